package org.cronista.sources;

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

  private PageDate() {}

  /** Empty where the page shows none. */
  static String of(Document page, PageFacts facts, String title) {
    if (!facts.published().isEmpty()) {
      String near = shownNear(page, title);
      String shown = near.isEmpty() ? labelled(page) : near;
      return nextDoor(facts.published(), shown) ? shown : facts.published();
    }
    Element time =
        page.selectFirst(
            "article time[datetime], main time[datetime], header time[datetime], time[datetime]");
    if (time != null && PublicationDate.parse(time.attr("datetime")).isPresent()) {
      return time.attr("datetime");
    }
    String shown = shownNear(page, title);
    return shown.isEmpty() ? inPath(facts.url()) : shown;
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

  /** /2021/03/14/ in an address. */
  private static String inPath(String url) {
    String[] parts = url.split("/", -1);
    for (int i = 0; i + 2 < parts.length; i++) {
      if (number(parts[i], 4) && number(parts[i + 1], 2) && number(parts[i + 2], 2)) {
        return parts[i] + "-" + parts[i + 1] + "-" + parts[i + 2];
      }
    }
    return "";
  }

  private static boolean number(String text, int length) {
    return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
