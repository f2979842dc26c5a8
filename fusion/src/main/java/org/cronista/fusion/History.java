package org.cronista.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.model.Attribution;
import org.cronista.model.DateInterval;
import org.cronista.model.Status;
import org.cronista.model.StatusStep;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an event's certainty, in the order in which it was published. Reports without a
 * date come first: they have no claim to the last word. Within one report a plan goes before a
 * claim, a claim before its denial, a denial before a fact; what goes on is not told again as
 * something done. Who recalls the plan of what has happened adds nothing new.
 */
final class History {
  private static final Comparator<Status> WEIGHT = Comparator.comparingInt(History::weight);

  private final List<Status> statuses = new ArrayList<>();
  private final List<List<Told>> steps = new ArrayList<>();

  private History() {}

  /**
   * The steps, at least one; no two in a row have one status.
   *
   * @param group in order of publication, not empty
   */
  static List<StatusStep> of(List<Told> group) {
    Map<String, Map<Status, List<Told>>> byReport = new LinkedHashMap<>();
    List<Told> dated = new ArrayList<>();
    List<Told> all = new ArrayList<>();
    group.forEach(t -> (t.published() == null ? all : dated).add(t));
    all.addAll(dated);
    for (Told t : all) {
      // Reports without a date have no claim to the last word, nor to steps of their own.
      String when = t.published() == null ? "" : t.article();
      byReport
          .computeIfAbsent(when, r -> new EnumMap<>(Status.class))
          .computeIfAbsent(t.status(), s -> new ArrayList<>(2))
          .add(t);
    }
    History history = new History();
    for (Map<Status, List<Told>> report : byReport.values()) {
      namedOnly(report);
      List<Told> done = report.get(Status.OCCURRED);
      List<Told> ongoing = report.get(Status.ONGOING);
      if (done != null && ongoing != null) {
        ongoing.addAll(done);
        report.remove(Status.OCCURRED);
      }
      report.entrySet().stream()
          .sorted(Map.Entry.comparingByKey(WEIGHT))
          .forEach(
              e -> history.add(said(e.getKey(), e.getValue(), history.statuses), e.getValue()));
    }
    List<StatusStep> steps = new ArrayList<>();
    for (int i = 0; i < history.steps.size(); i++) {
      steps.add(step(history.statuses.get(i), history.steps.get(i)));
    }
    return steps;
  }

  /**
   * "La cita que no fue": what one report denies, or has from others, it does not state where it
   * only names it.
   */
  private static void namedOnly(Map<Status, List<Told>> report) {
    List<Told> done = report.get(Status.OCCURRED);
    List<Told> denied = report.get(Status.DENIED);
    boolean open = denied != null || report.containsKey(Status.ALLEGED);
    if (done != null && open && done.stream().allMatch(Told::nominal)) {
      if (denied != null) {
        denied.addAll(done);
      }
      report.remove(Status.OCCURRED);
    }
  }

  /** A denial of a plan whose day has passed says that it did not come. */
  private static Status said(Status status, List<Told> told, List<Status> before) {
    boolean plan =
        before.contains(Status.ANNOUNCED)
            && !before.contains(Status.OCCURRED)
            && !before.contains(Status.ALLEGED);
    return status == Status.DENIED && plan && told.stream().allMatch(History::afterwards)
        ? Status.LAPSED
        : status;
  }

  private static boolean afterwards(Told t) {
    DateInterval when = t.date();
    DateInterval published = t.published();
    return when != null && published != null && when.from().isBefore(published.to());
  }

  /**
   * Where the event stands after its history: the last step, but a charge that one report tells
   * together with its denial is open.
   *
   * @param steps not empty
   */
  static Status outcome(List<StatusStep> steps) {
    StatusStep last = steps.get(steps.size() - 1);
    if (last.status() == Status.DENIED && steps.size() > 1) {
      StatusStep before = steps.get(steps.size() - 2);
      if (before.status() == Status.ALLEGED && before.articles().containsAll(last.articles())) {
        return Status.ALLEGED;
      }
    }
    return last.status();
  }

  private void add(Status status, List<Told> told) {
    int at = statuses.size() - 1;
    boolean plan = status == Status.ANNOUNCED || status == Status.POSSIBLE;
    boolean happened = statuses.contains(Status.OCCURRED) || statuses.contains(Status.ONGOING);
    if (plan && happened) {
      at = statuses.lastIndexOf(status);
      if (at < 0) {
        return;
      }
    } else if (at < 0 || statuses.get(at) != status) {
      statuses.add(status);
      steps.add(new ArrayList<>());
      at++;
    }
    steps.get(at).addAll(told);
  }

  private static StatusStep step(Status status, List<Told> told) {
    Set<String> articles = new LinkedHashSet<>();
    Set<String> sources = new LinkedHashSet<>();
    for (Told t : told) {
      articles.add(t.report().article().id());
      t.mention().attribution().stream().map(Attribution::name).forEach(sources::add);
    }
    @Nullable DateInterval since =
        told.stream()
            .map(t -> t.report().published().interval())
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new StatusStep(status, since, List.copyOf(articles), List.copyOf(sources));
  }

  private static int weight(Status status) {
    return switch (status) {
      case OCCURRED -> 6;
      case ONGOING -> 5;
      case DENIED -> 4;
      case ALLEGED -> 3;
      case ANNOUNCED -> 2;
      case POSSIBLE -> 1;
      case LAPSED -> 0;
    };
  }
}
