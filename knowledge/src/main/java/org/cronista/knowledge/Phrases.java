package org.cronista.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Known phrases by their words, so that the longest that begins at a word is found without trying
 * them all. A phrase is looked for as written, then, where it is written in capitals, without
 * regard to case, then without regard to accents; names of people from other scripts at last by
 * their skeleton of consonants. What a phrase means is put together when it is first looked for.
 */
final class Phrases {
  /** What phrases of one hash mean. */
  private record Found(@Nullable Known written, @Nullable Known folded) {}

  /** What one phrase means, and another of the same hash. */
  private static final class Known {
    final String phrase;
    final List<Entry> entries = new ArrayList<>(1);
    final @Nullable Known next;

    Known(String phrase, @Nullable Known next) {
      this.phrase = phrase;
      this.next = next;
    }
  }

  private final Names[] names;
  private final int[] bases;
  private final Postings postings;
  private final AtomicReferenceArray<@Nullable Found> found;
  private final Heads heads;
  private final Skeletons skeletons;

  /**
   * @param skeletons of the people among the names
   * @param names those that count before others first
   */
  Phrases(Skeletons skeletons, Names... names) {
    this.skeletons = skeletons;
    this.names = names;
    this.bases = new int[names.length + 1];
    for (int i = 0; i < names.length; i++) {
      bases[i + 1] = bases[i] + names[i].size();
    }
    this.postings = new Postings(bases[names.length]);
    this.heads = new Heads(bases[names.length] / 2);
    for (int n = 0; n < names.length; n++) {
      Names some = names[n];
      for (int i = 0; i < some.size(); i++) {
        postings.add(some.whole(i), bases[n] + i);
        heads.add(some.head(i), some.words(i), !some.capital(i) && !some.apart(i));
      }
    }
    this.found = new AtomicReferenceArray<>(postings.keys());
  }

  /** What has a hash; null where nothing has it. */
  private @Nullable Found found(long hash) {
    int key = postings.key(hash);
    if (key < 0) {
      return null;
    }
    Found known = found.getAcquire(key);
    if (known == null) {
      known = read(key);
      found.setRelease(key, known);
    }
    return known;
  }

  private Found read(int key) {
    Known written = null;
    Known folded = null;
    for (int at = postings.first(key); at >= 0; at = postings.next(at)) {
      int n = 0;
      while (postings.value(at) >= bases[n + 1]) {
        n++;
      }
      int index = postings.value(at) - bases[n];
      Entry entry = names[n].entry(index);
      if (!names[n].apart(index)) {
        written = with(written, names[n].name(index), entry);
      }
      folded = with(folded, names[n].folded(index), entry);
    }
    return new Found(written, folded);
  }

  /** What is known makes one entry whatever it is called, so the same is the same object. */
  private static @Nullable Known with(@Nullable Known chain, String phrase, Entry entry) {
    for (Known k = chain; k != null; k = k.next) {
      if (k.phrase.equals(phrase)) {
        if (!same(k.entries, entry)) {
          k.entries.add(entry);
        }
        return chain;
      }
    }
    Known known = new Known(phrase, chain);
    known.entries.add(entry);
    return known;
  }

  private static boolean same(List<Entry> entries, Entry entry) {
    for (Entry e : entries) {
      if (e == entry) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable List<Entry> in(@Nullable Known chain, String phrase) {
    for (Known k = chain; k != null; k = k.next) {
      if (k.phrase.equals(phrase)) {
        return k.entries;
      }
    }
    return null;
  }

  List<Entry> find(String phrase) {
    return find(phrase, Folding.hash(phrase), true);
  }

  /** As written, or without regard to case and accents, but not by the skeleton. */
  List<Entry> spelled(String phrase) {
    return find(phrase, Folding.hash(phrase), false);
  }

  /**
   * @param anySpelling whether to look by the skeleton too
   */
  private List<Entry> find(String phrase, long hash, boolean anySpelling) {
    if (phrase.isEmpty()) {
      return List.of();
    }
    Found known = found(hash);
    List<Entry> exact = known == null ? null : in(known.written(), phrase);
    if (exact != null) {
      return exact;
    }
    if (!Character.isUpperCase(phrase.charAt(0))) {
      return List.of(); // names are capital, demonyms are known in all their forms
    }
    boolean capitals = phrase.length() > 3 && capitals(phrase);
    if (!capitals && phrase.length() < 4) {
      return List.of();
    }
    List<Entry> folded = known == null ? null : in(known.folded(), Folding.fold(phrase));
    if (folded == null) {
      return anySpelling ? transliterated(phrase, capitals) : List.of();
    }
    if (!capitals && phrase.length() < 5 && !state(folded.get(0))) {
      return List.of(); // "Peru" without its accent is Peru, "Tome" at the head is no island
    }
    return folded;
  }

  /** A name of several words, or one whose beginning is a capital and that is long enough. */
  private List<Entry> transliterated(String phrase, boolean capitals) {
    int last = phrase.lastIndexOf(' ') + 1;
    boolean name =
        capitals
            || phrase.startsWith("al", last)
            || (last < phrase.length() && Character.isUpperCase(phrase.charAt(last)));
    return name ? skeletons.find(Folding.fold(phrase)) : List.of();
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
    return heads.longest(Folding.hash(word)) > 1;
  }

  int longest(List<String> words, int from) {
    String head = words.get(from);
    long hash = Folding.hash(head);
    boolean capital = !head.isEmpty() && Character.isUpperCase(head.charAt(0));
    int most = capital ? heads.longest(hash) : heads.longestSmall(hash);
    return capital
        ? capital(words, from, hash, most)
        : most == 0 ? 0 : small(words, from, hash, most);
  }

  private int small(List<String> words, int from, long head, int most) {
    int longest = 0;
    long hash = head;
    for (int n = 1; n <= most && from + n <= words.size(); n++) {
      hash = n == 1 ? head : Folding.hash(Folding.then(hash, ' '), words.get(from + n - 1));
      Found known = found(hash);
      if (known != null && in(known.written(), phrase(words, from, n)) != null) {
        longest = n;
      }
    }
    return longest;
  }

  /** The same for one that begins with a capital: only what is known when folded is looked at. */
  private int capital(List<String> words, int from, long head, int begun) {
    String plain = Folding.fold(words.get(from));
    Transliteration skeleton = new Transliteration();
    int other = skeletons.longest(skeleton, plain);
    if (begun > 0 && Transliteration.beginsWithArticle(plain)) {
      other = Math.max(other, begun);
    }
    int most = Math.max(begun, other);
    int longest = 0;
    long hash = head;
    for (int n = 1; n <= most && from + n <= words.size(); n++) {
      String word = n == 1 ? plain : words.get(from + n - 1);
      hash = n == 1 ? head : Folding.hash(Folding.then(hash, ' '), word);
      boolean spelled = postings.key(hash) >= 0;
      boolean sounds = false;
      if (n <= other) {
        sounds = n == 1 ? skeletons.begin(skeleton, word) : skeletons.goesOn(skeleton, word);
      }
      if ((spelled || sounds) && !find(phrase(words, from, n), hash, n <= other).isEmpty()) {
        longest = n;
      }
    }
    return longest;
  }

  private static String phrase(List<String> words, int from, int n) {
    return n == 1 ? words.get(from) : String.join(" ", words.subList(from, from + n));
  }
}
