package org.cronista.fusion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.cronista.knowledge.NumberWords;
import org.cronista.knowledge.NumberWords.Bound;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts a thing in a sentence, in digits or in words ("1.500 soldados", "dos mil",
 * "más de treinta y cinco").
 *
 * @param number where it is written, its last word
 * @param span of all its words
 * @param noun what is counted
 * @param article whether it is a mere "un" or "una", which counts only what it is said of
 */
record Count(Token number, Span span, BigDecimal value, Bound bound, Token noun, boolean article) {
  private static final NumberWords WORDS = NumberWords.standard();
  private static final long MILLION = 1_000_000;

  /** A guess holds where the other number is not further from it than this. */
  private static final BigDecimal NEAR = new BigDecimal("1.2");

  /** All that a sentence counts. */
  static List<Count> in(Sentence s) {
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (value(s.token(i)) == null) {
        continue;
      }
      int first = i;
      BigDecimal whole = BigDecimal.ZERO;
      BigDecimal part = BigDecimal.ZERO;
      BigDecimal word = value(s.token(i));
      while (word != null) {
        if (word.longValue() >= 1_000 && Character.isLetter(s.token(i).form().codePointAt(0))) {
          whole = scaled(whole, part, word);
          part = BigDecimal.ZERO;
        } else {
          part = part.add(word);
        }
        int next = i + 1;
        boolean joined = next + 1 < s.size() && WORDS.joins(s.token(next).form()) && units(part);
        next += joined ? 1 : 0;
        word = next < s.size() && goesOn(s, i, next, word) ? value(s.token(next)) : null;
        i = word == null ? i : next;
      }
      BigDecimal value = whole.add(part);
      Token noun = noun(s, i, value);
      if (noun != null) {
        boolean article = value.compareTo(BigDecimal.ONE) == 0 && s.token(i).upos() != Upos.NUM;
        Span span = s.token(first).span().cover(s.token(i).span());
        counts.add(new Count(s.token(i), span, value, bound(s, first), noun, article));
      }
    }
    return counts;
  }

  /**
   * Whether the next word is of one number with the last: "dos mil", "2 millones", "treinta y
   * cinco", "ciento veinte mil", but not "2019 dos" nor "dos 500".
   */
  private static boolean goesOn(Sentence s, int at, int next, BigDecimal last) {
    BigDecimal word = value(s.token(next));
    boolean letters = Character.isLetter(s.token(next).form().codePointAt(0));
    if (word == null || !letters) {
      return false;
    }
    boolean digits = Character.isDigit(s.token(at).form().codePointAt(0));
    boolean scale = word.longValue() >= 1_000;
    // After digits, or a smaller word, only thousands and millions go on; else what is smaller
    // does.
    return scale || (!digits && last.compareTo(word) > 0 && last.longValue() != 1);
  }

  /** "Mil", "dos mil", "dos mil millones", "dos millones trescientos mil". */
  private static BigDecimal scaled(BigDecimal whole, BigDecimal part, BigDecimal word) {
    if (whole.compareTo(word) > 0) {
      return whole.add(part.multiply(word));
    }
    BigDecimal times = whole.add(part);
    return (times.signum() == 0 ? BigDecimal.ONE : times).multiply(word);
  }

  /** "Treinta y cinco", but not "dos y tres". */
  private static boolean units(BigDecimal part) {
    long tens = part.longValue() % 100;
    return tens >= 30 && tens % 10 == 0;
  }

  private static @Nullable Token noun(Sentence s, int last, BigDecimal value) {
    int at = last + 1;
    boolean of = value.longValue() >= MILLION && at + 1 < s.size();
    if (of && s.token(at).upos() == Upos.ADP) {
      at++;
    }
    return at < s.size() && s.token(at).upos() == Upos.NOUN ? s.token(at) : null;
  }

  private static Bound bound(Sentence s, int first) {
    List<String> before = new ArrayList<>();
    for (int i = Math.max(0, first - 3); i < first; i++) {
      before.add(s.token(i).form());
    }
    return WORDS.bound(before);
  }

  /** Of one word; null where it is no number. */
  private static @Nullable BigDecimal value(Token t) {
    String form = t.form();
    if (Character.isDigit(form.charAt(0))) {
      return digits(form);
    }
    if (t.upos() != Upos.NUM && t.upos() != Upos.DET && t.upos() != Upos.NOUN) {
      return null;
    }
    OptionalLong value = WORDS.value(form);
    return value.isPresent() ? BigDecimal.valueOf(value.getAsLong()) : null;
  }

  /** Without the stops between thousands; null where other signs stand in it. */
  private static @Nullable BigDecimal digits(String form) {
    StringBuilder value = new StringBuilder(form.length());
    boolean point = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        value.append(c);
      } else if (c == ',' && !point && i + 1 < form.length()) {
        value.append('.');
        point = true;
      } else if (c != '.') {
        return null;
      }
    }
    return new BigDecimal(value.toString());
  }

  /** Whether the two cannot both hold of one thing. */
  boolean contradicts(Count o) {
    int order = value.compareTo(o.value);
    return switch (bound) {
      case LEAST ->
          switch (o.bound) {
            case LEAST -> false;
            case ABOUT -> value.compareTo(o.value.multiply(NEAR)) > 0;
            case EXACT, MOST -> order > 0;
          };
      case MOST ->
          switch (o.bound) {
            case MOST -> false;
            case ABOUT -> value.multiply(NEAR).compareTo(o.value) < 0;
            case EXACT, LEAST -> order < 0;
          };
      case ABOUT ->
          (o.bound == Bound.LEAST || o.bound == Bound.MOST)
              ? o.contradicts(this)
              : value.max(o.value).compareTo(value.min(o.value).multiply(NEAR)) > 0;
      case EXACT -> o.bound == Bound.EXACT ? order != 0 : o.contradicts(this);
    };
  }

  /** "75 aniversario", "≥ 30 muertos": in digits without stops, which differ between languages. */
  String text() {
    String sign =
        switch (bound) {
          case EXACT -> "";
          case ABOUT -> "≈ ";
          case LEAST -> "≥ ";
          case MOST -> "≤ ";
        };
    return sign + value.stripTrailingZeros().toPlainString();
  }
}
