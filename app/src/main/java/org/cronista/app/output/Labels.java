package org.cronista.app.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Short labels for articles in the forms made for reading: the shortest beginning of the id, three
 * characters at least, that no other has.
 */
final class Labels {
  private static final int SHORTEST = 3;
  private static final int LONG_ENOUGH_TO_CUT = 24;

  private final Map<String, String> labels = new HashMap<>();

  Labels(List<String> ids) {
    List<String> sorted = new ArrayList<>(new TreeSet<>(ids));
    for (int i = 0; i < sorted.size(); i++) {
      String id = sorted.get(i);
      int need = SHORTEST;
      if (i > 0) {
        need = Math.max(need, shared(id, sorted.get(i - 1)) + 1);
      }
      if (i + 1 < sorted.size()) {
        need = Math.max(need, shared(id, sorted.get(i + 1)) + 1);
      }
      labels.put(
          id,
          id.length() < LONG_ENOUGH_TO_CUT && id.indexOf('_') < 0
              ? id
              : id.substring(0, whole(id, Math.min(need, id.length()))));
    }
  }

  /** Not between the halves of a character. */
  private static int whole(String id, int end) {
    return end < id.length()
            && Character.isHighSurrogate(id.charAt(end - 1))
            && Character.isLowSurrogate(id.charAt(end))
        ? end + 1
        : end;
  }

  private static int shared(String a, String b) {
    int n = Math.min(a.length(), b.length());
    int i = 0;
    while (i < n && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  String of(String id) {
    return labels.getOrDefault(id, id);
  }
}
