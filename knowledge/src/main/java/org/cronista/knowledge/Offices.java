package org.cronista.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kinds of office, the words for them, and who held them when. */
final class Offices {
  /** Where the president is the head of the government or of the state without leading it. */
  private static final Set<String> PARLIAMENTARY =
      Set.of(
          "ALB", "AUS", "AUT", "BEL", "BGD", "BGR", "BRB", "CAN", "CHE", "CZE", "DEU", "DNK", "EST",
          "ETH", "FIN", "GBR", "GRC", "HRV", "HUN", "IND", "IRL", "IRQ", "ISL", "ISR", "ITA", "JAM",
          "JPN", "KHM", "LBN", "LUX", "LVA", "MKD", "MLT", "MNE", "MYS", "NLD", "NOR", "NPL", "NZL",
          "PAK", "PNG", "POL", "PRT", "ROU", "SGP", "SVK", "SVN", "SWE", "THA", "TTO", "VCT", "ESP",
          "ARM", "GEO", "MDA");

  /** Where "presidente" alone is the head of the government. */
  private static final Set<String> PRESIDENT_GOVERNS = Set.of("ESP");

  private final Map<String, Office> kinds = new LinkedHashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Integer> firstWords = new HashMap<>();
  private final Map<String, Person> persons = new LinkedHashMap<>();
  private final Map<String, List<Term>> byOffice = new HashMap<>();
  private final Map<Person, List<Term>> byPerson = new HashMap<>();

  Offices() {
    for (String[] r : Table.rows("offices.tsv", 5)) {
      kinds.put(r[0], new Office(r[0], r[1], r[2], r[3], r[4].equals("unique")));
    }
    for (String[] r : Table.rows("office-words.tsv", 2)) {
      words.put(r[0], r[1]);
      int blank = r[0].indexOf(' ');
      int n = 1;
      for (int i = 0; i < r[0].length(); i++) {
        n += r[0].charAt(i) == ' ' ? 1 : 0;
      }
      firstWords.merge(blank < 0 ? r[0] : r[0].substring(0, blank), n, Math::max);
    }
    for (String[] r : Table.rows("persons.tsv", 6)) {
      persons.put(
          r[0],
          new Person(
              r[1], r[2], Table.parts(r[5]), r[3].equals("f"), r[4].isEmpty() ? null : r[4]));
    }
    for (String[] r : Table.rows("holders.tsv", 7)) {
      Person person = persons.get(r[2]);
      if (person == null || !kinds.containsKey(r[0])) {
        throw new IllegalStateException(
            "holders.tsv: unknown person or office: " + r[0] + " " + r[2]);
      }
      Term term =
          new Term(
              r[0],
              r[1],
              person,
              LocalDate.parse(r[3]),
              r[4].isEmpty() ? null : LocalDate.parse(r[4]));
      byOffice.computeIfAbsent(key(r[0], r[1]), k -> new ArrayList<>(4)).add(term);
      byPerson.computeIfAbsent(person, k -> new ArrayList<>(2)).add(term);
    }
    byPerson.values().forEach(terms -> terms.sort(java.util.Comparator.comparing(Term::from)));
    byOffice.values().forEach(terms -> terms.sort(java.util.Comparator.comparing(Term::from)));
  }

  private static String key(String office, String code) {
    return code + ' ' + office;
  }

  Iterable<Person> persons() {
    return persons.values();
  }

  List<Office> named(String phrase, @Nullable String code) {
    String word = words.get(phrase);
    if (word == null) {
      return List.of();
    }
    List<Office> offices = new ArrayList<>(3);
    for (String id : meanings(word, code == null ? "" : code)) {
      Office office = kinds.get(id);
      if (office != null && !offices.contains(office)) {
        offices.add(office);
      }
    }
    return offices;
  }

  /** What a word means in a country, the usual first. */
  private List<String> meanings(String word, String code) {
    boolean organisation =
        code.length() != 3 || code.equals("UNO") || code.equals("EUU") || code.equals("OAS");
    return switch (word) {
      case "leading" -> leading(code, organisation);
      case "head-of-state" ->
          PRESIDENT_GOVERNS.contains(code)
              ? List.of("head-of-government", "head-of-state")
              : organisation
                  ? List.of("commission-president", "council-president", "secretary-general")
                  : List.of("head-of-state");
      case "chancellor" ->
          code.equals("DEU") || code.equals("AUT")
              ? List.of("head-of-government")
              : List.of("foreign-minister");
      case "secretary-of-state" ->
          code.equals("USA") || code.equals("VAT")
              ? List.of("foreign-minister")
              : List.of("minister");
      case "monarch" -> List.of("head-of-state");
      case "pope" -> List.of("head-of-state");
      default -> List.of(word);
    };
  }

  private static List<String> leading(String code, boolean organisation) {
    if (organisation && !code.isEmpty()) {
      return List.of("secretary-general", "commission-president");
    }
    if (code.equals("IRN")) {
      return List.of("supreme-leader", "head-of-state");
    }
    return PARLIAMENTARY.contains(code) && !code.equals("LBN")
        ? List.of("head-of-government", "head-of-state")
        : List.of("head-of-state", "head-of-government");
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

  /** Of two on the same day the one who came later. */
  Optional<Term> holder(String office, String code, @Nullable LocalDate day) {
    List<Term> terms = byOffice.get(key(office, code));
    if (terms == null || !kinds.getOrDefault(office, NONE).unique()) {
      return Optional.empty();
    }
    for (int i = terms.size() - 1; i >= 0; i--) {
      if (day == null || terms.get(i).holds(day)) {
        return Optional.of(terms.get(i));
      }
    }
    return Optional.empty();
  }

  private static final Office NONE = new Office("", "", "", "", false);

  List<Term> terms(Person person) {
    return List.copyOf(byPerson.getOrDefault(person, List.of()));
  }
}
