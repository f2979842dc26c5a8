package org.cronista.coding.speech;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * The sources that one sentence credits beside its verbs of saying: "según X", "de acuerdo con X",
 * "según informó X", "citado por X", "a través de X".
 */
final class Credits {
  /**
   * A credited source and how far it reaches.
   *
   * @param clause the predicate for whose clause it stands, -1 for the whole sentence
   * @param marker token that brings it in
   * @param outer whether it stands outside of others of its clause ("citado por la agencia")
   */
  record Credit(int clause, int marker, int source, boolean outer, Attribution attribution) {}

  private final Tree tree;
  private final Cast cast;
  private final Speakers speakers;
  private final Sources sources;
  private final List<Credit> found = new ArrayList<>();

  private Credits(Tree tree, Cast cast, Speakers speakers, Sources sources) {
    this.tree = tree;
    this.cast = cast;
    this.speakers = speakers;
    this.sources = sources;
  }

  static List<Credit> of(Tree tree, Cast cast, Speakers speakers, Sources sources) {
    Credits credits = new Credits(tree, cast, speakers, sources);
    for (int i = 0; i < tree.size(); i++) {
      credits.look(i);
    }
    return credits.found;
  }

  private void look(int i) {
    Token t = tree.token(i);
    int after = Markers.after(tree, i);
    if (after >= 0) {
      according(i, after);
    } else if (Spelling.fold(t.form()).equals("traves") && i + 1 < tree.size()) {
      through(i);
    } else if (t.feat("VerbForm").equals("Part") && Cues.STANDARD.in("carried", tree.lemma(i))) {
      carried(i);
    }
  }

  /** The phrase or clause after a marker: its first noun phrase's head or its verb of saying. */
  private void according(int marker, int from) {
    for (int i = from; i < Math.min(tree.size(), from + 8); i++) {
      Token t = tree.token(i);
      if (Cues.STANDARD.verb(t) != null && t.upos() == Upos.VERB) {
        clauseOfSaying(marker, i);
        return;
      }
      boolean reflexive = Spelling.fold(t.form()).equals("se");
      if (t.upos().nominal() || (t.upos() == Upos.PRON && !reflexive)) {
        int head = Markers.head(tree, i, from);
        int verb = tree.head(head);
        if (verb > head
            && tree.token(head).is("nsubj")
            && Cues.STANDARD.verb(tree.token(verb)) != null) {
          clauseOfSaying(marker, verb);
        } else {
          add(scope(head, marker), marker, head, false);
        }
        return;
      }
      if (t.upos() == Upos.PUNCT && i > from) {
        return;
      }
    }
  }

  private void clauseOfSaying(int marker, int verb) {
    int subject = tree.subject(verb);
    if (subject >= 0 && !sources.source(tree, subject)) {
      return;
    }
    if (subject >= 0) {
      add(scope(verb, marker), marker, subject, false);
      return;
    }
    List<ActorMention> who = cast.subject(tree.sentence().index(), verb);
    if (!who.isEmpty()) {
      found.add(
          new Credit(scope(verb, marker), marker, verb, false, Sources.person(who.get(0), null)));
    }
  }

  private void through(int i) {
    for (int c = i + 1; c < Math.min(tree.size(), i + 6); c++) {
      Token t = tree.token(c);
      if (t.upos().nominal()) {
        if (Cues.STANDARD.source(t) != null || cast.medium(tree.sentence().index(), c) != null) {
          add(scope(c, i), i, c, false);
        }
        return;
      }
    }
  }

  private void carried(int participle) {
    for (int c : tree.children(participle)) {
      if ((tree.token(c).is("obl") || tree.token(c).is("nmod"))
          && tree.preposition(c).equals("por")) {
        add(scope(participle, participle), participle, c, true);
        return;
      }
    }
  }

  /** The clause that a credit stands for: the one that its phrase hangs on. */
  private int scope(int source, int marker) {
    int clause = tree.clause(source);
    for (int steps = 0;
        clause >= 0
            && steps < 4
            && tree.sentence().dominates(clause, marker)
            && clause > marker
            && tree.head(clause) >= 0
            && clause - marker < 4;
        steps++) {
      clause = tree.clause(clause);
    }
    return clause;
  }

  private void add(int clause, int marker, int source, boolean outer) {
    Token t = tree.token(source);
    if (Cues.STANDARD.noun(t) && Cues.STANDARD.source(t) == null) {
      Speaker author = speakers.by(tree, source);
      if (author.mention() != null) {
        found.add(
            new Credit(clause, marker, source, outer, Sources.person(author.mention(), t.span())));
        return;
      }
    }
    found.add(new Credit(clause, marker, source, outer, sources.of(tree, source)));
  }
}
