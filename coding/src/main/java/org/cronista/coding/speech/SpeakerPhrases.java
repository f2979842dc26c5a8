package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Trigger;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Makes speakers of the phrases that name or describe them. */
final class SpeakerPhrases {
  /** Sentences back in which the law is named of which an article is a part. */
  private static final int BACK = 2;

  private final Cast cast;
  private final String text;
  private final List<Span> marks;
  private final Writings writings;
  private final Said said;

  SpeakerPhrases(Cast cast, String text, List<Span> marks, Said said) {
    this.cast = cast;
    this.text = text;
    this.marks = marks;
    this.said = said;
    this.writings = new Writings(cast);
  }

  /** The speaker that a phrase names. */
  Speaker named(Tree tree, int head) {
    return of(tree, head, null, cast.at(tree.sentence().index(), head));
  }

  Speaker of(Tree tree, int head, @Nullable Token cue, List<ActorMention> who) {
    int s = tree.sentence().index();
    Token noun = tree.token(head);
    Span words = NounPhrase.series(tree, head);
    if (who.isEmpty() && Writings.document(noun)) {
      ActorMention issuer = writings.issuer(tree, head, this::quoted);
      if (issuer != null) {
        return speaker(issuer, words, cue);
      }
    }
    int writing =
        who.isEmpty() && Cues.STANDARD.in("passage", tree.lemma(head)) ? written(tree, head) : -1;
    if (writing >= 0) { // "parte de la resolución"
      return of(tree, writing, cue, cast.at(s, writing));
    }
    Speaker statute = who.isEmpty() ? statute(tree, head, cue) : null;
    if (statute != null) {
      return statute;
    }
    int beside = relative(tree, head);
    if (beside >= 0) {
      return of(tree, beside, cue, cast.alone(s, beside));
    }
    int meant = Writings.antecedent(tree, head);
    if (meant != head) {
      boolean passage =
          Cues.STANDARD.in("passage", tree.lemma(meant)) || Writings.document(tree.token(meant));
      return of(tree, meant, cue, passage ? cast.at(s, meant) : who);
    }
    int name = described(who) ? beside(tree, head) : -1;
    if (name >= 0) {
      return speaker(cast.alone(s, name).get(0), NounPhrase.span(tree, name), cue);
    }
    int several = NounPhrase.whole(tree, head);
    List<ActorMention> all = who.isEmpty() && several != head ? cast.at(s, several) : who;
    ActorMention recalled = recalled(tree, head, all);
    if (recalled == null && (anonymous(all) || oneWord(all))) {
      recalled = cast.recalledBody(s, head, all, this::quoted);
    }
    if (recalled != null) {
      return speaker(recalled, words, cue);
    }
    if (all.isEmpty() && noun.feat("PronType").contains("Rel") && tree.lemma(head).equals("que")) {
      return cue == null ? Speaker.nobody(null) : Speaker.nobody(trigger(cue));
    }
    ActorMention before = all.isEmpty() ? explained(tree, head, words) : null;
    if (before != null) {
      return speaker(before, words, cue);
    }
    Span whole = anonymous(all) ? Epithets.added(tree, head, words, cue) : words;
    return all.isEmpty()
        ? new Speaker(null, whole.words(text), cue == null ? null : trigger(cue), whole)
        : speaker(crowd(tree, head, latest(all)), whole, cue);
  }

  /** "Dijeron los dirigentes": of several persons whom a plural describes who spoke last. */
  private ActorMention latest(List<ActorMention> all) {
    ActorMention first = all.get(0);
    boolean described = all.size() > 1 && first.how() == ActorMention.How.DESCRIPTION;
    if (!described || !all.stream().allMatch(m -> m.actor().isPerson())) {
      return first;
    }
    for (Actor a : said.latest()) {
      for (ActorMention m : all) {
        if (m.actor().name().equals(a.name())) {
          return m;
        }
      }
    }
    ActorMention spoke = said.person();
    return spoke == null
        ? first
        : new ActorMention(spoke.actor(), first.span(), first.how(), spoke.why(), spoke.supplied());
  }

  /** "El Instituto": whether a body is named by one word, which may begin a longer name. */
  private static boolean oneWord(List<ActorMention> who) {
    return who.size() == 1
        && who.get(0).actor().kind() == Actor.Kind.GROUP
        && who.get(0).actor().name().indexOf(' ') < 0;
  }

