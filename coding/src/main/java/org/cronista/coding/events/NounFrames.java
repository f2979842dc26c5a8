package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parties of an event from the phrase of its noun: "la visita de X a Y", "la invasión
 * rusa de Y", "su apoyo a Y".
 */
final class NounFrames {
  private static final int[] NONE = {};

  private static final Set<String> JUDGING = Set.of("de", "como");

  private final Cast cast;
  private final NounParticiples participles;

  NounFrames(Cast cast) {
    this.cast = cast;
    this.participles = new NounParticiples(cast);
  }

  @Nullable Frame of(Rule rule, Tree tree, int noun) {
    int s = tree.sentence().index();
    int over = tree.head(noun);
    if (over >= 0
        && tree.token(noun).is("nmod")
        && EventWords.of("commemorated").contains(tree.lemma(over))
        && !tree.token(over).feat("Number").equals("Plur")
        && !(rule.type() == EventType.PROTEST
            && EventWords.of("days").contains(tree.lemma(over)))) {
      return null; // the name of a day, not what happens on it
    }
    if ((rule.notAfter().contains(tree.preposition(noun)) && bare(tree, noun))
        || (noun > 0 && rule.notAfter().contains(Spelling.fold(tree.token(noun - 1).form())))) {
      return null;
    }
    if (!contentFits(rule, tree, noun) || equipment(tree, noun) || deemed(tree, noun)) {
      return null;
    }
    List<ActorMention> actors = new ArrayList<>();
    List<ActorMention> recipients = new ArrayList<>();
    List<ActorMention> of = List.of();
    boolean stranger = false;
    for (int c : tree.children(noun)) {
      Token t = tree.token(c);
      if (t.is("amod") && recipients.isEmpty()) {
        recipients.addAll(cast.against(s, c));
      }
      if (t.is("amod") && actors.isEmpty()) {
        actors.addAll(cast.nation(s, c));
      } else if (t.is("nmod") || t.is("obl") || t.is("appos") || t.is("acl")) {
        String preposition = tree.preposition(c);
        switch (preposition) {
          case "de" -> {
            if (rule.type() == EventType.ASSAULT && recipients.isEmpty() && place(s, c)) {
              recipients.addAll(cast.nation(s, c)); // "los bombardeos de Gaza", not "de Israel"
            } else if (of.isEmpty() && !(rule.reciprocal() && city(s, c))) {
              of = cast.at(s, c);
              of = of.isEmpty() ? things(tree, c) : of;
            }
          }
          case "por" -> actors.addAll(0, cast.at(s, c));
          case "entre" -> {
            List<ActorMention> both = cast.at(s, c);
            if (both.size() > 1) {
              actors.add(both.get(0));
              recipients.addAll(both.subList(1, both.size()));
            } else {
              actors.addAll(both);
            }
          }
          default -> {
            if (EventWords.of("hands").contains(tree.lemma(c))) {
              actors.addAll(0, hands(tree, c)); // "a manos de"
            } else if (recipients.isEmpty()
                && (rule.recipients().contains(preposition)
                    || preposition.equals("a")
                    || preposition.equals("contra")
                    || preposition.equals("con")
                    || (preposition.equals("sobre") && rule.type() == EventType.ASSAULT))) {
              boolean place = preposition.equals("en") || preposition.equals("sobre");
              recipients.addAll(place ? cast.there(s, c) : cast.at(s, c));
              stranger |=
                  recipients.isEmpty() && t.upos() == Upos.NOUN && !preposition.equals("en");
            }
          }
        }
      }
    }
    if (actors.isEmpty()) {
      actors.addAll(agentBelow(tree, noun));
    }
    onContent(rule, tree, noun, actors, recipients);
    if (actors.isEmpty()) {
      actors.addAll(author(tree, noun));
      if (!actors.isEmpty() && recipients.isEmpty()) {
        recipients.addAll(against(tree, tree.head(noun), noun));
      }
    }
    participles.read(rule, tree, noun, actors, recipients);
    if (recipients.isEmpty()) {
      recipients.addAll(behindOwner(rule, tree, noun));
    }
    if (rule.reciprocal() && actors.isEmpty()) {
      between(tree, noun, actors, recipients);
    }
    Boolean ofActor = rule.ofActor();
    if (!of.isEmpty() && ofActor != null) {
      if ((ofActor || !recipients.isEmpty()) && actors.isEmpty()) {
        actors.addAll(
            of.size() > 1 && rule.reciprocal() && recipients.isEmpty() ? of.subList(0, 1) : of);
        if (of.size() > 1 && rule.reciprocal() && recipients.isEmpty()) {
          recipients.addAll(of.subList(1, of.size()));
        }
      } else if (recipients.isEmpty()) {
        recipients.addAll(of);
      }
    }
    if (ofActor == null && actors.isEmpty() && !rule.with().isEmpty()) {
      actors.addAll(of); // "el envío de armas de X": beside what it is about, whose it is
    }
    if (actors.isEmpty() && recipients.isEmpty() && Boolean.TRUE.equals(ofActor)) {
      for (int c : tree.children(noun)) {
        if (tree.token(c).is("nmod")
            && tree.preposition(c).equals("de")
            && cast.people(s, c)
            && cast.at(s, c).isEmpty()) {
          return null; // "amenazas de fuerzas hostiles": of people whom nobody can tell
        }
      }
    }
    boolean direct = !actors.isEmpty() && !recipients.isEmpty();
    if (actors.isEmpty()) {
      actors.addAll(cast.possessor(s, noun));
    }
    if (actors.isEmpty()) {
      supported(tree, noun, actors, recipients);
    } else if (recipients.isEmpty()
        && tree.token(noun).is("obj")
        && tree.head(noun) >= 0
        && EventWords.of("thanks").contains(tree.lemma(tree.head(noun)))) {
      for (ActorMention m : cast.subject(s, tree.head(noun))) { // "agradeció a X la ayuda de sus"
        Actor own = m.actor().isPerson() ? cast.country(m.actor().code()).orElse(null) : null;
        recipients.add(own == null ? m : m.as(own));
      }
    } else if (recipients.isEmpty() && tree.token(noun).is("obj") && tree.head(noun) >= 0) {
      turned(tree, tree.head(noun), noun, recipients); // "presentó sus condolencias a"
    }
    boolean peaceful = rule.reciprocal() && rule.type() != EventType.ASSAULT;
    if (peaceful && actors.size() == 1 && recipients.isEmpty()) {
      recipients.addAll(inClause(tree, noun, actors));
    }
    if (peaceful && actors.isEmpty() && recipients.isEmpty()) {
      pairBefore(tree, noun, actors, recipients);
    }
    return new Frame(
        actors, recipients, List.of(), direct, stranger && recipients.isEmpty(), false);
  }

