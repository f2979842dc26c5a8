package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.knowledge.Mistyped;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.jspecify.annotations.Nullable;

/** The persons of one article, found again by surname or by what they are. */
final class Dossiers {
  /** Where a town is named. */
  record Town(int sentence, int token) {}

  /** What the article has said of a person. */
  static final class Dossier {
    Actor actor;
    char gender = '?';

    /** The sentence that first names the person. */
    int sentence;

    /**
     * Whether the article has the person's name, and not only an office that is known to be held.
     */
    boolean named;

    /** Whether the person is known to hold an office that day, which no other title takes away. */
    boolean holds;

    /** The town by which alone a title tells the country, where several have one of its name. */
    @Nullable Town town;

    /** Whether nothing tells the person's country but what the article is about. */
    boolean assumed;

    final Set<String> titles = new HashSet<>();

    /** Nouns by which the article has called the person after the name. */
    final Set<String> called = new HashSet<>();

    /** Ids of the offices by which the article calls the person, or that are known to be held. */
    final Set<String> offices = new HashSet<>();

    /** Lemmas of the bodies of which the article says that the person holds an office there. */
    final Set<String> bodies = new HashSet<>();

    /** The folded words of a name, kept with it: every name that comes is held against them. */
    private String name = "";

    private String[] words = {};

    Dossier(Actor actor) {
      this.actor = actor;
    }

    private String[] words() {
      if (!name.equals(actor.name())) {
        name = actor.name();
        words = Spelling.fold(name).split(" ");
      }
      return words;
    }

    /** A mention with the person as the article has made it by now. */
    ActorMention as(ActorMention m) {
      ActorMention now = m.as(actor);
      return assumed ? now.with(ActorMention.Supplied.COUNTRY) : now;
    }
  }

  private final List<Dossier> all = new ArrayList<>();
  private final Map<String, Dossier> byName = new HashMap<>();

  /** Opens a dossier, found from then on by the whole name and by each of its last words. */
  Dossier open(Actor actor, List<String> names) {
    Dossier dossier = byName.get(Spelling.fold(actor.name()));
    if (dossier == null) {
      dossier = new Dossier(actor);
      all.add(dossier);
    }
    byName.put(Spelling.fold(actor.name()), dossier);
    for (String name : names) {
      String folded = Spelling.fold(name);
      byName.putIfAbsent(folded, dossier);
      for (int blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', blank + 1)) {
        String tail = folded.substring(blank + 1);
        byName.putIfAbsent(tail, dossier);
        int second = tail.indexOf(' ');
        if (second > 0) {
          byName.putIfAbsent(tail.substring(0, second), dossier);
        }
      }
    }
    return dossier;
  }

  /** The person of a name: as it stands, or with one letter mistyped in a name of five or more. */
  @Nullable Dossier find(String name) {
    String folded = Spelling.fold(name);
    Dossier exact = byName.get(folded);
    if (exact != null || folded.length() < 5 || folded.indexOf(' ') >= 0) {
      return exact;
    }
    for (Dossier d : all) {
      for (String word : d.words()) {
        if (word.equals(folded) || (word.length() >= 5 && Mistyped.oneLetter(word, folded))) {
          return d;
        }
      }
    }
    return null;
  }

  List<Dossier> all() {
    return all;
  }
}
