/**
 * The records that travel through every stage: from the {@link org.cronista.model.Article} to the
 * {@link org.cronista.model.Chronicle}. Immutable, free of any language, checked where they are
 * made.
 *
 * <p>Positions are {@link org.cronista.model.Span}s in UTF-16 units of the article's text; they
 * become Unicode code points where they leave the program ({@link org.cronista.model.CodePoints}).
 */
@org.jspecify.annotations.NullMarked
package org.cronista.model;