  /** "Aviones de combate": what things are for is no act. */
  private static boolean equipment(Tree tree, int noun) {
    int head = tree.head(noun);
    return head >= 0
        && tree.token(noun).is("nmod")
        && tree.preposition(noun).equals("de")
        && tree.children(noun).length == 1
        && EventWords.of("equipment").contains(tree.lemma(head));
  }

  /** "Calificó las sanciones de agresión", "las ve como un ataque": a judgement and no act. */
  private static boolean deemed(Tree tree, int noun) {
    int verb = tree.head(noun);
    if (verb >= 0 && tree.token(noun).is("obj")) {
      for (int i = verb + 1; i < noun; i++) { // "dio por concluido el acuerdo"
        if (EventWords.of("over").contains(tree.lemma(i))
            && tree.token(i - 1).form().equals("por")) {
          return true;
        }
      }
    }
    return verb >= 0
        && !tree.token(noun).is("obj")
        && EventWords.of("deem").contains(tree.verb(verb))
        && JUDGING.contains(introduced(tree, noun));
  }

  /** "La incursión de una patrullera venezolana": whose country an adjective tells. */
  private List<ActorMention> things(Tree tree, int noun) {
    if (tree.token(noun).upos() != Upos.NOUN || tree.child(noun, "det") < 0) {
      return List.of();
    }
    for (int c : tree.children(noun)) {
      List<ActorMention> nation =
          c > noun && tree.token(c).is("amod")
              ? cast.nation(tree.sentence().index(), c)
              : List.of();
      if (!nation.isEmpty()) {
        return nation;
      }
    }
    return List.of();
  }

