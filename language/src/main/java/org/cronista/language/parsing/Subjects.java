package org.cronista.language.parsing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cronista.language.time.CalendarWords;
import org.cronista.model.Upos;

/**
 * Subjects after verbs that have no objects: in "llegó una delegación" the parser, which sees more
 * objects than subjects after verbs, may take the one for the other. The verbs are those of {@code
 * intransitive-verbs.tsv}; nouns of time are left alone ("llegó el lunes"). A verb with a subject
 * before it and no object has no second subject after it, but an object.
 */
public final class Subjects {
  private static final String VERBS = "intransitive-verbs.tsv";

  private static final Set<String> TIMES =
      Set.of(
          "día",
          "noche",
          "mañana",
          "tarde",
          "madrugada",
          "semana",
          "mes",
          "año",
          "hora",
          "minuto",
          "vez",
          "década",
          "siglo",
          "metro",
          "kilómetro",
          "punto");

  /** What the parser says of subjects after such verbs. */
  private static final Set<String> MISTAKEN = Set.of("obj", "nmod", "xcomp");

  /** Relations that leave no room for an object. */
  private static final Set<String> FULL =
      Set.of("obj", "ccomp", "xcomp", "compound", "expl:pv", "expl:pass", "aux:pass", "cop");

  private static final Set<String> INTRANSITIVE = read();

  private final List<String> lemmas;
  private final List<Upos> tags;
  private final Parse parse;

  /** Verbs with a subject, with one before them, and with what leaves no room for an object. */
  private final boolean[] closed;

  private final boolean[] led;
  private final boolean[] full;

  /** Nouns with a preposition, and with a determiner or a number. */
  private final boolean[] marked;

  private final boolean[] determined;

  private Subjects(List<String> lemmas, List<Upos> tags, Parse parse) {
    this.lemmas = lemmas;
    this.tags = tags;
    this.parse = parse;
    int size = parse.size();
    closed = new boolean[size];
    led = new boolean[size];
    full = new boolean[size];
    marked = new boolean[size];
    determined = new boolean[size];
    for (int i = 0; i < size; i++) {
      int head = parse.head(i);
      if (head >= 0) {
        String relation = parse.relation(i);
        closed[head] |= relation.startsWith("nsubj");
        led[head] |= i < head && relation.equals("nsubj");
        full[head] |= FULL.contains(relation);
        marked[head] |= relation.equals("case");
        determined[head] |= relation.equals("nummod") || relation.equals("det");
      }
    }
  }

  /** The tree, with what follows such verbs named by its part in the clause. */
  public static Parse settle(List<String> lemmas, List<Upos> tags, Parse parse) {
    return new Subjects(lemmas, tags, parse).settle();
  }

  private Parse settle() {
    int[] heads = new int[parse.size()];
    List<String> relations = new ArrayList<>(heads.length);
    boolean any = false;
    for (int i = 0; i < heads.length; i++) {
      heads[i] = parse.head(i);
      String relation = parse.relation(i);
      if (heads[i] >= 0 && heads[i] < i && tags.get(heads[i]) == Upos.VERB) {
        if (subject(i)) {
          closed[heads[i]] = true;
          relation = "nsubj";
        } else if (secondSubject(i)) {
          relation = "obj";
        }
      }
      any |= !relation.equals(parse.relation(i));
      relations.add(relation);
    }
    return any ? new Parse(heads, relations) : parse;
  }

  private boolean subject(int word) {
    int verb = parse.head(word);
    return MISTAKEN.contains(parse.relation(word))
        && (determined[word] || !parse.relation(word).equals("xcomp"))
        && tags.get(word).nominal()
        && !marked[word]
        && !closed[verb]
        && INTRANSITIVE.contains(lemmas.get(verb))
        && !time(lemmas.get(word));
  }

  private static boolean time(String lemma) {
    return TIMES.contains(lemma) || CalendarWords.weekday(lemma) || CalendarWords.month(lemma) > 0;
  }

  private boolean secondSubject(int word) {
    int verb = parse.head(word);
    return parse.relation(word).equals("nsubj")
        && led[verb]
        && !full[verb]
        && !INTRANSITIVE.contains(lemmas.get(verb));
  }

  private static Set<String> read() {
    try (InputStream in = Subjects.class.getResourceAsStream(VERBS)) {
      if (in == null) {
        throw new IllegalStateException(VERBS + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
