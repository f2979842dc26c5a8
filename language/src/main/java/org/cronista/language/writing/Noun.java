package org.cronista.language.writing;

/**
 * A name or several as they stand in a sentence.
 *
 * @param text with its article
 * @param plural whether the verb is plural
 */
record Noun(String text, boolean plural) {}
