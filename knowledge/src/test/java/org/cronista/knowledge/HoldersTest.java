package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who held which office when, and that the tables do not contradict themselves. */
class HoldersTest {
  private static final String LAST = "9999-12-31";

  private final Knowledge knowledge = Knowledge.standard();

  static List<String[]> known() {
    return Table.rows("holders-known.tsv", 4);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @MethodSource("known")
  void whoHeldTheOffice(String office, String code, String day, String name) {
    Person person = knowledge.holder(office, code, LocalDate.parse(day)).orElseThrow().person();
    assertTrue(
        knowledge.find(name).contains(new Entry.Somebody(person)),
        () -> person.name() + " and not " + name);
  }

  @Test
  void nobodyHoldsAnOfficeBeforeTheFirstTermNorWhereManyDo() {
    LocalDate long_ago = LocalDate.of(1800, 1, 1);
    assertTrue(knowledge.holder("head-of-state", "RUS", long_ago).isEmpty());
    assertTrue(knowledge.holder("head-of-state", "Atlántida", null).isEmpty());
    assertTrue(knowledge.holder("ambassador", "RUS", null).isEmpty());
    assertTrue(knowledge.holder("no such office", "RUS", null).isEmpty());
  }

  @Test
  void withoutADayTheLastHolder() {
    Term last = knowledge.holder("head-of-state", "FRA", null).orElseThrow();
    assertEquals("Emmanuel Macron", last.person().name());
    assertEquals(knowledge.terms(last.person()).get(0), last);
  }

  @Test
  void onTheDayOfAHandOverTheNewOneHoldsIt() {
    LocalDate day = LocalDate.of(2017, 5, 14);
    assertEquals(
        "Emmanuel Macron",
        knowledge.holder("head-of-state", "FRA", day).orElseThrow().person().name());
    assertEquals(
        "François Hollande",
        knowledge.holder("head-of-state", "FRA", day.minusDays(1)).orElseThrow().person().name());
  }

  @Test
  void termsOfOneOfficeDoNotOverlap() {
    Set<String> unique = new HashSet<>();
    for (String[] r : Table.rows("offices.tsv", 5)) {
      if (r[4].equals("unique")) {
        unique.add(r[0]);
      }
    }
    Map<String, List<String[]>> byOffice = new HashMap<>();
    for (String[] r : Table.rows("holders.tsv", 7)) {
      if (unique.contains(r[0])) {
        byOffice.computeIfAbsent(r[0] + " " + r[1], k -> new ArrayList<>()).add(r);
      }
    }
    List<String> problems = new ArrayList<>();
    byOffice.forEach((office, terms) -> {
      terms.sort((a, b) -> a[3].compareTo(b[3]));
      for (int i = 1; i < terms.size(); i++) {
        String[] before = terms.get(i - 1);
        String end = before[4].isEmpty() ? LAST : before[4];
        if (terms.get(i)[3].compareTo(end) < 0) {
          problems.add(office + ": " + before[2] + " until " + end + ", " + terms.get(i)[2]);
        }
      }
    });
    assertEquals(List.of(), problems);
  }

  @Test
  void termsEndAfterTheyBeginAndSayHowExactTheyAre() {
    for (String[] r : Table.rows("holders.tsv", 7)) {
      assertTrue(r[4].isEmpty() || r[3].compareTo(r[4]) <= 0, () -> String.join(" ", r));
      assertTrue(Set.of("day", "month", "year").contains(r[5]), () -> String.join(" ", r));
      assertFalse(r[6].isBlank(), () -> String.join(" ", r));
      assertTrue(
          knowledge.country(r[1]).isPresent() || knowledge.organisation(r[1]).isPresent(),
          () -> String.join(" ", r));
    }
  }

  /** Those who did come back: ministers who became presidents, founders recalled. */
  private static final Set<String> RETURNED =
      Set.of(
          "ahmed-attaf",
          "armen-sarkissian",
          "diosdado-cabello",
          "jose-raul-mulino",
          "julius-maada-bio",
          "sitiveni-rabuka");

  /** Sources that know only surnames make one of father and son, of two brothers, of strangers. */
  @Test
  void nobodyComesBackAfterTwentyYears() {
    Map<String, List<String[]>> byPerson = new HashMap<>();
    for (String[] r : Table.rows("holders.tsv", 7)) {
      byPerson.computeIfAbsent(r[2], k -> new ArrayList<>()).add(r);
    }
    List<String> problems = new ArrayList<>();
    byPerson.forEach((person, terms) -> {
      terms.sort((a, b) -> a[3].compareTo(b[3]));
      String end = terms.get(0)[4];
      for (String[] r : terms) {
        if (!end.isEmpty() && !RETURNED.contains(person) && year(r[3]) - year(end) > 20) {
          problems.add(person + " " + end + " " + r[3]);
        }
        end = r[4].isEmpty() || end.isEmpty() ? "" : r[4].compareTo(end) > 0 ? r[4] : end;
      }
    });
    assertEquals(List.of(), problems);
  }

  private static int year(String day) {
    return Integer.parseInt(day.substring(0, 4));
  }

  /** The president who leads the government is not somebody else with more given names. */
  @Test
  void onePersonHasOneRecord() {
    Map<String, String> names = new HashMap<>();
    for (String[] r : Table.rows("persons.tsv", 6)) {
      names.put(r[0], r[1]);
    }
    Map<String, String[]> presidents = new HashMap<>();
    for (String[] r : Table.rows("holders.tsv", 7)) {
      if (r[0].equals("head-of-state")) {
        presidents.put(r[1] + " " + r[3], r);
      }
    }
    List<String> problems = new ArrayList<>();
    for (String[] r : Table.rows("holders.tsv", 7)) {
      String[] president = presidents.get(r[1] + " " + r[3]);
      if (president != null && !president[2].equals(r[2])) {
        Set<String> one = words(Objects.requireNonNull(names.get(r[2])));
        Set<String> other = words(Objects.requireNonNull(names.get(president[2])));
        if (one.containsAll(other) || other.containsAll(one)) {
          problems.add(president[2] + " and " + r[2]);
        }
      }
    }
    assertEquals(List.of(), problems);
  }

  /** Two spellings of a name are one person of a country. */
  @Test
  void nobodyHasTwoRecords() {
    Map<String, String> seen = new HashMap<>();
    List<String> problems = new ArrayList<>();
    for (String[] r : Table.rows("persons.tsv", 6)) {
      List<String> names = new ArrayList<>(Table.parts(r[5]));
      names.add(r[1]);
      for (String name : names) {
        String plain = Folding.fold(name);
        String skeleton =
            Transliteration.applies(r[2]) ? new Transliteration().of(plain).toString() : plain;
        String key = (skeleton.isEmpty() ? plain : skeleton) + " " + r[2];
        boolean house = plain.startsWith("al "); // of a dynasty there are many
        String before = name.contains(" ") && !house ? seen.putIfAbsent(key, r[0]) : null;
        if (before != null && !before.equals(r[0])) {
          problems.add(before + " and " + r[0] + " (" + name + ")");
        }
      }
    }
    assertEquals(List.of(), problems);
  }

  private static Set<String> words(String name) {
    return new HashSet<>(List.of(Folding.fold(name).split(" ")));
  }

  @Test
  void nobodyIsCalledByTitleOrInitial() {
    Set<String> titles =
        Set.of(
            "sheikh",
            "jeque",
            "transition",
            "president",
            "prime",
            "minister",
            "prince",
            "king",
            "queen");
    List<String> problems = new ArrayList<>();
    for (String[] r : Table.rows("persons.tsv", 6)) {
      String first = Folding.fold(r[1].split(" ")[0]);
      if (titles.contains(first) || (first.endsWith(".") && !first.equals("e.p."))) {
        problems.add(r[1]);
      }
    }
    assertEquals(List.of(), problems);
  }
}
