package org.cronista.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Forms;
import org.cronista.model.Upos;

/**
 * Second clauses behind "y": in "Chile cerró la frontera y Perú envió tropas" a greedy parser takes
 * Perú, when it comes to it, for one more thing that was closed. The verb that follows without a
 * conjunction and a subject of its own shows that a clause had begun; what was hung on the noun
 * before becomes its subject, if the two agree in number. Infinitives are joined with infinitives,
 * nouns with nouns.
 */
final class Coordinations {
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "que",
          "quien",
          "quienes",
          "cual",
          "cuales",
          "cuyo",
          "cuya",
          "cuyos",
          "cuyas",
          "donde",
          "cuando",
          "como",
          "cuanto",
          "si",
          "mientras",
          "aunque",
          "porque",
          "qué",
          "quién",
          "cómo",
          "dónde",
          "cuándo");

  private static final Set<String> LOOSE =
      Set.of("advcl", "parataxis", "dep", "conj", "root", "acl", "appos");

  /** So far, in words or steps up the tree, it looks: all takes linear time. */
  private static final int REACH = 60;

  private final Forms forms;
  private final List<Upos> tags;
  private final int[] heads;
  private final List<String> relations;

  /** The finite auxiliary of the verb last found, or -1. */
  private int auxiliary = -1;

  /**
   * @param heads -1 for the root; changed in place, as the relations
   */
  Coordinations(Forms forms, List<Upos> tags, int[] heads, List<String> relations) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /** Gives such clauses their subjects back. */
  void part() {
    for (int i = 1; i < heads.length; i++) {
      if (relations.get(i).equals("cc")) {
        int noun = heads[i];
        if (noun > i && heads[noun] >= 0 && heads[noun] < i && apposed(noun)) {
          relations.set(noun, "conj"); // what a conjunction opens is no apposition
        }
        if (noun > i && relations.get(noun).equals("conj") && bareNoun(noun)) {
          part(i, noun);
        }
        if (noun > i && relations.get(noun).equals("conj") && infinitive(noun)) {
          join(i, noun);
        }
        if (noun > i && relations.get(noun).equals("conj") && bareNoun(noun) && !clause(noun)) {
          level(i, noun);
        }
        if (noun > i && relations.get(noun).equals("conj") && finite(noun)) {
          raise(i, noun);
        }
      }
    }
  }

  /**
   * "Expresó su deseo de vender y comprar": an infinitive is not on a level with a finite verb, so
   * it goes to the infinitive before it.
   */
  private void join(int and, int verb) {
    int above = heads[verb];
    if (above < 0 || above > and || tags.get(above) != Upos.VERB || infinitive(above)) {
      return;
    }
    for (int i = and - 1; i > above && and - i < REACH; i--) {
      if (infinitive(i) && below(i, above)) {
        heads[verb] = i;
        return;
      }
    }
  }

  private boolean apposed(int noun) {
    return relations.get(noun).equals("appos") || relations.get(noun).equals("flat");
  }

  /**
   * "Atacó a los rebeldes y el puente": a noun is not on a level with a verb, so it goes to the
   * verb's dependent that ends where the conjunction stands.
   */
  private void level(int and, int noun) {
    int verb = heads[noun];
    if (tags.get(verb) != Upos.VERB || verb > and) {
      return;
    }
    int at = and - 1;
    for (int steps = 0; at > verb && steps < REACH; steps++) {
      if (heads[at] == verb) {
        String relation = relations.get(at);
        if (tags.get(at).nominal() && (relation.startsWith("ob") || relation.equals("nsubj"))) {
          heads[noun] = at;
        }
        return;
      }
      at = heads[at];
    }
  }

  /**
   * "Murieron tres personas y otras huyeron": a clause is not on a level with a noun, so it goes to
   * the verb that the noun belongs to.
   */
  private void raise(int and, int verb) {
    int at = heads[verb];
    if (at < 0 || at > and || !tags.get(at).nominal() || clause(at) || !hasChild(verb, "nsubj")) {
      return;
    }
    for (int steps = 0; at >= 0 && at < and && steps < REACH; steps++) {
      if (tags.get(at) == Upos.VERB) {
        heads[verb] = at;
        return;
      }
      at = heads[at];
    }
  }

  private boolean finite(int word) {
    return tags.get(word) == Upos.VERB && WordKinds.finite(kinds(word));
  }

  /** Whether a noun has what only clauses have. */
  private boolean clause(int noun) {
    return hasChild(noun, "nsubj")
        || hasChild(noun, "cop")
        || hasChild(noun, "obj")
        || hasChild(noun, "mark");
  }

  private boolean infinitive(int word) {
    return tags.get(word) == Upos.VERB && WordKinds.infinitive(kinds(word));
  }

  private boolean bareNoun(int noun) {
    Upos tag = tags.get(noun);
    return (tag == Upos.NOUN || tag == Upos.PROPN) && heads[noun] < noun && !hasChild(noun, "case");
  }

  private void part(int and, int noun) {
    int verb = verbAfter(noun);
    if (verb < 0 || !opensClause(verb) || !agree(noun, verb)) {
      return;
    }
    int first = firstVerb(heads[noun], verb);
    if (first < 0) {
      return;
    }
    for (int i = Math.max(0, noun - REACH); i < noun; i++) {
      if (heads[i] == noun && i < and && tags.get(i) == Upos.PUNCT) {
        heads[i] = verb;
      }
    }
    if (heads[verb] < 0) {
      heads[first] = -1;
      relations.set(first, Parser.ROOT);
      int last = heads.length - 1;
      if (heads[last] == verb && tags.get(last) == Upos.PUNCT) {
        heads[last] = first;
      }
    }
    heads[verb] = first;
    relations.set(verb, "conj");
    heads[noun] = verb;
    relations.set(noun, "nsubj");
    heads[and] = verb;
  }

  /**
   * The finite verb, or the participle of one, that follows all that hangs on the noun, with only
   * pronouns, adverbs and auxiliaries between; -1 for none.
   */
  private int verbAfter(int noun) {
    int end = Math.min(heads.length, noun + REACH);
    auxiliary = -1;
    for (int i = noun + 1; i < end; i++) {
      Upos tag = tags.get(i);
      if (below(i, noun)) {
        continue;
      }
      if (tag == Upos.VERB) {
        boolean finite = auxiliary >= 0 || WordKinds.finite(kinds(i));
        return finite && tags.get(i - 1) != Upos.PUNCT ? i : -1;
      }
      if (tag == Upos.AUX && auxiliary < 0 && WordKinds.finite(kinds(i))) {
        auxiliary = i;
      } else if (tag != Upos.ADV && tag != Upos.PRON && tag != Upos.AUX) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opensClause(int verb) {
    if (!LOOSE.contains(relations.get(verb))) {
      return false;
    }
    for (int i = Math.max(0, verb - REACH); i < verb; i++) {
      if (heads[i] == verb) {
        String relation = relations.get(i);
        boolean closed =
            relation.equals("mark") || relation.equals("cc") || relation.startsWith("nsubj");
        String word = forms.words().get(i).toLowerCase(Locale.ROOT);
        if (closed || SUBORDINATORS.contains(word)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean agree(int noun, int verb) {
    int other = WordKinds.number(kinds(auxiliary < 0 ? verb : auxiliary), true);
    boolean name = tags.get(noun) == Upos.PROPN;
    int one = name ? 1 : WordKinds.number(kinds(noun), false);
    return one == 0 || (one & other) != 0;
  }

  /** The verb of the clause before: above the noun that the list began with, left of it. */
  private int firstVerb(int listed, int verb) {
    int at = listed;
    for (int steps = 0; at >= 0 && at != verb && steps < REACH; steps++) {
      boolean above = heads[verb] == at;
      boolean told = LOOSE.contains(relations.get(at)) || relations.get(at).equals("ccomp");
      boolean under = heads[verb] < 0 && heads[at] == verb && told;
      if (tags.get(at) == Upos.VERB && at < listed && (above || (under && !hasChild(at, "mark")))) {
        return at;
      }
      at = heads[at];
    }
    return -1;
  }

  private boolean below(int word, int top) {
    int at = word;
    for (int steps = 0; at >= 0 && at != top && steps < REACH; steps++) {
      at = heads[at];
    }
    return at == top;
  }

  private int kinds(int word) {
    String lower = forms.words().get(word).toLowerCase(Locale.ROOT);
    return WordKinds.standard().of(forms.lower[word], lower);
  }

  private boolean hasChild(int head, String relation) {
    for (int i = Math.max(0, head - REACH); i < head; i++) {
      if (heads[i] == head && relations.get(i).equals(relation)) {
        return true;
      }
    }
    return false;
  }
}
