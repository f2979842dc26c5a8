package org.cronista.language.morphology;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cronista.model.Upos;

/**
 * The lemma and the UD features of a tagged word: the dictionary's reading that fits the tag best,
 * or the word's own ending where the dictionary does not know it. Safe for use by many threads.
 */
public final class Morphology {
  /** What is known of a word. */
  public record Analysed(String lemma, String feats) {}

  private static final Set<String> AUXILIARIES =
      Set.of("haber", "ser", "estar", "poder", "deber", "ir", "soler", "tener");

  /** Lemmas of the closed classes as UD_Spanish-AnCora writes them. */
  private static final Map<String, String> DETERMINERS =
      Map.ofEntries(
          Map.entry("la", "el"),
          Map.entry("los", "el"),
          Map.entry("las", "el"),
          Map.entry("lo", "el"),
          Map.entry("una", "uno"),
          Map.entry("un", "uno"),
          Map.entry("unos", "uno"),
          Map.entry("unas", "uno"),
          Map.entry("sus", "su"),
          Map.entry("mis", "mi"),
          Map.entry("nuestra", "nuestro"),
          Map.entry("nuestras", "nuestro"),
          Map.entry("nuestros", "nuestro"));

  private static final Map<String, String> PRONOUNS =
      Map.ofEntries(
          Map.entry("lo", "él"),
          Map.entry("la", "él"),
          Map.entry("los", "él"),
          Map.entry("las", "él"),
          Map.entry("le", "él"),
          Map.entry("les", "él"),
          Map.entry("se", "él"),
          Map.entry("ella", "él"),
          Map.entry("ellos", "él"),
          Map.entry("ellas", "él"),
          Map.entry("ello", "él"),
          Map.entry("sí", "él"),
          Map.entry("consigo", "él"),
          Map.entry("me", "yo"),
          Map.entry("mí", "yo"),
          Map.entry("nos", "yo"),
          Map.entry("nosotros", "yo"),
          Map.entry("nosotras", "yo"),
          Map.entry("te", "tú"),
          Map.entry("ti", "tú"),
          Map.entry("os", "tú"),
          Map.entry("vosotros", "tú"));

  /** Verbs that share forms with one that is meant nearly always: "fue" (ir), "pedían" (pedir). */
  private static final Set<String> SELDOM = Set.of("peder", "ser");

  private final Lexicon lexicon;

