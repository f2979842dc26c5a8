package org.cronista.app.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.model.ActorMention;
import org.cronista.model.CodePoints;
import org.cronista.model.DateInterval;
import org.cronista.model.EventDate;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Report;
import org.cronista.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Event mentions against a gold file, at four levels, each strict over the one before: type, who
 * (by country or organisation code), when (three days' grace), status. Each gold event and each
 * mention is used once; STATEMENTs are not scored.
 */
final class MentionScorer {
  private static final String[] LEVELS = {"type", "who", "when", "status"};
  private static final int GRACE_DAYS = 3;
  private static final Set<String> UNDIRECTED = Set.of("AGREE", "CONSULT", "COOPERATE");

  private record Pair(int level, int shared, int gold, int mention) {}

  /** Codes of one side of the events whose mention has the right type. */
  private static final class Codes {
    private int right;
    private int found;
    private int annotated;

    void count(Set<String> gold, Set<String> system) {
      found += system.size();
      annotated += gold.size();
      for (String code : system) {
        right += gold.contains(code) ? 1 : 0;
      }
    }

    Score score(String name) {
      return new Score(name, right, found, annotated);
    }
  }

  private final Codes sources = new Codes();
  private final Codes targets = new Codes();
  private final int[] hits = new int[LEVELS.length + 1];
  private int gold;
  private int system;

  /**
   * Counts an article.
   *
   * @param report null where the article was not read
   */
  void add(GoldArticle article, @Nullable Report report) {
    if (report == null) {
      add(article, List.of(), "");
    } else {
      add(article, report.mentions(), report.article().text());
    }
  }

  /**
   * Counts an article.
   *
   * @return the level that each mention reaches, 0 for none, in their order
   */
  int[] add(GoldArticle article, List<EventMention> found, String text) {
    List<GoldArticle.GoldEvent> events =
        article.events().stream().filter(e -> !e.types().equals(List.of("STATEMENT"))).toList();
    CodePoints points = CodePoints.of(text);
    int[] levels = new int[found.size()];
    List<Pair> pairs = new ArrayList<>();
    for (int j = 0; j < levels.length; j++) {
      EventMention mention = found.get(j);
      if (mention.type() == EventType.STATEMENT) {
        continue;
      }
      system++;
      Span m = new Span(points.at(mention.span().begin()), points.at(mention.span().end()));
      for (int i = 0; i < events.size(); i++) {
        Span g = events.get(i).span();
        if (g.overlaps(m)) {
          int shared = Math.min(g.end(), m.end()) - Math.max(g.begin(), m.begin());
          pairs.add(new Pair(level(events.get(i), mention), shared, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt(Pair::level)
            .thenComparingInt(Pair::shared)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::mention)
            .reversed());
    Map<Integer, Integer> reached = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair p : pairs) {
      if (p.level() == 0 || reached.containsKey(p.gold()) || !used.add(p.mention())) {
        continue;
      }
      reached.put(p.gold(), p.level());
      sources.count(events.get(p.gold()).sources(), codes(found.get(p.mention()).actors()));
      targets.count(events.get(p.gold()).targets(), codes(found.get(p.mention()).recipients()));
      levels[p.mention()] = p.level();
      for (int k = 1; k <= p.level(); k++) {
        hits[k]++;
      }
    }
    for (int i = 0; i < events.size(); i++) {
      if (reached.containsKey(i) || !events.get(i).optional()) {
        gold++;
      }
    }
    return levels;
  }

  List<Score> scores() {
    List<Score> scores = new ArrayList<>();
    for (int k = 1; k <= LEVELS.length; k++) {
      scores.add(new Score(LEVELS[k - 1], hits[k], system, gold));
    }
    return scores;
  }

  /** The codes of those who act and of those towards whom, over the mentions of the right type. */
  List<Score> parties() {
    return List.of(sources.score("sources"), targets.score("targets"));
  }

  private static int level(GoldArticle.GoldEvent gold, EventMention m) {
    if (!gold.types().contains(m.type().name())) {
      return 0;
    }
    Set<String> actors = codes(m.actors());
    Set<String> recipients = codes(m.recipients());
    boolean who = agrees(gold.sources(), actors) && agrees(gold.targets(), recipients);
    if (!who
        && gold.types().stream().anyMatch(UNDIRECTED::contains)
        && UNDIRECTED.contains(m.type().name())) {
      who =
          (agrees(gold.sources(), recipients) && agrees(gold.targets(), actors))
              || (!(gold.sources().isEmpty() && gold.targets().isEmpty())
                  && union(gold.sources(), gold.targets()).equals(union(actors, recipients)));
    }
    if (!who) {
      return 1;
    }
    if (gold.date().isPresent()) {
      DateInterval grace = gold.date().get().widen(GRACE_DAYS);
      EventDate date = m.date();
      if (date == null || !grace.contains(date.interval())) {
        return 2;
      }
    }
    return gold.statuses().contains(m.status().label()) ? 4 : 3;
  }

  private static boolean agrees(Set<String> gold, Set<String> found) {
    return (gold.isEmpty() && found.isEmpty()) || gold.stream().anyMatch(found::contains);
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }

  private static Set<String> codes(List<ActorMention> actors) {
    Set<String> codes = new LinkedHashSet<>();
    for (ActorMention a : actors) {
      codes.add(a.actor().code().isEmpty() ? a.actor().name() : a.actor().code());
    }
    return codes;
  }
}
