package org.cronista.model;

import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param name Spanish name
 * @param country ISO 3166-1 alpha-3 code; null where it lies in none (the high seas)
 * @param latitude degrees north; NaN where unknown
 * @param longitude degrees east; NaN where unknown
 * @param uncertain whether another place of that name may be meant as well
 */
public record Place(
    String name, @Nullable String country, double latitude, double longitude, boolean uncertain) {
  /** A place that can be no other. */
  public Place(String name, @Nullable String country, double latitude, double longitude) {
    this(name, country, latitude, longitude, false);
  }

  /** The same place, of which it is not certain that it is meant. */
  public Place perhaps() {
    return new Place(name, country, latitude, longitude, true);
  }

  public boolean located() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }
}
