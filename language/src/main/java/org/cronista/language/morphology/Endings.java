package org.cronista.language.morphology;

import org.cronista.model.Upos;

/** What the ending of a word tells that the dictionary does not know. */
final class Endings {
  private Endings() {}

  static String lemma(String lower, Upos upos) {
    return switch (upos) {
      case NOUN, ADJ -> upos == Upos.ADJ ? masculine(lower) : singular(lower);
      case VERB, AUX -> verb(lower);
      default -> lower;
    };
  }

  static String feats(String lower, Upos upos) {
    return switch (upos) {
      case NOUN, ADJ -> {
        String number = lower.endsWith("s") && lower.length() > 3 ? "Number=Plur" : "Number=Sing";
        String stem = singular(lower);
        String gender =
            stem.endsWith("a") || stem.endsWith("ción") || stem.endsWith("dad")
                ? "Gender=Fem|"
                : stem.endsWith("o") ? "Gender=Masc|" : "";
        yield gender + number;
      }
      case VERB, AUX -> verbFeats(lower);
      default -> "";
    };
  }

  static String singular(String lower) {
    if (lower.length() > 4 && lower.endsWith("es")) {
      char before = lower.charAt(lower.length() - 3);
      if (before == 'c') {
        return lower.substring(0, lower.length() - 3) + "z";
      }
      return "aeiou".indexOf(before) < 0 && before != 't' && before != 'l'
          ? lower.substring(0, lower.length() - 2)
          : lower.substring(0, lower.length() - 1);
    }
    return lower.length() > 3 && lower.endsWith("s")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  static String masculine(String lower) {
    String singular = singular(lower);
    return singular.length() > 3 && singular.endsWith("a") && !singular.endsWith("ista")
        ? singular.substring(0, singular.length() - 1) + "o"
        : singular;
  }

  /** Unknown verbs are of the first conjugation: new ones always are. */
  private static String verb(String lower) {
    if (lower.endsWith("ar") || lower.endsWith("er") || lower.endsWith("ir")) {
      return lower;
    }
    for (String ending :
        new String[] {
          "aron", "aban", "ando", "aran", "ado", "ada", "ados", "adas", "arán", "aría", "ará",
          "aba", "an", "en", "ó", "a", "e"
        }) {
      if (lower.length() > ending.length() + 2 && lower.endsWith(ending)) {
        return lower.substring(0, lower.length() - ending.length()) + "ar";
      }
    }
    return lower;
  }

  private static String verbFeats(String lower) {
    if (lower.endsWith("ar") || lower.endsWith("er") || lower.endsWith("ir")) {
      return "VerbForm=Inf";
    }
    if (lower.endsWith("ndo")) {
      return "VerbForm=Ger";
    }
    if (lower.endsWith("ado") || lower.endsWith("ido")) {
      return "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part";
    }
    if (lower.endsWith("ó")) {
      return "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin";
    }
    if (lower.endsWith("aron") || lower.endsWith("ieron")) {
      return "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin";
    }
    if (lower.endsWith("rán") || lower.endsWith("rá")) {
      return "Mood=Ind|Number="
          + (lower.endsWith("n") ? "Plur" : "Sing")
          + "|Person=3|Tense=Fut|VerbForm=Fin";
    }
    return "Mood=Ind|Number="
        + (lower.endsWith("n") ? "Plur" : "Sing")
        + "|Person=3|Tense=Pres|VerbForm=Fin";
  }
}
