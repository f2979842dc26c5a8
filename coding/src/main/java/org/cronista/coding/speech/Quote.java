package org.cronista.coding.speech;

import org.cronista.model.Quotation;
import org.cronista.model.Span;

/**
 * A quotation before it has its chain.
 *
 * @param span the words without their marks
 * @param place its sentences and tokens
 */
record Quote(Span span, Place place, Quotation.Kind kind, Speaker speaker) {
  /** The same words in another's mouth. */
  Quote by(Speaker other) {
    return new Quote(span, place, kind, other);
  }
}
