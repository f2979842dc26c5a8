package org.cronista.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Works out when a report was published that does not say so: from a date line in its text, or from
 * what it tells, the windows of its clues cut with one another, the most trusted first. A clue that
 * contradicts those before it is left out.
 */
public final class ReportDater {
  /** Units of text at its beginning within which a date alone is the report's own. */
  private static final int HEAD = 60;

  /** Days beyond which a window, such as a long term of office, says nothing of use. */
  private static final int LONGEST = 731;

  /** Days of the widest window that news narrows. */
  private static final int YEAR = 366;

  private final KnownDays known;
  private final HeldOffices offices;

  public ReportDater(Knowledge knowledge) {
    this.known = KnownDays.of(knowledge.calendar());
    this.offices = new HeldOffices(knowledge);
  }

  /**
   * The report's date; {@link Publication#UNKNOWN} where nothing in the text tells. An article that
   * has one keeps it.
   */
  public Publication date(Article article, List<Sentence> sentences) {
    if (article.published().known() || sentences.isEmpty()) {
      return article.published();
    }
    List<TimeExpression> times =
        TimeReader.standard().read(article, Publication.UNKNOWN, sentences);
    Publication told = told(article.text(), sentences, times);
    return told != null
        ? told
        : inferred(
            new Clues(known, offices, sentences, times),
            new LineDay(sentences, times, article.text()));
  }

  private static @Nullable Publication told(
      String text, List<Sentence> sentences, List<TimeExpression> times) {
    for (TimeExpression t : times) {
      DateInterval days = t.interval();
      if (days == null || !days.isDay() || t.type() == TimeExpression.Type.DURATION) {
        continue;
      }
      Sentence s = sentences.get(t.sentence());
      boolean line = s.kind() == Sentence.Kind.DATELINE || s.kind() == Sentence.Kind.BYLINE;
      String before = text.substring(Math.max(0, t.span().begin() - 30), t.span().begin());
      String cue = Folded.fold(before).strip();
      boolean marked =
          cue.endsWith("date")
              || cue.endsWith("fecha")
              || cue.endsWith("fecha:")
              || cue.endsWith("date:")
              || cue.endsWith("publicado")
              || cue.endsWith("publicado el")
              || cue.endsWith("actualizado");
      boolean first =
          t.span().begin() < HEAD && (cue.isEmpty() || cue.endsWith(",") || cue.endsWith("("));
      if (line || marked || first) {
        boolean metadata = marked && t.span().begin() < HEAD;
        return new Publication(
            days,
            metadata ? Publication.How.METADATA : Publication.How.TEXT,
            "El texto lleva su fecha: " + t.span().of(text) + ".",
            List.of(t.span()));
      }
    }
    return null;
  }

  private static Publication inferred(Clues found, LineDay line) {
    List<Clue> clues = new ArrayList<>(found.clues());
    clues.sort(
        Comparator.comparingInt((Clue c) -> -c.weight())
            .thenComparing(c -> c.window().from(), Comparator.reverseOrder()));
    DateInterval window = new DateInterval(LocalDate.of(1900, 1, 1), Clue.NEVER);
    List<Clue> used = new ArrayList<>();
    for (Clue c : clues) {
      DateInterval cut = window.intersect(c.window()).orElse(null);
      if (cut == null || cut.equals(window)) {
        continue;
      }
      window = cut;
      used.add(c);
    }
    if (used.isEmpty()) {
      return Publication.UNKNOWN;
    }
    Clue feast = feast(found.feasts(), window);
    if (feast != null) {
      window = window.intersect(feast.window()).orElse(window);
      used.add(feast);
    }
    if (feast == null && window.days() <= YEAR) {
      Clue news = null;
      for (Clue c : found.news()) {
        boolean later = news == null || c.window().from().isAfter(news.window().from());
        news = window.contains(c.window().from()) && later ? c : news;
      }
      if (news != null) {
        window = window.intersect(news.window()).orElse(window);
        used.add(news);
      }
    }
    // What a report knows of tells only since when it can be from: without an end that is no date.
    if (window.to().equals(Clue.NEVER)) {
      return Publication.UNKNOWN;
    }
    Clue day = line.within(window);
    if (day != null) {
      window = day.window();
      used.add(day);
    }
    // A holder named in passing may be one of former years.
    boolean firm = used.stream().anyMatch(c -> !c.open() && c.weight() != Clue.WEAK);
    return !firm || window.days() > LONGEST ? Publication.UNKNOWN : publication(window, used);
  }

  /**
   * The first time within the window, a year at most from its beginning, that the day came back.
   */
  private static @Nullable Clue feast(List<Clues.Feast> feasts, DateInterval window) {
    Clue best = null;
    for (Clues.Feast f : feasts) {
      int year = window.from().getYear();
      for (int y = year; y <= year + 1; y++) {
        LocalDate day = f.day().in(y).orElse(null);
        if (day == null
            || day.isBefore(window.from())
            || !window.contains(day)
            || day.isAfter(window.from().plusYears(1))) {
          continue;
        }
        Clue c = Clues.recent(day, 1, "celebra: " + Clues.name(f.day()), f.span());
        if (best == null || day.isBefore(best.window().from())) {
          best = c;
        }
      }
    }
    return best;
  }

  private static Publication publication(DateInterval window, List<Clue> used) {
    StringBuilder why = new StringBuilder("Deducido: ");
    List<Span> evidence = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      why.append(i == 0 ? "" : "; ").append(used.get(i).why());
      Span span = used.get(i).span();
      if (span != null && !evidence.contains(span)) {
        evidence.add(span);
      }
    }
    return new Publication(window, Publication.How.INFERRED, why.append('.').toString(), evidence);
  }
}
