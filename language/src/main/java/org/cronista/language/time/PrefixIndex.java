package org.cronista.language.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Things by how words begin that must be told with them, so that a sentence is not compared with
 * each of hundreds.
 */
final class PrefixIndex<T> {
  private static final int LETTERS = 3;

  private final List<T> items = new ArrayList<>();

  /** By the first word of beginnings of more than one, which a text must tell whole. */
  private final Map<String, BitSet> byFirst = new HashMap<>();

  private final Map<String, BitSet> byPrefix = new HashMap<>();
  private final BitSet always = new BitSet();

  /** Adds a thing that is told only where a word begins in one of these ways. */
  void add(T item, List<String> beginnings) {
    int index = items.size();
    items.add(item);
    for (String b : beginnings) {
      int blank = b.indexOf(' ');
      if (blank >= 0) {
        byFirst.computeIfAbsent(b.substring(0, blank), k -> new BitSet()).set(index);
      } else if (b.length() < LETTERS) {
        always.set(index);
      } else {
        byPrefix.computeIfAbsent(b.substring(0, LETTERS), k -> new BitSet()).set(index);
      }
    }
  }

  /** What a sentence may tell, in the order in which it was added. */
  List<T> candidates(Folded sentence) {
    BitSet found = (BitSet) always.clone();
    for (String word : sentence.words()) {
      BitSet set = word.length() < LETTERS ? null : byPrefix.get(word.substring(0, LETTERS));
      if (set != null) {
        found.or(set);
      }
      BitSet first = byFirst.get(word);
      if (first != null) {
        found.or(first);
      }
    }
    List<T> candidates = new ArrayList<>();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      candidates.add(items.get(i));
    }
    return candidates;
  }
}
