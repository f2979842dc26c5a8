package org.cronista.knowledge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * The facade of this module: everything that the other modules ask about the world. Immutable and
 * safe for use by many threads.
 */
public final class Knowledge {
  private final Map<String, Country> countries = new HashMap<>();
  private final Map<String, Organisation> organisations = new HashMap<>();
  private final Map<String, Country> prefixes = new HashMap<>();
  private final Phrases phrases = new Phrases();
  private final Offices offices = new Offices();

  private Knowledge() {
    loadCountries();
    for (String[] r : Table.rows("organisations.tsv", 6)) {
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
      phrases.add(o.name(), new Entry.Body(o));
      o.variants().forEach(v -> phrases.add(v, new Entry.Body(o)));
    }
    for (String[] r : Table.rows("outlets.tsv", 5)) {
      Outlet o =
          new Outlet(
              r[0], r[1], r[2].equals("agency"), r[3].isEmpty() ? null : r[3], Table.parts(r[4]));
      phrases.add(o.name(), new Entry.Medium(o));
      o.variants().forEach(v -> phrases.add(v, new Entry.Medium(o)));
    }
    for (String[] r : Table.rows("seats.tsv", 3)) {
      phrases.add(r[0], new Entry.Seat(known(r[1]), r[2]));
    }
    for (Person p : offices.persons()) {
      phrases.add(p.name(), new Entry.Somebody(p));
      p.variants().forEach(v -> phrases.add(v, new Entry.Somebody(p)));
    }
    loadPlaces("places.tsv");
    loadPlaces("cities.tsv");
  }

  private void loadPlaces(String table) {
    for (String[] r : Table.rows(table, 6)) {
      Place place =
          new Place(
              r[0],
              r[1].isEmpty() ? null : r[1],
              Double.parseDouble(r[2]),
              Double.parseDouble(r[3]));
      Entry entry =
          new Entry.Somewhere(
              place, r[4].isEmpty() ? "place" : "city", r[4].isEmpty() ? 0 : Long.parseLong(r[4]));
      phrases.add(r[0], entry);
      Table.parts(r[5]).forEach(v -> phrases.add(v, entry));
    }
  }

  private void loadCountries() {
    Map<String, String> demonyms = new HashMap<>();
    List<String[]> rows = Table.rows("demonyms.tsv", 3);
    for (String[] r : rows) {
      if (r[2].equals("1")) {
        demonyms.put(r[1], r[0]);
      }
    }
    for (String[] r : Table.rows("countries.tsv", 11)) {
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
      phrases.add(c.name(), new Entry.CountryName(c));
      c.variants().forEach(v -> phrases.add(v, new Entry.CountryName(c)));
      for (String capital : capitals) {
        Place place = new Place(capitals.get(0), c.code(), degrees(r[6]), degrees(r[7]));
        phrases.add(capital, new Entry.Capital(c, place));
      }
    }
    for (String[] r : rows) {
      Country c = known(r[1]);
      for (String form : Inflection.forms(r[0])) {
        phrases.add(form, new Entry.Demonym(c));
      }
      String prefix = Inflection.prefix(r[0]);
      if (prefix != null) {
        prefixes.putIfAbsent(prefix, c);
      }
    }
  }

  private static double degrees(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  private Country known(String code) {
    Country c = countries.get(code);
    if (c == null) {
      throw new IllegalStateException("unknown country " + code);
    }
    return c;
  }

  private static @Nullable LocalDate date(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }

  /** What ships with Cronista; loaded once, at the first call. */
  public static Knowledge standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Knowledge STANDARD = new Knowledge();
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
      return compound(phrase.substring(0, hyphen), phrase.substring(hyphen + 1));
    }
    return found;
  }

  private List<Entry> compound(String first, String second) {
    Country a = prefixes.get(first);
    if (a == null) {
      return List.of();
    }
    for (Entry e : phrases.find(second)) {
      if (e instanceof Entry.Demonym) {
        return List.of(new Entry.Demonym(a), e);
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

  /** The country of an ISO 3166-1 alpha-3 code. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** The organisation across countries of a code ("UNO"). */
  public Optional<Organisation> organisation(String code) {
    return Optional.ofNullable(organisations.get(code));
  }

  /**
   * The offices that a Spanish word or phrase names, in that country on that day, the usual reading
   * first: "canciller" is the foreign minister in the Americas and the head of government in
   * Germany and Austria.
   *
   * @param phrase lemmas in lower case, contractions as written ("canciller", "ministro de
   *     exteriores", "jefe del estado")
   * @param code country or organisation, null where unknown
   */
  public List<Office> offices(String phrase, @Nullable String code) {
    return offices.named(phrase, code);
  }

  /**
   * The number of lemmas of the longest office phrase that begins at {@code lemmas[from]}, 0 where
   * none does.
   */
  public int longestOffice(List<String> lemmas, int from) {
    return offices.longest(lemmas, from);
  }

  /**
   * Who held an office on a day; empty where it is not known or many hold it. With a null day the
   * last holder.
   */
  public Optional<Term> holder(String office, String code, @Nullable LocalDate day) {
    return offices.holder(office, code, day);
  }

  /** All that is known of the offices that a person held, in order of time. */
  public List<Term> terms(Person person) {
    return offices.terms(person);
  }

  /** Commemorations and dated events of world politics. */
  public Calendar calendar() {
    return Calendar.standard();
  }
}
