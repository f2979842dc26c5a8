package org.cronista.app.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cronista.model.Report;

/** A gold file of articles, and the scores of reports against it. */
public final class GoldReports {
  private final List<GoldArticle> gold;

  private GoldReports(List<GoldArticle> gold) {
    this.gold = gold;
  }

  /**
   * Reads a gold file, one article a line.
   *
   * @throws IOException where the file cannot be read or a line is not what it should be; names the
   *     line
   */
  public static GoldReports read(Path file) throws IOException {
    return new GoldReports(GoldArticle.read(file));
  }

  /**
   * The texts that lie beside a gold file, by name.
   *
   * @throws IOException where its folder cannot be read
   */
  public static List<String> texts(Path file) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    try (Stream<Path> beside = Files.list(folder)) {
      return beside.map(Path::toString).filter(f -> f.endsWith(".txt")).sorted().toList();
    }
  }

  /** Ids of gold articles without a report, in the file's order. */
  public List<String> missing(List<Report> reports) {
    Map<String, Report> byId = byId(reports);
    return gold.stream().map(GoldArticle::doc).filter(doc -> !byId.containsKey(doc)).toList();
  }

  /**
   * Scores event mentions, and in those of the right type the codes of who acts and towards whom;
   * what stands in articles that have no report counts as not found.
   */
  public List<Score> mentions(List<Report> reports) {
    MentionScorer scorer = new MentionScorer();
    Map<String, Report> byId = byId(reports);
    gold.forEach(article -> scorer.add(article, byId.get(article.doc())));
    List<Score> scores = new ArrayList<>(scorer.scores());
    scores.addAll(scorer.parties());
    return List.copyOf(scores);
  }

  /** Scores direct quotations; what stands in articles that have no report counts as not found. */
  public List<Score> quotes(List<Report> reports) {
    QuoteScorer scorer = new QuoteScorer();
    Map<String, Report> byId = byId(reports);
    gold.forEach(article -> scorer.add(article, byId.get(article.doc())));
    return scorer.scores();
  }

  private static Map<String, Report> byId(List<Report> reports) {
    Map<String, Report> byId = new HashMap<>();
    reports.forEach(r -> byId.put(r.article().id(), r));
    return byId;
  }
}
