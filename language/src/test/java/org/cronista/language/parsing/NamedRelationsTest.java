package org.cronista.language.parsing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Upos;
import org.junit.jupiter.api.Test;

/** The layers over the trained parser, on trees given by hand. */
class NamedRelationsTest {
  @Test
  void namesThePartsOfAPassive() {
    List<String> words = List.of("Dos", "hombres", "fueron", "detenidos", "por", "agentes");
    List<Upos> tags = List.of(Upos.NUM, Upos.NOUN, Upos.AUX, Upos.VERB, Upos.ADP, Upos.NOUN);
    int[] heads = {1, 3, 3, -1, 5, 3};
    List<String> relations =
        new ArrayList<>(List.of("nummod", "nsubj", "aux", "root", "case", "obj"));
    new Passives(words, tags, heads, relations).name();
    assertEquals(
        List.of("nummod", "nsubj:pass", "aux:pass", "root", "case", "obl:agent"), relations);
  }

  @Test
  void aPassiveWithItsParticipleTakenForAnAdjectiveIsMended() {
    List<String> words = List.of("La", "carta", "fue", "enviada");
    List<Upos> tags = List.of(Upos.DET, Upos.NOUN, Upos.AUX, Upos.ADJ);
    int[] heads = {1, 3, 3, -1};
    List<String> relations = new ArrayList<>(List.of("det", "nsubj", "cop", "root"));
    new Passives(words, tags, heads, relations).name();
    assertEquals(List.of("det", "nsubj:pass", "aux:pass", "root"), relations);
    assertEquals(
        List.of(Upos.DET, Upos.NOUN, Upos.AUX, Upos.VERB),
        Verbs.settle(words, tags, new Parse(heads, relations)));
  }

  @Test
  void anAdjectiveThatOnlyEndsLikeAParticipleStaysOne() {
    List<String> words = List.of("La", "marcha", "fue", "rápida");
    List<Upos> tags = List.of(Upos.DET, Upos.NOUN, Upos.AUX, Upos.ADJ);
    List<String> relations = new ArrayList<>(List.of("det", "nsubj", "cop", "root"));
    new Passives(words, tags, new int[] {1, 3, 3, -1}, relations).name();
    assertEquals(List.of("det", "nsubj", "cop", "root"), relations);
  }

  @Test
  void causesAndTimesWithPorAreNoAgents() {
    List<String> words = List.of("Fue", "aplazada", "por", "lluvia");
    List<Upos> tags = List.of(Upos.AUX, Upos.VERB, Upos.ADP, Upos.NOUN);
    List<String> relations = new ArrayList<>(List.of("aux", "root", "case", "obl"));
    new Passives(words, tags, new int[] {1, -1, 3, 1}, relations).name();
    assertEquals(List.of("aux:pass", "root", "case", "obl"), relations);
  }

  @Test
  void anAgentRightBehindItsParticipleIsNotTheVerbsBefore() {
    List<String> words = List.of("Cruzó", "una", "zona", "custodiada", "por", "tropas");
    List<Upos> tags = List.of(Upos.VERB, Upos.DET, Upos.NOUN, Upos.ADJ, Upos.ADP, Upos.NOUN);
    int[] heads = {-1, 2, 0, 2, 5, 0};
    List<String> relations = new ArrayList<>(List.of("root", "det", "obj", "amod", "case", "obl"));
    new Passives(words, tags, heads, relations).name();
    assertArrayEquals(new int[] {-1, 2, 0, 2, 5, 3}, heads);
  }

  @Test
  void aPlaceRightBehindAParticipleIsNotItsNouns() {
    List<String> words = List.of("Los", "soldados", "heridos", "en", "Lima", "volvieron");
    List<Upos> tags = List.of(Upos.DET, Upos.NOUN, Upos.ADJ, Upos.ADP, Upos.PROPN, Upos.VERB);
    int[] heads = {1, 5, 1, 4, 1, -1};
    List<String> relations =
        new ArrayList<>(List.of("det", "nsubj", "amod", "case", "nmod", "root"));
    new Passives(words, tags, heads, relations).name();
    assertEquals(2, heads[4]);
    assertEquals("obl", relations.get(4));
  }

