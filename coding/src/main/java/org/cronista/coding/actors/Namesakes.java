package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;
import org.cronista.knowledge.Entry;
import org.cronista.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Places of one name in several countries, from {@code namesakes.tsv}: which of them an article
 * means, the countries tell that it speaks of besides ("Granada" beside "Andalucía").
 */
final class Namesakes {
  /** Inhabitants of a town of whose name there may be quarters, estates and villages anywhere. */
  private static final long SMALL = 150_000;

  /** Votes of a country in whose article a small town of another is doubted. */
  private static final int ELSEWHERE = 3;

  /** Votes of a country that leave no doubt, where no other has half as many. */
  private static final int CLEAR = 3;

  private record Mention(int sentence, int token, List<String> countries) {}

  /** Where a small town stands that the article may mean or not. */
  private record Small(int sentence, int token, String name, String country) {}

  /** Names of which the usual place is meant unless the article speaks of another's country. */
  private static final Set<String> DOMINANT = new HashSet<>();

  private static final Map<String, List<String>> COUNTRIES = read();

  private final List<Mention> mentions = new ArrayList<>();

  /** Where the usual one of several is meant unless all speaks for another. */
  private final List<Mention> usual = new ArrayList<>();

  /** Those of them of which the article says nothing else but speaks of another. */
  private final Set<Mention> doubted = new HashSet<>();

  private final List<Small> small = new ArrayList<>();
  private final Set<Long> smallAt = new HashSet<>();

  /** Those of which nothing else in the article tells which is meant. */
  private final Set<Mention> open = new HashSet<>();

  /** Those whose country the rest of the article leaves no doubt of. */
  private final Set<Mention> sure = new HashSet<>();

  private static Map<String, List<String>> read() {
    Map<String, List<String>> countries = new HashMap<>();
    for (List<String> row : Table.rows(Namesakes.class, "namesakes.tsv", 3)) {
      String name = Spelling.fold(row.get(0));
      countries.put(name, List.of(row.get(1).split(" ")));
      if (!row.get(2).isEmpty()) {
        DOMINANT.add(name);
      }
    }
    return countries;
  }

  /**
   * Notes a place that the knowledge found; one whose name is one country's alone is none, but a
   * small town may be no town at all.
   */
  void note(int sentence, int token, String phrase, Entry entry) {
    String name = Spelling.fold(phrase);
    List<String> countries = COUNTRIES.get(name);
    if (countries != null && DOMINANT.contains(name)) {
      usual.add(new Mention(sentence, token, countries));
    }
    if (countries != null && !DOMINANT.contains(name)) {
      mentions.add(new Mention(sentence, token, countries));
    } else if (entry instanceof Entry.Somewhere somewhere
        && somewhere.population() > 0
        && somewhere.population() < SMALL
        && somewhere.place().country() != null) {
      small.add(new Small(sentence, token, name, somewhere.place().country()));
      smallAt.add(key(sentence, token));
    }
  }

  /** Whether a word names a small town. */
  boolean small(int sentence, int token) {
    return smallAt.contains(key(sentence, token));
  }

  /**
   * "Una vecina de La Pradera" in a report from Madrid: takes the country from a small town of one
   * of which the article says nothing else while it speaks of another; such words name quarters and
   * villages as well.
   */
  private void doubt(Scene scene, Map<String, Integer> votes) {
    Map<String, Integer> said = new HashMap<>();
    Map<String, Set<String>> names = new HashMap<>();
    for (Small m : small) {
      int weight = Home.weight(scene.analysis.sentences().get(m.sentence()));
      said.merge(m.country(), weight, Integer::sum);
      names.computeIfAbsent(m.country(), c -> new HashSet<>()).add(m.name());
    }
    Set<String> nothingElse = new HashSet<>();
    for (Map.Entry<String, Integer> country : said.entrySet()) {
      String code = country.getKey();
      int own = votes.getOrDefault(code, 0);
      boolean alone = names.getOrDefault(code, Set.of()).size() == 1;
      if (alone && own <= country.getValue() && others(votes, code) >= ELSEWHERE) {
        nothingElse.add(code);
      }
    }
    for (Small m : small) {
      if (nothingElse.contains(m.country())) {
        scene.nations.clear(m.sentence(), m.token());
        state(scene, m.sentence(), m.token());
      }
    }
    votes.keySet().removeAll(nothingElse);
  }

