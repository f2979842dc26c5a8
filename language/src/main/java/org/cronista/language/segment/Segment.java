package org.cronista.language.segment;

import org.cronista.model.Sentence;
import org.cronista.model.Span;

/**
 * A stretch of text that sentences do not cross.
 *
 * @param span where, without white space at its ends
 * @param kind what it is on the page
 * @param paragraph number of its paragraph, from 0
 */
public record Segment(Span span, Sentence.Kind kind, int paragraph) {}
