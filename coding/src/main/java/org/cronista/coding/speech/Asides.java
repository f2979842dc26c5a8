package org.cronista.coding.speech;

import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.jspecify.annotations.Nullable;

/** Speakers who are named beside a quotation and not above it: ", agregó X, «…»", "X: «…»". */
final class Asides {
  /** Tokens that a clause set between commas may have. */
  private static final int INTERPOSED = 14;

  /** Words that the label of who speaks may have. */
  private static final int LABEL = 4;

  private final Cast cast;
  private final Speakers speakers;

  Asides(Cast cast, Speakers speakers) {
    this.cast = cast;
    this.speakers = speakers;
  }

  /**
   * The speaker of a reporting clause between commas before a token ("al parecer, dijo X, «…»").
   */
  @Nullable Speaker before(Tree tree, int quote) {
    for (int i = quote - 1; i > 0; i--) {
      Token t = tree.token(i);
      boolean opens = tree.token(i - 1).form().equals(",");
      if (!opens || Cues.STANDARD.verb(t) == null || !tree.finite(i) || !closed(tree, i, quote)) {
        continue;
      }
      Speaker speaker = speakers.inverted.of(tree, i);
      boolean alone = tree.token(i + 1).form().equals(","); // "No obstante, agregó, «…»"
      if ((alone || speaker.mention() != null)
          && cast.medium(tree.sentence().index(), i + 1) == null) {
        return speaker;
      }
    }
    return null;
  }

  /** Whether a clause that begins with its verb ends at a comma and holds no other. */
  private static boolean closed(Tree tree, int verb, int quote) {
    for (int i = verb + 1; i < Math.min(quote, verb + INTERPOSED); i++) {
      Token t = tree.token(i);
      if (t.form().equals(",")) {
        return true;
      }
      if (t.is("mark") || t.form().equals(":") || (tree.finite(i) && t.upos().verbal())) {
        return false;
      }
    }
    return false;
  }

  /**
   * "X: «…»", "X, tras la cumbre: «…»": who is named before a colon where no verb stands, as in
   * headlines and interviews.
   */
  @Nullable Speaker heading(Tree tree, int quote) {
    int colon = colon(tree, quote);
    return colon < 1 ? null : names(tree, colon);
  }

  /** "X: LO QUE DIJO": who is named at the head of a line that stands over a quotation. */
  @Nullable Speaker over(Tree tree) {
    for (int i = 1; i < Math.min(tree.size(), INTERPOSED); i++) {
      if (tree.token(i).form().equals(":")) {
        Speaker speaker = names(tree, i);
        boolean person =
            speaker != null && speaker.mention() != null && speaker.mention().actor().isPerson();
        return person ? speaker : label(tree, i);
      }
    }
    return null;
  }

  /** "MELINA: NO ME RINDO": the few words at the head of a line of its own, whoever they name. */
  private @Nullable Speaker label(Tree tree, int colon) {
    if (tree.sentence().kind() != Sentence.Kind.HEADING || colon > LABEL) {
      return null;
    }
    for (int i = 0; i < colon; i++) {
      if (tree.finite(i) && tree.token(i).upos().verbal()) {
        return null;
      }
    }
    return speakers.phrases.label(tree, colon - 1);
  }

  private static int colon(Tree tree, int quote) {
    int colon = quote - 1;
    while (colon > 0 && tree.token(colon).is("punct") && !tree.token(colon).form().equals(":")) {
      colon--;
    }
    return colon >= 0 && tree.token(colon).form().equals(":") ? colon : -1;
  }

  private @Nullable Speaker names(Tree tree, int colon) {
    int who = -1;
    for (int i = 0; i < colon; i++) {
      Token t = tree.token(i);
      if (t.upos().verbal() && tree.finite(i)) {
        return null;
      }
      boolean outer = tree.head(i) < 0 || tree.head(i) >= colon;
      if (who < 0 && t.upos().nominal() && (outer || tree.preposition(i).isEmpty())) {
        who = i;
      }
    }
    return who < 0 || !tree.preposition(who).isEmpty() ? null : speakers.phrases.named(tree, who);
  }
}
