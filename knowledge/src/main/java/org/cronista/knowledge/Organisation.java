package org.cronista.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation: one across countries ("ONU") or a body of one country (a parliament, a party in
 * power, an armed group, a court).
 *
 * @param code its own code where it stands across countries ("UNO"), else its country's ISO code
 * @param name usual Spanish name
 * @param english usual English name
 * @param variants other names and acronyms in Spanish texts
 * @param international whether it stands across countries
 * @param sector CAMEO-like sector ("IGO", "GOV", "MIL", "REB", "OPP", "LEG", "JUD", "NGO", "MNC",
 *     "MED"); empty where none fits
 * @param id Wikidata QID, null where unknown
 */
public record Organisation(
    String code,
    String name,
    String english,
    List<String> variants,
    boolean international,
    String sector,
    @Nullable String id) {
  public Organisation {
    variants = List.copyOf(variants);
  }
}
