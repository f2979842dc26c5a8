package org.cronista.language.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.tagging.Tagger;
import org.junit.jupiter.api.Test;

/** Whatever the words are, the result is a tree. */
class TreesTest {
  private static final List<String> WORDS =
      List.of(
          "el",
          "presidente",
          "de",
          "Corea",
          "dijo",
          "que",
          ",",
          ".",
          "se",
          "reunió",
          "a",
          "y",
          "«",
          "no",
          "fue",
          "detenido",
          "por",
          "LA",
          "2024",
          "-",
          "¿",
          "lo",
          "para",
          "Kim");

  @Provide
  Arbitrary<List<String>> sentences() {
    Arbitrary<String> usual = Arbitraries.of(WORDS);
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, usual), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Property(tries = 400)
  void isATreeWithOneRoot(@ForAll("sentences") List<String> words) {
    check(words);
  }

  @Test
  void noWordsGiveAnEmptyTree() {
    assertEquals(0, parse(List.of()).size());
  }

  @Test
  void aVeryLongSentenceIsATreeToo() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      words.add(WORDS.get((i * 7 + i / 11) % WORDS.size()));
    }
    check(words);
    check(Collections.nCopies(50_000, "de"));
  }

  @Test
  void theSameWordsGiveTheSameTreeInAnyThread() {
    List<String> words = List.of("El", "ministro", "recibió", "a", "la", "delegación", ".");
    Parse first = parse(words);
    java.util.stream.IntStream.range(0, 64)
        .parallel()
        .mapToObj(i -> parse(words))
        .forEach(parse -> {
          for (int i = 0; i < words.size(); i++) {
            assertEquals(first.head(i), parse.head(i));
            assertEquals(first.relation(i), parse.relation(i));
          }
        });
  }

  private static Parse parse(List<String> words) {
    Forms forms = Forms.of(words);
    return Parser.standard().parse(forms, Tagger.standard().tag(forms));
  }

  private static void check(List<String> words) {
    Parse parse = parse(words);
    assertEquals(words.size(), parse.size());
    int roots = 0;
    byte[] reaches = new byte[parse.size()];
    for (int i = 0; i < parse.size(); i++) {
      int head = parse.head(i);
      assertTrue(head >= -1 && head < parse.size() && head != i);
      assertEquals(head == -1, parse.relation(i).equals("root"), parse.relation(i));
      roots += head == -1 ? 1 : 0;
      assertTrue(reachesRoot(parse, i, reaches), "circle at " + i);
    }
    assertEquals(1, roots);
  }

  /** Marks: 0 unknown, 1 on the way, 2 reaches the root. */
  private static boolean reachesRoot(Parse parse, int word, byte[] marks) {
    int at = word;
    while (at >= 0 && marks[at] == 0) {
      marks[at] = 1;
      at = parse.head(at);
    }
    if (at >= 0 && marks[at] == 1) {
      return false;
    }
    for (int back = word; back >= 0 && marks[back] == 1; back = parse.head(back)) {
      marks[back] = 2;
    }
    return true;
  }
}
