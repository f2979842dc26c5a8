package org.cronista.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * The facade of this module: everything that the other modules ask about the world. Immutable and
 * safe for use by many threads.
 */
public final class Knowledge {
  /** From this rank on a demonym is that of a town or a region. */
  private static final int LOCAL = 5;

  private static final String REBELS = "REB";

  private final Map<String, Country> countries = new HashMap<>(1 << 9);
  private final Map<String, Organisation> organisations = new HashMap<>();
  private final Map<String, Country> prefixes = new HashMap<>();
  private final Map<String, Outlet> domains = new HashMap<>();
  private final List<Breakaway> breakaways = new ArrayList<>();
  private final Phrases phrases;
  private final OfficeWords words;
  private final Offices offices;
  private final Tables tables;
  private final Calendar calendar;
  private final Mistyped mistyped;

  private Knowledge(Tables tables) {
    this.tables = tables;
    Aside<Skeletons> people = people(tables).begin();
    Aside<Offices> held = held(tables, people).begin();
    Told told = new Told();
    try {
      countries(told);
      organisations(told);
      outlets(told);
      seats(told);
      Places places = new Places(tables, Layout.PLACES);
      Places cities = new Places(tables, Layout.CITIES);
      Places namesakes = new Places(tables, Layout.NAMESAKES);
      Skeletons skeletons = people.get();
      Persons persons = skeletons.persons();
      this.phrases = new Phrases(skeletons, told, persons, places, cities, namesakes);
      this.mistyped = new Mistyped(persons);
      this.calendar = new Calendar(tables);
    } catch (RuntimeException | Error e) {
      held.get(); // what is wrong there comes first
      throw e;
    }
    this.offices = held.get();
    this.words = offices.words();
  }

  private static Aside<Skeletons> people(Tables tables) {
    return new Aside<>() {
      @Override
      Skeletons work() {
        return new Skeletons(new Persons(tables));
      }
    };
  }

  private static Aside<Offices> held(Tables tables, Aside<Skeletons> people) {
    return new Aside<>() {
      @Override
      Offices work() {
        OfficeWords words = new OfficeWords(tables);
        return new Offices(new Holders(tables), words, people.get().persons());
      }
    };
  }

  private void organisations(Told told) {
    for (String[] r : tables.rows(Layout.ORGANISATIONS)) {
      boolean whole = r[4].equals("whole");
      boolean international = whole || r[4].equals("international");
      Organisation o =
          new Organisation(r[0], r[1], r[2], Table.parts(r[3]), international, r[5], null);
      String key = international ? r[0] : r[1];
      if (whole) {
        organisations.put(key, o);
      } else {
        organisations.putIfAbsent(key, o);
      }
      told.add(o.name(), o.variants(), new Entry.Body(o));
    }
    for (String[] r : tables.rows(Layout.BREAKAWAYS)) {
      Organisation o = new Organisation(r[0], r[1], r[2], Table.parts(r[3]), false, REBELS, null);
      breakaways.add(new Breakaway(o, r[4], Table.day(r[5]), date(r[6])));
      told.add(o.name(), o.variants(), new Entry.Body(o));
    }
  }

  private void outlets(Told told) {
    for (String[] r : tables.rows(Layout.OUTLETS)) {
      Outlet o =
          new Outlet(
              r[0], r[1], r[2].equals("agency"), r[3].isEmpty() ? null : r[3], Table.parts(r[4]));
      told.add(o.name(), o.variants(), new Entry.Medium(o));
      if (o.domain() != null) {
        domains.put(o.domain(), o);
      }
    }
  }

  private void seats(Told told) {
    for (String[] r : tables.rows(Layout.SEATS)) {
      Country country = countries.get(r[1]);
      Organisation organisation = organisations.get(r[1]);
      String name =
          country != null ? country.name() : organisation != null ? organisation.name() : r[1];
      told.add(r[0], new Entry.Seat(r[1], name, r[2]));
    }
  }

