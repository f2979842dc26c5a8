package org.cronista.language.time;

import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * "En un año tan difícil", "ha sido un año de grandes cambios": the present year by what it is
 * like, and no stretch of one year.
 */
final class Characterized {
  private static final Set<String> BEFORE = Set.of("en", "de");
  private static final Set<String> AFTER = Set.of("tan", "muy", "donde", "que");

  /** "Después de un mes apartado del campo": before the preposition, what makes it a stretch. */
  private static final Set<String> STRETCH =
      Set.of("antes", "cabo", "después", "largo", "más", "menos");

  /** Adjectives that measure. */
  private static final Set<String> WHOLE =
      Set.of("completo", "consecutivo", "entero", "largo", "más", "natural", "seguido");

  private Characterized() {}

  /** Whether a match of a number and a unit is one of these. */
  static boolean is(Match m, Written words) {
    int next = m.to();
    String number = words.word(m.from());
    boolean one = number.equals("un") || number.equals("una");
    if (!one || next - m.from() != 2 || next >= words.size() || m.value("UNIT").startsWith("T")) {
      return false;
    }
    String after = words.word(next);
    Token t = words.token(next);
    boolean told = t.upos() == Upos.ADJ || t.feat("VerbForm").equals("Part");
    boolean like = AFTER.contains(after) || (told && !WHOLE.contains(t.lemma()));
    if (m.from() == 0 || STRETCH.contains(words.word(m.from() - 2))) {
      return false;
    }
    boolean copula = words.token(m.from() - 1).lemma().equals("ser");
    return copula ? like || after.equals("de") : like && BEFORE.contains(words.word(m.from() - 1));
  }
}
