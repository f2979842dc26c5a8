package org.cronista.language.segment;

import java.util.Locale;
import java.util.Set;
import org.cronista.language.time.CalendarWords;

/**
 * An agency's line before a report, by its parts: a place, a country or region after it, a date,
 * the agency in brackets, a dash or none ("MADRID, 12 (EUROPA PRESS)", "Washington (AP) —").
 */
final class AgencyLine {
  private static final Set<String> LINKING =
      Set.of("de", "del", "la", "las", "los", "el", "y", "e", "al");

  /** Agencies by their names in lower case; of others the line has a date or is in capitals. */
  private static final Set<String> AGENCIES =
      Set.of(
          "acn",
          "afp",
          "ain",
          "andina",
          "anadolu",
          "ansa",
          "ap",
          "apro",
          "avn",
          "bloomberg",
          "dpa",
          "efe",
          "ep",
          "europa press",
          "ips",
          "notimex",
          "prensa latina",
          "reuters",
          "rt",
          "sana",
          "servimedia",
          "sputnik",
          "telam",
          "télam",
          "upi",
          "xinhua");

  /** Words of a place, as "Santa Cruz de la Sierra". */
  private static final int PLACE = 6;

  private AgencyLine() {}

  /** Where such a line at the beginning of a paragraph ends; 0 where none stands there. */
  static int end(String head) {
    int open = head.indexOf('(');
    int close = open < 3 ? -1 : head.indexOf(')', open);
    if (close < 0) {
      return 0;
    }
    String before = head.substring(0, open).strip();
    String agency = head.substring(open + 1, close).strip();
    int comma = before.indexOf(',');
    String place = comma < 0 ? before : before.substring(0, comma);
    String rest = comma < 0 ? "" : before.substring(comma + 1);
    boolean dated = rest.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean capitals = upper(place);
    boolean known = known(agency);
    if (!place(place) || !rest(rest) || !(known || (upper(agency) && (dated || capitals)))) {
      return 0;
    }
    int at = close + 1;
    while (at < head.length() && " .-–—\u00a0".indexOf(head.charAt(at)) >= 0) {
      at++;
    }
    boolean dash = head.substring(close + 1, at).chars().anyMatch(c -> "-–—".indexOf(c) >= 0);
    boolean apart = at > close + 1 && at < head.length();
    return apart && (dash || (begins(head, at) && (dated || capitals || known))) ? at : 0;
  }

  /** Whether a sentence begins there, in small letters but for its first. */
  private static boolean begins(String head, int at) {
    int first = at;
    while (first < head.length() && "«“\"¿¡".indexOf(head.charAt(first)) >= 0) {
      first++;
    }
    int blank = head.indexOf(' ', first);
    String word = head.substring(first, blank < 0 ? head.length() : blank);
    boolean small = word.length() == 1 || word.chars().skip(1).anyMatch(Character::isLowerCase);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && small;
  }

  private static boolean known(String agency) {
    String[] parts = agency.toLowerCase(Locale.ROOT).split("[/,-]");
    for (String part : parts) {
      if (!AGENCIES.contains(part.strip())) {
        return false;
      }
    }
    return parts.length > 0;
  }

  /** Capitalised words and what links them. */
  private static boolean place(String words) {
    String[] parts = words.strip().split("[ /-]+");
    for (String part : parts) {
      boolean name = !part.isEmpty() && Character.isUpperCase(part.charAt(0));
      if (!name && !LINKING.contains(part)) {
        return false;
      }
    }
    return parts.length <= PLACE && !words.isBlank() && Character.isUpperCase(words.charAt(0));
  }

  /** A country or region, a date, or both. */
  private static boolean rest(String words) {
    for (String part : words.split("[ ,./-]+")) {
      boolean number = !part.isEmpty() && part.length() <= 4 && digits(part);
      boolean name = !part.isEmpty() && Character.isUpperCase(part.charAt(0));
      boolean date = CalendarWords.monthInDate(part.toLowerCase(Locale.ROOT));
      if (!part.isEmpty() && !number && !name && !date && !LINKING.contains(part)) {
        return false;
      }
    }
    return words.length() <= 50;
  }

  private static boolean digits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean upper(String words) {
    return words.chars().filter(Character::isLetter).count() >= 2
        && words.equals(words.toUpperCase(Locale.ROOT));
  }
}
