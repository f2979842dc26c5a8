package org.cronista.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.cronista.model.Article;
import org.cronista.model.Intake;
import org.cronista.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives: what is read, what is counted, and what a broken record costs. */
class WarcTest {
  private static final String SPANISH =
      """
      <html><head><title>%s</title></head><body><article><h1>%s</h1>
      <p>La presa del valle, que llevaba tres años cerrada por las obras, volvió a abrir sus puertas \
      este lunes ante la mirada de los vecinos de la zona.</p>
      <p>El alcalde agradeció a los ingenieros su trabajo y pidió a las autoridades que no olviden a \
      los pueblos de la montaña, según informó el ayuntamiento.</p></article></body></html>
      """;

  private static final String ENGLISH =
      """
      <html><body><article><h1>The dam of the valley</h1>
      <p>The dam of the valley, which had been closed for three years, opened its gates on Monday in \
      front of the people who live there and have waited for it.</p></article></body></html>
      """;

  @TempDir Path folder;

  private final List<Article> articles = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private String remark = "";

  private void read(String name, byte[]... records) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (byte[] r : records) {
      file.writeBytes(r);
    }
    Path path = folder.resolve(name);
    Files.write(path, file.toByteArray());
    Sources.read(
        List.of(path.toString()),
        InputStream.nullInputStream(),
        Sources.Options.DEFAULT,
        intake -> {
          switch (intake) {
            case Intake.Accepted a -> articles.add(a.article());
            case Rejected r -> rejected.add(r);
            case Intake.Remark r -> remark = r.text();
          }
        });
  }

  private List<String> titles() {
    return articles.stream().map(a -> String.valueOf(a.title())).toList();
  }

  private static byte[] spanish(String title) {
    return page(
        "https://example.org/2024/06/12/" + title.replace(' ', '-'),
        SPANISH.formatted(title, title));
  }

  private static byte[] page(String url, String html) {
    return answer(
        url, "Content-Type: text/html; charset=utf-8\r\n", html.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] answer(String url, String headers, byte[] body) {
    return record(
        "response",
        url,
        join(("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(StandardCharsets.US_ASCII), body));
  }

  private static byte[] record(String type, String url, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nContent-Type: application/http; msgtype="
            + type
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(
        head.getBytes(StandardCharsets.UTF_8),
        block,
        "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] p : parts) {
      out.writeBytes(p);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(join(parts));
    }
    return out.toByteArray();
  }

  @Test
  void theSpanishPagesOfAnArchiveAreArticlesInItsOrder() throws IOException {
    read(
        "a.warc.gz",
        gzip(record("warcinfo", "", "software: x".getBytes(StandardCharsets.US_ASCII))),
        gzip(record("request", "https://example.org/", new byte[10])),
        gzip(spanish("La presa abre")),
        gzip(page("https://example.org/en", ENGLISH)),
        gzip(answer("https://example.org/x.png", "Content-Type: image/png\r\n", new byte[50])),
        gzip(spanish("La presa cierra")));
    assertEquals(List.of("La presa abre", "La presa cierra"), titles());
    assertEquals("https://example.org/2024/06/12/La-presa-abre", articles.get(0).url());
    assertEquals(
        "2024-06-12", Objects.requireNonNull(articles.get(0).published().interval()).edtf());
    assertTrue(rejected.isEmpty(), rejected::toString);
    assertEquals(
        "registros: 6; artículos: 2; páginas en otros idiomas: 1; páginas sin artículo: 0; registros que no son páginas: 3; rotos: 0",
        remark);
  }

  @Test
  void anArchiveMayBeUncompressedOrOneMember() throws IOException {
    read("a.warc", spanish("La presa abre"), spanish("La presa cierra"));
    read("b.warc.gz", gzip(spanish("Una sola pieza"), spanish("Y otra más")));
    assertEquals(
        List.of("La presa abre", "La presa cierra", "Una sola pieza", "Y otra más"), titles());
  }

  @Test
  void aBrokenMemberCostsItsRecordAndNoOther() throws IOException {
    byte[] hurt = gzip(spanish("Esta se rompe"));
    Arrays.fill(hurt, 60, 90, (byte) 0xA5);
    read("a.warc.gz", gzip(spanish("La primera")), hurt, gzip(spanish("La tercera")));
    assertEquals(List.of("La primera", "La tercera"), titles());
    assertEquals(1, rejected.size(), rejected::toString);
    assertTrue(rejected.get(0).where().contains("a.warc.gz (byte "), rejected::toString);
  }

  @Test
  void rubbishBetweenRecordsIsSkipped() throws IOException {
    read(
        "a.warc.gz",
        gzip(spanish("La primera")),
        "esto no es gzip".getBytes(StandardCharsets.UTF_8),
        gzip(spanish("La segunda")));
    read(
        "b.warc",
        spanish("La tercera"),
        "esto no es un registro\r\nni esto\r\n".getBytes(StandardCharsets.UTF_8),
        spanish("La cuarta"));
    assertEquals(List.of("La primera", "La segunda", "La tercera", "La cuarta"), titles());
    assertEquals(2, rejected.size(), rejected::toString);
  }

  @Test
  void aWrongOrMissingLengthCostsItsRecord() throws IOException {
    String head = "WARC/1.0\r\nWARC-Type: response\r\n";
    read(
        "a.warc",
        spanish("La primera"),
        (head + "Content-Length: mucho\r\n\r\nnada\r\n\r\n").getBytes(StandardCharsets.UTF_8),
        spanish("La segunda"),
        (head + "Content-Length: 3\r\n\r\nmás de tres\r\n\r\n").getBytes(StandardCharsets.UTF_8),
        spanish("La tercera"));
    assertEquals(List.of("La primera", "La segunda", "La tercera"), titles());
    assertEquals(2, rejected.size(), rejected::toString);
  }

  @Test
  void anArchiveThatEndsTooSoonKeepsWhatWasWhole() throws IOException {
    byte[] last = gzip(spanish("La última"));
    read("a.warc.gz", gzip(spanish("La primera")), Arrays.copyOf(last, last.length / 2));
    byte[] plain = spanish("La última");
    read("b.warc", spanish("La otra"), Arrays.copyOf(plain, plain.length / 2));
    assertEquals(List.of("La primera", "La otra"), titles());
    assertEquals(2, rejected.size(), rejected::toString);
  }

  @Test
  void codingsOfTheServerAreUndone() throws IOException {
    byte[] html = SPANISH.formatted("Comprimida", "Comprimida").getBytes(StandardCharsets.UTF_8);
    byte[] packed = gzip(html);
    byte[] chunked =
        join(
            (Integer.toHexString(packed.length) + "\r\n").getBytes(StandardCharsets.US_ASCII),
            packed,
            "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    String type = "Content-Type: text/html\r\n";
    read(
        "a.warc",
        answer(
            "https://example.org/a",
            type + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
            chunked),
        answer(
            "https://example.org/b",
            type + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
            html));
    assertEquals(List.of("Comprimida", "Comprimida"), titles());
  }

  @Test
  void brotliIsUndone() throws IOException {
    byte[] html = SPANISH.formatted("Apretada", "Apretada").getBytes(StandardCharsets.UTF_8);
    read(
        "a.warc",
        answer(
            "https://example.org/a",
            "Content-Type: text/html\r\nContent-Encoding: br\r\n",
            brotli(html)),
        answer(
            "https://example.org/b",
            "Content-Type: text/html\r\nContent-Encoding: br\r\n",
            new byte[] {0x21, 0x7F, 0x00, (byte) 0xFF, 0x11, 0x00}),
        spanish("La otra"));
    assertEquals(List.of("Apretada", "La otra"), titles());
    assertEquals(1, rejected.size(), rejected::toString);
  }

  /** As one block that is not compressed (RFC 7932, section 9.2). */
  private static byte[] brotli(byte[] text) {
    int header = (text.length - 1) << 4 | 1 << 20;
    byte[] begin = {(byte) header, (byte) (header >> 8), (byte) (header >> 16)};
    return join(begin, text, new byte[] {0x03});
  }

  @Test
  void theServersEncodingCounts() throws IOException {
    Charset latin = StandardCharsets.ISO_8859_1;
    byte[] html = SPANISH.formatted("Año de montañas", "Año de montañas").getBytes(latin);
    read(
        "a.warc",
        answer("https://example.org/a", "Content-Type: text/html; charset=iso-8859-1\r\n", html));
    assertEquals(List.of("Año de montañas"), titles());
  }

  @Test
  void whatIsNoArchiveIsRejected() throws IOException {
    read("a.warc.gz", "hola".getBytes(StandardCharsets.UTF_8));
    read("b.warc.gz", new byte[0]);
    assertEquals(3, rejected.size(), rejected::toString);
    assertTrue(articles.isEmpty());
  }

  @Test
  void aBombIsRefusedAndTheRestRead() throws IOException {
    byte[] bomb = gzip(new byte[60_000_000]);
    read(
        "a.warc",
        answer(
            "https://example.org/a", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", bomb),
        spanish("La que sigue"));
    assertEquals(List.of("La que sigue"), titles());
    assertEquals(1, rejected.size(), rejected::toString);
  }
}
