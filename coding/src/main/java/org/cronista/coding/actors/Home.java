package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.cronista.knowledge.Entry;
import org.cronista.model.Sentence;

/**
 * The country that goes without saying in an article: "la policía" without more is that country's.
 * Every mention of a country counts one; the dateline's country and the outlet's count as several.
 */
final class Home {
  /**
   * A dateline weighs as much as this many mentions; found on the annotated development articles.
   */
  private static final int DATELINE = 4;

  private static final int TITLE = 2;

  private static final int OUTLET = 2;

  private Home() {}

  static String of(Scene scene) {
    Map<String, Integer> votes = new HashMap<>();
    for (Sentence s : scene.analysis.sentences()) {
      int weight =
          switch (s.kind()) {
            case DATELINE -> DATELINE;
            case TITLE -> TITLE;
            default -> 1;
          };
      for (int t = 0; t < s.size(); t++) {
        for (String code : scene.nations.at(s.index(), t)) {
          if (scene.knowledge.country(code).isPresent()) {
            votes.merge(code, weight, Integer::sum);
          }
        }
      }
    }
    String outlet = scene.analysis.article().outlet();
    if (outlet != null) {
      for (Entry e : scene.knowledge.find(outlet)) {
        if (e instanceof Entry.Medium m && !m.outlet().agency()) {
          votes.merge(m.outlet().country(), OUTLET, Integer::sum);
        }
      }
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> vote : new TreeMap<>(votes).entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }
}
