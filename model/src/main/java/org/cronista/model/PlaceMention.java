package org.cronista.model;

import org.jspecify.annotations.Nullable;

/**
 * A place as the text names it.
 *
 * @param place which
 * @param span the words; null where it is inherited from the context
 */
public record PlaceMention(Place place, @Nullable Span span) {}
