package org.cronista.model;

/**
 * The word or words that name an event.
 *
 * @param span where
 * @param lemma dictionary form; of several words the lemmas joined by a blank ("llegar a acuerdo")
 */
public record Trigger(Span span, String lemma) {}
