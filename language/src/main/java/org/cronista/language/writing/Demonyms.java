package org.cronista.language.writing;

/** Agreement of adjectives of origin. */
final class Demonyms {
  private Demonyms() {}

  /**
   * The form that agrees.
   *
   * @param masculine the masculine singular ("norcoreano", "japonés", "israelí")
   */
  static String agreeing(String masculine, boolean feminine, boolean plural) {
    String form = feminine ? feminine(masculine) : masculine;
    if (!plural) {
      return form;
    }
    char last = form.charAt(form.length() - 1);
    if (last == 'í' || last == 'ú') {
      return form + "es";
    }
    if ("aeiou".indexOf(last) >= 0) {
      return form + "s";
    }
    return bare(form) + "es";
  }

  private static String feminine(String masculine) {
    if (masculine.endsWith("o")) {
      return masculine.substring(0, masculine.length() - 1) + "a";
    }
    String bare = bare(masculine);
    return !bare.equals(masculine) || masculine.endsWith("ol") ? bare + "a" : masculine;
  }

  /** Without the accent that the endings "-és", "-án", "-ón" lose when they grow. */
  private static String bare(String form) {
    String stem = form.substring(0, form.length() - 2);
    if (form.endsWith("és")) {
      return stem + "es";
    }
    if (form.endsWith("án")) {
      return stem + "an";
    }
    return form.endsWith("ón") ? stem + "on" : form;
  }
}
