package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.jspecify.annotations.Nullable;

/** Who was mentioned, in order: what descriptions and pronouns point back to. */
final class History {
  /** How many mentions back an antecedent may stand: a few paragraphs. */
  private static final int REACH = 60;

  /**
   * A mention that something may point back to.
   *
   * @param sentence its sentence
   * @param token head of its phrase
   * @param actors whom it names
   * @param gender 'm', 'f' or '?'
   * @param plural whether the phrase is grammatically plural
   * @param subject whether it is the subject of its clause
   */
  record Past(
      int sentence,
      int token,
      List<ActorMention> actors,
      char gender,
      boolean plural,
      boolean subject) {
    Actor first() {
      return actors.get(0).actor();
    }
  }

  private final List<Past> past = new ArrayList<>();
  private final List<@Nullable Past> mainSubjects = new ArrayList<>();

  void add(Past mention) {
    past.add(mention);
  }

  /** Remembers the subject of a sentence's main clause. */
  void mainSubject(int sentence, Past subject) {
    while (mainSubjects.size() <= sentence) {
      mainSubjects.add(null);
    }
    mainSubjects.set(sentence, subject);
  }

  /**
   * The main clause's subject of the nearest sentence at or before one, at most {@code reach} back,
   * that fits.
   */
  @Nullable Past subjectBefore(int sentence, int reach, Predicate<Past> fits) {
    for (int s = Math.min(sentence, mainSubjects.size() - 1); s >= 0 && s > sentence - reach; s--) {
      Past subject = mainSubjects.get(s);
      if (subject != null && fits.test(subject)) {
        return subject;
      }
    }
    return null;
  }

  /** The nearest mention that stands before a token and fits. */
  @Nullable Past latest(int sentence, int token, Predicate<Past> fits) {
    return latest(sentence, token, 0, fits);
  }

  /** The same, not before a sentence. */
  @Nullable Past latest(int sentence, int token, int since, Predicate<Past> fits) {
    int seen = 0;
    for (int i = past.size() - 1; i >= 0 && seen < REACH; i--) {
      Past p = past.get(i);
      if (p.sentence() < since) {
        return null; // those before stand farther back still
      }
      if (before(p, sentence, token)) {
        seen++;
        if (fits.test(p)) {
          return p;
        }
      }
    }
    return null;
  }

  /** Whether any mention of the article fits. */
  boolean any(Predicate<Past> fits) {
    return past.stream().anyMatch(fits);
  }

  /**
   * The last different actors before a token that fit, the earlier first; fewer where there are not
   * so many.
   */
  List<ActorMention> lastDistinct(
      int sentence, int token, int number, Predicate<ActorMention> fits) {
    List<ActorMention> found = new ArrayList<>();
    int seen = 0;
    for (int i = past.size() - 1; i >= 0 && seen < REACH && found.size() < number; i--) {
      Past p = past.get(i);
      if (!before(p, sentence, token)) {
        continue;
      }
      seen++;
      for (int k = p.actors().size() - 1; k >= 0 && found.size() < number; k--) {
        ActorMention m = p.actors().get(k);
        if (fits.test(m)
            && found.stream().noneMatch(f -> f.actor().name().equals(m.actor().name()))) {
          found.add(0, m);
        }
      }
    }
    return found;
  }

  private static boolean before(Past p, int sentence, int token) {
    return p.sentence() < sentence || (p.sentence() == sentence && p.token() < token);
  }

  /** Whom the main clause of a sentence has for its subject; empty where it is nobody. */
  List<ActorMention> mainSubject(int sentence) {
    Past subject = sentence < mainSubjects.size() ? mainSubjects.get(sentence) : null;
    return subject == null ? List.of() : subject.actors();
  }
}
