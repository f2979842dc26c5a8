package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions as the press writes them, and who was meant by them on a day. */
class OfficeCasesTest {
  private static final double AT_LEAST = 0.95;

  private final Knowledge knowledge = Knowledge.standard();

  @Test
  void nineteenOfTwentyDescriptionsFindTheirPerson() {
    List<String> wrong = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    List<String[]> cases = Table.rows("office-cases.tsv", 3);
    for (String[] r : cases) {
      Optional<Term> term = knowledge.whoIs(r[0], LocalDate.parse(r[1]));
      term.ifPresent(t -> codes.add(t.code()));
      if (term.isEmpty()
          || !knowledge.find(r[2]).contains(new Entry.Somebody(term.get().person()))) {
        wrong.add(String.join(", ", r) + " and not " + term.map(t -> t.person().name()));
      }
    }
    assertTrue(cases.size() >= 200, "cases");
    assertTrue(codes.size() >= 60, "countries");
    assertTrue(wrong.size() <= (1 - AT_LEAST) * cases.size(), () -> String.join("\n", wrong));
  }

  @ParameterizedTest
  @CsvSource({
    "el presidente de Estados Unidos, 2016-12-31, 2017-12-31",
    "el canciller alemán, 1998-10-01, 1998-11-01",
    "el secretario general de la OTAN, 2009-01-01, 2010-01-01",
    "la ministra de Exteriores de España, 2019-01-01, 2022-01-01"
  })
  void anotherDayGivesAnotherHolder(String description, LocalDate day, LocalDate other) {
    Term one = knowledge.whoIs(description, day).orElseThrow();
    assertNotEquals(one.person(), knowledge.whoIs(description, other).orElseThrow().person());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "el presidente de la Generalitat",
        "la presidenta de Aragón",
        "el presidente del Real Madrid",
        "el presidente del Tribunal Supremo español",
        "el líder de Hamás",
        "el líder del Partido Laborista británico",
        "el líder opositor ruso",
        "el ex primer ministro británico",
        "el presidente electo de España",
        "el presidente de la Universidad de Lima"
      })
  void whoDoesNotLeadAStateIsNotWhoDoes(String description) {
    assertTrue(knowledge.whoIs(description, LocalDate.parse("2012-05-01")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "el presidente electo de Estados Unidos, 2016-12-01, Donald Trump",
    "la presidenta electa de México, 2024-07-01, Claudia Sheinbaum",
    "el actual canciller alemán, 2010-07-01, Angela Merkel",
    "el líder del Partido Comunista de China, 2010-07-01, Hu Jintao"
  })
  void wordsBesideAnOfficeTellWhoIsMeant(String description, LocalDate day, String name) {
    assertEquals(name, knowledge.whoIs(description, day).orElseThrow().person().name());
  }

  @ParameterizedTest
  @CsvSource({
    "el mandatario turco, 2010-06-01, 2016-06-01",
    "el mandatario georgiano, 2010-06-01, 2016-06-01"
  })
  void whoLeadsACountryDependsOnItsConstitutionThatDay(
      String description, LocalDate day, LocalDate other) {
    assertNotEquals(
        knowledge.whoIs(description, day).orElseThrow().office(),
        knowledge.whoIs(description, other).orElseThrow().office());
  }

  @Test
  void whatNamesNoOfficeOrNoCountryIsNobody() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    for (String nobody :
        List.of("", "el", "el presidente", "Francia", "el perro de Francia", "el embajador ruso")) {
      assertEquals(Optional.empty(), knowledge.whoIs(nobody, day), nobody);
    }
    assertEquals(
        Optional.empty(), knowledge.whoIs("el presidente francés", LocalDate.of(1700, 1, 1)));
  }

  @Test
  void anOfficialOfAnOrganisationActsForItDuringTheTerm() {
    Person solana = person("Javier Solana");
    assertEquals("ESP", knowledge.affiliation(solana, LocalDate.of(1994, 1, 1)));
    assertEquals("NATO", knowledge.affiliation(solana, LocalDate.of(1998, 1, 1)));
    assertEquals("EUU", knowledge.affiliation(solana, LocalDate.of(2005, 1, 1)));
    assertEquals("ESP", knowledge.affiliation(solana, LocalDate.of(2015, 1, 1)));
    assertEquals("ESP", knowledge.affiliation(solana, null));
    assertEquals("USA", knowledge.affiliation(person("Bill Clinton"), LocalDate.of(1995, 1, 1)));
  }

  private Person person(String name) {
    return ((Entry.Somebody) knowledge.find(name).get(0)).person();
  }
}