  @Test
  void noNameGoesOnBehindPor() {
    List<String> words = List.of("tratado", "firmado", "en", "Lima", "por", "Perú");
    List<Upos> tags = List.of(Upos.NOUN, Upos.ADJ, Upos.ADP, Upos.PROPN, Upos.ADP, Upos.PROPN);
    List<String> relations =
        new ArrayList<>(List.of("root", "amod", "case", "obl", "case", "flat"));
    new Passives(words, tags, new int[] {-1, 0, 3, 1, 5, 3}, relations).name();
    assertEquals(List.of("root", "amod", "case", "obl", "case", "nmod"), relations);
  }

  @Test
  void estarWithAnAgentMakesAPassiveAndHaberAVerb() {
    List<String> words = List.of("La", "casa", "estaba", "rodeada", "por", "agentes");
    List<Upos> tags = List.of(Upos.DET, Upos.NOUN, Upos.AUX, Upos.ADJ, Upos.ADP, Upos.NOUN);
    int[] heads = {1, 3, 3, -1, 5, 3};
    List<String> relations = new ArrayList<>(List.of("det", "nsubj", "cop", "root", "case", "obl"));
    new Passives(words, tags, heads, relations).name();
    assertEquals(List.of("det", "nsubj:pass", "aux:pass", "root", "case", "obl"), relations);
    assertEquals(Upos.VERB, Verbs.settle(words, tags, new Parse(heads, relations)).get(3));
    assertEquals(
        List.of(Upos.PROPN, Upos.AUX, Upos.VERB),
        Verbs.settle(
            List.of("Chile", "ha", "forzado"),
            List.of(Upos.PROPN, Upos.AUX, Upos.ADJ),
            new Parse(new int[] {2, 2, -1}, List.of("nsubj", "aux", "root"))));
  }

  @Test
  void aDemonymBehindANounIsItsAdjective() {
    List<String> words = List.of("Liberó", "a", "pilotos", "indios", "capturados");
    List<Upos> tags = List.of(Upos.VERB, Upos.ADP, Upos.NOUN, Upos.NOUN, Upos.ADJ);
    int[] heads = {-1, 2, 0, 2, 3};
    List<String> relations = new ArrayList<>(List.of("root", "case", "obj", "appos", "amod"));
    Adjectives.name(words, tags, heads, relations);
    assertEquals(List.of("root", "case", "obj", "amod", "amod"), relations);
    assertEquals(2, heads[4]);
    assertEquals(Upos.ADJ, Verbs.settle(words, tags, new Parse(heads, relations)).get(3));
  }

  @Test
  void aNounBehindANounThatIsNoAdjectiveStays() {
    List<String> words = List.of("Estalló", "un", "coche", "bomba");
    List<Upos> tags = List.of(Upos.VERB, Upos.DET, Upos.NOUN, Upos.NOUN);
    List<String> relations = new ArrayList<>(List.of("root", "det", "obj", "appos"));
    Adjectives.name(words, tags, new int[] {-1, 2, 0, 2}, relations);
    assertEquals(List.of("root", "det", "obj", "appos"), relations);
  }

  @Test
  void whatFollowsAParticipleUpToItsAgentBelongsToIt() {
    List<String> words = List.of("tratado", "firmado", "en", "Lima", "por", "Perú", "entró");
    List<Upos> tags =
        List.of(Upos.NOUN, Upos.ADJ, Upos.ADP, Upos.PROPN, Upos.ADP, Upos.PROPN, Upos.VERB);
    int[] heads = {6, 0, 3, 0, 5, 0, -1};
    List<String> relations =
        new ArrayList<>(List.of("nsubj", "amod", "case", "nmod", "case", "nmod", "root"));
    new Passives(words, tags, heads, relations).name();
    assertEquals(List.of("nsubj", "amod", "case", "obl", "case", "obl:agent", "root"), relations);
    assertArrayEquals(new int[] {6, 0, 3, 1, 5, 1, -1}, heads);
  }

  @Test
  void ofTwoSubjectsTheOneAfterTheVerbIsItsObject() {
    List<Upos> tags = List.of(Upos.PROPN, Upos.VERB, Upos.PROPN);
    Parse parse = new Parse(new int[] {1, -1, 1}, List.of("nsubj", "root", "nsubj"));
    assertEquals("obj", settled(List.of("Roma", "invadir", "Cartago"), tags, parse));
  }

