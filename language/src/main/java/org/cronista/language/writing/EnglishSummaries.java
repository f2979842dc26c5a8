package org.cronista.language.writing;

import java.util.List;
import org.cronista.knowledge.Knowledge;

/**
 * Summaries in English: "Russia and Iran drew closer: two contacts and an agreement or promise."
 */
final class EnglishSummaries implements Summaries {
  private final Knowledge knowledge;
  private final EnglishNames names;
  private final Counted counted =
      new Counted(
          "en",
          List.of("two", "three", "four", "five", "six", "seven", "eight", "nine"),
          " and ",
          "another event",
          "# other events");

  EnglishSummaries(Knowledge knowledge) {
    this.knowledge = knowledge;
    names = new EnglishNames(knowledge);
  }

  @Override
  public String source(String name) {
    return Sources.told(name, knowledge, names::of);
  }

  @Override
  public String origin(String name) {
    String source = source(name);
    return source.startsWith("the ") ? source.substring(4) : source;
  }

  @Override
  public String of(Relations r) {
    if (r.empty()) {
      return "";
    }
    String who = names.of(List.of(r.first(), r.second())).text();
    String planned = counted.list(r.planned());
    String claimed = counted.list(r.claimed());
    if (r.done().isEmpty()) {
      String plan = planned.isEmpty() ? "" : who + " plan " + planned;
      String charge =
          claimed.isEmpty()
              ? ""
              : plan.isEmpty()
                  ? who + " are said to be behind " + claimed
                  : "; unconfirmed, " + claimed;
      return Sentences.of(plan + charge);
    }
    return Sentences.of(
        who
            + ' '
            + course(r)
            + ": "
            + counted.list(r.done())
            + (planned.isEmpty() ? "" : "; they also planned " + planned)
            + (claimed.isEmpty() ? "" : "; unconfirmed, " + claimed));
  }

  private static String course(Relations r) {
    return switch (r.course()) {
      case EVEN -> "dealt with each other";
      case CLOSER -> "drew closer";
      case CLASHED -> "clashed";
      case MORE_CLASHED -> "clashed more than they cooperated";
      case MORE_COOPERATED -> "cooperated more than they clashed";
    };
  }
}
