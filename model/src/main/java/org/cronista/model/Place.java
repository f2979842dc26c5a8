package org.cronista.model;

import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param name Spanish name
 * @param country ISO 3166-1 alpha-3 code; null where it lies in none (the high seas)
 * @param latitude degrees north; NaN where unknown
 * @param longitude degrees east; NaN where unknown
 */
public record Place(String name, @Nullable String country, double latitude, double longitude) {
  public boolean located() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }
}
