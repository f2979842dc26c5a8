package org.cronista.coding.actors;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.coding.syntax.Spelling;
import org.cronista.knowledge.Outlet;
import org.cronista.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The country that goes without saying in an article: "la policía" without more is that country's.
 * Every mention of a country counts one; the dateline's country and the outlet's count as several.
 * Where an article is a round of short reports, each with a dateline of its own ("QUITO: ...",
 * "LIMA, Perú - ..."), each part has its own.
 */
final class Home {
  /**
   * A dateline weighs as much as this many mentions; found on the annotated development articles.
   */
  private static final int DATELINE = 4;

  private static final int TITLE = 2;

  /** Votes of the country where an article was published. */
  static final int OUTLET = 2;

  /** Datelines within the text that make it a round of reports. */
  private static final int ROUND = 3;

  /** Tokens of a sentence among which its dateline ends: a rubric may stand before it. */
  private static final int OPENING = 16;

  /** How many times the votes of the next country leave no doubt; by experience. */
  private static final int CLEAR = 2;

  /** The same for people of whom the article does not even say what they are. */
  private static final int ALONE = 4;

  /** Votes without which nothing is clear: one name of a town is chance. */
  private static final int ENOUGH = 3;

  private final String[] bySentence;
  private final boolean clear;
  private final boolean alone;
  private final boolean contested;

  private Home(String[] bySentence, boolean clear, boolean alone, boolean contested) {
    this.bySentence = bySentence;
    this.clear = clear;
    this.alone = alone;
    this.contested = contested;
  }

  /** Whether the article is about another country nearly as much. */
  boolean contested() {
    return contested;
  }

  /** Whether the article is about one country far more than about any other. */
  boolean clear() {
    return clear;
  }

  /** Whether the article hardly speaks of another country at all. */
  boolean alone() {
    return alone;
  }

  /** The country of what a sentence tells; empty where none goes without saying. */
  String at(int sentence) {
    return bySentence[sentence];
  }

  /** Before anything is known of an article. */
  static Home unknown(int sentences) {
    String[] none = new String[sentences];
    Arrays.fill(none, "");
    return new Home(none, false, false, false);
  }

  static Home of(Scene scene) {
    Map<String, Integer> votes = votes(scene);
    String whole = most(votes, "");
    String next = most(votes, whole);
    int most = votes.getOrDefault(whole, 0);
    boolean clear = most >= ENOUGH && most >= CLEAR * votes.getOrDefault(next, 0);
    List<Sentence> sentences = scene.analysis.sentences();
    String[] datelines = new String[sentences.size()];
    int round = 0;
    for (Sentence s : sentences) {
      datelines[s.index()] = dateline(scene, s);
      round += datelines[s.index()].isEmpty() ? 0 : 1;
    }
    String[] homes = new String[sentences.size()];
    String last = whole;
    for (int i = 0; i < homes.length; i++) {
      last = round < ROUND || datelines[i].isEmpty() ? last : datelines[i];
      homes[i] = last;
    }
    boolean alone = clear && most >= ALONE * votes.getOrDefault(next, 0);
    boolean contested = most < CLEAR * votes.getOrDefault(next, 0) && round < ROUND;
    return new Home(homes, clear || round >= ROUND, alone || round >= ROUND, contested);
  }

  /** The country of the place in capitals before a dash or a colon; empty where there is none. */
  private static String dateline(Scene scene, Sentence s) {
    String code = "";
    boolean capitals = false;
    for (int t = 0; t < s.size() && t < OPENING; t++) {
      String form = s.token(t).form();
      if (form.equals("-") || form.equals(":") || form.equals("\u2013") || form.equals("\u2014")) {
        if (!code.isEmpty()) {
          return code;
        }
        capitals = false;
        continue;
      }
      boolean shouted = form.length() > 2 && Spelling.capitals(form);
      capitals |= shouted;
      List<String> found = scene.nations.at(s.index(), scene.board.anchor(s.index(), t));
      if (found.size() == 1 && capitals && (shouted || !code.isEmpty() || after(s, t))) {
        code = found.get(0);
      } else if (!shouted && !form.equals(",") && !Spelling.capitalised(form)) {
        code = "";
        capitals = false;
      }
    }
    return "";
  }

  private static boolean after(Sentence s, int token) {
    return token > 0 && s.token(token - 1).form().equals(",");
  }

  private static Map<String, Integer> votes(Scene scene) {
    Map<String, Integer> votes = new HashMap<>();
    for (Sentence s : scene.analysis.sentences()) {
      int weight = weight(s);
      for (int t = 0; t < s.size(); t++) {
        List<String> codes = scene.nations.at(s.index(), t);
        if (codes.isEmpty() || scene.namesakes.at(s.index(), t)) {
          continue;
        }
        for (String code : codes) {
          if (scene.knowledge.country(code).isPresent()) {
            votes.merge(code, weight, Integer::sum);
          }
        }
      }
    }
    String published = published(scene);
    if (!published.isEmpty()) {
      votes.merge(published, OUTLET, Integer::sum);
    }
    HomeWords.vote(scene.analysis.sentences(), votes);
    scene.namesakes.settle(scene, votes);
    return votes;
  }

  /** The country of the outlet, known or told by its web domain; empty for agencies and others. */
  static String published(Scene scene) {
    String outlet = scene.analysis.article().outlet();
    String site = host(scene.analysis.article().url());
    for (String name : outlet == null ? List.of(site) : List.of(outlet, site)) {
      Outlet known = scene.knowledge.outlet(name).orElse(null);
      String code =
          known == null ? HomeWords.ofDomain(name) : known.agency() ? "" : known.country();
      if (!code.isEmpty()) {
        return code;
      }
    }
    return "";
  }

  /** The host of an address; empty where that has none. */
  private static String host(@Nullable String url) {
    int scheme = url == null ? -1 : url.indexOf("://");
    if (url == null || scheme < 0) {
      return "";
    }
    int path = url.indexOf('/', scheme + 3);
    return url.substring(scheme + 3, path < 0 ? url.length() : path);
  }

  /** As many mentions as one in this sentence counts. */
  static int weight(Sentence s) {
    return switch (s.kind()) {
      case DATELINE -> DATELINE;
      case TITLE -> TITLE;
      default -> 1;
    };
  }

  /**
   * The country with the most votes but for one, the first of several by its code; empty where
   * there is none.
   */
  private static String most(Map<String, Integer> votes, String but) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      String code = vote.getKey();
      int more = vote.getValue() - most;
      boolean before = more > 0 || (more == 0 && code.compareTo(best) < 0);
      if (before && vote.getValue() > 0 && !code.equals(but)) {
        best = code;
        most = vote.getValue();
      }
    }
    return best;
  }
}
