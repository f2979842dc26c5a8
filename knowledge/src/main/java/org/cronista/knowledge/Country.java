package org.cronista.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country, a dependent territory, a former state or a disputed entity.
 *
 * @param code ISO 3166-1 alpha-3 (XKX for Kosovo; the last ISO code for extinct states: SUN, YUG,
 *     CSK, DDR)
 * @param name usual Spanish name ("Corea del Norte")
 * @param english usual English name
 * @param article Spanish article that the name takes in running text ("los" for Estados Unidos);
 *     empty for most
 * @param plural whether the name takes a plural verb by custom
 * @param demonym masculine singular of the first demonym ("norcoreano")
 * @param variants other Spanish names and acronyms ("RPDC", "Norcorea")
 * @param capital Spanish name of the capital, null where there is none
 * @param from first day of the state; null where it does not matter
 * @param until last day of an extinct state; null while it exists
 */
public record Country(
    String code,
    String name,
    String english,
    String article,
    boolean plural,
    String demonym,
    List<String> variants,
    @Nullable String capital,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {
  public Country {
    variants = List.copyOf(variants);
  }
}
