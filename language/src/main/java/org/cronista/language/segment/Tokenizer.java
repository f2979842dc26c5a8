package org.cronista.language.segment;

import java.text.Normalizer;
import java.util.List;
import org.cronista.language.morphology.Clitics;
import org.cronista.model.Span;

/**
 * Splits a stretch of text into words with the conventions of UD_Spanish-AnCora: "del" and "al" are
 * two words, verbs part from their clitics, punctuation stands alone, numbers, names with hyphens,
 * addresses and abbreviations stay whole. One pass, linear; any string.
 */
public final class Tokenizer {
  private static final int LONGEST_MAIL = 80;

  private final Clitics clitics;

  public Tokenizer(Clitics clitics) {
    this.clitics = clitics;
  }

  /** The words of {@code text} within {@code span}. */
  public Words tokenize(String text, Span span) {
    Words words = new Words();
    int at = span.begin();
    while (at < span.end()) {
      char c = text.charAt(at);
      if (blank(c)) {
        at++;
        continue;
      }
      int end = wordChar(text, at) ? word(text, at, span.end()) : mark(text, at, span.end());
      add(text, at, end, words);
      at = end;
    }
    return words;
  }

  private void add(String text, int begin, int end, Words words) {
    int second = Character.isLetter(text.charAt(begin)) ? Glued.second(text, begin, end) : -1;
    if (second > 0) {
      one(text, begin, second, words);
      if (Glued.sentence(text.substring(begin, second), text.substring(second, end))) {
        words.broken();
      }
      one(text, second, end, words);
      return;
    }
    one(text, begin, end, words);
  }

  private void one(String text, int begin, int end, Words words) {
    String form = composed(text.substring(begin, end));
    Span span = new Span(begin, end);
    List<String> parts = parts(form, text, end);
    if (parts.size() > 1) {
      words.addMultiword(form, span, parts);
    } else {
      words.add(form, span);
    }
  }

  /**
   * Letters and their accents in one character (NFC), as the dictionaries and models have them;
   * some systems write "o" and an accent. The span keeps what stands in the text.
   */
  private static String composed(String form) {
    for (int i = 1; i < form.length(); i++) {
      if (form.charAt(i) >= '\u0300' && form.charAt(i) <= '\u036F') {
        return Normalizer.normalize(form, Normalizer.Form.NFC);
      }
    }
    return form;
  }

  private List<String> parts(String form, String text, int end) {
    switch (form) {
      case "del", "DEL":
        return List.of("de", "el");
      case "al", "AL":
        return List.of("a", "el");
      case "Del":
        return List.of("De", "el");
      case "Al":
        // "Al Qaeda", "Al Asad" are names; "Al presidente" is not.
        return capitalAfter(text, end) ? List.of(form) : List.of("A", "el");
      default:
        return form.length() > 3 ? clitics.split(form) : List.of(form);
    }
  }

