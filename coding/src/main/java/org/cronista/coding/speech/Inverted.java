package org.cronista.coding.speech;

import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/** Who is named behind the verb of a clause that stands after or within a quotation. */
final class Inverted {
  /** Tokens after the verb in which its subject is looked for. */
  private static final int FOLLOWING = 14;

  private final Cast cast;
  private final String text;
  private final SpeakerPhrases phrases;

  Inverted(Cast cast, String text, SpeakerPhrases phrases) {
    this.cast = cast;
    this.text = text;
    this.phrases = phrases;
  }

  /** The speaker of an inverted clause: the phrase after its verb, or nobody yet. */
  Speaker of(Tree tree, int cue) {
    Token t = tree.token(cue);
    int subject = tree.child(cue, "nsubj");
    int near = following(tree, cue);
    boolean nearer = near >= 0 && near < subject;
    if (subject < cue
        || Sayers.mute(tree, subject)
        || (nearer && (phrases.person(tree, near) || adjacent(tree, near, cue)))) {
      subject = near; // "dijo a la multitud Ana Rojas, alcaldesa de X, la mayor ciudad del país"
    }
    if (subject < 0) {
      subject = SharedSubjects.place(tree, cue);
    }
    int document = subject < 0 ? Reporting.document(tree, cue) : -1;
    if (document >= 0) {
      return phrases.of(tree, document, t, cast.at(tree.sentence().index(), document));
    }
    int board = subject < 0 ? -1 : NounPhrase.whole(tree, subject);
    if (board >= 0 && Writings.board(tree.token(board))) {
      return phrases.carrier(tree, subject, board, t);
    }
    if (cue + 1 < tree.size()
        && Cues.STANDARD.in("who", Spelling.fold(tree.token(cue + 1).form()))) {
      return new Speaker(null, clause(tree, cue + 1), SpeakerPhrases.trigger(t));
    }
    return subject < 0
        ? Speaker.nobody(SpeakerPhrases.trigger(t))
        : phrases.of(tree, subject, t, cast.at(tree.sentence().index(), subject));
  }

  /** "Quienes se oponen a la obra": the words of a clause that stands for those who speak. */
  private String clause(Tree tree, int from) {
    int to = from;
    while (to + 1 < tree.size()
        && to - from < Reporting.INVERTED
        && !tree.token(to + 1).is("punct")
        && tree.token(to + 1).upos() != Upos.CCONJ) {
      to++;
    }
    return tree.token(from).span().cover(tree.token(to).span()).words(text);
  }

  /**
   * "Reclamos que enumera la vocera": a human being right behind a verb and without the "a" of
   * those whom an act meets is who acts, whatever the parser takes it for; -1 for none.
   */
  int bare(Tree tree, int cue) {
    int s = tree.sentence().index();
    for (int i = cue + 1; i < Math.min(tree.size(), cue + 3); i++) {
      boolean human = cast.human(s, i) || (i == cue + 1 && phrases.person(tree, i));
      if (human && tree.head(i) == cue && tree.preposition(i).isEmpty()) {
        return i;
      }
      if (tree.token(i).upos() != Upos.DET) {
        return -1;
      }
    }
    return -1;
  }

  /** "Ironiza un letrero": whether only small words part a phrase from the verb before it. */
  private static boolean adjacent(Tree tree, int noun, int cue) {
    boolean article = false;
    for (int i = cue + 1; i < noun; i++) {
      Upos upos = tree.token(i).upos();
      boolean time = upos == Upos.NOUN && Sayers.mute(tree, i); // "expuso este martes la empresa"
      article = !time && (article || upos == Upos.DET);
      if (upos != Upos.DET && upos != Upos.ADJ && upos != Upos.NUM && !time) {
        return false;
      }
    }
    return article || Cues.STANDARD.in("passage", tree.lemma(noun)); // "dice parte de la ley"
  }

  /**
   * Who is named behind a verb before another clause begins, or what stands right behind it with an
   * article where nobody is; -1 for nobody.
   */
  int following(Tree tree, int cue) {
    int named = named(tree, cue);
    boolean inverted = named < 0 && Sayers.closing(tree, cue);
    for (int i = cue + 1; inverted && i < tree.size(); i++) {
      if (tree.token(i).upos().nominal() && !Sayers.mute(tree, i)) {
        boolean subject =
            adjacent(tree, i, cue) && tree.preposition(i).isEmpty() && tree.agree(i, cue);
        return subject ? i : -1;
      }
    }
    return named;
  }

  private int named(Tree tree, int cue) {
    int s = tree.sentence().index();
    for (int i = cue + 1; i < Math.min(tree.size(), cue + FOLLOWING); i++) {
      Token t = tree.token(i);
      boolean stop =
          (t.upos() == Upos.VERB && !t.feat("VerbForm").equals("Part"))
              || t.upos() == Upos.SCONJ
              || t.upos() == Upos.CCONJ
              || (t.is("punct") && !t.form().equals(","));
      if (stop) {
        return -1;
      }
      boolean set = tree.token(cue).is("parataxis") && tree.token(cue + 1).form().equals(",");
      if (set && t.is("nsubj") && tree.head(i) != cue) {
        return -1; // "por eso, dijo, la Iglesia pide"
      }
      int whole = NounPhrase.whole(tree, i);
      if (whole != i && !Sayers.mute(tree, i) && free(tree, i, cue)) {
        return i; // "dicen algunos de los carteles"
      }
      if (!t.upos().nominal() || Sayers.mute(tree, i)) {
        continue;
      }
      boolean free = free(tree, i, cue);
      boolean somebody =
          !cast.at(s, i).isEmpty()
              || Cues.STANDARD.source(t) != null
              || (tree.head(i) == cue && cast.human(s, i));
      if (free && (somebody || t.is("nsubj") || (i == cue + 1 && t.upos() == Upos.PROPN))) {
        return i;
      }
    }
    return -1;
  }

  /** "A la AFP", "a una radio": whether a word stands for those who pass on what is said. */
  private boolean medium(Tree tree, int at) {
    return cast.medium(tree.sentence().index(), at) != null
        || ("medium".equals(Cues.STANDARD.source(tree.token(at)))
            && tree.preposition(at).equals("a"));
  }

  /**
   * Whether neither a noun nor what it is a part of stands behind a preposition; a person is no
   * part of what is none ("dijo a la AFP, Ana Rojas").
   */
  private boolean free(Tree tree, int noun, int cue) {
    int at = noun;
    int s = tree.sentence().index();
    boolean person = phrases.person(tree, noun);
    boolean medium = cast.medium(s, noun) != null; // "dice a BBC Mundo X"
    for (int steps = 0; at > cue && steps < 4; steps++, at = tree.head(at)) {
      String preposition = tree.preposition(at);
      boolean told = !medium && at != noun && medium(tree, at); // "dijo a la AFP X"
      if (at != noun && tree.token(noun).upos() == Upos.PRON && tree.token(noun).is("appos")) {
        told |= NounPhrase.whole(tree, noun) != noun; // "dijo a una radio uno de los vecinos"
      }
      boolean other = tree.token(at).upos() == Upos.PROPN || cast.human(s, at);
      if (at != noun && (told || (person && !(other && phrases.person(tree, at))))) {
        return true;
      }
      if (!preposition.isEmpty() && !preposition.equals("desde")) {
        return false;
      }
    }
    return true;
  }
}