  /** "El envío de armas de X a Y": the parties that the parser hung on what the act is about. */
  private void onContent(
      Rule rule, Tree tree, int noun, List<ActorMention> actors, List<ActorMention> recipients) {
    int s = tree.sentence().index();
    for (int c : rule.with().isEmpty() || rule.ofActor() != null ? NONE : tree.children(noun)) {
      for (int d : rule.with().contains(tree.lemma(c)) ? tree.children(c) : NONE) {
        Token t = tree.token(d);
        String preposition = tree.preposition(d);
        if (actors.isEmpty() && recipients.isEmpty() && preposition.equals("entre")) {
          List<ActorMention> both = cast.at(s, d); // "la ruptura de relaciones entre X e Y"
          actors.addAll(both.subList(0, Math.min(1, both.size())));
          recipients.addAll(both.subList(actors.size(), both.size()));
        } else if (actors.isEmpty()
            && (t.is("amod") || (t.is("nmod") && preposition.equals("de")))) {
          actors.addAll(t.is("amod") ? cast.nation(s, d) : cast.at(s, d));
        } else if (recipients.isEmpty() && rule.recipients().contains(preposition)) {
          recipients.addAll(cast.at(s, d));
        }
      }
    }
  }

  /** "El autor de un ataque", "Soto, responsable del atentado": who did it. */
  private List<ActorMention> author(Tree tree, int noun) {
    int above = tree.head(noun);
    if (above < 0
        || !tree.preposition(noun).equals("de")
        || !EventWords.of("authors").contains(tree.lemma(above))) {
      return List.of();
    }
    int s = tree.sentence().index();
    List<ActorMention> found = cast.at(s, above);
    if (found.isEmpty() && tree.token(above).is("appos")) {
      found = cast.at(s, tree.head(above));
    }
    int subject = tree.child(above, "nsubj");
    return found.isEmpty() && subject >= 0 ? cast.at(s, subject) : found;
  }

  /** "Autor de un atentado contra X" where the parser hung X on the author. */
  private List<ActorMention> against(Tree tree, int author, int noun) {
    for (int c : tree.children(author)) {
      String preposition = c > noun ? tree.preposition(c) : "";
      if (preposition.equals("contra") || preposition.equals("a")) {
        return cast.at(tree.sentence().index(), c);
      }
    }
    return List.of();
  }

  /** "La violación del espacio aéreo de X por Y": the agent that was hung on what it is done to. */
  private List<ActorMention> agentBelow(Tree tree, int noun) {
    for (int c : tree.children(noun)) { // "la irrupción en la embajada por parte de la policía"
      for (int d : c > noun && tree.token(c).is("nmod") ? tree.children(c) : NONE) {
        if (d > c && tree.token(d).is("nmod") && onTheirPart(tree, d)) {
          return cast.at(tree.sentence().index(), d);
        }
      }
    }
    int done = tree.child(noun, "nmod");
    for (int c : done > noun && tree.preposition(done).equals("de") ? tree.children(done) : NONE) {
      if (c > done && tree.token(c).is("nmod") && tree.preposition(c).equals("por")) {
        return cast.at(tree.sentence().index(), c);
      }
    }
    return List.of();
  }

