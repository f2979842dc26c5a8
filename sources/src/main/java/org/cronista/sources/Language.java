package org.cronista.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a text is Spanish. Counts frequent short words by language ({@code function-words.tsv}),
 * a word that k languages share giving each of them 1/k, so that Galician, Portuguese and Catalan
 * are told apart by what is theirs alone.
 */
final class Language {
  private static final Language STANDARD = load();

  /** Words read at most: enough for a sure answer, and no more work for a long text. */
  private static final int ENOUGH = 2000;

  /** Fewer words than this are not judged. */
  private static final int TOO_FEW = 6;

  /** In fewer words than this another language must be ahead of Spanish by more than one word. */
  private static final int SHORT = 15;

  private static final float CLEAR = 1.2f;

  private static final String NOT_SPANISH = "no está en español";
  private static final String UNKNOWN = "no se reconoce en qué idioma está";

  private final List<String> codes = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, float[]> weights = new HashMap<>();

  private Language() {}

  /** Why a text is not read as Spanish; empty where it is, or is too short to tell. */
  static Optional<String> foreign(String text) {
    return STANDARD.judge(text);
  }

  /** Whether a reason for a rejection is one of those that are given here. */
  static boolean refusal(String reason) {
    return reason.startsWith(NOT_SPANISH) || reason.startsWith(UNKNOWN);
  }

  private Optional<String> judge(String text) {
    float[] scores = new float[codes.size()];
    int words = 0;
    int latin = 0;
    int other = 0;
    int at = 0;
    StringBuilder word = new StringBuilder();
    while (at <= text.length() && words < ENOUGH) {
      char c = at < text.length() ? text.charAt(at) : ' ';
      if (Character.isLetter(c) || (c == '\'' && !word.isEmpty())) {
        word.append(Character.toLowerCase(c));
        if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
          latin++;
        } else {
          other++;
        }
      } else if (!word.isEmpty()) {
        words++;
        float[] w = weights.get(word.toString());
        if (w != null) {
          for (int i = 0; i < scores.length; i++) {
            scores[i] += w[i];
          }
        }
        word.setLength(0);
      }
      at++;
    }
    if (other > latin) {
      return Optional.of(NOT_SPANISH + ": otra escritura (" + script(text) + ")");
    }
    if (words < TOO_FEW) {
      return Optional.empty();
    }
    int best =
        codes.indexOf("es"); // what speaks for two alike is Spanish: "el" and "de" are Catalan too
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    float spanish = scores[codes.indexOf("es")];
    if (words < SHORT && spanish > 0 && scores[best] < spanish + CLEAR) {
      return Optional.empty();
    }
    if (scores[best] < words * 0.02f) {
      return Optional.of(UNKNOWN);
    }
    return codes.get(best).equals("es")
        ? Optional.empty()
        : Optional.of(NOT_SPANISH + ": parece " + names.get(best));
  }

  private static String script(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .filter(s -> s != Character.UnicodeScript.LATIN)
        .findFirst()
        .map(s -> s.name().toLowerCase(java.util.Locale.ROOT))
        .orElse("");
  }

  private static Language load() {
    Language language = new Language();
    try (InputStream in =
            Objects.requireNonNull(Language.class.getResourceAsStream("function-words.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
      for (int i = 0; i < rows.size(); i++) {
        language.codes.add(rows.get(i)[0]);
        language.names.add(rows.get(i)[1]);
        for (String word : rows.get(i)[2].split(" ", -1)) {
          language.weights.computeIfAbsent(word, w -> new float[rows.size()])[i] = 1;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (float[] w : language.weights.values()) {
      float sharing = 0;
      for (float one : w) {
        sharing += one;
      }
      for (int i = 0; i < w.length; i++) {
        w[i] /= sharing;
      }
    }
    return language;
  }
}
