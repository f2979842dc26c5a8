package org.cronista.knowledge;

import java.nio.charset.StandardCharsets;
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
 * accents; names of people from other scripts at last by their skeleton of consonants.
 */
final class Phrases {
  /** Words of a transliterated name beyond those that it is known by ("al", "bin"). */
  private static final int MORE = 2;

  private final Map<String, List<Entry>> exact = new HashMap<>(1 << 15);
  private final Map<String, List<Entry>> folded = new HashMap<>(1 << 15);
  private final Map<String, List<Entry>> skeletons = new HashMap<>(1 << 12);

  /** First word, in small letters, to the greatest number of words of a phrase that begins so. */
  private final Map<String, Integer> first = new HashMap<>(1 << 14);

  private final Map<String, Integer> foldedFirst = new HashMap<>(1 << 14);
  private final Map<String, Integer> skeletonFirst = new HashMap<>(1 << 11);

  void add(String phrase, Entry entry) {
    add(phrase, entry, List.of(entry));
  }

  /** A name and its variants. */
  void add(String name, List<String> variants, Entry entry) {
    List<Entry> alone = List.of(entry);
    add(name, entry, alone);
    for (int i = 0; i < variants.size(); i++) {
      add(variants.get(i), entry, alone);
    }
  }

  /**
   * @param alone the entry in a list, which phrases share that mean nothing else
   */
  private void add(String phrase, Entry entry, List<Entry> alone) {
    String plain = fold(phrase);
    put(exact, phrase, entry, alone);
    put(folded, plain, entry, alone);
    int words = 1;
    int blank = phrase.indexOf(' ');
    for (int i = blank; i >= 0; i = phrase.indexOf(' ', i + 1)) {
      words++;
    }
    if (!phrase.isEmpty() && !Character.isUpperCase(phrase.charAt(0))) {
      longer(first, blank < 0 ? phrase : phrase.substring(0, blank), words);
    }
    longer(foldedFirst, head(plain), words);
    if (plain.indexOf('-') > 0) { // "Kim Jong Un"
      String apart = plain.replace('-', ' ');
      put(folded, apart, entry, alone);
      longer(foldedFirst, head(apart), words + hyphens(plain));
    }
    if (entry instanceof Entry.Somebody somebody
        && Transliteration.applies(somebody.person().country())) {
      String skeleton = Transliteration.skeleton(plain);
      if (!skeleton.isEmpty()) {
        put(skeletons, skeleton, entry, alone);
        longer(skeletonFirst, head(skeleton), words + MORE);
      }
    }
  }

  private static int hyphens(String phrase) {
    int n = 0;
    for (int i = 0; i < phrase.length(); i++) {
      n += phrase.charAt(i) == '-' ? 1 : 0;
    }
    return n;
  }

  private static String head(String phrase) {
    int blank = phrase.indexOf(' ');
    return blank < 0 ? phrase : phrase.substring(0, blank);
  }

  static void longer(Map<String, Integer> lengths, String head, int words) {
    Integer most = lengths.get(head);
    if (most == null || most < words) {
      lengths.put(head, words);
    }
  }

  private static void put(
      Map<String, List<Entry>> index, String phrase, Entry entry, List<Entry> alone) {
    List<Entry> entries = index.putIfAbsent(phrase, alone);
    if (entries != null && !holds(entries, entry)) {
      List<Entry> more = new ArrayList<>(entries);
      more.add(entry);
      index.put(phrase, more);
    }
  }

  /** What is known makes one entry whatever it is called, so the same is the same object. */
  private static boolean holds(List<Entry> entries, Entry entry) {
    for (Entry e : entries) {
      if (e == entry) {
        return true;
      }
    }
    return false;
  }

  List<Entry> find(String phrase) {
    return find(phrase, true);
  }

  /** As written, or without regard to case and accents, but not by the skeleton. */
  List<Entry> spelled(String phrase) {
    return find(phrase, false);
  }

  /**
   * @param anySpelling whether to look by the skeleton too
   */
  private List<Entry> find(String phrase, boolean anySpelling) {
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
    boolean capitals = phrase.length() > 3 && capitals(phrase);
    if (!capitals && phrase.length() < 4) {
      return List.of();
    }
    String plain = fold(phrase);
    found = folded.get(plain);
    if (found == null) {
      return anySpelling ? transliterated(phrase, plain, capitals) : List.of();
    }
    if (!capitals && phrase.length() < 5 && !state(found.get(0))) {
      return List.of(); // "Peru" without its accent is Peru, "Tome" at the head is no island
    }
    return found;
  }

  /** A name of several words, or one whose beginning is a capital and that is long enough. */
  private List<Entry> transliterated(String phrase, String plain, boolean capitals) {
    int last = phrase.lastIndexOf(' ') + 1;
    boolean name =
        capitals
            || phrase.startsWith("al", last)
            || (last < phrase.length() && Character.isUpperCase(phrase.charAt(last)));
    String skeleton = name ? Transliteration.skeleton(plain) : "";
    List<Entry> found = skeleton.isEmpty() ? null : skeletons.get(skeleton);
    return found == null ? List.of() : found;
  }

