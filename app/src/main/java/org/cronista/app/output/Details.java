package org.cronista.app.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cronista.model.DateInterval;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Status;
import org.cronista.model.StatusStep;

/**
 * What stands under the headline of an event: its history, disagreements and links, a line each.
 */
final class Details {
  private final Contents contents;
  private final Function<Event, String> headline;
  private final UnaryOperator<String> source;
  private final Wording words;

  Details(
      Contents contents,
      Function<Event, String> headline,
      UnaryOperator<String> source,
      Wording words) {
    this.contents = contents;
    this.headline = headline;
    this.source = source;
    this.words = words;
  }

  /**
   * The lines.
   *
   * @param under the events that are told under it
   */
  List<String> of(Event e, List<Event> under) {
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
              case "number" -> words.grouped(v.value());
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
      Event part = contents.event(id);
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
      Event other = contents.event(id);
      if (other != null) {
        DateInterval date = other.date();
        String when = date == null ? "" : " (" + words.date(date) + ")";
        details.add("→ " + words.get(key, headline.apply(other) + when));
      }
    }
  }

  private String step(StatusStep step) {
    StringBuilder s = new StringBuilder(View.mark(step.status())).append(' ');
    boolean silence = step.status() == Status.LAPSED && step.articles().isEmpty();
    s.append(words.get(silence ? "step.silence" : "step." + step.status().label()));
    if (!step.sources().isEmpty()) {
      List<String> sources = step.sources().stream().map(source).toList();
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
    if (!step.articles().isEmpty()) {
      List<String> at = step.articles().stream().map(contents::label).toList();
      s.append(" [").append(String.join(", ", at)).append(']');
    }
    return s.toString();
  }

  private String where(List<String> ids) {
    Set<String> at = new LinkedHashSet<>();
    for (String id : ids) {
      String label = contents.where(id);
      if (label != null) {
        at.add(label);
      }
    }
    return "[" + String.join(", ", at) + "]";
  }
}
