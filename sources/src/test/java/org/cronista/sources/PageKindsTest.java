package org.cronista.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cronista.model.Article;
import org.cronista.model.Intake;
import org.cronista.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages by kind: whole articles in the markup of recent years, stubs, fronts, several in one. */
class PageKindsTest {
  private static final String TITLE = "El puerto de Villamar reabre en abril tras dos años";
  private static final String FIRST =
      "El Gobierno anunció el viernes que el puerto volverá a abrir en abril, después de dos años cerrado por las obras del dique.";
  private static final String SECOND =
      "La alcaldesa agradeció la decisión y pidió que se mantengan las ayudas a los pescadores, que llevan meses sin faenar.";
  private static final String THIRD =
      "Los primeros barcos entrarán el día 3, según la autoridad portuaria, que prevé recuperar el tráfico de antes en un año.";
  private static final String HEAD =
      "<meta property='og:type' content='article'><meta property='og:title' content='"
          + TITLE
          + "'>";

  @TempDir Path folder;

  private Article page(String head, String body) throws IOException {
    return ((Intake.Accepted) Taken.fromPage(folder, head, body).getFirst()).article();
  }

  private String rejection(String head, String body) throws IOException {
    return ((Rejected) Taken.fromPage(folder, head, body).getFirst()).reason();
  }

