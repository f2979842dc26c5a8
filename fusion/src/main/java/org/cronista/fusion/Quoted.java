package org.cronista.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.model.ActorMention;
import org.cronista.model.Disagreement;
import org.cronista.model.EventType;
import org.cronista.model.Span;

/**
 * Puts the differing renderings of an utterance with the event in which it was said: that of which
 * both reports tell nearest to where they quote, rather one of its speaker's than another, and
 * rather a letter or praise than the bare saying.
 */
final class Quoted {
  /** What separates a quotation from the events in which its speaker does not take part. */
  private static final int OTHERS = 100_000;

  private final Map<String, List<Gathered>> byArticle = new HashMap<>();

  private Quoted(Collection<Gathered> events, Set<String> articles) {
    for (Gathered g : events) {
      for (String a : g.event().articles()) {
        if (articles.contains(a)) {
          byArticle.computeIfAbsent(a, k -> new ArrayList<>()).add(g);
        }
      }
    }
  }

  /** Event id to the disagreements on quotations that belong to it. */
  static Map<String, List<Disagreement>> of(
      Collection<Gathered> events, List<Renderings.Differing> differing) {
    Map<String, List<Disagreement>> of = new HashMap<>();
    if (differing.isEmpty()) {
      return of;
    }
    Set<String> articles = new TreeSet<>();
    differing.forEach(d -> articles.addAll(List.of(d.first().article(), d.next().article())));
    Quoted quoted = new Quoted(events, articles);
    for (Renderings.Differing d : differing) {
      String event = quoted.event(d);
      if (!event.isEmpty()) {
        of.computeIfAbsent(event, e -> new ArrayList<>(2)).add(d.disagreement());
      }
    }
    return of;
  }

  /** Its id; empty where neither report tells anything. */
  private String event(Renderings.Differing d) {
    Set<String> ids = new TreeSet<>();
    Map<String, Long> distance = new HashMap<>();
    for (Renderings.Rendered r : List.of(d.first(), d.next())) {
      for (Gathered e : byArticle.getOrDefault(r.article(), List.of())) {
        ids.add(e.id());
        distance.merge(e.id(), distance(r, e), Long::sum);
      }
    }
    String best = "";
    long least = Long.MAX_VALUE;
    for (String id : ids) {
      long far = distance.getOrDefault(id, Long.MAX_VALUE);
      if (far < least) {
        least = far;
        best = id;
      }
    }
    return best;
  }

  /**
   * How far from the quotation the report tells the event, in characters. An event of one report
   * alone is as far as can be from the other's quotation.
   */
  private long distance(Renderings.Rendered r, Gathered e) {
    long least = 10L * OTHERS;
    for (Told t : e.told()) {
      if (t.article().equals(r.article())) {
        Span a = t.mention().span();
        Span b = r.quotation.span();
        int gap = a.overlaps(b) ? 0 : Math.max(a.begin() - b.end(), b.begin() - a.end());
        int words = e.event().type() == EventType.STATEMENT ? OTHERS / 2 : 0;
        least = Math.min(least, gap + words + (speaks(t, r) ? 0 : OTHERS));
      }
    }
    // Where the other report does not tell it.
    return least - 10L * OTHERS;
  }

  private static boolean speaks(Told t, Renderings.Rendered r) {
    ActorMention speaker = r.quotation.speaker();
    return speaker != null
        && t.actors().stream().anyMatch(a -> a.name().equals(speaker.actor().name()));
  }
}
