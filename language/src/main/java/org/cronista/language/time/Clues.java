package org.cronista.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.knowledge.Commemoration;
import org.cronista.knowledge.Landmark;
import org.cronista.model.DateInterval;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.TimeExpression;

/** Gathers what a text tells of the day of its publication. */
final class Clues {
  /** Days for which the press tells a commemoration as news. */
  private static final int NEWS = 3;

  /** Sentences that tell the news itself. */
  private static final int LEAD = 6;

  /** Sentences that say what the news is. */
  private static final int HEAD = 3;

  /** Words from the first key of an event within which its other keys stand. */
  private static final int REACH = 20;

  private final KnownDays known;
  private final List<List<TimeExpression>> bySentence = new ArrayList<>();
  private final List<Sentence> sentences;
  private final List<Folded> folded = new ArrayList<>();
  private final List<Clue> clues = new ArrayList<>();

  /** A commemoration told as news whose year is open, with what the text calls it. */
  record Feast(Commemoration day, String name, Span span) {}

  private final List<Feast> feasts = new ArrayList<>();

  Clues(
      KnownDays known, HeldOffices offices, List<Sentence> sentences, List<TimeExpression> times) {
    this.known = known;
    this.sentences = sentences;
    Map<Integer, List<TimeExpression>> told = new HashMap<>();
    for (TimeExpression t : times) {
      told.computeIfAbsent(t.sentence(), k -> new ArrayList<>()).add(t);
    }
    for (Sentence s : sentences) {
      folded.add(new Folded(s));
      bySentence.add(told.getOrDefault(s.index(), List.of()));
    }
    for (int i = 0; i < sentences.size(); i++) {
      dates(i);
      commemorations(i);
      landmarks(i);
      // who held an office in a year that the sentence names need not hold it now
      if (!dated(i)) {
        offices.read(sentences.get(i), i < LEAD ? Clue.FIRM : Clue.WEAK, clues);
      }
    }
  }

  List<Clue> clues() {
    return clues;
  }

  /** Events told as the news itself: by the end of what the report begins with, undated. */
  List<Clue> news() {
    List<Clue> news = new ArrayList<>();
    Set<Landmark> told = new LinkedHashSet<>();
    for (int i = 0; i < Math.min(LEAD, folded.size()); i++) {
      told.addAll(known.landmarks().candidates(folded.get(i)));
    }
    for (Landmark l : told) {
      int missing = l.days().isDay() ? missing(l, HEAD) : l.keys().size();
      if (missing <= 1 && l.keys().size() > 2 && missing(l, LEAD) == 0) {
        Span span = sentences.getFirst().span();
        news.add(recent(l.days().from(), 1, "cuenta como noticia: " + l.name(), span));
      }
    }
    return news;
  }

  /** Keys of a landmark that none of the first sentences without a date tells. */
  private int missing(Landmark l, int first) {
    int missing = 0;
    for (List<String> key : l.keys()) {
      boolean told = false;
      for (int i = 0; i < Math.min(first, folded.size()) && !told; i++) {
        told = !backward(i) && folded.get(i).beginsAny(key);
      }
      missing += told ? 0 : 1;
    }
    return missing;
  }

  List<Feast> feasts() {
    return feasts;
  }

  private List<TimeExpression> in(int sentence) {
    return bySentence.get(sentence);
  }

  private boolean dated(int i) {
    return in(i).stream()
        .anyMatch(t -> t.interval() != null && t.type() != TimeExpression.Type.DURATION);
  }

  /** Whether the sentence looks back by a date of its own, whole or not. */
  private boolean backward(int i) {
    return in(i).stream().anyMatch(t -> t.interval() != null || t.value().startsWith("XXXX"));
  }

  private void dates(int i) {
    for (TimeExpression t : in(i)) {
      DateInterval days = t.interval();
      if (days != null
          && t.type() == TimeExpression.Type.DATE
          && days.from().getYear() >= 1800
          && Direction.of(sentences.get(i), t.firstToken(), t.lastToken()) == Direction.PAST) {
        clues.add(Clue.since(days.from(), 2, "cuenta como pasado algo de " + days, t.span()));
      }
    }
  }

