package org.cronista.coding.events;

import java.util.List;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.rules.RuleBook;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Cue;
import org.cronista.model.EventType;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * How sure the act of a rule is: what its words say, read as that kind of act wants it. Who demands
 * or accuses has done so by the words alone.
 *
 * @param cues the words that decided
 */
record ActStatus(Status status, List<Cue> cues) {
  private static final RuleBook RULES = RuleBook.standard();

  /** Null where the act is only a condition, an aim or what somebody agrees not to do. */
  static @Nullable ActStatus of(Attempt attempt, StatusReader reader) {
    Rule rule = attempt.rule();
    StatusReader.Reading read =
        ceased(attempt.tree(), attempt.trigger()) ? null : told(attempt, reader);
    if (read == null
        || (read.status() == Status.DENIED && abjured(attempt.tree(), attempt.trigger()))) {
      return null;
    }
    Status status = read.status();
    if (speechAct(rule) && (status == Status.ALLEGED || said(read))) {
      status = Status.OCCURRED;
    } else if (rule.form() == Rule.Form.NO && status == Status.DENIED) {
      status = future(attempt) ? Status.ANNOUNCED : Status.OCCURRED;
    } else if (status == Status.OCCURRED && called(attempt, reader)) {
      status = Status.ANNOUNCED;
    }
    return new ActStatus(status, read.cues());
  }

  /** "Dejó de apoyar a X": what is told is that it is over. */
  private static boolean ceased(Tree tree, int trigger) {
    int mark = tree.token(trigger).is("xcomp") ? tree.child(trigger, "mark") : -1;
    return mark >= 0
        && tree.token(mark).form().equals("de")
        && EventWords.of("cease").contains(tree.verb(tree.head(trigger)));
  }

  /** What is said or shown for an aim is so all the same: "marcharon para pedir justicia". */
  private static StatusReader.@Nullable Reading told(Attempt attempt, StatusReader reader) {
    Tree tree = attempt.tree();
    StatusReader.Reading read = reader.of(tree, attempt.trigger());
    if (read.status() != Status.POSSIBLE || read.cues().isEmpty()) {
      return read;
    }
    String cue = read.cues().get(0).cue();
    if (cue.equals("condición")) {
      return null;
    }
    if (!cue.equals("finalidad")) {
      return read;
    }
    int main = tree.clause(attempt.trigger());
    EventType type = attempt.rule().type();
    if (enquiry(attempt.rule())) {
      return new StatusReader.Reading(Status.ANNOUNCED, read.cues());
    }
    if ((speechAct(attempt.rule()) || type == EventType.PROTEST) && main >= 0) {
      return reader.of(tree, main);
    }
    return type == EventType.CONSULT || type == EventType.AID ? read : null;
  }

  /** "No renovará el convenio": a refusal that is still to come. */
  private static boolean future(Attempt attempt) {
    Tree tree = attempt.tree();
    return tree.token(tree.inflected(attempt.trigger())).feat("Tense").equals("Fut");
  }

  /** "Convocaron una marcha": a verb that plans carries the noun of what is to come. */
  private static boolean called(Attempt attempt, StatusReader reader) {
    String verb = attempt.tree().verb(attempt.trigger());
    return attempt.rule().type() == EventType.PROTEST
        && !attempt.rule().carriedBy(verb).isEmpty()
        && reader.plans(verb);
  }

  /** Whether words are told as said once: "pedía"; "se opone" and "está siendo juzgado" last. */
  private static boolean said(StatusReader.Reading read) {
    return read.status() == Status.ONGOING
        && !read.cues().isEmpty()
        && read.cues().get(0).cue().equals("imperfecto");
  }

  /** "Viajaron para investigar": what takes more than words is still to come. */
  private static boolean enquiry(Rule rule) {
    return rule.type() == EventType.ACCUSE && "investigate".equals(rule.mode());
  }

  private static boolean speechAct(Rule rule) {
    return switch (rule.type()) {
      case ACCUSE, REQUEST, REJECT, THREATEN -> true;
      default -> false;
    };
  }

  /** "Acordaron que no se atacarán": what one agrees not to do is no denial of having done it. */
  private static boolean abjured(Tree tree, int trigger) {
    int above = tree.clause(trigger);
    return above >= 0
        && above < trigger
        && tree.token(tree.inflected(trigger)).feat("Tense").equals("Fut")
        && RULES.ofVerb(tree.verb(above)).stream().anyMatch(r -> r.type() == EventType.AGREE);
  }
}
