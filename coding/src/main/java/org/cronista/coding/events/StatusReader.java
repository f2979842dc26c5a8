package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Cue;
import org.cronista.model.Status;
import org.cronista.model.Token;

/**
 * How sure an event is, from its own mood and tense, its negation and modifiers, and the words that
 * govern it. Works from the trigger outwards; the nearest word that decides does.
 */
final class StatusReader {
  private static final Set<String> NEGATIONS = Set.of("no", "ni", "nunca", "jamas", "tampoco");
  private static final Set<String> ALLEGED =
      Set.of("supuesto", "presunto", "supuestamente", "presuntamente", "aparentemente", "alegado");
  private static final Set<String> PLANNED =
      Set.of(
          "planeado",
          "previsto",
          "proximo",
          "futuro",
          "eventual",
          "anunciado",
          "inminente",
          "programado");
  private static final Set<String> POSSIBLE =
      Set.of(
          "posible",
          "hipotetico",
          "potencial",
          "posiblemente",
          "probablemente",
          "quiza",
          "quizas",
          "acaso",
          "eventualmente",
          "probable");
  private static final Set<String> AIMS =
      Set.of(
          "objetivo",
          "fin",
          "finalidad",
          "intento",
          "intencion",
          "proposito",
          "esfuerzo",
          "deseo",
          "voluntad",
          "plan",
          "posibilidad",
          "amenaza",
          "promesa",
          "oferta",
          "disposicion");
  private static final int FAR = 5;

  private final Map<String, String> effects = new HashMap<>();

  StatusReader() {
    for (List<String> row : Table.rows(StatusReader.class, "status-words.tsv", 2)) {
      effects.put(Spelling.fold(row.get(0)), row.get(1));
    }
  }

  /** What was read: the status and the words that decided it. */
  record Reading(Status status, List<Cue> cues) {}

  Reading of(Tree tree, int trigger) {
    List<Cue> cues = new ArrayList<>();
    Status own = modifiers(tree, trigger, cues);
    if (own == null) {
      own = governed(tree, trigger, cues);
    }
    return new Reading(own, List.copyOf(cues));
  }

  /** Negation and adjectives or adverbs on the trigger itself; null where none decides. */
  private static @org.jspecify.annotations.Nullable Status modifiers(
      Tree tree, int trigger, List<Cue> cues) {
    for (int c : tree.children(trigger)) {
      Token t = tree.token(c);
      String lemma = tree.lemma(c);
      if (t.is("advmod") && NEGATIONS.contains(lemma)) {
        return decide(Status.DENIED, t, "negación", cues);
      }
      if (ALLEGED.contains(lemma) && (t.is("amod") || t.is("advmod") || t.is("det"))) {
        return decide(Status.ALLEGED, t, "atribuido", cues);
      }
      if (PLANNED.contains(lemma) && t.is("amod")) {
        return decide(Status.ANNOUNCED, t, "anunciado", cues);
      }
      if (POSSIBLE.contains(lemma) && (t.is("amod") || t.is("advmod"))) {
        return decide(Status.POSSIBLE, t, "posible", cues);
      }
    }
    return null;
  }

  private static Status decide(Status status, Token t, String what, List<Cue> cues) {
    cues.add(new Cue(t.span(), what));
    return status;
  }

  /** Walks up from the trigger: its own verb form first, then what governs its clause. */
  private Status governed(Tree tree, int trigger, List<Cue> cues) {
    int at = trigger;
    for (int steps = 0; at >= 0 && steps < FAR; steps++) {
      if (tree.predicate(at) || tree.token(at).upos().verbal()) {
        Status status = form(tree, at, cues);
        if (status != null) {
          return status;
        }
        if (at != trigger) {
          Status negated = modifiers(tree, at, cues);
          if (negated != null) {
            return negated;
          }
        }
      }
      int head = tree.head(at);
      if (head < 0) {
        break;
      }
      Token t = tree.token(at);
      Status effect = effect(tree, at, head, cues);
      if (effect != null) {
        return effect;
      }
      boolean up =
          t.is("xcomp")
              || t.is("obj")
              || t.is("nsubj")
              || t.is("ccomp")
              || t.is("obl")
              || t.is("nmod")
              || t.is("iobj")
              || t.is("conj")
              || t.is("advcl");
      if (!up
          || (tree.finite(at)
              && tree.token(at).upos().verbal()
              && !t.is("ccomp")
              && !t.is("conj"))) {
        break;
      }
      if (t.is("ccomp") || t.is("advcl") || t.is("obl") || t.is("nmod")) {
        break; // beyond a finite clause only the word that governs it counts, and that was looked
        // at
      }
      at = head;
    }
    return Status.OCCURRED;
  }

