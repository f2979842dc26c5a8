package org.cronista.language.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
import org.cronista.model.Place;

/** English names, as far as they are known, joined; others stay as they are in Spanish. */
final class EnglishNames {
  /** First or last words of names that take the article. */
  private static final Set<String> DEFINITE =
      Set.of(
          "Union",
          "Nations",
          "Court",
          "Council",
          "Bank",
          "League",
          "Republic",
          "States",
          "Kingdom",
          "Emirates",
          "Islands",
          "Netherlands",
          "Philippines",
          "Bahamas",
          "Maldives",
          "Commission",
          "Parliament",
          "Fund",
          "UN",
          "EU",
          "OAS",
          "IMF",
          "Taliban",
          "Pentagon",
          "Organization",
          "Organisation",
          "Guard",
          "Party",
          "Front",
          "CIA",
          "FBI",
          "FARC",
          "ELN",
          "Assembly");

  private final Knowledge knowledge;
  private final Map<String, String> groups = new HashMap<>();

  EnglishNames(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (String[] row : Rows.of("groups-en.tsv", 2)) {
      groups.put(row[0], row[1]);
    }
  }

  /** The same with none in brackets. */
  Noun of(List<Actor> actors) {
    return of(actors, Set.of());
  }

  /**
   * All of them as one noun phrase; those beyond the most are "others".
   *
   * @param supplied those of them that stand in brackets
   */
  Noun of(List<Actor> actors, Set<Actor> supplied) {
    StringBuilder text = new StringBuilder();
    int shown = Math.min(actors.size(), Parties.MOST);
    boolean more = actors.size() > shown;
    for (int i = 0; i < shown; i++) {
      if (i > 0) {
        text.append(i < shown - 1 || more ? ", " : " and ");
      }
      String name = of(actors.get(i));
      text.append(
          supplied.contains(actors.get(i)) ? Parties.bracketed(name, List.of("the ")) : name);
    }
    if (more) {
      text.append(" and others");
    }
    return new Noun(text.toString(), actors.size() > 1);
  }

  private String of(Actor actor) {
    return switch (actor.kind()) {
      case PERSON ->
          Character.isLowerCase(actor.name().charAt(0)) ? ofCountry(actor.name()) : actor.name();
      case COUNTRY -> country(actor.name(), actor.code());
      case ORGANISATION, GROUP -> body(actor.name());
    };
  }

  private String country(String name, String code) {
    return knowledge
        .country(code)
        .filter(c -> c.name().equals(name))
        .map(c -> definite(c.english()))
        .orElse(name);
  }

  private String body(String name) {
    for (Entry e : knowledge.find(name)) {
      if (e instanceof Entry.Body b && !b.organisation().english().isEmpty()) {
        return definite(b.organisation().english());
      }
    }
    return ofCountry(name);
  }

  /** "Gobierno de Chile" is "the government of Chile". */
  private String ofCountry(String name) {
    int of = name.indexOf(" de ");
    String group = groups.get(of < 0 ? name : name.substring(0, of));
    if (group == null || of < 0) {
      return group == null ? name : group;
    }
    String land = name.substring(of + 4);
    for (Entry e : knowledge.find(land)) {
      if (e instanceof Entry.CountryName c) {
        return group + " of " + definite(c.country().english());
      }
    }
    return name;
  }

  private static String definite(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    int blank = name.indexOf(' ');
    String first = blank < 0 ? name : name.substring(0, blank);
    return DEFINITE.contains(last) || DEFINITE.contains(first) ? "the " + name : name;
  }

  String place(Place place) {
    return place.country() == null ? place.name() : country(place.name(), place.country());
  }
}
