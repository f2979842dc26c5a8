package org.cronista.coding.speech;

import java.util.Set;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
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
  private final Topics topics;

  GoingOn(Cast cast, Speakers speakers, Asides asides, Topics topics) {
    this.cast = cast;
    this.speakers = speakers;
    this.asides = asides;
    this.topics = topics;
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
    boolean many = cue != null && !Cues.STANDARD.in("weak", cue.lemma()) && many(place, cue);
    boolean one = cue != null && one(place, cue);
    boolean near = before != null && place.first() - before.place().last() <= NEAR;
    boolean whole = place.firstToken() <= 1;
    int first = place.first();
    if (before != null && near && cue != null && Cues.STANDARD.in("adds", cue.lemma())) {
      Speaker on = between(place, before);
      ActorMention goesOn = on.mention();
      if (on.known() && !(one && goesOn != null && crowd(goesOn.actor()))) {
        return on.by(cue);
      }
    }
    for (int s = first - (whole ? 1 : 0); s >= 0 && first - s <= NEAR; s--) {
      boolean spoke = before != null && near && s <= before.place().last();
      if (before != null && spoke && before.speaker().known() && !(one && crowd(before))) {
        return many && alone(before.speaker()) ? nobody(governed) : before.speaker().by(cue);
      }
      Speaker voice = s < first ? voice(s, first - s == 1) : null;
      if (voice != null) {
        return voice.by(cue);
      }
      boolean close = first - s <= 1 || topics.sameParagraph(s, first);
      ActorMention about = close ? topics.about(s) : null;
      if (about != null && named.contains(about.actor().name())) {
        about = null; // whom the quotation speaks of
      }
      if (about == null && (cue != null || before == null)) {
        about = topics.topic(s);
      }
      if (about != null && ((s < first && onlyTells(s)) || named.contains(about.actor().name()))) {
        about = null;
      }
      boolean person = about != null && about.actor().isPerson();
      if (about != null && one && !person && (crowd(about.actor()) || topics.plural(s))) {
        about = null; // "Los vecinos callaron. Admitió que «…»"
      }
      if (about != null && !(many && person)) {
        return Speaker.of(about, cue);
      }
    }
    boolean fits = before != null && !(many && alone(before.speaker())) && !(one && crowd(before));
    if (near && before != null && fits) {
      return before.speaker().by(cue);
    }
    return nobody(governed);
  }

  private static Speaker nobody(@Nullable Speaker governed) {
    return governed == null ? Speaker.nobody(null) : governed;
  }

  /** Whether a speaker is one human being, named without another. */
  private static boolean alone(Speaker speaker) {
    for (String word : speaker.text().split(" ")) {
      if (Cues.STANDARD.in("joins", word)) {
        return false;
      }
    }
    ActorMention who = speaker.mention();
    return who != null && who.how() == ActorMention.How.NAME && who.actor().isPerson();
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
      Speaker voice = voice(s, false);
      if (voice != null && person(voice)) {
        return voice;
      }
    }
    ActorMention next = topics.turned(place, before);
    return next == null ? before.speaker() : Speaker.of(next, null);
  }

  /** Whether the verb of saying is one of several people ("coincidieron"). */
  private boolean many(Place place, Trigger cue) {
    Token verb = inflected(place, cue);
    return verb != null && verb.feat("Number").equals("Plur");
  }

  /** Whether the verb of saying is one of a single human being or body ("insistió"). */
  private boolean one(Place place, Trigger cue) {
    Token verb = inflected(place, cue);
    return verb != null
        && verb.upos().verbal()
        && verb.feat("VerbForm").equals("Fin")
        && verb.feat("Number").equals("Sing")
        && !impersonal(place, cue);
  }

  /** "Se pedía", "se le decía". */
  private boolean impersonal(Place place, Trigger cue) {
    for (int s = place.first(); s <= place.last(); s++) {
      Tree tree = cast.tree(s);
      int verb = Reporting.token(tree, cue);
      for (int i = verb - 1; i >= 0 && tree.token(i).upos() == Upos.PRON; i--) {
        if (tree.token(i).form().equalsIgnoreCase("se")) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Token inflected(Place place, Trigger cue) {
    for (int s = place.first(); s <= place.last(); s++) {
      Tree tree = cast.tree(s);
      int verb = Reporting.token(tree, cue);
      if (verb >= 0) {
        return tree.token(tree.inflected(verb));
      }
    }
    return null;
  }

  private static boolean crowd(Quote quote) {
    ActorMention who = quote.speaker().mention();
    return who != null && crowd(who.actor());
  }

  /** "Vecinos de Perú": several people whom a plural describes. */
  private static boolean crowd(Actor actor) {
    String name = actor.name();
    int blank = name.indexOf(' ');
    String noun = blank < 0 ? name : name.substring(0, blank);
    return !actor.isPerson() && noun.endsWith("s") && Character.isLowerCase(name.charAt(0));
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
      Speaker voice = voice(s, false);
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
  private @Nullable Speaker voice(int sentence, boolean near) {
    Tree tree = cast.tree(sentence);
    Speaker over = asides.over(tree);
    return over != null ? over : speakers.according.voice(tree, near);
  }

  /**
   * "«…». Con esas palabras respondió X": who is named right after a quotation as its speaker; null
   * for nobody.
   */
  @Nullable Speaker afterwards(Place place, int sentences) {
    int next = place.last() + 1;
    if (next >= sentences || !topics.sameParagraph(place.last(), next)) {
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
    ActorMention topic = topics.topic(next);
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
