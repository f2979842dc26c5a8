package org.cronista.app.output;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.model.Disagreement;

/** Shows in one rendering of a quotation the words that another leaves out or changes. */
final class Differences {
  private Differences() {}

  /** The rendering with the words that are in no other between brackets. */
  static String marked(String value, Disagreement d) {
    Set<String> others = new HashSet<>();
    for (Disagreement.Variant v : d.variants()) {
      if (!v.value().equals(value)) {
        for (String w : v.value().split(" ", -1)) {
          others.add(fold(w));
        }
      }
    }
    StringBuilder marked = new StringBuilder();
    boolean open = false;
    for (String w : List.of(value.split(" ", -1))) {
      boolean own = !others.contains(fold(w));
      if (open && !own) {
        marked.append(']');
      }
      marked.append(marked.isEmpty() ? "" : " ").append(own && !open ? "[" : "").append(w);
      open = own;
    }
    return marked.append(open ? "]" : "").toString();
  }

  private static String fold(String word) {
    StringBuilder letters = new StringBuilder();
    word.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.appendCodePoint(Character.toLowerCase(c)));
    return letters.isEmpty() ? word.toLowerCase(Locale.ROOT) : letters.toString();
  }
}
