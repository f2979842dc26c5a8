package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Organisation;
import org.cronista.knowledge.Outlet;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;

/**
 * Names that bodies and papers of several countries bear ("Partido Popular", "Tribunal Supremo",
 * "CUT", "El Nacional"): the knowledge has one of them, and an article that speaks of other
 * countries and never of that one means another. Its country is then what goes without saying, and
 * who leads it is of no country that the name alone would tell.
 */
final class SharedNames {
  /** Words of a long form, as "Central Unitaria de Trabajadores", that tell what an acronym is. */
  private static final int LONG = 3;

  /** Votes of another country without which an article is about none. */
  private static final int ENOUGH = 2;

  private record Mention(int sentence, int head, String code) {}

  private final Scene scene;
  private final List<Mention> mentions = new ArrayList<>();

  /** The names that stand in the article for bodies of a country, by its code. */
  private final Map<String, Set<String>> names = new HashMap<>();

  SharedNames(Scene scene) {
    this.scene = scene;
  }

  /** Notes a body of one country that the knowledge found; one whose name is its own is none. */
  void note(Sentence s, int head, Entry.Body entry) {
    Organisation body = entry.organisation();
    if (!body.international()) {
      names.computeIfAbsent(body.code(), c -> new HashSet<>()).add(body.name());
      if (shared(body)) {
        mentions.add(new Mention(s.index(), head, body.code()));
      }
    }
  }

  /** Notes a paper that the knowledge found; those called by an article and a noun are many. */
  void note(Sentence s, int head, Outlet paper) {
    String name = paper.name();
    boolean article = FunctionWords.of("article").contains(Spelling.fold(Settling.firstWord(name)));
    if (!paper.agency() && article) {
      names.computeIfAbsent(paper.country(), c -> new HashSet<>()).add(name);
      mentions.add(new Mention(s.index(), head, paper.country()));
    }
  }

  /**
   * Whether every country may have a body of such a name; of armed groups there is but one, and
   * some bear their country in their names ("Partido Comunista de Cuba").
   */
  private boolean shared(Organisation body) {
    if (body.sector().equals("REB") || body.sector().equals("MNC") || national(body)) {
      return false;
    }
    if (common(body.name(), 2)
        || FunctionWords.of("shared-alone").contains(Spelling.fold(body.name()))) {
      return true;
    }
    for (String variant : body.variants()) {
      if (body.name().indexOf(' ') < 0 && common(variant, LONG)) {
        return true;
      }
    }
    return false;
  }

  private boolean national(Organisation body) {
    return scene
        .knowledge
        .country(body.code())
        .map(country -> body.name().contains(country.name()))
        .orElse(false);
  }

  private static boolean common(String name, int least) {
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      words += name.charAt(i) == ' ' ? 1 : 0;
    }
    return words >= least
        && FunctionWords.of("shared-name").contains(Spelling.fold(Settling.firstWord(name)));
  }

  /** Takes the country from the bodies of which nothing else in the article tells it. */
  void settle() {
    if (mentions.isEmpty()) {
      return;
    }
    Map<String, Integer> votes = votes();
    for (Mention m : mentions) {
      String code = m.code();
      int others = 0;
      for (Map.Entry<String, Integer> vote : votes.entrySet()) {
        others = vote.getKey().equals(code) ? others : Math.max(others, vote.getValue());
      }
      boolean alone = names.getOrDefault(code, Set.of()).size() == 1;
      if (alone && others >= ENOUGH && !votes.containsKey(code)) {
        settle(m);
      }
    }
  }

  private void settle(Mention m) {
    scene.nations.clear(m.sentence(), m.head());
    List<ActorMention> there = scene.board.at(m.sentence(), m.head());
    if (there.isEmpty() || !there.get(0).actor().code().equals(m.code())) {
      return;
    }
    ActorMention mention = there.get(0);
    Actor a = mention.actor();
    String text = mention.span() == null ? a.name() : mention.span().words(scene.text());
    Actor own = new Actor(text, "", a.kind(), a.sector(), null, a.office());
    scene.board.put(m.sentence(), m.head(), List.of(mention.as(own)));
  }

  /** How often the article speaks of which country other than by such names. */
  private Map<String, Integer> votes() {
    Set<Long> noted = new HashSet<>();
    for (Mention m : mentions) {
      noted.add(key(m.sentence(), m.head()));
    }
    Map<String, Integer> votes = new HashMap<>();
    for (Sentence s : scene.analysis.sentences()) {
      for (int t = 0; t < s.size(); t++) {
        if (!noted.contains(key(s.index(), t)) && !scene.namesakes.at(s.index(), t)) {
          for (String code : scene.nations.at(s.index(), t)) {
            if (scene.knowledge.country(code).isPresent()) {
              votes.merge(code, Home.weight(s), Integer::sum);
            }
          }
        }
      }
    }
    String published = Home.published(scene);
    if (!published.isEmpty()) {
      votes.merge(published, Home.OUTLET, Integer::sum);
    }
    HomeWords.vote(scene.analysis.sentences(), votes);
    return votes;
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
