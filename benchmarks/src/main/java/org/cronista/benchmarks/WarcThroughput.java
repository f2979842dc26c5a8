package org.cronista.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.cronista.model.Intake;
import org.cronista.sources.Sources;

/**
 * How fast a web archive is read: writes one in the layout of CC-NEWS (a gzip member a record; a
 * request and a response a page), nine pages of ten in other languages, and reads it with the
 * Spanish pages extracted. Pages are composed from words at random, with the scripts, menus and
 * teasers that make most of a real page's bytes.
 */
public final class WarcThroughput {
  private static final String[][] WORDS = {
    words(
        "el la los las de que en un una por con para se del al su como más pero fue ha sobre "
            + "gobierno ministro presidente acuerdo país reunión ciudad año según dijo nuevo medida"),
    words(
        "the of and to in a is that for it was on with as his they at be this from have or "
            + "government minister president agreement country meeting city year said new measure"),
    words(
        "o a os as de que em um uma por com para se do da não mais foi são pela ao dos seu "
            + "governo ministro presidente acordo país reunião cidade ano disse novo medida segundo"),
    words(
        "le la les de des que dans un une par avec pour se du au son comme plus mais est sur "
            + "gouvernement ministre président accord pays réunion ville année nouveau mesure selon"),
    words(
        "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch "
            + "Regierung Minister Präsident Abkommen Land Treffen Stadt Jahr sagte neue Maßnahme"),
    words(
        "il la i le di che in un una per con del al suo come più ma è stato della sono "
            + "governo ministro presidente accordo paese riunione città anno secondo nuovo misura")
  };

  private static final String[] CODES = {"es", "en", "pt", "fr", "de", "it"};

  private WarcThroughput() {}

  /**
   * Writes the archive where it is not there yet, reads it three times, prints the best.
   *
   * @param args the archive's file, and how many pages it shall have (20000)
   * @throws IOException if it cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    int pages = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
    if (!Files.exists(file)) {
      write(file, pages);
    }
    double megabytes = Files.size(file) / 1e6;
    for (int run = 0; run < 3; run++) {
      int[] articles = new int[1];
      long start = System.nanoTime();
      Sources.read(
          List.of(file.toString()),
          System.in,
          Sources.Options.DEFAULT,
          intake -> articles[0] += intake instanceof Intake.Accepted ? 1 : 0);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%.0f MB compressed, %d articles, %.2f s, %.1f MB/s, %.0f articles/s%n",
          megabytes,
          articles[0],
          seconds,
          megabytes / seconds,
          articles[0] / seconds);
    }
  }

  private static void write(Path file, int pages) throws IOException {
    Random random = new Random(20240612);
    String styles = styles(random);
    String scripts = scripts(random);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < pages; i++) {
        int language = i % 10 == 0 ? 0 : 1 + random.nextInt(WORDS.length - 1);
        String url = "https://example.org/" + CODES[language] + "/2024/06/12/page-" + i + ".html";
        byte[] request = "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        record(out, "request", "application/http; msgtype=request", url, request);
        byte[] page = page(language, i, styles, scripts, random).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(
            ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                    + page.length
                    + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(page);
        record(out, "response", "application/http; msgtype=response", url, answer.toByteArray());
      }
    }
  }

  private static void record(OutputStream out, String type, String media, String url, byte[] block)
      throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16);
    PrintStream head = new PrintStream(gzip, false, StandardCharsets.UTF_8);
    head.print("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2024-06-12T10:00:00Z\r\n");
    head.print("WARC-Target-URI: " + url + "\r\nContent-Type: " + media + "\r\n");
    head.print("Content-Length: " + block.length + "\r\n\r\n");
    head.flush();
    gzip.write(block);
    gzip.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    gzip.finish();
  }

  private static String page(
      int language, int number, String styles, String scripts, Random random) {
    StringBuilder page = new StringBuilder(80_000);
    String title = sentence(language, 9, random);
    page.append("<!DOCTYPE html><html lang=\"").append(CODES[language]).append("\"><head><title>");
    page.append(title).append("</title><meta property=\"article:published_time\" content=\"");
    page.append("2024-06-12T08:00:00Z\">").append(styles);
    page.append("</head><body><nav><ul>");
    for (int i = 0; i < 60; i++) {
      page.append("<li class=\"nav-item-").append(random.nextInt(1000)).append("\"><a href=\"/");
      page.append(random.nextInt(100_000)).append("\">");
      page.append(sentence(language, 2, random)).append("</a></li>");
    }
    page.append("</ul></nav><main><article><h1>").append(title).append("</h1>");
    int paragraphs = 6 + random.nextInt(14);
    for (int p = 0; p < paragraphs; p++) {
      page.append("<p>");
      for (int s = 0; s < 3; s++) {
        page.append(sentence(language, 14 + random.nextInt(12), random)).append(". ");
      }
      page.append("</p>\n");
    }
    page.append("</article><aside id=\"x").append(number).append("\">");
    for (int i = 0; i < 25; i++) {
      page.append("<div class=\"teaser t").append(random.nextInt(9999)).append("\"><a href=\"/n/");
      page.append(random.nextInt(1_000_000)).append("\"><h3>");
      page.append(sentence(language, 8, random)).append("</h3></a></div>");
    }
    page.append("</aside></main>").append(scripts);
    return page.append("</body></html>").toString();
  }

  private static String sentence(int language, int length, Random random) {
    String[] words = WORDS[language];
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < length; i++) {
      String word =
          random.nextInt(4) == 0
              ? words[random.nextInt(8)] + (char) ('a' + random.nextInt(26)) + random.nextInt(90)
              : words[random.nextInt(words.length)];
      b.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      b.append(i + 1 < length ? " " : "");
    }
    return b.toString();
  }

  private static String styles(Random random) {
    StringBuilder b = new StringBuilder("<style>");
    for (int i = 0; i < 400; i++) {
      b.append(".c").append(random.nextInt(99_999)).append("{margin:").append(random.nextInt(40));
      b.append("px;color:#").append(Integer.toHexString(random.nextInt(0xFFFFFF))).append("}");
    }
    return b.append("</style>").toString();
  }

  private static String scripts(Random random) {
    StringBuilder b = new StringBuilder("<script>var a={");
    for (int i = 0; i < 900; i++) {
      b.append("\"k").append(random.nextInt(99_999)).append("\":").append(random.nextInt());
      b.append(i + 1 < 900 ? "," : "");
    }
    return b.append("};</script>").toString();
  }

  private static String[] words(String words) {
    return words.split(" ");
  }
}