  private static boolean onTheirPart(Tree tree, int word) {
    int by = tree.child(word, "case");
    int part = by < 0 ? -1 : tree.child(by, "fixed");
    return part >= 0
        && tree.preposition(word).equals("por")
        && tree.token(part).form().equals("parte");
  }

  /**
   * "entre X e Y" where the parser hung it on the participle or the verb beside the noun: "la
   * cumbre celebrada entre X e Y".
   */
  private void between(
      Tree tree, int noun, List<ActorMention> actors, List<ActorMention> recipients) {
    int s = tree.sentence().index();
    for (int i = noun + 1; i < tree.size() && i <= noun + 14; i++) {
      if (tree.preposition(i).equals("entre")
          && (tree.sentence().dominates(noun, i) || tree.head(i) == tree.head(noun))) {
        List<ActorMention> both = cast.at(s, i);
        if (both.size() > 1) {
          actors.add(both.get(0));
          recipients.clear();
          recipients.addAll(both.subList(1, both.size()));
          return;
        }
      }
    }
  }

  /** "En su reunión de mayo, Kim invitó al presidente ruso": with whom the clause deals. */
  private List<ActorMention> inClause(Tree tree, int noun, List<ActorMention> actors) {
    int clause = tree.head(noun);
    if (clause < 0 || !tree.predicate(clause) || !tree.token(noun).is("obl")) {
      return List.of();
    }
    for (int c : tree.children(clause)) {
      if (c != noun && (tree.token(c).is("obj") || tree.token(c).is("iobj"))) {
        List<ActorMention> found = cast.at(tree.sentence().index(), c);
        if (!found.isEmpty() && !found.get(0).actor().code().equals(actors.get(0).actor().code())) {
          return found;
        }
      }
    }
    return List.of();
  }

  /**
   * "La alianza entre X e Y se afianzó con la firma de un acuerdo": the pair that the sentence is
   * about.
   */
  private void pairBefore(
      Tree tree, int noun, List<ActorMention> actors, List<ActorMention> recipients) {
    int s = tree.sentence().index();
    for (int i = 0; i < noun; i++) {
      int head = tree.head(i);
      if (head >= 0 && tree.preposition(i).equals("entre") && tree.token(head).is("nsubj")) {
        List<ActorMention> both = cast.at(s, i);
        if (both.size() > 1) {
          actors.add(both.get(0));
          recipients.addAll(both.subList(1, both.size()));
          return;
        }
      }
    }
  }

  /** What "de X" must and must not be: "condena a muerte", "intercambio de prisioneros". */
  private static boolean contentFits(Rule rule, Tree tree, int noun) {
    boolean wanted = rule.with().isEmpty() || !rule.verbs().isEmpty();
    // "condena a muerte del escritor": the parser takes such words for one preposition
    if (noun + 2 < tree.size() && Spelling.fold(tree.token(noun + 1).form()).equals("a")) {
      if (rule.notWith().contains(tree.lemma(noun + 2))) {
        return false;
      }
      wanted |= rule.with().contains(tree.lemma(noun + 2));
    }
    for (int c : tree.children(noun)) {
      Token t = tree.token(c);
      if (t.is("nmod") || t.is("obl") || t.is("amod") || t.is("appos")) {
        if (rule.notWith().contains(tree.lemma(c))) {
          return false;
        }
        wanted |= rule.with().contains(tree.lemma(c));
      }
    }
    return wanted;
  }

  /** "La cumbre de Hanói": where it was; a capital does not meet. */
  private boolean city(int sentence, int token) {
    List<ActorMention> found = cast.at(sentence, token);
    return !found.isEmpty() && found.get(0).how() == ActorMention.How.METONYM;
  }

  /** A town or a part of a country, which does nothing to anybody. */
  private boolean place(int sentence, int token) {
    return cast.tree(sentence).token(token).upos() == Upos.PROPN
        && (city(sentence, token) || cast.at(sentence, token).isEmpty())
        && !cast.nation(sentence, token).isEmpty();
  }

