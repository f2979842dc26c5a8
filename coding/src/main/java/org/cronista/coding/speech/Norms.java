package org.cronista.coding.speech;

import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Laws and what else rules by its words: they are quoted without a word of saying. */
final class Norms {
  private final SpeakerPhrases phrases;

  Norms(SpeakerPhrases phrases) {
    this.phrases = phrases;
  }

  /**
   * "Aprobó una ley que castiga «…»", "la norma prohíbe «…»": the law that rules what is quoted,
   * where no word of saying stands between them; null for none.
   *
   * @param top the token of the quotation that hangs outside of it
   */
  @Nullable Speaker of(Tree tree, int top, Span span) {
    int at = top;
    for (int steps = 0; at >= 0 && steps <= tree.size(); steps++, at = tree.head(at)) {
      Token t = tree.token(at);
      if (span.overlaps(t.span())) {
        continue;
      }
      if (Cues.STANDARD.verb(t) != null || Cues.STANDARD.noun(t)) {
        return null;
      }
      int law = t.is("acl") && t.upos() == Upos.VERB ? tree.head(at) : -1;
      law = law < 0 && tree.predicate(at) ? tree.subject(at) : law;
      if (law >= 0 && law < top && law(tree, law) && !span.overlaps(tree.token(law).span())) {
        return phrases.text(tree, law);
      }
    }
    return null;
  }

  /** "Una ley", "un paquete de reformas". */
  private static boolean law(Tree tree, int noun) {
    for (int c : tree.children(noun)) {
      boolean of = c > noun && tree.token(c).is("nmod") && tree.preposition(c).equals("de");
      if (of && c <= noun + 2 && Cues.STANDARD.in("norm", Spelling.fold(tree.lemma(c)))) {
        return true;
      }
    }
    return tree.token(noun).upos().nominal()
        && Cues.STANDARD.in("norm", Spelling.fold(tree.lemma(noun)));
  }
}
