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

  private final Knowledge knowledge;
  private final HeldOffices offices;
  private volatile @Nullable KnownDays known;

  public ReportDater(Knowledge knowledge) {
    this.knowledge = knowledge;
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
    LineDay line = new LineDay(sentences, times, article.text());
    Publication told = told(article.text(), sentences, times, line);
    return told != null ? told : inferred(new Clues(known(), offices, sentences, times), line);
  }

  /** Made for the first report without a date. */
  private KnownDays known() {
    KnownDays made = known;
    if (made == null) {
      made = KnownDays.of(knowledge);
      known = made;
    }
    return made;
  }

  private static @Nullable Publication told(
      String text, List<Sentence> sentences, List<TimeExpression> times, LineDay lineDay) {
    for (TimeExpression t : times) {
      DateInterval days = t.interval();
      if (days == null
          || !days.isDay()
          || t.type() == TimeExpression.Type.DURATION
          || lineDay.contradicts(days)) {
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

  private Publication inferred(Clues found, LineDay line) {
    List<Clue> clues = new ArrayList<>(found.clues());
    LocalDate horizon = known().last().plusDays(YEAR);
    clues.removeIf(c -> c.window().from().isAfter(horizon));
    clues.sort(
        Comparator.comparingInt((Clue c) -> -c.weight())
            .thenComparing(c -> c.window().from(), Comparator.reverseOrder()));
    DateInterval window = new DateInterval(LocalDate.of(1900, 1, 1), Clue.NEVER);
    List<Clue> used = new ArrayList<>();
    for (Clue c : clues) {
      DateInterval cut = window.intersect(c.window()).orElse(null);
      if (cut == null || cut.equals(window) || (cut.isDay() && c.window().days() > YEAR)) {
        continue; // who held an office until another did is named as one of former days
      }
      window = cut;
      used.add(c);
    }
    if (used.isEmpty()) {
      return Publication.UNKNOWN;
    }
    // What a report knows of tells only since when it can be from: without an end that is no date.
    if (window.to().equals(Clue.NEVER) || line.contradicts(window)) {
      return Publication.UNKNOWN;
    }
    Clue news = window.days() <= LONGEST ? narrowed(found, line, window) : null;
    if (news != null) {
      window = window.intersect(news.window()).orElse(window);
      used.add(news);
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

  /** The feast or else the known event that a report tells as news; null where it tells none. */
  private static @Nullable Clue narrowed(Clues found, LineDay line, DateInterval window) {
    Clue feast = feast(found.feasts(), line, window);
    if (feast != null || window.days() > YEAR) {
      return feast;
    }
    Clue news = null;
    for (Clue c : found.news()) {
      boolean later = news == null || c.window().from().isAfter(news.window().from());
      boolean can = window.contains(c.window().from()) && !line.contradicts(c.window());
      news = can && later ? c : news;
    }
    return news;
  }

  /** The first feast of those that came only once within the window. */
  private static @Nullable Clue feast(List<Clues.Feast> feasts, LineDay line, DateInterval window) {
    Clue best = null;
    for (Clues.Feast f : feasts) {
      Clue only = null;
      int times = 0;
      for (int y = window.from().getYear(); y <= window.to().getYear(); y++) {
        LocalDate day = f.day().in(y).orElse(null);
        if (day != null && window.contains(day)) {
          only = Clues.recent(day, 1, "celebra: " + f.name(), f.span());
          times++;
        }
      }
      if (times != 1 || only == null || line.contradicts(only.window())) {
        continue;
      }
      if (best == null || only.window().from().isBefore(best.window().from())) {
        best = only;
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
