package org.cronista.fusion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cronista.knowledge.ObjectWords;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.TimeExpression;
import org.cronista.model.Token;

/**
 * How many of a thing the mentions of one event count ("75 aniversario" here, "77 aniversario"
 * there). A report that gives several numbers for one noun speaks of several things, and is left
 * out.
 */
final class Numbers {
  private static final ObjectWords WORDS = ObjectWords.standard();

  /** Kind of what is counted to article to numbers. */
  private final Map<String, Map<String, Map<String, Said>>> counted = new TreeMap<>();

  /** A number with the mentions that say it. */
  private record Said(Count count, List<String> mentions) {}

  private Numbers() {}

  /** For each thing that is counted differently: number with noun to the mentions that say so. */
  static List<Map<String, List<String>>> of(List<Told> told) {
    Numbers numbers = new Numbers();
    told.forEach(numbers::read);
    List<Map<String, List<String>>> differing = new ArrayList<>();
    numbers.counted.forEach((kind, articles) -> {
      Map<String, Said> all = new LinkedHashMap<>();
      for (Map<String, Said> values : articles.values()) {
        if (values.size() == 1) {
          values.forEach((text, said) ->
              all.computeIfAbsent(text, t -> new Said(said.count(), new ArrayList<>(2)))
                  .mentions()
                  .addAll(said.mentions()));
        }
      }
      Map<String, List<String>> variants = new TreeMap<>();
      for (Said said : all.values()) {
        if (all.values().stream().anyMatch(o -> said.count().contradicts(o.count()))) {
          String noun = said.count().noun().form().toLowerCase(Locale.ROOT);
          variants.put(said.count().text() + ' ' + noun, said.mentions());
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
    for (Count c : t.counts()) {
      String lemma = c.noun().lemma();
      boolean meant = !c.article() || t.mention().objects().contains(lemma);
      if (meant && counts(t, sentence, c.number()) && !temporal(t, c.span())) {
        List<String> mentions =
            counted
                .computeIfAbsent(kind(lemma), n -> new TreeMap<>())
                .computeIfAbsent(t.article(), a -> new TreeMap<>())
                .computeIfAbsent(c.text(), v -> new Said(c, new ArrayList<>(2)))
                .mentions();
        if (!mentions.contains(t.mention().id())) {
          mentions.add(t.mention().id());
        }
      }
    }
  }

  /** Places of two sorts are two things: three towns may lie in five provinces. */
  private static String kind(String lemma) {
    return WORDS.place(lemma) ? lemma : WORDS.kind(lemma);
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
}
