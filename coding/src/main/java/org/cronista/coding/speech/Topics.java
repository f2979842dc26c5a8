package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Who stands in a reader's mind before a quotation: whom the sentences before it are about. */
final class Topics {
  /** Sentences back in which somebody without a name is brought on who then speaks. */
  private static final int STRANGER = 2;

  private final Cast cast;
  private final Speakers speakers;

  Topics(Cast cast, Speakers speakers) {
    this.cast = cast;
    this.speakers = speakers;
  }

  /**
   * The person whom a sentence brings on: its subject, who does what its passive tells ("fue
   * abordado por X"), or the only one it names.
   */
  @Nullable ActorMention about(int sentence) {
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

  /** "La escuela Ana Rojas": a name beside the noun for what is no person. */
  private boolean beside(Tree tree, int name) {
    int head = tree.token(name).is("appos") ? tree.head(name) : -1;
    return head >= 0
        && !tree.token(name - 1).form().equals(",")
        && tree.token(head).upos() == Upos.NOUN
        && cast.at(tree.sentence().index(), head).isEmpty();
  }

  /** Whom a sentence is about: its subject, or who it is ("una de las voces es X"). */
  @Nullable ActorMention topic(int sentence) {
    List<ActorMention> topic = cast.topic(sentence);
    Tree tree = cast.tree(sentence);
    int root = tree.root();
    if (topic.isEmpty() && root >= 0 && tree.child(root, "cop") >= 0) {
      List<ActorMention> who = cast.at(sentence, root);
      return !who.isEmpty() && who.get(0).actor().isPerson() ? who.get(0) : null;
    }
    if (topic.isEmpty()) {
      return null;
    }
    int subject = root < 0 ? -1 : tree.subject(root);
    ActorMention recalled = subject < 0 ? null : speakers.phrases.recalled(tree, subject, topic);
    return recalled == null ? topic.get(0) : recalled;
  }

  /** Whether a noun in the plural is the subject of a sentence. */
  boolean plural(int sentence) {
    Tree tree = cast.tree(sentence);
    int root = tree.root();
    int subject = root < 0 ? -1 : tree.subject(root);
    return subject >= 0
        && tree.token(subject).upos() == Upos.NOUN
        && tree.token(subject).feat("Number").equals("Plur");
  }

  /** The person named as the subject of all that stands between two quotations; null for none. */
  @Nullable ActorMention turned(Place place, Quote before) {
    ActorMention turned = null;
    for (int s = place.first() - 1; s > before.place().last(); s--) {
      ActorMention topic = topic(s);
      if (topic == null
          || !person(topic)
          || (turned != null && !turned.actor().name().equals(topic.actor().name()))) {
        return null;
      }
      turned = topic;
    }
    return turned;
  }

  /** The person for whom a nameless one stands who is read into a verb of a place. */
  ActorMention recalled(Place place, ActorMention read) {
    boolean nameless = read.actor().isPerson() && !cast.named(read.actor());
    for (int s = place.first(); nameless && s >= 0 && place.first() - s <= GoingOn.NEAR; s--) {
      List<ActorMention> topic = cast.topic(s);
      if (!topic.isEmpty() && topic.get(0).actor().name().equals(read.actor().name())) {
        ActorMention meant = topic(s);
        return meant == null ? read : meant;
      }
    }
    return read;
  }

  /**
   * "La banda la reclutó. «…», relata": the person whom the paragraph has been about where what
   * acted last is no human being; null for nobody.
   */
  @Nullable Speaker person(Place place) {
    for (int s = place.first() - 1; s >= 0 && sameParagraph(s, place.first()); s--) {
      ActorMention about = about(s);
      if (about != null && person(about)) {
        return Speaker.of(about, null);
      }
    }
    return null;
  }

  /**
   * "Se detuvo un hombre. «…», explicó": the human being without a name whom the sentences since
   * the quotation before bring on last; null for nobody.
   */
  @Nullable Speaker stranger(Place place, @Nullable Quote before) {
    int last = before == null ? -1 : before.place().last();
    for (int s = place.first() - 1; s > last && place.first() - s <= STRANGER; s--) {
      Tree tree = cast.tree(s);
      int root = tree.root();
      int subject = root < 0 ? -1 : tree.subject(root);
      boolean human = subject >= 0 && cast.human(s, subject);
      if (human && indefinite(tree, subject)) {
        Speaker speaker = speakers.phrases.named(tree, subject);
        ActorMention who = speaker.mention();
        return who == null || !cast.named(who.actor()) ? speaker : null;
      }
      if (!cast.topic(s).isEmpty()) {
        return null;
      }
    }
    return null;
  }

  private static boolean indefinite(Tree tree, int noun) {
    int article = tree.child(noun, "det");
    return article >= 0 && tree.token(article).feat("Definite").equals("Ind");
  }

  private static boolean person(ActorMention m) {
    return m.how() == ActorMention.How.NAME && m.actor().isPerson();
  }

  boolean sameParagraph(int s, int other) {
    return paragraph(s) == paragraph(other);
  }

  private int paragraph(int sentence) {
    return cast.tree(sentence).sentence().paragraph();
  }
}
