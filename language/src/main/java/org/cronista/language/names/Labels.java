package org.cronista.language.names;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Name;

/**
 * The classes of the model: outside, and begin and inside of each kind of name (Ramshaw and Marcus
 * 1995; the variant in which every name begins with B).
 */
public final class Labels {
  /** No part of a name. */
  public static final int OUTSIDE = 0;

  private static final Name.Type[] TYPES = Name.Type.values();

  private Labels() {}

  /** How many classes there are. */
  public static int count() {
    return 1 + 2 * TYPES.length;
  }

  /** Their names in order: O, B-PER, I-PER, ... */
  public static List<String> names() {
    List<String> names = new ArrayList<>(List.of("O"));
    for (Name.Type type : TYPES) {
      names.add("B-" + type);
      names.add("I-" + type);
    }
    return names;
  }

  /** The label with which a name of some kind begins; the one after it goes on. */
  static int begin(Name.Type type) {
    for (int label = 1; label < count(); label += 2) {
      if (type(label) == type) {
        return label;
      }
    }
    throw new IllegalArgumentException(type.toString());
  }

  /** Whether a name begins with this label. */
  public static boolean begins(int label) {
    return (label & 1) == 1;
  }

  /** Whether the second may follow the first: an I follows only its own B or I. */
  public static boolean mayFollow(int first, int second) {
    boolean inside = second != OUTSIDE && !begins(second);
    return !inside || first == second || first == second - 1;
  }

  /** The kind of name of a label that is not {@link #OUTSIDE}. */
  public static Name.Type type(int label) {
    return TYPES[(label - 1) / 2];
  }
}
