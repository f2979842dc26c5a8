package org.cronista.app.evaluation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.model.ActorMention;
import org.cronista.model.CodePoints;
import org.cronista.model.Quotation;
import org.cronista.model.Report;
import org.cronista.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Direct quotations against a gold file: found where the spans share four fifths of their union;
 * speaker by code and a common word.
 */
final class QuoteScorer {
  private static final double SHARED = 0.8;

  private int found;
  private int right;
  private int system;
  private int gold;

  /**
   * Counts an article.
   *
   * @param report null where the article was not read
   */
  void add(GoldArticle article, @Nullable Report report) {
    gold += article.quotes().size();
    if (report == null) {
      return;
    }
    String text = report.article().text();
    CodePoints points = CodePoints.of(text);
    List<Quotation> mine =
        report.quotations().stream().filter(q -> q.kind() != Quotation.Kind.INDIRECT).toList();
    system += mine.size();
    Set<Integer> used = new HashSet<>();
    for (GoldArticle.GoldQuote g : article.quotes()) {
      int best = -1;
      double most = SHARED;
      for (int i = 0; i < mine.size(); i++) {
        Span q =
            new Span(points.at(mine.get(i).span().begin()), points.at(mine.get(i).span().end()));
        int inter = Math.min(g.span().end(), q.end()) - Math.max(g.span().begin(), q.begin());
        double union = Math.max(g.span().end(), q.end()) - Math.min(g.span().begin(), q.begin());
        if (!used.contains(i) && inter > 0 && inter / union >= most) {
          best = i;
          most = inter / union;
        }
      }
      if (best >= 0) {
        used.add(best);
        found++;
        right += speaks(g.speaker(), mine.get(best), text) ? 1 : 0;
      }
    }
  }

  List<Score> scores() {
    return List.of(
        new Score("found", found, system, gold), new Score("speaker", right, system, gold));
  }

  private static boolean speaks(String speaker, Quotation q, String text) {
    ActorMention actor = q.speaker();
    String code = "";
    String name = speaker;
    int colon = speaker.indexOf(':');
    String head = colon < 0 ? speaker : speaker.substring(0, colon);
    if (isCode(head)) {
      code = head;
      name = colon < 0 ? "" : speaker.substring(colon + 1);
    }
    String got = actor == null ? "" : actor.actor().code();
    boolean claimed = actor != null && actor.supplied() == ActorMention.Supplied.NOTHING;
    if (claimed && !code.isEmpty() && !got.isEmpty() && !got.equals(code)) {
      return false;
    }
    if (name.isEmpty()) {
      return code.equals(got) && !code.isEmpty();
    }
    Set<String> words = words(q.speakerText());
    if (actor != null) {
      words.addAll(words(actor.actor().name()));
      Span span = actor.span();
      if (span != null) {
        words.addAll(words(span.of(text)));
      }
    }
    words.retainAll(words(name));
    return !words.isEmpty();
  }

  private static boolean isCode(String text) {
    return text.length() >= 2
        && text.length() <= 8
        && text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
  }

  private static Set<String> words(String text) {
    String folded =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    Set<String> words = new HashSet<>();
    for (String w : folded.split("[^\\p{L}\\p{N}]+")) {
      if (w.length() > 2) {
        words.add(w);
      }
    }
    return words;
  }
}
