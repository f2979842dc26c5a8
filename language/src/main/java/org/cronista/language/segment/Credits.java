package org.cronista.language.segment;

import java.util.Locale;
import java.util.Set;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Hash;
import org.cronista.model.Span;

/** Lines about the text and not of it: bylines, captions, the initials of an agency's desk. */
final class Credits {
  /** Small words inside names of persons and places. */
  static final Set<String> LINKING = WordList.read("linking-words.txt");

  /** Letters of one person's initials. */
  private static final int LONGEST_INITIALS = 4;

  private static final int GIVEN = WordKinds.HIS | WordKinds.HERS;

  private Credits() {}

  /**
   * "ms/lch.jf", "(AFP)", "EFE jlr/ah": one or two groups of initials parted by a slash, at the
   * end.
   */
  static boolean credit(String line, boolean last) {
    if (line.length() > 40) {
      return false;
    }
    if (line.startsWith("(") && line.endsWith(")") && line.equals(line.toUpperCase(Locale.ROOT))) {
      return true;
    }
    if (line.startsWith("©") || line.toLowerCase(Locale.ROOT).startsWith("copyright")) {
      return true;
    }
    int slash = line.indexOf('/');
    return last
        && slash > 0
        && slash < line.length() - 1
        && line.indexOf(' ') < 0
        && line.indexOf("//") < 0
        && Character.isLetter(line.charAt(slash + 1));
  }

  /**
   * Where the initials of an agency's desk begin that stand behind the last sentence ("… el jueves.
   * ms/lch.jf"); the paragraph's end where there are none.
   */
  static int initials(String text, Span paragraph) {
    int at = paragraph.end();
    int slashes = 0;
    int run = 0;
    while (at > paragraph.begin() && !Tokenizer.blank(text.charAt(at - 1))) {
      char c = text.charAt(--at);
      boolean mark = c == '/' || c == '.';
      slashes += c == '/' ? 1 : 0;
      run = mark ? 0 : run + 1;
      if (!(mark || Character.isLowerCase(c)) || run > LONGEST_INITIALS) {
        return paragraph.end();
      }
    }
    int before = at;
    while (before > paragraph.begin() && Tokenizer.blank(text.charAt(before - 1))) {
      before--;
    }
    boolean closed = before > paragraph.begin() && ".!?»”\"".indexOf(text.charAt(before - 1)) >= 0;
    boolean letters = at < paragraph.end() && Character.isLetter(text.charAt(at));
    return slashes > 0 && closed && letters ? at : paragraph.end();
  }

  static boolean caption(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return line.length() < 300
        && (lower.startsWith("foto:")
            || lower.startsWith("imagen:")
            || lower.startsWith("fotografía:")
            || lower.startsWith("(foto"));
  }

  /** "Por Juan Pérez", "Ana Pérez:", "Redacción": a line of names and nothing else. */
  static boolean byline(String line) {
    String body = line;
    boolean by = body.length() > 4 && body.regionMatches(true, 0, "por ", 0, 4);
    if (by) {
      body = body.substring(4);
    }
    boolean colon = body.endsWith(":");
    if (colon) {
      body = body.substring(0, body.length() - 1);
    }
    if (body.equalsIgnoreCase("redacción")
        || body.regionMatches(true, 0, "redacción ", 0, 10)
        || body.equalsIgnoreCase("agencias")) {
      return true;
    }
    int names = 0;
    for (String word : body.split("[ ,;/]+")) {
      if (word.isEmpty() || LINKING.contains(word)) {
        continue;
      }
      if (!Character.isUpperCase(word.charAt(0)) || (word.endsWith(".") && word.length() > 3)) {
        return false;
      }
      names++;
    }
    return by ? names >= 1 && names <= 8 : colon && names >= 2 && names <= 4;
  }

  /**
   * "Ana Pérez" alone below a title: two to four words of a name of which the first is one's own.
   */
  static boolean author(String line) {
    int words = 0;
    for (String word : line.split(" ")) {
      if (LINKING.contains(word)) {
        continue;
      }
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (!Character.isLetter(c) && c != '-' && c != '\'') {
          return false;
        }
      }
      boolean own = words > 0 || (WordKinds.standard().name(Hash.of(word), word) & GIVEN) != 0;
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || !own) {
        return false;
      }
      words++;
    }
    return words >= 2 && words <= 4;
  }
}
