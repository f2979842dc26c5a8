package org.cronista.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person known by name.
 *
 * @param name usual Spanish spelling ("Vladímir Putin")
 * @param country ISO 3166-1 alpha-3 code of the country, or the organisation's code for its
 *     officials
 * @param variants other spellings, and the short forms that the press uses alone ("Putin", "Kim")
 * @param female whether Spanish speaks of her in the feminine
 * @param id Wikidata QID, null where unknown
 */
public record Person(
    String name, String country, List<String> variants, boolean female, @Nullable String id) {
  public Person {
    variants = List.copyOf(variants);
  }

  /** By the name alone, which tells nearly all apart. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
