package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Resolves omitted subjects: shared by coordination, controlled by the clause above, or carried
 * over from the clause or sentence before with which the verb agrees.
 */
final class Subjects {
  /**
   * Sentences back in which an omitted subject is looked for: a subject that is dropped was the
   * last topic.
   */
  private static final int REACH = 3;

  private final Scene scene;

  Subjects(Scene scene) {
    this.scene = scene;
  }

  /**
   * The actors of a predicate's subject, expressed or omitted; clauses above must have been asked
   * first.
   */
  List<ActorMention> of(Tree tree, int predicate) {
    int subject = tree.subject(predicate);
    int s = tree.sentence().index();
    if (subject < 0) {
      return scene.board.omitted(s, predicate);
    }
    List<ActorMention> found = Coordination.all(tree, scene.board, subject);
    return found.isEmpty() && tree.headline() ? behindKicker(tree, subject, predicate) : found;
  }

  /** "DIRECTO | Lula recibe a Petro": the name before the verb, where a kicker was taken for it. */
  private List<ActorMention> behindKicker(Tree tree, int subject, int predicate) {
    int name = predicate - 1;
    return name > subject
            && tree.token(name).upos() == Upos.PROPN
            && tree.sentence().dominates(subject, name)
        ? scene.board.at(tree.sentence().index(), name)
        : List.of();
  }

  /** Finds the omitted subject of a predicate that has none expressed. */
  List<ActorMention> omitted(Tree tree, int predicate) {
    Token verb = tree.token(predicate);
    int above = tree.head(predicate);
    Token inflected = tree.token(tree.inflected(predicate));
    String person = inflected.feat("Person");
    if (person.equals("1") || person.equals("2") || impersonal(tree, predicate)) {
      return List.of();
    }
    boolean finite = tree.finite(predicate);
    if (verb.is("conj") && above >= 0 && tree.predicate(above)) {
      boolean shared =
          !finite
              || tree.token(tree.inflected(above)).feat("Number").equals(inflected.feat("Number"))
              || !tree.finite(above);
      if (shared) {
        return understood(of(tree, above), inflected, "coordinado");
      }
    }
    if (!finite) {
      return controlled(tree, predicate);
    }
    if (verb.is("acl") && above >= 0) {
      List<ActorMention> antecedent = Coordination.all(tree, scene.board, above);
      if (agrees(inflected, antecedent, false) && !relativeObject(tree, predicate)) {
        return understood(antecedent, inflected, "antecedente");
      }
    }
    int clause = tree.clause(predicate);
    if (clause >= 0
        && (verb.is("ccomp") || verb.is("advcl") || verb.is("acl") || verb.is("csubj"))) {
      List<ActorMention> matrix = of(tree, clause);
      if (agrees(inflected, matrix, pluralSubject(tree, clause))) {
        return understood(matrix, inflected, "el de la oración de que depende");
      }
    }
    return carried(tree, predicate, inflected);
  }

  /** The subject of an earlier sentence, or of an earlier clause of this one. */
  private List<ActorMention> carried(Tree tree, int predicate, Token inflected) {
    int s = tree.sentence().index();
    History.Past earlier =
        scene.history.latest(
            s,
            predicate,
            s,
            p ->
                p.subject()
                    && !tree.sentence().dominates(predicate, p.token())
                    && agrees(inflected, p.actors(), p.plural()));
    if (earlier == null) {
      earlier =
          scene.history.subjectBefore(s - 1, REACH, p -> agrees(inflected, p.actors(), p.plural()));
    }
    return earlier == null
        ? List.of()
        : understood(earlier.actors(), inflected, "el último que concuerda");
  }

  private List<ActorMention> controlled(Tree tree, int predicate) {
    Token verb = tree.token(predicate);
    int s = tree.sentence().index();
    if (verb.head() < 0) {
      return List.of();
    }
    List<ActorMention> charged = charged(tree, predicate);
    if (!charged.isEmpty()) {
      return understood(charged, verb, "de quien se dice");
    }
    int clause = tree.clause(predicate);
    if (clause < 0) {
      return List.of(); // below a bare noun there is nobody whose it could be
    }
    boolean compound = tree.child(predicate, "aux") >= 0; // "haber matado"
    if (verb.feat("VerbForm").equals("Part") && !compound && tree.child(predicate, "cop") < 0) {
      return verb.is("xcomp") || verb.is("conj") || verb.is("advcl")
          ? understood(of(tree, clause), verb, "el de la principal")
          : List.of();
    }
    int mark = tree.child(predicate, "mark");
    boolean ceasing = mark >= 0 && tree.token(mark).form().equals("de"); // "dejó de apoyar a"
    if (FunctionWords.of("object-control").contains(tree.lemma(clause))
        && !verb.is("conj")
        && !(ceasing && verb.is("xcomp"))) {
      for (String relation : new String[] {"iobj", "obj", "obl"}) {
        int object = tree.child(clause, relation);
        boolean to =
            object >= 0 && (!relation.equals("obl") || tree.preposition(object).equals("a"));
        if (to && object != predicate && !scene.board.at(s, object).isEmpty()) {
          return understood(Coordination.all(tree, scene.board, object), verb, "a quien se dirige");
        }
      }
      if (!FunctionWords.of("self-control").contains(tree.lemma(clause))) {
        return List.of();
      }
    }
    return understood(of(tree, clause), verb, "el de la principal");
  }

