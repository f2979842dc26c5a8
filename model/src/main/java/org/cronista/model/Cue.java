package org.cronista.model;

/**
 * Words that decided something, and what they show.
 *
 * @param span the words
 * @param cue short name of what they show ("condicional", "negación", "se espera")
 */
public record Cue(Span span, String cue) {}
