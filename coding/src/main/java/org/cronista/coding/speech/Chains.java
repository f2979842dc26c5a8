package org.cronista.coding.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Token;

/** The chain of sources above a clause of one sentence, outermost first. */
final class Chains {
  private final Tree tree;
  private final Cast cast;
  private final Sources sources;
  private final List<Credits.Credit> credits;

  Chains(Tree tree, Cast cast, Speakers speakers, Sources sources) {
    this.tree = tree;
    this.cast = cast;
    this.sources = sources;
    this.credits = Credits.of(tree, cast, speakers, sources);
  }

  /** A source at a height of the tree. */
  private record Step(int depth, int order, Attribution attribution) {}

  List<Attribution> at(int token) {
    List<Step> steps = new ArrayList<>();
    for (Credits.Credit c : credits) {
      boolean applies = c.clause() < 0 || tree.sentence().dominates(c.clause(), token);
      if (applies && !within(c, token)) {
        int depth = c.clause() < 0 ? -1 : tree.depth(c.clause());
        steps.add(new Step(depth, c.outer() ? 0 : 1, c.attribution()));
      }
    }
    saying(token, steps);
    steps.sort(Comparator.comparingInt(Step::depth).thenComparingInt(Step::order));
    List<Attribution> chain = new ArrayList<>();
    for (Step s : steps) {
      if (chain.stream().noneMatch(a -> a.name().equals(s.attribution().name()))) {
        chain.add(s.attribution());
      }
    }
    return chain;
  }

  /** Whether a token stands in the phrase that names the source itself. */
  private boolean within(Credits.Credit c, int token) {
    return token == c.source()
        || (tree.sentence().dominates(c.source(), token)
            && !tree.sentence().dominates(token, c.source()));
  }

  /** Climbs through what is said to those who say it; and looks aside for inverted clauses. */
  private void saying(int token, List<Step> steps) {
    int below = token;
    int at = token;
    for (int n = 0; at >= 0 && n <= tree.size(); n++) {
      aside(at, below, token, steps);
      Token child = tree.token(at);
      int head = child.head();
      if (head >= 0 && content(child) && Cues.STANDARD.verb(tree.token(head)) != null) {
        said(head, steps);
      }
      below = at;
      at = head;
    }
  }

  /** Relations through which what is said hangs on the verb of saying. */
  private static boolean content(Token t) {
    return t.is("ccomp") || t.is("parataxis") || t.is("xcomp") || t.is("csubj") || t.is("dep");
  }

  /** ", dijo X," hung under the clause that it reports. */
  private void aside(int clause, int below, int token, List<Step> steps) {
    for (int c : tree.children(clause)) {
      Token t = tree.token(c);
      if (c != below
          && c != token
          && t.is("parataxis")
          && Cues.STANDARD.verb(t) != null
          && tree.child(c, "ccomp") < 0
          && credits.stream().noneMatch(k -> tree.sentence().dominates(c, k.marker()))) {
        said(c, steps);
      }
    }
  }

  private void said(int verb, List<Step> steps) {
    int subject = tree.subject(verb);
    if (subject >= 0 && !sources.source(tree, subject)) {
      return;
    }
    if (subject >= 0) {
      steps.add(new Step(tree.depth(verb), 2, sources.of(tree, subject)));
      return;
    }
    List<ActorMention> who = cast.subject(tree.sentence().index(), verb);
    if (!who.isEmpty()) {
      steps.add(new Step(tree.depth(verb), 2, Sources.person(who.get(0), null)));
    }
  }

  /** The sources that the sentence credits as a whole, which a sentence that goes on inherits. */
  List<Attribution> whole() {
    int root = tree.root();
    List<Attribution> all = new ArrayList<>();
    for (Credits.Credit c : credits) {
      if (c.clause() < 0 || c.clause() == root) {
        all.add(c.attribution());
      }
    }
    return Collections.unmodifiableList(all);
  }

  /** Whether the main verb says something and leaves out who: "Añadió que ...". */
  boolean goesOn() {
    int root = tree.root();
    return root >= 0
        && Cues.STANDARD.verb(tree.token(root)) != null
        && tree.subject(root) < 0
        && !cast.subject(tree.sentence().index(), root).isEmpty();
  }
}
