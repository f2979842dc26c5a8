package org.cronista.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cronista.model.DateInterval;
import org.cronista.model.Disagreement;
import org.cronista.model.Disagreement.Variant;
import org.cronista.model.Event;
import org.cronista.model.Place;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;

/** What the mentions of one event say that cannot all hold; more or less exact is no difference. */
final class Disagreements {
  private static final Comparator<Variant> MOST_FIRST =
      Comparator.comparingInt((Variant v) -> -v.mentions().size()).thenComparing(Variant::value);

  private Disagreements() {}

  /**
   * The disagreements on status, date and numbers.
   *
   * @param told in order of publication
   * @param date the event's
   */
  static List<Disagreement> of(List<Told> told, @Nullable DateInterval date) {
    List<Disagreement> all = new ArrayList<>();
    status(told, all);
    if (date != null) {
      date(told, date, all);
    }
    place(told, all);
    Numbers.of(told).forEach(variants -> all.add(new Disagreement("number", sorted(variants))));
    return all;
  }

  /**
   * What is told as done or charged here, and denied by an event of its own; null where nothing is.
   */
  static @Nullable Disagreement denied(Event e, Map<String, Event> events) {
    boolean known = e.disagreements().stream().anyMatch(d -> d.field().equals("status"));
    Status status = e.status() == Status.DENIED ? null : e.status();
    List<String> denials = new ArrayList<>();
    for (String id : e.deniedBy()) {
      Event denial = events.get(id);
      if (denial != null) {
        denials.addAll(denial.mentions());
      }
    }
    return known || status == null || denials.isEmpty()
        ? null
        : new Disagreement(
            "status",
            List.of(
                new Variant(status.label(), e.mentions()),
                new Variant(Status.DENIED.label(), denials)));
  }

  private static List<Variant> sorted(Map<String, List<String>> variants) {
    List<Variant> sorted = new ArrayList<>();
    variants.forEach((value, mentions) -> sorted.add(new Variant(value, mentions)));
    sorted.sort(MOST_FIRST);
    return sorted;
  }

  private static void date(List<Told> told, DateInterval date, List<Disagreement> all) {
    Map<String, List<String>> variants = new LinkedHashMap<>();
    for (Told t : told) {
      DateInterval d = t.date();
      if (d != null && t.dated()) {
        String value = d.overlaps(date) ? date.edtf() : d.edtf();
        variants.computeIfAbsent(value, v -> new ArrayList<>(2)).add(t.mention().id());
      }
    }
    if (variants.size() > 1) {
      all.add(new Disagreement("date", sorted(variants)));
    }
  }

  /** Towns that are not one town; a town and its country are no difference. */
  private static void place(List<Told> told, List<Disagreement> all) {
    Map<String, List<String>> towns = new LinkedHashMap<>();
    told.forEach(t -> {
      Place p = t.place();
      if (p != null && p.located()) {
        towns.computeIfAbsent(p.name(), n -> new ArrayList<>(2)).add(t.mention().id());
      }
    });
    if (towns.size() > 1) {
      all.add(new Disagreement("place", sorted(towns)));
    }
  }

  private static void status(List<Told> told, List<Disagreement> all) {
    List<Variant> variants = new ArrayList<>();
    for (Status s : List.of(Status.OCCURRED, Status.ALLEGED, Status.DENIED)) {
      // A noun speaks of an act and does not say that it was done.
      List<Told> saying = told.stream().filter(t -> s != Status.OCCURRED || !t.nominal()).toList();
      List<String> ids = ids(saying, s);
      if (!ids.isEmpty()) {
        variants.add(new Variant(s.label(), ids));
      }
    }
    boolean denied = !ids(told, Status.DENIED).isEmpty();
    if (denied && variants.size() > 1) {
      all.add(new Disagreement("status", variants));
    }
  }

  private static List<String> ids(List<Told> told, Status status) {
    return told.stream().filter(t -> t.status() == status).map(t -> t.mention().id()).toList();
  }
}
