package org.cronista.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.cronista.knowledge.Calendar;
import org.cronista.knowledge.Commemoration;
import org.cronista.language.time.TimeRules.Match;
import org.jspecify.annotations.Nullable;

/**
 * Days that come back every year and bear a name, as time expressions: "el Día de la Liberación",
 * "su Día Nacional". Of several countries' days of one name it is that of the country named
 * nearest.
 */
final class Feasts {
  /** Words back in which the country of a feast is looked for, so that long texts stay linear. */
  private static final int REACH = 2000;

  /** The first word of their names; other names are those of events ("caída del Muro"). */
  private static final String DAY = "dia";

  private record Named(String[] words, Commemoration day) {}

  private final List<Named> named = new ArrayList<>();

  Feasts(Calendar calendar) {
    for (Commemoration c : calendar.commemorations()) {
      for (String name : c.names()) {
        String[] words = name.split(" ");
        if (words.length > 1 && words[0].equals(DAY)) {
          named.add(new Named(words, c));
        }
      }
    }
  }

  /**
   * The feast named at a word, its article included; null where there is none.
   *
   * @param before the words of the article before the sentence
   */
  @Nullable Match at(Written words, int from, List<String> before, TimeRule rule) {
    String word = words.word(from);
    boolean article = word.equals("el") || word.equals("del") || word.equals("al");
    int first = article ? from + 1 : from;
    if (!words.word(first).equals("día")) {
      return null;
    }
    Named best = null;
    int nearest = Integer.MAX_VALUE;
    for (Named n : named) {
      if (!matches(n, words, first)) {
        continue;
      }
      int distance = n.day().country().isEmpty() ? REACH : distance(n, words, first, before);
      boolean longer = best != null && n.words().length > best.words().length;
      if (distance < Integer.MAX_VALUE
          && (best == null || longer || (equal(n, best) && distance < nearest))) {
        best = n;
        nearest = distance;
      }
    }
    if (best == null) {
      return null;
    }
    int length = first - from + best.words().length;
    return new Match(
        rule,
        from,
        from + length,
        List.of(
            new Symbol("HOLIDAY", best.day().rule(), length), new Symbol("NEAREST", "", length)));
  }

  private static boolean equal(Named a, Named b) {
    return a.words().length == b.words().length;
  }

  private static boolean matches(Named n, Written words, int first) {
    for (int k = 1; k < n.words().length; k++) {
      if (!Folded.fold(words.word(first + k)).equals(n.words()[k])) {
        return false;
      }
    }
    return true;
  }

  /** Words between the feast and its country's name; in the sentence, else before it. */
  private static int distance(Named n, Written words, int first, List<String> before) {
    boolean general = n.words()[n.words().length - 1].equals("nacional");
    List<String[]> countries = n.day().country().stream().map(c -> c.split(" ")).toList();
    for (int far = 1; far < words.size(); far++) {
      if (names(countries, words::word, first - far)
          || names(countries, words::word, first + far)) {
        return far;
      }
    }
    IntFunction<String> told = k -> k < before.size() ? before.get(k) : "";
    for (int i = before.size() - 1; !general && i >= Math.max(0, before.size() - REACH); i--) {
      if (names(countries, told, i)) {
        return words.size() + before.size() - i;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Whether a country's name, its last word perhaps only begun, begins at a word. */
  private static boolean names(List<String[]> countries, IntFunction<String> words, int at) {
    String first = Folded.fold(words.apply(at));
    if (first.isEmpty()) {
      return false;
    }
    for (String[] country : countries) {
      int last = country.length - 1;
      int k = 0;
      while (k < last && (k == 0 ? first : Folded.fold(words.apply(at + k))).equals(country[k])) {
        k++;
      }
      if (k == last && (k == 0 ? first : Folded.fold(words.apply(at + k))).startsWith(country[k])) {
        return true;
      }
    }
    return false;
  }
}
