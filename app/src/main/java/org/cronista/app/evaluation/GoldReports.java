package org.cronista.app.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.model.Report;

/** Scores reports against a gold file of articles. */
public final class GoldReports {
  private GoldReports() {}

  /**
   * Scores event mentions; articles that the gold names and that were not read count as not found.
   */
  public static List<Score> mentions(Path gold, List<Report> reports) throws IOException {
    MentionScorer scorer = new MentionScorer();
    Map<String, Report> byId = byId(reports);
    for (GoldArticle article : GoldArticle.read(gold)) {
      scorer.add(article, report(article, byId));
    }
    return scorer.scores();
  }

  /** Scores direct quotations. */
  public static List<Score> quotes(Path gold, List<Report> reports) throws IOException {
    QuoteScorer scorer = new QuoteScorer();
    Map<String, Report> byId = byId(reports);
    for (GoldArticle article : GoldArticle.read(gold)) {
      scorer.add(article, report(article, byId));
    }
    return scorer.scores();
  }

  private static Map<String, Report> byId(List<Report> reports) {
    Map<String, Report> byId = new HashMap<>();
    reports.forEach(r -> byId.put(r.article().id(), r));
    return byId;
  }

  private static Report report(GoldArticle article, Map<String, Report> byId) throws IOException {
    Report report = byId.get(article.doc());
    if (report == null) {
      throw new IOException("the input holds no article " + article.doc());
    }
    return report;
  }
}
