package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.events.StatusWords.Kind;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Analysis;
import org.cronista.model.DateInterval;
import org.cronista.model.TimeExpression;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Which time expression of a sentence dates which trigger, by the tree: one below the trigger or in
 * its clause does, one in a clause of its own or with a noun of its own ("tras la guerra de 1990")
 * does not.
 */
final class TimeLinks {
  private static final int NEVER = Integer.MAX_VALUE;
  private static final int IN_CLAUSE = 100;
  private static final int OF_SERIES = 200;
  private static final int OF_MAIN = 300;
  private static final int DAYS_OF_NEWS = 7;

  /** TIMEX3's value of the past as such. */
  private static final String BYGONE = "PAST_REF";

  private final StatusWords words;
  private final @Nullable DateInterval published;
  private final List<List<TimeExpression>> bySentence = new ArrayList<>();

  /** Stretches of time, and what is of the past without saying when. */
  private final List<List<TimeExpression>> undated = new ArrayList<>();

  TimeLinks(Analysis analysis, StatusWords words) {
    this.words = words;
    this.published = analysis.published().interval();
    for (int i = 0; i < analysis.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
      undated.add(new ArrayList<>());
    }
    for (TimeExpression t : analysis.times()) {
      if (t.when().isPresent() && t.type() != TimeExpression.Type.SET) {
        bySentence.get(t.sentence()).add(t);
      }
      if (t.type() == TimeExpression.Type.DURATION || t.value().equals(BYGONE)) {
        undated.get(t.sentence()).add(t);
      }
    }
  }

  /** The expression that dates a trigger; null where none does. */
  @Nullable TimeExpression of(Tree tree, int trigger) {
    TimeExpression best = null;
    int least = NEVER;
    for (TimeExpression t : bySentence.get(tree.sentence().index())) {
      int distance = possible(tree, trigger, t) ? distance(tree, trigger, t) : NEVER;
      if (distance < least) {
        least = distance;
        best = t;
      }
    }
    return best;
  }

  /** The stretches of time of a sentence, and what is of the past without saying when. */
  List<TimeExpression> undated(int sentence) {
    return undated.get(sentence);
  }

  /** "Declaró recientemente": what tells of the past and not when; null where nothing does. */
  @Nullable TimeExpression bygone(Tree tree, int trigger) {
    for (TimeExpression t : undated.get(tree.sentence().index())) {
      if (t.value().equals(BYGONE)
          && tree.token(head(tree, t)).upos() == Upos.ADV
          && tree.head(head(tree, t)) == trigger) {
        return t;
      }
    }
    return null;
  }

  /** Whether days were over long before the report, and so are none of its news. */
  boolean longPast(DateInterval when) {
    return published != null && when.to().isBefore(published.from().minusDays(DAYS_OF_NEWS));
  }

  /** The last days long past that a sentence names; null where it names none. */
  @Nullable DateInterval lastLongPast(int sentence) {
    for (TimeExpression t : bySentence.get(sentence).reversed()) {
      DateInterval when = t.interval();
      if (when != null && longPast(when)) {
        return when;
      }
    }
    return null;
  }

  /** Whether an expression stands in what hangs on a trigger. */
  boolean below(Tree tree, int trigger, TimeExpression t) {
    return tree.sentence().dominates(trigger, head(tree, t));
  }

  /** What is told as done was not after the report, what is to come not before it. */
  private boolean possible(Tree tree, int trigger, TimeExpression t) {
    DateInterval when = t.interval();
    if (published == null || when == null || !tree.token(trigger).upos().verbal()) {
      return true;
    }
    Token verb = tree.token(tree.inflected(trigger));
    String tense = verb.feat("Tense");
    boolean perfect = verb.is("aux") && words.is(Kind.PERFECT, tree.lemma(verb.index()));
    if ((tense.equals("Past") && verb.feat("VerbForm").equals("Fin"))
        || (perfect && !tense.equals("Fut"))) {
      return !when.from().isAfter(published.to());
    }
    return !tense.equals("Fut") || !when.to().isBefore(published.from());
  }

