package org.cronista.knowledge;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files that ship beside the program's classes. They are read from the archive itself: the
 * JDK's own way to them is by an address and a connection, whose classes take longer to load than a
 * small file.
 */
public final class Shipped {
  private static final String FILE = "file:";
  private static final String ARCHIVE = ".jar";

  private Shipped() {}

  /**
   * The whole of a file.
   *
   * @param name the file's name beside the class; with a leading slash from the root
   * @throws IllegalStateException if it is not there: the program was not built whole
   */
  public static byte[] bytes(Class<?> beside, String name) {
    try {
      File archive = archive(beside);
      byte[] found = archive == null ? null : packed(archive, path(beside, name));
      return found == null ? resource(beside, name) : found;
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static String path(Class<?> beside, String name) {
    return name.startsWith("/")
        ? name.substring(1)
        : beside.getPackageName().replace('.', '/') + "/" + name;
  }

  /**
   * The archive that a class was loaded from; null where it was not loaded from one, or where its
   * address writes letters in another way.
   */
  private static @Nullable File archive(Class<?> beside) {
    CodeSource source = beside.getProtectionDomain().getCodeSource();
    String place = source == null ? "" : String.valueOf(source.getLocation());
    return place.startsWith(FILE) && place.endsWith(ARCHIVE) && place.indexOf('%') < 0
        ? new File(place.substring(FILE.length()))
        : null;
  }

  private static byte @Nullable [] packed(File archive, String path) throws IOException {
    try (ZipFile zip = new ZipFile(archive)) {
      ZipEntry entry = zip.getEntry(path);
      if (entry == null) {
        return null;
      }
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] bytes = new byte[(int) entry.getSize()];
        return in.readNBytes(bytes, 0, bytes.length) == bytes.length ? bytes : null;
      }
    }
  }

  private static byte[] resource(Class<?> beside, String name) throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " beside " + beside.getName());
      }
      return in.readAllBytes();
    }
  }
}