  private static boolean capitals(String phrase) {
    for (int i = 1; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (c >= 'a' && c <= 'z') {
        return false;
      }
    }
    return phrase.equals(phrase.toUpperCase(Locale.ROOT));
  }

  private static boolean state(Entry entry) {
    return entry instanceof Entry.CountryName || entry instanceof Entry.Capital;
  }

  boolean begins(String word) {
    return foldedFirst.getOrDefault(fold(word), 0) > 1;
  }

  int longest(List<String> words, int from) {
    String head = words.get(from);
    int most;
    int skeletons = 0;
    boolean capital = !head.isEmpty() && Character.isUpperCase(head.charAt(0));
    String plain = capital ? fold(head) : head;
    if (!capital) {
      most = first.getOrDefault(head, 0);
    } else {
      most = foldedFirst.getOrDefault(plain, 0);
      String skeleton = Transliteration.head(plain);
      skeletons = skeleton.isEmpty() ? 0 : skeletonFirst.getOrDefault(skeleton, 0);
      if (most > 0 && Transliteration.beginsWithArticle(plain)) {
        skeletons = Math.max(skeletons, most);
      }
      most = Math.max(most, skeletons);
    }
    if (most == 0) {
      return 0;
    }
    if (capital) {
      return capital(words, from, plain, most, skeletons);
    }
    StringBuilder phrase = new StringBuilder(head);
    int longest = exact.containsKey(head) ? 1 : 0;
    for (int n = 2; n <= most && from + n <= words.size(); n++) {
      phrase.append(' ').append(words.get(from + n - 1));
      if (exact.containsKey(phrase.toString())) {
        longest = n;
      }
    }
    return longest;
  }

  /** The same for one that begins with a capital: only what is known when folded is looked at. */
  private int capital(List<String> words, int from, String head, int most, int skeletons) {
    StringBuilder plain = new StringBuilder(head);
    int longest = 0;
    for (int n = 1; n <= most && from + n <= words.size(); n++) {
      if (n > 1) {
        plain.append(' ').append(fold(words.get(from + n - 1)));
      }
      if ((n <= skeletons || folded.containsKey(n == 1 ? head : plain.toString()))
          && !find(String.join(" ", words.subList(from, from + n)), n <= skeletons).isEmpty()) {
        longest = n;
      }
    }
    return longest;
  }

  /** Lower case, no accents; the tilde of ñ stays, for it makes another letter. */
  static String fold(String text) {
    int length = text.length();
    int i = 0;
    while (i < length && plain(text.charAt(i))) {
      i++;
    }
    if (i == length) {
      return text;
    }
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1); // a copy, not a loop
    for (; i < length; i++) {
      byte b = latin[i];
      if (b == '?') {
        return wide(text); // or a letter of another block
      }
      latin[i] = (byte) Letters.PLAIN[b & 0xFF];
    }
    return new String(latin, StandardCharsets.ISO_8859_1);
  }

  private static String wide(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (c < 128) {
        folded[i] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      } else if (c < Letters.PLAIN.length) {
        folded[i] = Letters.PLAIN[c];
      } else if (!mark(c)) {
        return slow(text); // combining accents, other scripts
      }
    }
    return new String(folded);
  }

  /** Apostrophes, quotes and dashes, which no accent stands on: not worth the JDK's tables. */
  private static boolean mark(char c) {
    return (c >= '\u02B0' && c < '\u0300') || (c >= '\u2010' && c <= '\u2027');
  }

  private static boolean plain(char c) {
    return c < 128 && !(c >= 'A' && c <= 'Z');
  }

  private static String slow(String text) {
    String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    StringBuilder b = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c < Letters.PLAIN.length) {
        b.append(Letters.PLAIN[c]);
      } else {
        b.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
      }
    }
    return b.toString();
  }

  /** The letters of the Latin blocks in lower case without what stands on or in them. */
  private static final class Letters {
    private static final String ACCENTED =
        "àáâãäåāăą"
            + "çćĉċč"
            + "ďđð"
            + "èéêëēĕėęě"
            + "ĝğġģ"
            + "ĥħ"
            + "ìíîïĩīĭįı"
            + "ĵ"
            + "ķ"
            + "ĺļľŀł"
            + "ńņňŉ"
            + "òóôõöøōŏő"
            + "ŕŗř"
            + "śŝşšș"
            + "ţťŧț"
            + "ùúûüũūŭůűų"
            + "ŵ"
            + "ýÿŷ"
            + "źżž";
    private static final String BASE =
        "aaaaaaaaa"
            + "ccccc"
            + "ddd"
            + "eeeeeeeee"
            + "gggg"
            + "hh"
            + "iiiiiiiii"
            + "j"
            + "k"
            + "lllll"
            + "nnnn"
            + "ooooooooo"
            + "rrr"
            + "sssss"
            + "tttt"
            + "uuuuuuuuuu"
            + "w"
            + "yyy"
            + "zzz";

    static final char[] PLAIN = plain();

    private static char[] plain() {
      char[] plain = new char[0x250];
      for (char c = 0; c < plain.length; c++) {
        char lower = Character.toLowerCase(c);
        int accent = ACCENTED.indexOf(lower);
        plain[c] = accent < 0 ? lower : BASE.charAt(accent);
      }
      return plain;
    }
  }
}
