package org.cronista.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cronista.model.Intake;
import org.cronista.model.Rejected;

/**
 * The files within a {@code .zip}, {@code .tar}, {@code .tar.gz} or {@code .gz} file, each read as
 * if it lay there unpacked. Nothing is written to the disk; what unpacks to too much is refused;
 * packed files within packed files are not opened.
 */
final class PackedFiles {
  /** An archive may unpack to so many times the limit of one file. */
  private static final int TOTAL = 400;

  private final Sources.Options options;
  private final String where;
  private final Consumer<Intake> sink;
  private final Map<String, byte[]> dates = new HashMap<>();

  PackedFiles(Sources.Options options, String where, Consumer<Intake> sink) {
    this.options = options;
    this.where = where;
    this.sink = sink;
  }

  /** Whether a file's name, in lower case, is that of a packed file; web archives are none. */
  static boolean named(String name) {
    return !WarcArticles.named(name)
        && (name.endsWith(".zip")
            || name.endsWith(".tar")
            || name.endsWith(".tgz")
            || name.endsWith(".gz"));
  }

  /**
   * Reads all files within.
   *
   * @param name the file's name in lower case
   * @throws IOException if the file itself cannot be read
   */
  void read(Path file, String name) throws IOException {
    if (name.endsWith(".zip")) {
      zip(file);
      return;
    }
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      stream(raw, name, String.valueOf(file.getFileName()));
    } catch (Bounded.Exceeded e) {
      reject(where, tooMuch());
    } catch (java.util.zip.ZipException | java.io.EOFException e) {
      sink.accept(new Rejected(where, 0, "archivo comprimido roto", e.toString()));
    }
  }

  private void stream(InputStream raw, String name, String shown) throws IOException {
    InputStream in = name.endsWith(".tar") ? raw : new GZIPInputStream(raw, 1 << 16);
    in = new Bounded(in, total());
    if (name.endsWith(".tar") || name.endsWith(".tgz") || name.endsWith(".tar.gz")) {
      tar(in);
    } else {
      entry(shown.substring(0, shown.length() - ".gz".length()), in, where);
    }
  }

  private long total() {
    return options.maxBytes() * TOTAL;
  }

  private String tooMuch() {
    return "se descomprime a más de " + total() / 1_000_000 + " MB; lo que sigue no se lee";
  }

  private void tar(InputStream in) throws IOException {
    TarEntries tar = new TarEntries(in);
    int files = 0;
    try {
      for (String name = tar.next(); name != null; name = tar.next()) {
        if (!hidden(name)) {
          files++;
          entry(name, tar, where + "!" + name);
        }
      }
    } catch (Bounded.Exceeded e) {
      throw e;
    } catch (IOException e) {
      sink.accept(new Rejected(where, 0, "archivo tar roto; lo que sigue no se lee", e.toString()));
      return;
    }
    if (files == 0) {
      reject(where, "el archivo no contiene ningún archivo que leer");
    }
  }

  private void zip(Path file) throws IOException {
    try (ZipFile zip = open(file)) {
      List<ZipEntry> entries = new ArrayList<>();
      zip.stream().filter(e -> !e.isDirectory() && !hidden(e.getName())).forEach(entries::add);
      // A text's date stands in the file before it
      entries.sort(Comparator.comparing(ZipEntry::getName));
      long left = total();
      for (ZipEntry entry : entries) {
        String place = where + "!" + entry.getName();
        try (InputStream in = new Bounded(zip.getInputStream(entry), left)) {
          entry(entry.getName(), in, place);
          left -= Math.max(0, entry.getSize());
        } catch (Bounded.Exceeded e) {
          reject(place, tooMuch());
          return;
        } catch (IOException e) {
          sink.accept(new Rejected(place, 0, "no se puede descomprimir", e.toString()));
        }
      }
      if (entries.isEmpty()) {
        reject(where, "el archivo no contiene ningún archivo que leer");
      }
    } catch (java.util.zip.ZipException e) {
      sink.accept(new Rejected(where, 0, "archivo zip roto", e.toString()));
    }
  }

  /** Names that are no UTF-8 are of the programs that first wrote such files. */
  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (java.util.zip.ZipException e) {
      return new ZipFile(file.toFile(), Charset.forName("IBM850"));
    }
  }

  private static boolean hidden(String name) {
    return name.startsWith("__MACOSX/")
        || (name.startsWith(".") && !name.startsWith("./"))
        || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
  }

  private void entry(String name, InputStream in, String place) throws IOException {
    String file = name.substring(name.lastIndexOf('/') + 1);
    String lower = file.toLowerCase(java.util.Locale.ROOT);
    if (lower.endsWith(".date")) {
      dates.put(name.substring(0, name.length() - ".date".length()), in.readNBytes(1000));
    } else if (named(lower)) {
      reject(place, "archivo comprimido dentro de otro: no se abre");
    } else {
      int dot = name.lastIndexOf('.');
      byte[] date = dates.remove(dot > 0 ? name.substring(0, dot) : name);
      new OneFile(options, place, sink, null).read(file, in, date, true);
    }
  }

  private void reject(String place, String reason) {
    sink.accept(new Rejected(place, 0, reason, null));
  }
}
