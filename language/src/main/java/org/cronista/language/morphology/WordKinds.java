package org.cronista.language.morphology;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What the dictionary says that a form can be, in one number: features of the models, which learn
 * what each mixture means. Answers are remembered for the words that come back. Safe for use by
 * many threads.
 */
public final class WordKinds {
  /** A man's first name. */
  public static final int HIS = 1;

  /** A woman's first name. */
  public static final int HERS = 2;

  /** A family name, or a person's name whose gender the dictionary does not tell. */
  public static final int SURNAME = 4;

  /** A place. */
  public static final int TOWN = 8;

  /** An organisation. */
  public static final int FIRM = 16;

  /** A name of something else. */
  public static final int OTHER = 32;

  /** Singular, plural or both, as {@link #number} gives them. */
  public static final int SINGULAR = 1;

  /** See {@link #SINGULAR}. */
  public static final int PLURAL = 2;

  private static final int NOUN = 0;
  private static final int ADJECTIVE = 2;
  private static final int VERB = 4;
  private static final int MASCULINE = 1 << 6;
  private static final int FEMININE = 1 << 7;
  private static final int OTHER_PERSON = 1 << 8;
  private static final int INFINITIVE = 1 << 9;
  private static final int GERUND = 1 << 10;
  private static final int PARTICIPLE = 1 << 11;
  private static final int CLITIC = 1 << 12;
  private static final int SUBJUNCTIVE = 1 << 13;

  /** Bits from here on: the categories of {@link #OTHERS}. */
  private static final int CLOSED = 14;

  private static final String OTHERS = "RDPSCIZ";

  private static final int PLACES = 1 << 16;

  private final Lexicon lexicon;

  /** A word's hash in the upper half, its kinds and one in the lower; 0 for nothing. */
  private final AtomicLongArray remembered = new AtomicLongArray(PLACES);

  /** The same for the kinds of proper names. */
  private final AtomicLongArray names = new AtomicLongArray(PLACES);

  private static final class Holder {
    static final WordKinds STANDARD = new WordKinds(Lexicon.standard());
  }

  private WordKinds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The kinds by the dictionary that ships; loaded at the first call. */
  public static WordKinds standard() {
    return Holder.STANDARD;
  }

  /**
   * The kinds of a form, 0 for one that is not known.
   *
   * @param hash tells the form from others
   */
  public int of(int hash, CharSequence lower) {
    int place = hash & (PLACES - 1);
    long entry = remembered.getPlain(place);
    if (entry != 0 && (int) (entry >>> 32) == hash) {
      return (int) entry - 1;
    }
    int kinds = 0;
    for (Lexicon.Reading reading : lexicon.readings(lower.toString())) {
      kinds |= kind(reading.tag());
    }
    remembered.setPlain(place, (long) hash << 32 | (kinds + 1));
    return kinds;
  }

  /**
   * What the dictionary says that a capitalised form can name: a sum of {@link #HIS}, {@link
   * #HERS}, {@link #SURNAME}, {@link #TOWN}, {@link #FIRM} and {@link #OTHER}; 0 for a form that is
   * no name.
   *
   * @param hash tells the form from others
   * @param form as written; one all in capitals is looked up with one
   */
  public int name(int hash, String form) {
    int place = hash & (PLACES - 1);
    long entry = names.getPlain(place);
    if (entry != 0 && (int) (entry >>> 32) == hash) {
      return (int) entry - 1;
    }
    int kinds = 0;
    for (Lexicon.Reading reading : lexicon.readings(capitalised(form))) {
      if (reading.tag().startsWith("NP")) {
        kinds |= nameKind(reading.tag());
      }
    }
    names.setPlain(place, (long) hash << 32 | (kinds + 1));
    return kinds;
  }

  private static String capitalised(String form) {
    return form.length() > 1 && Character.isUpperCase(form.charAt(1))
        ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)
        : form;
  }

  private static int nameKind(String tag) {
    return switch (at(tag, 4)) {
      case 'S' -> at(tag, 2) == 'M' ? HIS : at(tag, 2) == 'F' ? HERS : SURNAME;
      case 'G' -> TOWN;
      case 'O' -> FIRM;
      default -> OTHER;
    };
  }

  /** Whether these kinds as a noun, adjective or verb are singular (1), plural (2), both or 0. */
  public static int number(int kinds, boolean verb) {
    int both = SINGULAR | PLURAL;
    if (verb) {
      return kinds >> VERB & both;
    }
    int noun = kinds >> NOUN & both;
    return noun != 0 ? noun : kinds >> ADJECTIVE & both;
  }

  /** Whether these kinds as a noun are singular (1), plural (2), both, or no noun (0). */
  public static int noun(int kinds) {
    return kinds >> NOUN & (SINGULAR | PLURAL);
  }

  /** Whether a form of these kinds can be an adjective that agrees with such a noun. */
  public static boolean modifies(int kinds, int noun) {
    return (kinds >> ADJECTIVE & number(noun, false)) != 0
        && (kinds & noun & (MASCULINE | FEMININE)) != 0;
  }

  /** Whether a form of these kinds can be a finite verb. */
  public static boolean finite(int kinds) {
    return (kinds & (OTHER_PERSON | (SINGULAR | PLURAL) << VERB)) != 0;
  }

  /** Whether a form of these kinds is an infinitive and nothing else that a verb may be. */
  public static boolean infinitive(int kinds) {
    return (kinds & INFINITIVE) != 0 && !finite(kinds);
  }

  private static int kind(String tag) {
    int clitic = tag.indexOf(':') < 0 ? 0 : CLITIC;
    return switch (tag.charAt(0)) {
      case 'N' -> number(at(tag, 3)) << NOUN | gender(at(tag, 2));
      case 'A' -> number(at(tag, 4)) << ADJECTIVE | gender(at(tag, 3));
      case 'V' -> verb(tag) | clitic;
      default -> {
        int other = OTHERS.indexOf(tag.charAt(0));
        yield other < 0 ? 0 : 1 << (CLOSED + other);
      }
    };
  }

  private static int verb(String tag) {
    return switch (at(tag, 2)) {
      case 'N' -> INFINITIVE;
      case 'G' -> GERUND;
      case 'P' -> PARTICIPLE | gender(at(tag, 6));
      default -> {
        int mood = at(tag, 2) == 'S' ? SUBJUNCTIVE : 0;
        yield mood | (at(tag, 4) == '3' ? number(at(tag, 5)) << VERB : OTHER_PERSON);
      }
    };
  }

  private static int number(char c) {
    return c == 'S' ? SINGULAR : c == 'P' ? PLURAL : SINGULAR | PLURAL;
  }

  private static int gender(char c) {
    return c == 'M' ? MASCULINE : c == 'F' ? FEMININE : MASCULINE | FEMININE;
  }

  private static char at(String tag, int i) {
    return i < tag.length() ? tag.charAt(i) : '0';
  }
}
