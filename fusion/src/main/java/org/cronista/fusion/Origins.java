package org.cronista.fusion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.model.Article;
import org.cronista.model.Attribution;
import org.cronista.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Who an event comes from in the end: the innermost agency or document that a report credits, else
 * the innermost named source, else the outlet; reports that copy count as their original.
 */
final class Origins {
  private final Map<String, String> copyOf;
  private final Map<String, String> outlets = new HashMap<>();

  Origins(List<Report> reports, Map<String, String> copyOf) {
    this.copyOf = copyOf;
    for (Report r : reports) {
      Article article = r.article();
      outlets.put(article.id(), article.outlet() == null ? article.id() : article.outlet());
    }
  }

  /** The names of the origins, sorted. */
  List<String> of(List<Told> group) {
    Set<String> tellers = new HashSet<>();
    group.forEach(t -> tellers.add(t.report().article().id()));
    TreeSet<String> origins = new TreeSet<>();
    for (Told t : group) {
      String article = t.report().article().id();
      String original = copyOf.getOrDefault(article, article);
      if (original.equals(article) || !tellers.contains(original)) {
        String named = named(t.mention().attribution());
        origins.add(named == null ? outlets.getOrDefault(original, original) : named);
      }
    }
    return List.copyOf(origins);
  }

  private static @Nullable String named(List<Attribution> chain) {
    String named = null;
    boolean agency = false;
    for (Attribution a : chain) {
      boolean is = a.kind() == Attribution.Kind.AGENCY || a.kind() == Attribution.Kind.DOCUMENT;
      if (a.kind() != Attribution.Kind.UNNAMED && (is || !agency)) {
        named = a.name();
        agency |= is;
      }
    }
    return named;
  }
}
