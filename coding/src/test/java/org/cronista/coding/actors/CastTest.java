package org.cronista.coding.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cronista.coding.Parsed;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.junit.jupiter.api.Test;

/** Coreference by phenomenon, with persons that no knowledge has. */
class CastTest {
  private static final String MINISTER =
      """
      La el DET Definite=Def|Gender=Fem|Number=Sing 2 det
      ministra ministro NOUN Gender=Fem|Number=Sing 6 nsubj
      , , PUNCT _ 4 punct
      Zulema Zulema PROPN _ 2 appos PER
      Iturbide Iturbide PROPN _ 4 flat PER
      viajó viajar VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
      ayer ayer ADV _ 6 advmod

      """;

  private static Cast cast(String table) {
    Analysis analysis = Parsed.of(table);
    return Cast.of(analysis, Knowledge.standard());
  }

  private static List<String> names(List<ActorMention> mentions) {
    return mentions.stream().map(m -> m.actor().name()).toList();
  }

  @Test
  void aTitleAndTheNameBesideItAreOnePerson() {
    Cast cast = cast(MINISTER);
    assertEquals(List.of("Zulema Iturbide"), names(cast.at(0, 1)));
    assertEquals(List.of("Zulema Iturbide"), names(cast.at(0, 3)));
    assertEquals("ministro", cast.at(0, 3).get(0).actor().office());
  }

  @Test
  void aSurnameAloneIsThePersonNamedBefore() {
    Cast cast =
        cast(
            MINISTER
                + """
                Iturbide Iturbide PROPN _ 2 nsubj PER
                volvió volver VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
                """);
    assertEquals(List.of("Zulema Iturbide"), names(cast.at(1, 0)));
  }

  @Test
  void anOmittedSubjectIsTheLastOneThatAgrees() {
    Cast cast =
        cast(
            MINISTER
                + """
                Añadió añadir VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
                que que SCONJ _ 3 mark
                volverá volver VERB Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin 1 ccomp
                """);
    assertEquals(List.of("Zulema Iturbide"), names(cast.omittedSubject(1, 0)));
    assertEquals(List.of("Zulema Iturbide"), names(cast.omittedSubject(1, 2)));
    assertEquals(ActorMention.How.OMITTED, cast.subject(1, 2).get(0).how());
  }

  @Test
  void anOmittedSubjectDoesNotAgreeWithAPluralVerb() {
    Cast cast =
        cast(
            MINISTER
                + """
                Añadieron añadir VERB Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin 0 root
                algo algo PRON _ 1 obj
                """);
    assertTrue(cast.omittedSubject(1, 0).isEmpty());
  }

  @Test
  void aDescriptionAloneIsThePersonWhoWasCalledSo() {
    Cast cast =
        cast(
            MINISTER
                + """
                La el DET Definite=Def|Gender=Fem|Number=Sing 2 det
                ministra ministro NOUN Gender=Fem|Number=Sing 3 nsubj
                habló hablar VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
                """);
    assertEquals(List.of("Zulema Iturbide"), names(cast.at(1, 1)));
    assertEquals(ActorMention.How.DESCRIPTION, cast.at(1, 1).get(0).how());
  }

  @Test
  void thatOfAnOrderIsWhoIsOrdered() {
    Cast cast =
        cast(
            """
            Zulema Zulema PROPN _ 3 nsubj PER
            Iturbide Iturbide PROPN _ 1 flat PER
            pidió pedir VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
            a a ADP _ 5 case
            Ramiro Ramiro PROPN _ 3 iobj PER
            Echagüe Echagüe PROPN _ 5 flat PER
            renunciar renunciar VERB VerbForm=Inf 3 xcomp
            """);
    assertEquals(List.of("Ramiro Echagüe"), names(cast.omittedSubject(0, 6)));
  }

  @Test
  void aPersonIsOfTheCountryOfWhatStandsBeforeOrAfterTheName() {
    assertEquals("BOL", code("Habló en Lima el boliviano Elías Montoya.", "Elías"));
    assertEquals("NGO", code("Habló Inés Peña, de Amnistía Internacional.", "Inés"));
    assertEquals(
        "CHL", code("Murió un oficial de la policía chilena, el general Elías Montoya.", "Elías"));
  }

  private static String code(String text, String word) {
    return Mentioned.by(text, word).map(m -> m.actor().code()).orElse("");
  }

  @Test
  void fiveHundredCoordinatedNamesStayBounded() {
    StringBuilder table = new StringBuilder("Zoilo Zoilo PROPN _ 2 nsubj PER\n");
    table.append("firmó firmar VERB Mood=Ind|Number=Sing|Person=3|VerbForm=Fin 0 root\n");
    for (int i = 0; i < 500; i++) {
      table.append(", , PUNCT _ 1 punct\n");
      table
          .append("Pepe")
          .append((char) ('a' + i % 26))
          .append(i)
          .append(" x PROPN _ 1 conj PER\n");
    }
    assertTrue(cast(table.toString()).at(0, 0).size() <= 40);
  }
}
