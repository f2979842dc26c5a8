package org.cronista.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts: a state, a person, an organisation, a group.
 *
 * @param name canonical name, as a Spanish reader expects it ("Corea del Norte", "Kim Jong-un")
 * @param code the country's ISO 3166-1 alpha-3 code or the organisation's ("UNO", "NATO", "EUU");
 *     empty where neither is known
 * @param kind what it is
 * @param sector CAMEO-like sector ("GOV", "MIL", "REB", "OPP", "MED", "CVL", ...), null where
 *     unknown
 * @param id Wikidata QID, null where unknown
 * @param office the office held that day ("presidente"), null where there is none
 */
public record Actor(
    String name,
    String code,
    Kind kind,
    @Nullable String sector,
    @Nullable String id,
    @Nullable String office) {
  /** What an actor is. */
  public enum Kind {
    COUNTRY,
    PERSON,
    /** An organisation across countries: {@link Actor#code} is its own code. */
    ORGANISATION,
    /** A body or group of one country: government, army, party, armed group, company, people. */
    GROUP
  }

  public boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /** Whether {@link #code} is an organisation's and not a country's. */
  public boolean international() {
    return kind == Kind.ORGANISATION;
  }
}
