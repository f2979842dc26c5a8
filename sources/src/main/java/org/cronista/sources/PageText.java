package org.cronista.sources;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of a page's article, from the best of its places, and whether it is one at all. */
final class PageText {
  /** Less prose than this is shown where the rest has to be paid for. */
  private static final int STUB = 900;

  /** Cut off in the middle, less than this. */
  private static final int CUT_STUB = 1800;

  /** A text in the page's data is taken where the page shows less than this share of it. */
  private static final double SHOWN = 0.5;

  private static final int ENOUGH = 300;

  /** So many headings that lead elsewhere make a list of articles, where each has little text. */
  private static final int TEASERS = 4;

  private static final int TEASER = 450;
  private static final int LONGEST_CREDIT = 60;

  private static final Set<String> FRONTS =
      Set.of("", "/", "/index.html", "/index.htm", "/index.php", "/portada", "/portada/", "/home");

  private PageText() {}

  /** The paragraphs, without the title and the byline. */
  static List<String> of(MainText.Found found, StoryData data, PageFacts facts, Draft draft) {
    List<String> best = found.paragraphs();
    int shown = length(best);
    List<String> told = StoryData.ofText(facts.body());
    if (length(told) >= ENOUGH && shown < length(told) * SHOWN) {
      best = told;
      shown = length(told);
    }
    if (shown < STUB) {
      List<String> story = data.paragraphs();
      if (length(story) >= ENOUGH && shown < length(story) * SHOWN) {
        best = story;
      }
    }
    List<String> paragraphs = new ArrayList<>();
    for (String p : best) {
      boolean prose = length(paragraphs) > 0;
      String signed =
          prose || p.length() > LONGEST_CREDIT ? p : PageWords.STANDARD.withoutByline(p);
      if (!signed.equals(p) && !p.endsWith(".")) {
        draft.byline(signed);
        continue;
      }
      if (!p.equals(draft.title)
          && !credit(p, draft.author)
          && (prose || p.length() > LONGEST_CREDIT || !date(p))) {
        paragraphs.add(p);
      }
    }
    return paragraphs;
  }

  /** A paragraph with nothing but the author's name. */
  private static boolean credit(String p, @Nullable String author) {
    return author != null
        && !author.isEmpty()
        && p.length() <= author.length() + LONGEST_CREDIT / 4
        && p.contains(author);
  }

  private static boolean date(String p) {
    return Character.isDigit(p.charAt(0))
        && !p.endsWith(".")
        && PublicationDate.parse(p).filter(d -> d.from().getYear() >= 1990).isPresent();
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  /** Why a page is no article; empty where it is one. */
  static Optional<String> problem(MainText.Found found, List<String> paragraphs, PageFacts facts) {
    int length = length(paragraphs);
    boolean many = found.teasers() >= TEASERS && length < (long) TEASER * found.teasers();
    boolean some = found.teasers() > 1 && length < 2L * TEASER * found.teasers();
    boolean called = facts.listing() || front(facts.url());
    if (!facts.article() && (many || (called && some))) {
      return Optional.of("portada o índice: enumera artículos y no es ninguno");
    }
    if (paragraphs.isEmpty()) {
      return Optional.of("la página no contiene ningún texto de artículo");
    }
    String last = paragraphs.getLast();
    boolean cut = last.endsWith("…") || last.endsWith("...");
    boolean paid = facts.locked() || PageWords.STANDARD.paywall(found.around());
    if (paid && length < (cut ? CUT_STUB : STUB)) {
      return Optional.of("solo el comienzo de un artículo de pago: el resto es para suscriptores");
    }
    return Optional.empty();
  }

  private static boolean front(String url) {
    try {
      URI uri = new URI(url);
      return uri.getHost() != null
          && uri.getQuery() == null
          && FRONTS.contains(uri.getPath() == null ? "" : uri.getPath());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** What is kept beside the article's own fields. */
  static void extra(Draft draft, PageFacts facts, String date, List<String> paragraphs) {
    FeedDate.parse(date).ifPresent(time -> draft.extra.put("published_time", time.toString()));
    if (PublicationDate.parse(facts.modified()).isPresent()) {
      draft.extra.put(
          "modified",
          FeedDate.parse(facts.modified()).map(Object::toString).orElse(facts.modified()));
    }
    if (!facts.section().isEmpty()) {
      draft.extra.put("section", facts.section());
    }
    if (!facts.tags().isEmpty()) {
      draft.extra.put("tags", String.join(", ", facts.tags()));
    }
    agency(draft, facts, paragraphs).ifPresent(agency -> draft.extra.put("agency", agency));
  }

  /**
   * The agency whose report it is, by the credits, the byline, the brackets after the dateline, or
   * a last line with little else.
   */
  private static Optional<String> agency(Draft draft, PageFacts facts, List<String> paragraphs) {
    String first = paragraphs.getFirst();
    int open = first.indexOf('(');
    int close = first.indexOf(')', open + 1);
    String dateline =
        open >= 0 && open < LONGEST_CREDIT && close > open ? first.substring(open, close) : "";
    String last = paragraphs.getLast();
    return Stream.concat(
            facts.credits().stream(),
            Stream.of(
                draft.author == null ? "" : draft.author,
                dateline,
                last.length() <= LONGEST_CREDIT ? last : ""))
        .flatMap(credit -> PageWords.STANDARD.agency(credit).stream())
        .findFirst();
  }
}