  /** "El artículo 8 de la Constitución. … Ese apartado establece": the law of a part; or null. */
  private @Nullable Speaker statute(Tree tree, int head, @Nullable Token cue) {
    boolean alone =
        Cues.STANDARD.in("article", Spelling.fold(tree.lemma(head)))
            && tree.child(head, "nmod") < 0
            && tree.definite(head);
    int s = tree.sentence().index();
    for (int k = s; alone && k >= 0 && s - k <= BACK; k--) {
      Tree earlier = cast.tree(k);
      for (int i = (k == s ? head : earlier.size()) - 1; i >= 0; i--) {
        boolean law = Cues.STANDARD.in("norm", Spelling.fold(earlier.lemma(i)));
        if (law && earlier.token(i).upos().nominal() && earlier.definite(i)) {
          Span words = NounPhrase.span(earlier, i);
          return new Speaker(null, words.words(text), cue == null ? null : trigger(cue), words);
        }
      }
    }
    return null;
  }

  /** What is written and speaks for itself. */
  Speaker text(Tree tree, int head) {
    Span words = NounPhrase.span(tree, head);
    return new Speaker(null, words.words(text), null, words);
  }

  /** The document of which a noun names a part; -1 for none. */
  private static int written(Tree tree, int part) {
    for (int c : tree.children(part)) {
      boolean of = tree.token(c).is("nmod") && tree.preposition(c).equals("de");
      if (c > part && of && Writings.document(tree.token(c))) {
        return c;
      }
    }
    return -1;
  }

  /**
   * "Brenta, la proveedora del gas, dijo": who is named right before the comma that sets a phrase
   * off, where the parser makes the phrase the subject; null for nobody.
   */
  private @Nullable ActorMention explained(Tree tree, int head, Span words) {
    int first = head;
    while (first > 0 && tree.token(first - 1).span().begin() >= words.begin()) {
      first--;
    }
    if (first < 2 || !tree.token(first - 1).form().equals(",")) {
      return null;
    }
    List<ActorMention> named = cast.alone(tree.sentence().index(), first - 2);
    boolean one = tree.token(head).feat("Number").equals("Sing") && named.size() == 1;
    return one && named.get(0).how() == ActorMention.How.NAME ? named.get(0) : null;
  }

  /** The person of the article for whom a phrase stands that names nobody; null for nobody. */
  @Nullable ActorMention recalled(Tree tree, int head, List<ActorMention> who) {
    Token noun = tree.token(head);
    boolean thing = Cues.STANDARD.source(noun) != null || Cues.STANDARD.noun(noun);
    int s = tree.sentence().index();
    boolean may = anonymous(who) && (!thing || !who.isEmpty());
    return may || cast.official(s, head)
        ? cast.recalled(s, head, said.latest(), this::quoted)
        : null;
  }