  private void countries(Told told) {
    Map<String, String> demonyms = new HashMap<>();
    List<String[]> rows = tables.rows(Layout.DEMONYMS);
    for (String[] r : rows) {
      if (r[2].equals("1")) {
        demonyms.put(r[1], r[0]);
      }
    }
    for (String[] r : tables.rows(Layout.COUNTRIES)) {
      List<String> capitals = Table.parts(r[5]);
      Country c =
          new Country(
              r[0],
              r[1],
              r[2],
              r[3],
              r[4].equals("plural"),
              demonyms.getOrDefault(r[0], ""),
              Table.parts(r[8]),
              capitals.isEmpty() ? null : capitals.get(0),
              date(r[9]),
              date(r[10]));
      countries.put(c.code(), c);
      told.add(c.name(), c.variants(), new Entry.CountryName(c));
      if (!capitals.isEmpty()) {
        Place place =
            new Place(capitals.get(0), c.code(), Table.degrees(r[6]), Table.degrees(r[7]));
        Entry seat = new Entry.Capital(c, place);
        for (String capital : capitals) {
          told.add(capital, seat);
        }
      }
    }
    Map<String, Entry> inhabitants = new HashMap<>();
    Map<String, Entry> townspeople = new HashMap<>();
    for (String[] r : rows) {
      Country c = known(r[1]);
      boolean local = Integer.parseInt(r[2]) >= LOCAL;
      Entry demonym =
          (local ? townspeople : inhabitants)
              .computeIfAbsent(c.code(), code -> new Entry.Demonym(c, local));
      for (String form : Inflection.forms(r[0])) {
        told.add(form, demonym);
      }
      for (String prefix : Inflection.prefixes(r[0])) {
        prefixes.putIfAbsent(prefix, c);
      }
    }
  }

  private Country known(String code) {
    Country c = countries.get(code);
    if (c == null) {
      throw new IllegalStateException("unknown country " + code);
    }
    return c;
  }

  private static @Nullable LocalDate date(String cell) {
    return cell.isEmpty() ? null : Table.day(cell);
  }

