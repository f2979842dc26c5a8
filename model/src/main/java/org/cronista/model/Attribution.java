package org.cronista.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a report credits for what it says. A chain of these is ordered outermost first:
 * outlet, agency, speaker.
 *
 * @param name the source's name, or the words that describe it ("funcionarios rusos")
 * @param code country or organisation code of the source, null where unknown
 * @param id Wikidata QID, null where unknown
 * @param kind what kind of source
 * @param span the words; null for the outlet's own voice
 */
public record Attribution(
    String name, @Nullable String code, @Nullable String id, Kind kind, @Nullable Span span) {
  /** Kinds of sources. */
  public enum Kind {
    OUTLET,
    AGENCY,
    PERSON,
    ORGANISATION,
    DOCUMENT,
    UNNAMED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