  /**
   * "Rosario" in a report from Uruguay: where the article says nothing else of the usual country
   * but speaks of another that has a place of the name, it may mean that one; it does where it
   * clearly speaks of that one most.
   */
  private void elsewhere(Scene scene, Map<String, Integer> votes) {
    Map<String, Integer> own = new HashMap<>();
    for (Mention m : usual) {
      own.merge(m.countries().get(0), weight(scene, m), Integer::sum);
    }
    Map<String, Integer> before = Map.copyOf(votes);
    for (Mention m : usual) {
      String code = m.countries().get(0);
      boolean only = before.getOrDefault(code, 0) <= own.getOrDefault(code, 0);
      if (only && m.countries().stream().skip(1).anyMatch(c -> before.getOrDefault(c, 0) > 0)) {
        mentions.add(m);
        doubted.add(m);
        votes.merge(code, -weight(scene, m), Integer::sum);
      }
    }
  }

  private static int weight(Scene scene, Mention m) {
    return Home.weight(scene.analysis.sentences().get(m.sentence()));
  }

  /** The most votes that a country other than one has. */
  private static int others(Map<String, Integer> votes, String code) {
    int most = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      most = vote.getKey().equals(code) ? most : Math.max(most, vote.getValue());
    }
    return most;
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
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

  /** The countries of which a place may be; empty where its name is one country's alone. */
  List<String> countries(int sentence, int token) {
    for (List<Mention> several : List.of(mentions, usual)) {
      for (Mention m : several) {
        if (m.sentence() == sentence && m.token() == token) {
          return m.countries();
        }
      }
    }
    return List.of();
  }

  /** Notes a place that is of one of some countries, whatever its name alone may mean. */
  void several(Scene scene, int sentence, int token, List<String> countries) {
    told(scene, sentence, token, countries.get(0));
    mentions.add(new Mention(sentence, token, countries));
  }

  /** Gives a place the country that the words behind it tell, which leaves no doubt. */
  void told(Scene scene, int sentence, int token, String code) {
    mentions.removeIf(m -> m.sentence() == sentence && m.token() == token);
    usual.removeIf(m -> m.sentence() == sentence && m.token() == token);
    small.removeIf(m -> m.sentence() == sentence && m.token() == token);
    smallAt.remove(key(sentence, token));
    if (!scene.nations.at(sentence, token).contains(code)) {
      scene.nations.put(sentence, token, code);
      state(scene, sentence, token);
    }
  }

  /** Whether the rest of the article leaves no doubt of which country a place is. */
  boolean sure(int sentence, int token) {
    return sure.stream().anyMatch(m -> m.sentence() == sentence && m.token() == token);
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
  private static void state(Scene scene, int sentence, int token) {
    boolean body =
        scene.board.at(sentence, token).stream()
            .anyMatch(a -> a.actor().kind() != Actor.Kind.COUNTRY);
    if (!body) {
      scene.board.put(sentence, token, List.of());
    }
  }

  /**
   * Gives each place the country among its own that has the most votes, the one that the knowledge
   * has where none has any, and that country its vote.
   */
  void settle(Scene scene, Map<String, Integer> votes) {
    Nations nations = scene.nations;
    doubt(scene, votes);
    elsewhere(scene, votes);
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
      boolean clear = most >= CLEAR && most >= 2 * others(before, best);
      if (doubted.contains(m) && !clear) {
        best = ""; // "llegó a Uruguay. Antes pasó por Venezuela"
      }
      if (best.isEmpty()) {
        open.add(m);
      } else if (clear) {
        sure.add(m);
      }
      if (!best.isEmpty() && !nations.at(m.sentence(), m.token()).contains(best)) {
        nations.put(m.sentence(), m.token(), best);
        state(scene, m.sentence(), m.token());
      }
      int weight = best.isEmpty() ? 1 : weight(scene, m);
      for (String code : nations.at(m.sentence(), m.token())) {
        votes.merge(code, weight, Integer::sum);
      }
    }
  }
}
