package org.cronista.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cronista.model.Intake;
import org.cronista.model.Publication;
import org.cronista.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs: files, folders (recursively, in order of path), web addresses, or {@code -} for
 * standard input. Every input ends as an {@link Intake.Accepted} or a {@link Rejected}; none is
 * dropped and none stops the others.
 */
public final class Sources {
  /**
   * What is said of all inputs.
   *
   * @param published the publication date of every article that names none; null where none was
   *     given
   * @param maxBytes larger files and records are rejected
   * @param fetch how web addresses are read
   */
  public record Options(@Nullable Publication published, long maxBytes, FetchOptions fetch) {
    /** No date given, files of up to 50 MB, public hosts. */
    public static final Options DEFAULT = new Options(null, 50_000_000, FetchOptions.DEFAULT);

    /** The same with a date for articles that name none. */
    public Options published(@Nullable Publication date) {
      return new Options(date, maxBytes, fetch);
    }

    /** The same with another way to fetch. */
    public Options fetching(FetchOptions other) {
      return new Options(published, maxBytes, other);
    }
  }

  private final Options options;
  private final Consumer<Intake> sink;
  private @Nullable Fetcher fetcher;

  private Sources(Options options, Consumer<Intake> sink) {
    this.options = options;
    this.sink = sink;
  }

  /**
   * Reads all inputs in the order given.
   *
   * @param stdin read where an input is {@code -}
   * @param sink takes each article and each rejection as it comes
   */
  public static void read(
      List<String> inputs, InputStream stdin, Options options, Consumer<Intake> sink) {
    Sources sources = new Sources(options, sink);
    for (String input : inputs) {
      sources.input(input, stdin);
    }
  }

  private void input(String input, InputStream stdin) {
    if (input.equals("-")) {
      standardInput(stdin);
    } else if (input.startsWith("http://") || input.startsWith("https://")) {
      address(input);
    } else {
      try {
        path(Path.of(input));
      } catch (InvalidPathException e) {
        reject(input, "no es una ruta válida: " + e.getReason());
      }
    }
  }

  private void address(String url) {
    if (fetcher == null) {
      fetcher = new Fetcher(options.fetch());
    }
    switch (fetcher.fetch(url, Fetched.Validators.NONE)) {
      case Fetched.Page page -> new WebPage(options, sink).read(page);
      case Fetched.Unchanged unchanged -> reject(unchanged.url(), "el servidor no envía nada");
      case Fetched.Failed failed -> reject(failed.url(), failed.reason());
    }
  }

  private void path(Path path) {
    if (!Files.exists(path)) {
      reject(
          path.toString(),
          Files.isSymbolicLink(path) ? "enlace a un archivo que no existe" : "no existe");
    } else if (Files.isDirectory(path)) {
      folder(path);
    } else {
      file(path, true);
    }
  }

