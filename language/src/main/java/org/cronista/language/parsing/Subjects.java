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
import org.cronista.model.Upos;

/**
 * Subjects after verbs that have no objects: in "llegó una delegación" the parser, which sees more
 * objects than subjects after verbs, may take the one for the other. The verbs are those of {@code
 * intransitive-verbs.tsv}; nouns of time are left alone ("llegó el lunes").
 */
public final class Subjects {
  private static final String VERBS = "intransitive-verbs.tsv";

  private static final Set<String> TIMES =
      Set.of(
          "lunes",
          "martes",
          "miércoles",
          "jueves",
          "viernes",
          "sábado",
          "domingo",
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
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre",
          "metro",
          "kilómetro",
          "punto");

  private static final Set<String> INTRANSITIVE = read();

  private Subjects() {}

  /** The tree, with the objects of such verbs called subjects where the verb has none yet. */
  public static Parse settle(List<String> lemmas, List<Upos> tags, Parse parse) {
    int size = parse.size();
    boolean[] closed = new boolean[size];
    boolean[] marked = new boolean[size];
    boolean any = false;
    for (int i = 0; i < size; i++) {
      int head = parse.head(i);
      if (head >= 0) {
        closed[head] |= parse.relation(i).startsWith("nsubj");
        marked[head] |= parse.relation(i).equals("case");
      }
    }
    int[] heads = new int[size];
    List<String> relations = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      heads[i] = parse.head(i);
      boolean subject =
          heads[i] >= 0
              && heads[i] < i
              && parse.relation(i).equals("obj")
              && tags.get(i).nominal()
              && !marked[i]
              && !closed[heads[i]]
              && tags.get(heads[i]) == Upos.VERB
              && INTRANSITIVE.contains(lemmas.get(heads[i]))
              && !TIMES.contains(lemmas.get(i));
      if (subject) {
        closed[heads[i]] = true;
        any = true;
      }
      relations.add(subject ? "nsubj" : parse.relation(i));
    }
    return any ? new Parse(heads, relations) : parse;
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
