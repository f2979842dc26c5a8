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
      boolean anyones = blank < 0 && articles.containsKey(lower) && !known(name);
      String whole = anyones ? of(actor, name) : ofCountry(name);
      return new Noun(article + ' ' + whole, article.endsWith("s"));
    }
    boolean common = Character.isLowerCase(name.charAt(0));
    if (!common && blank < 0 && noun(lower, 'P') != null && !known(name)) {
      // "Mineros", as at the beginning of a sentence.
      return new Noun(lower, true);
    }
    if (!common || noun(first, 'P') != null) {
      return new Noun(ofCountry(name), common);
    }
    String gender = noun(first, 'S');
    return new Noun((gender == null ? "" : gender) + ofCountry(name), false);
  }

  /**
   * The article of a common noun in that number, "un " or "una ", or an empty one in the plural;
   * null where the word is no such noun.
   */
  private @Nullable String noun(String word, char number) {
    String article = null;
    for (Lexicon.Reading r : lexicon.readings(word)) {
      String tag = r.tag();
      if (tag.startsWith("NC") && tag.length() > 3 && tag.charAt(3) == number) {
        article = number == 'P' ? "" : tag.charAt(2) == 'F' ? "una " : "un ";
      }
    }
    return article;
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

  /** "Soldados de Reino Unido" are "soldados del Reino Unido". */
  private String ofCountry(String name) {
    int of = name.indexOf(" de ");
    if (of > 0 && Character.isLowerCase(name.charAt(0))) {
      String land = name.substring(of + 4);
      for (Entry e : knowledge.find(land)) {
        if (e instanceof Entry.CountryName c && c.country().name().equals(land)) {
          return name.substring(0, of + 1) + SpanishNames.behind("de", withArticle(c.country()));
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
