package org.cronista.language.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cronista.model.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lemmas and features of tagged words, and pronouns written onto verbs. */
class MorphologyTest {
  private static final Morphology MORPHOLOGY = new Morphology(Lexicon.standard());
  private static final Clitics CLITICS = new Clitics(Lexicon.standard());

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "reunieron, VERB, reunir",
    "REUNIERON, VERB, reunir",
    "Viajó, VERB, viajar",
    "fue, AUX, ser",
    "fueron, VERB, ir",
    "ha, AUX, haber",
    "habría, AUX, haber",
    "puede, AUX, poder",
    "dijo, VERB, decir",
    "hecho, VERB, hacer",
    "impuso, VERB, imponer",
    "satisfizo, VERB, satisfacer",
    "niega, VERB, negar",
    "sigue, VERB, seguir",
    "pida, VERB, pedir",
    "pedían, VERB, pedir",
    "muerto, VERB, morir",
    "firmada, ADJ, firmado",
    "previstas, ADJ, previsto",
    "detenidos, ADJ, detenido",
    "rusas, ADJ, ruso",
    "mejores, ADJ, mejor",
    "armas, NOUN, arma",
    "cartas, NOUN, carta",
    "reuniones, NOUN, reunión",
    "REUNION, NOUN, reunión",
    "crisis, NOUN, crisis",
    "presidenta, NOUN, presidente",
    "la, DET, el",
    "unas, DET, uno",
    "sus, DET, su",
    "les, PRON, él",
    "nos, PRON, yo",
    "ayer, ADV, ayer",
    "con, ADP, con",
    "e, CCONJ, e",
    "doce, NUM, doce",
    "12, NUM, 12",
    "Kremlin, PROPN, Kremlin",
    "deschavetaron, VERB, deschavetar",
    "tuitearon, VERB, tuitear",
    "xinjurros, NOUN, xinjurro"
  })
  void lemmas(String form, Upos upos, String lemma) {
    assertEquals(lemma, MORPHOLOGY.analyse(form, upos).lemma());
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "viajó, VERB, Tense=Past",
    "viajó, VERB, Person=3",
    "viajaron, VERB, Number=Plur",
    "viajará, VERB, Tense=Fut",
    "viajaba, VERB, Tense=Imp",
    "viaja, VERB, Mood=Ind",
    "viaje, VERB, Mood=Sub",
    "viajaría, VERB, Mood=Cnd",
    "habría, AUX, Mood=Cnd",
    "viajar, VERB, VerbForm=Inf",
    "viajando, VERB, VerbForm=Ger",
    "firmado, VERB, VerbForm=Part",
    "firmada, ADJ, VerbForm=Part",
    "rusas, ADJ, Gender=Fem",
    "rusas, ADJ, Number=Plur",
    "cartas, NOUN, Gender=Fem",
    "12, NUM, NumForm=Digit",
    "la, DET, Definite=Def",
    "una, DET, Definite=Ind",
    "TUITEARON, VERB, Number=Plur"
  })
  void features(String form, Upos upos, String feature) {
    String feats = MORPHOLOGY.analyse(form, upos).feats();
    assertTrue(List.of(feats.split("\\|")).contains(feature), form + ": " + feats);
  }

  @ParameterizedTest
  @CsvSource({
    "reunirse, reunir se",
    "Reunirse, Reunir se",
    "REUNIRSE, REUNIR SE",
    "dámelo, da me lo",
    "dándoselo, dando se lo",
    "entregárselos, entregar se los",
    "diciéndole, diciendo le",
    "decirnos, decir nos",
    "haberlo, haber lo",
    "irse, ir se",
    "dile, di le"
  })
  void pronounsAreParted(String form, String parts) {
    assertEquals(List.of(parts.split(" ")), CLITICS.split(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parte",
        "clase",
        "mientras",
        "viajes",
        "cables",
        "Carlos",
        "Moscú",
        "desde",
        "hombres",
        "escuela",
        "pueblo",
        "suelo",
        "hielo",
        "entonces",
        "base",
        "O'Higgins",
        "se",
        "la",
        "nos"
      })
  void whatOnlyLooksLikeAPronounStays(String form) {
    assertEquals(List.of(form), CLITICS.split(form));
  }

  @Property(tries = 500)
  void anyWordIsAnalysedAndItsFeaturesAreSorted(@ForAll String word, @ForAll Upos upos) {
    String form = word.isEmpty() ? "x" : word;
    Morphology.Analysed a = MORPHOLOGY.analyse(form, upos);
    assertFalse(a.lemma().isEmpty());
    if (!a.feats().isEmpty()) {
      List<String> feats = new ArrayList<>(List.of(a.feats().split("\\|")));
      assertEquals(feats.stream().sorted().distinct().toList(), feats);
      assertTrue(feats.stream().allMatch(f -> f.indexOf('=') > 0));
    }
    List<String> parts = CLITICS.split(form);
    assertFalse(parts.isEmpty() || parts.contains(""));
    Morphology.verbOfParticiple(form);
  }

  @Test
  void nothingWrittenHasNoFeaturesThatWouldNeedALetter() {
    for (Upos upos : Upos.values()) {
      assertEquals("", MORPHOLOGY.analyse("", upos).lemma(), upos.name());
    }
  }
}