  private static String p(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  private static String ld(String json) {
    return "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
  }

  @Test
  void aGraphOfLinkedDataTellsWhoAndWhen() throws IOException {
    Article a =
        page(
            ld(
                "{'@context':'https://schema.org','@graph':["
                    + "{'@type':'NewsArticle','headline':'"
                    + TITLE
                    + "','datePublished':'2025-03-07T10:20:00-05:00','dateModified':'2025-03-08T09:00:00-05:00',"
                    + "'author':[{'@id':'#ana'},{'@type':'Person','name':'Luis Vera'}],'publisher':{'@id':'#medio'},"
                    + "'articleSection':'Economía','keywords':['puertos','pesca'],'isAccessibleForFree':true},"
                    + "{'@type':'Person','@id':'#ana','name':'Ana Solís'},"
                    + "{'@type':['NewsMediaOrganization','Organization'],'@id':'#medio','name':'El Faro de Villamar'},"
                    + "{'@type':'ItemList','itemListElement':[{'@type':'NewsArticle','headline':'Otra','datePublished':'2020-01-01'}]},]}"),
            "<h1>" + TITLE + "</h1>" + p(FIRST, SECOND));
    assertEquals("Ana Solís, Luis Vera", a.author());
    assertEquals("El Faro de Villamar", a.outlet());
    assertEquals("2025-03-07", String.valueOf(a.published().interval()));
    assertEquals("2025-03-08T09:00-05:00", a.extra().get("modified"));
    assertEquals("puertos, pesca", a.extra().get("tags"));
    assertEquals("Economía", a.extra().get("section"));
  }

  @Test
  void linkedDataMayBeBrokenAndWrapped() throws IOException {
    Article a =
        page(
            "<script type='application/ld+json'>//<![CDATA[\n[{\"@type\":\"ReportageNewsArticle\",\"headline\":\"El\npuerto\","
                + "\"datePublished\":\"2024-02-01T08:00:00+01:00\",\"author\":{\"name\":\"Ana &amp; Eva\"},\"image\":[}\n//]]></script>",
            "<h1>" + TITLE + "</h1>" + p(FIRST, SECOND));
    assertEquals("2024-02-01", String.valueOf(a.published().interval()));
    assertEquals("Ana & Eva", a.author());
  }

  @Test
  void theDayOfTheOutletsOwnClockIsThePapers() throws IOException {
    Article a =
        page(
            HEAD
                + "<meta property='article:published_time' content='2024-05-04T02:30:00Z'>"
                + "<meta name='date' content='2024-05-03T20:30:00-06:00'>",
            "<h1>" + TITLE + "</h1>" + p(FIRST, SECOND));
    assertEquals("2024-05-03", String.valueOf(a.published().interval()));
    Article path =
        page(
            HEAD
                + "<link rel=canonical href='https://elfaro.example/2024/05/03/puerto'>"
                + "<meta property='article:published_time' content='2024-05-04T02:30:00Z'>",
            "<h1>" + TITLE + "</h1>" + p(FIRST, SECOND));
    assertEquals("2024-05-03", String.valueOf(path.published().interval()));
  }

  @Test
  void aPageDrawnInTheBrowserIsReadFromItsData() throws IOException {
    String next =
        "<div id=__next>Cargando…</div><script id=__NEXT_DATA__ type='application/json'>{\"props\":{\"pageProps\":{\"nota\":{\"titulo\":\"x\",\"cuerpo\":\""
            + p(FIRST, SECOND, THIRD).replace("/", "\\/")
            + "\"}}}}</script>";
    assertTrue(page(HEAD, next).text().endsWith(FIRST + "\n\n" + SECOND + "\n\n" + THIRD));
    String arc =
        "<div id=fusion-app></div><script>window.Fusion=window.Fusion||{};Fusion.globalContent={\"content_elements\":["
            + "{\"type\":\"text\",\"content\":\""
            + FIRST
            + "\"},{\"type\":\"image\",\"caption\":\"El puerto\"},{\"type\":\"header\",\"level\":2,\"content\":\"Las obras\"},"
            + "{\"type\":\"text\",\"content\":\"<b>"
            + SECOND
            + "</b>\"},{\"type\":\"text\",\"content\":\"Lee también: otra cosa\"},{\"type\":\"text\",\"content\":\""
            + THIRD
            + "\"}]};Fusion.arcSite='faro';</script>";
    assertTrue(
        page(HEAD, arc).text().endsWith(FIRST + "\n\nLas obras\n\n" + SECOND + "\n\n" + THIRD));
  }

  @Test
  void theWholeTextInLinkedDataGoesBeforeTheBeginningThatIsShown() throws IOException {
    StringBuilder whole = new StringBuilder(FIRST);
    for (int day = 3; day < 12; day++) {
      whole.append("\\n").append(THIRD.replace("día 3", "día " + day));
    }
    Article a =
        page(
            ld(
                "{'@type':'NewsArticle','headline':'"
                    + TITLE
                    + "','isAccessibleForFree':false,'articleBody':'"
                    + whole
                    + "'}"),
            "<h1>"
                + TITLE
                + "</h1><article>"
                + p(FIRST)
                + "<div>Para seguir leyendo, hazte suscriptor</div></article>");
    assertTrue(a.text().contains(FIRST + "\n\n" + THIRD), a.text());
  }

  @Test
  void textSetInDivsIsText() throws IOException {
    Article a =
        page(
            HEAD,
            "<h1>"
                + TITLE
                + "</h1><main><div data-component=text-block>"
                + FIRST
                + "</div><div data-component=text-block>"
                + SECOND
                + "</div><div data-component=text-block><span>"
                + THIRD
                + "</span></div></main><div class='comments-list'>"
                + p(FIRST.replace("Gobierno", "vecino"), SECOND.replace("alcaldesa", "vecina"))
                    .repeat(4)
                + "</div>");
    assertEquals(TITLE + "\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD, a.text());
  }

  @Test
  void whatPagesSayOfThemselvesIsTakenOut() throws IOException {
    Article a =
        page(
            HEAD,
            "<h1>"
                + TITLE
                + "</h1><article>"
                + p(
                    "Por Ana Solís",
                    "7 de marzo de 2025, 10:20 h",
                    FIRST,
                    "📲 Únete a nuestro canal de WhatsApp y recibe lo último",
                    "Lea también: La flota vuelve a la mar",
                    "Publicidad",
                    SECOND,
                    "Las obras, por fases",
                    FIRST,
                    "[Te puede interesar: Suben las tasas del puerto]",
                    THIRD,
                    "10:35")
                + "<h2>Noticias de hoy</h2><h2>Más sobre el puerto</h2></article>");
    assertEquals(
        TITLE + "\n\n" + FIRST + "\n\n" + SECOND + "\n\nLas obras, por fases\n\n" + THIRD,
        a.text());
    assertEquals("Ana Solís", a.author());
  }

  @Test
  void aStubOfAPaidArticleIsNoArticle() throws IOException {
    String paid = "solo el comienzo de un artículo de pago: el resto es para suscriptores";
    String shown = "<h1>" + TITLE + "</h1><article>" + p(FIRST, SECOND);
    assertEquals(
        paid,
        rejection(
            ld("{'@type':'NewsArticle','headline':'" + TITLE + "','isAccessibleForFree':'False'}"),
            shown + "</article>"));
    assertEquals(
        paid,
        rejection(
            HEAD,
            shown
                + "<div class=muro>Este artículo es exclusivo para suscriptores.</div></article>"));
    String whole =
        p(FIRST, SECOND, THIRD) + p(FIRST, SECOND, THIRD).replace("puerto", "muelle").repeat(3);
    assertEquals(
        TITLE,
        page(
                ld(
                    "{'@type':'NewsArticle','headline':'"
                        + TITLE
                        + "','isAccessibleForFree':'False'}"),
                "<h1>"
                    + TITLE
                    + "</h1><article>"
                    + whole
                    + whole.replace("muelle", "dique").replace("abril", "mayo")
                    + whole.replace("muelle", "faro").replace("abril", "junio")
                    + "</article>")
            .title(),
        "a whole article stays one whatever it costs");
  }

  @Test
  void aFrontIsNoArticle() throws IOException {
    StringBuilder body = new StringBuilder("<h1>El Faro de Villamar</h1><main>");
    for (int i = 0; i < 8; i++) {
      body.append("<article><h2><a href='/n")
          .append(i)
          .append("'>El puerto reabre en abril, parte ")
          .append(i)
          .append("</a></h2>")
          .append(p(FIRST))
          .append("</article>");
    }
    assertEquals(
        "portada o índice: enumera artículos y no es ninguno", rejection("", body + "</main>"));
  }

  @Test
  void severalWholeArticlesAreSeveral() throws IOException {
    String one = p(FIRST, SECOND, THIRD) + p(FIRST, SECOND, THIRD).replace("puerto", "muelle");
    List<Intake> all =
        Taken.fromPage(
            folder,
            "<meta property='og:site_name' content='Cuaderno de Villamar'>",
            "<main><article><h2><a href='https://cuaderno.example/2025/el-puerto'>El puerto reabre</a></h2><time datetime='2025-03-07'>hoy</time>"
                + one
                + "</article><article><h2>La flota vuelve</h2><time datetime='2025-03-06'>ayer</time><a rel=author href='/a'>Eva Luna</a>"
                + one.replace("alcaldesa", "ministra")
                + "</article></main>");
    assertEquals(2, all.size(), all.toString());
    Article first = ((Intake.Accepted) all.get(0)).article();
    Article second = ((Intake.Accepted) all.get(1)).article();
    assertEquals("el-puerto", first.id());
    assertEquals("2025-03-07", String.valueOf(first.published().interval()));
    assertEquals("p-2", second.id());
    assertEquals("La flota vuelve", second.title());
    assertEquals("2025-03-06", String.valueOf(second.published().interval()));
    assertEquals("Eva Luna", second.author());
    assertTrue(second.text().contains("ministra") && !first.text().contains("ministra"));
  }

  @Test
  void anAmpPageIsItsArticle() throws IOException {
    Article a =
        page(
            "<link rel=canonical href='https://elfaro.example/puerto-reabre'>",
            "<amp-sidebar><ul><li>Portada</li></ul></amp-sidebar><article><h1>"
                + TITLE
                + "</h1><amp-social-share>Compartir</amp-social-share>"
                + p(FIRST)
                + "<amp-embed><p>"
                + THIRD
                + "</p></amp-embed>"
                + p(SECOND)
                + "</article><amp-next-page><p>"
                + THIRD
                + "</p></amp-next-page>");
    assertEquals(TITLE + "\n\n" + FIRST + "\n\n" + SECOND, a.text());
    assertEquals("https://elfaro.example/puerto-reabre", a.url());
  }

  @Test
  void theEntriesOfALiveBlogStayWithoutTheirClockAndButtons() throws IOException {
    Article a =
        page(
            HEAD + ld("{'@type':'LiveBlogPosting','headline':'" + TITLE + "'}"),
            "<h1>"
                + TITLE
                + "</h1><div class=live><div class=entry><time>10:35 h</time><h3>Entra el primer barco</h3>"
                + p(FIRST)
                + "<span class=share-button>Compartir</span></div><div class=entry><time>09:10 h</time><h3>Se abre el dique</h3>"
                + p(SECOND)
                + "<button>Copiar enlace</button></div></div>");
    assertEquals(
        TITLE + "\n\nEntra el primer barco\n\n" + FIRST + "\n\nSe abre el dique\n\n" + SECOND,
        a.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=author content='ElFaro'><div class=byline>Por <a href='/autor/ana'>Ana Solís</a></div>",
        "<meta name=author content='ana.solis'><a rel=author href='/x'>Ana Solís</a>",
        "<meta property='article:author' content='https://facebook.com/elfaro'><span itemprop=author><span itemprop=name>Ana Solís</span></span>",
        "<meta name=author content='Ana Solís @anasolis'>",
        "<meta name=author content='El Faro - Ana Solís'>",
        "<meta name='twitter:label1' content='Escrito por'><meta name='twitter:data1' content='Ana Solís'>",
      })
  void theAuthorIsAPersonWhereOneIsNamed(String byline) throws IOException {
    Article a =
        page(
            HEAD
                + "<meta property='og:site_name' content='El Faro'><link rel=canonical href='https://elfaro.example/n'>",
            "<article><h1>" + TITLE + "</h1>" + byline + p(FIRST, SECOND) + "</article>");
    assertEquals("Ana Solís", a.author());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Villamar, 7 mar (EFE).- %s</p>",
        "<p>Por Agencia EFE</p><p>%s</p>",
        "<meta name=author content='EFE'><p>%s</p>",
        "<p>%s</p><p>Con información de EFE</p>",
      })
  void theAgencyIsCredited(String shape) throws IOException {
    Article a = page(HEAD, "<h1>" + TITLE + "</h1>" + p(SECOND, THIRD) + shape.formatted(FIRST));
    Article first = page(HEAD, "<h1>" + TITLE + "</h1>" + shape.formatted(FIRST));
    assertTrue(
        List.of("EFE", "Agencia EFE").contains(first.extra().getOrDefault("agency", "")),
        first.toString());
    assertFalse(a.text().isEmpty());
  }
}
