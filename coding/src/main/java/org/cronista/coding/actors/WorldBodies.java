package org.cronista.coding.actors;

import java.util.Set;
import org.cronista.coding.syntax.Spelling;

/**
 * Bodies across countries that only the article names: what their names begin with tells that they
 * are no country's ("Federación Internacional de Remo", "Consejo Latinoamericano de Iglesias").
 */
final class WorldBodies {
  /** The code of those that no states have founded. */
  static final String CODE = "NGO";

  /** Words of a name among which the one for the world or a part of it stands. */
  private static final int NEAR = 3;

  private static final Set<String> HEADS = FunctionWords.of("world-body");
  private static final Set<String> WORLD = FunctionWords.of("world");

  private WorldBodies() {}

  /** Whether a name is one of a body across countries. */
  static boolean named(String name) {
    String[] words = Spelling.fold(name).split(" ", NEAR + 1);
    if (words.length < 2 || !HEADS.contains(words[0])) {
      return false;
    }
    for (int i = 1; i < words.length && i < NEAR; i++) {
      if (WORLD.contains(words[i])) {
        return true;
      }
    }
    return false;
  }
}
