package org.cronista.training;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.cronista.language.morphology.Lexicon;

/**
 * What the dictionary says of the words of treebanks, as text: a form and, after a tab, its EAGLES
 * tags with a blank between each, one form a line in the order of their characters. Forms that the
 * dictionary lacks are left out. A word with a capital has the tags of its small letters too.
 */
final class FormTags {
  private FormTags() {}

  static String of(List<Tree> trees, Lexicon lexicon) {
    TreeSet<String> forms = new TreeSet<>();
    for (Tree tree : trees) {
      forms.addAll(tree.words());
    }
    StringBuilder lines = new StringBuilder();
    for (String form : forms) {
      TreeSet<String> tags = new TreeSet<>();
      lexicon.readings(form).forEach(r -> tags.add(r.tag()));
      lexicon.readings(form.toLowerCase(Locale.ROOT)).forEach(r -> tags.add(r.tag()));
      if (!tags.isEmpty()) {
        lines.append(form).append('\t').append(String.join(" ", tags)).append('\n');
      }
    }
    return lines.toString();
  }
}
