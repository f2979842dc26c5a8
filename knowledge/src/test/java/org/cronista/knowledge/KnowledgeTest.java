package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What phrases stand for. */
class KnowledgeTest {
  /** Small territories whose capitals share a name with something better known. */
  private static final Set<String> WITHOUT_CAPITAL =
      Set.of(
          "AIA", "ATA", "ATF", "BVT", "CCK", "CYM", "FLK", "GGY", "GLP", "HMD", "IMN", "IOT", "JEY",
          "MSR", "MTQ", "NFK", "REU", "SGS", "SHN", "SPM", "TKL", "UMI");

  private final Knowledge knowledge = Knowledge.standard();

  @ParameterizedTest
  @CsvSource({
    "Corea del Norte, PRK",
    "Norcorea, PRK",
    "RPDC, PRK",
    "COREA DEL NORTE, PRK",
    "Japon, JPN",
    "JAPÓN, JPN",
    "JAPON, JPN",
    "México, MEX",
    "Mexico, MEX",
    "Méjico, MEX",
    "Estados Unidos, USA",
    "EE.UU., USA",
    "EE. UU., USA",
    "EEUU, USA",
    "Reino Unido, GBR",
    "Gran Bretaña, GBR",
    "Países Bajos, NLD",
    "Holanda, NLD",
    "Birmania, MMR",
    "Myanmar, MMR",
    "Costa de Marfil, CIV",
    "Bielorrusia, BLR",
    "Belarús, BLR",
    "Unión Soviética, SUN",
    "URSS, SUN",
    "Yugoslavia, YUG",
    "Taiwán, TWN",
    "Kosovo, XKX",
    "Palestina, PSE",
    "Sáhara Occidental, ESH",
    "Emiratos Árabes Unidos, ARE",
    "Catar, QAT",
    "Qatar, QAT",
    "Irak, IRQ",
    "Iraq, IRQ",
    "República Checa, CZE",
    "Turquía, TUR",
    "Perú, PER",
    "Peru, PER"
  })
  void countriesByName(String name, String code) {
    assertFinds(name, e -> e instanceof Entry.CountryName c && c.country().code().equals(code));
  }

  @ParameterizedTest
  @CsvSource({
    "norcoreano, PRK",
    "norcoreana, PRK",
    "norcoreanos, PRK",
    "norcoreanas, PRK",
    "Norcoreano, PRK",
    "surcoreana, KOR",
    "francés, FRA",
    "francesa, FRA",
    "franceses, FRA",
    "alemana, DEU",
    "alemanes, DEU",
    "letona, LVA",
    "estadounidense, USA",
    "estadounidenses, USA",
    "norteamericano, USA",
    "marroquí, MAR",
    "marroquíes, MAR",
    "iraníes, IRN",
    "israelí, ISR",
    "israelíes, ISR",
    "españolas, ESP",
    "croatas, HRV",
    "belgas, BEL",
    "saudí, SAU",
    "rusas, RUS",
    "británica, GBR"
  })
  void demonymsInAllTheirForms(String form, String code) {
    assertFinds(form, e -> e instanceof Entry.Demonym d && d.country().code().equals(code));
  }

  @ParameterizedTest
  @CsvSource({
    "Ruso-norcoreano, RUS, PRK",
    "ruso-norcoreano, RUS, PRK",
    "ruso-norcoreana, RUS, PRK",
    "franco-alemán, FRA, DEU",
    "franco-alemana, FRA, DEU",
    "hispano-marroquí, ESP, MAR",
    "sino-estadounidense, CHN, USA",
    "anglo-argentino, GBR, ARG",
    "chileno-boliviana, CHL, BOL"
  })
  void compoundsOfTwoDemonyms(String form, String first, String second) {
    List<String> codes = new ArrayList<>();
    for (Entry e : knowledge.find(form)) {
      codes.add(((Entry.Demonym) e).country().code());
    }
    assertEquals(List.of(first, second), codes);
  }

  @Test
  void aCompoundMayHaveThreeParts() {
    assertEquals(3, knowledge.find("chino-ruso-iraní").size());
    assertEquals(List.of(), knowledge.find("socio-económico"));
    assertEquals(List.of(), knowledge.find("ruso-"));
  }

