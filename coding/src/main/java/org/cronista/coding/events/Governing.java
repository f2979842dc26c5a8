package org.cronista.coding.events;

import org.cronista.coding.events.StatusWords.Effect;
import org.cronista.coding.events.StatusWords.Kind;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Status;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What a governing word makes of the act that hangs on it. Verdicts are composed as Karttunen does
 * for implicative verbs (1971): what is impeded did not happen, what somebody wants to impede may.
 */
final class Governing {
  private final Tree tree;
  private final StatusWords words;

  Governing(Tree tree, StatusWords words) {
    this.tree = tree;
    this.words = words;
  }

  /**
   * The verdict on an act; null where the word leaves it a fact.
   *
   * @param effect what the word does to acts
   * @param below the word of the act
   * @param head the governing word
   * @param outer the verdict on the governing word itself; null for none
   */
  @Nullable Verdict of(Effect effect, int below, int head, @Nullable Verdict outer) {
    Token t = tree.token(below);
    Token inflected = tree.token(tree.inflected(below));
    boolean told =
        inflected.feat("Mood").equals("Ind")
            && (inflected.feat("Tense").equals("Past") || !inflected.equals(t))
            && !inflected.feat("Tense").equals("Fut");
    boolean denied = outer != null && outer.is(Status.DENIED);
    boolean open = outer != null && (outer.is(Status.POSSIBLE) || outer.is(Status.ANNOUNCED));
    String tense = tree.token(tree.inflected(head)).feat("Tense");
    String word = tree.token(head).lemma();
    return switch (effect) {
      case PLANS -> {
        boolean went = words.is(Kind.GOING, tree.lemma(head));
        if (told || (went && (tense.equals("Past") || !t.feat("VerbForm").equals("Inf")))) {
          yield null;
        }
        yield denied
            ? outer
            : new Verdict(
                outer != null && outer.is(Status.POSSIBLE) ? Status.POSSIBLE : Status.ANNOUNCED,
                head,
                word);
      }
      case WISHES ->
          denied ? outer : new Verdict(told ? Status.ALLEGED : Status.POSSIBLE, head, word);
      case DENIES ->
          denied
              ? tense.equals("Past") ? null : new Verdict(Status.POSSIBLE, head, word)
              : new Verdict(open ? Status.POSSIBLE : Status.DENIED, head, word);
      case ALLEGES -> denied ? outer : new Verdict(Status.ALLEGED, head, word);
      case GOES_ON -> {
        boolean over = tense.equals("Past") && tree.inflected(head) == head;
        boolean form = t.upos() == Upos.NOUN || t.feat("VerbForm").equals("Ger");
        yield over || !form
            ? null
            : open || denied ? outer : new Verdict(Status.ONGOING, head, word);
      }
      case TRIES -> {
        boolean tried = outer == null && (tense.equals("Past") || tense.equals("Imp"));
        boolean now = outer == null ? tense.equals("Pres") : outer.is(Status.ONGOING);
        yield tried || told
            ? null
            : denied ? outer : new Verdict(now ? Status.ONGOING : Status.POSSIBLE, head, word);
      }
      case HOLDS -> tree.finite(below) ? null : outer;
    };
  }
}
