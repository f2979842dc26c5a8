package org.cronista.coding.events;

import java.util.List;
import java.util.function.IntFunction;
import org.cronista.coding.events.StatusWords.Kind;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.DateInterval;
import org.cronista.model.EventDate;
import org.cronista.model.Status;
import org.cronista.model.TimeExpression;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * When an event was: the time expression that hangs on its trigger or in its clause; else the date
 * that the article gives elsewhere to the same act; else the day that is being spoken of; else, for
 * what is told as news of the day, the report's own day (from the day before, as the news of the
 * day was made). Background without a date stays without.
 */
final class EventDates {
  private static final int LONG_NEWS = 200;

  /** Days that "recientemente" looks back. */
  private static final int LATELY = 30;

  private final Analysis analysis;
  private final StatusWords words;
  private final TimeLinks links;
  private final ToldDates told = new ToldDates();
  private final Focus focus;
  private final Elapsed elapsed;

  EventDates(Analysis analysis, StatusWords words, IntFunction<Tree> trees) {
    this.analysis = analysis;
    this.words = words;
    this.links = new TimeLinks(analysis, words);
    this.elapsed = new Elapsed(words);
    this.focus = new Focus(analysis, words, links, trees);
  }

  /**
   * The date of a trigger.
   *
   * @param kind acts of one kind, for who repeats an act that was dated elsewhere
   */
  @Nullable EventDate of(
      Tree tree, int trigger, Status status, String kind, List<ActorMention> parties) {
    TimeExpression own = links.of(tree, trigger);
    EventDate counted =
        own != null && links.below(tree, trigger, own) ? null : counted(tree, trigger);
    if (counted != null) {
      told.remember(tree.sentence().index(), kind, parties, counted);
      return counted;
    }
    if (own != null) {
      EventDate date = new EventDate(own.when().orElseThrow(), own.span(), own.why());
      if (over(date.interval(), status)
          && asked(tree, trigger)
          && !links.below(tree, trigger, own)) {
        return null; // "en septiembre lo invitó a visitar Lima": the invitation was in September
      }
      told.remember(tree.sentence().index(), kind, parties, date);
      return date;
    }
    if (spokenOf(tree, trigger, status)) {
      EventDate before = told.of(tree.sentence().index(), kind, parties);
      if (before != null && !over(before.interval(), status)) {
        return before;
      }
    }
    if (status == Status.ANNOUNCED || status == Status.POSSIBLE) {
      return null;
    }
    EventDate then = focus.of(tree, trigger);
    return then != null ? then : newsOfTheDay(tree, trigger);
  }

  /** "Cuatro años después de la guerra": counted from when the clause was. */
  private @Nullable EventDate counted(Tree tree, int trigger) {
    Elapsed.Stretch stretch = elapsed.of(tree, trigger, links.undated(tree.sentence().index()));
    DateInterval base = stretch == null ? null : base(tree, stretch.other());
    return stretch == null || base == null ? null : Elapsed.counted(stretch, base);
  }

  /** When the clause was from which a stretch is counted; null where nothing tells. */
  private @Nullable DateInterval base(Tree tree, int clause) {
    if (clause < 0) {
      boolean title = tree.sentence().index() <= 2;
      return title ? analysis.published().interval() : null;
    }
    TimeExpression own = links.of(tree, clause);
    DateInterval when = own == null ? null : own.interval();
    if (when != null) {
      return when;
    }
    EventDate then = focus.of(tree, clause);
    EventDate day = then == null ? newsOfTheDay(tree, clause) : then;
    return day == null ? null : day.interval();
  }

  /** Whether a time was past at the report's day, too early for what is still to come. */
  private boolean over(DateInterval when, Status status) {
    DateInterval published = analysis.published().interval();
    return (status == Status.ANNOUNCED || status == Status.POSSIBLE)
        && published != null
        && when.to().isBefore(published.from());
  }

  /** Whether an act is what somebody was asked to do: an infinitive beside an object. */
  private static boolean asked(Tree tree, int trigger) {
    int above = tree.head(trigger);
    return above >= 0
        && tree.token(trigger).feat("VerbForm").equals("Inf")
        && (tree.child(above, "obj") >= 0 || tree.child(above, "iobj") >= 0);
  }

  /** Whether an event is still to come on the day of the report, by a date that the text gives. */
  boolean toCome(@Nullable EventDate date) {
    DateInterval published = analysis.published().interval();
    return date != null
        && published != null
        && date.span() != null
        && date.interval().from().isAfter(published.to());
  }

  /** Whether a mention speaks of an act as known: a definite noun, a headline, an announcement. */
  private static boolean spokenOf(Tree tree, int trigger, Status status) {
    Token t = tree.token(trigger);
    if (status == Status.ANNOUNCED) {
      return true;
    }
    if (t.upos() != Upos.NOUN || status == Status.POSSIBLE) {
      return false;
    }
    if (tree.headline()) {
      return true;
    }
    return tree.definite(trigger);
  }

  private @Nullable EventDate newsOfTheDay(Tree tree, int trigger) {
    DateInterval published = analysis.published().interval();
    if (published == null || published.days() > LONG_NEWS) {
      return null;
    }
    if (tree.headline()) {
      return day(published);
    }
    int clause = tree.predicate(trigger) ? trigger : tree.clause(trigger);
    if (clause >= 0 && along(tree, clause)) {
      clause = tree.clause(clause);
    }
    if (clause < 0) {
      return tree.sentence().index() <= 2 ? day(published) : null;
    }
    TimeExpression lately = links.bygone(tree, clause);
    if (lately != null) {
      if (!words.is(Kind.LATELY, tree.lemma(lately.firstToken()))) {
        return null; // "antaño"
      }
      return new EventDate(
          new DateInterval(published.from().minusDays(LATELY), published.to()),
          lately.span(),
          "hace poco, contado desde " + published.edtf());
    }
    Token verb = tree.token(tree.inflected(clause));
    String tense = verb.feat("Tense");
    boolean acl = tree.token(clause).is("acl");
    boolean pluperfect = verb.index() != clause && tense.equals("Imp");
    if (pluperfect || (tense.equals("Imp") && acl) || tense.equals("Fut")) {
      return null;
    }
    return acl && !tree.finite(clause) ? null : day(published);
  }

  /** "La marcha que pedía paz": an open past in a relative clause is that of the clause above. */
  private static boolean along(Tree tree, int clause) {
    Token verb = tree.token(tree.inflected(clause));
    return tree.token(clause).is("acl")
        && verb.index() == clause
        && verb.feat("Tense").equals("Imp")
        && tree.clause(clause) >= 0;
  }

  private static EventDate day(DateInterval published) {
    DateInterval day =
        published.isDay()
            ? new DateInterval(published.from().minusDays(1), published.to())
            : published;
    return new EventDate(day, null, "contado como noticia del día del informe");
  }
}
