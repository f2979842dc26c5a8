package org.cronista.language.segment;

import java.util.Locale;
import java.util.Set;
import org.cronista.language.time.CalendarWords;

/** A line that is nothing but when a report was published: "Publicado: 03/11/2020 18:45". */
final class PublicationLine {
  private static final int LONGEST = 110;

  private static final Set<String> WORDS =
      Set.of(
          "publicado",
          "publicada",
          "actualizado",
          "actualizada",
          "actualización",
          "modificado",
          "última",
          "fecha",
          "creado",
          "creada",
          "date",
          "el",
          "de",
          "del",
          "a",
          "la",
          "las",
          "h",
          "hs",
          "hrs",
          "horas",
          "am",
          "pm",
          "a.m",
          "p.m",
          "gmt",
          "utc",
          "cet");

  private PublicationLine() {}

  /** Whether a line holds a date with its year, and nothing else but such words. */
  static boolean whole(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    boolean month = false;
    boolean year = false;
    boolean day = false;
    for (String word : line.toLowerCase(Locale.ROOT).split("[ ,;:|•·()\\[\\]\u00a0]+")) {
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (bare.isEmpty()
          || WORDS.contains(bare)
          || CalendarWords.weekday(bare)
          || bare.equals("-")
          || bare.equals("–")) {
        continue;
      }
      if (CalendarWords.monthInDate(bare)) {
        month = true;
      } else if (!number(bare)) {
        return false;
      } else {
        boolean date = bare.length() >= 8 && !digits(bare);
        year |= date || (bare.length() == 4 && digits(bare));
        day |= date || bare.length() <= 2;
        month |= date;
      }
    }
    return month && year && day;
  }

  /** Digits and what stands in dates and times of day: "03/11/2020", "18.45h". */
  private static boolean number(String word) {
    String bare = word.endsWith("h") ? word.substring(0, word.length() - 1) : word;
    return !bare.isEmpty()
        && Character.isDigit(bare.charAt(0))
        && bare.chars().allMatch(c -> (c >= '0' && c <= '9') || "/-.".indexOf(c) >= 0);
  }

  private static boolean digits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
