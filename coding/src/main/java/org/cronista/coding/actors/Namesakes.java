package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;
import org.cronista.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Places of one name in several countries, from {@code namesakes.tsv}: which of them an article
 * means, the countries tell that it speaks of besides ("Granada" beside "Andalucía").
 */
final class Namesakes {
  private record Mention(int sentence, int token, List<String> countries) {}

  private static final Map<String, List<String>> COUNTRIES = read();

  private final List<Mention> mentions = new ArrayList<>();

  /** Those of which nothing else in the article tells which is meant. */
  private final Set<Mention> open = new HashSet<>();

  private static Map<String, List<String>> read() {
    Map<String, List<String>> countries = new HashMap<>();
    for (List<String> row : Table.rows(Namesakes.class, "namesakes.tsv", 2)) {
      countries.put(Spelling.fold(row.get(0)), List.of(row.get(1).split(" ")));
    }
    return countries;
  }

  /** Notes a place that the knowledge found; one whose name is one country's alone is none. */
  void note(int sentence, int token, String phrase) {
    List<String> countries = COUNTRIES.get(Spelling.fold(phrase));
    if (countries != null) {
      mentions.add(new Mention(sentence, token, countries));
    }
  }

  /** The country that a name usually means; null where it is no namesake. */
  static @Nullable String usual(String phrase) {
    List<String> countries = COUNTRIES.get(Spelling.fold(phrase));
    return countries == null ? null : countries.get(0);
  }

  /** Whether nothing tells which of several places of that name a word means. */
  boolean uncertain(int sentence, int token) {
    for (Mention m : open) {
      if (m.sentence() == sentence && m.token() == token) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word was noted: it has no vote while it may be of several countries. */
  boolean at(int sentence, int token) {
    for (Mention m : mentions) {
      if (m.sentence() == sentence && m.token() == token) {
        return true;
      }
    }
    return false;
  }

  /** No state of that name acts, but a body may ("el Granada CF"). */
  private static void state(Scene scene, Mention m) {
    boolean body =
        scene.board.at(m.sentence(), m.token()).stream()
            .anyMatch(a -> a.actor().kind() != Actor.Kind.COUNTRY);
    if (!body) {
      scene.board.put(m.sentence(), m.token(), List.of());
    }
  }

  /**
   * Gives each place the country among its own that has the most votes, the one that the knowledge
   * has where none has any, and that country its vote.
   */
  void settle(Scene scene, Map<String, Integer> votes) {
    Nations nations = scene.nations;
    Map<String, Integer> before = Map.copyOf(votes);
    for (Mention m : mentions) {
      String best = "";
      int most = 0;
      for (String code : m.countries()) {
        int has = before.getOrDefault(code, 0);
        if (has > most) {
          best = code;
          most = has;
        }
      }
      if (best.isEmpty()) {
        open.add(m);
      }
      if (!best.isEmpty() && !nations.at(m.sentence(), m.token()).contains(best)) {
        nations.put(m.sentence(), m.token(), best);
        state(scene, m);
      }
      int weight = best.isEmpty() ? 1 : Home.weight(scene.analysis.sentences().get(m.sentence()));
      for (String code : nations.at(m.sentence(), m.token())) {
        votes.merge(code, weight, Integer::sum);
      }
    }
  }
}
