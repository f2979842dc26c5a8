package org.cronista.language.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.knowledge.Country;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
import org.cronista.model.Place;

/** Names with their articles, joined, and behind prepositions, in Spanish. */
final class SpanishNames {
  private static final List<String> ARTICLES = List.of("el ", "la ", "los ", "las ");

  private final Knowledge knowledge;
  private final BodyNames bodies;

  SpanishNames(Knowledge knowledge) {
    this.knowledge = knowledge;
    bodies = new BodyNames(knowledge);
  }

  /** The same with none in brackets. */
  Noun of(List<Actor> actors) {
    return of(actors, Set.of());
  }

  /**
   * All of them as one noun phrase; those beyond the most are "otros".
   *
   * @param supplied those of them that stand in brackets
   */
  Noun of(List<Actor> actors, Set<Actor> supplied) {
    StringBuilder text = new StringBuilder();
    int shown = Math.min(actors.size(), Parties.MOST);
    boolean more = actors.size() > shown;
    for (int i = 0; i < shown; i++) {
      String name = of(actors.get(i)).text();
      if (i > 0 && (i < shown - 1 || more)) {
        text.append(", ");
      } else if (i > 0) {
        text.append(soundsI(name) ? " e " : " y ");
      }
      boolean added = supplied.contains(actors.get(i));
      text.append(added ? Parties.bracketed(name, ARTICLES) : name);
    }
    if (more) {
      text.append(" y otros");
    }
    return new Noun(text.toString(), actors.size() > 1 || of(actors.get(0)).plural());
  }

  private Noun of(Actor actor) {
    return switch (actor.kind()) {
      case PERSON ->
          // Who has no name is told as a group is: "un ministro".
          Character.isLowerCase(actor.name().charAt(0)) || bodies.people(actor.name())
              ? bodies.of(actor)
              : new Noun(actor.name(), false);
      case COUNTRY -> country(actor.name(), actor.code());
      case ORGANISATION, GROUP -> bodies.of(actor);
    };
  }

  private Noun country(String name, String code) {
    Optional<Country> country = knowledge.country(code).filter(c -> c.name().equals(name));
    if (country.isEmpty() || country.get().article().isEmpty()) {
      // Without article the custom is the singular: "Estados Unidos anunció".
      return new Noun(name, false);
    }
    return new Noun(BodyNames.withArticle(country.get()), country.get().plural());
  }

  /** The place behind its preposition, with its article where it is a country that has one. */
  String place(String preposition, Place place) {
    String code = place.country();
    String name = code == null ? place.name() : country(place.name(), code).text();
    return behind(preposition, name);
  }

  /** A preposition and a name; "al" and "del" where the name begins with the article. */
  static String behind(String preposition, String name) {
    if (name.startsWith("el ")) {
      if (preposition.equals("a") || preposition.equals("de")) {
        return (preposition.equals("a") ? "al " : "del ") + name.substring(3);
      }
    }
    return preposition.isEmpty() ? name : preposition + ' ' + name;
  }

  /** Whether a name begins with the sound of i, before which "y" becomes "e"; not of hielo. */
  static boolean soundsI(String name) {
    int at = !name.isEmpty() && Character.toLowerCase(name.charAt(0)) == 'h' ? 1 : 0;
    if (name.length() <= at || "iíIÍyY".indexOf(name.charAt(at)) < 0) {
      return false;
    }
    boolean yod = name.length() > at + 1 && "aeiouáéóú".indexOf(name.charAt(at + 1)) >= 0;
    return !yod;
  }
}
