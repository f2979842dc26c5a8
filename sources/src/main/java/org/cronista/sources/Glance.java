package org.cronista.sources;

/**
 * A quick look at the bytes of a page: whether it can be in Spanish at all. Costs a small part of
 * reading it, so that an archive in all languages is read at the speed of its Spanish pages.
 */
final class Glance {
  /** Characters of running text that are looked at. */
  private static final int SAMPLE = 4000;

  /** Running text stands in paragraphs of at least so many characters, menus do not. */
  private static final int PARAGRAPH = 80;

  private Glance() {}

  /** Whether the running text of a page may be Spanish; true where there is too little to tell. */
  static boolean maybeSpanish(byte[] page) {
    StringBuilder sample = new StringBuilder(SAMPLE + 512);
    StringBuilder text = new StringBuilder(512);
    int at = Math.max(0, find(page, "<body", 0));
    while (at < page.length && sample.length() < SAMPLE) {
      byte b = page[at];
      if (b != '<') {
        text.append(b < 0 ? (char) (b & 0xFF) : b < ' ' ? ' ' : (char) b);
        at++;
        continue;
      }
      if (starts(page, at, "<script") || starts(page, at, "<style")) {
        int end = find(page, starts(page, at, "<script") ? "</script" : "</style", at);
        at = end < 0 ? page.length : end;
      }
      if (block(page, at)) {
        flush(text, sample);
      }
      while (at < page.length && page[at] != '>') {
        at++;
      }
      at++;
    }
    flush(text, sample);
    return sample.length() < PARAGRAPH || Language.foreign(sample.toString()).isEmpty();
  }

  private static void flush(StringBuilder text, StringBuilder sample) {
    if (text.length() >= PARAGRAPH) {
      sample.append(text).append(' ');
    }
    text.setLength(0);
  }

  /** Whether a tag ends a paragraph: all but those within running text. */
  private static boolean block(byte[] page, int at) {
    int name = at + 1 < page.length && page[at + 1] == '/' ? at + 2 : at + 1;
    return !(starts(page, name, "a ")
        || starts(page, name, "a>")
        || starts(page, name, "b>")
        || starts(page, name, "i>")
        || starts(page, name, "em")
        || starts(page, name, "span")
        || starts(page, name, "strong"));
  }

  private static boolean starts(byte[] page, int at, String lower) {
    if (at + lower.length() > page.length) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      int c = page[at + i];
      c = c >= 'A' && c <= 'Z' ? c + 32 : c;
      if (c != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int find(byte[] page, String lower, int from) {
    for (int i = from; i + lower.length() <= page.length; i++) {
      if (page[i] == lower.charAt(0) && starts(page, i, lower)) {
        return i;
      }
    }
    return -1;
  }
}
