package org.cronista.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What phrases can stand for: an index over whole phrases, with one over their first words so that
 * the longest that begins at a word is found without trying them all. A phrase is looked for as
 * written, then, where it is written in capitals, without regard to case, then without regard to
 * accents.
 */
final class Phrases {
  private final Map<String, List<Entry>> exact = new HashMap<>();
  private final Map<String, List<Entry>> folded = new HashMap<>();

  /** First word, as written, to the greatest number of words of a phrase that begins so. */
  private final Map<String, Integer> first = new HashMap<>();

  private final Map<String, Integer> foldedFirst = new HashMap<>();

  void add(String phrase, Entry entry) {
    put(exact, phrase, entry);
    put(folded, fold(phrase), entry);
    int words = 1;
    for (int i = 0; i < phrase.length(); i++) {
      words += phrase.charAt(i) == ' ' ? 1 : 0;
    }
    int blank = phrase.indexOf(' ');
    String head = blank < 0 ? phrase : phrase.substring(0, blank);
    first.merge(head, words, Math::max);
    foldedFirst.merge(fold(head), words, Math::max);
  }

  private static void put(Map<String, List<Entry>> index, String phrase, Entry entry) {
    List<Entry> entries = index.computeIfAbsent(phrase, p -> new ArrayList<>(1));
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  List<Entry> find(String phrase) {
    if (phrase.isEmpty()) {
      return List.of();
    }
    List<Entry> found = exact.get(phrase);
    if (found != null) {
      return found;
    }
    if (!Character.isUpperCase(phrase.charAt(0))) {
      return List.of(); // names are capital, demonyms are known in all their forms
    }
    boolean capitals = phrase.length() > 3 && phrase.equals(phrase.toUpperCase(Locale.ROOT));
    if (!capitals && phrase.length() < 4) {
      return List.of();
    }
    found = folded.get(fold(phrase));
    if (found == null || (!capitals && phrase.length() < 5 && !state(found.get(0)))) {
      return List.of(); // "Peru" without its accent is Peru, "Tome" at the head is no island
    }
    return found;
  }

  private static boolean state(Entry entry) {
    return entry instanceof Entry.CountryName || entry instanceof Entry.Capital;
  }

  int longest(List<String> words, int from) {
    String head = words.get(from);
    Integer exactMost = first.get(head);
    int most = exactMost == null ? 0 : exactMost;
    if (!head.isEmpty() && Character.isUpperCase(head.charAt(0))) {
      Integer other = foldedFirst.get(fold(head));
      most = other == null ? most : Math.max(most, other);
    }
    if (most == 0) {
      return 0;
    }
    StringBuilder phrase = new StringBuilder(head);
    int longest = find(head).isEmpty() ? 0 : 1;
    for (int n = 2; n <= most && from + n <= words.size(); n++) {
      phrase.append(' ').append(words.get(from + n - 1));
      if (!find(phrase.toString()).isEmpty()) {
        longest = n;
      }
    }
    return longest;
  }

  /** Lower case, no accents; the tilde of ñ stays, for it makes another letter. */
  static String fold(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c < 128 && !(c >= 'A' && c <= 'Z');
    }
    if (plain) {
      return text;
    }
    String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    StringBuilder b = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      int accent = "áéíóúàèìòùâêîôûäëïöü".indexOf(c);
      if (accent >= 0) {
        b.append("aeiouaeiouaeiouaeiou".charAt(accent));
      } else if (c < 128 || c == 'ñ') {
        b.append(c);
      } else {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        b.append(parts.charAt(0));
      }
    }
    return b.toString();
  }
}
