package org.cronista.fusion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cronista.model.Actor;
import org.cronista.model.Article;
import org.cronista.model.Attribution;
import org.cronista.model.EventMention;
import org.cronista.model.Quotation;
import org.cronista.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Who an event comes from in the end: the innermost agency that a report credits, else the
 * innermost named source that is not a party to the event, else the outlet; reports that copy count
 * as their original, and so does one that tells the event in another's very words. Who says "an
 * official" or "the reports" names nobody.
 */
final class Origins {
  /** A sentence of so many characters is not written twice by chance. */
  private static final int VERBATIM = 60;

  private final Copies copies;

  /** Article to who published it. */
  private final Map<String, String> outlets = new HashMap<>();

  /** Article to the one agency that it credits; articles with several or none are absent. */
  private final Map<String, String> agencies = new HashMap<>();

  Origins(Copies copies) {
    this.copies = copies;
  }

  void add(Report r) {
    outlets.put(r.article().id(), outlet(r));
    TreeSet<String> credited = new TreeSet<>();
    Stream.concat(
            r.mentions().stream().map(EventMention::attribution),
            r.quotations().stream().map(Quotation::attribution))
        .flatMap(List::stream)
        .filter(a -> a.kind() == Attribution.Kind.AGENCY)
        .forEach(a -> credited.add(a.name()));
    if (credited.size() == 1) {
      agencies.put(r.article().id(), credited.first());
    }
  }

  void remove(Report r) {
    outlets.remove(r.article().id());
    agencies.remove(r.article().id());
  }

  /** Who publishes a report: its outlet, or the report itself where that is not known. */
  static String outlet(Report report) {
    Article article = report.article();
    String outlet = article.outlet();
    return outlet == null ? article.id() : outlet;
  }

  /**
   * The names of the origins, sorted.
   *
   * @param group in order of reading
   */
  List<String> of(List<Told> group) {
    Map<String, List<Told>> byArticle = new LinkedHashMap<>();
    Set<String> parties = new HashSet<>();
    Set<String> credited = new HashSet<>();
    for (Told t : group) {
      byArticle.computeIfAbsent(t.article(), a -> new java.util.ArrayList<>(2)).add(t);
      t.actors().stream().map(Actor::name).forEach(parties::add);
      t.recipients().stream().map(Actor::name).forEach(parties::add);
      t.mention().attribution().stream()
          .filter(a -> a.kind() == Attribution.Kind.AGENCY)
          .forEach(a -> credited.add(a.name()));
    }
    TreeSet<String> origins = new TreeSet<>();
    Set<String> written = new HashSet<>();
    byArticle.forEach((article, told) -> {
      String original = copies.original(article);
      boolean repeated = verbatim(told, written);
      if (original.equals(article) || !byArticle.containsKey(original)) {
        Set<String> named = named(told, parties, credited);
        if (!named.isEmpty()) {
          origins.addAll(named);
        } else if (!repeated) {
          origins.add(outlets.getOrDefault(original, original));
        }
      }
    });
    return List.copyOf(origins);
  }

  /** Whether an earlier report has each of the sentences that tell it here. */
  private static boolean verbatim(List<Told> told, Set<String> written) {
    boolean all = true;
    Set<String> mine = new HashSet<>();
    for (Told t : told) {
      String words =
          Wording.fold(
              t.report()
                  .analysis()
                  .sentences()
                  .get(t.mention().sentence())
                  .span()
                  .of(t.report().article().text()));
      all &= words.length() >= VERBATIM && written.contains(words);
      mine.add(words);
    }
    written.addAll(mine);
    return all;
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
    String agency = agencies.get(told.get(0).article());
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
