package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is hashed is what is folded, by whichever way a phrase comes. */
class FoldingTest {
  private static long slowly(String phrase) {
    return letters(Folding.fold(phrase));
  }

  private static long letters(String folded) {
    long hash = 0;
    for (int i = 0; i < folded.length(); i++) {
      hash = Folding.then(hash, folded.charAt(i));
    }
    return hash;
  }

  private static void same(String phrase) {
    byte[] text = ("\t" + phrase + "\t").getBytes(StandardCharsets.UTF_8);
    Fingerprint ofText = new Fingerprint();
    ofText.of(text, 1, text.length - 1);
    Fingerprint ofPhrase = new Fingerprint();
    ofPhrase.of(phrase);
    assertEquals(slowly(phrase), Folding.hash(phrase), phrase);
    assertEquals(slowly(phrase), ofText.whole, phrase);
    assertEquals(slowly(phrase), ofPhrase.whole, phrase);
    assertEquals(ofPhrase.words, ofText.words, phrase);
    assertEquals(ofPhrase.hyphen, ofText.hyphen, phrase);
    assertEquals(ofPhrase.capital, ofText.capital, phrase);
    String[] words = Folding.fold(phrase).split(" ", -1);
    assertEquals(words.length, ofText.words, phrase);
    for (int i = 0; i < words.length; i++) {
      assertEquals(letters(words[i]), ofText.each[i], phrase);
    }
  }

  @Property(tries = 500)
  void ofAnyPhrase(@ForAll @CharRange(from = ' ', to = '\u036F') @StringLength(max = 40) String s) {
    same(s);
  }

  @Test
  void ofNamesWithMarksAndOtherScripts() {
    for (String name :
        List.of(
            "",
            "-",
            "Ñuñoa",
            "N’Djamena",
            "Кім Чен Ин",
            "İzmir",
            "a b c d e f g h i j k l",
            "Kim Jong-un",
            "N’Gue\u0301")) {
      same(name);
    }
  }

  @Test
  void aPhraseMayBeHashedWordByWord() {
    long hash = Folding.hash("Corea");
    hash = Folding.hash(Folding.then(hash, ' '), "DEL");
    hash = Folding.hash(Folding.then(hash, ' '), "Norté");
    assertEquals(Folding.hash("corea del norte"), hash);
  }
}
