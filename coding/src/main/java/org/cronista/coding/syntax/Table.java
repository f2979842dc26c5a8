package org.cronista.coding.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a word list that ships with the program: tab-separated, {@code #} for comments. */
public final class Table {
  private Table() {}

  /**
   * The rows of a resource next to a class.
   *
   * @param columns how many each row must have
   * @throws IllegalStateException where a row has another number of columns; names the line
   */
  public static List<List<String>> rows(Class<?> beside, String resource, int columns) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + beside.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.charAt(0) == '#') {
          continue;
        }
        List<String> row = split(line);
        if (row.size() != columns) {
          throw new IllegalStateException(
              "%s, line %d: %d columns instead of %d"
                  .formatted(resource, number, row.size(), columns));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab));
      from = tab + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }
}
