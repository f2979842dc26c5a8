package org.cronista.app.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a reader finds in a folder of reports: a file of lines with columns between tabs, written by
 * hand. Events are keyed by the words that tell them, not by positions or ids, so that a key holds
 * while coding changes.
 *
 * @param stories reports of each affair
 * @param copies reports of each text that several outlets have
 * @param places where events are told
 * @param statuses event to where it stands in the end
 * @param differences what cannot all hold
 * @param links from event to event
 */
record ChronicleKey(
    List<List<String>> stories,
    List<List<String>> copies,
    List<Place> places,
    Map<String, String> statuses,
    List<Difference> differences,
    Set<Link> links) {

  /**
   * Words that tell an event.
   *
   * @param types PLOVER types that it may have
   * @param occurrence which of the places where these words stand in the report, from 1
   */
  record Place(String event, Set<String> types, String report, String words, int occurrence) {}

  /** Values on which reports differ. */
  record Difference(String event, String field, List<String> values) {}

  /** A link between two events. */
  record Link(String from, String kind, String to) {}

  /**
   * Reads a key.
   *
   * @throws IOException where the file cannot be read or a line is not what it should be; names the
   *     line
   */
  static ChronicleKey read(Path file) throws IOException {
    ChronicleKey key =
        new ChronicleKey(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new TreeMap<>(),
            new ArrayList<>(),
            new HashSet<>());
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8", e);
    }
    int number = 0;
    for (String line : lines) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#' && !key.take(line.split("\t", -1))) {
        throw new IOException(file + ":" + number + ": not a line of a key: " + line);
      }
    }
    Set<String> events = new HashSet<>();
    key.places.forEach(p -> events.add(p.event()));
    Set<String> named = new HashSet<>(key.statuses.keySet());
    key.differences.forEach(d -> named.add(d.event()));
    key.links.forEach(l -> named.addAll(List.of(l.from(), l.to())));
    named.removeAll(events);
    if (!named.isEmpty()) {
      throw new IOException(
          file + ": no words tell these events: " + new java.util.TreeSet<>(named));
    }
    return key;
  }

  private boolean take(String[] cells) {
    return switch (cells[0] + ' ' + cells.length) {
      case "story 3" -> stories.add(words(cells[2]));
      case "copy 2" -> copies.add(words(cells[1]));
      case "event 5" -> places.add(place(cells, 1));
      case "event 6" -> isNumber(cells[5]) && places.add(place(cells, Integer.parseInt(cells[5])));
      case "status 3" -> statuses.put(cells[1], cells[2]) == null;
      case "differ 4" -> differences.add(new Difference(cells[1], cells[2], bars(cells[3])));
      case "link 4" -> links.add(new Link(cells[1], cells[2], cells[3]));
      default -> false;
    };
  }

  private static Place place(String[] cells, int occurrence) {
    return new Place(cells[1], Set.copyOf(bars(cells[2])), cells[3], cells[4], occurrence);
  }

  private static boolean isNumber(String cell) {
    return cell.length() == 1 && cell.charAt(0) >= '1' && cell.charAt(0) <= '9';
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(" ", -1)).filter(w -> !w.isEmpty()).toList();
  }

  private static List<String> bars(String cell) {
    return Arrays.asList(cell.split("\\|", -1));
  }
}
