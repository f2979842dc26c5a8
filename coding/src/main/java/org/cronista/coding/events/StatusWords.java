package org.cronista.coding.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What words say of the acts that hang on them: the tables beside this class, by lemma without
 * accents.
 */
final class StatusWords {
  /** What a word says of what it governs. */
  enum Effect {
    PLANS,
    WISHES,
    DENIES,
    ALLEGES,
    GOES_ON,
    /** What was tried was begun; what is being tried goes on. */
    TRIES,
    /** Told as a fact, whatever the mood of what is told ("lamentó que atacaran"). */
    HOLDS
  }

  /** How a word takes what it governs. */
  enum Over {
    CLAUSE,
    NOUN,
    BOTH;

    boolean covers(boolean noun) {
      return this == BOTH || (this == NOUN) == noun;
    }
  }

  /** What a word does to the act that it stands with. */
  enum Kind {
    /** What is said of the word is said of the act that hangs on it ("hubo", "serie de"). */
    CARRIES,
    /** A verb that tells in the present tense what is going on. */
    LASTS,
    /** A noun for what goes on while the present is told of it ("la huelga retrasa los vuelos"). */
    PROCESS,
    /** A noun for what somebody is tried for ("una demanda por golpear"). */
    CHARGE,
    NEGATES,
    /** Takes a negation away ("no solo"). */
    RESTRICTS,
    PURPOSE,
    /** The preposition of an act that somebody takes part in ("en la reunión"). */
    WITHIN,
    CONDITION,
    WITHOUT,
    UNTIL,

    /** A predicate that says that something is so ("es cierto que"). */
    TRUE,

    /** The noun of a condition ("en caso de"). */
    CASE,

    /** The word of what one has only heard ("al parecer", "por lo visto"). */
    HEARSAY,
    /** The preposition of an act that another is part of. */
    DURING,

    /** What sets one thing beside another in time ("después de la de abril"). */
    BESIDE,

    /** Sets one thing after another; as {@link #BESIDE} in all else. */
    AFTER,

    /** Sets one thing before another; as {@link #BESIDE} in all else. */
    BEFORE,

    /** Says that an act was not long ago. */
    LATELY,

    /** Counts the time since an act ("se cumplen diez años de"); carries as well. */
    COMPLETES,

    /** What sets one thing at the time of another ("mientras"). */
    WHILE,

    /** The preposition of an agent, and of what somebody is tried for. */
    BY,

    /** A word that ties its sentence to the one before ("en respuesta"). */
    TIES,

    /** A determiner that points back to what was told ("esa visita"). */
    POINTS,

    /** Ranks an act among others ("la primera visita desde 2000"). */
    RANKS,

    /** The preposition of the time from which acts are ranked, or go on. */
    SINCE,

    /** Binds a date to the noun before it. */
    OF,
    MODAL,
    DUE,
    GOING,
    /** The auxiliary of the perfect; as a verb it carries. */
    PERFECT
  }

  private record Word(Effect effect, Over over) {}

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Status> marks = new HashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();

  StatusWords() {
    for (List<String> row : Table.rows(StatusWords.class, "status-words.tsv", 3)) {
      words.put(
          Spelling.fold(row.get(0)),
          new Word(Effect.valueOf(constant(row.get(1))), Over.valueOf(constant(row.get(2)))));
    }
    for (List<String> row : Table.rows(StatusWords.class, "status-marks.tsv", 2)) {
      marks.put(Spelling.fold(row.get(0)), Status.valueOf(constant(row.get(1))));
    }
    for (List<String> row : Table.rows(StatusWords.class, "status-kinds.tsv", 2)) {
      kinds.put(Spelling.fold(row.get(0)), Kind.valueOf(constant(row.get(1))));
    }
  }

  private static String constant(String word) {
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      constant.append(c == '-' ? '_' : Character.toUpperCase(c));
    }
    return constant.toString();
  }

  /** What a word says of a clause, or of a noun, that it governs; null where it says nothing. */
  @Nullable Effect effect(String lemma, boolean noun) {
    Word word = words.get(lemma);
    if (word == null) {
      word = words.get(masculine(lemma));
    }
    return word != null && word.over().covers(noun) ? word.effect() : null;
  }

  /** What an adjective or adverb on an act says of it; null where it says nothing. */
  @Nullable Status mark(String lemma) {
    Status status = marks.get(lemma);
    return status != null ? status : marks.get(masculine(lemma));
  }

  /** Participles used as adjectives keep gender and number in their lemma ("prevista"). */
  private static String masculine(String lemma) {
    int end = lemma.length() - (lemma.endsWith("s") ? 1 : 0);
    boolean participle = end > 3 && (lemma.charAt(end - 1) == 'a' || lemma.charAt(end - 1) == 'o');
    return participle ? lemma.substring(0, end - 1) + 'o' : lemma;
  }

  /** Whether a word does that to the act that it stands with. */
  boolean is(Kind kind, String lemma) {
    Kind known = kinds.get(lemma);
    return known == kind
        || (kind == Kind.BESIDE && (known == Kind.AFTER || known == Kind.BEFORE))
        || (kind == Kind.CARRIES && known == Kind.COMPLETES);
  }
}
