package org.cronista.knowledge;

/** Where in the table of holders stand those of an office, and the offices of a person. */
final class Holders implements Sheet.Reader {
  static final int OFFICE = 0;
  static final int CODE = 1;
  static final int PERSON = 2;
  private static final int EXPECTED = 1 << 12;

  /** Rows by offices of countries. */
  final Postings byOffice = new Postings(EXPECTED);

  /** Rows by the keys of persons. */
  final Postings byPerson = new Postings(EXPECTED);

  private final Sheet sheet;
  private final Fingerprint cell = new Fingerprint();
  private int begin;

  Holders(Tables tables) {
    this.sheet = new Sheet(tables, Layout.HOLDERS);
    sheet.scan(this);
  }

  @Override
  public void cell(byte[] text, int row, int column, int from, int to) {
    if (column == OFFICE) {
      begin = from;
    } else if (column == CODE) {
      cell.of(text, begin, to); // with the tab between
      byOffice.add(cell.whole, row);
    } else if (column == PERSON) {
      cell.of(text, from, to);
      byPerson.add(cell.whole, row);
    }
  }

  /** The key of an office of a country or organisation; -1 where nobody is known who held it. */
  int office(String office, String code) {
    return byOffice.key(Folding.hash(Folding.then(Folding.hash(office), '\t'), code));
  }

  /** The key of a person by the key in the table of persons; -1 for one without an office. */
  int person(String key) {
    return byPerson.key(Folding.hash(key));
  }

  int size() {
    return sheet.size();
  }

  String[] row(int row) {
    return sheet.row(row);
  }
}
