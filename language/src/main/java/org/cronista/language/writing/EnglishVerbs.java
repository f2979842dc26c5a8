package org.cronista.language.writing;

import org.cronista.model.Status;

/** Verb forms by status, in English. */
final class EnglishVerbs {
  private EnglishVerbs() {}

  /** Subject and verb: "Russia plans to meet". */
  static String clause(Status status, Act act, Noun subject, boolean deniedByThemselves) {
    String who = subject.text() + ' ';
    return switch (status) {
      case OCCURRED, ONGOING -> who + act.singular();
      case ANNOUNCED -> who + (subject.plural() ? "plan to " : "plans to ") + act.infinitive();
      case ALLEGED -> who + "allegedly " + act.singular();
      case POSSIBLE -> who + "could " + act.infinitive();
      case DENIED ->
          deniedByThemselves
              ? who + (subject.plural() ? "deny having " : "denies having ") + act.participle()
              : "it is denied that " + who + act.singular();
    };
  }

  /** The passive, of what is done to the subject. */
  static String passive(Status status, Act act, Noun subject) {
    String who = subject.text() + ' ';
    String was = subject.plural() ? "were " : "was ";
    return switch (status) {
      case OCCURRED, ONGOING -> who + was + act.participle();
      case ANNOUNCED ->
          who + (subject.plural() ? "are" : "is") + " expected to be " + act.participle();
      case ALLEGED -> who + was + "allegedly " + act.participle();
      case POSSIBLE -> who + "could be " + act.participle();
      case DENIED -> "it is denied that " + who + was + act.participle();
    };
  }

  /** That there was something. */
  static String existence(Status status, boolean plural) {
    String were = plural ? "were" : "was";
    return switch (status) {
      case OCCURRED, ONGOING -> "there " + were;
      case ANNOUNCED -> "there will be";
      case ALLEGED -> "there " + were + " allegedly";
      case POSSIBLE -> "there could be";
      case DENIED -> "it is denied that there " + were;
    };
  }
}
