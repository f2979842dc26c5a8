package org.cronista.language.writing;

import org.cronista.model.Status;

/** Verb forms by status, in Spanish. */
final class SpanishVerbs {
  private SpanishVerbs() {}

  /** Subject and verb: "Rusia prevé reunirse". */
  static String clause(Status status, Act act, Noun subject, boolean deniedByThemselves) {
    String n = subject.plural() ? "n" : "";
    String se = act.reflexive() ? "se " : "";
    String who = subject.text() + ' ';
    return switch (status) {
      case OCCURRED -> who + (subject.plural() ? act.plural() : act.singular());
      case ONGOING -> who + se + (subject.plural() ? "están " : "está ") + gerund(act);
      case ANNOUNCED -> who + "prevé" + n + ' ' + act.infinitive();
      case ALLEGED -> who + se + "habría" + n + ' ' + act.participle();
      case POSSIBLE -> who + "podría" + n + ' ' + act.infinitive();
      case LAPSED -> who + "preveía" + n + ' ' + act.infinitive();
      case DENIED ->
          deniedByThemselves
              ? who
                  + (subject.plural() ? "niegan haber" : "niega haber")
                  + (act.reflexive() ? "se " : " ")
                  + act.participle()
              : "se niega que " + who + se + "haya" + n + ' ' + act.participle();
    };
  }

  /** Without subject, of a verb that is not reflexive: "se detuvo". */
  static String impersonal(Status status, Act act) {
    return switch (status) {
      case OCCURRED -> "se " + act.singular();
      case ONGOING -> "se está " + gerund(act);
      case ANNOUNCED -> "se prevé " + act.infinitive();
      case ALLEGED -> "se habría " + act.participle();
      case POSSIBLE -> "se podría " + act.infinitive();
      case LAPSED -> "se preveía " + act.infinitive();
      case DENIED -> "se niega que se haya " + act.participle();
    };
  }

  /**
   * "Cooperando", "pidiendo", "construyendo": verbs in -ir have the stem of their past ("pidió"),
   * those with a vowel before the ending a y (Nueva gramática de la lengua española, 4.8-4.11).
   */
  static String gerund(Act act) {
    String infinitive = act.infinitive();
    String verb =
        infinitive.endsWith("se") ? infinitive.substring(0, infinitive.length() - 2) : infinitive;
    String stem = verb.substring(0, verb.length() - 2);
    String past = act.singular().substring(act.singular().lastIndexOf(' ') + 1);
    if (verb.endsWith("ar")) {
      return stem + "ando";
    }
    if (past.endsWith("yó")) {
      return past.substring(0, past.length() - 2) + "yendo";
    }
    if (verb.endsWith("ir") && past.endsWith("ió")) {
      return past.substring(0, past.length() - 2) + "iendo";
    }
    return switch (verb) {
      case "decir" -> "diciendo";
      case "venir" -> "viniendo";
      case "ir" -> "yendo";
      default -> stem + "iendo";
    };
  }

  /** What the subject suffers, told by a noun: "Rusia fue objeto de sanciones". */
  static String suffers(Status status, Noun subject) {
    String who = subject.text() + ' ';
    boolean many = subject.plural();
    String n = many ? "n" : "";
    return switch (status) {
      case OCCURRED -> who + (many ? "fueron" : "fue") + " objeto de";
      case ONGOING -> who + (many ? "son" : "es") + " objeto de";
      case ANNOUNCED -> who + (many ? "serán" : "será") + " objeto de";
      case ALLEGED -> who + "habría" + n + " sido objeto de";
      case POSSIBLE -> who + "podría" + n + " ser objeto de";
      case LAPSED -> who + "iba" + n + " a ser objeto de";
      case DENIED -> "se niega que " + who + "haya" + n + " sido objeto de";
    };
  }

  /** That there was something. */
  static String existence(Status status) {
    return switch (status) {
      case OCCURRED -> "hubo";
      case ONGOING -> "hay";
      case ANNOUNCED -> "habrá";
      case ALLEGED -> "habría habido";
      case POSSIBLE -> "podría haber";
      case LAPSED -> "se preveía";
      case DENIED -> "se niega que haya habido";
    };
  }
}
