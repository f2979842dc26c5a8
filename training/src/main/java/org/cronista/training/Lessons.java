package org.cronista.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.tagging.Tagger;
import org.cronista.model.Upos;

/** What the tagger and the parser learn from: treebanks, weighed, with copies in other cases. */
final class Lessons {
  /** Of so many short sentences one is also learned as a headline. */
  private static final int HEADLINE_EVERY = 8;

  private static final int HEADLINE = 20;

  private Lessons() {}

  /**
   * Gold trees so many times, silver trees once, and some short ones again as headlines, every
   * other one in capitals, as agencies used to send them.
   */
  static List<Tree> of(List<Tree> gold, int repeat, List<Tree> silver) {
    List<Tree> lessons = new ArrayList<>();
    for (int i = 0; i < repeat; i++) {
      lessons.addAll(gold);
    }
    lessons.addAll(silver);
    List<Tree> headlines = new ArrayList<>();
    int seen = 0;
    for (Tree tree : lessons) {
      if (tree.size() <= HEADLINE && seen++ % HEADLINE_EVERY == 0) {
        Tree terse = Headlines.terse(tree);
        boolean capitals = headlines.size() % 2 == 0;
        boolean accents = headlines.size() % 4 == 0;
        headlines.add(capitals ? Headlines.capitals(terse, accents) : terse);
      }
    }
    lessons.addAll(headlines);
    return lessons;
  }

  /** The trees whose letters are not those of a tree to measure on. */
  static List<Tree> without(List<Tree> trees, List<Tree> measured) {
    Set<String> texts = new HashSet<>();
    for (Tree tree : measured) {
      texts.add(letters(tree));
    }
    return trees.stream().filter(tree -> !texts.contains(letters(tree))).toList();
  }

  private static String letters(Tree tree) {
    StringBuilder letters = new StringBuilder();
    String.join("", tree.words())
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> letters.append((char) Character.toLowerCase(c)));
    return letters.toString();
  }

  /**
   * Tags of the trees by taggers that have not learned from them: one half of the trees teaches the
   * tagger of the other. A tree and its repetitions fall into the same half.
   */
  static List<List<Upos>> foreignTags(List<Tree> trees, TaggerTrainer trainer) {
    List<Tree> even = new ArrayList<>();
    List<Tree> odd = new ArrayList<>();
    for (Tree tree : trees) {
      (isEven(tree) ? even : odd).add(tree);
    }
    Tagger fromEven = trainer.train(even);
    Tagger fromOdd = trainer.train(odd);
    List<List<Upos>> tags = new ArrayList<>(trees.size());
    for (Tree tree : trees) {
      tags.add((isEven(tree) ? fromOdd : fromEven).tag(Forms.of(tree.words())));
    }
    return tags;
  }

  private static boolean isEven(Tree tree) {
    int hash = tree.size();
    for (int i = 0; i < Math.min(8, tree.size()); i++) {
      hash = hash * 31 + tree.words().get(i).toLowerCase(Locale.ROOT).hashCode();
    }
    return (Math.floorMod(hash * 0x9E3779B1, 16) & 1) == 0;
  }
}
