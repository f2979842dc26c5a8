package org.cronista.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.DateInterval;

/**
 * Something of world politics that the press tells without its date, because every reader knows it.
 *
 * @param days when it was; of a war from its first to its last known day
 * @param name Spanish name
 * @param keys what a text that speaks of it holds, each a choice of begun words in lower case
 *     without accents
 */
public record Landmark(DateInterval days, String name, List<List<String>> keys) {
  public Landmark {
    List<List<String>> copies = new ArrayList<>(keys.size());
    for (List<String> choice : keys) {
      copies.add(List.copyOf(choice));
    }
    keys = List.copyOf(copies);
  }
}
