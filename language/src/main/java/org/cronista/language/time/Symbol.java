package org.cronista.language.time;

/**
 * A reading of one or more written words as a member of a class of time words.
 *
 * @param name class ("MONTH"), or the word itself
 * @param value value within the class ("9"); empty where it has none
 * @param length number of written words, at least 1
 */
record Symbol(String name, String value, int length) {
  int number() {
    return Integer.parseInt(value);
  }
}
