package org.cronista.knowledge;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Full names of people with one letter wrong in one of their words. Looked for by their other
 * words, so that few are compared.
 */
public final class Mistyped {
  /** Letters of a word in which one may be wrong: shorter ones are too often another's name. */
  private static final int SHORTEST = 5;

  private final Persons persons;

  /** The words of the names that were compared so far. */
  private final AtomicReferenceArray<String @Nullable []> words;

  Mistyped(Persons persons) {
    this.persons = persons;
    this.words = new AtomicReferenceArray<>(persons.size());
  }

  Optional<Person> find(String name) {
    String[] written = Folding.fold(name).split(" ");
    if (written.length < 2) {
      return Optional.empty();
    }
    Person found = null;
    Postings byWord = persons.words();
    for (String word : written) {
      int at = byWord.first(byWord.key(Folding.hash(word)));
      for (; at >= 0; at = byWord.next(at)) {
        int index = byWord.value(at);
        if (persons.words(index) == written.length && differ(words(index), written)) {
          Person person = persons.person(index);
          if (found != null && !person.equals(found)) {
            return Optional.empty();
          }
          found = person;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private String[] words(int index) {
    String[] known = words.getAcquire(index);
    if (known == null) {
      known = persons.folded(index).split(" ");
      words.setRelease(index, known);
    }
    return known;
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