  private List<ActorMention> hands(Tree tree, int hand) {
    int whose = tree.child(hand, "nmod");
    return whose < 0 ? List.of() : cast.at(tree.sentence().index(), whose);
  }

  private static boolean bare(Tree tree, int noun) {
    for (int c : tree.children(noun)) {
      Token t = tree.token(c);
      if (c < noun && !t.is("case") && !t.is("mark") && !t.is("punct")) {
        return false;
      }
    }
    return true;
  }

  /** The subject of a verb that only carries the noun, and to whom that verb turns. */
  private void supported(
      Tree tree, int noun, List<ActorMention> actors, List<ActorMention> recipients) {
    Token t = tree.token(noun);
    int verb = t.head();
    String by = t.is("obl") || t.is("obj") ? introduced(tree, noun) : "";
    // "en respaldo a", "como felicitación"; but not "en la reunión"
    boolean purpose = (by.equals("en") || by.equals("como")) && bare(tree, noun);
    boolean handled = t.is("obj") || (t.is("obl") && !beside(by));
    if (verb < 0
        || !(purpose || (handled && EventWords.of("carrier").contains(tree.lemma(verb))))) {
      return;
    }
    int s = tree.sentence().index();
    actors.addAll(cast.subject(s, verb));
    int subject = tree.subject(verb);
    if (actors.isEmpty() && purpose && subject >= 0) {
      actors.addAll(whose(tree, subject)); // "la carta de Putin fue enviada como felicitación"
    }
    if (recipients.isEmpty()) {
      turned(tree, verb, noun, recipients);
    }
  }

  /** To whom the verb of a noun turns. */
  private void turned(Tree tree, int verb, int noun, List<ActorMention> recipients) {
    int s = tree.sentence().index();
    for (int c : tree.children(verb)) {
      Token d = tree.token(c);
      String preposition = tree.preposition(c);
      if (c != noun
          && (d.is("iobj")
              || ((d.is("obl") || d.is("obj"))
                  && (preposition.equals("a")
                      || preposition.equals("con")
                      || preposition.equals("contra"))))) {
        List<ActorMention> found = cast.at(s, c);
        if (!found.isEmpty()) {
          recipients.addAll(found);
          return;
        }
      }
    }
  }

  /** The preposition of a phrase, or the "como" that the parser takes for a conjunction. */
  private static String introduced(Tree tree, int noun) {
    int mark = tree.child(noun, "mark");
    return mark >= 0 && mark < noun
        ? Spelling.fold(tree.token(mark).form())
        : tree.preposition(noun);
  }

  /** "Durante la reunión", "en la cumbre": on the occasion of which something else is done. */
  private static boolean beside(String preposition) {
    return preposition.equals("en") || EventWords.of("aside").contains(preposition);
  }

  /** "La visita del presidente ruso a Cuba" where the parser hung Cuba on the president. */
  private List<ActorMention> behindOwner(Rule rule, Tree tree, int noun) {
    for (int c : tree.children(noun)) {
      if (!tree.token(c).is("nmod") || !tree.preposition(c).equals("de")) {
        continue;
      }
      for (int d : tree.children(c)) {
        String preposition = tree.preposition(d);
        if (tree.token(d).is("nmod")
            && !preposition.equals("de")
            && (!preposition.equals("en") || rule.type() == EventType.SANCTION)
            && rule.recipients().contains(preposition)) {
          return cast.at(tree.sentence().index(), d);
        }
      }
    }
    return List.of();
  }

  private List<ActorMention> whose(Tree tree, int noun) {
    for (int c : tree.children(noun)) {
      if (tree.token(c).is("nmod") && tree.preposition(c).equals("de")) {
        return cast.at(tree.sentence().index(), c);
      }
    }
    return List.of();
  }
}
