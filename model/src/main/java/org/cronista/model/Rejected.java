package org.cronista.model;

import org.jspecify.annotations.Nullable;

/**
 * An input that could not be taken, and why: a value, not an exception, so that it is counted and
 * listed and the rest of the batch goes on.
 *
 * @param where path or URL
 * @param line line in it, from 1; 0 where it has none
 * @param reason for the reader, in Spanish
 * @param detail technical detail; null where there is none
 */
public record Rejected(String where, int line, String reason, @Nullable String detail)
    implements Intake {}
