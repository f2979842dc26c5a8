package org.cronista.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms of demonyms and of words for offices: gender and number by the regular endings of
 * Spanish adjectives of origin and nouns of persons.
 */
final class Inflection {
  private Inflection() {}

  /**
   * Masculine and feminine, singular and plural, of a masculine singular; fewer where they
   * coincide.
   */
  static Set<String> forms(String masculine) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(masculine);
    String stem = masculine.substring(0, masculine.length() - 1);
    String two =
        masculine.length() > 2 ? masculine.substring(0, masculine.length() - 2) : masculine;
    if (masculine.endsWith("o")) {
      add(forms, stem + "a", stem + "os", stem + "as");
    } else if (masculine.endsWith("és")) {
      add(forms, two + "esa", two + "eses", two + "esas");
    } else if (masculine.endsWith("án")) {
      add(forms, two + "ana", two + "anes", two + "anas");
    } else if (masculine.endsWith("ón")) {
      add(forms, two + "ona", two + "ones", two + "onas");
    } else if (masculine.endsWith("í") || masculine.endsWith("ú")) {
      add(forms, masculine + "es", masculine + "s");
    } else if (masculine.endsWith("l")) {
      add(forms, masculine + "a", masculine + "es", masculine + "as");
    } else if (masculine.endsWith("a") || masculine.endsWith("e")) {
      add(forms, masculine + "s");
    } else {
      add(forms, masculine + "es");
    }
    return forms;
  }

  private static void add(Set<String> forms, String... more) {
    for (String form : more) {
      forms.add(form);
    }
  }

  /** How many forms an office has, some of which may be the same. */
  static final int FORMS = 4;

  /**
   * An office in a gender and number: "ministras de exteriores" of "ministro de exteriores".
   *
   * @param form 0 masculine, 1 feminine, 2 plural, 3 feminine plural
   */
  static String office(String phrase, int form) {
    if (form == 0) {
      return phrase;
    }
    int of = phrase.indexOf(" de");
    int end = of < 0 ? phrase.length() : of;
    StringBuilder inflected = new StringBuilder(phrase.length() + 8);
    int at = 0;
    for (int blank = phrase.indexOf(' '); blank >= 0 && blank < end; ) {
      inflected.append(person(phrase.substring(at, blank), form)).append(' ');
      at = blank + 1;
      blank = phrase.indexOf(' ', at);
    }
    inflected.append(person(phrase.substring(at, end), form));
    return inflected.append(phrase, end, phrase.length()).toString();
  }

  /**
   * A noun or adjective of persons.
   *
   * @param form 1 feminine, 2 plural, 3 feminine plural
   */
  private static String person(String word, int form) {
    String stem = word.substring(0, word.length() - 1);
    boolean plural = form > 1;
    if (word.equals("primer")) {
      return form == 1 ? "primera" : form == 2 ? "primeros" : "primeras";
    }
    if (form != 2) {
      if (word.endsWith("o") || word.endsWith("nte") || word.endsWith("efe")) {
        return stem + (plural ? "as" : "a");
      }
      if (word.endsWith("or") || word.endsWith("ez")) {
        return word + (plural ? "as" : "a");
      }
      if (word.endsWith("án") || word.endsWith("ón")) {
        return word.substring(0, word.length() - 2)
            + (word.endsWith("án") ? "an" : "on")
            + (plural ? "as" : "a");
      }
    }
    if (!plural) {
      return word;
    }
    if (word.endsWith("z")) {
      return stem + "ces";
    }
    boolean vowel = "aeiouáéíó".indexOf(word.charAt(word.length() - 1)) >= 0;
    return word + (vowel ? "s" : "es");
  }

  /**
   * The beginnings that stand for a country in a compound ("ruso-norcoreano", "franco-alemán",
   * "árabe-israelí"): the learned stem where there is one, and the masculine singular.
   */
  static List<String> prefixes(String demonym) {
    String stem =
        switch (demonym) {
          case "francés" -> "franco";
          case "español" -> "hispano";
          case "inglés" -> "anglo";
          case "alemán" -> "germano";
          case "chino" -> "sino";
          case "portugués" -> "luso";
          case "italiano" -> "ítalo";
          case "griego" -> "greco";
          case "japonés" -> "nipo";
          case "indio" -> "indo";
          case "israelí" -> "israelo";
          case "austriaco" -> "austro";
          case "danés" -> "dano";
          case "finlandés" -> "fino";
          case "surcoreano" -> "coreano";
          case "colombiano" -> "colombo";
          default -> null;
        };
    List<String> prefixes = new ArrayList<>(3);
    prefixes.add(demonym);
    if (stem != null) {
      prefixes.add(stem);
      if (stem.equals("ítalo")) {
        prefixes.add("italo");
      }
    }
    String contracted = demonym.endsWith("és") ? demonym.substring(0, demonym.length() - 2) : "";
    if (!contracted.isEmpty()) {
      prefixes.add(contracted + "o"); // "libano-israelí", "holando-belga"
    }
    return prefixes;
  }
}
