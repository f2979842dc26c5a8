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
  private final Map<String, Beginning> beginnings = new HashMap<>(1 << 10);
  private final Map<String, List<Rule>> systems = new HashMap<>();

  OfficeWords(Tables tables) {
    for (String[] r : tables.rows(Layout.OFFICES)) {
      kinds.put(r[0], new Office(r[0], r[1], r[2], r[3], r[4].equals("unique")));
    }
    Map<String, String> meanings = new HashMap<>();
    for (String[] r : tables.rows(Layout.OFFICE_WORDS)) {
      meanings.put(r[0], r[1]);
    }
    Map<String, Beginning[]> firsts = new HashMap<>();
    for (Map.Entry<String, String> e : meanings.entrySet()) {
      String last = e.getValue();
      while (last.startsWith("=")) {
        last = Objects.requireNonNull(meanings.get(last.substring(1)), last);
      }
      String phrase = e.getKey();
      int blank = phrase.indexOf(' ');
      String first = blank < 0 ? phrase : phrase.substring(0, blank);
      Beginning[] forms = firsts.get(first);
      if (forms == null) {
        forms = beginnings(first);
        firsts.put(first, forms);
      }
      for (Beginning form : forms) {
        form.add(phrase, last);
      }
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

  /** What begins with a word in any of its forms. */
  private Beginning[] beginnings(String first) {
    Beginning[] forms = new Beginning[Inflection.FORMS];
    for (int f = 0; f < forms.length; f++) {
      String form = Inflection.office(first, f);
      Beginning known = beginnings.get(form);
      if (known == null) {
        known = new Beginning(form);
        beginnings.put(form, known);
      }
      forms[f] = known;
    }
    return forms;
  }

  /** The meaning of a phrase as the table has it, whatever the country; null for no office. */
  @Nullable String meaning(String phrase) {
    int blank = phrase.indexOf(' ');
    Beginning begins = beginnings.get(blank < 0 ? phrase : phrase.substring(0, blank));
    return begins == null ? null : begins.meanings().get(phrase);
  }

  @Nullable Office office(String id) {
    return kinds.get(id);
  }

  /** What a phrase means in a country on a day, the usual first; empty where it names no office. */
  List<Office> named(String phrase, @Nullable String code, @Nullable LocalDate day) {
    String word = meaning(phrase);
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
    return "pope".equals(meaning(phrase));
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
    return beginnings.containsKey(word);
  }

  int longest(List<String> lemmas, int from) {
    Beginning begins = beginnings.get(lemmas.get(from));
    if (begins == null) {
      return 0;
    }
    Map<String, String> words = begins.meanings();
    StringBuilder phrase = new StringBuilder(lemmas.get(from));
    int longest = words.containsKey(lemmas.get(from)) ? 1 : 0;
    for (int n = 2; n <= begins.longest() && from + n <= lemmas.size(); n++) {
      phrase.append(' ').append(lemmas.get(from + n - 1));
      if (words.containsKey(phrase.toString())) {
        longest = n;
      }
    }
    return longest;
  }

  /** The phrases that begin with a word; their forms are made when the word is first met. */
  private static final class Beginning {
    private final String word;
    private final List<String> phrases = new ArrayList<>(2);
    private final List<String> meanings = new ArrayList<>(2);
    private int longest;
    private volatile @Nullable Map<String, String> forms;

    Beginning(String word) {
      this.word = word;
    }

    void add(String phrase, String meaning) {
      if (!phrases.isEmpty() && phrases.get(phrases.size() - 1).equals(phrase)) {
        return; // two forms of its first word are one
      }
      phrases.add(phrase);
      meanings.add(meaning);
      int length = 1;
      for (int blank = phrase.indexOf(' '); blank >= 0; blank = phrase.indexOf(' ', blank + 1)) {
        length++;
      }
      longest = Math.max(longest, length);
    }

    /** Words of the longest. */
    int longest() {
      return longest;
    }

    /** What they mean, in all genders and numbers. */
    Map<String, String> meanings() {
      Map<String, String> known = forms;
      if (known == null) {
        known = new HashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
          for (int f = 0; f < Inflection.FORMS; f++) {
            String form = Inflection.office(phrases.get(i), f);
            int end = form.indexOf(' ');
            if (end < 0 ? form.equals(word) : end == word.length() && form.startsWith(word)) {
              known.putIfAbsent(form, meanings.get(i));
            }
          }
        }
        forms = known;
      }
      return known;
    }
  }
}