  /** "Un oficial acusado de matar", "procesada por robar": whom the participle above describes. */
  private List<ActorMention> charged(Tree tree, int infinitive) {
    int participle = tree.head(infinitive);
    Token t = tree.token(participle);
    boolean said =
        t.feat("VerbForm").equals("Part")
            && FunctionWords.of("charged").contains(tree.verb(participle));
    if (!said) {
      return List.of();
    }
    int s = tree.sentence().index();
    boolean describes = (t.is("amod") || t.is("acl")) && t.head() < participle;
    if (describes && t.head() >= 0) {
      return scene.board.at(s, t.head());
    }
    // the parser often takes the participle for an object beside the one that it describes
    int before = participle - 1;
    return before >= 0 && tree.head(before) == t.head() && t.upos() == Upos.ADJ
        ? scene.board.at(s, before)
        : List.of();
  }

  private static boolean impersonal(Tree tree, int predicate) {
    Token verb = tree.token(predicate);
    if (FunctionWords.of("impersonal").contains(tree.lemma(predicate))
        && verb.upos().verbal()
        && !tree.token(tree.inflected(predicate)).feat("Number").equals("Plur")) {
      return true;
    }
    boolean asSaid = tree.child(predicate, "mark") >= 0 && saidOf(tree, predicate);
    for (int c : tree.children(predicate)) {
      String relation = tree.token(c).deprel();
      if (asSaid && tree.token(c).form().equalsIgnoreCase("se")) {
        return true;
      }
      boolean told =
          tree.token(c).form().equalsIgnoreCase("se")
              && !FunctionWords.of("pronominal").contains(tree.lemma(predicate))
              && tree.child(predicate, "ccomp") >= 0;
      if (told || relation.equals("expl:pass") || relation.equals("expl:impers")) {
        return true;
      }
    }
    return false;
  }

  /** "Según se informa", "como se sabe". */
  private static boolean saidOf(Tree tree, int predicate) {
    for (int c : tree.children(predicate)) {
      if (FunctionWords.of("as-said").contains(tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the relative word of a clause is not its subject ("el decreto que firmó", "la carta en
   * la cual pidió", "la ciudad donde nació").
   */
  private static boolean relativeObject(Tree tree, int predicate) {
    for (int c : tree.children(predicate)) {
      Token t = tree.token(c);
      boolean relative =
          t.lemma().equals("cual")
              || ((t.upos() == Upos.PRON || t.upos() == Upos.ADV)
                  && t.feat("PronType").contains("Rel"));
      if (relative && !t.is("nsubj")) {
        return true;
      }
    }
    return false;
  }

  private boolean pluralSubject(Tree tree, int predicate) {
    int subject = tree.subject(predicate);
    return subject >= 0 && tree.token(subject).feat("Number").equals("Plur");
  }

  private static boolean agrees(Token verb, List<ActorMention> actors, boolean pluralPhrase) {
    if (actors.isEmpty()) {
      return false;
    }
    boolean many = actors.size() > 1 || pluralPhrase || collective(actors.get(0));
    String number = verb.feat("Number");
    return number.isEmpty() || (number.equals("Plur") ? many : actors.size() == 1 && !pluralPhrase);
  }

  /** "Estados Unidos", "las FARC", "manifestantes": one actor that may take a plural verb. */
  private static boolean collective(ActorMention m) {
    return m.actor().name().endsWith("s") && !m.actor().isPerson();
  }

  private static List<ActorMention> understood(
      List<ActorMention> actors, @Nullable Token verb, String why) {
    if (actors.isEmpty()) {
      return List.of();
    }
    List<ActorMention> understood = new ArrayList<>(actors.size());
    String of = "sujeto de «" + (verb == null ? "" : verb.form()) + "»: " + why + ", ";
    for (ActorMention m : actors) {
      understood.add(
          new ActorMention(
              m.actor(), null, ActorMention.How.OMITTED, of + m.actor().name(), m.supplied()));
    }
    return understood;
  }
}
