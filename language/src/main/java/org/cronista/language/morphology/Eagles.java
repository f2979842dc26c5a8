package org.cronista.language.morphology;

import org.cronista.model.Upos;

/**
 * EAGLES tags (Leech and Wilson 1996, as FreeLing and spanish-pos-dict use them) as Universal
 * Dependencies features.
 */
final class Eagles {
  private Eagles() {}

  /** The features of a tag, sorted by name. */
  static String feats(String tag, Upos upos, String lower) {
    char c = tag.charAt(0);
    return switch (c) {
      case 'V' -> verb(tag);
      case 'N' -> gender(at(tag, 2)) + bar(gender(at(tag, 2)), number(at(tag, 3)));
      case 'A' -> degree(gender(at(tag, 3)), number(at(tag, 4)));
      case 'D' -> determiner(tag, lower);
      case 'P' -> pronoun(tag, lower);
      case 'R' -> tag.startsWith("RN") || lower.equals("no") ? "Polarity=Neg" : "";
      default -> upos == Upos.ADV && lower.equals("no") ? "Polarity=Neg" : "";
    };
  }

  private static char at(String tag, int i) {
    return i < tag.length() ? tag.charAt(i) : '0';
  }

  private static String bar(String before, String after) {
    return before.isEmpty() || after.isEmpty() ? after : "|" + after;
  }

  private static String degree(String gender, String number) {
    return gender + bar(gender, number);
  }

  private static String gender(char c) {
    return c == 'M' ? "Gender=Masc" : c == 'F' ? "Gender=Fem" : "";
  }

  private static String number(char c) {
    return c == 'S' ? "Number=Sing" : c == 'P' ? "Number=Plur" : "";
  }

  private static String verb(String tag) {
    switch (at(tag, 2)) {
      case 'N':
        return "VerbForm=Inf";
      case 'G':
        return "VerbForm=Ger";
      case 'P':
        String agreement = degree(gender(at(tag, 6)), number(at(tag, 5)));
        return agreement + bar(agreement, "Tense=Past|VerbForm=Part");
      default:
        break;
    }
    boolean conditional = at(tag, 3) == 'C';
    String mood =
        conditional ? "Cnd" : at(tag, 2) == 'S' ? "Sub" : at(tag, 2) == 'M' ? "Imp" : "Ind";
    String tense =
        switch (at(tag, 3)) {
          case 'P' -> "|Tense=Pres";
          case 'I' -> "|Tense=Imp";
          case 'F' -> "|Tense=Fut";
          case 'S' -> "|Tense=Past";
          default -> "";
        };
    String number = number(at(tag, 5));
    String person = at(tag, 4) == '0' ? "" : "|Person=" + at(tag, 4);
    return "Mood="
        + mood
        + (number.isEmpty() ? "" : "|" + number)
        + person
        + tense
        + "|VerbForm=Fin";
  }

  private static String determiner(String tag, String lower) {
    String agreement = degree(gender(at(tag, 3)), number(at(tag, 4)));
    boolean article = at(tag, 1) == 'A' || (at(tag, 1) == 'I' && lower.startsWith("un"));
    String type =
        switch (at(tag, 1)) {
          case 'A' -> "PronType=Art";
          case 'D' -> "PronType=Dem";
          case 'P' -> "Poss=Yes|PronType=Prs";
          case 'T', 'E' -> "PronType=Int";
          default -> lower.startsWith("un") ? "PronType=Art" : "PronType=Ind";
        };
    String definite = article ? "Definite=" + (lower.startsWith("un") ? "Ind" : "Def") : "";
    String head = definite + bar(definite, agreement);
    String person = at(tag, 1) == 'P' ? "Person=" + at(tag, 2) : "";
    String middle = head + bar(head, person);
    return middle + bar(middle, type);
  }

  private static String pronoun(String tag, String lower) {
    String agreement = degree(gender(at(tag, 3)), number(at(tag, 4)));
    if (at(tag, 1) == 'P' || at(tag, 1) == '0') {
      String person = at(tag, 2) == '0' ? "Person=3" : "Person=" + at(tag, 2);
      String kase =
          switch (lower) {
            case "lo", "la", "los", "las" -> "Case=Acc";
            case "le", "les" -> "Case=Dat";
            default -> "";
          };
      String head = kase + bar(kase, agreement);
      String reflexive = lower.equals("se") ? "|Reflex=Yes" : "";
      return head + bar(head, person) + "|PronType=Prs" + reflexive;
    }
    String type =
        switch (at(tag, 1)) {
          case 'D' -> "PronType=Dem";
          case 'R' -> "PronType=Int,Rel";
          case 'T' -> "PronType=Int";
          case 'X' -> "Poss=Yes|PronType=Prs";
          default -> "PronType=Ind";
        };
    return agreement + bar(agreement, type);
  }
}
