package org.cronista.coding.confidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cronista.model.ActorMention;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;

/** The signs of a mention that only the whole article shows, counted once for all its mentions. */
final class Surroundings {
  private static final double LOW = 0.15;
  private static final double SOME = 0.5;
  private static final int FEW = 3;

  private final String density;
  private final IdentityHashMap<EventMention, Boolean> counted = new IdentityHashMap<>();
  private final Map<EventType, Integer> ofType = new HashMap<>();
  private final Map<Here, Integer> inSentence = new HashMap<>();
  private final Map<Act, Integer> first = new HashMap<>();

  private record Here(EventType type, int sentence) {}

  private record Act(EventType type, String actor, String recipient) {
    static Act of(EventMention m) {
      return new Act(m.type(), code(m.actors()), code(m.recipients()));
    }

    private static String code(List<ActorMention> side) {
      return side.isEmpty() ? "" : side.get(0).actor().code();
    }
  }

  /**
   * Counts an article's mentions.
   *
   * @param all those that count
   * @param sentences how many the article has
   */
  Surroundings(List<EventMention> all, int sentences) {
    int dealt = 0;
    for (EventMention m : all) {
      counted.put(m, true);
      dealt += !m.actors().isEmpty() && !m.recipients().isEmpty() ? 1 : 0;
      ofType.merge(m.type(), 1, Integer::sum);
      inSentence.merge(new Here(m.type(), m.sentence()), 1, Integer::sum);
      first.merge(Act.of(m), m.sentence(), Math::min);
    }
    double share = sentences == 0 ? 0 : (double) dealt / sentences;
    density = "density=" + (share < LOW ? "low" : share < SOME ? "some" : "high");
  }

  /** The signs of one of them, or of another mention of the article. */
  List<String> of(EventMention m) {
    int own = counted.containsKey(m) ? 1 : 0;
    int kin = ofType.getOrDefault(m.type(), 0) - own;
    int same = inSentence.getOrDefault(new Here(m.type(), m.sentence()), 0) - own;
    List<String> signs = new ArrayList<>(4);
    signs.add(density);
    signs.add("kin=" + (kin == 0 ? "none" : kin < FEW ? "few" : "many"));
    if (same > 0) {
      signs.add("twin");
    }
    if (first.getOrDefault(Act.of(m), Integer.MAX_VALUE) < m.sentence()) {
      signs.add("again");
    }
    return signs;
  }
}
