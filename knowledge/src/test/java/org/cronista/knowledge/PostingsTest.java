package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** An index gives back what was put into it, in its order, however much it had to grow. */
class PostingsTest {
  private static List<Integer> of(Postings postings, long hash) {
    List<Integer> values = new ArrayList<>();
    for (int at = postings.first(postings.key(hash)); at >= 0; at = postings.next(at)) {
      values.add(postings.value(at));
    }
    return values;
  }

  private static void holds(List<Long> hashes) {
    Postings postings = new Postings(2);
    Map<Long, List<Integer>> expected = new HashMap<>();
    for (int i = 0; i < hashes.size(); i++) {
      postings.add(hashes.get(i), i);
      expected.computeIfAbsent(hashes.get(i), h -> new ArrayList<>()).add(i);
    }
    assertEquals(expected.size(), postings.keys());
    expected.forEach((hash, values) -> assertEquals(values, of(postings, hash)));
    for (long hash = -40; hash < 40; hash++) {
      assertEquals(expected.getOrDefault(hash, List.of()), of(postings, hash));
    }
  }

  @Property(tries = 200)
  void ofFewHashes(@ForAll @Size(max = 300) List<@LongRange(min = -30, max = 30) Long> hashes) {
    holds(hashes);
  }

  @Property(tries = 100)
  void ofAnyHashes(@ForAll @Size(max = 300) List<Long> hashes) {
    holds(hashes);
  }

  @Test
  void theLongestPhraseOfAWordIsKept() {
    Heads heads = new Heads(1);
    for (int i = 0; i < 1000; i++) {
      heads.add(i, 1 + i % 7, i % 2 == 0);
      heads.add(i, 2, false);
    }
    for (int i = 0; i < 1000; i++) {
      assertEquals(Math.max(2, 1 + i % 7), heads.longest(i));
      assertEquals(i % 2 == 0 ? 1 + i % 7 : 0, heads.longestSmall(i));
    }
    assertEquals(0, heads.longest(1000));
  }
}
