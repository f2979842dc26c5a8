package org.cronista.language.segment;

import org.cronista.language.time.CalendarWords;
import org.cronista.model.Span;

/**
 * The place and date that agencies write before a report: "BOGOTÁ, 4 nov (AFP).-", "CARACAS.",
 * "BELGRADO, Mar 17", "Chile-minería SANTIAGO -", and lines of metadata ("date 2026-01-08").
 */
final class Datelines {
  private static final int LONGEST = 90;

  private Datelines() {}

  /** Whether a whole line is one. */
  static boolean whole(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String rest = line;
    int semicolon = line.indexOf(';');
    if (semicolon > 0 && line.regionMatches(true, 0, "por ", 0, 4)) {
      rest = line.substring(semicolon + 1).strip(); // "por Ana Gil; MADRID, Jun 20"
    }
    int comma = rest.lastIndexOf(',');
    if (comma < 0 || !upper(rest.substring(0, comma))) {
      return false;
    }
    String date = rest.substring(comma + 1).strip();
    return monthAndDay(date);
  }

  private static boolean monthAndDay(String date) {
    String[] parts = date.replace("(", " ").split("[ .]+");
    boolean month = false;
    boolean day = false;
    for (String part : parts) {
      if (part.isEmpty() || part.equalsIgnoreCase("de")) {
        continue;
      }
      if (part.length() <= 2 && Character.isDigit(part.charAt(0))) {
        day = true;
      } else if (CalendarWords.beginsAsMonth(part)) {
        month = true;
      }
    }
    return month && day && parts.length <= 5;
  }

  /**
   * Where the dateline at the beginning of a paragraph ends; the paragraph's beginning where it has
   * none.
   */
  static int end(String text, Span paragraph) {
    int begin = paragraph.begin();
    String head = text.substring(begin, Math.min(paragraph.end(), begin + LONGEST));
    int metadata = metadata(head);
    if (metadata > 0) {
      return begin + metadata;
    }
    int agency = AgencyLine.end(head);
    if (agency > 0) {
      return begin + agency;
    }
    for (String dash : new String[] {".-", ".–", ".—", " - ", " – ", " — ", ") -", ") –", ") —"}) {
      int at = head.indexOf(dash);
      if (at > 2 && placeAndDate(head.substring(0, at))) {
        return begin + at + dash.length();
      }
    }
    int stop = head.indexOf(". ");
    return stop > 2 && stop < 50 && upper(head.substring(0, stop)) && head.length() > stop + 20
        ? begin + stop + 1
        : begin;
  }

  /** "date 2026-01-08" before the text. */
  private static int metadata(String head) {
    if (!head.startsWith("date ")
        && !head.startsWith("fecha ")
        && !head.startsWith("date: ")
        && !head.startsWith("fecha: ")) {
      return 0;
    }
    int at = head.indexOf(' ') + 1;
    int end = at;
    while (end < head.length()
        && (Character.isDigit(head.charAt(end))
            || head.charAt(end) == '-'
            || head.charAt(end) == '/')) {
      end++;
    }
    return end - at >= 8 ? end : 0;
  }

  /** Capitalised words before a comma, a month and a day or an agency in brackets after it. */
  private static boolean placeAndDate(String head) {
    int bracket = head.indexOf('(');
    if (bracket > 0 && head.indexOf(')', bracket) < 0 && !head.endsWith(")")) {
      return upper(head.substring(0, bracket));
    }
    int comma = head.indexOf(',');
    boolean date =
        comma > 0
            && monthAndDay(
                (bracket > comma ? head.substring(comma + 1, bracket) : head.substring(comma + 1))
                    .strip());
    return upper(head.substring(slug(head)))
        || (date && Character.isUpperCase(head.charAt(0)))
        || (bracket > 2
            && bracket < 40
            && upper(head.substring(bracket))
            && Character.isUpperCase(head.charAt(0))
            && head.substring(0, bracket).split(" ").length <= 4);
  }

  /**
   * "Chile-minería SANTIAGO": where the place begins behind the words that agencies file a report
   * under; 0 where it has none.
   */
  private static int slug(String head) {
    int blank = head.indexOf(' ');
    int hyphen = head.indexOf('-');
    if (hyphen < 1 || hyphen > blank - 2 || !Character.isUpperCase(head.charAt(0))) {
      return 0;
    }
    for (int i = 0; i < blank; i++) {
      if (!Character.isLetterOrDigit(head.charAt(i)) && head.charAt(i) != '-') {
        return 0;
      }
    }
    return blank + 1;
  }

  /**
   * All of its letters are capitals, and there are three at least; a country in brackets may be in
   * small letters.
   */
  private static boolean upper(String words) {
    int letters = 0;
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (Character.isLetter(c) && depth == 0) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters >= 3;
  }
}
