package org.cronista.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Who held which office when: terms are read when the office or the person is asked for. */
final class Offices {
  /** What a word for an office may mean beside the offices themselves. */
  static final Set<String> SPECIAL = OfficeWords.SPECIAL;

  /** Months between an election and the day of taking office, at most. */
  private static final int ELECT = 10;

  private final OfficeWords words;
  private final Persons persons;
  private final Holders holders;
  private final AtomicReferenceArray<@Nullable List<Term>> held;
  private final Map<Person, List<Term>> terms = new ConcurrentHashMap<>();

  Offices(Holders holders, OfficeWords words, Persons persons) {
    this.holders = holders;
    this.words = words;
    this.persons = persons;
    this.held = new AtomicReferenceArray<>(holders.byOffice.keys());
  }

  /** The terms of a key in order of time. */
  private List<Term> read(Postings index, int key) {
    List<Term> read = new ArrayList<>(4);
    for (int at = index.first(key); at >= 0; at = index.next(at)) {
      String[] r = holders.row(index.value(at));
      int person = persons.row(r[Holders.PERSON]);
      if (person < 0 || words.office(r[Holders.OFFICE]) == null) {
        throw new IllegalStateException(
            "holders.tsv: unknown person or office: "
                + r[Holders.OFFICE]
                + " "
                + r[Holders.PERSON]);
      }
      Term term =
          new Term(
              r[Holders.OFFICE],
              r[Holders.CODE],
              persons.ofRow(person),
              Table.day(r[3]),
              r[4].isEmpty() ? null : Table.day(r[4]));
      int place = read.size(); // the file is nearly in order
      while (place > 0 && read.get(place - 1).from().isAfter(term.from())) {
        place--;
      }
      read.add(place, term);
    }
    return List.copyOf(read);
  }

  /** The last day on which somebody took office; 1970-01-01 where nobody did. */
  LocalDate lastBeginning() {
    String last = LocalDate.EPOCH.toString();
    for (int row = 0; row < holders.size(); row++) {
      String from = holders.row(row)[3];
      last = from.compareTo(last) > 0 ? from : last;
    }
    return Table.day(last);
  }

  OfficeWords words() {
    return words;
  }

  /** The only country or organisation that has an office; null where several have or none has. */
  @Nullable String onlyCode(String office) {
    String only = null;
    for (int row = 0; row < holders.size(); row++) {
      String[] r = holders.row(row);
      if (r[Holders.OFFICE].equals(office)) {
        if (only != null && !only.equals(r[Holders.CODE])) {
          return null;
        }
        only = r[Holders.CODE];
      }
    }
    return only;
  }

  /** All terms of an office that one person holds at a time; empty for others. */
  private List<Term> held(String office, String code) {
    Office kind = words.office(office);
    int key = kind == null || !kind.unique() ? -1 : holders.office(office, code);
    if (key < 0) {
      return List.of();
    }
    List<Term> terms = held.getAcquire(key);
    if (terms == null) {
      terms = read(holders.byOffice, key);
      held.setRelease(key, terms);
    }
    return terms;
  }

  /** Of two on the same day the one who came later. */
  Optional<Term> holder(String office, String code, @Nullable LocalDate day) {
    List<Term> terms = held(office, code);
    for (int i = terms.size() - 1; i >= 0; i--) {
      if (day == null || terms.get(i).holds(day)) {
        return Optional.of(terms.get(i));
      }
    }
    return Optional.empty();
  }

  /** The last term of the only person who ever held an office. */
  Optional<Term> onlyHolder(String office, String code) {
    List<Term> terms = held(office, code);
    boolean one =
        !terms.isEmpty() && terms.stream().allMatch(t -> t.person().equals(terms.get(0).person()));
    return one ? Optional.of(terms.get(terms.size() - 1)) : Optional.empty();
  }

  /** Whose term begins next, where that is soon and another's than the holder's. */
  Optional<Term> elect(String office, String code, LocalDate day) {
    Optional<Term> now = holder(office, code, day);
    for (Term term : held(office, code)) {
      if (term.from().isAfter(day)) {
        boolean soon = !term.from().isAfter(day.plusMonths(ELECT));
        boolean other = now.isEmpty() || !now.get().person().equals(term.person());
        return soon && other ? Optional.of(term) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** All terms of a person in order of time. */
  List<Term> terms(Person person) {
    List<Term> known = terms.get(person);
    if (known == null) {
      int row = persons.row(person);
      known = row < 0 ? List.of() : read(holders.byPerson, holders.person(persons.key(row)));
      terms.put(person, known);
    }
    return known;
  }
}
