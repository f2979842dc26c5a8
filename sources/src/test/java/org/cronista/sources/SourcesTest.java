package org.cronista.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Intake;
import org.cronista.model.Publication;
import org.cronista.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
  private static final String TEXT =
      "El canciller viajó el lunes a la capital para reunirse con la presidenta.\nLa visita se anunció en mayo según el Gobierno.\n";

  @TempDir Path folder;

  private List<Intake> read(String... inputs) {
    return Taken.from(Sources.Options.DEFAULT, inputs);
  }

  private static Article article(Intake intake) {
    return ((Intake.Accepted) intake).article();
  }

  private static String reason(Intake intake) {
    return ((Rejected) intake).reason();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void aTextIsTakenAsItStandsUnderItsFileName() throws IOException {
    write("informe.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    Article a = article(read(folder.toString()).get(0));
    assertEquals("informe", a.id());
    assertEquals(TEXT, a.text());
    assertTrue(a.plain());
    assertEquals(Publication.UNKNOWN, a.published());
  }

  @Test
  void theDateStandsInAFileBesideIt() throws IOException {
    write("informe.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    write("informe.date", "2024-06-12\n".getBytes(StandardCharsets.UTF_8));
    List<Intake> taken = read(folder.toString());
    assertEquals(1, taken.size());
    assertEquals(
        DateInterval.parse("2024-06-12").orElseThrow(),
        article(taken.get(0)).published().interval());
  }

  @Test
  void aDateGivenForAllHoldsWhereThereIsNone() throws IOException {
    write("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    Publication given = Publication.given(DateInterval.year(2020));
    assertEquals(
        given,
        article(
                Taken.from(
                        new Sources.Options(given, 1000, FetchOptions.DEFAULT), folder.toString())
                    .get(0))
            .published());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "9999-01-01", "2023-02-30", "ayer", ""})
  void anImpossibleDateIsSaidAndNotUsed(String written) throws IOException {
    write("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    write("a.date", written.getBytes(StandardCharsets.UTF_8));
    Intake.Accepted accepted = (Intake.Accepted) read(folder.toString()).get(0);
    assertEquals(Publication.UNKNOWN, accepted.article().published());
    assertEquals(1, accepted.notes().size());
    assertTrue(accepted.notes().get(0).contains("a.date"), accepted.notes().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-1", "windows-1252"})
  void theEncodingIsFoundOut(String charset) throws IOException {
    String text = "«La reunión» de mañana será en Córdoba, según el portavoz; después habrá más.";
    write("a.txt", text.getBytes(Charset.forName(charset)));
    assertEquals(text, article(read(folder.toString()).get(0)).text());
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    write("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
    assertEquals(TEXT, article(read(folder.toString()).get(0)).text());
  }

  @Test
  void damagedAccentsAreMended() throws IOException {
    String text = "La reunión de mañana será en Córdoba, según el portavoz.";
    String damaged =
        new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    write("a.txt", damaged.getBytes(StandardCharsets.UTF_8));
    Intake.Accepted accepted = (Intake.Accepted) read(folder.toString()).get(0);
    assertEquals(text, accepted.article().text());
    assertEquals(1, accepted.notes().size());
  }

  @Test
  void halfASequenceOfUtf8IsReadAroundAndSaid() throws IOException {
    byte[] whole =
        ("Según el portavoz, la reunión de mañana será más larga que la del año pasado en Bogotá. "
                + TEXT)
            .getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length + 1);
    cut[whole.length] = (byte) 0xC3;
    write("a.txt", cut);
    Intake.Accepted accepted = (Intake.Accepted) read(folder.toString()).get(0);
    assertTrue(accepted.article().text().startsWith("Según"));
    assertTrue(accepted.notes().get(0).contains("byte " + whole.length), accepted.notes().get(0));
  }

  @Test
  void whatIsNoTextIsRejectedOneByOneAndTheRestIsRead() throws IOException {
    byte[] random = new byte[20_000];
    new Random(7).nextBytes(random);
    write("azar.txt", random);
    write("blanco.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8));
    write("bueno.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    write("foto.jpg", random);
    write("vacio.txt", new byte[0]);
    write("zeta.txt", "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8));
    List<Intake> taken = read(folder.toString());
    assertEquals(6, taken.size());
    assertEquals("bueno", article(taken.get(2)).id());
    assertTrue(reason(taken.get(0)).startsWith("no es texto"), reason(taken.get(0)));
    assertTrue(reason(taken.get(1)).contains("espacios"), reason(taken.get(1)));
    assertTrue(reason(taken.get(3)).contains("tipo de archivo"), reason(taken.get(3)));
    assertTrue(reason(taken.get(4)).contains("vacío"), reason(taken.get(4)));
    assertTrue(((Rejected) taken.get(4)).where().endsWith("vacio.txt"));
    assertTrue(reason(taken.get(5)).contains("PDF"), reason(taken.get(5)));
  }

  @Test
  void aHugeFileIsRejectedWithoutReadingIt() throws IOException {
    Path huge = folder.resolve("enorme.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(200_000_000); // sparse: takes no room
    }
    assertTrue(reason(read(huge.toString()).get(0)).contains("200 MB"));
  }

  @Test
  void anEndlessLineIsNoReport() throws IOException {
    write("linea.txt", "ZWwgYWd1YSBkZSBsYS".repeat(20_000).getBytes(StandardCharsets.UTF_8));
    assertTrue(reason(read(folder.toString()).get(0)).contains("360000 caracteres"));
  }

  @Test
  void aFolderThatHoldsItselfIsReadOnce() throws IOException {
    write("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    Files.createSymbolicLink(folder.resolve("vuelta"), folder);
    List<Intake> taken = read(folder.toString());
    assertEquals(2, taken.size());
    assertEquals("a", article(taken.get(0)).id());
    assertTrue(reason(taken.get(1)).contains("a sí misma"), reason(taken.get(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-hay.txt", "http://ejemplo.example/a"})
  void whatIsNotThereIsSaid(String input) {
    assertEquals(1, read(input).size());
    assertEquals(Rejected.class, read(input).get(0).getClass());
  }

  @Test
  void anEmptyFolderIsSaid() {
    assertTrue(reason(read(folder.toString()).get(0)).contains("ningún archivo"));
  }

  @Test
  void jsonLinesAreReadOneByOne() throws IOException {
    String good =
        "{\"id\":\"x1\",\"titular\":\"Visita oficial\",\"contenido_texto\":\"%s\",\"medio\":\"El Faro\",\"fecha_publicacion\":\"12/06/2024\",\"seccion\":\"mundo\"}";
    write(
        "a.jsonl",
        (good.formatted("La presidenta viajó el lunes a la capital para la reunión.")
                + "\n{\"id\":\"x2\",\"text\":\"cort")
            .getBytes(StandardCharsets.UTF_8));
    List<Intake> taken = read(folder.toString());
    assertEquals(2, taken.size());
    Article a = article(taken.get(0));
    assertEquals("x1", a.id());
    assertEquals("Visita oficial", a.title());
    assertEquals("El Faro", a.outlet());
    assertEquals(DateInterval.parse("2024-06-12").orElseThrow(), a.published().interval());
    assertEquals("mundo", a.extra().get("seccion"));
    assertEquals(2, ((Rejected) taken.get(1)).line());
    assertTrue(reason(taken.get(1)).contains("columna"), reason(taken.get(1)));
  }

  @Test
  void aJsonDocumentMayHoldAListOfArticles() throws IOException {
    String one =
        "{\"text\":\"La presidenta viajó el lunes a la capital para la reunión.\",\"url\":\"https://faro.example/%d\"}";
    write(
        "a.json",
        ("{\"articles\":[" + one.formatted(1) + ",\n" + one.formatted(2) + "]}")
            .getBytes(StandardCharsets.UTF_8));
    List<Intake> taken = read(folder.toString());
    assertEquals(
        List.of("https://faro.example/1", "https://faro.example/2"),
        taken.stream().map(t -> article(t).id()).toList());
  }

  @Test
  void aPageGivesItsArticleAndNotItsFurniture() throws IOException {
    String page =
        """
        <html><head><title>El puerto reabre | El Faro</title>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"El puerto reabre","datePublished":"2023-03-04T10:00:00Z",
        "publisher":{"name":"El Faro"},"author":[{"name":"Ana Gil"}]}</script></head>
        <body><nav><a href="/">Portada</a></nav><article><h1>El puerto reabre</h1>
        <p>El Gobierno anunció el viernes que el puerto volverá a abrir en abril, después de dos años cerrado.</p>
        <p>La alcaldesa agradeció la decisión y pidió que se mantengan las ayudas a los pescadores de la zona.</p>
        <div class="related"><p>Lea también: las diez mejores playas de la provincia para este verano.</p></div></article>
        <footer>Aviso legal y política de privacidad de este sitio, todos los derechos reservados.</footer></body></html>
        """;
    write("p.html", page.getBytes(StandardCharsets.UTF_8));
    Article a = article(read(folder.toString()).get(0));
    assertEquals("El puerto reabre", a.title());
    assertEquals("El Faro", a.outlet());
    assertEquals("Ana Gil", a.author());
    assertEquals(Publication.How.METADATA, a.published().how());
    assertEquals(DateInterval.parse("2023-03-04").orElseThrow(), a.published().interval());
    assertTrue(a.text().startsWith("El puerto reabre\n\nEl Gobierno anunció"), a.text());
    assertTrue(a.text().endsWith("pescadores de la zona."), a.text());
  }

  @Test
  void aTextCutInTheMiddleOfACharacterIsReadAndSaid() throws IOException {
    byte[] whole = (TEXT + "El canciller viajó").getBytes(StandardCharsets.UTF_8);
    write("cortado.txt", java.util.Arrays.copyOf(whole, whole.length - 1));
    Intake.Accepted taken = (Intake.Accepted) read(folder.toString()).get(0);
    assertTrue(taken.article().text().endsWith("viaj\uFFFD"), taken.article().text());
    assertTrue(taken.notes().get(0).contains("byte " + (whole.length - 2)), taken.notes().get(0));
    write("cortado.txt", "El canciller viajo a Bogotá".getBytes(Charset.forName("windows-1252")));
    assertTrue(article(read(folder.toString()).get(0)).text().endsWith("Bogotá"));
  }

  @Test
  void aLanguageThatTheInputNamesIsNotGuessed() throws IOException {
    String text = "O mar, as ondas e os barcos do porto non son da vila, dixo o poeta ao público.";
    String line =
        "{'id':'a','language':'es','text':'" + text + "'}\n{'id':'b','text':'" + text + "'}";
    write("l.jsonl", line.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    List<Intake> taken = read(folder.toString());
    assertInstanceOf(Intake.Accepted.class, taken.get(0));
    assertTrue(reason(taken.get(1)).contains("gallego"), reason(taken.get(1)));
  }

  @Test
  void aPageWithoutABodyIsRejected() throws IOException {
    write(
        "p.html", "<html><head><title>Nada</title></head></html>".getBytes(StandardCharsets.UTF_8));
    write("q.html", "esto no es una página".getBytes(StandardCharsets.UTF_8));
    List<Intake> taken = read(folder.toString());
    assertTrue(reason(taken.get(0)).contains("ningún texto"), reason(taken.get(0)));
    assertTrue(reason(taken.get(1)).contains("etiqueta"), reason(taken.get(1)));
    assertNull(((Rejected) taken.get(0)).detail());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // news-please
        "{'authors':['Ana Solís'],'date_download':'2025-03-09 10:00:00','date_publish':'2025-03-07 10:00:00','description':'x',"
            + "'filename':'n.html','language':'es','maintext':'TEXT','source_domain':'elfaro.example','title':'Las cuentas','url':'https://elfaro.example/n'}",
        // trafilatura
        "{'title':'Las cuentas','author':'Ana Solís','hostname':'elfaro.example','date':'2025-03-07','fingerprint':'a1','id':null,"
            + "'raw_text':'otra cosa','text':'TEXT','language':'es','source':'https://elfaro.example/n','source-hostname':'elfaro.example'}",
        // fundus
        "{'title':'Las cuentas','authors':['Ana Solís'],'publishing_date':'2025-03-07T10:00:00+01:00','lang':'es','publisher':'elfaro.example',"
            + "'body':{'summary':['TEXT'],'sections':[{'headline':[],'paragraphs':[]}]},'html':{'requested_url':'https://elfaro.example/n','content':'x'}}",
      })
  void linesOfOtherToolsAreUnderstood(String line) throws IOException {
    String text = "El Ayuntamiento aprobó las cuentas el lunes, según informó la alcaldesa.";
    Path file = folder.resolve("otra.jsonl");
    Files.writeString(file, line.replace('\'', '"').replace("TEXT", text));
    List<Intake> taken = read(file.toString());
    Article a = ((Intake.Accepted) taken.getFirst()).article();
    assertEquals(text, a.text());
    assertEquals("Las cuentas", a.title());
    assertEquals("Ana Solís", a.author());
    assertEquals("elfaro.example", a.outlet());
    assertEquals("https://elfaro.example/n", a.url());
    assertEquals("2025-03-07", String.valueOf(a.published().interval()));
  }

  @Test
  void listsOfLinksAreReadFromTheirPagesAndListsOfFeedsFromTheirFeeds() throws IOException {
    String text = "El Ayuntamiento aprobó las cuentas el lunes, según informó la alcaldesa.";
    String page = "<html><body><h1>Las cuentas de la villa</h1><p>" + text + "</p></body></html>";
    String feed =
        "<rss><channel><title>El Faro</title><item><title>Otra</title><description>"
            + text
            + "</description></item></channel></rss>";
    try (BadServer server = new BadServer()) {
      String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n";
      server.on("/n", (out, request) -> out.write((head + page).getBytes(StandardCharsets.UTF_8)));
      server.on("/f", (out, request) -> out.write((head + feed).getBytes(StandardCharsets.UTF_8)));
      Path gdelt = folder.resolve("gdelt.json");
      Files.writeString(
          gdelt,
          "{\"articles\":[{\"url\":\"%s\",\"title\":\"Las cuentas\",\"seendate\":\"20250307T101500Z\",\"language\":\"Spanish\"},{\"url\":\"%s\",\"language\":\"English\"}]}"
              .formatted(server.url("/n"), server.url("/en")));
      Path opml = folder.resolve("lista.opml");
      Files.writeString(
          opml,
          "<opml><body><outline text='f' xmlUrl='%s'/></body></opml>".formatted(server.url("/f")));
      FetchOptions fetch = new FetchOptions(true, 1_000, 2_000, 1_000_000, 0, 0, 0);
      List<Intake> taken =
          Taken.from(Sources.Options.DEFAULT.fetching(fetch), gdelt.toString(), opml.toString());
      assertEquals(3, taken.size(), taken.toString());
      assertEquals("Las cuentas de la villa", ((Intake.Accepted) taken.get(0)).article().title());
      assertEquals("Otra", ((Intake.Accepted) taken.get(2)).article().title());
      assertEquals(0, server.asked("/en"));
    }
  }
}
