package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own tables beside those that ship. */
class OwnTablesTest {
  @TempDir Path folder;

  private void write(String file, String... rows) throws IOException {
    Files.writeString(folder.resolve(file), String.join("\n", rows) + "\n");
  }

  private Knowledge read() throws IOException {
    return assertInstanceOf(Knowledge.Reading.Read.class, Knowledge.with(folder)).knowledge();
  }

  /** Line, column and reason of all problems. */
  private List<String> problems() throws IOException {
    Knowledge.Reading reading = Knowledge.with(folder);
    return assertInstanceOf(Knowledge.Reading.Faulty.class, reading).problems().stream()
        .map(p ->
            "%s:%d:%d: %s"
                .formatted(Path.of(p.file()).getFileName(), p.line(), p.column(), p.what()))
        .toList();
  }

  @Test
  void ownRowsStandBesideThoseThatShip() throws IOException {
    write(
        "countries.tsv",
        "# written here",
        "ATL\tAtlántida\tAtlantis\tla\t\tPosidonia\t31\t-24\tReino de Atlas\t\t");
    write("demonyms.tsv", "atlante\tATL\t1");
    write("persons.tsv", "critias-nereo\tCritias Nereo\tATL\tm\t\tNereo");
    write("offices.tsv", "tide-keeper\tguardián de las mareas\ttide keeper\tGOV\tunique");
    write("office-words.tsv", "guardián\ttide-keeper", "guarda mayor\t=guardián");
    write(
        "holders.tsv",
        "head-of-state\tATL\tcritias-nereo\t2020-01-01\t\tday\tmade up",
        "tide-keeper\tATL\tcritias-nereo\t2010-01-01\t2019-12-31\tday\tmade up");
    write("organisations.tsv", "ATL\tLiga de los Puertos\tLeague of Ports\tLP\tnational\tOPP");
    write("outlets.tsv", "La Gaviota\tATL\toutlet\tlagaviota.example\t");
    write("seats.tsv", "Palacio del Faro\tATL\thead-of-state");
    write("places.tsv", "Punta Coral\tATL\t31.5\t-24.5\t\t");
    write("systems.tsv", "ATL\t\t\thead-of-state\thead-of-state");
    write("commemorations.tsv", "03-03\t1900\tATL\tatlant\tdia del faro");
    write("notas.txt", "no table");
    Knowledge own = read();
    LocalDate day = LocalDate.of(2024, 5, 1);
    assertEquals(
        "Critias Nereo", own.whoIs("la mandataria atlante", day).orElseThrow().person().name());
    assertEquals(
        "Critias Nereo", own.whoIs("el Palacio del Faro", day).orElseThrow().person().name());
    assertEquals(
        "Critias Nereo",
        own.whoIs("el guarda mayor de la Atlántida", LocalDate.of(2015, 1, 1))
            .orElseThrow()
            .person()
            .name());
    assertTrue(own.whoIs("el guardián atlante", day).isEmpty());
    assertEquals(2, own.find("ruso-atlante").size());
    assertTrue(own.find("LP").get(0) instanceof Entry.Body);
    assertTrue(own.find("La Gaviota").get(0) instanceof Entry.Medium);
    assertTrue(own.find("Punta Coral").get(0) instanceof Entry.Somewhere);
    assertTrue(own.calendar().commemorations().stream().anyMatch(c -> c.code().equals("ATL")));
    assertEquals(
        "Emmanuel Macron", own.whoIs("el presidente francés", day).orElseThrow().person().name());
    assertTrue(Knowledge.standard().country("ATL").isEmpty(), "what ships stays as it is");
  }

  @Test
  void aHolderAfterTheLastKnownOneIsNoOverlap() throws IOException {
    write("persons.tsv", "ana-quiroga-rial\tAna Quiroga Rial\tESP\tf\t\t");
    write("holders.tsv", "head-of-government\tESP\tana-quiroga-rial\t2031-02-03\t\tday\tmade up");
    Knowledge own = read();
    LocalDate then = LocalDate.of(2031, 6, 1);
    assertEquals(
        "Ana Quiroga Rial",
        own.whoIs("la presidenta del Gobierno de España", then).orElseThrow().person().name());
    assertEquals(
        "Pedro Sánchez",
        own.whoIs("el presidente del Gobierno de España", LocalDate.of(2024, 1, 1))
            .orElseThrow()
            .person()
            .name());
  }

