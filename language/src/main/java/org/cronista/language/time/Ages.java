package org.cronista.language.time;

import java.util.List;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Ages beside a name that leave out the years: "Ana Ruiz, de 33, y su hija". */
final class Ages {
  private static final int OLDEST = 120;

  private Ages() {}

  /** The age that begins at a word; null where there is none. */
  static @Nullable Match at(Written words, int i, TimeRule duration) {
    int n = Numerals.digits(words.word(i));
    if (n < 1
        || n > OLDEST
        || i < 3
        || !words.word(i - 1).equals("de")
        || !words.word(i - 2).equals(",")) {
      return null;
    }
    String next = words.word(i + 1);
    boolean ends = next.equals(",") || next.equals(".") || next.equals(")") || next.equals("y");
    return ends && words.token(i - 3).upos() == Upos.PROPN
        ? new Match(
            duration,
            i,
            i + 1,
            List.of(new Symbol("NUM", Integer.toString(n), 1), new Symbol("UNITS", "Y", 1)))
        : null;
  }
}
