package org.cronista.coding.speech;

import java.util.List;
import java.util.Set;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Trigger;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where the words around a quotation name nobody: who spoke last, or whom the sentences
 * before are about.
 */
final class GoingOn {
  /** Sentences back over which a speaker goes on. */
  static final int NEAR = 6;

  private final Cast cast;
  private final Speakers speakers;
  private final Asides asides;

  GoingOn(Cast cast, Speakers speakers, Asides asides) {
    this.cast = cast;
    this.speakers = speakers;
    this.asides = asides;
  }

  /**
   * The speaker of a quotation without one of its own.
   *
   * @param before the quotation before it; null for the first
   * @param governed what the words around it tell; null for nothing
   * @param named the persons whom it calls by their names, of whom none speaks
   */
  Speaker of(Place place, @Nullable Quote before, @Nullable Speaker governed, Set<String> named) {
    Trigger cue = governed == null ? null : governed.cue();
    boolean many = many(place, cue);
    boolean near = before != null && place.first() - before.place().last() <= NEAR;
    boolean whole = place.firstToken() <= 1;
    int first = place.first();
    if (before != null && near && cue != null && Cues.STANDARD.in("adds", cue.lemma())) {
      Speaker on = between(place, before);
      if (on.known()) {
        return on.by(cue);
      }
    }
    for (int s = first - (whole ? 1 : 0); s >= 0 && first - s <= NEAR; s--) {
      if (before != null && near && s <= before.place().last() && before.speaker().known()) {
        return before.speaker().by(cue);
      }
      Speaker voice = s < first ? voice(s) : null;
      if (voice != null) {
        return voice.by(cue);
      }
      boolean close = first - s <= 1 || sameParagraph(s, first);
      ActorMention about = close ? about(s) : null;
      if (about == null && (cue != null || before == null)) {
        about = topic(s);
      }
      if (about != null && ((s < first && onlyTells(s)) || named.contains(about.actor().name()))) {
        about = null;
      }
      if (about != null && (!many || !about.actor().isPerson())) {
        return Speaker.of(about, cue);
      }
    }
    if (near && before != null) {
      return before.speaker().by(cue);
    }
    return governed == null ? Speaker.nobody(null) : governed;
  }

  /** "Recordó que …": a sentence that only goes on with what somebody says. */
  private boolean onlyTells(int s) {
    Tree tree = cast.tree(s);
    int root = tree.root();
    return root >= 0 && Cues.STANDARD.verb(tree.token(root)) != null && tree.subject(root) < 0;
  }

  /** Who spoke last up to a quotation after which somebody "added" it. */
  private Speaker between(Place place, Quote before) {
    for (int s = place.first() - 1; s > before.place().last(); s--) {
      Speaker voice = voice(s);
      if (voice != null && person(voice)) {
        return voice;
      }
    }
    return before.speaker();
  }

  private boolean sameParagraph(int s, int other) {
    return paragraph(s) == paragraph(other);
  }

  private int paragraph(int sentence) {
    return cast.tree(sentence).sentence().paragraph();
  }

  /** Whether the verb of saying is one of several people ("coincidieron"). */
  private boolean many(Place place, @Nullable Trigger cue) {
    for (int s = place.first(); cue != null && s <= place.last(); s++) {
      Tree tree = cast.tree(s);
      for (Token t : tree.sentence().tokens()) {
        if (t.span().equals(cue.span())) {
          return tree.token(tree.inflected(t.index())).feat("Number").equals("Plur");
        }
      }
    }
    return false;
  }

  /**
   * Who goes on where a verb of saying behind a quotation names nobody ("«…», señaló"): who said
   * something in the sentences between it and the quotation before, unless those have come to be
   * about the one who is read into the verb; else the speaker of the quotation before.
   *
   * @param read who is read into the verb
   */
  @Nullable Speaker resumed(Place place, @Nullable Quote before, ActorMention read) {
    int last = before == null ? -1 : before.place().last();
    boolean own = false;
    for (int s = place.first() - 1; s > last && place.first() - s <= NEAR; s--) {
      Speaker voice = voice(s);
      if (voice != null && (s == place.first() - 1 || person(voice))) {
        return voice;
      }
      for (ActorMention topic : cast.topic(s)) {
        own |= topic.actor().name().equals(read.actor().name());
      }
      if (own) {
        return null;
      }
    }
    boolean near = before != null && place.first() - last <= NEAR && person(before.speaker());
    return near && before != null ? before.speaker() : null;
  }

