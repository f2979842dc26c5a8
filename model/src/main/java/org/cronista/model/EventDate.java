package org.cronista.model;

import org.jspecify.annotations.Nullable;

/**
 * When an event was, as one mention tells it.
 *
 * @param interval the days
 * @param span the time expression; null where the date follows from the report's own date or the
 *     context
 * @param why how it was worked out, one phrase in Spanish
 */
public record EventDate(DateInterval interval, @Nullable Span span, String why) {}
