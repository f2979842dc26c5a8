package org.cronista.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A user's own tables: read whole, checked whole; all that is wrong is told at once. */
final class OwnTables {
  private static final String LAST = "9999-12-31";

  /** Columns of countries.tsv. */
  private static final int NAME = 1;

  private static final int VARIANTS = 8;

  /** A row with where it stands. */
  private record Row(Path file, int line, String text, String[] cells) {
    /** The character at which a cell begins, from 1. */
    int column(int cell) {
      int column = 1;
      for (int i = 0; i < cell; i++) {
        column += cells[i].length() + 1;
      }
      return column;
    }
  }

  private final Map<Layout, List<Row>> rows = new EnumMap<>(Layout.class);
  private final List<Problem> problems = new ArrayList<>();
  private final ResourceBundle wording =
      ResourceBundle.getBundle("org.cronista.knowledge.problems", Locale.ROOT);

  private OwnTables() {}

  /**
   * Reads the tables of a folder.
   *
   * @param problems receives all that is wrong
   * @return the rows; only to be used where nothing is wrong
   * @throws IOException if the folder or a file cannot be read
   */
  static Map<Layout, List<String[]>> read(Path folder, List<Problem> problems) throws IOException {
    OwnTables own = new OwnTables();
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
    if (files.isEmpty()) {
      own.problems.add(new Problem(folder.toString(), 0, 1, own.say("none"), ""));
    }
    for (Path file : files) {
      own.file(file);
    }
    own.check();
    own.problems.sort(
        Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column));
    problems.addAll(own.problems);
    Map<Layout, List<String[]>> cells = new EnumMap<>(Layout.class);
    own.rows.forEach((layout, list) -> cells.put(layout, list.stream().map(Row::cells).toList()));
    return cells;
  }

  private String say(String key, Object... about) {
    Object[] words = Stream.of(about).map(String::valueOf).toArray();
    return MessageFormat.format(wording.getString(key), words);
  }

  private static @Nullable Layout layout(Path file) {
    for (Layout layout : Layout.values()) {
      if (file.endsWith(layout.file)) {
        return layout;
      }
    }
    return null;
  }

  private void file(Path file) throws IOException {
    Layout layout = layout(file);
    if (layout == null) {
      String known = String.join(", ", Stream.of(Layout.values()).map(l -> l.file).toList());
      problems.add(new Problem(file.toString(), 0, 1, say("file", known), ""));
      return;
    }
    String text;
    try {
      byte[] bytes = Files.readAllBytes(file);
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.add(new Problem(file.toString(), 0, 1, say("encoding"), ""));
      return;
    }
    List<String> lines = text.lines().toList();
    List<Row> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = Normalizer.normalize(lines.get(i), Normalizer.Form.NFC);
      if (i == 0 && line.startsWith("\uFEFF")) {
        line = line.substring(1);
      }
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      Row row = new Row(file, i + 1, line, line.split("\t", -1));
      if (row.cells().length != layout.columns()) {
        String what = say("columns", row.cells().length, layout.columns());
        problems.add(new Problem(file.toString(), i + 1, line.length() + 1, what, line));
      } else {
        read.add(row);
      }
    }
    rows.put(layout, read);
  }

  private void problem(Row row, int cell, String what) {
    problems.add(
        new Problem(row.file().toString(), row.line(), row.column(cell), what, row.text()));
  }

  private void check() {
    Cell.Names known =
        new Cell.Names(
            column(Layout.COUNTRIES, 0),
            column(Layout.ORGANISATIONS, 0),
            column(Layout.PERSONS, 0),
            column(Layout.OFFICES, 0),
            column(Layout.OFFICE_WORDS, 0));
    rows.forEach((layout, list) -> {
      Set<String> keys = new HashSet<>();
      for (String[] cells : layout.rows()) {
        keys.add(key(layout, cells));
      }
      Map<String, Integer> mine = new HashMap<>();
      for (Row row : list) {
        for (int c = 0; c < layout.columns(); c++) {
          Cell kind = layout.cells.get(c);
          String wrong = kind.wrong(row.cells()[c], known);
          if (wrong != null) {
            String value = row.cells()[c];
            String told = value.startsWith("=") ? value.substring(1) : value;
            problem(row, c, say(wrong, told, kind.choices()));
          }
        }
        String key = key(layout, row.cells());
        Integer before = mine.putIfAbsent(key, row.line());
        if (before != null) {
          problem(row, 0, say("twice", before));
        } else if (keys.contains(key)) {
          problem(row, 0, say("shipped"));
        }
      }
    });
    circles();
    terms();
    taken();
  }

  /**
   * What people or a country are called that others are called already: nobody could tell which.
   */
  private void taken() {
    Map<String, String> demonyms = new HashMap<>();
    for (String[] c : Layout.DEMONYMS.rows()) {
      demonyms.putIfAbsent(c[0], c[1]);
    }
    for (Row row : rows.getOrDefault(Layout.DEMONYMS, List.of())) {
      taken(row, 0, row.cells()[0], row.cells()[1], demonyms);
    }
    Map<String, String> names = new HashMap<>();
    for (String[] c : Layout.COUNTRIES.rows()) {
      names(c).forEach(name -> names.putIfAbsent(name, c[0]));
    }
    for (Row row : rows.getOrDefault(Layout.COUNTRIES, List.of())) {
      for (String name : names(row.cells())) {
        int cell = name.equals(row.cells()[NAME]) ? NAME : VARIANTS;
        taken(row, cell, name, row.cells()[0], names);
      }
    }
  }

  private void taken(Row row, int cell, String name, String code, Map<String, String> owners) {
    String owner = owners.putIfAbsent(name, code);
    if (owner != null && !owner.equals(code)) {
      problem(row, cell, say("taken", name, owner));
    }
  }

  private static List<String> names(String[] cells) {
    List<String> names = new ArrayList<>(List.of(cells[NAME]));
    if (!cells[VARIANTS].isEmpty()) {
      names.addAll(List.of(cells[VARIANTS].split("\\|")));
    }
    return names;
  }

  private static String key(Layout layout, String[] cells) {
    return String.join("\t", List.of(cells).subList(0, layout.key));
  }

  /** What stands in a column of the table that ships and of the user's. */
  private Set<String> column(Layout layout, int column) {
    Set<String> values = new HashSet<>();
    for (String[] cells : layout.rows()) {
      values.add(cells[column]);
    }
    for (Row row : rows.getOrDefault(layout, List.of())) {
      values.add(row.cells()[column]);
    }
    return values;
  }

  /** Words for offices that mean each other. */
  private void circles() {
    Map<String, String> meanings = new HashMap<>();
    for (String[] cells : Layout.OFFICE_WORDS.rows()) {
      meanings.put(cells[0], cells[1]);
    }
    List<Row> own = rows.getOrDefault(Layout.OFFICE_WORDS, List.of());
    own.forEach(row -> meanings.put(row.cells()[0], row.cells()[1]));
    for (Row row : own) {
      Set<String> seen = new HashSet<>();
      String word = row.cells()[0];
      String meaning = row.cells()[1];
      while (meaning != null && meaning.startsWith("=") && seen.add(meaning)) {
        if (meaning.substring(1).equals(word)) {
          problem(row, 1, say("circle", word));
          break;
        }
        meaning = meanings.get(meaning.substring(1));
      }
    }
  }

  /** A term, and the row that gives it; null for one that ships. */
  private record Held(String person, String from, String until, @Nullable Row row) {}

  /**
   * Terms that end before they begin, or that overlap where an office has one holder. An open end
   * is no overlap: what ships ends where it was last brought up to date.
   */
  private void terms() {
    List<Row> own = rows.getOrDefault(Layout.HOLDERS, List.of());
    if (own.isEmpty()) {
      return;
    }
    Set<String> unique = new HashSet<>();
    for (String[] cells : Layout.OFFICES.rows()) {
      if (cells[4].equals("unique")) {
        unique.add(cells[0]);
      }
    }
    for (Row row : rows.getOrDefault(Layout.OFFICES, List.of())) {
      if (row.cells()[4].equals("unique")) {
        unique.add(row.cells()[0]);
      }
    }
    Map<String, List<Held>> offices = new HashMap<>();
    for (String[] cells : Layout.HOLDERS.rows()) {
      held(offices, cells, null);
    }
    for (Row row : own) {
      String[] c = row.cells();
      if (!c[4].isEmpty() && c[4].compareTo(c[3]) < 0) {
        problem(row, 4, say("backwards", c[3], c[4]));
      } else if (unique.contains(c[0])) {
        held(offices, c, row);
      }
    }
    for (List<Held> terms : offices.values()) {
      terms.sort(Comparator.comparing(Held::from));
      for (int i = 1; i < terms.size(); i++) {
        Held before = terms.get(i - 1);
        Held after = terms.get(i);
        Row row = after.row() == null ? before.row() : after.row();
        boolean last = i == terms.size() - 1;
        if (row != null && after.from().compareTo(end(before, after, last)) < 0) {
          Held other = after.row() == null ? after : before;
          String until = other.until().isEmpty() ? "…" : other.until();
          problem(row, 3, say("overlap", other.person(), other.from(), until));
        }
      }
    }
  }

  /** Until when a term lasts; an open one until the next, where that does not end before it. */
  private static String end(Held term, Held next, boolean last) {
    if (!term.until().isEmpty()) {
      return term.until();
    }
    boolean within = last && !next.until().isEmpty();
    return within || term.from().equals(next.from()) ? LAST : next.from();
  }

  private static void held(Map<String, List<Held>> offices, String[] c, @Nullable Row row) {
    offices
        .computeIfAbsent(c[0] + " " + c[1], k -> new ArrayList<>())
        .add(new Held(c[2], c[3], c[4], row));
  }
}
