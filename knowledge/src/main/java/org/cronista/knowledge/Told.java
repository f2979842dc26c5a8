package org.cronista.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Names of what is read at once. */
final class Told extends Names {
  private final Fingerprint fingerprint = new Fingerprint();
  private final List<String> names = new ArrayList<>(EXPECTED);
  private final List<Entry> entries = new ArrayList<>(EXPECTED);

  @Override
  String name(int index) {
    return names.get(index);
  }

  @Override
  Entry entry(int index) {
    return entries.get(index);
  }

  void add(String name, Entry entry) {
    fingerprint.of(name);
    index(fingerprint);
    names.add(name);
    entries.add(entry);
    if (fingerprint.hyphen) {
      apart(name, fingerprint);
      names.add(name);
      entries.add(entry);
    }
  }

  /** A name and its variants. */
  void add(String name, List<String> variants, Entry entry) {
    add(name, entry);
    for (int i = 0; i < variants.size(); i++) {
      add(variants.get(i), entry);
    }
  }
}
