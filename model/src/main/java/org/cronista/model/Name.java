package org.cronista.model;

/**
 * A proper name found in the text.
 *
 * @param span where
 * @param sentence index of its sentence
 * @param firstToken index of its first token in that sentence
 * @param lastToken index of its last token (inclusive)
 * @param type as in CoNLL-2002
 */
public record Name(Span span, int sentence, int firstToken, int lastToken, Type type) {
  /** CoNLL-2002's four kinds of names. */
  public enum Type {
    PER,
    ORG,
    LOC,
    MISC
  }
}
