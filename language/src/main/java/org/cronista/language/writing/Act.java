package org.cronista.language.writing;

/**
 * How an act is told: a row of the table of verb phrases.
 *
 * @param infinitive "reunirse"
 * @param singular third person singular of the past
 * @param plural third person plural of the past
 * @param participle "reunido"
 * @param complement what follows the verb; empty for nothing
 * @param preposition of the recipient; empty for none
 * @param reciprocal whether who acts and with whom make one subject
 * @param noun what there was, where nobody is known to act
 * @param nounPreposition of the recipient after the noun; empty where it is not said
 * @param placePreposition of the place; empty for the usual one
 */
record Act(
    String infinitive,
    String singular,
    String plural,
    String participle,
    String complement,
    String preposition,
    boolean reciprocal,
    String noun,
    String nounPreposition,
    String placePreposition) {
  static Act of(String[] row) {
    return new Act(
        row[1],
        row[2],
        row[3],
        row[4],
        row[5],
        row[6],
        row[7].equals("yes"),
        row[8],
        row[9],
        row[10]);
  }

  /** Whether the Spanish infinitive ends in "se". */
  boolean reflexive() {
    return infinitive.endsWith("arse")
        || infinitive.endsWith("erse")
        || infinitive.endsWith("irse");
  }

  /** The same act done to this object. */
  Act with(String object) {
    return new Act(
        infinitive,
        singular,
        plural,
        participle,
        object,
        preposition,
        reciprocal,
        noun,
        nounPreposition,
        placePreposition);
  }
}
