package org.cronista.language.segment;

import org.cronista.model.Span;

/**
 * A line of a text.
 *
 * @param span without white space at its ends; never empty
 * @param afterBlank whether an empty line or the text's beginning stands before it
 */
record Line(String text, Span span, boolean afterBlank) {
  private static final String ENDS = ".?!…:;»”\"’)";

  String words() {
    return span.of(text);
  }

  char first() {
    return text.charAt(span.begin());
  }

  char last() {
    return text.charAt(span.end() - 1);
  }

  /** Whether it ends as a sentence or a quotation does. */
  boolean closed() {
    return ENDS.indexOf(last()) >= 0;
  }

  /** Words parted by blanks. */
  int count() {
    int n = 0;
    boolean in = false;
    for (int i = span.begin(); i < span.end(); i++) {
      boolean blank = Tokenizer.blank(text.charAt(i));
      if (!blank && !in) {
        n++;
      }
      in = !blank;
    }
    return n;
  }

  /** Share of its letters that are capitals. */
  double capitals() {
    int letters = 0;
    int upper = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        upper += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    return letters == 0 ? 0 : (double) upper / letters;
  }

  /** Words of four letters or more that begin with a capital, by share. */
  double capitalised() {
    int words = 0;
    int upper = 0;
    for (String word : words().split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= 3) {
        words++;
        upper += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) upper / words;
  }
}
