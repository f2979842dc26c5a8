package org.cronista.coding.actors;

import org.jspecify.annotations.Nullable;

/**
 * How a noun of the press stands for somebody.
 *
 * @param lemma the noun
 * @param kind how it is resolved
 * @param sector CAMEO-like sector, null where the noun does not tell
 * @param member whether the noun of a group names, in the singular, one of it ("la maestra")
 */
record Role(String lemma, Kind kind, @Nullable String sector, boolean member) {
  /** Ways in which nouns are resolved. */
  enum Kind {
    /** "el gobierno": stands for the country itself. */
    GOVERNMENT,
    /** "el país": a country named before. */
    COUNTRY,
    /** "el organismo": an organisation named before. */
    ORGANISATION,
    /** "la pareja": the last two. */
    PAIR,
    /** "ambas partes": the last two, persons or not. */
    PARTY,
    /** "su homólogo": who holds the same office elsewhere. */
    COUNTERPART,
    /** "el mandatario": who rules. */
    LEADER,
    /**
     * "el ministro", "el funcionario": an office or an occupation; points back when it stands
     * alone.
     */
    OFFICIAL,
    /** "un hombre": a person with no part in public life. */
    PERSON,
    /** "la geóloga": what a named person does or is; nobody where no name goes with it. */
    OCCUPATION,
    /** "el ejército", "manifestantes": a body or group of one country. */
    GROUP
  }

  /** Whether the noun names a single human being when it is singular. */
  boolean human() {
    return kind == Kind.COUNTERPART
        || kind == Kind.LEADER
        || kind == Kind.OFFICIAL
        || kind == Kind.PERSON;
  }

  /** Whether the noun can stand beside a person's name and say what that person is. */
  boolean title() {
    return human() || member || kind == Kind.OCCUPATION;
  }
}
