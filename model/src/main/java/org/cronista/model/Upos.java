package org.cronista.model;

/** Universal Dependencies' part-of-speech tags, version 2. */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** VERB or AUX. */
  public boolean verbal() {
    return this == VERB || this == AUX;
  }

  /** NOUN or PROPN. */
  public boolean nominal() {
    return this == NOUN || this == PROPN;
  }
}
