package org.cronista.knowledge;

import java.util.List;

/** The tables of this module: their files, their columns and what may stand in each. */
enum Layout {
  COUNTRIES(
      "countries.tsv",
      1,
      Cell.CODE,
      Cell.NAME,
      Cell.NAME,
      Cell.ANY,
      Cell.NUMBER,
      Cell.PARTS,
      Cell.LATITUDE,
      Cell.LONGITUDE,
      Cell.PARTS,
      Cell.DAY,
      Cell.DAY),
  DEMONYMS("demonyms.tsv", 2, Cell.NAME, Cell.COUNTRY, Cell.COUNT),
  ORGANISATIONS(
      "organisations.tsv", 2, Cell.CODE, Cell.NAME, Cell.NAME, Cell.PARTS, Cell.SCOPE, Cell.ANY),
  BREAKAWAYS(
      "breakaways.tsv",
      2,
      Cell.COUNTRY,
      Cell.NAME,
      Cell.NAME,
      Cell.PARTS,
      Cell.COUNTRY_OR_NONE,
      Cell.BEGIN,
      Cell.DAY),
  OUTLETS("outlets.tsv", 1, Cell.NAME, Cell.COUNTRY, Cell.MEDIUM, Cell.ANY, Cell.PARTS),
  OFFICES("offices.tsv", 1, Cell.NAME, Cell.NAME, Cell.NAME, Cell.NAME, Cell.HOLDERS),
  OFFICE_WORDS("office-words.tsv", 1, Cell.NAME, Cell.MEANING),
  SYSTEMS("systems.tsv", 2, Cell.COUNTRY, Cell.DAY, Cell.DAY, Cell.OFFICE, Cell.OFFICE),
  SEATS("seats.tsv", 1, Cell.NAME, Cell.PARTY, Cell.OFFICE),
  PERSONS("persons.tsv", 1, Cell.NAME, Cell.NAME, Cell.PARTY, Cell.GENDER, Cell.ANY, Cell.PARTS),
  HOLDERS(
      "holders.tsv",
      4,
      Cell.OFFICE,
      Cell.PARTY,
      Cell.PERSON,
      Cell.BEGIN,
      Cell.DAY,
      Cell.CERTAINTY,
      Cell.NAME),
  PLACES(
      "places.tsv",
      2,
      Cell.NAME,
      Cell.COUNTRY_OR_NONE,
      Cell.LATITUDE,
      Cell.LONGITUDE,
      Cell.COUNT,
      Cell.PARTS),
  CITIES(
      "cities.tsv",
      2,
      Cell.NAME,
      Cell.COUNTRY,
      Cell.LATITUDE,
      Cell.LONGITUDE,
      Cell.COUNT,
      Cell.PARTS),
  NAMESAKES("namesakes.tsv", CITIES),
  COMMEMORATIONS(
      "commemorations.tsv", 4, Cell.RULE, Cell.COUNT, Cell.COUNTRY_OR_NONE, Cell.PARTS, Cell.NAME),
  LANDMARKS("landmarks.tsv", 2, Cell.INTERVAL, Cell.NAME, Cell.NAME);

  final String file;

  /** How many of the first columns tell a row from others. */
  final int key;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  final List<Cell> cells;

  Layout(String file, int key, Cell... cells) {
    this.file = file;
    this.key = key;
    this.cells = List.of(cells);
  }

  /** A table like another. */
  Layout(String file, Layout like) {
    this.file = file;
    this.key = like.key;
    this.cells = like.cells;
  }

  int columns() {
    return cells.size();
  }

  /** The rows that ship. */
  List<String[]> rows() {
    return Table.rows(file, columns());
  }
}
