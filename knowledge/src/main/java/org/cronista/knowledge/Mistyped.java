package org.cronista.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Full names of people with one letter wrong in one of their words. Looked for by their other
 * words, so that few are compared; indexed when first asked.
 */
public final class Mistyped {
  /** Letters of a word in which one may be wrong: shorter ones are too often another's name. */
  private static final int SHORTEST = 5;

  private record Known(String[] words, Person person) {}

  private final Offices offices;
  private volatile @Nullable Map<String, List<Known>> byWord;

  Mistyped(Offices offices) {
    this.offices = offices;
  }

  Optional<Person> find(String name) {
    String[] words = Phrases.fold(name).split(" ");
    if (words.length < 2) {
      return Optional.empty();
    }
    Person found = null;
    for (String word : words) {
      for (Known known : index().getOrDefault(word, List.of())) {
        if (!known.person().equals(found) && differ(known.words(), words)) {
          if (found != null) {
            return Optional.empty();
          }
          found = known.person();
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private Map<String, List<Known>> index() {
    Map<String, List<Known>> index = byWord;
    if (index == null) {
      index = new HashMap<>(1 << 13);
      for (Person person : offices.persons()) {
        note(index, person.name(), person);
        for (String variant : person.variants()) {
          note(index, variant, person);
        }
      }
      byWord = index;
    }
    return index;
  }

  private static void note(Map<String, List<Known>> index, String name, Person person) {
    if (name.indexOf(' ') > 0) {
      String[] words = Phrases.fold(name).split(" ");
      for (String word : words) {
        index.computeIfAbsent(word, w -> new ArrayList<>(2)).add(new Known(words, person));
      }
    }
  }

  /** Whether two names are the same but for one letter of one word. */
  private static boolean differ(String[] a, String[] b) {
    int wrong = 0;
    for (int i = 0; i < a.length && a.length == b.length && wrong < 2; i++) {
      if (!a[i].equals(b[i])) {
        wrong += oneLetter(a[i], b[i]) ? 1 : 2;
      }
    }
    return a.length == b.length && wrong == 1;
  }

  /**
   * Whether two words, folded, are one but for a letter that is missing, too many, wrong, or
   * exchanged with the next; not the first, nor in words of less than five letters.
   */
  public static boolean oneLetter(String a, String b) {
    int most = Math.max(a.length(), b.length());
    int least = Math.min(a.length(), b.length());
    if (most < SHORTEST || most - least > 1 || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int i = 0;
    while (i < least && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    int j = 0;
    while (j < least - i && a.charAt(a.length() - 1 - j) == b.charAt(b.length() - 1 - j)) {
      j++;
    }
    int middle = most - i - j;
    return middle == 1
        || (middle == 2
            && a.length() == b.length()
            && a.charAt(i) == b.charAt(i + 1)
            && a.charAt(i + 1) == b.charAt(i));
  }
}
