package org.cronista.fusion;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cronista.model.Attribution;

/**
 * Who an event comes from in the end: the named source that a report credits, else the outlet;
 * reports that copy count as their original.
 */
final class Origins {
  private Origins() {}

  static List<String> of(List<Told> group, Map<String, String> copyOf) {
    TreeSet<String> origins = new TreeSet<>();
    for (Told t : group) {
      if (copyOf.containsKey(t.report().article().id())) {
        continue;
      }
      origins.add(origin(t));
    }
    if (origins.isEmpty()) {
      group.forEach(t -> origins.add(origin(t)));
    }
    return List.copyOf(origins);
  }

  private static String origin(Told t) {
    for (Attribution a : t.mention().attribution()) {
      if (a.kind() == Attribution.Kind.AGENCY || a.kind() == Attribution.Kind.DOCUMENT) {
        return a.name();
      }
    }
    for (Attribution a : t.mention().attribution()) {
      if (a.kind() == Attribution.Kind.ORGANISATION
          || a.kind() == Attribution.Kind.PERSON
          || a.kind() == Attribution.Kind.OUTLET) {
        return a.name();
      }
    }
    String outlet = t.report().article().outlet();
    return outlet == null ? t.report().article().id() : outlet;
  }
}
