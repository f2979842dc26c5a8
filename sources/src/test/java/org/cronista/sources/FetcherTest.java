package org.cronista.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that misbehave, and what a user would want to come of it. */
class FetcherTest {
  private static final FetchOptions OPTIONS =
      new FetchOptions(true, 1_000, 600, 100_000, 0, 2, 5_000);

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
  private static final Fetched.Validators NONE = Fetched.Validators.NONE;

  private final List<Long> waits = new ArrayList<>();
  private BadServer server;

  @BeforeEach
  void start() throws IOException {
    server = new BadServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Fetcher fetcher(FetchOptions options) {
    return new Fetcher(options, waits::add);
  }

  private Fetched fetch(String path) {
    return fetcher(OPTIONS).fetch(server.url(path), NONE);
  }

  private static String body(Fetched fetched) {
    Fetched.Page page = assertInstanceOf(Fetched.Page.class, fetched, fetched::toString);
    return new String(page.body(), StandardCharsets.UTF_8);
  }

  private static String reason(Fetched fetched) {
    return assertInstanceOf(Fetched.Failed.class, fetched, fetched::toString).reason();
  }

  private static String sized(String text) {
    return OK + "Content-Length: " + text.length() + "\r\n\r\n" + text;
  }

  @Test
  void aPageIsRead() {
    server.on("/a?b=1", sized("hola"));
    assertEquals("hola", body(fetch("/a?b=1")));
    assertTrue(server.requests.get(1).contains("User-Agent: cronista/"));
  }

  @Test
  void aServerThatNeverAnswersIsLeft() {
    server.on("/slow", (out, request) -> Thread.sleep(5_000));
    assertEquals("el servidor tarda demasiado en responder", reason(fetch("/slow")));
    assertEquals(List.of(1000L, 2000L), waits.subList(waits.size() - 2, waits.size()));
  }

  @Test
  void aServerThatAnswersByteByByteIsLeft() {
    server.on(
        "/drip",
        (out, request) -> {
          out.write(OK.getBytes(StandardCharsets.US_ASCII));
          for (int i = 0; i < 500; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(20);
          }
        });
    assertEquals("el servidor tarda demasiado en responder", reason(fetch("/drip")));
  }

  @Test
  void anEndlessAnswerIsCutOff() {
    server.on(
        "/endless",
        (out, request) -> {
          out.write((OK + "\r\n").getBytes(StandardCharsets.US_ASCII));
          byte[] junk = new byte[8192];
          while (true) {
            out.write(junk);
          }
        });
    assertTrue(reason(fetch("/endless")).startsWith("demasiado grande"));
  }

  @Test
  void endlessHeadersAreCutOff() {
    server.on(
        "/headers",
        (out, request) -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
          while (true) {
            out.write(
                "X: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n".getBytes(StandardCharsets.US_ASCII));
          }
        });
    assertEquals("cabeceras sin fin", reason(fetch("/headers")));
  }

  @Test
  void aLineWithoutEndIsCutOff() {
    server.on(
        "/line",
        (out, request) -> {
          while (true) {
            out.write(new byte[] {'H', 'H', 'H', 'H'});
          }
        });
    assertEquals("cabeceras sin fin", reason(fetch("/line")));
  }

  @Test
  void aLengthThatPromisesMoreIsAnErrorAndTriedAgain() {
    server.on("/short", OK + "Content-Length: 100\r\n\r\nhola");
    assertEquals("la respuesta se corta antes de su final", reason(fetch("/short")));
    assertEquals(3, server.asked("/short"));
  }

  @Test
  void aLengthThatIsTooSmallEndsThePageThere() {
    server.on("/long", OK + "Content-Length: 4\r\n\r\nhola y mucho más");
    assertEquals("hola", body(fetch("/long")));
  }

  @Test
  void aLengthThatIsNoneIsIgnored() {
    server.on("/nan", OK + "Content-Length: mucho\r\n\r\nhola");
    assertEquals("hola", body(fetch("/nan")));
  }

  @Test
  void chunksArePutTogether() {
    server.on(
        "/chunks", OK + "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nhol\r\n1\r\na\r\n0\r\n\r\n");
    assertEquals("hola", body(fetch("/chunks")));
  }

