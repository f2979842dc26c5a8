package org.cronista.language.writing;

import java.util.List;
import java.util.function.Function;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.knowledge.Organisation;
import org.cronista.model.Actor;

/** Sources of what is told, which reports name by words alone: the country or body that one is. */
final class Sources {
  private Sources() {}

  /**
   * The name as a language has it, with its article; as it stands where nothing is known of it.
   *
   * @param names names actors in that language
   */
  static String told(String name, Knowledge knowledge, Function<List<Actor>, Noun> names) {
    List<Actor> known = of(name, knowledge);
    return known.isEmpty() ? name : names.apply(known).text();
  }

  /** The actors of a name; empty for people, media and all of whom nothing is known. */
  private static List<Actor> of(String name, Knowledge knowledge) {
    for (Entry entry : knowledge.find(name)) {
      if (entry instanceof Entry.CountryName c && c.country().name().equals(name)) {
        return List.of(new Actor(name, c.country().code(), Actor.Kind.COUNTRY, "GOV", null, null));
      }
      if (entry instanceof Entry.Body b && b.organisation().name().equals(name)) {
        Organisation o = b.organisation();
        Actor.Kind kind = o.international() ? Actor.Kind.ORGANISATION : Actor.Kind.GROUP;
        return List.of(new Actor(name, o.code(), kind, null, o.id(), null));
      }
    }
    return List.of();
  }
}