  private int distance(Tree tree, int trigger, TimeExpression t) {
    int head = head(tree, t);
    if (ofAnother(tree, trigger, t)) {
      return NEVER;
    }
    int apart = Math.abs(head - trigger);
    if (tree.sentence().dominates(trigger, head)) {
      return below(tree, trigger, head, apart);
    }
    if (when(tree, trigger, t) || beside(tree, trigger, t)) {
      return IN_CLAUSE + apart;
    }
    int owner = owner(tree, head);
    int clause = tree.predicate(trigger) ? trigger : tree.clause(trigger);
    if (owner < 0 || clause < 0) {
      return owner == clause && tree.depth(head) <= 2 ? IN_CLAUSE + apart : NEVER;
    }
    if (clause == trigger) {
      return inherited(tree, clause, owner, apart);
    }
    int inherited = inherited(tree, clause, owner, apart);
    return inherited == NEVER || !shared(tree, trigger, clause, t) ? NEVER : inherited;
  }

  /**
   * "La segunda cumbre, después de la de abril", "la primera visita desde 2000": the time of what
   * the noun is set beside, or ranked among.
   */
  private boolean ofAnother(Tree tree, int trigger, TimeExpression t) {
    if (tree.token(trigger).upos() != Upos.NOUN) {
      return false;
    }
    boolean ranked = ranked(tree, trigger);
    for (int i = trigger + 1; i < t.firstToken(); i++) {
      if (words.is(Kind.BESIDE, tree.lemma(i)) || (ranked && words.is(Kind.SINCE, tree.lemma(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean ranked(Tree tree, int noun) {
    for (int c : tree.children(noun)) {
      if (words.is(Kind.RANKS, tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /** "La visita del rey a Quito el año pasado": right behind all that hangs on the noun. */
  private boolean beside(Tree tree, int trigger, TimeExpression t) {
    if (tree.token(trigger).upos() != Upos.NOUN || t.firstToken() <= trigger) {
      return false;
    }
    int first = t.firstToken();
    while (first > trigger && tree.token(first - 1).upos() == Upos.DET) {
      first--;
    }
    for (int i = trigger + 1; i < first; i++) {
      if (tree.token(i).upos() == Upos.PUNCT && !balanced(tree, trigger, i, first)) {
        return false;
      }
      if (!tree.sentence().dominates(trigger, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a comma belongs to a pair around an apposition, both before the expression. */
  private static boolean balanced(Tree tree, int from, int comma, int to) {
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += tree.token(i).form().equals(tree.token(comma).form()) ? 1 : 0;
    }
    return commas % 2 == 0;
  }

  /** "El 3 de mayo, cuando atacaron": the expression just before the clause dates it. */
  private boolean when(Tree tree, int trigger, TimeExpression t) {
    int clause = tree.predicate(trigger) ? trigger : tree.clause(trigger);
    if (clause < 0 || !tree.token(tree.inflected(clause)).feat("Mood").equals("Ind")) {
      return false;
    }
    for (int c : tree.children(clause)) {
      boolean opens = c < clause && words.is(Kind.UNTIL, tree.lemma(c));
      if (opens && c > t.lastToken() && c - t.lastToken() <= 3) {
        return clause == trigger || words.is(Kind.CARRIES, tree.lemma(clause));
      }
    }
    return false;
  }

  private static int head(Tree tree, TimeExpression t) {
    int head = t.firstToken();
    for (int i = t.firstToken(); i <= t.lastToken() && i < tree.size(); i++) {
      if (tree.depth(i) < tree.depth(head)) {
        head = i;
      }
    }
    return head;
  }

  /** Below the trigger: no clause of another act and no noun of its own may lie between. */
  private int below(Tree tree, int trigger, int head, int apart) {
    int penalty = 0;
    for (int at = head; at != trigger; at = tree.head(at)) {
      Token t = tree.token(at);
      int above = tree.head(at);
      if (purpose(tree, at)) {
        penalty += OF_MAIN;
        continue;
      }
      // "hace una semana" is itself a clause to the parser
      boolean clause = at != head || !t.upos().verbal();
      if (t.is("ccomp") || (t.is("advcl") && clause) || t.is("csubj") || t.is("parataxis")) {
        return NEVER;
      }
      if (t.is("acl") && above != trigger) {
        if (tree.head(head) != at || !occasion(tree, above, trigger)) {
          return NEVER;
        }
        penalty += IN_CLAUSE;
      }
      if (t.is("conj") && tree.predicate(at)) {
        return NEVER;
      }
      if (t.is("xcomp") && tree.predicate(at)) {
        penalty += OF_SERIES;
      }
      if (above != trigger && at == head && tree.token(above).upos() == Upos.NOUN) {
        boolean object = !ofNoun(tree, head);
        if (!object && !during(tree, above)) {
          return NEVER;
        }
        penalty += IN_CLAUSE;
      }
    }
    return apart + penalty;
  }

  /** "Viajó a Lima para firmar el acuerdo el lunes": what it was done for was on that day too. */
  private boolean purpose(Tree tree, int verb) {
    Token t = tree.token(verb);
    if (!(t.is("advcl") || t.is("acl")) || !t.feat("VerbForm").equals("Inf")) {
      return false;
    }
    for (int c : tree.children(verb)) {
      if (tree.token(c).is("mark") && words.is(Kind.PURPOSE, tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase belongs to the noun above it ("la guerra de 1990"). */
  private boolean ofNoun(Tree tree, int phrase) {
    return words.is(Kind.OF, tree.preposition(phrase));
  }

  /** Whether a noun says when its clause was ("durante la guerra de 1990"). */
  private boolean during(Tree tree, int noun) {
    return tree.token(noun).is("obl") && words.is(Kind.DURING, tree.preposition(noun));
  }

  /** The predicate that an expression dates; -1 for none. */
  private int owner(Tree tree, int head) {
    int above = tree.head(head);
    if (above < 0) {
      return -1;
    }
    if (tree.predicate(above)) {
      return above;
    }
    boolean noun = tree.token(above).upos() == Upos.NOUN && !during(tree, above);
    return noun && (ofNoun(tree, head) || !tree.token(above).is("obj")) ? -1 : tree.clause(head);
  }

  /** "Durante el viaje que hizo en 2003 se negó": the occasion at which it was done. */
  private boolean occasion(Tree tree, int noun, int trigger) {
    return tree.head(noun) == trigger && during(tree, noun);
  }

  /**
   * "Dispararon el jueves luego de que los detuvieran", "mientras la policía entraba": told as part
   * of the same occasion.
   */
  private boolean occasion(Tree tree, int verb) {
    if (!tree.token(verb).is("advcl")) {
      return false;
    }
    for (int c : tree.children(verb)) {
      if (c < verb && occasion(tree.lemma(c))) {
        return true;
      }
    }
    int above = tree.head(verb);
    return above >= 0 && above < verb && words.is(Kind.BESIDE, tree.lemma(above));
  }

  private boolean occasion(String lemma) {
    return words.is(Kind.BESIDE, lemma)
        || words.is(Kind.WHILE, lemma)
        || words.is(Kind.UNTIL, lemma);
  }

  /** How a clause has the time of one above it. */
  private int inherited(Tree tree, int clause, int owner, int apart) {
    int distance = IN_CLAUSE;
    int at = clause;
    for (int steps = 0; at != owner; steps++) {
      if (at < 0 || steps > 4) {
        return NEVER;
      }
      boolean series = tree.token(at).is("conj");
      if (!series && !part(tree, at, at == clause)) {
        return NEVER;
      }
      distance = Math.max(distance, series ? OF_SERIES : OF_MAIN);
      at = tree.head(at);
    }
    return distance + apart;
  }

  /** Whether a clause tells of what the one above it tells of. */
  private boolean part(Tree tree, int at, boolean own) {
    Token t = tree.token(at);
    boolean gerund = t.is("advcl") && t.feat("VerbForm").equals("Ger");
    boolean luego = !own && words.is(Kind.BESIDE, tree.lemma(at));
    return gerund || luego || t.is("xcomp") || purpose(tree, at) || occasion(tree, at);
  }

  /**
   * Whether a noun's act has the time of its clause: where the verb only says that it takes place,
   * or where the clause tells of long ago.
   */
  private boolean shared(Tree tree, int noun, int clause, TimeExpression t) {
    int at = noun;
    while (tree.token(at).is("conj")
        || words.is(Kind.CARRIES, tree.lemma(at))
        || (tree.token(at).is("nmod") && words.is(Kind.DURING, tree.preposition(at)))) {
      int head = tree.head(at);
      if (head < 0 || head == clause) {
        break;
      }
      at = head;
    }
    boolean argument = tree.head(at) == clause && !outside(tree, noun, clause, t);
    if (argument && (words.is(Kind.CARRIES, tree.lemma(clause)) || tree.token(clause).is("cop"))) {
      return true;
    }
    DateInterval when = t.interval();
    return when != null && argument && longPast(when);
  }

  /**
   * "Suspendió el tratado que firmó en 2002, por el apoyo": behind the comma of a relative clause.
   */
  private static boolean outside(Tree tree, int noun, int clause, TimeExpression t) {
    if (!tree.token(clause).is("acl") || noun < t.lastToken()) {
      return false;
    }
    for (int i = t.lastToken() + 1; i < noun; i++) {
      if (tree.token(i).upos() == Upos.PUNCT) {
        return true;
      }
    }
    return false;
  }
}
