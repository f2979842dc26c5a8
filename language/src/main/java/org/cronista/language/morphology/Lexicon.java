package org.cronista.language.morphology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The dictionary of Spanish forms (Softcatalà's and LanguageTool's {@code spanish-pos-dict}):
 * lemmas and EAGLES tags of a form. Safe for use by many threads.
 */
public final class Lexicon {
  /**
   * One reading of a form.
   *
   * @param lemma dictionary form
   * @param tag EAGLES tag ({@code VMIS3S0}); with clitics {@code VMN0000:PP3CN000}
   */
  public record Reading(String lemma, String tag) {}

  private static final String PLAIN = "aeiou";
  private static final String ACCENTED = "áéíóú";

  private static final class Holder {
    static final Lexicon STANDARD = new Lexicon();
  }

  private final Dictionary dictionary;
  private final ThreadLocal<DictionaryLookup> lookup;

  private Lexicon() {
    URL url =
        Objects.requireNonNull(
            Lexicon.class.getClassLoader().getResource("org/languagetool/resource/es/es-ES.dict"));
    try {
      dictionary = Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  /** The dictionary that ships; loaded at the first call. */
  public static Lexicon standard() {
    return Holder.STANDARD;
  }

  /** All readings of a form as written; empty where it is not known. */
  public List<Reading> readings(String form) {
    List<WordData> found = lookup.get().lookup(form);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>(found.size());
    for (WordData word : found) {
      CharSequence tag = word.getTag();
      if (tag.length() > 1) { // the last character is the form's frequency class
        readings.add(
            new Reading(
                word.getStem().toString(), tag.subSequence(0, tag.length() - 1).toString()));
      }
    }
    return readings;
  }

  /**
   * The known forms that have one acute accent more, those accented nearest to the end first: what
   * a word in capitals, written without its accents, can stand for.
   *
   * @param lower in lower case
   */
  public List<String> accented(String lower) {
    List<String> known = new ArrayList<>();
    for (int i = lower.length() - 1; i >= 0; i--) {
      int vowel = PLAIN.indexOf(lower.charAt(i));
      if (vowel >= 0) {
        String form = lower.substring(0, i) + ACCENTED.charAt(vowel) + lower.substring(i + 1);
        if (!readings(form).isEmpty()) {
          known.add(form);
        }
      }
    }
    return known;
  }

  /** Whether the form is known with a tag that begins so. */
  public boolean has(String form, String tagBegin) {
    for (Reading reading : readings(form)) {
      if (reading.tag().startsWith(tagBegin) && reading.tag().indexOf(':') < 0) {
        return true;
      }
    }
    return false;
  }
}
