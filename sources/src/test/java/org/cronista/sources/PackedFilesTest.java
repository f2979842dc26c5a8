package org.cronista.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cronista.model.Article;
import org.cronista.model.Intake;
import org.cronista.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedFilesTest {
  private static final String TEXT =
      "El Ayuntamiento de Villamar aprobó el lunes las cuentas del año, según informó la alcaldesa en una rueda de prensa.";

  @TempDir Path folder;

  private final List<Article> articles = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  private void read(String name, byte[] bytes, Sources.Options options) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    readInput(file.toString(), new byte[0], options);
  }

  private void readInput(String input, byte[] stdin, Sources.Options options) {
    Sources.read(
        List.of(input),
        new ByteArrayInputStream(stdin),
        options,
        intake -> {
          switch (intake) {
            case Intake.Accepted a -> articles.add(a.article());
            case Rejected r -> rejected.add(r);
            case Intake.Remark r -> {}
          }
        });
  }

  private List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("notas/uno.date", bytes("2024-06-12"));
    files.put("notas/uno.txt", bytes(TEXT));
    files.put("notas/.oculta.txt", bytes(TEXT));
    files.put("__MACOSX/notas/uno.txt", bytes("x"));
    files.put("notas/dos.jsonl", bytes("{\"id\":\"dos\",\"text\":\"" + TEXT + "\"}\n{roto\n"));
    files.put("notas/tres.html", bytes("<h1>Las cuentas</h1><p>" + TEXT + "</p>"));
    files.put("notas/foto.jpg", bytes("x"));
    files.put("notas/dentro.zip", bytes("PK"));
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] tar(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.forEach((name, held) -> {
      if (name.length() > 99) {
        entry(out, "././@LongLink", 'L', bytes(name + "\0"));
      }
      entry(out, name.substring(0, Math.min(99, name.length())), '0', held);
    });
    out.writeBytes(new byte[1024]);
    return out.toByteArray();
  }

  private static void entry(ByteArrayOutputStream out, String name, char type, byte[] held) {
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 100, "0000644\0");
    put(header, 124, "%011o ".formatted(held.length));
    put(header, 148, "        ");
    header[156] = (byte) type;
    put(header, 257, "ustar\00000");
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    put(header, 148, "%06o\0 ".formatted(sum));
    out.writeBytes(header);
    out.writeBytes(held);
    out.writeBytes(new byte[(512 - held.length % 512) % 512]);
  }

  private static void put(byte[] header, int at, String text) {
    byte[] b = bytes(text);
    System.arraycopy(b, 0, header, at, b.length);
  }

  @Test
  void filesInAZipAreReadAsIfTheyLayThere() throws IOException {
    read("a.zip", zip(files()), Sources.Options.DEFAULT);
    assertEquals(List.of("dos", "tres", "uno"), ids(), rejected::toString);
    assertEquals("2024-06-12", String.valueOf(articles.getLast().published().interval()));
    assertEquals(3, rejected.size(), rejected::toString);
    assertTrue(
        rejected.stream()
            .anyMatch(r -> r.where().endsWith("a.zip!notas/dos.jsonl") && r.line() == 2),
        rejected::toString);
    assertTrue(
        rejected.stream().anyMatch(r -> r.reason().contains("dentro de otro")), rejected::toString);
  }

  @Test
  void filesInATarAreReadInItsOrder() throws IOException {
    Map<String, byte[]> files = files();
    String longName = "notas/" + "muy".repeat(40) + ".txt";
    files.put(longName, bytes(TEXT.replace("lunes", "martes")));
    for (String name : List.of("a.tar", "a.tgz", "a.tar.gz")) {
      articles.clear();
      rejected.clear();
      read(name, name.equals("a.tar") ? tar(files) : gzip(tar(files)), Sources.Options.DEFAULT);
      assertEquals(List.of("uno", "dos", "tres", "muy".repeat(40)), ids(), rejected::toString);
      assertEquals("2024-06-12", String.valueOf(articles.getFirst().published().interval()));
    }
  }

  @Test
  void onePackedFileIsReadUnderItsName() throws IOException {
    read("cuentas.txt.gz", gzip(bytes(TEXT)), Sources.Options.DEFAULT);
    read(
        "lista.jsonl.gz",
        gzip(bytes("{\"id\":\"b\",\"text\":\"" + TEXT + "\"}")),
        Sources.Options.DEFAULT);
    readInput(
        "-", gzip(bytes("{\"id\":\"c\",\"text\":\"" + TEXT + "\"}")), Sources.Options.DEFAULT);
    assertEquals(List.of("cuentas", "b", "c"), ids(), rejected::toString);
  }

  @Test
  void whatIsBrokenIsSaidAndWhatStandsBeforeIsRead() throws IOException {
    byte[] tar = tar(files());
    read("a.tar", Arrays.copyOf(tar, 2600), Sources.Options.DEFAULT);
    byte[] gz = gzip(tar);
    read("b.tar.gz", Arrays.copyOf(gz, gz.length / 2), Sources.Options.DEFAULT);
    read("c.zip", bytes("PK no es"), Sources.Options.DEFAULT);
    read("d.json.gz", bytes("no es"), Sources.Options.DEFAULT);
    read("e.zip", zip(Map.of("__MACOSX/x.txt", bytes("x"))), Sources.Options.DEFAULT);
    for (String name : List.of("a.tar", "b.tar.gz", "c.zip", "d.json.gz", "e.zip")) {
      assertTrue(rejected.stream().anyMatch(r -> r.where().contains(name)), name + ": " + rejected);
    }
    assertEquals("uno", ids().getFirst());
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() throws IOException {
    Sources.Options small = new Sources.Options(null, 10_000, FetchOptions.DEFAULT);
    byte[] bomb = new byte[5_000_000];
    Arrays.fill(bomb, (byte) 'a');
    read("a.txt.gz", gzip(bomb), small);
    read("b.zip", zip(Map.of("a.txt", bomb)), small);
    read("c.tar.gz", gzip(tar(Map.of("a.txt", bomb, "b.bin", bomb))), small);
    read("d.jsonl.gz", gzip(bomb), small);
    assertEquals(List.of(), ids());
    for (String name : List.of("a.txt.gz", "b.zip", "c.tar.gz", "d.jsonl.gz")) {
      assertTrue(rejected.stream().anyMatch(r -> r.where().contains(name)), name + ": " + rejected);
    }
  }
}