  private static boolean person(Speaker speaker) {
    ActorMention who = speaker.mention();
    return who != null && who.actor().isPerson();
  }

  /** Whose words a sentence without marks gives. */
  @Nullable Speaker voice(int sentence) {
    Tree tree = cast.tree(sentence);
    Speaker over = asides.over(tree);
    return over != null ? over : speakers.according.voice(tree);
  }

  /**
   * The person whom a sentence brings on: its subject, who does what its passive tells ("fue
   * abordado por X"), or the only one it names.
   */
  private @Nullable ActorMention about(int sentence) {
    Tree tree = cast.tree(sentence);
    if (tree.sentence().kind() != Sentence.Kind.BODY) {
      return null;
    }
    ActorMention topic = topic(sentence);
    if (topic != null && topic.actor().isPerson()) {
      return topic;
    }
    int root = tree.root();
    int agent = root < 0 ? -1 : Writings.agent(tree, root);
    List<ActorMention> by = agent < 0 ? List.of() : cast.at(sentence, agent);
    if (!by.isEmpty() && by.get(0).actor().isPerson()) {
      return by.get(0);
    }
    return only(tree);
  }

  /** The only person whom a sentence names, but for those who only tell what something is. */
  private @Nullable ActorMention only(Tree tree) {
    ActorMention only = null;
    for (int i = 0; i < tree.size(); i++) {
      List<ActorMention> who = cast.alone(tree.sentence().index(), i);
      if (who.isEmpty() || !person(who.get(0)) || tree.token(i).is("flat")) {
        continue;
      }
      ActorMention m = who.get(0);
      if (only != null && !only.actor().name().equals(m.actor().name())) {
        return null;
      }
      boolean part = tree.token(i).is("nmod") && !tree.preposition(i).isEmpty();
      if (!part && !beside(tree, i)) {
        only = m;
      }
    }
    return only;
  }

  private static boolean person(ActorMention m) {
    return m.how() == ActorMention.How.NAME && m.actor().isPerson();
  }

  /** "La escuela Ana Rojas": a name beside the noun for what is no person. */
  private boolean beside(Tree tree, int name) {
    int head = tree.token(name).is("appos") ? tree.head(name) : -1;
    return head >= 0
        && !tree.token(name - 1).form().equals(",")
        && tree.token(head).upos() == Upos.NOUN
        && cast.at(tree.sentence().index(), head).isEmpty();
  }

  /** Whom a sentence is about: its subject, or who it is ("una de las voces es X"). */
  private @Nullable ActorMention topic(int sentence) {
    List<ActorMention> topic = cast.topic(sentence);
    Tree tree = cast.tree(sentence);
    int root = tree.root();
    if (topic.isEmpty() && root >= 0 && tree.child(root, "cop") >= 0) {
      List<ActorMention> who = cast.at(sentence, root);
      return !who.isEmpty() && who.get(0).actor().isPerson() ? who.get(0) : null;
    }
    return topic.isEmpty() ? null : topic.get(0);
  }

  /**
   * "«…». Con esas palabras respondió X": who is named right after a quotation as its speaker; null
   * for nobody.
   */
  @Nullable Speaker afterwards(Place place, int sentences) {
    int next = place.last() + 1;
    if (next >= sentences || !sameParagraph(place.last(), next)) {
      return null;
    }
    Tree tree = cast.tree(next);
    int root = tree.root();
    boolean words = root >= 0 && Cues.STANDARD.said(tree.token(root)); // "son palabras de X"
    if (words && tree.child(root, "cop") >= 0) {
      Speaker author = speakers.by(tree, root);
      return author.mention() == null ? null : author;
    }
    if (tree.size() < 4 || !points(tree)) {
      return null;
    }
    ActorMention topic = topic(next);
    return topic == null || !topic.actor().isPerson() ? null : Speaker.of(topic, null);
  }

  /** Whether a sentence opens with "con esas palabras", "en esos términos", "así lo ha". */
  private static boolean points(Tree tree) {
    Token first = tree.token(0);
    if (Cues.STANDARD.in("so", Spelling.fold(first.form()))) {
      return true;
    }
    boolean demonstrative = tree.token(1).feat("PronType").equals("Dem");
    return first.upos() == Upos.ADP && demonstrative && Cues.STANDARD.said(tree.token(2));
  }
}
