package org.cronista.language.writing;

import org.cronista.knowledge.Knowledge;

/**
 * Composes the headline of the relations of two parties in a month or a year, and names the sources
 * of what is told.
 */
public interface Summaries {
  /** One sentence with its full stop; empty where there is nothing to tell. */
  String of(Relations relations);

  /**
   * A source behind "according to", with its article and in this language where it is a known
   * country or body; else as it stands.
   */
  String source(String name);

  /** A source in a list of sources. */
  String origin(String name);

  /**
   * Summaries in a language: "es" or "en".
   *
   * @throws IllegalArgumentException for another language
   */
  static Summaries in(String language, Knowledge knowledge) {
    return switch (language) {
      case "es" -> new SpanishSummaries(knowledge);
      case "en" -> new EnglishSummaries(knowledge);
      default -> throw new IllegalArgumentException("no summaries in " + language);
    };
  }
}