  @Test
  void theNounAfterAnIntransitiveVerbIsItsSubject() {
    List<Upos> tags = List.of(Upos.VERB, Upos.DET, Upos.NOUN);
    Parse parse = new Parse(new int[] {-1, 2, 0}, List.of("root", "det", "obj"));
    assertEquals("nsubj", settled(List.of("llegar", "uno", "delegación"), tags, parse));
    assertEquals("obj", settled(List.of("llegar", "el", "lunes"), tags, parse));
    assertEquals("obj", settled(List.of("recibir", "uno", "delegación"), tags, parse));
  }

  @Test
  void aVerbWithASubjectGetsNoOther() {
    List<Upos> tags = List.of(Upos.PROPN, Upos.VERB, Upos.NOUN);
    Parse parse = new Parse(new int[] {1, -1, 1}, List.of("nsubj", "root", "obj"));
    assertEquals("obj", settled(List.of("Ana", "llegar", "jefa"), tags, parse));
  }

  private static String settled(List<String> lemmas, List<Upos> tags, Parse parse) {
    return Subjects.settle(lemmas, tags, parse).relation(2);
  }

  @Test
  void theListOfVerbsIsSortedAndHasNoneTwice() throws java.io.IOException {
    try (java.io.InputStream in =
        java.util.Objects.requireNonNull(
            Subjects.class.getResourceAsStream("intransitive-verbs.tsv"))) {
      List<String> verbs =
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      assertEquals(verbs.stream().sorted().distinct().toList(), verbs);
    }
  }

  @Test
  void aLoneAuxiliaryIsAVerb() {
    List<String> words = List.of("La", "carta", "llegó", "ayer");
    List<Upos> tags = List.of(Upos.DET, Upos.NOUN, Upos.AUX, Upos.ADV);
    Parse parse = new Parse(new int[] {1, 2, -1, 2}, List.of("det", "nsubj", "root", "advmod"));
    assertEquals(Upos.VERB, Verbs.settle(words, tags, parse).get(2));
    List<String> being = List.of("La", "carta", "está", "aquí");
    assertEquals(Upos.AUX, Verbs.settle(being, tags, parse).get(2));
  }

  @Test
  void whoIsToldOrAllowedSomethingIsAnIndirectObject() {
    assertEquals(
        List.of("root", "case", "iobj", "mark", "ccomp"),
        indirect(
            "Pidió/VERB a/ADP Ana/PROPN que/SCONJ viniera/VERB",
            "root case obj mark ccomp",
            -1,
            2,
            0,
            4,
            0));
    assertEquals(
        List.of("iobj", "root", "xcomp"),
        indirect("Les/PRON permite/VERB votar/VERB", "obj root xcomp", 1, -1, 1));
  }

  @Test
  void whomAnAccusativeCliticMeansIsTheDirectObjectOfItsVerb() {
    assertEquals(List.of("obj", "root"), indirect("Los/PRON vio/VERB", "obj root", 1, -1));
    assertEquals(
        List.of("det", "iobj", "obj", "root"),
        indirect("Este/DET libro/NOUN lo/PRON leyó/VERB", "det obj obj root", 1, 3, 3, -1));
  }

  @Test
  void aPersonBesideAnotherObjectIsIndirectOnlyAsAClitic() {
    assertEquals(
        List.of("iobj", "root", "obj"),
        indirect("Nos/PRON dieron/VERB permiso/NOUN", "obj root obj", 1, -1, 1));
    assertEquals(
        List.of("root", "obj", "case", "obj"),
        indirect("Dio/VERB permiso/NOUN a/ADP Ana/PROPN", "root obj case obj", -1, 0, 3, 0));
    assertEquals(List.of("root", "obj"), indirect("Visitó/VERB Lima/PROPN", "root iobj", -1, 0));
  }

  private static List<String> indirect(String tagged, String relations, int... heads) {
    List<String> words = new ArrayList<>();
    List<Upos> tags = new ArrayList<>();
    for (String token : tagged.split(" ")) {
      words.add(token.substring(0, token.indexOf('/')));
      tags.add(Upos.valueOf(token.substring(token.indexOf('/') + 1)));
    }
    List<String> named = new ArrayList<>(List.of(relations.split(" ")));
    IndirectObjects.standard().name(words, tags, heads, named);
    return named;
  }
}
