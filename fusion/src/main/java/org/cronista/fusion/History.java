package org.cronista.fusion;

import java.util.ArrayList;
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
 * What was said of an event's certainty, in the order in which it was published; one step a status
 * and report date.
 */
final class History {
  private History() {}

  /**
   * The steps.
   *
   * @param group in order of publication
   */
  static List<StatusStep> of(List<Told> group) {
    Map<Status, List<Told>> byStatus = new LinkedHashMap<>();
    for (Told t : group) {
      byStatus.computeIfAbsent(t.mention().status(), s -> new ArrayList<>()).add(t);
    }
    List<StatusStep> steps = new ArrayList<>();
    byStatus.forEach((status, told) -> steps.add(step(status, told)));
    return steps;
  }

  private static StatusStep step(Status status, List<Told> told) {
    Set<String> articles = new LinkedHashSet<>();
    Set<String> sources = new LinkedHashSet<>();
    for (Told t : told) {
      articles.add(t.report().article().id());
      t.mention().attribution().stream().map(Attribution::name).forEach(sources::add);
    }
    @Nullable DateInterval since = told.get(0).report().published().interval();
    return new StatusStep(status, since, List.copyOf(articles), List.copyOf(sources));
  }

  /**
   * Where it stands: what the latest report says; within one report a fact goes before a claim, a
   * claim before a plan.
   */
  static Status last(List<Told> group) {
    int latest = group.stream().mapToInt(Told::order).max().orElse(0);
    Status best = null;
    for (Told t : group) {
      if (t.order() == latest && (best == null || weight(t.mention().status()) > weight(best))) {
        best = t.mention().status();
      }
    }
    return best == null ? Status.OCCURRED : best;
  }

  private static int weight(Status status) {
    return switch (status) {
      case OCCURRED -> 6;
      case ONGOING -> 5;
      case ALLEGED -> 4;
      case DENIED -> 3;
      case ANNOUNCED -> 2;
      case POSSIBLE -> 1;
    };
  }
}
