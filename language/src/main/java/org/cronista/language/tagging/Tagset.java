package org.cronista.language.tagging;

import java.util.List;
import java.util.stream.Stream;
import org.cronista.model.Upos;

/** The tags as numbers from 0, as models and features have them. */
public final class Tagset {
  private static final Upos[] TAGS = Upos.values();

  /** How many tags there are. */
  public static final int SIZE = TAGS.length;

  private Tagset() {}

  /** The tag of a number below {@link #SIZE}. */
  public static Upos tag(int number) {
    return TAGS[number];
  }

  /** The number of a tag. A model is only read by the program that it was made for. */
  @SuppressWarnings("EnumOrdinal")
  public static int number(Upos tag) {
    return tag.ordinal();
  }

  /** The names of the tags, in the order of their numbers. */
  public static List<String> names() {
    return Stream.of(TAGS).map(Upos::name).toList();
  }
}
