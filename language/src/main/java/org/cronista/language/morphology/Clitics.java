package org.cronista.language.morphology;

import java.util.List;
import java.util.Locale;

/**
 * Parts infinitives, gerunds and imperatives from the pronouns written onto them: "dándoselo" is
 * "dando", "se", "lo".
 */
public final class Clitics {
  private static final String[] PRONOUNS = {
    "nos", "los", "las", "les", "me", "te", "se", "lo", "la", "le", "os"
  };

  private final Lexicon lexicon;

  public Clitics(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The parts of a written word; the word alone where it has none. */
  public List<String> split(String form) {
    String last = pronoun(form);
    if (last == null) {
      return List.of(form);
    }
    int count = count(form.toLowerCase(Locale.ROOT));
    if (count == 0) {
      return List.of(form);
    }
    String rest = form.substring(0, form.length() - last.length());
    String first = count > 1 ? pronoun(rest) : null;
    String stem = stem(first == null ? rest : rest.substring(0, rest.length() - first.length()));
    if (stem == null) {
      return List.of(form);
    }
    return first == null ? List.of(stem, last) : List.of(stem, first, last);
  }

  private static @org.jspecify.annotations.Nullable String pronoun(String form) {
    for (String p : PRONOUNS) {
      if (form.length() > p.length() + 1
          && form.regionMatches(true, form.length() - p.length(), p, 0, p.length())) {
        return form.substring(form.length() - p.length());
      }
    }
    return null;
  }

  /**
   * How many pronouns the dictionary sees in the form; 0 where it has another reading too, as
   * "parte" has.
   */
  private int count(String lower) {
    int most = 0;
    for (Lexicon.Reading reading : lexicon.readings(lower)) {
      int colon = reading.tag().indexOf(':');
      if (colon < 0) {
        return 0;
      }
      most = Math.max(most, reading.tag().indexOf(':', colon + 1) > 0 ? 2 : 1);
    }
    return most;
  }

  /** The verb as it is written alone: the accent that the pronouns brought is taken off. */
  private @org.jspecify.annotations.Nullable String stem(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (lexicon.has(lower, "V")) {
      return written;
    }
    for (int i = 0; i < written.length(); i++) {
      int accent = "áéíóúÁÉÍÓÚ".indexOf(written.charAt(i));
      if (accent >= 0) {
        String plain =
            written.substring(0, i) + "aeiouAEIOU".charAt(accent) + written.substring(i + 1);
        return lexicon.has(plain.toLowerCase(Locale.ROOT), "V") ? plain : null;
      }
    }
    return null;
  }
}
