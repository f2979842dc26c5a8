package org.cronista.language.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
import org.cronista.model.EventType;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every headline is, over every phrase of the table, status and number of parties. */
class HeadlinesPropertyTest {
  private static final Actor[][] SIDES = {
    {},
    {Telling.KIM},
    {Telling.UK},
    {Telling.GOVERNMENT},
    {Telling.RUSSIA, Telling.IRAN},
    {Telling.PUTIN, Telling.USA, Telling.NETHERLANDS, Telling.HUTHI, Telling.UN},
    {new Actor("un  grupo de EE. UU.", "", Actor.Kind.GROUP, null, null, null)},
    {new Actor(" ", "", Actor.Kind.GROUP, null, null, null)}
  };

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void everyHeadlineIsAWellFormedSentence(String language) {
    Headlines headlines = Headlines.in(language, Knowledge.standard());
    for (String[] row : Rows.of("headlines-" + language + ".tsv", 11)) {
      for (Status status : Status.values()) {
        for (Actor[] actors : SIDES) {
          for (Actor[] recipients : SIDES) {
            Telling t = telling(row[0]).is(status).by(actors).to(recipients);
            check(t.about("arma", "acuerdo", "carta").tell(headlines));
            check(t.about().in("Reino Unido", "GBR").tell(headlines));
          }
        }
      }
    }
  }

  private static Telling telling(String key) {
    String bare = key.endsWith("+") || key.endsWith("-") ? key.substring(0, key.length() - 1) : key;
    List<String> type = new ArrayList<>();
    for (char mark : new char[] {':', '/', '@'}) {
      if (bare.indexOf(mark) > 0) {
        type = Rows.cells(bare, mark);
        return telling(type.get(0), mark, type.get(1));
      }
    }
    return telling(bare, ' ', "");
  }

  private static Telling telling(String type, char mark, String rest) {
    @Nullable String mode = mark == '/' ? rest : null;
    Telling t = new Telling(EventType.valueOf(type), mode, mark == '@' ? rest : "010");
    return mark == ':' ? t.trigger(rest) : t;
  }

  private static void check(String headline) {
    assertTrue(Character.isUpperCase(headline.codePointAt(0)), headline);
    assertTrue(headline.endsWith("."), headline);
    assertFalse(headline.endsWith(".."), headline);
    assertFalse(headline.contains("  "), headline);
    assertFalse(headline.contains(" ."), headline);
    assertEquals(headline.strip(), headline);
    for (char mark : "(){}[]<>|=@+_%\t".toCharArray()) {
      assertTrue(headline.indexOf(mark) < 0, headline);
    }
    for (String wrong : List.of(" a el ", " de el ", " en  ", " y i", " y I", "null")) {
      assertFalse(headline.contains(wrong), headline);
    }
  }
}
