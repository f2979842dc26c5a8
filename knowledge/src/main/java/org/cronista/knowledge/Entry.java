package org.cronista.knowledge;

import org.cronista.model.Place;

/**
 * What a phrase of a text can stand for. One phrase may have several entries ("Georgia",
 * "Córdoba").
 */
public sealed interface Entry {
  /** A country by its name or a variant of it. */
  record CountryName(Country country) implements Entry {}

  /**
   * A demonym, adjective or noun, in any of its forms ("norcoreanas").
   *
   * @param local whether it is of a town or a region of the country ("limeño")
   */
  record Demonym(Country country, boolean local) implements Entry {}

  /** A capital: a place, and by metonymy its government. */
  record Capital(Country country, Place place) implements Entry {}

  /**
   * A seat of power used for the one who sits there ("el Kremlin", "la Moncloa", "Bruselas").
   *
   * @param code the country or organisation that is governed there
   * @param name its name
   * @param office id of the office of who sits there
   */
  record Seat(String code, String name, String office) implements Entry {}

  /** An organisation by name, variant or acronym. */
  record Body(Organisation organisation) implements Entry {}

  /** A person by full name, variant or, where it is usual, surname. */
  record Somebody(Person person) implements Entry {}

  /** An agency, newspaper, broadcaster or other medium. */
  record Medium(Outlet outlet) implements Entry {}

  /** A town, region, sea or other place. */
  record Somewhere(Place place, String kind, long population) implements Entry {}
}
