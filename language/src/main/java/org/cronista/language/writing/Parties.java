package org.cronista.language.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.Attribution;
import org.cronista.model.EventMention;
import org.cronista.model.Status;

/** Those whom a headline names. */
final class Parties {
  /** How many are named before "and others". */
  static final int MOST = 3;

  private Parties() {}

  /**
   * Without those without name, repetitions, those in {@code others}, and countries for which a
   * person or body of theirs already stands.
   */
  static List<Actor> select(List<Actor> parties, List<Actor> others) {
    Set<String> names = new HashSet<>();
    others.forEach(a -> names.add(a.name()));
    Set<String> represented = new HashSet<>();
    for (Actor a : parties) {
      if (a.kind() == Actor.Kind.PERSON || a.kind() == Actor.Kind.GROUP) {
        represented.add(a.code());
      }
    }
    List<Actor> selected = new ArrayList<>();
    for (Actor a : parties) {
      boolean spare = a.kind() == Actor.Kind.COUNTRY && represented.contains(a.code());
      if (!spare && !a.name().isBlank() && names.add(a.name())) {
        selected.add(a);
      }
    }
    return selected;
  }

  /** A name in brackets, its article before them: "el [Gobierno de Chile]". */
  static String bracketed(String name, List<String> articles) {
    for (String article : articles) {
      if (name.startsWith(article)) {
        return article + '[' + name.substring(article.length()) + ']';
      }
    }
    return '[' + name + ']';
  }

  /** Both lists, the first before the second. */
  static List<Actor> together(List<Actor> first, List<Actor> second) {
    List<Actor> all = new ArrayList<>(first);
    all.addAll(second);
    return select(all, List.of());
  }

  /** Whether one of those who are said to have acted is who denies it. */
  static boolean denyIt(List<Actor> actors, EventMention lead) {
    if (lead.status() != Status.DENIED) {
      return false;
    }
    for (Attribution source : lead.attribution()) {
      boolean speaks =
          source.kind() == Attribution.Kind.PERSON
              || source.kind() == Attribution.Kind.ORGANISATION;
      for (Actor a : actors) {
        boolean official =
            a.kind() == Actor.Kind.COUNTRY && speaks && a.code().equals(source.code());
        if (official || a.name().equals(source.name())) {
          return true;
        }
      }
    }
    return false;
  }
}
