package org.cronista.app.output;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.cronista.model.DateInterval;

/** The words of the forms made for reading, in one language. */
final class Wording {
  private final ResourceBundle bundle;
  private final String[] months;
  private final String[] shortMonths;

  /**
   * In a language.
   *
   * @param language "es" or "en"
   */
  Wording(String language) {
    Locale locale = language.equals("es") ? Locale.ROOT : Locale.of(language);
    bundle =
        ResourceBundle.getBundle(
            "org.cronista.app.output.wording",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    months = get("months").split(",", -1);
    shortMonths = get("months.short").split(",", -1);
  }

  String get(String key) {
    return bundle.getString(key);
  }

  String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  /** "11.000 soldados": thousands of whole numbers parted as the language parts them. */
  String grouped(String text) {
    StringBuilder grouped = new StringBuilder();
    int digits = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (digit && digits > 0 && digits % 3 == 0) {
        grouped.append(get("thousands"));
      }
      digits = digit ? digits + 1 : 0;
      grouped.append(c);
    }
    return grouped.reverse().toString();
  }

  /** "1 informe", "3 informes". */
  String count(String noun, int n) {
    return n == 1 ? get(noun + ".one") : get(noun + ".many", Integer.toString(n));
  }

  /** "a", "a y b", "a, b y c". */
  String list(List<String> items) {
    int n = items.size();
    if (n < 2) {
      return String.join("", items);
    }
    String last = items.get(n - 1);
    String and = get("and");
    if (and.equals("y") && startsWithISound(last)) {
      and = "e";
    }
    return String.join(", ", items.subList(0, n - 1)) + " " + and + " " + last;
  }

  private static boolean startsWithISound(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    boolean i = w.startsWith("i") || w.startsWith("í") || w.startsWith("hi") || w.startsWith("hí");
    return i && !w.startsWith("hie") && !w.startsWith("ie");
  }

  /**
   * A date within the year that heads its section: "15 ago", "abril", "3 a 7 jun"; empty for the
   * year itself.
   */
  String within(DateInterval when) {
    LocalDate a = when.from();
    LocalDate b = when.to();
    if (when.isYear()) {
      return "";
    }
    if (when.isDay()) {
      return a.getDayOfMonth() + " " + shortMonth(a);
    }
    if (when.isMonth()) {
      return months[a.getMonthValue() - 1];
    }
    if (a.getYear() == b.getYear() && a.getMonth() == b.getMonth()) {
      return a.getDayOfMonth() + "-" + b.getDayOfMonth() + " " + shortMonth(a);
    }
    if (a.getYear() == b.getYear()) {
      return shortMonth(a) + "-" + shortMonth(b);
    }
    return shortMonth(a) + " " + a.getYear() + "-" + b.getYear();
  }

  /** A whole date for a line of its own: "15 ago 2022", "abr 2019", "2019", "3-7 jun 2024". */
  String date(DateInterval when) {
    if (when.isYear()) {
      return Integer.toString(when.from().getYear());
    }
    if (when.from().getYear() != when.to().getYear()) {
      return when.days() > 62
          ? when.from().getYear() + "-" + when.to().getYear()
          : day(when.from()) + " - " + day(when.to());
    }
    if (when.isMonth()) {
      return shortMonth(when.from()) + " " + when.from().getYear();
    }
    return within(when) + " " + when.from().getYear();
  }

  private String day(LocalDate day) {
    return day.getDayOfMonth() + " " + shortMonth(day) + " " + day.getYear();
  }

  private String shortMonth(LocalDate day) {
    return shortMonths[day.getMonthValue() - 1];
  }
}
