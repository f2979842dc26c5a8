package org.cronista.coding.actors;

import java.util.HashSet;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Whether an article is one on sport, in which politicians of other countries seldom act. */
final class Sport {
  /** Different words of sport that make an article one on sport. */
  private static final int ENOUGH = 3;

  private final Scene scene;
  private @Nullable Boolean told;

  Sport(Scene scene) {
    this.scene = scene;
  }

  /** Looked for when somebody asks first. */
  boolean told() {
    if (told == null) {
      told = words() >= ENOUGH;
    }
    return told;
  }

  private int words() {
    Set<String> found = new HashSet<>();
    for (Sentence s : scene.analysis.sentences()) {
      for (Token t : s.tokens()) {
        String lemma = t.upos() == Upos.NOUN ? Spelling.fold(t.lemma()) : "";
        if (FunctionWords.of("sport").contains(lemma)) {
          found.add(lemma);
        }
      }
    }
    return found.size();
  }
}
