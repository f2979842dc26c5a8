package org.cronista.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for offices, in both genders and numbers, and what they mean in a country. */
final class OfficeWords {
  static final String HEAD_OF_STATE = "head-of-state";
  private static final String HEAD_OF_GOVERNMENT = "head-of-government";

  /** Who leads an organisation, whatever it is called there. */
  private static final List<String> HEADS =
      List.of(
          "secretary-general",
          "commission-president",
          "director",
          "bank-president",
          "council-president");

  /** Which office leads a country, and which "presidente" alone names, in a time. */
  private record Rule(LocalDate from, LocalDate until, String leading, String president) {}

  private final Map<String, Office> kinds = new LinkedHashMap<>();
  private final Map<String, String> words = new HashMap<>(1 << 11);
  private final Map<String, Integer> firstWords = new HashMap<>(1 << 10);
  private final Map<String, List<Rule>> systems = new HashMap<>();

  OfficeWords(Tables tables) {
    for (String[] r : tables.rows(Layout.OFFICES)) {
      kinds.put(r[0], new Office(r[0], r[1], r[2], r[3], r[4].equals("unique")));
    }
    Map<String, String> meanings = new HashMap<>();
    for (String[] r : tables.rows(Layout.OFFICE_WORDS)) {
      meanings.put(r[0], r[1]);
    }
    for (Map.Entry<String, String> e : meanings.entrySet()) {
      String last = e.getValue();
      while (last.startsWith("=")) {
        last = Objects.requireNonNull(meanings.get(last.substring(1)), last);
      }
      add(e.getKey(), last);
    }
    for (String[] r : tables.rows(Layout.SYSTEMS)) {
      Rule rule =
          new Rule(
              r[1].isEmpty() ? LocalDate.MIN : Table.day(r[1]),
              r[2].isEmpty() ? LocalDate.MAX : Table.day(r[2]),
              r[3],
              r[4]);
      List<Rule> rules = systems.get(r[0]);
      if (rules == null) {
        rules = new ArrayList<>(2);
        systems.put(r[0], rules);
      }
      rules.add(rule);
    }
  }

  private void add(String phrase, String meaning) {
    for (String form : Inflection.offices(phrase)) {
      words.putIfAbsent(form, meaning);
      int blank = form.indexOf(' ');
      int n = 1;
      for (int i = 0; i < form.length(); i++) {
        n += form.charAt(i) == ' ' ? 1 : 0;
      }
      Phrases.longer(firstWords, blank < 0 ? form : form.substring(0, blank), n);
    }
  }

  @Nullable Office office(String id) {
    return kinds.get(id);
  }

  /** What a phrase means in a country on a day, the usual first; empty where it names no office. */
  List<Office> named(String phrase, @Nullable String code, @Nullable LocalDate day) {
    String word = words.get(phrase);
    if (word == null) {
      return List.of();
    }
    List<Office> offices = new ArrayList<>(3);
    for (String id : meanings(word, code == null ? "" : code, day)) {
      Office office = kinds.get(id);
      if (office != null && !offices.contains(office)) {
        offices.add(office);
      }
    }
    return offices;
  }

  /** Whether a phrase names the pope, whose country goes without saying. */
  boolean pope(String phrase) {
    return "pope".equals(words.get(phrase));
  }

  /** Meanings that depend on the country. */
  static final Set<String> SPECIAL =
      Set.of(
          "leading", "leader", "president", "chancellor", "secretary-of-state", "monarch", "pope");

  private List<String> meanings(String word, String code, @Nullable LocalDate day) {
    boolean organisation =
        !code.isEmpty()
            && (code.length() != 3
                || Set.of("UNO", "EUU", "OAS", "AFU", "IMF", "WBG", "IGO").contains(code));
    return switch (word) {
      case "leading" -> organisation ? HEADS : leading(code, day);
      case "leader" -> organisation ? HEADS : leader(code, day);
      case "president" -> organisation ? presidents() : president(code, day);
      case "head-of-state" -> organisation ? presidents() : List.of(HEAD_OF_STATE);
      case HEAD_OF_GOVERNMENT -> List.of(HEAD_OF_GOVERNMENT, HEAD_OF_STATE);
      case "chancellor" ->
          code.equals("DEU") || code.equals("AUT")
              ? List.of(HEAD_OF_GOVERNMENT)
              : List.of("foreign-minister");
      case "secretary-of-state" ->
          code.equals("USA") || code.equals("VAT")
              ? List.of("foreign-minister")
              : List.of("minister");
      case "foreign-minister" ->
          code.equals("EUU") ? List.of("high-representative", word) : List.of(word);
      case "prosecutor" -> List.of("prosecutor-general", word);
      case "supreme-leader" -> join(List.of(word), leading(code, day));
      case "party-leader" -> join(List.of(word), leading(code, day));
      case "monarch", "pope" -> List.of(HEAD_OF_STATE);
      default -> List.of(word);
    };
  }

  private static List<String> presidents() {
    return List.of(
        "commission-president", "bank-president", "council-president", "secretary-general");
  }

  private static List<String> join(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  private List<String> leader(String code, @Nullable LocalDate day) {
    List<String> leading = leading(code, day);
    if (code.equals("IRN")) {
      return join(List.of("supreme-leader"), leading);
    }
    return leading;
  }

  private List<String> leading(String code, @Nullable LocalDate day) {
    Rule rule = rule(code, day);
    return rule == null || rule.leading().equals(HEAD_OF_STATE)
        ? List.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT)
        : List.of(rule.leading(), HEAD_OF_STATE);
  }

  private List<String> president(String code, @Nullable LocalDate day) {
    Rule rule = rule(code, day);
    return rule == null || rule.president().equals(HEAD_OF_STATE)
        ? List.of(HEAD_OF_STATE)
        : List.of(rule.president(), HEAD_OF_STATE);
  }

  /** The last rule where no day is given. */
  private @Nullable Rule rule(String code, @Nullable LocalDate day) {
    Rule found = null;
    for (Rule rule : systems.getOrDefault(code, List.of())) {
      if (day == null || (!day.isBefore(rule.from()) && day.isBefore(rule.until()))) {
        found = rule;
      }
    }
    return found;
  }

  boolean begins(String word) {
    return firstWords.containsKey(word);
  }

  int longest(List<String> lemmas, int from) {
    Integer most = firstWords.get(lemmas.get(from));
    if (most == null) {
      return 0;
    }
    StringBuilder phrase = new StringBuilder(lemmas.get(from));
    int longest = words.containsKey(lemmas.get(from)) ? 1 : 0;
    for (int n = 2; n <= most && from + n <= lemmas.size(); n++) {
      phrase.append(' ').append(lemmas.get(from + n - 1));
      if (words.containsKey(phrase.toString())) {
        longest = n;
      }
    }
    return longest;
  }
}
