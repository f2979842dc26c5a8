package org.cronista.coding.events;

import org.cronista.coding.syntax.Tree;
import org.cronista.model.Analysis;
import org.cronista.model.DateInterval;
import org.cronista.model.EventDate;
import org.cronista.model.Status;
import org.cronista.model.TimeExpression;
import org.cronista.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * When an event was: the time expression that hangs on its trigger or in its clause; else, for what
 * is told as news of the day, the report's own day (from the day before, as the news of the day was
 * made). Background without a date stays without.
 */
final class EventDates {
  private static final int LONG_NEWS = 200;

  private final Analysis analysis;

  EventDates(Analysis analysis) {
    this.analysis = analysis;
  }

  @Nullable EventDate of(Tree tree, int trigger, Status status) {
    TimeExpression best = null;
    int least = Integer.MAX_VALUE;
    for (TimeExpression t : analysis.times()) {
      if (t.sentence() != tree.sentence().index()
          || t.when().isEmpty()
          || t.type() == TimeExpression.Type.SET) {
        continue;
      }
      int distance = distance(tree, trigger, t);
      if (distance < least) {
        least = distance;
        best = t;
      }
    }
    if (best != null) {
      return new EventDate(best.when().orElseThrow(), best.span(), best.why());
    }
    return newsOfTheDay(tree, trigger, status);
  }

  /**
   * How far an expression is from a trigger: below it, in its clause, in a clause above; MAX where
   * it is another's.
   */
  private static int distance(Tree tree, int trigger, TimeExpression t) {
    int head = t.firstToken();
    for (int i = t.firstToken(); i <= t.lastToken() && i < tree.size(); i++) {
      if (tree.depth(i) < tree.depth(head)) {
        head = i;
      }
    }
    int apart = Math.abs(head - trigger);
    if (tree.sentence().dominates(trigger, head)) {
      return apart;
    }
    int owner =
        tree.head(head) < 0
            ? head
            : tree.predicate(tree.head(head)) ? tree.head(head) : tree.clause(head);
    int clause = tree.predicate(trigger) ? trigger : tree.clause(trigger);
    if (owner >= 0 && owner == clause) {
      return 100 + apart;
    }
    if (clause >= 0 && owner >= 0 && tree.sentence().dominates(owner, clause)) {
      Token c = tree.token(clause);
      boolean complement = c.is("ccomp");
      return complement ? Integer.MAX_VALUE : 300 + apart;
    }
    return Integer.MAX_VALUE;
  }

  private @Nullable EventDate newsOfTheDay(Tree tree, int trigger, Status status) {
    DateInterval published = analysis.published().interval();
    if (published == null
        || published.days() > LONG_NEWS
        || status == Status.ANNOUNCED
        || status == Status.POSSIBLE) {
      return null;
    }
    int clause = tree.predicate(trigger) ? trigger : tree.clause(trigger);
    if (clause < 0) {
      return tree.sentence().index() <= 2 ? day(published) : null;
    }
    Token verb = tree.token(tree.inflected(clause));
    String tense = verb.feat("Tense");
    boolean auxiliary = verb.index() != clause;
    boolean pluperfect = auxiliary && tense.equals("Imp");
    if (pluperfect
        || (tense.equals("Imp") && tree.token(clause).is("acl"))
        || tense.equals("Fut")) {
      return null;
    }
    if (tree.token(clause).is("acl") && !tree.finite(clause)) {
      return null;
    }
    return day(published);
  }

  private static EventDate day(DateInterval published) {
    DateInterval day =
        published.isDay()
            ? new DateInterval(published.from().minusDays(1), published.to())
            : published;
    return new EventDate(day, null, "contado como noticia del día del informe");
  }
}
