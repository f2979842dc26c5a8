package org.cronista.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cronista.language.parsing.Parse;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * Reads CoNLL-U files ({@code .conllu}, {@code .conllu.xz}): forms, tags, heads, relations.
 * Multiword lines and empty nodes are passed over.
 */
final class Treebank {
  private Treebank() {}

  /**
   * All sentences of the files, in order.
   *
   * @throws IOException if a file cannot be read or a line is not CoNLL-U; the message names the
   *     line
   */
  static List<Tree> read(List<Path> files, Tree.Origin origin) throws IOException {
    List<Tree> trees = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file);
          InputStream plain = file.toString().endsWith(".xz") ? new XZInputStream(in) : in;
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
        read(file, reader, origin, trees);
      }
    }
    return trees;
  }

  private static void read(Path file, BufferedReader reader, Tree.Origin origin, List<Tree> trees)
      throws IOException {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank()) {
        add(file, number, rows, origin, trees);
      } else if (line.charAt(0) != '#') {
        String[] columns = line.split("\t", -1);
        if (columns.length < 8) {
          throw new IOException(file + ":" + number + ": fewer than eight columns");
        }
        if (columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
          rows.add(columns);
        }
      }
    }
    add(file, number, rows, origin, trees);
  }

  private static void add(
      Path file, int line, List<String[]> rows, Tree.Origin origin, List<Tree> trees)
      throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    int size = rows.size();
    List<String> words = new ArrayList<>(size);
    List<String> relations = new ArrayList<>(size);
    List<Upos> tags = new ArrayList<>(size);
    int[] heads = new int[size];
    try {
      for (int i = 0; i < size; i++) {
        String[] columns = rows.get(i);
        words.add(columns[1]);
        tags.add(Upos.valueOf(columns[3]));
        heads[i] = Integer.parseInt(columns[6]) - 1;
        relations.add(columns[7]);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": sentence that ends in line " + line, e);
    }
    rows.clear();
    trees.add(new Tree(words, tags, new Parse(heads, relations), origin));
  }
}