  public Morphology(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Analyses a word.
   *
   * @param form as written
   * @param upos its tag
   */
  public Analysed analyse(String form, Upos upos) {
    String lower = form.toLowerCase(Locale.ROOT);
    switch (upos) {
      case PUNCT, SYM:
        return new Analysed(form, "");
      case PROPN, X:
        return new Analysed(form, "");
      case NUM:
        return new Analysed(
            lower,
            !form.isEmpty() && Character.isDigit(form.charAt(0))
                ? "NumForm=Digit|NumType=Card"
                : "NumType=Card");
      default:
        break;
    }
    Lexicon.Reading best = best(form, lower, upos);
    String closed =
        upos == Upos.DET ? DETERMINERS.get(lower) : upos == Upos.PRON ? PRONOUNS.get(lower) : null;
    if (best == null) {
      String guess = closed == null ? Endings.lemma(lower, upos) : closed;
      return new Analysed(guess, Endings.feats(lower, upos));
    }
    String lemma = best.lemma();
    if (closed != null) {
      lemma = closed;
    } else if (upos == Upos.ADJ && best.tag().startsWith("V")) {
      lemma = participle(lower);
    }
    String feats = Eagles.feats(best.tag(), upos, lower);
    if (upos == Upos.ADJ && !feats.contains("VerbForm") && lexicon.has(lower, "VMP")) {
      feats = feats.isEmpty() ? "VerbForm=Part" : feats + "|VerbForm=Part";
    }
    return new Analysed(lemma, feats);
  }

  /** The masculine of a participle: of those in -ista too, which are no "periodista". */
  private static String participle(String lower) {
    int end = lower.length() - (lower.endsWith("s") ? 1 : 0);
    return end > 1 && lower.charAt(end - 1) == 'a'
        ? lower.substring(0, end - 1) + 'o'
        : lower.substring(0, end);
  }

  /**
   * The infinitive of a participle that is used as an adjective, whose lemma is its own masculine
   * ("firmada": firmado) as UD_Spanish-AnCora has it; empty where the form is none.
   */
  public static String verbOfParticiple(String form) {
    for (Lexicon.Reading reading : Lexicon.standard().readings(form.toLowerCase(Locale.ROOT))) {
      if (reading.tag().startsWith("VMP")) {
        return reading.lemma();
      }
    }
    return "";
  }

  private Lexicon.@org.jspecify.annotations.Nullable Reading best(
      String form, String lower, Upos upos) {
    Lexicon.Reading best = best(lexicon.readings(lower), upos);
    if (best == null && !form.equals(lower)) {
      best = best(lexicon.readings(form), upos);
    }
    if (best == null && form.length() > 3 && Character.isUpperCase(form.charAt(1))) {
      best = bestAccented(lower, upos); // capitals are often written without their accents
    }
    return best;
  }

  private Lexicon.@org.jspecify.annotations.Nullable Reading bestAccented(String lower, Upos upos) {
    for (String accented : lexicon.accented(lower)) {
      Lexicon.Reading best = best(lexicon.readings(accented), upos);
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  private static Lexicon.@org.jspecify.annotations.Nullable Reading best(
      List<Lexicon.Reading> readings, Upos upos) {
    Lexicon.Reading best = null;
    int most = 0;
    for (Lexicon.Reading reading : readings) {
      int fit = fit(reading, upos);
      if (fit > most) {
        most = fit;
        best = reading;
      }
    }
    return best;
  }

  /** How well a reading fits a tag; 0 where it does not. */
  private static int fit(Lexicon.Reading reading, Upos upos) {
    String tag = reading.tag();
    char c = tag.charAt(0);
    return switch (upos) {
      case VERB -> c != 'V' ? 0 : verb(tag) + (SELDOM.contains(reading.lemma()) ? -40 : 0);
      case AUX ->
          c != 'V'
              ? 0
              : verb(tag)
                  + (AUXILIARIES.contains(reading.lemma()) ? 50 : 0)
                  + (reading.lemma().equals("ser") ? 30 : 0);
      case NOUN ->
          c == 'N'
              ? (tag.startsWith("NC") ? 60 : 20)
              : c == 'A' ? 10 : tag.startsWith("VMN") ? 8 : tag.startsWith("VMP") ? 5 : 0;
      case ADJ -> c == 'A' ? 60 : tag.startsWith("VMP") ? 50 : c == 'N' ? 10 : 0;
      case ADV -> c == 'R' ? 60 : 0;
      case DET -> c == 'D' ? 60 : c == 'P' || c == 'Z' ? 10 : 0;
      case PRON -> c == 'P' ? 60 : c == 'D' ? 20 : 0;
      case ADP -> c == 'S' ? 60 : 0;
      case CCONJ, SCONJ -> c == 'C' ? 60 : 0;
      case INTJ -> c == 'I' ? 60 : 0;
      default -> 0;
    };
  }

  /** Indicative before subjunctive before imperative; third person before first; no clitics. */
  private static int verb(String tag) {
    int fit = 100;
    char mood = tag.length() > 2 ? tag.charAt(2) : '0';
    fit -= mood == 'S' ? 10 : mood == 'M' ? 20 : 0;
    char person = tag.length() > 4 ? tag.charAt(4) : '0';
    fit -= person == '1' ? 5 : person == '2' ? 8 : 0;
    return tag.indexOf(':') >= 0 ? fit - 45 : fit;
  }
}
