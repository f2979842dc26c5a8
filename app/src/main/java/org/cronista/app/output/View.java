package org.cronista.app.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
import org.cronista.model.Attribution;
import org.cronista.model.Chronicle;
import org.cronista.model.DateInterval;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Publication;
import org.cronista.model.Quotation;
import org.cronista.model.Report;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Status;
import org.cronista.model.StatusStep;
import org.jspecify.annotations.Nullable;

/**
 * A chronicle as it is read, whatever it is set in: the text, markdown and HTML forms all show
 * this.
 *
 * @param subject whom it is about ("Corea del Norte · Rusia")
 * @param summary number of reports and outlets, and the years
 * @param sections events by year, those without a date last
 * @param reports the reports it rests on
 * @param months Goldstein sums by month, the first day of each as key: cooperation and conflict
 *     apart
 */
record View(
    String subject,
    String summary,
    List<Section> sections,
    List<Source> reports,
    Map<java.time.YearMonth, double[]> months) {

  /** Events of one year. */
  record Section(String title, List<Line> lines) {}

  /**
   * One event.
   *
   * @param date within its section; "≈" before it where it rests on an inferred one
   * @param headline a sentence
   * @param mark one character for the status
   * @param note who says so
   * @param details history, disagreements and links, a line each
   */
  record Line(
      Event event,
      String date,
      String headline,
      String mark,
      String note,
      List<String> details,
      List<Evidence> evidence) {
    Line {
      headline = oneLine(headline);
      note = oneLine(note);
      details = details.stream().map(View::oneLine).toList();
    }
  }

  /**
   * The words that support an event: the sentence with the mention's place in it.
   *
   * @param url on the web; null where there is none
   */
  record Evidence(
      String label, String before, String words, String after, String via, @Nullable String url) {
    Evidence {
      label = oneLine(label);
      before = oneLine(before);
      words = oneLine(words);
      after = oneLine(after);
      via = oneLine(via);
      url = web(url);
    }
  }

  /**
   * One report in the list of sources.
   *
   * @param url on the web; null where there is none
   */
  record Source(
      String label,
      String title,
      String outlet,
      String date,
      String why,
      @Nullable String url,
      String copyOf) {
    Source {
      label = oneLine(label);
      title = oneLine(title);
      outlet = oneLine(outlet);
      url = web(url);
    }
  }

  /** What others wrote, on one line and without what a terminal would take for a command. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        line.append(' ');
      } else if (!Character.isISOControl(c)) {
        line.append(c);
      }
    }
    return line.toString();
  }

  /** An address that may be linked to: of the web, whole, with nothing that would end a link. */
  private static @Nullable String web(@Nullable String url) {
    if (url == null || !(url.startsWith("http://") || url.startsWith("https://"))) {
      return null;
    }
    return url.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == 127) ? url : null;
  }

  static String mark(Status status) {
    return switch (status) {
      case OCCURRED -> "●";
      case ONGOING -> "◉";
      case ANNOUNCED -> "◌";
      case ALLEGED -> "◐";
      case DENIED -> "✕";
      case POSSIBLE -> "○";
      case LAPSED -> "⊘";
    };
  }

  static View of(
      Chronicle chronicle,
      List<Event> events,
      Function<Event, String> headline,
      Knowledge knowledge,
      Wording words,
      boolean all) {
    return new Builder(chronicle, headline, knowledge, words).build(events, all);
  }

  /** Gathers a view; lives as long as one call. */
  private static final class Builder {
    private static final int SUBJECTS = 2;
    private static final int MOST_ORIGINS = 3;

    private final Chronicle chronicle;
    private final Function<Event, String> headline;
    private final Knowledge knowledge;
    private final Wording words;
    private final Labels labels;
    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, EventMention> mentions = new HashMap<>();
    private final Map<String, Quotation> quotations = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();

    Builder(
        Chronicle chronicle, Function<Event, String> headline, Knowledge knowledge, Wording words) {
      this.chronicle = chronicle;
      this.headline = headline;
      this.knowledge = knowledge;
      this.words = words;
      this.labels = new Labels(chronicle.reports().stream().map(r -> r.article().id()).toList());
      for (Report r : chronicle.reports()) {
        reports.put(r.article().id(), r);
        r.mentions().forEach(m -> mentions.put(m.id(), m));
        r.quotations().forEach(q -> quotations.put(q.id(), q));
      }
      chronicle.events().forEach(e -> events.put(e.id(), e));
    }

    View build(List<Event> shown, boolean all) {
      Map<Integer, List<Line>> years = new TreeMap<>();
      List<Line> undated = new ArrayList<>();
      Map<java.time.YearMonth, double[]> months = new TreeMap<>();
      for (Folding.Line folded : new Folding(this::published, headline).lines(shown, all)) {
        Line line = line(folded);
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
            && (e.status() == Status.OCCURRED || e.status() == Status.ONGOING)) {
          double[] sums =
              months.computeIfAbsent(java.time.YearMonth.from(date.from()), m -> new double[2]);
          sums[e.goldstein() >= 0 ? 0 : 1] += e.goldstein();
        }
      }
      List<Section> sections = new ArrayList<>();
      years.forEach((year, lines) -> sections.add(new Section(Integer.toString(year), lines)));
      if (!undated.isEmpty()) {
        sections.add(new Section(words.get("undated"), undated));
      }
      int lines = undated.size() + years.values().stream().mapToInt(List::size).sum();
      return new View(
          subject(shown), summary(shown, lines, years), sections, sources(shown), months);
    }

    private String subject(List<Event> shown) {
      Map<String, Integer> weight = new LinkedHashMap<>();
      for (Event e : shown) {
        Set<String> codes = new LinkedHashSet<>();
        e.actors().forEach(a -> codes.add(a.code()));
        e.recipients().forEach(a -> codes.add(a.code()));
        codes.remove("");
        codes.forEach(c -> weight.merge(c, e.mentions().size(), Integer::sum));
      }
      return weight.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(SUBJECTS)
          .map(e -> name(e.getKey()))
          .sorted()
          .reduce((a, b) -> a + " · " + b)
          .orElse("");
    }

    private String name(String code) {
      return knowledge
          .country(code)
          .map(c -> words.get("and").equals("and") ? c.english() : c.name())
          .or(() ->
              knowledge
                  .organisation(code)
                  .map(o -> words.get("and").equals("and") ? o.english() : o.name()))
          .orElse(code);
    }

    private String summary(List<Event> shown, int lines, Map<Integer, List<Line>> years) {
      Set<String> articles = new LinkedHashSet<>();
      shown.forEach(e -> articles.addAll(e.articles()));
      long outlets =
          articles.stream().map(a -> outlet(a).isEmpty() ? a : outlet(a)).distinct().count();
      StringBuilder s = new StringBuilder();
      s.append(words.count("events", lines)).append(", ");
      s.append(words.count("reports", articles.size())).append(", ");
      s.append(words.count("outlets", (int) outlets));
      if (!years.isEmpty()) {
        Integer[] all = years.keySet().toArray(new Integer[0]);
        s.append(", ").append(all[0]);
        if (all.length > 1) {
          s.append(' ').append(words.get("to")).append(' ').append(all[all.length - 1]);
        }
      }
      return s.toString();
    }

    private String outlet(String article) {
      Report r = reports.get(article);
      String outlet = r == null ? null : r.article().outlet();
      return outlet == null ? "" : outlet;
    }

    private @Nullable DateInterval published(Event e) {
      for (String article : e.articles()) {
        Report r = reports.get(article);
        if (r != null && r.published().known()) {
          return r.published().interval();
        }
      }
      return null;
    }

    private boolean inferred(Event e) {
      Report first = reports.get(e.articles().get(0));
      return e.date() == null
          ? first != null && first.published().how() == Publication.How.INFERRED
          : e.dateInferred();
    }

    private Line line(Folding.Line folded) {
      Event e = folded.event();
      DateInterval date = folded.date();
      String when = date == null ? "" : (inferred(e) ? "≈" : "") + words.within(date);
      List<Evidence> evidence = new ArrayList<>(evidence(e));
      folded.under().forEach(u -> evidence.addAll(evidence(u)));
      return new Line(
          e,
          when,
          headline.apply(e),
          mark(e.status()),
          note(folded),
          details(e, folded.under()),
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
          origins.stream().filter(o -> !reports.containsKey(o)).limit(MOST_ORIGINS).toList();
      String more = origins.size() > named.size() && !named.isEmpty() ? "…" : "";
      String names = named.isEmpty() ? "" : " (" + String.join(", ", named) + more + ")";
      if (articles.size() > 1 || !named.isEmpty()) {
        note.append(", ").append(words.count("origins", origins.size())).append(names);
      }
      if (articles.size() == 1) {
        note.append(" [").append(labels.of(articles.get(0))).append(']');
      }
      return note.toString();
    }

    private List<String> details(Event e, List<Event> under) {
      List<String> details = new ArrayList<>();
      for (Event plan : under) {
        if (plan.status() == Status.ANNOUNCED && e.announcedBy().contains(plan.id())) {
          // Its own steps say who announced it, and when.
          plan.statuses().forEach(s -> details.add(step(s)));
        }
      }
      if (e.statuses().size() > 1 || e.status() != Status.OCCURRED) {
        for (StatusStep step : e.statuses()) {
          details.add(step(step));
        }
      }
      for (Disagreement d : e.disagreements()) {
        List<String> values = new ArrayList<>();
        for (Disagreement.Variant v : d.variants()) {
          String value =
              switch (d.field()) {
                case "quotation" -> "«" + Differences.marked(v.value(), d) + "»";
                case "status" -> words.get("step." + v.value());
                default -> v.value();
              };
          values.add(value + " " + where(v.mentions()));
        }
        details.add("≠ " + words.get("differ." + d.field()) + ": " + String.join("   ", values));
      }
      link(e.fulfilledBy(), "fulfilled", details);
      List<String> apart = new ArrayList<>(e.announcedBy());
      under.forEach(u -> apart.remove(u.id()));
      link(apart, "announced", details);
      link(e.deniedBy(), "denied", details);
      link(e.responseTo(), "response", details);
      parts(e, details);
      return details.stream().distinct().toList();
    }

    private void parts(Event e, List<String> details) {
      List<String> acts = new ArrayList<>();
      for (String id : e.parts()) {
        Event part = events.get(id);
        if (part != null && part.type() != EventType.STATEMENT) {
          String said = headline.apply(part);
          acts.add(said.endsWith(".") ? said.substring(0, said.length() - 1) : said);
        }
      }
      if (!acts.isEmpty()) {
        details.add("→ " + words.get("parts", String.join("; ", acts)));
      }
    }

    private void link(List<String> ids, String key, List<String> details) {
      for (String id : ids) {
        Event other = events.get(id);
        if (other != null) {
          DateInterval date = other.date();
          String when = date == null ? "" : " (" + words.date(date) + ")";
          details.add("→ " + words.get(key, headline.apply(other) + when));
        }
      }
    }

    private String step(StatusStep step) {
      StringBuilder s = new StringBuilder(mark(step.status())).append(' ');
      s.append(words.get("step." + step.status().label()));
      if (!step.sources().isEmpty()) {
        List<String> sources = step.sources();
        List<String> named = new ArrayList<>(sources.subList(0, Math.min(3, sources.size())));
        if (sources.size() > 3) {
          named.add(words.get("more", sources.size() - 3));
        }
        s.append(", ").append(words.get("accordingTo", String.join(", ", named)));
      }
      DateInterval since = step.since();
      if (since != null) {
        s.append(" (").append(words.date(since)).append(')');
      }
      List<String> at = step.articles().stream().map(labels::of).toList();
      s.append(" [").append(String.join(", ", at)).append(']');
      return s.toString();
    }

    private String where(List<String> ids) {
      Set<String> at = new LinkedHashSet<>();
      for (String id : ids) {
        EventMention m = mentions.get(id);
        Quotation q = quotations.get(id);
        if (m != null) {
          at.add(labels.of(m.article()));
        } else if (q != null) {
          at.add(labels.of(q.article()));
        }
      }
      return "[" + String.join(", ", at) + "]";
    }

    private List<Evidence> evidence(Event e) {
      List<Evidence> all = new ArrayList<>();
      for (String id : e.mentions()) {
        EventMention m = mentions.get(id);
        Report r = m == null ? null : reports.get(m.article());
        if (m == null || r == null) {
          continue;
        }
        String text = r.article().text();
        Span around = m.span();
        for (Sentence s : r.analysis().sentences()) {
          if (s.index() == m.sentence()) {
            around = s.span().cover(m.span());
          }
        }
        List<String> via = m.attribution().stream().map(Attribution::name).toList();
        all.add(
            new Evidence(
                labels.of(m.article()),
                text.substring(around.begin(), m.span().begin()),
                m.span().of(text),
                text.substring(m.span().end(), around.end()),
                String.join(" ← ", via),
                r.article().url()));
      }
      return all;
    }

    private List<Source> sources(List<Event> shown) {
      Set<String> used = new LinkedHashSet<>();
      shown.forEach(e -> used.addAll(e.articles()));
      List<Source> sources = new ArrayList<>();
      for (Report r : chronicle.reports()) {
        String id = r.article().id();
        if (!used.contains(id)) {
          continue;
        }
        DateInterval when = r.published().interval();
        String how = r.published().how().name().toLowerCase(java.util.Locale.ROOT);
        String approx = how.equals("inferred") ? "≈" : "";
        String copy = chronicle.copyOf().get(id);
        sources.add(
            new Source(
                labels.of(id),
                r.analysis().title().orElse(""),
                outlet(id),
                when == null ? words.get("unknownDate") : approx + words.date(when),
                r.published().why(),
                r.article().url(),
                copy == null ? "" : words.get("copyOf", labels.of(copy))));
      }
      return sources;
    }
  }

  /** Names of the actors of an event, for search and filters. */
  static List<String> actorNames(Event e) {
    List<String> names = new ArrayList<>();
    for (Actor a : e.actors()) {
      names.add(a.name());
    }
    for (Actor a : e.recipients()) {
      names.add(a.name());
    }
    return names;
  }
}
