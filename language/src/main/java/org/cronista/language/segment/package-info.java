/** From a text to its pieces: headlines, datelines, paragraphs, sentences, words. */
@org.jspecify.annotations.NullMarked
package org.cronista.language.segment;
