package org.cronista.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cronista.model.ActorMention;
import org.cronista.model.Article;
import org.cronista.model.Attribution;
import org.cronista.model.EventMention;
import org.cronista.model.Quotation;
import org.cronista.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Who an event comes from in the end: the innermost agency that a report credits, else the
 * innermost named source that is not a party to the event, else the outlet; reports that copy count
 * as their original. Who says "an official" or "the reports" names nobody.
 */
final class Origins {
  private final Map<String, String> copyOf;
  private final Map<String, String> outlets = new HashMap<>();

  /** Article to the one agency that it credits; articles with several or none are absent. */
  private final Map<String, String> agencies = new HashMap<>();

  Origins(List<Report> reports, Map<String, String> copyOf) {
    this.copyOf = copyOf;
    for (Report r : reports) {
      Article article = r.article();
      outlets.put(article.id(), article.outlet() == null ? article.id() : article.outlet());
      TreeSet<String> credited = new TreeSet<>();
      Stream.concat(
              r.mentions().stream().map(EventMention::attribution),
              r.quotations().stream().map(Quotation::attribution))
          .flatMap(List::stream)
          .filter(a -> a.kind() == Attribution.Kind.AGENCY)
          .forEach(a -> credited.add(a.name()));
      if (credited.size() == 1) {
        agencies.put(article.id(), credited.first());
      }
    }
  }

  /** The names of the origins, sorted. */
  List<String> of(List<Told> group) {
    Map<String, List<Told>> byArticle = new TreeMap<>();
    Set<String> parties = new HashSet<>();
    for (Told t : group) {
      byArticle.computeIfAbsent(t.report().article().id(), a -> new ArrayList<>(2)).add(t);
      Stream.concat(t.mention().actors().stream(), t.mention().recipients().stream())
          .map(ActorMention::actor)
          .forEach(a -> parties.add(a.name()));
    }
    Set<String> credited = new HashSet<>();
    group.stream()
        .flatMap(t -> t.mention().attribution().stream())
        .filter(a -> a.kind() == Attribution.Kind.AGENCY)
        .forEach(a -> credited.add(a.name()));
    TreeSet<String> origins = new TreeSet<>();
    byArticle.forEach((article, told) -> {
      String original = copyOf.getOrDefault(article, article);
      if (original.equals(article) || !byArticle.containsKey(original)) {
        Set<String> named = named(told, parties, credited);
        origins.addAll(named.isEmpty() ? Set.of(outlets.getOrDefault(original, original)) : named);
      }
    });
    return List.copyOf(origins);
  }

  /**
   * The sources that one article names; what it tells again in its own voice has no other. Where it
   * names none here but works from one agency, and another report credits that agency with this
   * very event, it comes from there too.
   */
  private Set<String> named(List<Told> told, Set<String> parties, Set<String> credited) {
    Set<String> named = new TreeSet<>();
    for (Told t : told) {
      String name = innermost(t.mention().attribution(), parties);
      if (name != null) {
        named.add(name);
      }
    }
    String agency = agencies.get(told.get(0).report().article().id());
    if (named.isEmpty() && agency != null && credited.contains(agency)) {
      named.add(agency);
    }
    return named;
  }

  private static @Nullable String innermost(List<Attribution> chain, Set<String> parties) {
    String named = null;
    boolean agency = false;
    for (Attribution a : chain) {
      boolean is = a.kind() == Attribution.Kind.AGENCY;
      if (is || (!agency && isName(a) && !parties.contains(a.name()))) {
        named = a.name();
        agency |= is;
      }
    }
    return named;
  }

  private static boolean isName(Attribution a) {
    return a.kind() != Attribution.Kind.UNNAMED
        && !a.name().isEmpty()
        && !Character.isLowerCase(a.name().codePointAt(0));
  }
}
