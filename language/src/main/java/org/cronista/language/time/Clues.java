package org.cronista.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

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

  /** How the beginning of a term of office is named. */
  private static final List<String> BEGINNINGS =
      List.of("llegada", "toma", "investidura", "asuncion", "gobierno", "mandato", "presidencia");

  /** Events before it are only remembered, for the newswires at hand are later. */
  private static final LocalDate NEWSWIRES = LocalDate.of(1989, 1, 1);

  private final KnownDays known;
  private final List<List<TimeExpression>> bySentence = new ArrayList<>();
  private final List<Sentence> sentences;
  private final List<Folded> folded = new ArrayList<>();
  private final List<@Nullable Anniversary> anniversaries = new ArrayList<>();
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
      Folded f = new Folded(s);
      folded.add(f);
      anniversaries.add(Anniversary.in(f));
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
      Anniversary a = anniversaries.get(i);
      Span span = sentences.get(i).span();
      if (a != null && c.origin() > 0 && a.unit() == ChronoUnit.YEARS) {
        c.in(c.origin() + a.count())
            .map(d -> DateInterval.day(d.minusYears(a.count())))
            .filter(d -> a.event() < 0 || a.event() <= f.index(said))
            .ifPresent(d -> anniversary(a, i, d, name, 6, span));
      } else if (a == null && !backward(i)) {
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

  /** Whether what is counted from is this event and not another that the sentence tells too. */
  private static boolean of(Anniversary a, Landmark l, Folded f) {
    if (a.event() < 0) {
      return !office(l);
    }
    boolean any = l.keys().stream().anyMatch(k -> f.beginsWithin(k, a.event(), a.end()));
    return office(l)
        ? f.toldWithin(l.keys(), a.event(), a.end())
            && f.beginsWithin(BEGINNINGS, a.event(), a.event() + 3)
        : any;
  }

  /** Whether an event is that somebody took office: who holds it is told with every act of his. */
  private static boolean office(Landmark l) {
    return l.keys().stream().anyMatch(k -> k.contains("mandatario") || k.contains("mandataria"));
  }

  /** Adds the clue of an anniversary in a sentence that has no other date than the event's. */
  private boolean anniversary(
      Anniversary a, int i, DateInterval days, String name, int weight, Span span) {
    boolean other =
        in(i).stream()
            .anyMatch(t ->
                t.interval() != null
                    && t.type() != TimeExpression.Type.DURATION
                    && t.interval().intersect(days).isEmpty());
    boolean later = a.how() == Anniversary.How.AFTER && i >= HEAD;
    if (other || later) {
      return false;
    }
    DateInterval window = a.window(days.from());
    clues.add(new Clue(window, weight, a.words() + ": " + name + ", " + window, span));
    return true;
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
      Anniversary a = anniversaries.get(i);
      if (a != null && of(a, l, f) && anniversary(a, i, l.days(), l.name(), 5, span)) {
        continue;
      }
      clues.add(Clue.since(day, 3, "conoce ya: " + l.name() + " (" + l.days() + ")", span));
      for (TimeExpression t : in(i)) {
        relative(l, t, f);
        if (!dated(i) && weekday(t, day) && !day.isBefore(NEWSWIRES)) {
          clues.add(recent(day, 4, "cuenta como noticia: " + l.name(), t.span()));
        }
      }
      if (l.days().isDay() && i < HEAD && !dated(i) && happening(l, i)) {
        clues.add(recent(day, 4, "cuenta como noticia: " + l.name(), span));
      }
    }
  }

  /** Words of the day itself or the one before. */
  private static final Set<String> JUST_NOW =
      Set.of("hoy", "ayer", "anoche", "esta madrugada", "esta manana", "esta tarde", "esta noche");

  /** "Rusia invadió Ucrania esta madrugada": what the sentence says first of all is the event. */
  private boolean happening(Landmark l, int i) {
    Folded f = folded.get(i);
    if (JUST_NOW.stream().noneMatch(w -> f.index(w) >= 0) || l.days().from().isBefore(NEWSWIRES)) {
      return false;
    }
    for (Token t : sentences.get(i).tokens()) {
      boolean says = t.head() < 0 && t.upos() == Upos.VERB && t.feat("VerbForm").equals("Fin");
      if (says && t.feat("Tense").equals("Past")) {
        String verb = Folded.fold(t.form());
        return l.keys().stream().flatMap(List::stream).anyMatch(verb::startsWith);
      }
    }
    return false;
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
