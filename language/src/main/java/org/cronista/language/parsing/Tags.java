package org.cronista.language.parsing;

import java.util.List;
import org.cronista.language.tagging.Tagset;
import org.cronista.model.Upos;

/** Tags as numbers of five bits, with places for the root and for "no word". */
public final class Tags {
  private static final int ROOT = 30;
  private static final int NONE = 31;

  private Tags() {}

  /** The numbers of the tags, followed by the root's and that of "no word". */
  public static int[] withSentinels(List<Upos> tags) {
    int[] numbers = new int[tags.size() + 2];
    for (int i = 0; i < tags.size(); i++) {
      numbers[i] = Tagset.number(tags.get(i));
    }
    numbers[tags.size()] = ROOT;
    numbers[tags.size() + 1] = NONE;
    return numbers;
  }
}
