package org.cronista.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People, and who held which office when. */
final class Offices {
  /** What a word for an office may mean beside the offices themselves. */
  static final java.util.Set<String> SPECIAL = OfficeWords.SPECIAL;

  private static final String SEVERAL = "";

  private final OfficeWords words;
  private final Map<String, String> onlyCodes = new HashMap<>();
  private final Map<String, Person> persons;
  private final Map<String, List<Term>> byOffice = new HashMap<>(1 << 10);
  private final IdentityHashMap<Person, List<Term>> byPerson = new IdentityHashMap<>(1 << 12);

  /** All people by their ids, in the table's order. */
  static Map<String, Person> persons(Tables tables) {
    Map<String, Person> persons = new LinkedHashMap<>(1 << 13);
    for (String[] r : tables.rows(Layout.PERSONS)) {
      persons.put(
          r[0],
          new Person(
              r[1], r[2], Table.parts(r[5]), r[3].equals("f"), r[4].isEmpty() ? null : r[4]));
    }
    return persons;
  }

  Offices(Tables tables, OfficeWords words, Map<String, Person> persons) {
    this.words = words;
    this.persons = persons;
    String office = "";
    String code = "";
    List<Term> there = new ArrayList<>();
    for (String[] r : tables.rows(Layout.HOLDERS)) {
      Person person = persons.get(r[2]);
      if (person == null || words.office(r[0]) == null) {
        throw new IllegalStateException(
            "holders.tsv: unknown person or office: " + r[0] + " " + r[2]);
      }
      Term term =
          new Term(r[0], r[1], person, Table.day(r[3]), r[4].isEmpty() ? null : Table.day(r[4]));
      if (!r[0].equals(office) || !r[1].equals(code)) { // the file is in order
        office = r[0];
        code = r[1];
        there = terms(byOffice, key(office, code));
        String before = onlyCodes.putIfAbsent(office, code);
        if (before != null && !before.equals(code)) {
          onlyCodes.put(office, SEVERAL);
        }
      }
      there.add(term);
      terms(byPerson, person).add(term);
    }
    sort(byPerson.values());
    sort(byOffice.values());
  }

  private static <K> List<Term> terms(Map<K, List<Term>> index, K key) {
    List<Term> terms = index.get(key);
    if (terms == null) {
      terms = new ArrayList<>(4);
      index.put(key, terms);
    }
    return terms;
  }

  private static void sort(Iterable<List<Term>> all) {
    for (List<Term> terms : all) {
      for (int i = 1; i < terms.size(); i++) { // the file is nearly in order
        Term term = terms.get(i);
        int at = i;
        for (; at > 0 && terms.get(at - 1).from().isAfter(term.from()); at--) {
          terms.set(at, terms.get(at - 1));
        }
        terms.set(at, term);
      }
    }
  }

  private static String key(String office, String code) {
    return code + ' ' + office;
  }

  OfficeWords words() {
    return words;
  }

  Iterable<Person> persons() {
    return persons.values();
  }

  /** The only country or organisation that has an office; null where several have or none has. */
  @Nullable String onlyCode(String office) {
    String code = onlyCodes.get(office);
    return SEVERAL.equals(code) ? null : code;
  }

  /** Of two on the same day the one who came later. */
  Optional<Term> holder(String office, String code, @Nullable LocalDate day) {
    Office kind = words.office(office);
    List<Term> terms = byOffice.get(key(office, code));
    if (terms == null || kind == null || !kind.unique()) {
      return Optional.empty();
    }
    for (int i = terms.size() - 1; i >= 0; i--) {
      if (day == null || terms.get(i).holds(day)) {
        return Optional.of(terms.get(i));
      }
    }
    return Optional.empty();
  }

  List<Term> terms(Person person) {
    return List.copyOf(Objects.requireNonNullElse(byPerson.get(person), List.of()));
  }
}
