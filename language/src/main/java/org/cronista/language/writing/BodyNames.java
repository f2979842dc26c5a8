package org.cronista.language.writing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cronista.knowledge.Country;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.morphology.Lexicon;
import org.cronista.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Spanish names of organisations, bodies and groups: "la ONU", "el Gobierno de Chile", "un ministro
 * de Perú", "soldados de Irak".
 */
final class BodyNames {
  private final Knowledge knowledge;
  private final Lexicon lexicon = Lexicon.standard();
  private final Map<String, String> articles = new HashMap<>();

  BodyNames(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (String[] row : Rows.of("articles-es.tsv", 2)) {
      articles.put(row[0], row[1]);
    }
  }

  Noun of(Actor actor) {
    String name = actor.name().strip();
    int blank = name.indexOf(' ');
    String first = blank < 0 ? name : name.substring(0, blank);
    String lower = name.toLowerCase(Locale.ROOT);
    String article = articles.get(first);
    if (article != null) {
      boolean plural = article.endsWith("s");
      boolean anyones = blank < 0 && articles.containsKey(lower) && !known(name);
      boolean feminine = article.startsWith("la");
      String whole = anyones ? of(actor, name) : ofCountry(name, feminine, plural);
      return new Noun(article + ' ' + whole, plural);
    }
    boolean common = Character.isLowerCase(name.charAt(0));
    if (!common && (blank >= 0 || noun(lower, 'P') == null || known(name))) {
      return new Noun(name, false);
    }
    // "Mineros" may be written so at the beginning of a sentence.
    String head = common ? first : lower;
    String tag = noun(head, 'P');
    if (tag != null) {
      return new Noun(ofCountry(common ? name : lower, tag.charAt(2) == 'F', true), true);
    }
    tag = noun(head, 'S');
    if (tag == null && head.endsWith("s")) {
      // A plural that the dictionary lacks ("diplomaticos", without its accent).
      return new Noun(ofCountry(name, head.endsWith("as"), true), true);
    }
    boolean feminine = tag != null && tag.charAt(2) == 'F';
    String whole = ofCountry(name, feminine, false);
    return new Noun(tag == null ? whole : (feminine ? "una " : "un ") + whole, false);
  }

  /** The tag of a common noun in that number; null where the word is no such noun. */
  private @Nullable String noun(String word, char number) {
    for (Lexicon.Reading r : lexicon.readings(word)) {
      String tag = r.tag();
      if (tag.startsWith("NC") && tag.length() > 3 && tag.charAt(3) == number) {
        return tag;
      }
    }
    return null;
  }

  /**
   * Whether a name of one word is a plural of people, of either gender ("Manifestantes"). Others
   * may be surnames ("Flores", "Reyes").
   */
  boolean people(String name) {
    if (name.indexOf(' ') >= 0 || known(name)) {
      return false;
    }
    String tag = noun(name.toLowerCase(Locale.ROOT), 'P');
    return tag != null && tag.charAt(2) == 'C';
  }

  private boolean known(String name) {
    return !knowledge.find(name).isEmpty();
  }

  /** "Gobierno" alone does not say whose. */
  private String of(Actor actor, String name) {
    return knowledge
        .country(actor.code())
        .map(c -> name + ' ' + SpanishNames.behind("de", withArticle(c)))
        .orElse(name);
  }

  /** "Soldados de Reino Unido" are "soldados británicos"; as it is where it is not of a country. */
  private String ofCountry(String name, boolean feminine, boolean plural) {
    int of = name.indexOf(" de ");
    if (of > 0 && Character.isLowerCase(name.charAt(0))) {
      String land = name.substring(of + 4);
      for (Entry e : knowledge.find(land)) {
        if (e instanceof Entry.CountryName c && c.country().name().equals(land)) {
          String demonym = c.country().demonym();
          return name.substring(0, of + 1)
              + (demonym.isEmpty()
                  ? SpanishNames.behind("de", withArticle(c.country()))
                  : Demonyms.agreeing(demonym, feminine, plural));
        }
      }
    }
    return name;
  }

  /** A country as it stands in running text. */
  static String withArticle(Country country) {
    return country.article().isEmpty() ? country.name() : country.article() + ' ' + country.name();
  }
}
