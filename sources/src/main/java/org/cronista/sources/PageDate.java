package org.cronista.sources;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.model.DateInterval;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The date of a page as it is written there. In order of trust: what the page says of itself,
 * {@code time} elements, a line with nothing but a full date near the title, the address.
 */
final class PageDate {
  /** "Miércoles 17 de septiembre de 2025 a las 23:59 hs." is about as long as such a line gets. */
  private static final int LONGEST_LINE = 60;

  /** So many elements before or after the title a dateline may stand. */
  private static final int NEAR = 40;

  /** Mexico's midnight in Greenwich; beyond, only Baja California's. */
  private static final int EARLY = 7;

  /** Where the date stands as data, the most trusted place first. */
  private static final String[] TIMES = {
    "[itemprop=datePublished]",
    "time[pubdate]",
    "article header time[datetime]",
    "article time[datetime]",
    "main time[datetime]",
    "header time[datetime]",
    "time[datetime]"
  };

  private PageDate() {}

  /** Empty where the page shows none. */
  static String of(Document page, PageFacts facts, String title) {
    String told = told(facts.published());
    if (!told.isEmpty()) {
      String near = shownNear(page, title);
      String shown = near.isEmpty() ? labelled(page) : near;
      return nextDoor(told, shown)
          ? shown
          : early(told) && nextDoor(told, inPath(facts.url())) ? inPath(facts.url()) : told;
    }
    for (String place : TIMES) {
      for (Element time : page.select(place)) {
        String written = first(time.attr("datetime"), time.attr("content"), time.text());
        if (credible(written)) {
          return written;
        }
      }
    }
    String shown = shownNear(page, title);
    shown = shown.isEmpty() ? labelled(page) : shown;
    return shown.isEmpty() ? inPath(facts.url()) : shown;
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  /**
   * The first that is a date; where another tells the same moment in the outlet's own time zone,
   * that one, for its day is the readers'.
   */
  private static String told(List<String> published) {
    String first = "";
    OffsetDateTime moment = null;
    for (String written : published) {
      if (!credible(written)) {
        continue;
      }
      OffsetDateTime time = FeedDate.parse(written).orElse(null);
      if (first.isEmpty()) {
        first = written;
        moment = time;
        if (time == null || !time.getOffset().equals(ZoneOffset.UTC)) {
          return first;
        }
      } else if (time != null
          && moment != null
          && time.toInstant().equals(moment.toInstant())
          && !time.getOffset().equals(ZoneOffset.UTC)) {
        return written;
      }
    }
    return first;
  }

  /** A full date, and not the zero of some program's clock. */
  private static boolean credible(String written) {
    return PublicationDate.parse(written)
        .filter(d ->
            d.from().getYear() > 1970
                || (!written.startsWith("1970-01-01") && !written.startsWith("0")))
        .isPresent();
  }

  /** Whether it is the small hours in Greenwich: still the day before in the Americas. */
  private static boolean early(String told) {
    return FeedDate.parse(told)
        .filter(t -> t.getOffset().equals(ZoneOffset.UTC) && t.getHour() < EARLY)
        .isPresent();
  }

  /**
   * Whether two dates are a day apart. Metadata in another time zone, or of the night before, are
   * so; the reader of the page saw the date that is shown.
   */
  private static boolean nextDoor(String told, String shown) {
    Optional<DateInterval> a = PublicationDate.parse(told);
    Optional<DateInterval> b = PublicationDate.parse(shown);
    return a.isPresent()
        && b.isPresent()
        && a.get().from().equals(a.get().to())
        && Math.abs(ChronoUnit.DAYS.between(a.get().from(), b.get().from())) == 1;
  }

  private static String shownNear(Document page, String title) {
    if (page.body() == null) {
      return "";
    }
    List<Element> all = page.body().getAllElements();
    int heading = -1;
    for (int i = 0; i < all.size(); i++) {
      Element e = all.get(i);
      if (e.is("h1") || (e.is("h2, h3") && e.text().strip().equals(title))) {
        heading = i;
        break;
      }
    }
    if (heading < 0) {
      return "";
    }
    for (int d = 0; d <= NEAR; d++) {
      for (int i : new int[] {heading - d, heading + d}) {
        if (i >= 0 && i < all.size()) {
          String line = all.get(i).ownText().strip();
          if (line.length() <= LONGEST_LINE && fullDate(line)) {
            return line;
          }
        }
      }
    }
    return "";
  }

  /** A date within an element whose class calls it one; empty where there is none. */
  private static String labelled(Document page) {
    for (Element e : page.select("[class*=publi], [class*=fecha], [class*=date], [class*=Date]")) {
      String name = e.className().toLowerCase(Locale.ROOT);
      String line = e.ownText().strip();
      boolean changed =
          name.contains("update") || name.contains("modif") || name.contains("actualiz");
      if (!changed && line.length() <= LONGEST_LINE && fullDate(line)) {
        return line;
      }
    }
    return "";
  }

  private static boolean fullDate(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return line.length() >= 8
        && !lower.contains("actualiza") // the day of the last change
        && !lower.contains("modifica")
        && line.chars().anyMatch(c -> c >= '0' && c <= '9')
        && PublicationDate.parse(line)
            .filter(d -> d.from().equals(d.to()) && d.from().getYear() >= 1990)
            .isPresent();
  }

  /** /2021/03/14/, /2021-03-14/ or /20210314/ in an address. */
  private static String inPath(String url) {
    String[] parts = url.split("/", -1);
    for (int i = 3; i < parts.length; i++) {
      String part = parts[i];
      if (i + 2 < parts.length
          && number(part, 4)
          && number(parts[i + 1], 2)
          && number(parts[i + 2], 2)) {
        return part + "-" + parts[i + 1] + "-" + parts[i + 2];
      }
      boolean dashes = part.length() >= 10 && part.charAt(4) == '-' && part.charAt(7) == '-';
      String day = dashes ? part.substring(0, 10) : number(part, 8) ? part : "";
      if (!day.isEmpty() && day.compareTo("1990") > 0 && PublicationDate.parse(day).isPresent()) {
        return day;
      }
    }
    return "";
  }

  private static boolean number(String text, int length) {
    return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
