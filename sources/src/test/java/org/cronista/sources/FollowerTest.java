package org.cronista.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.cronista.model.Intake;
import org.cronista.model.Rejected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds that are followed over several rounds and restarts. */
class FollowerTest {
  private static final String LONG =
      "La presa del valle volvió a abrir este lunes ante la mirada de los vecinos de la zona. "
          .repeat(20);

  private static final String PAGE =
      """
      <html><head><title>La feria vuelve</title></head><body><article><h1>La feria vuelve al puerto</h1>
      <p>La feria del puerto vuelve el sábado después de dos años sin fiestas, según anunció el \
      ayuntamiento en una nota que envió a los medios de la ciudad.</p></article></body></html>
      """;

  @TempDir Path folder;

  private final List<String> taken = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private int undated;
  private BadServer server;

  @BeforeEach
  void start() throws IOException {
    server = new BadServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void ok(String path, String body) {
    server.on(path, (out, request) -> send(out, "", body));
  }

  private static void send(OutputStream out, String headers, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + headers;
    out.write(
        (head + "Content-Length: " + bytes.length + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
  }

  private String feed(String... items) {
    return "<rss version=\"2.0\"><channel><title>El Faro</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private String item(String title, String path, String text) {
    return "<item><title>%s</title><link>%s</link><guid>%s</guid><pubDate>Wed, 12 Jun 2024 08:00:00 GMT</pubDate><description>%s</description></item>"
        .formatted(title, server.url(path), server.url(path), text);
  }

  /** One run of the program: so many rounds. */
  private void run(int rounds, String... lists) throws IOException {
    FetchOptions fetch = new FetchOptions(true, 1_000, 2_000, 1_000_000, 0, 0, 0);
    Sources.Options options = Sources.Options.DEFAULT.fetching(fetch);
    try (Follower follower =
        new Follower(
            List.of(lists),
            folder.resolve("state.tsv"),
            options,
            new Fetcher(fetch, millis -> {}),
            intake -> {
              switch (intake) {
                case Intake.Accepted a -> {
                  taken.add(String.valueOf(a.article().title()));
                  undated += a.article().published().known() ? 0 : 1;
                }
                case Rejected r -> rejected.add(r);
                case Intake.Remark r -> throw new AssertionError(r);
              }
            })) {
      for (int i = 0; i < rounds; i++) {
        follower.round(() -> false);
      }
    }
  }

  @Test
  void newArticlesAreHandedOverOnceAcrossRoundsAndRestarts() throws IOException {
    ok(
        "/rss",
        feed(
            item("La presa abre", "/presa", LONG),
            item(
                "La feria vuelve", "/feria", "Vuelve el sábado la feria del puerto a la ciudad.")));
    ok("/feria", PAGE);
    Path list =
        Files.writeString(
            folder.resolve("lista.opml"),
            "<opml><body><outline text=\"a\"><outline xmlUrl=\""
                + server.url("/rss")
                + "\"/></outline></body></opml>");
    run(2, list.toString());
    assertEquals(List.of("La presa abre", "La feria vuelve al puerto"), taken);
    run(1, list.toString());
    assertEquals(2, taken.size());
    assertEquals(1, server.asked("/feria"));
    assertEquals(0, server.asked("/presa"));
    ok("/rss", feed(item("La presa cierra", "/otra", LONG)));
    run(1, list.toString());
    assertEquals("La presa cierra", taken.get(2));
    assertEquals(0, undated);
    assertTrue(rejected.isEmpty(), rejected::toString);
  }

  @Test
  void aFeedThatHasNotChangedIsNotSentAgain() throws IOException {
    server.on(
        "/rss",
        (out, request) -> {
          if (request.contains("If-None-Match: \"a\"")) {
            out.write("HTTP/1.1 304 Not Modified\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
          } else {
            send(out, "ETag: \"a\"\r\n", feed(item("La presa abre", "/presa", LONG)));
          }
        });
    run(1, server.url("/rss"));
    run(1, server.url("/rss"));
    assertEquals(List.of("La presa abre"), taken);
    assertTrue(server.requests.get(server.requests.size() - 1).contains("If-None-Match"));
  }

  @Test
  void theFeedsOwnTextIsKeptWhereThePageCannotBeRead() throws IOException {
    ok(
        "/rss",
        feed(
            item(
                "La feria vuelve",
                "/no-hay",
                "Vuelve el sábado la feria del puerto a la ciudad.")));
    run(2, server.url("/rss"));
    assertEquals(List.of("La feria vuelve"), taken);
  }

  @Test
  void thePagesOfANewsSitemapAreReadAndOnesThatFailForNowAreReadLater() throws IOException {
    ok(
        "/index",
        "<sitemapindex><sitemap><loc>" + server.url("/map") + "</loc></sitemap></sitemapindex>");
    ok(
        "/map",
        "<urlset><url><loc>"
            + server.url("/feria")
            + "</loc></url><url><loc>"
            + server.url("/luego")
            + "</loc></url></urlset>");
    ok("/feria", PAGE);
    server.on("/luego", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
    run(1, server.url("/index"));
    assertEquals(List.of("La feria vuelve al puerto"), taken);
    assertEquals(1, rejected.size(), rejected::toString);
    ok("/luego", PAGE.replace("La feria vuelve al puerto", "La feria cierra sus puertas"));
    run(1, server.url("/index"));
    assertEquals(List.of("La feria vuelve al puerto", "La feria cierra sus puertas"), taken);
  }

  @Test
  void aFeedThatFailsDoesNotStopTheOthers() throws IOException {
    ok("/rss", feed(item("La presa abre", "/presa", LONG)));
    ok("/nada", "<html><body>hola</body></html>");
    Path list =
        Files.writeString(
            folder.resolve("lista.txt"),
            "# canales\n"
                + server.url("/gone")
                + "\n"
                + server.url("/nada")
                + "\n"
                + server.url("/rss")
                + "\n");
    run(1, list.toString());
    assertEquals(List.of("La presa abre"), taken);
    assertEquals(2, rejected.size(), rejected::toString);
  }

  @Test
  void aStateThatWasCutOffIsMended() throws IOException {
    ok("/rss", feed(item("La presa abre", "/presa", LONG)));
    Files.writeString(
        folder.resolve("state.tsv"), "seen\t" + server.url("/presa") + "\nseen\thttp://cort");
    run(1, server.url("/rss"));
    assertTrue(taken.isEmpty());
    assertTrue(Files.readString(folder.resolve("state.tsv")).endsWith("\n"));
  }

  private static void sendPacked(OutputStream out, String body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body.getBytes(StandardCharsets.UTF_8));
    }
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/x-gzip\r\nContent-Length: %d\r\n\r\n";
    out.write(head.formatted(packed.size()).getBytes(StandardCharsets.US_ASCII));
    packed.writeTo(out);
  }

  @Test
  void hostsAreAskedSideBySideAndEachForOneThingAtATime() throws IOException {
    CountDownLatch other = new CountDownLatch(1);
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    server.on(
        "/a.xml",
        (out, request) -> {
          most.accumulateAndGet(open.incrementAndGet(), Math::max);
          if (other.await(1500, TimeUnit.MILLISECONDS)) { // the other host's feed is asked for
            send(out, "", feed(item("La uno", "/1", LONG)));
          }
          open.decrementAndGet();
        });
    server.on(
        "/c.xml",
        (out, request) -> {
          most.accumulateAndGet(open.incrementAndGet(), Math::max);
          send(out, "", feed(item("La tres", "/3", LONG)));
          open.decrementAndGet();
        });
    server.on(
        "/b.xml",
        (out, request) -> {
          other.countDown();
          send(out, "", feed(item("La dos", "/2", LONG)));
        });
    String elsewhere = server.url("/b.xml").replace("127.0.0.1", "localhost");
    run(1, server.url("/a.xml"), server.url("/c.xml"), elsewhere);
    assertEquals(Set.of("La uno", "La dos", "La tres"), Set.copyOf(taken), rejected::toString);
    assertEquals(1, most.get());
  }

  @Test
  void aNewsSitemapMayBePackedAndTellsDateAndLanguage() throws IOException {
    String entry =
        "<url><loc>%s</loc><news:news><news:publication><news:name>El Faro</news:name><news:language>%s</news:language></news:publication>"
            + "<news:publication_date>%s</news:publication_date><news:title>x</news:title></news:news>"
            + "<image:image><image:loc>https://x.example/i.jpg</image:loc></image:image></url>";
    String map =
        "<urlset>"
            + entry.formatted(server.url("/es"), "es", "2025-03-07T08:00:00Z")
            + entry.formatted(server.url("/pt"), "pt", "2025-03-07T08:00:00Z")
            + entry.formatted(server.url("/viejo"), "es", "2025-01-02")
            + "</urlset>";
    server.on("/news.xml.gz", (out, request) -> sendPacked(out, map));
    ok(
        "/index.xml",
        "<sitemapindex><sitemap><loc>%s</loc><lastmod>2025-03-07</lastmod></sitemap><sitemap><loc>%s</loc><lastmod>2019-01-01</lastmod></sitemap></sitemapindex>"
            .formatted(server.url("/news.xml.gz"), server.url("/2019.xml")));
    ok("/es", PAGE);
    run(2, server.url("/index.xml"));
    assertEquals(List.of("La feria vuelve al puerto"), taken, rejected::toString);
    assertEquals(0, undated);
    assertEquals(0, server.asked("/pt") + server.asked("/viejo") + server.asked("/2019.xml"));
    assertEquals(1, server.asked("/es"));
  }

  @Test
  void onePageUnderSeveralAddressesIsReadOnce() throws IOException {
    ok("/a.xml", feed(item("La uno", "/1?utm_source=a", LONG)));
    ok("/b.xml", feed(item("La uno", "/1?utm_source=b", LONG), item("La dos", "/2", LONG)));
    run(1, server.url("/a.xml"), server.url("/b.xml"));
    run(1, server.url("/b.xml"));
    assertEquals(List.of("La uno", "La dos"), taken);
  }

  @Test
  void aStateIsOnePrograms() throws IOException {
    Path file = folder.resolve("state.tsv");
    try (FollowState held = new FollowState(file)) {
      held.see("https://x.example/1");
      assertThrows(IOException.class, () -> new FollowState(file));
    }
    try (FollowState again = new FollowState(file)) {
      assertTrue(again.saw("https://x.example/1"));
    }
  }
}