  /** What the word above says of the clause or the noun below; null where it says nothing. */
  private @org.jspecify.annotations.Nullable Status effect(
      Tree tree, int below, int head, List<Cue> cues) {
    Token t = tree.token(below);
    if (t.feat("VerbForm").equals("Inf") && AIMS.contains(tree.lemma(head))) {
      return decide(Status.POSSIBLE, tree.token(head), "finalidad", cues);
    }
    boolean argument =
        t.is("xcomp")
            || t.is("ccomp")
            || t.is("obj")
            || t.is("csubj")
            || t.is("nsubj:pass")
            || t.is("advcl")
            || t.is("obl")
            || (t.is("nmod") && isAccusation(tree, head));
    if (t.is("nsubj") && tree.child(head, "expl:pass") >= 0) {
      argument = true;
    }
    if (!argument) {
      return null;
    }
    String lemma = tree.lemma(head);
    if (t.is("nmod")) { // "las acusaciones de transferencias"
      int verb = tree.head(head);
      if (verb >= 0 && "denies".equals(effects.get(tree.lemma(verb)))) {
        return decide(Status.DENIED, tree.token(verb), "negado", cues);
      }
      return decide(Status.ALLEGED, tree.token(head), "acusación", cues);
    }
    if (t.is("obl") && !t.upos().verbal() && !lemma.equals("acusar") && !lemma.equals("amenazar")) {
      return null;
    }
    if (t.is("advcl") && mark(tree, below).equals("para")) {
      return decide(Status.POSSIBLE, tree.token(below), "finalidad", cues);
    }
    if (t.is("advcl") && mark(tree, below).equals("si")) {
      return decide(Status.POSSIBLE, tree.token(below), "condición", cues);
    }
    String effect = effects.get(lemma);
    if (effect == null || t.is("advcl")) {
      return null;
    }
    if (lemma.equals("ir") && !t.feat("VerbForm").equals("Inf")) {
      return null;
    }
    if (lemma.equals("negar") && t.is("xcomp") && tree.child(head, "expl") >= 0) {
      return decide(Status.DENIED, tree.token(head), "se niega a", cues);
    }
    Token word = tree.token(head);
    Status status =
        switch (effect) {
          case "plans" -> Status.ANNOUNCED;
          case "wishes", "enables" -> Status.POSSIBLE;
          case "denies" -> Status.DENIED;
          case "alleges", "doubts" -> Status.ALLEGED;
          case "goes-on" -> Status.ONGOING;
          default -> Status.OCCURRED;
        };
    // What was promised or believed of the past: "cree que suministró" is alleged, "prometió que
    // ayudó" is nothing of the future.
    if (status == Status.ANNOUNCED
        && t.feat("Tense").equals("Past")
        && t.feat("VerbForm").equals("Fin")) {
      return null;
    }
    return decide(status, word, word.lemma(), cues);
  }

  private static boolean isAccusation(Tree tree, int noun) {
    String lemma = tree.lemma(noun);
    return lemma.equals("acusacion")
        || lemma.equals("denuncia")
        || lemma.equals("rumor")
        || lemma.equals("sospecha");
  }

  private static String mark(Tree tree, int clause) {
    int mark = tree.child(clause, "mark");
    return mark < 0 ? tree.preposition(clause) : tree.lemma(mark);
  }

  /** What the verb's own form says. */
  private static @org.jspecify.annotations.Nullable Status form(
      Tree tree, int verb, List<Cue> cues) {
    Token main = tree.token(verb);
    for (int c : tree.children(verb)) {
      Token aux = tree.token(c);
      if (!aux.is("aux") && !aux.is("cop")) {
        continue;
      }
      String lemma = tree.lemma(c);
      if (lemma.equals("haber") && aux.feat("Mood").equals("Cnd")) {
        return decide(Status.ALLEGED, aux, "condicional de rumor", cues);
      }
      if ((lemma.equals("poder") || lemma.equals("deber")) && !lemma.equals("haber")) {
        return decide(Status.POSSIBLE, aux, lemma, cues);
      }
      if (lemma.equals("ir") && main.feat("VerbForm").equals("Inf")) {
        return decide(Status.ANNOUNCED, aux, "ir a", cues);
      }
      if (aux.feat("Tense").equals("Fut")) {
        return decide(Status.ANNOUNCED, aux, "futuro", cues);
      }
      if (lemma.equals("estar") && main.feat("VerbForm").equals("Ger")) {
        return decide(Status.ONGOING, aux, "estar + gerundio", cues);
      }
    }
    if (main.feat("Tense").equals("Fut")) {
      return decide(Status.ANNOUNCED, main, "futuro", cues);
    }
    if (main.feat("Mood").equals("Cnd")) {
      int clause = tree.head(verb);
      boolean reported =
          main.is("ccomp")
              && clause >= 0
              && tree.token(tree.inflected(clause)).feat("Tense").equals("Past");
      return decide(
          reported ? Status.ANNOUNCED : Status.POSSIBLE,
          main,
          reported ? "futuro del pasado" : "condicional",
          cues);
    }
    return null;
  }
}
