package org.cronista.language.writing;

import java.util.Set;
import org.cronista.model.Status;

/** Verb forms by status, in English. */
final class EnglishVerbs {
  /** Irregular verbs that double their last consonant. */
  private static final Set<String> DOUBLING =
      Set.of("begin", "cut", "get", "hit", "let", "put", "run", "set", "win");

  private EnglishVerbs() {}

  /** Subject and verb: "Russia plans to meet". */
  static String clause(Status status, Act act, Noun subject, boolean deniedByThemselves) {
    String who = subject.text() + ' ';
    return switch (status) {
      case OCCURRED -> who + act.singular();
      case ONGOING -> who + (subject.plural() ? "are " : "is ") + progressive(act);
      case ANNOUNCED -> who + (subject.plural() ? "plan to " : "plans to ") + act.infinitive();
      case ALLEGED -> who + "allegedly " + act.singular();
      case POSSIBLE -> who + "could " + act.infinitive();
      case LAPSED -> who + "planned to " + act.infinitive();
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
      case OCCURRED -> who + was + act.participle();
      case ONGOING -> who + (subject.plural() ? "are being " : "is being ") + act.participle();
      case ANNOUNCED ->
          who + (subject.plural() ? "are" : "is") + " expected to be " + act.participle();
      case ALLEGED -> who + was + "allegedly " + act.participle();
      case POSSIBLE -> who + "could be " + act.participle();
      case LAPSED -> who + (subject.plural() ? "were" : "was") + " to be " + act.participle();
      case DENIED -> "it is denied that " + who + was + act.participle();
    };
  }

  /** "Meeting", "providing", "stopping": where the past doubles a consonant, this form does. */
  static String progressive(Act act) {
    String infinitive = act.infinitive();
    int end = infinitive.indexOf(' ') < 0 ? infinitive.length() : infinitive.indexOf(' ');
    String verb = infinitive.substring(0, end);
    String last = verb.substring(verb.length() - 1);
    String past = act.singular().split(" ", 2)[0];
    String stem = verb;
    if (past.equals(verb + last + "ed") || DOUBLING.contains(verb)) {
      stem = verb + last;
    } else if (verb.endsWith("ie")) {
      stem = verb.substring(0, verb.length() - 2) + 'y';
    } else if (last.equals("e") && verb.length() > 2 && !verb.endsWith("ee")) {
      stem = verb.substring(0, verb.length() - 1);
    }
    return stem + "ing" + infinitive.substring(end);
  }

  /** That there was something. */
  static String existence(Status status, boolean plural) {
    String were = plural ? "were" : "was";
    return switch (status) {
      case OCCURRED -> "there " + were;
      case ONGOING -> "there " + (plural ? "are" : "is");
      case ANNOUNCED -> "there will be";
      case ALLEGED -> "there " + were + " allegedly";
      case POSSIBLE -> "there could be";
      case LAPSED -> plural ? "there were to be" : "there was to be";
      case DENIED -> "it is denied that there " + were;
    };
  }
}
