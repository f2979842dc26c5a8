package org.cronista.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** People from other scripts by the skeletons of their names. */
final class Skeletons {
  /** Words of a transliterated name beyond those that it is known by ("al", "bin"). */
  private static final int MORE = 2;

  private final Persons persons;
  private final Postings postings;
  private final Heads heads;
  private final AtomicReferenceArray<@Nullable List<Entry>> found;

  Skeletons(Persons persons) {
    this.persons = persons;
    this.postings = new Postings(persons.size() / 2);
    this.heads = new Heads(persons.size() / 2);
    Transliteration skeleton = new Transliteration();
    for (int i = 0; i < persons.size(); i++) {
      if (persons.otherScript(i) && skeleton.of(persons.folded(i)).enough()) {
        postings.add(skeleton.whole(), i);
        heads.add(skeleton.head(), persons.words(i) + MORE, false);
      }
    }
    this.found = new AtomicReferenceArray<>(postings.keys());
  }

  Persons persons() {
    return persons;
  }

  /** How many words a name may have whose first word, folded, is this; 0 where none begins so. */
  int longest(Transliteration buffer, String word) {
    buffer.ofFirst(word);
    return buffer.isEmpty() ? 0 : heads.longest(buffer.whole());
  }

  /** Whether somebody's name has the skeleton of a word, folded. */
  boolean begin(Transliteration buffer, String word) {
    return has(buffer.of(word));
  }

  /** Whether somebody's name has the skeleton of what goes on with a word, as it is written. */
  boolean goesOn(Transliteration buffer, String word) {
    return has(buffer.then(Folding.fold(word)));
  }

  private boolean has(Transliteration skeleton) {
    return skeleton.enough() && postings.key(skeleton.whole()) >= 0;
  }

  /** Who is meant by a name, folded; empty where it is nobody's or too short to tell. */
  List<Entry> find(String name) {
    Transliteration skeleton = new Transliteration().of(name);
    int key = !skeleton.enough() ? -1 : postings.key(skeleton.whole());
    if (key < 0) {
      return List.of();
    }
    List<Entry> known = found.getAcquire(key);
    if (known == null) {
      known = new ArrayList<>(1);
      for (int at = postings.first(key); at >= 0; at = postings.next(at)) {
        Entry entry = persons.entry(postings.value(at));
        if (!known.contains(entry)) {
          known.add(entry);
        }
      }
      found.setRelease(key, known);
    }
    return known;
  }
}
