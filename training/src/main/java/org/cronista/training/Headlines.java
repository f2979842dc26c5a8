package org.cronista.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronista.language.parsing.Parse;
import org.cronista.model.Upos;

/**
 * Turns sentences into what they would be as headlines, which treebanks have few of: no full stop,
 * no articles, perhaps all in capitals, perhaps without accents.
 */
final class Headlines {
  private Headlines() {}

  /** The sentence without its last full stop and without articles. */
  static Tree terse(Tree tree) {
    boolean[] drop = new boolean[tree.size()];
    for (int i = 0; i < drop.length; i++) {
      drop[i] = leaf(tree, i) && (isArticle(tree, i) || isFullStop(tree, i));
    }
    return without(tree, drop);
  }

  /** The sentence in capitals. */
  static Tree capitals(Tree tree, boolean accents) {
    List<String> words = new ArrayList<>(tree.size());
    for (String word : tree.words()) {
      String upper = word.toUpperCase(Locale.ROOT);
      words.add(accents ? upper : bare(upper));
    }
    return new Tree(words, tree.tags(), tree.parse(), tree.origin());
  }

  private static boolean isArticle(Tree tree, int word) {
    return tree.tags().get(word) == Upos.DET
        && List.of("el", "la", "los", "las")
            .contains(tree.words().get(word).toLowerCase(Locale.ROOT))
        && word + 1 < tree.size()
        && tree.tags().get(word + 1).nominal();
  }

  private static boolean isFullStop(Tree tree, int word) {
    return word == tree.size() - 1 && tree.words().get(word).equals(".");
  }

  private static boolean leaf(Tree tree, int word) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.parse().head(i) == word) {
        return false;
      }
    }
    return tree.parse().head(word) >= 0;
  }

  private static Tree without(Tree tree, boolean[] drop) {
    int[] place = new int[tree.size()];
    List<String> words = new ArrayList<>();
    List<Upos> tags = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < drop.length; i++) {
      place[i] = words.size();
      if (!drop[i]) {
        words.add(tree.words().get(i));
        tags.add(tree.tags().get(i));
        relations.add(tree.parse().relation(i));
      }
    }
    int[] heads = new int[words.size()];
    for (int i = 0; i < drop.length; i++) {
      if (!drop[i]) {
        int head = tree.parse().head(i);
        heads[place[i]] = head < 0 ? -1 : place[head];
      }
    }
    return new Tree(words, tags, new Parse(heads, relations), tree.origin());
  }

  private static String bare(String upper) {
    return upper
        .replace('Á', 'A')
        .replace('É', 'E')
        .replace('Í', 'I')
        .replace('Ó', 'O')
        .replace('Ú', 'U');
  }
}
