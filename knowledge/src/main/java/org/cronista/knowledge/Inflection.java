package org.cronista.knowledge;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The forms of a demonym: gender and number by the regular endings of Spanish adjectives of origin.
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

  /**
   * The beginning that stands for a country in a compound ("ruso-norcoreano", "franco-alemán");
   * null where the demonym has none.
   */
  static @org.jspecify.annotations.Nullable String prefix(String demonym) {
    return switch (demonym) {
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
      case "libanés" -> "libano";
      case "británico" -> "británico";
      default -> demonym.endsWith("o") ? demonym : null;
    };
  }
}
