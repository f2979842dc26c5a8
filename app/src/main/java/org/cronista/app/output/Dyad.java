package org.cronista.app.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.writing.Relations;
import org.cronista.language.writing.Summaries;
import org.cronista.model.Actor;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;

/**
 * The two parties that a chronicle tells most of, and what they did to one another in some time.
 */
final class Dyad {
  private static final int PARTIES = 2;

  /** The two, by their names; fewer where the events name fewer. */
  private final List<Actor> parties;

  private final Summaries summaries;
  private final Wording words;
  private final Knowledge knowledge;

  private Dyad(List<Actor> parties, Summaries summaries, Wording words, Knowledge knowledge) {
    this.parties = parties;
    this.summaries = summaries;
    this.words = words;
    this.knowledge = knowledge;
  }

  /** The countries or bodies with the most mentions. */
  static Dyad of(List<Event> events, Summaries summaries, Knowledge knowledge, Wording words) {
    Map<String, Integer> weight = new LinkedHashMap<>();
    for (Event e : events) {
      codes(e).forEach(c -> weight.merge(c, e.mentions().size(), Integer::sum));
    }
    List<Actor> parties = new ArrayList<>();
    weight.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(PARTIES)
        .forEach(e -> parties.add(party(e.getKey(), knowledge)));
    Dyad dyad = new Dyad(parties, summaries, words, knowledge);
    parties.sort((a, b) -> dyad.name(a).compareTo(dyad.name(b)));
    return dyad;
  }

  /**
   * Whether one of the two acts on the other, or both act together and on nobody else; any event
   * where there are no two.
   */
  boolean between(Event e) {
    if (parties.size() < PARTIES) {
      return true;
    }
    Set<String> actors = codes(e.actors());
    Set<String> recipients = codes(e.recipients());
    String a = parties.get(0).code();
    String b = parties.get(1).code();
    boolean together = actors.contains(a) && actors.contains(b) && e.goldstein() >= 0;
    boolean others = recipients.stream().anyMatch(c -> !c.equals(a) && !c.equals(b));
    return (actors.contains(a) && recipients.contains(b))
        || (actors.contains(b) && recipients.contains(a))
        || (together && !others);
  }

  private static Set<String> codes(List<Actor> side) {
    Set<String> codes = new LinkedHashSet<>();
    side.forEach(a -> codes.add(a.code()));
    return codes;
  }

  private static Set<String> codes(Event e) {
    Set<String> codes = new LinkedHashSet<>();
    e.actors().forEach(a -> codes.add(a.code()));
    e.recipients().forEach(a -> codes.add(a.code()));
    codes.remove("");
    return codes;
  }

  private static Actor party(String code, Knowledge knowledge) {
    return knowledge
        .country(code)
        .map(c -> new Actor(c.name(), code, Actor.Kind.COUNTRY, null, null, null))
        .or(() ->
            knowledge
                .organisation(code)
                .map(o -> new Actor(o.name(), code, Actor.Kind.ORGANISATION, null, null, null)))
        .orElse(new Actor(code, code, Actor.Kind.ORGANISATION, null, null, null));
  }

  /** "Corea del Norte · Rusia". */
  String names() {
    return String.join(" · ", parties.stream().map(this::name).toList());
  }

  private String name(Actor party) {
    boolean english = words.get("and").equals("and");
    return knowledge
        .country(party.code())
        .map(c -> english ? c.english() : c.name())
        .or(() -> knowledge.organisation(party.code()).map(o -> english ? o.english() : o.name()))
        .orElse(party.code());
  }

  /** Their relations in a year; empty where they had none. */
  String year(int year, List<Event> events) {
    return within(new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), events);
  }

  /** Their relations in those days: of the events that lie in them, those of both. */
  String within(DateInterval days, List<Event> events) {
    if (parties.size() < PARTIES) {
      return "";
    }
    List<Event> theirs = new ArrayList<>();
    for (Event e : events) {
      DateInterval date = e.date();
      if (date != null
          && !date.from().isBefore(days.from())
          && !date.to().isAfter(days.to())
          && between(e)) {
        theirs.add(e);
      }
    }
    return summaries.of(Relations.of(parties.get(0), parties.get(1), theirs));
  }
}
