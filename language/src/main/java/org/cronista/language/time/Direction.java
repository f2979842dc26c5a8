package org.cronista.language.time;

import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/** Where the verb that governs a time expression looks. */
enum Direction {
  PAST,
  FUTURE,
  PRESENT,
  UNKNOWN;

  /** By the verbs above the token in the tree; by the nearest finite verb where none tells. */
  static Direction of(Sentence s, int first, int token) {
    int at = s.token(token).head();
    for (int i = first; i >= 0 && i >= first - 2; i--) { // "convocó elecciones para el lunes"
      if (s.token(i).upos() == Upos.ADP && s.token(i).lemma().equals("para")) {
        return FUTURE;
      }
    }
    for (int steps = 0; at >= 0 && at < s.size() && steps < 12; steps++) {
      Direction d = of(s, s.token(at));
      if (d != UNKNOWN) {
        return d;
      }
      at = s.token(at).head();
    }
    for (int far = 1; far < 25; far++) {
      Direction left = token - far >= 0 ? tense(s.token(token - far)) : UNKNOWN;
      if (left != UNKNOWN) {
        return left;
      }
      Direction right = token + far < s.size() ? tense(s.token(token + far)) : UNKNOWN;
      if (right != UNKNOWN) {
        return right;
      }
    }
    return UNKNOWN;
  }

  private static Direction of(Sentence s, Token verb) {
    if (!verb.upos().verbal()) {
      return UNKNOWN;
    }
    Direction own = tense(verb);
    if (own == PAST || own == FUTURE) {
      return own;
    }
    for (int i = verb.index() - 1; i >= 0 && i > verb.index() - 8; i--) {
      Token t = s.token(i);
      if (t.head() == verb.index() && t.is("aux")) {
        return t.lemma().equals("haber") && !tense(t).equals(FUTURE)
            ? PAST
            : t.lemma().equals("ir") || t.lemma().equals("poder") ? FUTURE : tense(t);
      }
    }
    return own;
  }

  private static Direction tense(Token t) {
    if (!t.upos().verbal()) {
      return UNKNOWN;
    }
    return switch (t.feat("Tense")) {
      case "Past", "Imp" -> PAST;
      case "Fut" -> FUTURE;
      case "Pres" -> t.lemma().equals("haber") ? PAST : PRESENT;
      default -> t.feat("Mood").equals("Cnd") ? FUTURE : UNKNOWN;
    };
  }
}