  private void commemorations(int i) {
    // A day with a name of its own before "fiesta nacional", which the same sentence may call it.
    List<Commemoration> candidates = known.commemorations().candidates(folded.get(i));
    if (!candidates.isEmpty() && !commemorations(i, candidates, false)) {
      commemorations(i, candidates, true);
    }
  }

  private boolean commemorations(int i, List<Commemoration> candidates, boolean general) {
    Folded f = folded.get(i);
    boolean any = false;
    for (Commemoration c : candidates) {
      String said = c.names().stream().filter(n -> f.index(n) >= 0).findFirst().orElse("");
      if (c.names().contains("dia nacional") != general
          || said.isEmpty()
          || !(c.country().isEmpty() || country(c, i))) {
        continue;
      }
      any = true;
      String name = f.asWritten(said) + (c.code().isEmpty() ? "" : " (" + c.code() + ")");
      int n = f.anniversary();
      Span span = sentences.get(i).span();
      if (n > 0 && c.origin() > 0) {
        c.in(c.origin() + n)
            .filter(d -> !dated(i))
            .ifPresent(d -> clues.add(recent(d, 6, n + " aniversario: " + name, span)));
      } else if (n == 0 && !backward(i)) {
        feasts.add(new Feast(c, name, span));
      }
    }
    return any;
  }

  /** The country is named in the sentence; for a name of its own, anywhere before. */
  private boolean country(Commemoration c, int i) {
    if (folded.get(i).beginsAny(c.country())) {
      return true;
    }
    boolean general = c.names().contains("dia nacional");
    for (int k = 0; !general && k < folded.size(); k++) {
      if (folded.get(k).beginsAny(c.country())) {
        return true;
      }
    }
    return false;
  }

  static Clue recent(LocalDate day, int weight, String why, Span span) {
    return new Clue(new DateInterval(day, day.plusDays(NEWS)), weight, why + ", " + day, span);
  }

  private boolean tells(Landmark l, Folded f) {
    return f.together(l.keys(), REACH);
  }

  private void landmarks(int i) {
    Folded f = folded.get(i);
    for (Landmark l : known.landmarks().candidates(f)) {
      if (!tells(l, f)) {
        continue;
      }
      Span span = sentences.get(i).span();
      LocalDate day = l.days().from();
      int n = f.anniversary();
      if (n > 0 && !dated(i)) {
        clues.add(recent(day.plusYears(n), 5, n + " años de " + l.name(), span));
        continue;
      }
      clues.add(Clue.since(day, 3, "conoce ya: " + l.name() + " (" + l.days() + ")", span));
      for (TimeExpression t : in(i)) {
        relative(l, t, f);
        if (!dated(i) && weekday(t, day)) {
          clues.add(recent(day, 4, "cuenta como noticia: " + l.name(), t.span()));
        }
      }
    }
  }

  /** "Firmaron el miércoles": the day of the week on which it was, without any other date. */
  private static boolean weekday(TimeExpression t, LocalDate day) {
    return t.value().equals("XXXX-WXX-" + day.getDayOfWeek().getValue());
  }

  /** "en septiembre pasado", "el año pasado" of an event whose date is known. */
  private void relative(Landmark l, TimeExpression t, Folded f) {
    LocalDate day = l.days().from();
    boolean lastYear = f.index("ano pasado") >= 0 || f.index("pasado ano") >= 0;
    if (lastYear && (t.value().equals("XXXX") || t.value().startsWith("XXXX-"))) {
      clues.add(
          new Clue(
              DateInterval.year(day.getYear() + 1), 5, "el año pasado: " + l.name(), t.span()));
    } else if (t.value().equals("XXXX-%02d".formatted(day.getMonthValue()))) {
      DateInterval month = DateInterval.month(day.getYear(), day.getMonthValue());
      clues.add(
          new Clue(
              new DateInterval(day, month.to().plusMonths(11)),
              4,
              "el mes sin año: " + l.name() + " (" + day + ")",
              t.span()));
    }
  }
}