  @Test
  void allProblemsOfAllFilesAreToldAtOnce() throws IOException {
    write(
        "persons.tsv",
        "# key\tname\tcode\tgender\twikidata\tvariants",
        "uno\tUno Primero\tESP\tm\t\t",
        "dos\tDos Segundo\tZZZ\tx\t\tA||B",
        "uno\tUno Otra Vez\tESP\tm\t\t",
        "tres\tTres Tercero\tESP",
        "vladimir-putin\tVladímir Putin\tRUS\tm\t\t");
    write(
        "holders.tsv",
        "head-of-state\tFRA\tuno\t2018-01-01\t2019-01-01\tday\tmade up",
        "head-of-nothing\tESP\tnadie\t2018-13-01\t\tday\tmade up",
        "head-of-state\tESP\tuno\t2019-01-01\t2018-01-01\tday\tmade up");
    write(
        "office-words.tsv",
        "uno cualquiera\t=otro cualquiera",
        "otro cualquiera\t=uno cualquiera",
        "tercero\t=nadie en absoluto");
    write("cities.tsv", "Villa Nadie\tESP\t95\t3\tmuchos\t");
    write("planets.tsv", "Marte");
    Files.write(
        folder.resolve("seats.tsv"),
        "Torre\u00e9n\tESP\thead-of-state".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        List.of(
            "cities.tsv:1:17: no son grados de una coordenada: «95»",
            "cities.tsv:1:22: no es un número entero: «muchos»",
            "holders.tsv:1:23: se solapa con el mandato de emmanuel-macron, 2017-05-14 a …",
            "holders.tsv:2:1: cargo que no se conoce: «head-of-nothing»",
            "holders.tsv:2:21: persona que no se conoce: «nadie»",
            "holders.tsv:2:27: no es una fecha (2024-06-12): «2018-13-01»",
            "holders.tsv:3:34: termina antes de empezar: 2019-01-01, 2018-01-01",
            "office-words.tsv:1:16: ciclo: «uno cualquiera» acaba por remitir a sí mismo",
            "office-words.tsv:2:17: ciclo: «otro cualquiera» acaba por remitir a sí mismo",
            "office-words.tsv:3:9: remite a una palabra que no está: «nadie en absoluto»",
            "persons.tsv:3:17: país u organización que no se conoce: «ZZZ»",
            "persons.tsv:3:21: «x» no es uno de: f, m",
            "persons.tsv:3:24: hay una parte vacía entre barras: «A||B»",
            "persons.tsv:4:1: repite la línea 2",
            "persons.tsv:5:22: columnas: 3, y no 6",
            "persons.tsv:6:1: ya está en las tablas de Cronista",
            "planets.tsv:0:1: no es el nombre de una tabla; las hay: countries.tsv, demonyms.tsv, organisations.tsv, breakaways.tsv,"
                + " outlets.tsv, offices.tsv, office-words.tsv, systems.tsv, seats.tsv, persons.tsv, holders.tsv,"
                + " places.tsv, cities.tsv, namesakes.tsv, commemorations.tsv, landmarks.tsv",
            "seats.tsv:0:1: no está en UTF-8"),
        problems());
  }

  @Test
  void whatOthersAreCalledAlreadyIsTaken() throws IOException {
    write(
        "countries.tsv",
        "ATL\tAtlántida\tAtlantis\t\t\tPosidonia\t31\t-24\tReino de Atlas|Chile\t\t",
        "ATM\tPerú\tOther\t\t\tCoralina\t31\t-24\tReino de Atlas\t\t");
    write(
        "demonyms.tsv", "chileno\tATL\t1", "atlante\tATL\t1", "atlante\tATM\t1", "lemurio\tLEM\t1");
    assertEquals(
        List.of(
            "countries.tsv:1:43: «Chile» es ya de CHL",
            "countries.tsv:2:5: «Perú» es ya de PER",
            "countries.tsv:2:34: «Reino de Atlas» es ya de ATL",
            "demonyms.tsv:1:1: «chileno» es ya de CHL",
            "demonyms.tsv:3:1: «atlante» es ya de ATL",
            "demonyms.tsv:4:9: país u organización que no se conoce: «LEM»"),
        problems());
  }

  @Test
  void aProblemShowsTheLineWithACaret() {
    Problem problem = new Problem("f.tsv", 3, 6, "falta el valor", "a\tbc\t\td");
    assertEquals("f.tsv:3:6: falta el valor\n  a\tbc\t\td\n   \t  \t^", problem.toString());
    assertEquals(
        "f.tsv: no está en UTF-8", new Problem("f.tsv", 0, 1, "no está en UTF-8", "").toString());
  }

  @Test
  void aFolderWithoutTablesIsToldSo() throws IOException {
    assertEquals(1, problems().size());
    assertTrue(problems().get(0).endsWith("no hay ninguna tabla (.tsv)"), problems().get(0));
  }

  @Test
  void twoOwnTermsOfOneOfficeOverlap() throws IOException {
    write("persons.tsv", "a-b\tA B\tESP\tm\t\t", "c-d\tC D\tESP\tf\t\t");
    write(
        "holders.tsv",
        "head-of-government\tESP\ta-b\t2040-01-01\t2044-01-01\tday\tmade up",
        "head-of-government\tESP\tc-d\t2043-12-31\t\tday\tmade up");
    assertEquals(
        List.of("holders.tsv:2:28: se solapa con el mandato de a-b, 2040-01-01 a 2044-01-01"),
        problems());
  }

  @Test
  void nothingThatShipsIsWrong() throws IOException {
    for (Layout layout : Layout.values()) {
      for (String[] r : layout.rows()) {
        for (int c = 0; c < r.length; c++) {
          String wrong = layout.cells.get(c).wrong(r[c], SHIPPED);
          assertTrue(wrong == null, layout.file + ": " + wrong + ": " + String.join("\t", r));
        }
      }
    }
  }

  private static final Cell.Names SHIPPED =
      new Cell.Names(
          column(Layout.COUNTRIES),
          column(Layout.ORGANISATIONS),
          column(Layout.PERSONS),
          column(Layout.OFFICES),
          column(Layout.OFFICE_WORDS));

  private static java.util.Set<String> column(Layout layout) {
    java.util.Set<String> values = new java.util.HashSet<>();
    layout.rows().forEach(r -> values.add(r[0]));
    return values;
  }
}
