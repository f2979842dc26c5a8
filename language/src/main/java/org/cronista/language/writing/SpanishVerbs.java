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
      case OCCURRED, ONGOING -> who + (subject.plural() ? act.plural() : act.singular());
      case ANNOUNCED -> who + "prevé" + n + ' ' + act.infinitive();
      case ALLEGED -> who + se + "habría" + n + ' ' + act.participle();
      case POSSIBLE -> who + "podría" + n + ' ' + act.infinitive();
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
      case OCCURRED, ONGOING -> "se " + act.singular();
      case ANNOUNCED -> "se prevé " + act.infinitive();
      case ALLEGED -> "se habría " + act.participle();
      case POSSIBLE -> "se podría " + act.infinitive();
      case DENIED -> "se niega que se haya " + act.participle();
    };
  }

  /** That there was something. */
  static String existence(Status status) {
    return switch (status) {
      case OCCURRED, ONGOING -> "hubo";
      case ANNOUNCED -> "habrá";
      case ALLEGED -> "habría habido";
      case POSSIBLE -> "podría haber";
      case DENIED -> "se niega que haya habido";
    };
  }
}
