package org.cronista.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {
  private static final String SENTENCE = "El canciller viajó el lunes a la capital.";
  private static final String MORE = "Allí se reunirá con la presidenta del Congreso.";

  @TempDir Path folder;

  private List<Intake> read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return taken(file.toString(), new byte[0]);
  }

  private List<Intake> read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Intake> taken(String input, byte[] stdin) {
    List<Intake> taken = new ArrayList<>();
    Sources.read(
        List.of(input), new ByteArrayInputStream(stdin), Sources.Options.DEFAULT, taken::add);
    return taken;
  }

  private static Article article(Intake intake) {
    return ((Intake.Accepted) intake).article();
  }

  private static Rejected rejected(Intake intake) {
    return (Rejected) intake;
  }

  private static String rss(String items) {
    return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>El Faro - Portada</title>"
        + "<link>https://www.elfaro.example/</link>\n"
        + items
        + "</channel></rss>";
  }

  private static String item(String title, String inside) {
    return "<item><title>" + title + "</title>" + inside + "</item>\n";
  }

  private static String described(String title, String description) {
    return item(title, "<description>" + description + "</description>");
  }

  @Test
  void anItemOfRssIsAnArticle() throws IOException {
    String inside =
        "<link>https://www.elfaro.example/viaje</link><guid isPermaLink=\"false\">n-17</guid>"
            + "<pubDate>Tue, 03 Sep 2024 23:40:05 -0300</pubDate>"
            + "<author>redaccion@elfaro.example (Ana Ríos)</author>"
            + "<category>Política</category><category>Exterior</category>"
            + "<description>"
            + SENTENCE
            + "</description><content:encoded><![CDATA[<p>"
            + SENTENCE
            + "</p><p>"
            + MORE
            + "</p>]]></content:encoded>";
    Intake.Accepted taken =
        (Intake.Accepted) read("f.xml", rss(item("Viaje del canciller", inside))).getFirst();
    Article a = taken.article();
    assertEquals("Viaje del canciller", a.title());
    assertEquals("Viaje del canciller\n\n" + SENTENCE + "\n\n" + MORE, a.text());
    assertEquals("https://www.elfaro.example/viaje", a.url());
    assertEquals("n-17", a.id());
    assertEquals("El Faro", a.outlet());
    assertEquals("Ana Ríos", a.author());
    assertEquals(DateInterval.parse("2024-09-03").orElseThrow(), a.published().interval());
    assertEquals(Publication.How.METADATA, a.published().how());
    assertEquals("2024-09-03T23:40:05-03:00", a.extra().get("published_time"));
    assertEquals("Política, Exterior", a.extra().get("tags"));
    assertTrue(taken.where().endsWith("f.xml:3"), taken.where());
  }

  @Test
  void itemsOfRdfStandBesideTheirChannel() throws IOException {
    String feed =
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<channel rdf:about=\"https://a.example/\"><title>La Ribera</title>"
            + "<items><rdf:Seq><rdf:li rdf:resource=\"https://a.example/1\"/></rdf:Seq></items>"
            + "</channel><image><title>Un logotipo</title></image>"
            + "<item rdf:about=\"https://a.example/1\"><title>Un viaje</title>"
            + "<link>https://a.example/1</link><description>"
            + SENTENCE
            + "</description><dc:creator>Luis Soto</dc:creator>"
            + "<dc:date>2023-02-01T08:00:00+01:00</dc:date></item></rdf:RDF>";
    List<Intake> taken = read("f.rss", feed);
    assertEquals(1, taken.size());
    Article a = article(taken.getFirst());
    assertEquals("La Ribera", a.outlet());
    assertEquals("Luis Soto", a.author());
    assertEquals("https://a.example/1", a.url());
    assertEquals("2023-02-01T08:00+01:00", a.extra().get("published_time"));
  }

  @Test
  void anEntryOfAtomIsAnArticle() throws IOException {
    String feed =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>La Ribera</title>"
            + "<author><name>La redacción</name></author><link href=\"https://r.example/\"/>"
            + "<entry><title type=\"html\">Un &lt;b&gt;viaje&lt;/b&gt;</title><id>tag:r.example,1</id>"
            + "<link rel=\"edit\" href=\"https://r.example/edit/1\"/>"
            + "<link rel=\"alternate\" href=\"https://r.example/1\"/>"
            + "<author><name>Eva Gil</name><email>eva@r.example</email></author>"
            + "<author><name>Juan Mas</name></author>"
            + "<published>2024-05-06T10:11:12Z</published><updated>2024-05-07T00:00:00Z</updated>"
            + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>"
            + SENTENCE
            + "<br/>Fue breve.</p><p>Según 3 &lt; 5 testigos hubo acuerdo.</p></div></content></entry></feed>";
    Article a = article(read("f.atom", feed).getFirst());
    assertEquals("Un viaje", a.title());
    assertEquals("https://r.example/1", a.url());
    assertEquals("tag:r.example,1", a.id());
    assertEquals("Eva Gil, Juan Mas", a.author());
    assertEquals("La Ribera", a.outlet());
    assertEquals(DateInterval.parse("2024-05-06").orElseThrow(), a.published().interval());
    assertEquals(
        "Un viaje\n\n" + SENTENCE + " Fue breve.\n\nSegún 3 < 5 testigos hubo acuerdo.", a.text());
  }

  @Test
  void atomOf2003IsReadUnderAPrefixToo() throws IOException {
    String feed =
        "<a:feed version=\"0.3\" xmlns:a=\"http://purl.org/atom/ns#\"><a:title>La Ribera</a:title>"
            + "<a:entry><a:title>Un viaje</a:title><a:issued>2004-03-02T10:00:00-05:00</a:issued>"
            + "<a:summary type=\"text/plain\">"
            + SENTENCE
            + "</a:summary></a:entry></a:feed>";
    Article a = article(read("f.xml", feed).getFirst());
    assertEquals("Un viaje\n\n" + SENTENCE, a.text());
    assertEquals(DateInterval.parse("2004-03-02").orElseThrow(), a.published().interval());
  }

  @Test
  void prefixesNeedNotBeDeclared() throws IOException {
    String inside =
        "<dc:creator><![CDATA[Ana Ríos]]></dc:creator><content:encoded>&lt;p&gt;"
            + SENTENCE
            + "&lt;/p&gt;</content:encoded>";
    Article a = article(read("f.xml", rss(item("Un viaje", inside))).getFirst());
    assertEquals("Ana Ríos", a.author());
    assertEquals("Un viaje\n\n" + SENTENCE, a.text());
  }

  @Test
  void entitiesOfHtmlNeedNotBeDeclared() throws IOException {
    String inside =
        "<author>Mar&iacute;a Sol</author><description>&nbsp;&nbsp;El canciller viaj&oacute; el lunes"
            + " a la capital.</description>";
    Article a = article(read("f.xml", rss(item("La misi&oacute;n", inside))).getFirst());
    assertEquals("La misión\n\n" + SENTENCE, a.text());
    assertEquals("María Sol", a.author());
  }

  @Test
  void marksWithinASentenceDoNotBreakIt() throws IOException {
    String html =
        "El <b>canciller</b> viajó el <a href=\"/x\">lunes</a> a la <i>capital</i>.<br><br>" + MORE;
    Article a =
        article(read("f.xml", rss(described("Un viaje", "<![CDATA[" + html + "]]>"))).getFirst());
    assertEquals("Un viaje\n\n" + SENTENCE + "\n\n" + MORE, a.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " <a href=\"https://x.example/1\">Leer</a><img src=\"https://x.example/c.gif\"/>",
        " <a href=\"https://y.example/2\">Seguir leyendo</a>"
      })
  void theInvitationToReadOnIsNotPartOfTheText(String invitation) throws IOException {
    String inside =
        "<link>https://x.example/1</link><description><![CDATA["
            + SENTENCE
            + invitation
            + "]]></description>";
    Article a = article(read("f.xml", rss(item("Un viaje", inside))).getFirst());
    assertEquals("Un viaje\n\n" + SENTENCE, a.text());
  }

  @Test
  void aLinkThatEndsASentenceStays() throws IOException {
    String html =
        "<![CDATA[La presidenta recibió ayer al canciller de <a href=\"/p\">Portugal</a>]]>";
    Article a = article(read("f.xml", rss(described("Una visita", html))).getFirst());
    assertTrue(a.text().endsWith("canciller de Portugal"), a.text());
  }

  @Test
  void whatIsSaidOfPicturesCountsOnlyWhereNothingElseIsSaid() throws IOException {
    String caption =
        "<media:description>El canciller saluda a la prensa en el aeropuerto, en una foto de archivo.</media:description>";
    List<Intake> taken =
        read(
            "f.xml",
            rss(
                item("Un viaje", "<description>" + SENTENCE + "</description>" + caption)
                    + item("Otro viaje", "<description>&amp;nbsp;</description>" + caption)));
    assertEquals("Un viaje\n\n" + SENTENCE, article(taken.get(0)).text());
    assertTrue(article(taken.get(1)).text().contains("en el aeropuerto"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Visita oficial.", "El canciller, que viajó el lunes a la capital con…"})
  void anItemWithoutASentenceIsRejectedUnderItsTitle(String description) throws IOException {
    List<Intake> taken =
        read(
            "f.xml", rss(described("Un viaje", SENTENCE) + described("Visita breve", description)));
    assertEquals(2, taken.size());
    Rejected r = rejected(taken.get(1));
    assertEquals(4, r.line());
    assertTrue(r.reason().startsWith("«Visita breve»: la entrada no trae "), r.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El canciller viajó el lunes a la capital. Allí se reunirá con la…",
        "El canciller ha viajado a la capital con sus asesores"
      })
  void aTeaserWithASentenceIsAReport(String description) throws IOException {
    Article a = article(read("f.xml", rss(described("Un viaje", description))).getFirst());
    assertEquals("Un viaje\n\n" + description, a.text());
  }

  @Test
  void anItemInAnotherLanguageIsRejectedUnderItsTitle() throws IOException {
    String english =
        "The foreign minister will travel to the capital tomorrow and meet his counterpart.";
    Rejected r = rejected(read("f.xml", rss(described("Travel", english))).getFirst());
    assertEquals("«Travel»: no está en español: parece inglés", r.reason());
  }

  @Test
  void whatStandsBeforeABreakIsKept() throws IOException {
    String feed =
        rss(
            described("Uno", SENTENCE)
                + described("Dos", MORE)
                + "<item><title>Tres</titulo></item>"
                + described("Cuatro", SENTENCE));
    List<Intake> taken = read("f.xml", feed);
    assertEquals(3, taken.size());
    assertEquals("Uno", article(taken.get(0)).title());
    assertEquals("Dos", article(taken.get(1)).title());
    Rejected r = rejected(taken.get(2));
    assertEquals(5, r.line());
    assertTrue(
        r.reason().matches("XML roto en la columna \\d+; se conservan las 2 entradas.*"),
        r.reason());
  }

  @Test
  void aFeedThatStopsInTheMiddleKeepsItsItems() throws IOException {
    String feed = rss(described("Uno", SENTENCE) + "<item><title>Dos");
    List<Intake> taken = read("f.xml", feed.substring(0, feed.indexOf("Dos") + 3));
    assertEquals("Uno", article(taken.get(0)).title());
    assertTrue(rejected(taken.get(1)).reason().contains("se conserva la entrada leída antes"));
    assertEquals(2, taken.size());
  }

  @Test
  void blankLinesBeforeTheDeclarationAndControlCharactersAreForgiven() throws IOException {
    Intake.Accepted taken =
        (Intake.Accepted)
            read("f.xml", "\n\n" + rss(described("Un viaje", "\u000b" + SENTENCE))).getFirst();
    assertEquals("Un viaje\n\n" + SENTENCE, taken.article().text());
    assertTrue(taken.where().endsWith(":5"), taken.where());
  }

  @Test
  void entitiesThatAFileDefinesAreNotExpanded() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ja\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY l").append(i).append(" \"");
      laughs.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    String feed =
        laughs
            + "]><rss><channel>"
            + described("Un viaje", SENTENCE + " &l29;")
            + "</channel></rss>";
    Article a = article(read("f.xml", feed).getFirst());
    assertEquals("Un viaje\n\n" + SENTENCE + " &l29;", a.text());
  }

  @Test
  void nothingOutsideOfTheFileIsRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secreto.txt"), "contraseña");
    String feed =
        "<!DOCTYPE rss SYSTEM \""
            + folder.resolve("no-existe.dtd").toUri()
            + "\" [<!ENTITY s SYSTEM \""
            + secret.toUri()
            + "\">]><rss><channel>"
            + described("Un viaje", SENTENCE + " &s;")
            + "</channel></rss>";
    Article a = article(read("f.xml", feed).getFirst());
    assertFalse(a.text().contains("contraseña"), a.text());
    assertTrue(a.text().contains(SENTENCE), a.text());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,ISO-8859-1", "windows-1252,UTF-8", "UTF-16LE,UTF-8"})
  void theEncodingIsTheOneOfTheBytes(String real, String declared) throws IOException {
    String feed =
        "<?xml version=\"1.0\" encoding=\""
            + declared
            + "\"?><rss><channel>"
            + described("La misión", "La presidenta viajó mañana y tarde, según el portavoz.")
            + "</channel></rss>";
    Article a = article(read("f.xml", feed.getBytes(Charset.forName(real))).getFirst());
    assertEquals("La misión\n\nLa presidenta viajó mañana y tarde, según el portavoz.", a.text());
  }

  @ParameterizedTest
  @CsvSource({
    "<opml version='2.0'><body><outline xmlUrl='https://x.example/f'/></body></opml>,OPML",
    "<urlset><url><loc>https://x.example/1</loc></url></urlset>,sitemap",
    "<sitemapindex><sitemap><loc>https://x.example/s</loc></sitemap></sitemapindex>,índice",
  })
  void listsOfAddressesAreRejectedAsSuch(String xml, String kind) throws IOException {
    List<Intake> taken = read("f.xml", xml);
    assertEquals(1, taken.size());
    String reason = rejected(taken.getFirst()).reason();
    assertTrue(reason.contains(kind) && reason.contains("enumera direcciones"), reason);
  }

  @Test
  void otherXmlIsNamedByItsRoot() throws IOException {
    String reason = rejected(read("f.xml", "<svg><path/></svg>").getFirst()).reason();
    assertTrue(reason.contains("«svg»"), reason);
  }

  @Test
  void aFeedWithoutItemsIsRejected() throws IOException {
    List<Intake> taken = read("f.xml", rss(""));
    assertEquals(1, taken.size());
    assertTrue(rejected(taken.getFirst()).reason().contains("ninguna entrada"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"f", "f.html", "-"})
  void aFeedIsToldByItsBeginningToo(String name) throws IOException {
    byte[] feed = rss(described("Un viaje", SENTENCE)).getBytes(StandardCharsets.UTF_8);
    List<Intake> taken = name.equals("-") ? taken("-", feed) : read(name, feed);
    assertEquals("Un viaje", article(taken.getFirst()).title());
  }

  @Test
  void aPageWithAnXmlDeclarationIsAPage() throws IOException {
    String page =
        "<?xml version=\"1.0\"?><html><head><title>Un viaje de Estado</title></head><body><h1>Un viaje"
            + " de Estado</h1><p>"
            + SENTENCE
            + "</p></body></html>";
    for (String name : List.of("f.xml", "f.xhtml")) {
      assertTrue(article(read(name, page).getFirst()).text().contains(SENTENCE), name);
    }
  }

  @Test
  void aTitleAfterTheItemsNamesTheOutletToo() throws IOException {
    String feed =
        "<rss><channel>"
            + described("Un viaje", SENTENCE)
            + "<title>La Ribera</title></channel></rss>";
    assertEquals("La Ribera", article(read("f.xml", feed).getFirst()).outlet());
  }

  @ParameterizedTest
  @CsvSource({
    "El Faro - Portada,https://www.elfaro.example/,El Faro",
    "Portada // elfaro,https://www.elfaro.example/,elfaro.example",
    "El Faro: noticias del puerto,https://elfaro.example/,El Faro",
    "Feed RSS,https://www.elfaro.example/,elfaro.example",
    "Hoja de la tarde,https://www.elfaro.example/,Hoja de la tarde",
    "Hoja de la tarde,'',Hoja de la tarde",
    "Radio Ñandú | Cultura,https://noticias.radionandu.example/,Radio Ñandú",
  })
  void theOutletIsThePartOfTheTitleThatTheAddressSays(String title, String url, String outlet) {
    assertEquals(outlet, FeedOutlet.of(title, url));
  }

  @ParameterizedTest
  @CsvSource({
    "'Tue, 03 Sep 2024 23:40:05 -0300',2024-09-03T23:40:05-03:00",
    "'3 Sep 24 9:40 GMT',2024-09-03T09:40Z",
    "'mar, 03 sept 2024 23:40:05 CEST',2024-09-03T23:40:05+02:00",
    "'Mon, 01 Feb 99 00:00:00 EST',1999-02-01T00:00-05:00",
    "2024-09-03T23:40:05.123Z,2024-09-03T23:40:05.123Z",
    "2024-09-03T23:40+0200,2024-09-03T23:40+02:00",
    "2024-09-03 23:40:05 +02:00,2024-09-03T23:40:05+02:00",
  })
  void timesAreReadWithTheirZone(String written, String time) {
    assertEquals(time, String.valueOf(FeedDate.parse(written).orElse(null)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ayer",
        "2024-09-03",
        "2024-09-03T23:40",
        "Tue, 31 Feb 2024 10:00 GMT",
        "Tue, 03 Sep 2024 25:00 GMT"
      })
  void noTimeIsMadeUp(String written) {
    assertNull(FeedDate.parse(written).orElse(null));
  }

  @Test
  void noDamageStopsTheReading() throws IOException {
    String feed = rss(described("Un viaje", SENTENCE + " &nbsp; <![CDATA[<p>" + MORE + "</p>]]>"));
    byte[] whole =
        ("<!DOCTYPE rss [<!ENTITY a 'b'>]>" + feed.substring(feed.indexOf("<rss")))
            .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      int length = random.nextBoolean() ? whole.length : 50 + random.nextInt(whole.length - 50);
      byte[] damaged = Arrays.copyOf(whole, length);
      for (int n = random.nextInt(4); n >= 0; n--) {
        damaged[random.nextInt(damaged.length)] =
            (byte) "<>&;!-[]'\"/ a\0\u00E9".charAt(random.nextInt(15));
      }
      assertFalse(read("f.xml", damaged).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<newsMessage><header><sent>2025-03-08T00:00:00Z</sent></header><itemSet><newsItem guid='urn:1'><itemMeta><provider literal='El Faro'/>"
            + "<versionCreated>2025-03-08T09:00:00Z</versionCreated></itemMeta><contentMeta><contentCreated>2025-03-07T20:00:00-05:00</contentCreated>"
            + "<headline>Un viaje</headline><by>Por Ana Solís</by></contentMeta><contentSet><inlineXML><html xmlns='http://www.w3.org/1999/xhtml'>"
            + "<head><title>Un viaje</title></head><body><p>%s</p><p>%s</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>",
        "<NewsML><NewsItem><NewsManagement><FirstCreated>20250307T200000-0500</FirstCreated></NewsManagement><NewsComponent><NewsLines>"
            + "<HeadLine>Un viaje</HeadLine><ByLine>Ana Solís</ByLine></NewsLines><ContentItem><DataContent><p>%s</p><p>%s</p></DataContent>"
            + "</ContentItem></NewsComponent></NewsItem></NewsML>",
        "<nitf><head><title>Un viaje</title><docdata><doc-id>7</doc-id><date.issue norm='20250307T200000-0500'/></docdata></head><body><body.head><hedline><hl1>Un viaje</hl1>"
            + "</hedline><byline>Por Ana Solís</byline></body.head><body.content><p>%s</p><media><media-caption><p>El barco</p></media-caption></media><p>%s</p></body.content></body></nitf>",
      })
  void theFormatsOfTheAgenciesAreRead(String form) throws IOException {
    String other = "El ministro pasará después por la capital, según fuentes del Gobierno.";
    List<Intake> taken = read("f.xml", form.formatted(SENTENCE, other));
    assertEquals(1, taken.size(), taken.toString());
    Article a = article(taken.getFirst());
    assertEquals("Un viaje\n\n" + SENTENCE + "\n\n" + other, a.text());
    assertEquals("Ana Solís", a.author());
    assertEquals("2025-03-07", String.valueOf(a.published().interval()));
  }
}