  private void folder(Path folder) {
    SortedMap<Path, String> found = new TreeMap<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Gather(folder, found));
    } catch (IOException e) {
      reject(folder.toString(), "no se puede leer la carpeta", e);
    }
    if (found.isEmpty()) {
      reject(folder.toString(), "la carpeta no contiene ningún archivo que leer");
    }
    found.forEach((path, problem) -> {
      if (problem.isEmpty()) {
        file(path, false);
      } else {
        reject(path.toString(), problem);
      }
    });
  }

  /**
   * Gathers a folder's files, and the places where it could not go, in order of path. Hidden files
   * are none of ours.
   */
  private static final class Gather extends SimpleFileVisitor<Path> {
    private final Path top;
    private final SortedMap<Path, String> found;

    Gather(Path top, SortedMap<Path, String> found) {
      this.top = top;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      return hidden(dir) && !dir.equals(top)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // Dates and keys stand beside the reports that they are about.
      boolean beside = file.toString().endsWith(".date") || file.toString().endsWith(".key");
      if (!hidden(file) && !beside) {
        found.put(file, "");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      String problem =
          e instanceof FileSystemLoopException
              ? "la carpeta se contiene a sí misma por un enlace"
              : "no se puede leer (" + e.getClass().getSimpleName() + ")";
      found.put(file, problem);
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      Path name = path.getFileName();
      return name != null
          && name.toString().startsWith(".")
          && name.toString().length() > 1
          && !name.toString().equals("..");
    }
  }

  private void file(Path path, boolean named) {
    String file = String.valueOf(path.getFileName());
    String name = file.toLowerCase(Locale.ROOT);
    String where = path.toString();
    try {
      if (PackedFiles.named(name)) {
        new PackedFiles(options, where, sink).read(path, name);
        return;
      }
      boolean stream =
          WarcArticles.named(name) || name.endsWith(".jsonl") || name.endsWith(".ndjson");
      if (!stream && OneFile.readable(name, named)) {
        if (!Files.isRegularFile(path)) {
          reject(where, "no es un archivo corriente");
          return;
        }
        long size = Files.size(path);
        if (size > options.maxBytes()) {
          reject(
              where,
              "demasiado grande: "
                  + size / 1_000_000
                  + " MB; el límite es "
                  + options.maxBytes() / 1_000_000
                  + " MB");
          return;
        }
      }
      if (named && name.endsWith(".opml")) {
        list(where, Files.readAllBytes(path));
        return;
      }
      Path beside = path.resolveSibling(OneFile.id(file) + ".date");
      byte[] date = Files.isRegularFile(beside) ? Files.readAllBytes(beside) : null;
      try (InputStream in = Files.newInputStream(path)) {
        new OneFile(options, where, sink, named ? this::address : null).read(file, in, date, named);
      }
    } catch (java.nio.file.AccessDeniedException e) {
      reject(where, "sin permiso de lectura");
    } catch (IOException e) {
      reject(where, "no se puede leer", e);
    }
  }

  /** The feeds of a list that was chosen as an input, one after another. */
  private void list(String where, byte[] bytes) throws IOException {
    List<String> feeds = XmlInput.addresses(bytes);
    if (feeds.isEmpty()) {
      reject(where, "la lista no contiene ninguna dirección");
    }
    for (String feed : feeds) {
      address(feed);
    }
  }

  private void standardInput(InputStream stdin) {
    String where = "entrada estándar";
    try {
      byte[] bytes =
          stdin.readNBytes((int) Math.min(options.maxBytes() + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > options.maxBytes()) {
        reject(where, "demasiado grande; el límite es " + options.maxBytes() / 1_000_000 + " MB");
        return;
      }
      if (HttpAnswer.gzipped(bytes)) {
        bytes = HttpAnswer.decoded(bytes, "gzip", options.maxBytes());
      }
      if (startsWith(bytes, "WARC/")) {
        new WarcArticles(options, where, sink).read(new java.io.ByteArrayInputStream(bytes));
        return;
      }
      switch (firstMark(bytes)) {
        case '{' ->
            new JsonArticles(options, where, sink, this::address)
                .lines(new java.io.ByteArrayInputStream(bytes));
        case '[' -> new JsonArticles(options, where, sink, this::address).document(bytes);
        case '<' -> {
          if (XmlInput.looksLike(bytes)) {
            new XmlInput(options, where, sink).read("stdin", bytes);
          } else {
            new PageArticle(options, where, sink).read("stdin", bytes);
          }
        }
        default -> new PlainText(options, where, sink).read("stdin", bytes, null);
      }
    } catch (IOException e) {
      reject(where, "no se puede leer", e);
    }
  }

  static boolean startsWith(byte[] bytes, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      if (i >= bytes.length || bytes[i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char firstMark(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ') {
        return (char) b;
      }
    }
    return ' ';
  }

  private void reject(String where, String reason) {
    sink.accept(new Rejected(where, 0, reason, null));
  }

  private void reject(String where, String reason, IOException e) {
    sink.accept(new Rejected(where, 0, reason, e.toString()));
  }
}