  @ParameterizedTest
  @CsvSource({
    "Kremlin, RUS, head-of-state",
    "Casa Blanca, USA, head-of-state",
    "CASA BLANCA, USA, head-of-state",
    "Casa Rosada, ARG, head-of-state",
    "Moncloa, ESP, head-of-government",
    "Elíseo, FRA, head-of-state",
    "Eliseo, FRA, head-of-state",
    "Downing Street, GBR, head-of-government",
    "Miraflores, VEN, head-of-state",
    "Palacio de Miraflores, VEN, head-of-state",
    "Itamaraty, BRA, foreign-minister",
    "Quai d'Orsay, FRA, foreign-minister"
  })
  void seatsOfPower(String name, String code, String office) {
    assertFinds(
        name, e -> e instanceof Entry.Seat s && s.code().equals(code) && s.office().equals(office));
  }

  @ParameterizedTest
  @CsvSource({
    "Moscú, RUS",
    "MOSCÚ, RUS",
    "Moscu, RUS",
    "Seúl, KOR",
    "Seul, KOR",
    "Pyongyang, PRK",
    "Pekín, CHN",
    "Washington, USA",
    "París, FRA",
    "Caracas, VEN",
    "Rabat, MAR",
    "Kiev, UKR",
    "Bogotá, COL",
    "BOGOTA, COL",
    "Brasilia, BRA",
    "Teherán, IRN",
    "Ankara, TUR",
    "Georgetown, GUY",
    "Beijing, CHN",
    "Kyiv, UKR",
    "Santiago, CHL"
  })
  void capitalsStandForTheirGovernments(String name, String code) {
    assertFinds(name, e -> e instanceof Entry.Capital c && c.country().code().equals(code));
  }

  @ParameterizedTest
  @CsvSource({
    "Putin, Vladímir Putin",
    "PUTIN, Vladímir Putin",
    "Vladimir Putin, Vladímir Putin",
    "VLADIMIR PUTIN, Vladímir Putin",
    "Kim Jong Un, Kim Jong-un",
    "Kim Jong-un, Kim Jong-un",
    "Zelenski, Volodímir Zelenski",
    "Zelensky, Volodímir Zelenski",
    "Zelenskyy, Volodímir Zelenski",
    "Serguéi Lavrov, Serguéi Lavrov",
    "Sergei Lavrov, Serguéi Lavrov",
    "Nicolas Maduro, Nicolás Maduro",
    "López Obrador, Andrés Manuel López Obrador",
    "Von der Leyen, Ursula von der Leyen",
    "Guterres, António Guterres"
  })
  void people(String name, String person) {
    assertFinds(name, e -> e instanceof Entry.Somebody s && s.person().name().equals(person));
  }

  @ParameterizedTest
  @CsvSource({
    "ONU, UNO",
    "Naciones Unidas, UNO",
    "OTAN, NATO",
    "Unión Europea, EUU",
    "UE, EUU",
    "OEA, OAS",
    "Unión Africana, AFU"
  })
  void organisations(String name, String code) {
    assertFinds(name, e -> e instanceof Entry.Body b && b.organisation().code().equals(code));
    assertEquals(code, knowledge.organisation(code).orElseThrow().code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "a-b", "casa blanca", "moscú", "Peruu", "|", "ONu", "Tome", "Rubi"})
  void whatIsNotAPhraseOfTheTables(String phrase) {
    assertEquals(List.of(), knowledge.find(phrase));
  }

