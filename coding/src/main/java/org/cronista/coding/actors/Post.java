package org.cronista.coding.actors;

import org.jspecify.annotations.Nullable;

/**
 * What a noun for somebody who leads or speaks is said of where it is not a state: "líder de
 * Hamás", "presidenta de la Xunta de Galicia", "dirigente opositor".
 *
 * @param kind of what
 * @param title the words, without the country but where they name it
 * @param whole whether the title tells on its own whose it is, so that no country need be added
 * @param sector whose people they are; null where the post does not tell
 * @param code the country of the body where it is known; else empty
 */
record Post(Kind kind, String title, boolean whole, @Nullable String sector, String code) {
  /** Of what one holds a post. */
  enum Kind {
    /** A party, an armed group, a company, a court: has its own people. */
    BODY,
    /** A region or a town. */
    PLACE,
    /** An adjective says of what kind: "opositor", "rebelde". */
    QUALIFIED
  }

  boolean body() {
    return kind == Kind.BODY;
  }
}
