package org.cronista.app.output;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.writing.Summaries;
import org.cronista.model.Chronicle;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.Publication;
import org.cronista.model.Report;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;

/** Arranges a chronicle for reading: the events by year, what each line says, what heads it all. */
final class Arrangement {
  private static final int MOST_ORIGINS = 3;

  /** A year of fewer lines says all by itself. */
  private static final int FEW = 4;

  private final Contents contents;
  private final Function<Event, String> headline;
  private final Summaries summaries;
  private final Knowledge knowledge;
  private final Wording words;
  private final Details details;
  private final Citations citations;

  Arrangement(
      Chronicle chronicle,
      Function<Event, String> headline,
      Summaries summaries,
      Knowledge knowledge,
      Wording words) {
    this.contents = new Contents(chronicle);
    this.headline = headline;
    this.summaries = summaries;
    this.knowledge = knowledge;
    this.words = words;
    this.details = new Details(contents, headline, summaries::source, words);
    this.citations = new Citations(contents, words);
  }

  /**
   * The view.
   *
   * @param shown the events to show
   * @param all whether nothing is left out or folded
   */
  View of(List<Event> shown, boolean all) {
    Dyad dyad = Dyad.of(shown, summaries, knowledge, words);
    Map<Integer, List<View.Line>> years = new TreeMap<>();
    List<View.Line> undated = new ArrayList<>();
    Map<YearMonth, double[]> months = new TreeMap<>();
    Folding folding =
        new Folding(this::published, headline, e -> Supplied.told(e, contents::mention));
    for (Folding.Line folded : folding.lines(shown, all)) {
      View.Line line = line(folded);
      DateInterval date = folded.date();
      if (date == null) {
        undated.add(line);
      } else {
        years.computeIfAbsent(date.from().getYear(), y -> new ArrayList<>()).add(line);
      }
    }
    for (Event e : shown) {
      DateInterval date = e.date();
      if (date != null
          && date.days() <= 31
          && dyad.between(e)
          && (e.status() == Status.OCCURRED || e.status() == Status.ONGOING)) {
        double[] sums = months.computeIfAbsent(YearMonth.from(date.from()), m -> new double[2]);
        sums[e.goldstein() >= 0 ? 0 : 1] += e.goldstein();
      }
    }
    List<View.Section> sections = new ArrayList<>();
    years.forEach((year, lines) -> {
      String relations = lines.size() < FEW ? "" : dyad.year(year, shown);
      sections.add(new View.Section(Integer.toString(year), relations, lines));
    });
    if (!undated.isEmpty()) {
      sections.add(new View.Section(words.get("undated"), "", undated));
    }
    int lines = undated.size() + years.values().stream().mapToInt(List::size).sum();
    return new View(
        dyad.names(), summary(shown, lines, years), sections, citations.sources(shown), months);
  }

  private String summary(List<Event> shown, int lines, Map<Integer, List<View.Line>> years) {
    Set<String> articles = new LinkedHashSet<>();
    shown.forEach(e -> articles.addAll(e.articles()));
    long outlets =
        articles.stream()
            .map(contents::outlet)
            .filter(o -> !o.isEmpty()) // a file without one has some outlet that is not known
            .distinct()
            .count();
    StringBuilder s = new StringBuilder();
    s.append(words.count("events", lines)).append(", ");
    s.append(words.count("reports", articles.size()));
    if (outlets > 0) {
      s.append(", ").append(words.count("outlets", (int) outlets));
    }
    if (!years.isEmpty()) {
      Integer[] all = years.keySet().toArray(new Integer[0]);
      s.append(", ").append(all[0]);
      if (all.length > 1) {
        s.append(' ').append(words.get("to")).append(' ').append(all[all.length - 1]);
      }
    }
    return s.toString();
  }

  private @Nullable DateInterval published(Event e) {
    for (String article : e.articles()) {
      Report r = contents.report(article);
      if (r != null && r.published().known()) {
        return r.published().interval();
      }
    }
    return null;
  }

  private boolean inferred(Event e) {
    Report first = contents.report(e.articles().get(0));
    return e.date() == null
        ? first != null && first.published().how() == Publication.How.INFERRED
        : e.dateInferred();
  }

  private View.Line line(Folding.Line folded) {
    Event e = folded.event();
    DateInterval date = folded.date();
    String day = date == null ? "" : words.within(date);
    // A mark needs something to stand before.
    String when =
        date == null || !inferred(e) ? day : "≈" + (day.isEmpty() ? words.date(date) : day);
    List<View.Evidence> evidence = new ArrayList<>(citations.evidence(e));
    folded.under().forEach(u -> evidence.addAll(citations.evidence(u)));
    return new View.Line(
        e,
        when,
        headline.apply(e),
        View.mark(e.status()),
        note(folded),
        details.of(e, folded.under()),
        evidence);
  }

  private String note(Folding.Line folded) {
    // What only goes on is told by all the reports that tell it; a plan is no witness of what
    // came.
    Event e = folded.event();
    Set<String> all = new LinkedHashSet<>(e.articles());
    Set<String> from = new TreeSet<>(e.origins());
    for (Event u : folded.under()) {
      if (u.type() == e.type() && u.status() != Status.ANNOUNCED) {
        all.addAll(u.articles());
        from.addAll(u.origins());
      }
    }
    return note(List.copyOf(all), List.copyOf(from));
  }

  private String note(List<String> articles, List<String> origins) {
    StringBuilder note = new StringBuilder(words.count("reports", articles.size()));
    List<String> named =
        origins.stream()
            .filter(o -> contents.report(o) == null)
            .limit(MOST_ORIGINS)
            .map(summaries::origin)
            .toList();
    String more = origins.size() > named.size() && !named.isEmpty() ? "…" : "";
    String names = named.isEmpty() ? "" : " (" + String.join(", ", named) + more + ")";
    if (articles.size() > 1 || !named.isEmpty()) {
      note.append(", ").append(words.count("origins", origins.size())).append(names);
    }
    if (articles.size() == 1) {
      note.append(" [").append(contents.label(articles.get(0))).append(']');
    }
    return note.toString();
  }
}