  @Test
  void everyCodeOfTheStandardIsThere() {
    for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
      assertTrue(knowledge.country(code).isPresent(), code);
    }
  }

  @Test
  void everyCountryHasADemonymAndACapital() {
    for (String[] r : Table.rows("countries.tsv", 11)) {
      Country c = knowledge.country(r[0]).orElseThrow();
      assertFalse(c.demonym().isEmpty(), c.name());
      assertTrue(
          knowledge.find(c.demonym()).stream()
              .anyMatch(e -> e instanceof Entry.Demonym d && d.country().equals(c)),
          c.name());
      boolean city =
          Set.of("DJI", "GIB", "HKG", "KWT", "LUX", "MAC", "MCO", "SGP", "SMR", "TUN", "VAT")
              .contains(c.code());
      assertTrue(
          c.capital() != null || c.until() != null || city || WITHOUT_CAPITAL.contains(c.code()),
          c.name());
      assertEquals(3, c.code().length());
      assertTrue(knowledge.find(c.name()).contains(new Entry.CountryName(c)), c.name());
      for (String v : c.variants()) {
        assertTrue(knowledge.find(v).contains(new Entry.CountryName(c)), v);
      }
    }
  }

  @Test
  void namesOfPeopleAreFoundInCapitalsToo() {
    for (String[] r : Table.rows("persons.tsv", 6)) {
      List<Entry> as = knowledge.find(r[1]);
      assertTrue(as.stream().anyMatch(e -> e instanceof Entry.Somebody), r[1]);
      if (r[1].contains(" ")) {
        assertTrue(
            knowledge.find(r[1].toUpperCase(Locale.ROOT)).stream()
                .anyMatch(e -> e instanceof Entry.Somebody),
            r[1]);
      }
    }
  }

  @Test
  void theLongestPhraseIsFoundWhereItBegins() {
    List<String> words = List.of("el", "presidente", "de", "Corea", "del", "Norte", "viajó");
    assertEquals(3, knowledge.longest(words, 3));
    assertEquals(0, knowledge.longest(words, 0));
    assertEquals(0, knowledge.longest(words, 6));
    assertEquals(2, knowledge.longest(List.of("CASA", "BLANCA"), 0));
    assertEquals(4, knowledge.longest(List.of("Palacio", "de", "La", "Moneda", "hoy"), 0));
  }

  @Test
  void theLongestOfficeIsFoundWhereItBegins() {
    List<String> lemmas = List.of("el", "ministro", "de", "exteriores", "de", "rusia");
    assertEquals(3, knowledge.longestOffice(lemmas, 1));
    assertEquals(0, knowledge.longestOffice(lemmas, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "canciller, DEU, head-of-government",
    "canciller, AUT, head-of-government",
    "canciller, COL, foreign-minister",
    "canciller, RUS, foreign-minister",
    "presidente, ESP, head-of-government",
    "presidente, FRA, head-of-state",
    "mandatario, RUS, head-of-state",
    "primer ministro, GBR, head-of-government",
    "premier, ITA, head-of-government",
    "secretario de estado, USA, foreign-minister",
    "rey, MAR, head-of-state",
    "papa, VAT, head-of-state",
    "secretario general, UNO, secretary-general",
    "ministro de defensa, ESP, defence-minister"
  })
  void whatTheWordForAnOfficeMeansInACountry(String phrase, String code, String office) {
    assertEquals(office, knowledge.offices(phrase, code).get(0).id());
  }

  @ParameterizedTest
  @CsvSource({
    "MDA, 1990-09-01, ''",
    "MDA, 1990-09-02, República de Transnistria",
    "UKR, 2022-09-29, República Popular de Donetsk",
    "UKR, 2022-09-30, ''",
    "UKR, , ''",
    "SOM, , Somalilandia"
  })
  void breakawayStatesStandFromTheirDeclarationToTheirEnd(
      String country, @Nullable LocalDate day, String name) {
    assertEquals(
        name,
        knowledge.breakaways(day).stream()
            .filter(b -> b.country().equals(country))
            .map(b -> b.body().name())
            .findFirst()
            .orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "El País, El País",
    "www.elpais.com, El País",
    "ELPAIS.COM, El País",
    "elpais.org, ''",
    "'', ''"
  })
  void mediaByNameOrHost(String name, String outlet) {
    assertEquals(outlet, knowledge.outlet(name).map(Outlet::name).orElse(""));
  }

  private void assertFinds(String phrase, Predicate<Entry> wanted) {
    List<Entry> found = knowledge.find(phrase);
    assertTrue(found.stream().anyMatch(wanted), () -> phrase + ": " + found);
  }

  @Property(tries = 500)
  void anyPhraseIsLookedUpWithoutHarm(@ForAll String phrase, @ForAll List<String> words) {
    knowledge.find(phrase);
    knowledge.offices(phrase, phrase);
    for (int i = 0; i < words.size(); i++) {
      int n = knowledge.longest(words, i);
      assertTrue(n >= 0 && i + n <= words.size());
      int o = knowledge.longestOffice(words, i);
      assertTrue(o >= 0 && i + o <= words.size());
    }
  }

  @Test
  void everyNameIsTheLongestPhraseWhereItBegins() {
    for (String[] r : Layout.PERSONS.rows()) {
      List<String> name = List.of(r[1].split(" "));
      assertTrue(knowledge.longest(name, 0) == name.size(), r[1]);
      assertTrue(knowledge.find(r[1]).stream().anyMatch(Entry.Somebody.class::isInstance), r[1]);
    }
  }

  @Test
  void anOfficeBeginsWithItsFirstWord() {
    assertTrue(knowledge.beginsOffice("ministra"));
    assertTrue(knowledge.beginsOffice("jefe"));
    assertFalse(knowledge.beginsOffice("ventana"));
  }
}