  /** What ships with Cronista; loaded once, at the first call. */
  public static Knowledge standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Knowledge STANDARD = new Knowledge(Tables.shipped());
  }

  /** What came of reading a user's own tables. */
  public sealed interface Reading {
    /** All is well. */
    record Read(Knowledge knowledge) implements Reading {}

    /** Something is wrong, and nothing was taken; in the order of files and lines. */
    record Faulty(List<Problem> problems) implements Reading {
      public Faulty {
        problems = List.copyOf(problems);
      }
    }
  }

  /**
   * What ships, and a user's own tables of the same names and columns beside it.
   *
   * @throws IOException if the folder or a file of it cannot be read
   */
  public static Reading with(Path folder) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Map<Layout, List<String[]>> own = OwnTables.read(folder, problems);
    return problems.isEmpty()
        ? new Reading.Read(new Knowledge(Tables.with(own)))
        : new Reading.Faulty(problems);
  }

  /**
   * What a phrase can stand for, the usual reading first.
   *
   * @param phrase words as written, joined by single blanks, without a leading article ("Corea del
   *     Norte", "norcoreano", "Kremlin", "ruso-norcoreano": an entry a part)
   */
  public List<Entry> find(String phrase) {
    List<Entry> found = phrases.find(phrase);
    int hyphen = found.isEmpty() ? phrase.indexOf('-') : -1;
    if (hyphen > 0 && hyphen < phrase.length() - 2) {
      return compound(phrase);
    }
    return found;
  }

  /** As {@link #find}, but for neither compounds nor names of other scripts in other spellings. */
  public List<Entry> spelled(String phrase) {
    return phrases.spelled(phrase);
  }

  /** "Ruso-norcoreano", "franco-germano-polaco": an entry a part; empty where a part is none. */
  private List<Entry> compound(String phrase) {
    List<Entry> parts = new ArrayList<>(2);
    int at = 0;
    for (int hyphen = phrase.indexOf('-'); hyphen >= 0; hyphen = phrase.indexOf('-', at)) {
      Country country = prefixes.get(phrase.substring(at, hyphen).toLowerCase(Locale.ROOT));
      if (country == null) {
        return List.of();
      }
      parts.add(new Entry.Demonym(country, false));
      at = hyphen + 1;
    }
    for (Entry e : phrases.find(phrase.substring(at).toLowerCase(Locale.ROOT))) {
      if (e instanceof Entry.Demonym) {
        parts.add(e);
        return parts;
      }
    }
    return List.of();
  }

  /**
   * The number of words of the longest known phrase that begins at {@code words[from]}, 0 where
   * none does.
   *
   * @param words written words of a sentence in order
   */
  public int longest(List<String> words, int from) {
    return phrases.longest(words, from);
  }

  /** Whether a name of several words begins with a word, with a capital or without. */
  public boolean begins(String word) {
    return phrases.begins(word);
  }

  /** The country of an ISO 3166-1 alpha-3 code. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /**
   * The medium of a name or of a web host ("El País", "www.elpais.com"); empty where none is known.
   */
  public Optional<Outlet> outlet(String name) {
    for (Entry e : phrases.find(name)) {
      if (e instanceof Entry.Medium m) {
        return Optional.of(m.outlet());
      }
    }
    String host = name.toLowerCase(Locale.ROOT);
    while (true) {
      Outlet found = domains.get(host);
      int dot = host.indexOf('.');
      if (found != null || dot < 0) {
        return Optional.ofNullable(found);
      }
      host = host.substring(dot + 1);
    }
  }

  /** The organisation across countries of a code ("UNO"). */
  public Optional<Organisation> organisation(String code) {
    return Optional.ofNullable(organisations.get(code));
  }

  /**
   * The parts of states that were states of their own making on a day.
   *
   * @param day null for those that still are
   */
  public List<Breakaway> breakaways(@Nullable LocalDate day) {
    return breakaways.stream().filter(b -> day == null ? b.until() == null : b.stood(day)).toList();
  }

  /**
   * The offices that a Spanish word or phrase names, in that country on that day, the usual reading
   * first: "canciller" is the foreign minister in the Americas and the head of government in
   * Germany and Austria; the "mandatario" of Turkey was its prime minister until 2014.
   *
   * @param phrase words in lower case in any gender and number, contractions as written
   *     ("canciller", "ministras de exteriores", "jefe del estado")
   * @param code country or organisation, null where unknown
   * @param day null for today's usage
   */
  public List<Office> offices(String phrase, @Nullable String code, @Nullable LocalDate day) {
    return words.named(phrase, code, day);
  }

  /** The same for today's usage. */
  public List<Office> offices(String phrase, @Nullable String code) {
    return words.named(phrase, code, null);
  }

  /**
   * The number of words of the longest office phrase that begins at {@code words[from]}, 0 where
   * none does.
   *
   * @param words words in lower case
   */
  public int longestOffice(List<String> words, int from) {
    return this.words.longest(words, from);
  }

  /** Whether a word, in lower case, is the first of an office phrase. */
  public boolean beginsOffice(String word) {
    return words.begins(word);
  }

  /**
   * What who holds an office is called in Spanish, him or her ("ministra de Exteriores"); the
   * office's id where it is not known.
   */
  public String title(Term term) {
    return office(term.office()).map(o -> Titles.of(o, term)).orElse(term.office());
  }

  /** The kind of office of an id. */
  public Optional<Office> office(String id) {
    return Optional.ofNullable(words.office(id));
  }

  /**
   * Who held an office on a day; empty where it is not known or many hold it. With a null day the
   * last holder.
   */
  public Optional<Term> holder(String office, String code, @Nullable LocalDate day) {
    return offices.holder(office, code, day);
  }

  /** The only person known to have ever held an office; empty where none or several did. */
  public Optional<Term> onlyHolder(String office, String code) {
    return offices.onlyHolder(office, code);
  }

  /**
   * Who is next to hold an office on a day, where the term begins within ten months: whom the press
   * calls elected and not yet in office. Empty where whoever holds it stays.
   */
  public Optional<Term> elect(String office, String code, LocalDate day) {
    return offices.elect(office, code, day);
  }

  /**
   * Who is meant by a description that names an office and a country or organisation: "el canciller
   * alemán", "la jefa de la diplomacia de la Unión Europea", "el inquilino de la Casa Blanca".
   *
   * @param day null for the last holder
   * @return empty where the words name no office with one holder, or nobody is known who held it
   */
  public Optional<Term> whoIs(String description, @Nullable LocalDate day) {
    return new Whois(this, words, offices).find(description, day);
  }

  /**
   * Who was pope on a day; empty where a phrase does not name the pope ("papa", "sumo pontífice").
   *
   * @param phrase as in {@link #offices(String, String)}
   */
  public Optional<Term> pope(String phrase, @Nullable LocalDate day) {
    return words.pope(phrase)
        ? offices.holder(OfficeWords.HEAD_OF_STATE, "VAT", day)
        : Optional.empty();
  }

  /**
   * Whose full name is meant by one in which one letter is missing, too many, wrong or exchanged
   * with the next ("Emmanuel Macrom"); empty where that is nobody's or several people's.
   *
   * @param name two words or more, as written
   */
  public Optional<Person> mistyped(String name) {
    return mistyped.find(name);
  }

  /**
   * For whom a person acts on a day: an organisation across countries during a term there, else the
   * person's country.
   */
  public String affiliation(Person person, @Nullable LocalDate day) {
    if (day != null) {
      for (Term term : offices.terms(person)) {
        if (term.holds(day) && !countries.containsKey(term.code())) {
          return term.code();
        }
      }
    }
    return person.country();
  }

  /** All that is known of the offices that a person held, in order of time. */
  public List<Term> terms(Person person) {
    return offices.terms(person);
  }

  /**
   * The last day on which something began that the tables tell of: today's, for those that ship.
   */
  public LocalDate asOf() {
    LocalDate last = offices.lastBeginning();
    for (Landmark l : calendar.landmarks()) {
      last = l.days().from().isAfter(last) ? l.days().from() : last;
    }
    return last;
  }

  /** Commemorations and dated events of world politics. */
  public Calendar calendar() {
    return calendar;
  }
}
