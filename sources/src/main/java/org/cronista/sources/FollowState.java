package org.cronista.sources;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was read before, in a file that outlives the program: a line for each article ({@code seen},
 * its address) and for each feed ({@code feed}, its address, ETag, Last-Modified), by tabs. Lines
 * are appended; a line that is cut off by a crash is left out at the next start, when the file is
 * written anew. While it is open no other program may open it. For several threads.
 */
final class FollowState implements AutoCloseable {
  /** Addresses that are kept: feeds hold the last days, not years. */
  private static final int KEPT = 200_000;

  private final Set<String> seen = new LinkedHashSet<>();
  private final Map<String, Fetched.Validators> feeds = new HashMap<>();
  private final Writer out;
  private final Path lockFile;
  private final FileChannel lock;

  /**
   * Opens a state, a new one where there is no file yet.
   *
   * @throws IOException if the file cannot be read or written
   */
  FollowState(Path file) throws IOException {
    lockFile = file.resolveSibling(file.getFileName() + ".lock");
    lock = locked(lockFile, file);
    if (Files.exists(file)) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      int end = text.lastIndexOf('\n');
      text.substring(0, end + 1).lines().forEach(this::line);
    }
    List<String> lines = new ArrayList<>();
    int skip = Math.max(0, seen.size() - KEPT);
    seen.stream().skip(skip).forEach(url -> lines.add("seen\t" + url));
    feeds.forEach((url, v) -> lines.add(feed(url, v)));
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, lines);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  private static FileChannel locked(Path lockFile, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean ours = false;
    try {
      ours = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      ours = false;
    }
    if (!ours) {
      channel.close();
      throw new IOException("otro «follow» está usando el archivo de estado " + file);
    }
    return channel;
  }

  private void line(String line) {
    String[] cells = line.split("\t", -1);
    if (cells[0].equals("seen") && cells.length == 2) {
      seen.add(cells[1]);
    } else if (cells[0].equals("feed") && cells.length == 4) {
      feeds.put(cells[1], new Fetched.Validators(cells[2], cells[3]));
    }
  }

  private static String feed(String url, Fetched.Validators v) {
    return "feed\t" + flat(url) + "\t" + flat(v.etag()) + "\t" + flat(v.lastModified());
  }

  private static String flat(String text) {
    return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  synchronized boolean saw(String url) {
    return seen.contains(flat(url));
  }

  synchronized void see(String url) throws IOException {
    if (seen.add(flat(url))) {
      write("seen\t" + flat(url));
    }
  }

  synchronized Fetched.Validators validators(String feed) {
    return feeds.getOrDefault(flat(feed), Fetched.Validators.NONE);
  }

  synchronized void validators(String feed, Fetched.Validators validators) throws IOException {
    Fetched.Validators before = feeds.put(flat(feed), validators);
    if (!validators.equals(before)) {
      write(feed(feed, validators));
    }
  }

  private void write(String line) throws IOException {
    out.write(line + "\n");
    out.flush();
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
    lock.close();
    Files.deleteIfExists(lockFile);
  }
}
