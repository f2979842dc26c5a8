package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Resolves pronouns: relatives, personal ones and clitics, demonstratives ("este último"). */
final class Pronouns {
  private static final Set<String> BOTH = FunctionWords.of("both");
  private static final Set<String> LATTER = FunctionWords.of("latter");

  private final Scene scene;

  Pronouns(Scene scene) {
    this.scene = scene;
  }

  List<ActorMention> of(Tree tree, int token) {
    Token t = tree.token(token);
    if (latter(tree, token)) {
      return back(tree, token, false);
    }
    if (t.upos() != Upos.PRON && t.upos() != Upos.DET && t.upos() != Upos.NUM) {
      return List.of();
    }
    if (t.is("mark")) {
      return List.of();
    }
    String type = t.feat("PronType");
    if (type.equals("Art")) {
      return List.of();
    }
    if (type.contains("Rel") || (t.lemma().equals("que") && t.upos() == Upos.PRON)) {
      return relative(tree, token);
    }
    if (BOTH.contains(tree.lemma(token)) && argument(t)) {
      return both(tree, token);
    }
    if (t.upos() != Upos.PRON
        || !argument(t)
        || t.feat("Person").equals("1")
        || t.feat("Person").equals("2")) {
      return List.of();
    }
    if (type.equals("Dem")) {
      return neuter(t) ? List.of() : back(tree, token, false);
    }
    boolean personal = type.equals("Prs") && !t.feat("Reflex").equals("Yes") && !reflexive(t);
    return personal ? back(tree, token, true) : List.of();
  }

  /** "Este último": whom the text named last. */
  private static boolean latter(Tree tree, int token) {
    int before = token - 1;
    return before >= 0
        && tree.token(before).upos() == Upos.DET
        && LATTER.contains(tree.lemma(token))
        && tree.token(before).feat("PronType").equals("Dem")
        && (tree.head(before) == token || tree.head(token) == before)
        && !(tree.token(token).is("amod") && tree.head(token) > token);
  }

  private static boolean argument(Token t) {
    return t.is("nsubj")
        || t.is("obj")
        || t.is("iobj")
        || t.is("obl")
        || t.is("nmod")
        || t.is("conj");
  }

  private static boolean neuter(Token t) {
    String form = Spelling.fold(t.form());
    return form.equals("esto") || form.equals("eso") || form.equals("aquello");
  }

  private static boolean reflexive(Token t) {
    String form = Spelling.fold(t.form());
    return form.equals("se") || form.equals("si") || form.equals("ello");
  }

  /** What a relative clause hangs on. */
  private List<ActorMention> relative(Tree tree, int token) {
    int s = tree.sentence().index();
    int at = tree.head(token);
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      Token t = tree.token(at);
      if (t.is("acl") && t.head() >= 0 && t.head() < token) {
        return antecedent(tree, s, t.head(), token);
      }
      at = t.head();
    }
    int before = token - 1;
    if (before >= 0 && tree.token(before).form().equals(",")) {
      before--;
    }
    return before >= 0 && tree.token(before).upos().nominal()
        ? as(scene.board.at(s, before), tree, token)
        : List.of();
  }

  private List<ActorMention> antecedent(Tree tree, int s, int head, int token) {
    List<ActorMention> found = scene.board.at(s, head);
    return as(found.isEmpty() ? oneOfThose(tree, head) : found, tree, token);
  }

  /** "Chile fue uno de los países que protestaron": who was one of those is among who did it. */
  private List<ActorMention> oneOfThose(Tree tree, int head) {
    int at = head;
    for (int steps = 0; at >= 0 && steps < 3; steps++, at = tree.head(at)) {
      if (tree.child(at, "cop") >= 0) {
        int subject = tree.child(at, "nsubj");
        return subject < 0 ? List.of() : Coordination.all(tree, scene.board, subject);
      }
      if (!tree.token(at).is("nmod")) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<ActorMention> both(Tree tree, int token) {
    int s = tree.sentence().index();
    List<ActorMention> last = scene.history.lastDistinct(s, token, 2, m -> m.actor().isPerson());
    if (last.size() < 2) {
      last = scene.history.lastDistinct(s, token, 2, m -> true);
    }
    return last.size() < 2 ? List.of() : as(last, tree, token);
  }

  /** The latest mention that agrees and is not the subject of the pronoun's own clause. */
  private List<ActorMention> back(Tree tree, int token, boolean animate) {
    int s = tree.sentence().index();
    Token t = tree.token(token);
    boolean plural = t.feat("Number").equals("Plur");
    char gender =
        t.feat("Gender").equals("Fem") ? 'f' : t.feat("Gender").equals("Masc") ? 'm' : '?';
    int clause = tree.clause(token);
    int subject = clause < 0 ? -1 : tree.subject(clause);
    List<ActorMention> own =
        subject >= 0 && subject != token ? scene.board.at(s, subject) : List.of();
    boolean clitic = t.is("obj") && clause == t.head();
    List<ActorMention> doubled = doubled(tree, token, clause);
    if (!doubled.isEmpty()) {
      return as(doubled, tree, token);
    }
    History.Past found =
        scene.history.latest(
            s,
            token,
            p ->
                s - p.sentence() <= 2
                    && (p.plural() || p.actors().size() > 1) == plural
                    && (p.gender() == '?' || gender == '?' || p.gender() == gender)
                    && (!animate || plural || !clitic || p.first().isPerson())
                    && !same(own, p.actors()));
    return found == null ? List.of() : as(found.actors(), tree, token);
  }

  /** "Le otorgó a Kim": the phrase that a dative clitic announces. */
  private List<ActorMention> doubled(Tree tree, int token, int clause) {
    if (clause != tree.head(token) || clause < 0) {
      return List.of();
    }
    for (int c : tree.children(clause)) {
      boolean dative = tree.token(c).is("iobj") || tree.token(c).is("obj");
      if (dative && c != token && c > clause && tree.preposition(c).equals("a")) {
        return scene.board.at(tree.sentence().index(), c);
      }
    }
    return List.of();
  }

  private static boolean same(List<ActorMention> a, List<ActorMention> b) {
    return !a.isEmpty() && a.get(0).actor().name().equals(b.get(0).actor().name());
  }

  private List<ActorMention> as(List<ActorMention> found, Tree tree, int token) {
    Token t = tree.token(token);
    List<ActorMention> pronouns = new ArrayList<>(found.size());
    for (ActorMention m : found) {
      pronouns.add(pronoun(m, t));
    }
    return pronouns;
  }

  private static ActorMention pronoun(ActorMention m, @Nullable Token t) {
    return new ActorMention(
        m.actor(),
        t == null ? null : t.span(),
        ActorMention.How.PRONOUN,
        "«" + (t == null ? "" : t.form()) + "»: " + m.actor().name(),
        m.supplied());
  }
}
