package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own tables beside those that ship, and who held an office on a day. */
class KnowledgeOptionTest {
  private static final String REPORT =
      "El mandatario atlante visitó Francia.\n\n"
          + "El presidente de la Atlántida se reunió el 3 de junio de 2024 en París con Emmanuel Macron.\n";

  @TempDir private Path folder;

  private Path own() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(
        own.resolve("countries.tsv"), "ATL\tAtlántida\tAtlantis\tla\t\tPosidonia\t31\t-24\t\t\t\n");
    Files.writeString(own.resolve("demonyms.tsv"), "atlante\tATL\t1\n");
    Files.writeString(
        own.resolve("persons.tsv"), "critias-nereo\tCritias Nereo\tATL\tm\t\tNereo\n");
    Files.writeString(
        own.resolve("holders.tsv"),
        "head-of-state\tATL\tcritias-nereo\t2020-01-01\t\tday\tmade up\n");
    return own;
  }

  @Test
  void aCountryOfTheUsersOwnActsInTheChronicle() throws IOException {
    Path own = own();
    Path report = Files.writeString(folder.resolve("a.txt"), REPORT);
    String without =
        Run.output("chronicle", report, "--published", "2024-06-04", "--format", "mentions");
    String with =
        Run.output(
            "chronicle",
            report,
            "--published",
            "2024-06-04",
            "--format",
            "mentions",
            "--knowledge",
            own);
    assertTrue(with.contains("Critias Nereo") && with.contains("ATL"), with);
    assertTrue(!without.contains("ATL"), without);
    assertTrue(
        Run.output("analyze", report, "--format", "names", "--knowledge", own).contains("Macron"));
  }

  @Test
  void allThatIsWrongIsToldAndNothingIsRead() throws IOException {
    Path own = own();
    Files.writeString(own.resolve("seats.tsv"), "Palacio del Faro\tATL\tno-office\nTorre\n");
    Path report = Files.writeString(folder.resolve("a.txt"), REPORT);
    Run run = Run.of("chronicle", report, "--knowledge", own);
    assertEquals(Cronista.USAGE, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("seats.tsv:1:22: "), run.err());
    assertTrue(run.err().contains("seats.tsv:2:6: "), run.err());
    assertTrue(run.err().contains("2 errores"), run.err());
  }

  @Test
  void aFolderThatIsNotThereIsAFailure() {
    Run run = Run.of("who", "Putin", "--knowledge", folder.resolve("nada"));
    assertEquals(Cronista.FAILURE, run.code());
    assertTrue(run.err().contains("nada"), run.err());
  }

  @Test
  void whoSaysWhoHeldAnOfficeOnADay() throws IOException {
    assertTrue(
        Run.output("who", "el canciller alemán", "--as-of", "2015-03-01")
            .startsWith("Angela Merkel,"));
    assertTrue(
        Run.output("who", "el canciller alemán", "--as-of", "1997").startsWith("Helmut Kohl,"));
    assertTrue(Run.output("who", "Javier Solana", "--as-of", "1998").contains("OTAN"));
    String many = Run.output("who", "Putin", "el mandatario atlante", "--knowledge", own());
    assertTrue(many.startsWith("Vladímir Putin (Q7747), "), many);
    assertTrue(many.contains("Critias Nereo, presidente, Atlántida, 2020-01-01 a …"), many);
  }

  @Test
  void whoIsNotKnownIsToldSo() {
    Run run = Run.of("who", "el guardián de las mareas");
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("el guardián de las mareas: no se sabe"), run.err());
  }
}
