package org.cronista.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/** What may stand in a column. */
enum Cell {
  ANY,
  NAME,
  PARTS,
  CODE,
  COUNTRY,
  COUNTRY_OR_NONE,
  PARTY,
  PERSON,
  OFFICE,
  MEANING,
  DAY,
  BEGIN,
  INTERVAL,
  RULE,
  LATITUDE,
  LONGITUDE,
  COUNT,
  NUMBER("", "plural"),
  SCOPE("international", "national", "whole"),
  MEDIUM("agency", "outlet"),
  HOLDERS("many", "unique"),
  GENDER("f", "m"),
  CERTAINTY("day", "month", "year");

  @SuppressWarnings("ImmutableEnumChecker") // Set.of
  private final Set<String> choice;

  Cell(String... choice) {
    this.choice = Set.of(choice);
  }

  /** The key of the message that says what is wrong with a value; null where nothing is. */
  @Nullable String wrong(String value, Names known) {
    return switch (this) {
      case ANY -> null;
      case NAME -> value.isBlank() ? "empty" : null;
      case PARTS ->
          value.startsWith("|") || value.endsWith("|") || value.contains("||")
              ? "empty-part"
              : null;
      case CODE ->
          value.isEmpty() || !value.equals(value.toUpperCase(java.util.Locale.ROOT))
              ? "code"
              : null;
      case COUNTRY -> known.countries().contains(value) ? null : "country";
      case COUNTRY_OR_NONE ->
          value.isEmpty() || known.countries().contains(value) ? null : "country";
      case PARTY ->
          known.countries().contains(value) || known.organisations().contains(value)
              ? null
              : "country";
      case PERSON -> known.persons().contains(value) ? null : "person";
      case OFFICE -> known.offices().contains(value) ? null : "office";
      case MEANING -> meaning(value, known);
      case DAY -> value.isEmpty() || day(value) ? null : "day";
      case BEGIN -> day(value) ? null : "day";
      case INTERVAL -> DateInterval.parse(value).isPresent() ? null : "day";
      case RULE -> rule(value) ? null : "rule";
      case LATITUDE -> value.isEmpty() || degrees(value, 90) ? null : "degrees";
      case LONGITUDE -> value.isEmpty() || degrees(value, 180) ? null : "degrees";
      case COUNT -> value.chars().allMatch(c -> c >= '0' && c <= '9') ? null : "count";
      case NUMBER, SCOPE, MEDIUM, HOLDERS, GENDER, CERTAINTY ->
          choice.contains(value) ? null : "choice";
    };
  }

  /** What may be chosen, for a message. */
  String choices() {
    return String.join(", ", choice.stream().sorted().filter(c -> !c.isEmpty()).toList());
  }

  private static @Nullable String meaning(String value, Names known) {
    if (value.startsWith("=")) {
      return known.words().contains(value.substring(1)) ? null : "word";
    }
    return known.offices().contains(value) || Offices.SPECIAL.contains(value) ? null : "office";
  }

  private static boolean day(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean rule(String value) {
    try {
      return !value.isEmpty()
          && ("EHW".indexOf(value.charAt(0)) >= 0 || value.length() == 5)
          && new Commemoration(value, 0, "", java.util.List.of(), java.util.List.of())
              .in(2024)
              .isPresent();
    } catch (RuntimeException e) {
      return false; // no number where one belongs
    }
  }

  private static boolean degrees(String value, int most) {
    try {
      return Math.abs(Double.parseDouble(value)) <= most;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** What rows may refer to. */
  record Names(
      Set<String> countries,
      Set<String> organisations,
      Set<String> persons,
      Set<String> offices,
      Set<String> words) {}
}
