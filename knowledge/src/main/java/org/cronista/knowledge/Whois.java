package org.cronista.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a description the words for an office and those for a country or organisation, wherever
 * they stand ("el ministro francés de Exteriores", "el jefe de la diplomacia de la Unión Europea").
 */
final class Whois {
  private static final String LINK = "link";
  private static final String ELECT = "elect";

  /** What words beside those for an office and a country say: {@code who-words.tsv}. */
  private static final Map<String, String> BESIDE = beside();

  /** Meanings of words for those who lead a party that is the state's. */
  private static final Set<String> LEADS = Set.of("leader", "leading", "party-leader");

  /** A word of a description and whether it is part of something known. */
  private record Word(String form, boolean known) {}

  /** What a description names beside an office. */
  private static final class Named {
    final List<String> codes = new ArrayList<>();
    final List<String> seats = new ArrayList<>();
    final List<Word> rest = new ArrayList<>();

    /** Words of the regions, towns and bodies of one country, whose offices are not the state's. */
    final Set<Integer> apart = new HashSet<>();

    /** Words of the bodies that rule a country. */
    final Set<Integer> ruling = new HashSet<>();
  }

  private final Knowledge knowledge;
  private final OfficeWords words;
  private final Offices offices;

  Whois(Knowledge knowledge, OfficeWords words, Offices offices) {
    this.knowledge = knowledge;
    this.words = words;
    this.offices = offices;
  }

  private static Map<String, String> beside() {
    Map<String, String> kinds = new HashMap<>();
    for (String[] r : Table.rows("who-words.tsv", 2)) {
      kinds.put(r[0], r[1]);
    }
    return kinds;
  }

  Optional<Term> find(String description, @Nullable LocalDate day) {
    List<String> written = List.of(description.strip().split("\\s+"));
    Named named = new Named();
    for (int i = 0; i < written.size(); ) {
      int known = knowledge.longest(written, i);
      int length = Math.max(1, known);
      read(written.subList(i, i + length), known > 0, named);
      i += length;
    }
    return holder(named, day);
  }

  private void read(List<String> words, boolean known, Named named) {
    String phrase = String.join(" ", words);
    boolean demonym = false;
    boolean apart = false;
    boolean ruling = false;
    boolean state = false;
    for (Entry entry : knowledge.find(phrase)) {
      String code = code(entry);
      if (code != null && !named.codes.contains(code)) {
        named.codes.add(code);
      }
      demonym |= entry instanceof Entry.Demonym && Character.isLowerCase(phrase.charAt(0));
      if (entry instanceof Entry.Seat seat) {
        named.seats.add(seat.office());
      }
      if (entry instanceof Entry.Body b && !b.organisation().international()) {
        ruling |= b.organisation().sector().equals("GOV");
        apart = true;
      } else if (entry instanceof Entry.Somewhere) {
        apart = true;
      } else if (code != null) {
        state = true;
      }
    }
    for (String word : demonym ? List.<String>of() : words) {
      if (apart && !state) {
        (ruling ? named.ruling : named.apart).add(named.rest.size());
      }
      named.rest.add(new Word(word.toLowerCase(Locale.ROOT), known));
    }
  }

  private Optional<Term> holder(Named named, @Nullable LocalDate day) {
    List<String> rest = named.rest.stream().map(Word::form).toList();
    for (int i = 0; i < rest.size(); i++) {
      int length = words.longest(rest, i);
      if (length > 0) {
        String phrase = String.join(" ", rest.subList(i, i + length));
        String beside = beside(named, phrase, i, i + length);
        return beside.isEmpty() ? Optional.empty() : holder(named, phrase, beside, day);
      }
    }
    for (String seat : named.seats) { // "el Kremlin" alone
      for (String code : named.codes) {
        Optional<Term> term = knowledge.holder(seat, code, day);
        if (term.isPresent()) {
          return term;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Term> holder(
      Named named, String phrase, String beside, @Nullable LocalDate day) {
    for (String code : named.codes.isEmpty() ? without(phrase, day) : named.codes) {
      for (Office office : words.named(phrase, code, day)) {
        boolean elect = beside.equals(ELECT) && day != null;
        Optional<Term> term =
            elect && day != null
                ? offices.elect(office.id(), code, day)
                : knowledge.holder(office.id(), code, day);
        if (term.isPresent()) {
          return term;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What the words around those of an office say of it: {@value #LINK} where nothing, {@value
   * #ELECT} where it is not held yet; empty where it is another's than the state's, or nobody knows
   * whose.
   */
  private String beside(Named named, String phrase, int from, int until) {
    String beside = LINK;
    for (int i = 0; i < named.rest.size(); i++) {
      if (i >= from && i < until) {
        continue;
      }
      Word word = named.rest.get(i);
      String kind = word.known() ? LINK : BESIDE.getOrDefault(word.form(), "");
      boolean others = named.apart.contains(i) || (named.ruling.contains(i) && !leads(phrase));
      if (others || !(kind.equals(LINK) || kind.equals(ELECT))) {
        return "";
      }
      beside = kind.equals(ELECT) ? kind : beside;
    }
    return beside;
  }

  private boolean leads(String phrase) {
    String meaning = words.meaning(phrase);
    return meaning != null && LEADS.contains(meaning);
  }

  /** The code that goes without saying: "el papa", "la jefa de la diplomacia europea". */
  private List<String> without(String phrase, @Nullable LocalDate day) {
    if (words.pope(phrase)) {
      return List.of("VAT");
    }
    for (Office office : words.named(phrase, null, day)) {
      String code = offices.onlyCode(office.id());
      if (code != null) {
        return List.of(code);
      }
    }
    return List.of();
  }

  private static @Nullable String code(Entry entry) {
    return switch (entry) {
      case Entry.CountryName c -> c.country().code();
      case Entry.Demonym d -> d.country().code();
      case Entry.Capital c -> c.country().code();
      case Entry.Seat s -> s.code();
      case Entry.Body b -> b.organisation().code();
      case Entry.Somebody p -> null;
      case Entry.Medium m -> null;
      case Entry.Somewhere p -> null;
    };
  }
}
