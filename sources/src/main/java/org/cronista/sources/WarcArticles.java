package org.cronista.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.cronista.model.Intake;
import org.cronista.model.Rejected;

/**
 * A web archive (WARC, compressed record by record or not, as CC-NEWS lays it out), read as a
 * stream: the Spanish pages become articles, in the archive's order. What an archive is bound to
 * hold besides (pages in other languages, front pages, images, redirects) is counted and told in
 * one line; broken records are rejected one by one.
 */
final class WarcArticles {
  /** Pages on their way for each thread: enough to keep all busy, few enough to fit in memory. */
  private static final int IN_FLIGHT = 16;

  /** Broken records that are told one by one; the others are counted. */
  private static final int TOLD = 20;

  private static final String BROKEN = "página que no se puede leer";
  private static final Rejected NO_PAGE = new Rejected("", 0, "ninguna página", null);
  private static final Rejected FOREIGN = new Rejected("", 0, "en otro idioma", null);

  private final Sources.Options options;
  private final String where;
  private final Consumer<Intake> sink;

  private int records;
  private int articles;
  private int foreign;
  private int noPage;
  private int noArticle;
  private int broken;

  WarcArticles(Sources.Options options, String where, Consumer<Intake> sink) {
    this.options = options;
    this.where = where;
    this.sink = sink;
  }

  /**
   * Reads an archive to its end.
   *
   * @throws IOException if the file cannot be read
   */
  void read(InputStream file) throws IOException {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    Deque<Future<List<Intake>>> inFlight = new ArrayDeque<>();
    try (Gunzip in = new Gunzip(file);
        ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      WarcRecords reader = new WarcRecords(in, options.maxBytes(), this::broken);
      for (WarcRecords.WarcRecord r = reader.next(); r != null; r = reader.next()) {
        records++;
        WarcRecords.WarcRecord record = r;
        if (record.block().length == 0) {
          noPage++;
          continue;
        }
        inFlight.add(pool.submit(() -> page(record)));
        if (inFlight.size() >= IN_FLIGHT * threads) {
          collect(inFlight.remove());
        }
      }
      while (!inFlight.isEmpty()) {
        collect(inFlight.remove());
      }
    }
    if (records == 0) {
      sink.accept(new Rejected(where, 0, "no contiene ningún registro WARC", null));
    } else {
      sink.accept(new Intake.Remark(where, summary()));
    }
  }

  private String summary() {
    return "registros: %d; artículos: %d; páginas en otros idiomas: %d; páginas sin artículo: %d; registros que no son páginas: %d; rotos: %d"
        .formatted(records, articles, foreign, noArticle, noPage, broken);
  }

  private void broken(long offset, String reason) {
    broken++;
    if (broken <= TOLD) {
      sink.accept(new Rejected(where + " (byte " + offset + ")", 0, reason, null));
    } else if (broken == TOLD + 1) {
      sink.accept(
          new Rejected(where, 0, "más registros rotos; los siguientes solo se cuentan", null));
    }
  }

  /** What one record gives, or that it is no page, or no Spanish one. */
  private List<Intake> page(WarcRecords.WarcRecord record) {
    List<Intake> found = new ArrayList<>(1);
    try {
      String type = record.header("content-type");
      byte[] body = record.block();
      Charset charset = null;
      if (type.startsWith("application/http")) {
        HttpAnswer answer = HttpAnswer.of(body, options.maxBytes());
        type = answer.status() == 200 ? answer.mediaType() : "";
        charset = answer.charset();
        body = answer.body();
      }
      if (!type.startsWith("text/html") && !type.startsWith("application/xhtml")) {
        found.add(NO_PAGE);
      } else if (!Glance.maybeSpanish(body)) {
        found.add(FOREIGN);
      } else {
        String url = record.header("warc-target-uri").replace("<", "").replace(">", "");
        new PageArticle(options, url, found::add).read(id(url), body, url, charset);
      }
    } catch (IOException | RuntimeException e) {
      found.clear();
      found.add(new Rejected(where + " (byte " + record.offset() + ")", 0, BROKEN, e.toString()));
    }
    return found;
  }

  private void collect(Future<List<Intake>> page) {
    try {
      for (Intake intake : page.get()) {
        count(intake);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading " + where, e);
    }
  }

  private void count(Intake intake) {
    if (intake == NO_PAGE) {
      noPage++;
    } else if (intake == FOREIGN) {
      foreign++;
    } else if (intake instanceof Rejected r && r.reason().equals(BROKEN)) {
      broken++;
      sink.accept(r);
    } else if (intake instanceof Rejected r && Language.refusal(r.reason())) {
      foreign++;
    } else if (intake instanceof Rejected) {
      noArticle++;
    } else {
      articles++;
      sink.accept(intake);
    }
  }

  /** The last part of an address that names something; an archive's articles have no file names. */
  static String id(String url) {
    int end = url.length();
    for (int i = 0; i < url.length(); i++) {
      if (url.charAt(i) == '?' || url.charAt(i) == '#') {
        end = i;
        break;
      }
    }
    while (end > 0 && url.charAt(end - 1) == '/') {
      end--;
    }
    String path = url.substring(0, end);
    String last = path.substring(path.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    String name = dot > 0 && last.length() - dot <= 6 ? last.substring(0, dot) : last;
    return name.isEmpty() ? "pagina" : name;
  }

  /** Whether a file's name, in lower case, is that of a web archive. */
  static boolean named(String name) {
    return name.endsWith(".warc") || name.endsWith(".warc.gz");
  }
}