  private static boolean capitalAfter(String text, int end) {
    return end + 1 < text.length()
        && (text.charAt(end) == ' ' || text.charAt(end) == '-')
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /** One past the word that begins here. */
  private static int word(String text, int begin, int limit) {
    if (address(text, begin)) {
      return addressEnd(text, begin, limit);
    }
    int mail = mailEnd(text, begin, limit);
    if (mail > 0) {
      return mail;
    }
    int at = begin;
    while (at < limit) {
      char c = text.charAt(at);
      if (wordChar(text, at)) {
        at++;
      } else if (at > begin && at + 1 < limit && joins(c, text, begin, at)) {
        at++;
      } else {
        break;
      }
    }
    return at < limit && text.charAt(at) == '.' && ownsStop(text, begin, at, limit) ? at + 1 : at;
  }

  /** Whether a mark between two characters of a word belongs to it. */
  private static boolean joins(char c, String text, int begin, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (c) {
      case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
      case '-', '‑', '_' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      case '.' ->
          (digit(before) && (digit(after) || after == 'º' || after == 'ª'))
              || (Character.isLetter(after) && initials(text, begin, at));
      case ',', ':' -> digit(before) && digit(after);
      case '/' -> digit(before) && digit(after);
      case '@' -> Character.isLetterOrDigit(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      default -> false;
    };
  }

  /**
   * Whether what stands before the stop at {@code at} is one or two capitals since the last stop:
   * "EE.UU", "U.R.S", also "a.m".
   */
  private static boolean initials(String text, int begin, int at) {
    int from = at;
    while (from > begin && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int length = at - from;
    return length == 1 || (length == 2 && Character.isUpperCase(text.charAt(from)));
  }

  /** Whether the stop after a word is the word's own. */
  private static boolean ownsStop(String text, int begin, int at, int limit) {
    String word = text.substring(begin, at + 1);
    if (Abbreviations.contains(word) || Abbreviations.doubled(word)) {
      return true;
    }
    if (word.indexOf('.') < at - begin
        && initials(text, begin, at)
        && Character.isLetter(text.charAt(begin))) {
      return true; // "EE.UU."
    }
    // An initial of a name: "J. Pérez"
    return at - begin == 1
        && Character.isUpperCase(text.charAt(begin))
        && at + 2 < limit
        && blank(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at + 2));
  }

  private static boolean address(String text, int at) {
    return text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("www.", at);
  }

  private static int addressEnd(String text, int begin, int limit) {
    int at = begin;
    while (at < limit && !blank(text.charAt(at)) && "<>\"»”".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at > begin + 1 && ".,;:!?)]".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /**
   * One past the e-mail address that begins here, -1 where none does; looks no further than one.
   */
  private static int mailEnd(String text, int begin, int limit) {
    int at = begin;
    int most = Math.min(limit, begin + LONGEST_MAIL);
    while (at < most && mailChar(text.charAt(at))) {
      at++;
    }
    if (at == begin || at >= most || text.charAt(at) != '@') {
      return -1;
    }
    int host = ++at;
    while (at < most && mailChar(text.charAt(at))) {
      at++;
    }
    while (at > host && !asciiWord(text.charAt(at - 1))) {
      at--;
    }
    int dot = host;
    while (dot < at && text.charAt(dot) != '.') {
      dot++;
    }
    return dot > host && dot < at ? at : -1;
  }

  private static boolean mailChar(char c) {
    return asciiWord(c) || c == '.' || c == '-' || c == '_' || c == '+';
  }

  private static boolean asciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || digit(c);
  }

  /**
   * One past the mark that begins here; an ellipsis, a run of dashes or two straight quotes are one
   * mark.
   */
  private static int mark(String text, int begin, int limit) {
    char c = text.charAt(begin);
    int at = begin + 1;
    if (c == '.' || c == '-' || c == '–' || c == '—' || c == '_' || c == '*' || c == '=') {
      while (at < limit && text.charAt(at) == c) {
        at++;
      }
    } else if ((c == '\'' || c == '`') && at < limit && text.charAt(at) == c) {
      at++;
    } else if (Character.isHighSurrogate(c)
        && at < limit
        && Character.isLowSurrogate(text.charAt(at))) {
      at++;
    } else if (c == '$' || c == '€' || c == '£' || c == '%' || c == '°') {
      return at;
    }
    return at;
  }

  private static boolean wordChar(String text, int at) {
    char c = text.charAt(at);
    if (c < 128) {
      return asciiWord(c);
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 'º'
        || c == 'ª'
        || (Character.isSurrogate(c) && letterPair(text, at));
  }

  private static boolean letterPair(String text, int at) {
    if (Character.isHighSurrogate(text.charAt(at))) {
      return at + 1 < text.length() && Character.isLetter(text.codePointAt(at));
    }
    return at > 0
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLetter(text.codePointAt(at - 1));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean blank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u200B'
        || c == '\uFEFF'
        || (c > 128 && Character.isWhitespace(c))
        || c == '\u202F';
  }
}
