package org.cronista.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facade of this module: everything that the other modules ask about the world. Immutable and
 * safe for use by many threads.
 */
public final class Knowledge {
  private Knowledge() {}

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
   *     Norte", "norcoreano", "Kremlin")
   */
  public List<Entry> find(String phrase) {
    return List.of();
  }

  /**
   * The number of words of the longest known phrase that begins at {@code words[from]}, 0 where
   * none does.
   *
   * @param words written words of a sentence in order
   */
  public int longest(List<String> words, int from) {
    return 0;
  }

  /** The country of an ISO 3166-1 alpha-3 code. */
  public Optional<Country> country(String code) {
    return Optional.empty();
  }

  /** The organisation across countries of a code ("UNO"). */
  public Optional<Organisation> organisation(String code) {
    return Optional.empty();
  }

  /**
   * The offices that a Spanish word or phrase names, in that country on that day, the usual reading
   * first: "canciller" is the foreign minister in the Americas and the head of government in
   * Germany and Austria.
   *
   * @param phrase lemma or lemmas in the masculine singular, lower case ("canciller", "ministro de
   *     exteriores", "jefe de el estado" never: contractions are written as in the text, "jefe del
   *     estado")
   * @param code country or organisation, null where unknown
   */
  public List<Office> offices(String phrase, @Nullable String code) {
    return List.of();
  }

  /**
   * The number of lemmas of the longest office phrase that begins at {@code lemmas[from]}, 0 where
   * none does.
   */
  public int longestOffice(List<String> lemmas, int from) {
    return 0;
  }

  /** Who held an office on a day; empty where it is not known. With a null day the last holder. */
  public Optional<Term> holder(String office, String code, @Nullable LocalDate day) {
    return Optional.empty();
  }

  /** All that is known of the offices that a person held, in order of time. */
  public List<Term> terms(Person person) {
    return List.of();
  }

  /** Commemorations and dated events of world politics. */
  public Calendar calendar() {
    return Calendar.standard();
  }
}
