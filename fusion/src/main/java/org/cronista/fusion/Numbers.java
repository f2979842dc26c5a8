package org.cronista.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.TimeExpression;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * How many of a thing the mentions of one event count ("75 aniversario" here, "77 aniversario"
 * there). A report that gives several numbers for one noun speaks of several things, and is left
 * out.
 */
final class Numbers {
  /** Counted noun to article to number to mentions. */
  private final Map<String, Map<String, Map<String, List<String>>>> counted = new TreeMap<>();

  private Numbers() {}

  /** For each noun that is counted differently: number with noun to the mentions that say so. */
  static List<Map<String, List<String>>> of(List<Told> told) {
    Numbers numbers = new Numbers();
    told.forEach(numbers::read);
    List<Map<String, List<String>>> differing = new ArrayList<>();
    numbers.counted.forEach((noun, articles) -> {
      Map<String, List<String>> variants = new TreeMap<>();
      for (Map<String, List<String>> values : articles.values()) {
        if (values.size() == 1) {
          values.forEach((value, mentions) ->
              variants
                  .computeIfAbsent(value + ' ' + noun, v -> new ArrayList<>(2))
                  .addAll(mentions));
        }
      }
      if (variants.size() > 1) {
        differing.add(variants);
      }
    });
    return differing;
  }

  private void read(Told t) {
    Sentence sentence = t.report().analysis().sentences().get(t.mention().sentence());
    for (Token number : sentence.tokens()) {
      if (number.upos() != Upos.NUM
          || number.index() + 1 >= sentence.size()
          || !counts(t, sentence, number)
          || temporal(t, number.span())) {
        continue;
      }
      Token noun = sentence.token(number.index() + 1);
      String value = value(number.form());
      if (noun.upos() == Upos.NOUN && !value.isEmpty()) {
        List<String> mentions =
            counted
                .computeIfAbsent(noun.lemma(), n -> new TreeMap<>())
                .computeIfAbsent(t.report().article().id(), a -> new TreeMap<>())
                .computeIfAbsent(value, v -> new ArrayList<>(2));
        if (!mentions.contains(t.mention().id())) {
          mentions.add(t.mention().id());
        }
      }
    }
  }

  /** Whether the number stands in the mention's clause, or below its trigger in the tree. */
  private static boolean counts(Told t, Sentence sentence, Token number) {
    if (t.mention().span().contains(number.span())) {
      return true;
    }
    for (Token trigger : sentence.tokens()) {
      if (trigger.span().overlaps(t.mention().trigger().span())) {
        return sentence.dominates(trigger.index(), number.index());
      }
    }
    return false;
  }

  private static boolean temporal(Told t, Span span) {
    for (TimeExpression time : t.report().analysis().times()) {
      if (time.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** Digits without the stops between thousands; empty where it is not written in digits. */
  private static String value(String form) {
    StringBuilder value = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c != '.' && c != ',' && (c < '0' || c > '9')) {
        return "";
      }
      if (c != '.') {
        value.append(c);
      }
    }
    return value.toString();
  }
}