  /** Whether a place in the text stands in the words of somebody. */
  boolean quoted(int offset) {
    int low = 0;
    for (int high = marks.size() - 1; low <= high; ) {
      int middle = (low + high) >>> 1;
      Span mark = marks.get(middle);
      if (mark.contains(offset)) {
        return Quoted.words(mark.of(text)) >= Quoted.SPEECH;
      }
      if (mark.begin() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }

  /** Whether a phrase is no person's name yet: one may stand beside it. */
  private static boolean described(List<ActorMention> who) {
    return who.isEmpty()
        || !who.get(0).actor().isPerson()
        || who.get(0).how() == ActorMention.How.DESCRIPTION;
  }

  /** "…, Ana Rojas, quien afirmó": who is named right before a relative pronoun; -1 for none. */
  private int relative(Tree tree, int pronoun) {
    if (pronoun > 0 && tree.lemma(pronoun).equals("que") && people(tree, pronoun)) {
      return pronoun - 1;
    }
    if (!Cues.STANDARD.in("who", tree.lemma(pronoun))) {
      return -1;
    }
    int at = pronoun - 1;
    while (at > 0 && (tree.token(at).is("punct") || tree.token(at).upos() == Upos.DET)) {
      at--;
    }
    return at >= 0 && tree.token(at).upos() == Upos.PROPN && person(tree, at) ? at : -1;
  }

  /** "Apalearon a manifestantes que gritaban": whether somebody stands right before who agrees. */
  private boolean people(Tree tree, int pronoun) {
    Token before = tree.token(pronoun - 1);
    int verb = tree.head(pronoun);
    String number = before.feat("Number");
    return before.upos() == Upos.NOUN
        && verb > pronoun
        && !number.isEmpty()
        && number.equals(tree.token(tree.inflected(verb)).feat("Number"))
        && (!cast.alone(tree.sentence().index(), pronoun - 1).isEmpty()
            || (number.equals("Plur") && cast.people(tree.sentence().index(), pronoun - 1)));
  }

  /** Whether a description has found nobody whom the article names. */
  private boolean anonymous(List<ActorMention> who) {
    return who.isEmpty()
        || (who.get(0).how() == ActorMention.How.DESCRIPTION
            && who.get(0).actor().kind() != Actor.Kind.COUNTRY
            && !cast.named(who.get(0).actor()));
  }

  /** "La marcha gritaba": those who march. */
  private static ActorMention crowd(Tree tree, int head, ActorMention who) {
    if (head < 0 || !Cues.STANDARD.in("demonstration", tree.lemma(head))) {
      return who;
    }
    Actor a = who.actor();
    int rest = a.name().indexOf(' ');
    String name = Cues.STANDARD.only("demonstrators") + (rest < 0 ? "" : a.name().substring(rest));
    Actor people = new Actor(name, a.code(), a.kind(), a.sector(), a.id(), a.office());
    return who.as(people);
  }

  private int beside(Tree tree, int head) {
    return cast.medium(tree.sentence().index(), head) == null
        ? NounPhrase.name(tree, cast, head)
        : -1;
  }

  /** An actor by the words that stand for it where it speaks. */
  private Speaker speaker(ActorMention who, Span words, @Nullable Token cue) {
    boolean implied = who.how() == ActorMention.How.OMITTED;
    ActorMention here =
        implied ? who : new ActorMention(who.actor(), words, who.how(), who.why(), who.supplied());
    return new Speaker(here, words.words(text), cue == null ? null : trigger(cue));
  }

  /**
   * The speaker of what stands on a board: who carries it.
   *
   * @param from where its phrase begins: the board, or "una" of "una de las pancartas"
   */
  Speaker carrier(Tree tree, int from, int board, Token cue) {
    return carried(tree, from, board, writings.carrier(tree, board), cue);
  }

  /** The same where somebody is known to carry it; -1 for nobody. */
  Speaker carried(Tree tree, int from, int board, int carrier, Token cue) {
    Span words = tree.token(from).span().cover(NounPhrase.span(tree, board));
    List<ActorMention> who = carrier < 0 ? List.of() : cast.at(tree.sentence().index(), carrier);
    if (who.isEmpty()) {
      return new Speaker(null, words.words(text), trigger(cue));
    }
    ActorMention crowd = crowd(tree, carrier, who.get(0));
    ActorMention here =
        new ActorMention(
            crowd.actor(), words, ActorMention.How.DESCRIPTION, crowd.why(), crowd.supplied());
    return new Speaker(here, words.words(text), trigger(cue));
  }

  /** The person who spoke last; null for nobody. */
  @Nullable ActorMention spoke() {
    return said.person();
  }

  /** Whether a subject can speak. */
  boolean able(Tree tree, int subject) {
    Token t = tree.token(subject);
    return t.upos() == Upos.PRON
        || t.upos().verbal()
        || Cues.STANDARD.source(t) != null
        || Cues.STANDARD.noun(t)
        || NounPhrase.whole(tree, subject) != subject
        || NounPhrase.name(tree, cast, subject) >= 0
        || !cast.at(tree.sentence().index(), subject).isEmpty();
  }

  boolean person(Tree tree, int token) {
    List<ActorMention> who = cast.alone(tree.sentence().index(), token);
    return !who.isEmpty() && who.get(0).actor().isPerson();
  }

  /** Whoever the words at the head of a line name, up to a token. */
  Speaker label(Tree tree, int last) {
    Span words = tree.token(0).span().cover(tree.token(last).span());
    return new Speaker(null, words.words(text), null, words);
  }

  /** The words of a noun phrase, its relative clauses left out. */
  String words(Tree tree, int head) {
    return NounPhrase.span(tree, head).words(text);
  }

  static Trigger trigger(Token t) {
    return new Trigger(t.span(), t.lemma());
  }
}
