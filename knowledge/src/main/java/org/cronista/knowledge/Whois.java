package org.cronista.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a description the words for an office and those for a country or organisation, wherever
 * they stand ("el ministro francés de Exteriores", "el jefe de la diplomacia de la Unión Europea").
 */
final class Whois {
  private final Knowledge knowledge;
  private final OfficeWords words;
  private final Offices offices;

  Whois(Knowledge knowledge, OfficeWords words, Offices offices) {
    this.knowledge = knowledge;
    this.words = words;
    this.offices = offices;
  }

  Optional<Term> find(String description, @Nullable LocalDate day) {
    List<String> written = List.of(description.strip().split("\\s+"));
    List<String> codes = new ArrayList<>();
    List<String> seats = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < written.size(); ) {
      int length = Math.max(1, knowledge.longest(written, i));
      String phrase = String.join(" ", written.subList(i, i + length));
      boolean demonym = false;
      for (Entry entry : knowledge.find(phrase)) {
        String code = code(entry);
        if (code != null && !codes.contains(code)) {
          codes.add(code);
        }
        demonym |= entry instanceof Entry.Demonym && Character.isLowerCase(phrase.charAt(0));
        if (entry instanceof Entry.Seat seat) {
          seats.add(seat.office());
        }
      }
      if (!demonym) {
        for (String word : written.subList(i, i + length)) {
          rest.add(word.toLowerCase(Locale.ROOT));
        }
      }
      i += length;
    }
    return holder(rest, codes, seats, day);
  }

  private Optional<Term> holder(
      List<String> rest, List<String> codes, List<String> seats, @Nullable LocalDate day) {
    for (int i = 0; i < rest.size(); i++) {
      int length = words.longest(rest, i);
      if (length > 0) {
        String phrase = String.join(" ", rest.subList(i, i + length));
        for (String code : codes.isEmpty() ? without(phrase, day) : codes) {
          for (Office office : words.named(phrase, code, day)) {
            Optional<Term> term = knowledge.holder(office.id(), code, day);
            if (term.isPresent()) {
              return term;
            }
          }
        }
        return Optional.empty();
      }
    }
    for (String seat : seats) { // "el Kremlin" alone
      for (String code : codes) {
        Optional<Term> term = knowledge.holder(seat, code, day);
        if (term.isPresent()) {
          return term;
        }
      }
    }
    return Optional.empty();
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
