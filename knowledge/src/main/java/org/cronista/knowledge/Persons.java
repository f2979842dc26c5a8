package org.cronista.knowledge;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All people: by their names, by their keys in the table, and by single words of their names. */
final class Persons extends NameTable {
  private static final int KEY = 0;
  private static final int COUNTRY = 2;

  private final Postings keys = new Postings(EXPECTED / 2);
  private final Postings words = new Postings(2 * EXPECTED);
  private final BitSet otherScript = new BitSet();
  private final Fingerprint key = new Fingerprint();
  private final Map<Person, Integer> rows = new ConcurrentHashMap<>();

  Persons(Tables tables) {
    super(tables, Layout.PERSONS, 1, 5);
    scan();
  }

  @Override
  public void cell(byte[] text, int row, int column, int from, int to) {
    if (column == KEY) {
      key.of(text, from, to);
      keys.add(key.whole, row);
    } else if (column == COUNTRY) {
      otherScript.set(row, Transliteration.applies(sheet.text(from, to)));
    } else {
      super.cell(text, row, column, from, to);
    }
  }

  @Override
  void noted(int index, Fingerprint name) {
    for (int i = 0; i < name.words && name.words > 1; i++) {
      words.add(name.each[i], index);
    }
  }

  @Override
  Entry read(int row, String[] r) {
    Person person =
        new Person(r[1], r[2], Table.parts(r[5]), r[3].equals("f"), r[4].isEmpty() ? null : r[4]);
    rows.putIfAbsent(person, row);
    return new Entry.Somebody(person);
  }

  /** The names of several words, by each of their words. */
  Postings words() {
    return words;
  }

  /** Whether a name comes from another script than the Latin one. */
  boolean otherScript(int index) {
    return otherScript.get(row(index)) && !apart(index);
  }

  /** The person of a name. */
  Person person(int index) {
    return ofRow(row(index));
  }

  /** The person of a row. */
  Person ofRow(int row) {
    return ((Entry.Somebody) told(row)).person();
  }

  String key(int row) {
    return sheet.row(row)[KEY];
  }

  /** The row of a key; -1 where none has it. */
  int row(String key) {
    int at = keys.first(keys.key(Folding.hash(key)));
    for (; at >= 0; at = keys.next(at)) {
      if (sheet.row(keys.value(at))[KEY].equals(key)) {
        return keys.value(at);
      }
    }
    return -1;
  }

  /** The row of one of these people; -1 for others. */
  int row(Person person) {
    return rows.getOrDefault(person, -1);
  }
}