  @Test
  void brokenChunksAreAnError() {
    server.on("/chunks", OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhola\r\n");
    assertEquals("la respuesta está mal troceada", reason(fetch("/chunks")));
  }

  @Test
  void chunksThatEndTooSoonAreAnError() {
    server.on("/chunks", OK + "Transfer-Encoding: chunked\r\n\r\n10\r\nhola");
    assertEquals("la respuesta se corta antes de su final", reason(fetch("/chunks")));
  }

  @Test
  void whatIsNoHttpIsAnError() {
    server.on("/ssh", "SSH-2.0-OpenSSH_9.2\r\n");
    assertEquals("lo que responde no es HTTP", reason(fetch("/ssh")));
  }

  @Test
  void aConnectionThatIsClosedAtOnceIsTriedAgain() {
    AtomicInteger times = new AtomicInteger();
    server.on(
        "/flaky",
        (out, request) -> {
          if (times.incrementAndGet() == 3) {
            out.write(sized("hola").getBytes(StandardCharsets.US_ASCII));
          }
        });
    assertEquals("hola", body(fetch("/flaky")));
  }

  @Test
  void aPortWhereNobodyListensIsToldSo() {
    String gone = server.url("/");
    server.close();
    assertEquals("el servidor no acepta la conexión", reason(fetcher(OPTIONS).fetch(gone, NONE)));
  }

  @Test
  void redirectsAreFollowedRelativeOnesToo() {
    server.on("/a", "HTTP/1.1 301 Moved\r\nLocation: b/c?d=é\r\nContent-Length: 0\r\n\r\n");
    server.on("/b/c?d=%C3%A9", sized("hola"));
    Fetched.Page page = assertInstanceOf(Fetched.Page.class, fetch("/a"));
    assertTrue(page.url().contains("/b/c?d="), page.url());
  }

  @Test
  void redirectsInACircleEnd() {
    server.on("/a", "HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n");
    server.on("/b", "HTTP/1.1 302 Found\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n");
    assertEquals("las redirecciones dan vueltas", reason(fetch("/a")));
  }

  @Test
  void redirectsWithoutEndEnd() {
    for (int i = 0; i < 20; i++) {
      server.on(
          "/" + i, "HTTP/1.1 302 Found\r\nLocation: /" + (i + 1) + "\r\nContent-Length: 0\r\n\r\n");
    }
    assertEquals("demasiadas redirecciones", reason(fetch("/0")));
  }

  @Test
  void aRedirectToAnotherSchemeIsRefused() {
    server.on(
        "/a", "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n");
    assertTrue(reason(fetch("/a")).startsWith("solo se leen direcciones http y https"));
  }

  @Test
  void privateHostsAreRefusedWithoutBeingAsked() {
    Fetched fetched = fetcher(OPTIONS.allowingPrivate(false)).fetch(server.url("/a"), NONE);
    assertTrue(reason(fetched).contains("red privada"), fetched::toString);
    assertTrue(server.requests.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.20.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "::"
      })
  void addressesOfPrivateNetworksAreKnown(String address) throws UnknownHostException {
    assertFalse(PublicAddress.is(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450:4003::1"})
  void addressesOfThePublicInternetAreKnown(String address) throws UnknownHostException {
    assertTrue(PublicAddress.is(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/",
        "http://",
        "http://a b/",
        "http://u:p@example.org/",
        "gopher:x",
        "//example.org/"
      })
  void addressesThatAreNoneOfTheWebAreRefused(String address) {
    assertFalse(reason(fetcher(OPTIONS).fetch(address, NONE)).isEmpty());
  }

  @Test
  void compressedAnswersAreInflated() throws IOException {
    byte[] packed = gzip("hola".getBytes(StandardCharsets.US_ASCII));
    server.on("/gz", (out, request) -> packed(out, packed));
    assertEquals("hola", body(fetch("/gz")));
  }

  @Test
  void aBombIsRefused() throws IOException {
    byte[] packed = gzip(new byte[10_000_000]);
    server.on("/bomb", (out, request) -> packed(out, packed));
    assertTrue(reason(fetch("/bomb")).startsWith("la respuesta no se puede descomprimir (grows"));
  }

  @Test
  void brokenCompressionIsAnError() {
    byte[] packed = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9};
    server.on("/broken", (out, request) -> packed(out, packed));
    assertTrue(reason(fetch("/broken")).startsWith("la respuesta no se puede descomprimir"));
  }

  @Test
  void anAnswerCalledCompressedThatIsNotIsReadAsItIs() {
    server.on(
        "/liar", (out, request) -> packed(out, "<p>hola".getBytes(StandardCharsets.US_ASCII)));
    assertEquals("<p>hola", body(fetch("/liar")));
  }

  private static void packed(java.io.OutputStream out, byte[] bytes) throws IOException {
    out.write((OK + "Content-Encoding: gzip\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void theEncodingOfTheHeaderIsHandedOn() {
    server.on(
        "/latin", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"ISO-8859-1\"\r\n\r\nñ");
    Fetched.Page page = assertInstanceOf(Fetched.Page.class, fetch("/latin"));
    assertEquals(StandardCharsets.ISO_8859_1, page.charset());
    server.on("/what", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=nada\r\n\r\nx");
    assertEquals(null, assertInstanceOf(Fetched.Page.class, fetch("/what")).charset());
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    server.on(
        "/a",
        (out, request) ->
            out.write(
                (request.contains("If-None-Match: \"v1\"")
                        ? "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n"
                        : OK + "ETag: \"v1\"\r\nContent-Length: 1\r\n\r\nx")
                    .getBytes(StandardCharsets.US_ASCII)));
    Fetcher fetcher = fetcher(OPTIONS);
    Fetched.Page page = assertInstanceOf(Fetched.Page.class, fetcher.fetch(server.url("/a"), NONE));
    assertInstanceOf(Fetched.Unchanged.class, fetcher.fetch(server.url("/a"), page.validators()));
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSays() {
    AtomicInteger times = new AtomicInteger();
    server.on(
        "/busy",
        (out, request) ->
            out.write(
                (times.incrementAndGet() == 1
                        ? "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3\r\nContent-Length: 0\r\n\r\n"
                        : sized("hola"))
                    .getBytes(StandardCharsets.US_ASCII)));
    assertEquals("hola", body(fetch("/busy")));
    assertTrue(waits.contains(3000L), waits::toString);
  }

  @Test
  void aServerThatWantsTooLongAWaitIsLeftForLater() {
    server.on("/busy", "HTTP/1.1 503 Busy\r\nRetry-After: 86400\r\nContent-Length: 0\r\n\r\n");
    Fetched.Failed failed = assertInstanceOf(Fetched.Failed.class, fetch("/busy"));
    assertEquals("el servidor responde 503 y pide volver dentro de 86400 s", failed.reason());
    assertTrue(failed.passing());
    assertEquals(1, server.asked("/busy"));
  }

  @Test
  void aServerThatFailsIsAskedThreeTimes() {
    server.on("/500", "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
    assertEquals("el servidor responde 500", reason(fetch("/500")));
    assertEquals(3, server.asked("/500"));
  }

  @Test
  void aPageThatIsGoneIsNotAskedForAgain() {
    Fetched.Failed failed = assertInstanceOf(Fetched.Failed.class, fetch("/gone"));
    assertEquals("el servidor responde 404", failed.reason());
    assertFalse(failed.passing());
    assertEquals(1, server.asked("/gone"));
  }

  @Test
  void aServerThatSpeaksNoTlsIsNotTrusted() {
    String url = server.url("/a").replace("http:", "https:");
    server.on("/a", sized("hola"));
    assertInstanceOf(Fetched.Failed.class, fetcher(OPTIONS).fetch(url, NONE));
  }

  @Test
  void whatRobotsTxtForbidsIsLeftAlone() {
    server.on("/robots.txt", sized("User-agent: *\nDisallow: /private\nAllow: /private/news\n"));
    server.on("/private/a", sized("no"));
    server.on("/private/news", sized("sí"));
    Fetcher fetcher = fetcher(OPTIONS);
    assertEquals(
        "robots.txt no permite leer esta página",
        reason(fetcher.fetch(server.url("/private/a"), NONE)));
    assertInstanceOf(Fetched.Page.class, fetcher.fetch(server.url("/private/news"), NONE));
    assertEquals(1, server.asked("/robots.txt"));
    assertEquals(0, server.asked("/private/a"));
  }

  @Test
  void aRedirectToWhatIsForbiddenIsNotFollowed() {
    server.on("/robots.txt", sized("User-agent: cronista\nDisallow: /b\n"));
    server.on("/a", "HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n");
    assertEquals("robots.txt no permite leer esta página", reason(fetch("/a")));
    assertEquals(0, server.asked("/b"));
  }

  @Test
  void robotsTxtThatFailsForbidsAll() {
    server.on("/robots.txt", "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
    server.on("/a", sized("hola"));
    assertEquals("robots.txt no permite leer esta página", reason(fetch("/a")));
  }

  @Test
  void aHostIsNotAskedTooOften() {
    FetchOptions slow = new FetchOptions(true, 1_000, 600, 100_000, 700, 0, 5_000);
    server.on("/robots.txt", sized("User-agent: *\nCrawl-delay: 2\n"));
    server.on("/a", sized("hola"));
    server.on("/b", sized("hola"));
    Fetcher fetcher = fetcher(slow);
    fetcher.fetch(server.url("/a"), NONE);
    fetcher.fetch(server.url("/b"), NONE);
    assertEquals(2, waits.size(), waits::toString);
    assertTrue(waits.get(0) > 0 && waits.get(0) <= 700, waits::toString);
    assertTrue(waits.get(1) > 700 && waits.get(1) <= 2000, waits::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/x/fin.pdf", "/a/b/c", "/q?x=1"})
  void rulesWithWildcards(String path) {
    Robots robots =
        Robots.of(
            "User-agent: otro\nDisallow: /\n\nUser-agent: *\nDisallow: /*.pdf$\nDisallow: /a/*/c\nDisallow: /*?x=\n",
            "cronista");
    assertFalse(robots.allows(path));
    assertTrue(robots.allows("/x/fin.pdf.html"));
    assertTrue(robots.allows("/a/b"));
  }
}
