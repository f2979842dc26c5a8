package org.cronista.coding.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The words of saying and of sources, from {@code cues.tsv}, {@code sources.tsv}, {@code
 * phrases.tsv}.
 */
final class Cues {
  static final Cues STANDARD = new Cues();

  /** Kinds of cues. */
  enum Kind {
    SAY,
    ASK,
    PROMISE,
    DENY,
    ACCEPT,
    JUDGE,
    WRITE,
    THINK,
    NOUN
  }

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, Set<String>> phrases = new HashMap<>();
  private final Map<String, List<String[]>> accordingTo = new HashMap<>();

  private Cues() {
    for (List<String> row : Table.rows(Cues.class, "cues.tsv", 2)) {
      kinds.put(Spelling.fold(row.get(0)), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    for (List<String> row : Table.rows(Cues.class, "sources.tsv", 2)) {
      sources.put(Spelling.fold(row.get(0)), row.get(1));
    }
    for (List<String> row : Table.rows(Cues.class, "phrases.tsv", 2)) {
      phrases.put(row.get(0), new HashSet<>(List.of(row.get(1).split(" "))));
      if (row.get(0).equals("according-to")) {
        for (String phrase : row.get(1).split(" ")) {
          String[] words = phrase.split("_");
          accordingTo.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
        }
      }
    }
  }

  /** What kind of saying a verb is; null where it is none. */
  @Nullable Kind verb(Token token) {
    if (!token.upos().verbal()) {
      return null;
    }
    Kind kind = kinds.get(Spelling.fold(token.lemma()));
    return kind == Kind.NOUN ? null : kind;
  }

  /** Whether a noun names an utterance ("declaración", "palabras"). */
  boolean noun(Token token) {
    return token.upos() == Upos.NOUN && kinds.get(Spelling.fold(token.lemma())) == Kind.NOUN;
  }

  /** Whether a noun points at words just quoted ("con esa frase", "en esos términos"). */
  boolean said(Token token) {
    return noun(token) || in("words", token.lemma());
  }

  /** What kind of source a noun names: document, medium or unnamed; null where none. */
  @Nullable String source(Token token) {
    return sources.get(Spelling.fold(token.lemma()));
  }

  /** Whether a word, in the singular, names a document. */
  boolean document(String word) {
    return "document".equals(sources.get(Spelling.fold(word)));
  }

  /** Whether one of some words, in the singular, names a source. */
  boolean sourceWords(String words) {
    for (String word : words.split(" ")) {
      String folded = Spelling.fold(word);
      if (sources.containsKey(folded)
          || (folded.endsWith("s")
              && sources.containsKey(folded.substring(0, folded.length() - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** The markers of a source that have several words and begin with one, each by its words. */
  List<String[]> accordingTo(String first) {
    return accordingTo.getOrDefault(first, List.of());
  }

  boolean in(String phraseClass, String word) {
    Set<String> words = phrases.get(phraseClass);
    return words != null && words.contains(word);
  }

  /** The only word of a class. */
  String only(String phraseClass) {
    Set<String> words = phrases.get(phraseClass);
    return words == null ? "" : words.iterator().next();
  }

  int size() {
    return kinds.size();
  }
}
