package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names from other scripts, in the spellings of the agencies' languages. */
class TransliterationTest {
  private final Knowledge knowledge = Knowledge.standard();

  @ParameterizedTest
  @CsvSource({
    "Serguei Lavrov, Sergueï Lavrov",
    "Sergej Lavrov, Sergey Lavrov",
    "Mikhaïl Gorbatchev, Mijaíl Gorbachov",
    "Viktor Tchernomyrdine, Viktor Chernomyrdin",
    "Volodymyr Zelenskiy, Volodímir Zelenski",
    "Mohamed El Baradei, Muhammad al-Baradei",
    "Muammar Gadafi, Moamar Gaddafi",
    "Mahmoud Abbas, Mahmud Abás",
    "Najib Mikati, Nayib Miqati",
    "Bachar el Assad, Bashar al-Assad",
    "Yitzhak Rabin, Itzhak Rabin",
    "Boris Eltsin, Borís Yeltsin"
  })
  void spellingsOfOneNameHaveOneSkeleton(String one, String other) {
    assertEquals(skeleton(one), skeleton(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Serguéi Ivanov, Ígor Ivanov",
    "Vladímir Putin, Vladímir Medvédev",
    "Hasán Nasrala, Hasán Rohaní",
    "Ariel Sharon, Ariel Shamir"
  })
  void differentNamesHaveNot(String one, String other) {
    assertNotEquals(skeleton(one), skeleton(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Serguei Chóigu, Serguéi Shoigú",
    "SERGUEI LAVROV, Serguéi Lavrov",
    "Mohammad Khatamí, Mohamed Jatamí",
    "Hachemi Rafsandyani, Alí Akbar Hachemí Rafsanyani",
    "Aleksandr Lukachenko, Alexandr Lukashenko",
    "Tchernomyrdin, Víktor Chernomirdin",
    "Kim Jong Un, Kim Jong-un",
    "KIM JONG UN, Kim Jong-un",
    "Ban Ki Moon, Ban Ki-moon",
    "Jean Bertrand Aristide, Jean-Bertrand Aristide",
    "Lars Lokke Rasmussen, Lars Løkke Rasmussen"
  })
  void aSpellingThatNoTableHoldsIsFoundAllTheSame(String written, String name) {
    assertTrue(
        knowledge.find(written).stream()
            .anyMatch(e -> e instanceof Entry.Somebody s && s.person().name().equals(name)),
        () -> written + ": " + knowledge.find(written));
    List<String> words = List.of(("Dijo " + written + " ayer").split(" "));
    assertEquals(written.split(" ").length, knowledge.longest(words, 1), written);
  }

  @ParameterizedTest
  @CsvSource({"Patán", "patín", "Sergio Lavarov Ruiz", "Ana Rosa", "Bajo", "Sara Gil"})
  void wordsAreNotTakenForNames(String words) {
    assertFalse(
        knowledge.find(words).stream().anyMatch(Entry.Somebody.class::isInstance),
        () -> words + ": " + knowledge.find(words));
  }

  @Property(tries = 500)
  void anyTextHasASkeletonOrNone(@ForAll String text) {
    String skeleton = skeleton(text);
    assertTrue(skeleton.isEmpty() || skeleton.length() >= 4);
    assertEquals(skeleton, skeleton(text));
  }

  private static String skeleton(String name) {
    return new Transliteration().of(Folding.fold(name)).toString();
  }

  @Test
  void aPhraseMayEndInNothing() {
    assertEquals(List.of(), knowledge.find("Sergu "));
    assertEquals(0, knowledge.longest(List.of("Sergu", "", ""), 0));
  }
}
