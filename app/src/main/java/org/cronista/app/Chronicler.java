package org.cronista.app;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cronista.coding.Coder;
import org.cronista.coding.confidence.Candidate;
import org.cronista.fusion.Fusion;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.Chronicle;
import org.cronista.model.Intake;
import org.cronista.model.Rejected;
import org.cronista.model.Report;
import org.cronista.sources.Sources;

/**
 * The road an article takes: extract, analyze, code, fuse. Each of the first three looks at one
 * article and knows no other; only fusing sees many, and does not care about their order.
 */
public final class Chronicler {
  private final Knowledge knowledge;
  private final SpanishAnalyzer analyzer;
  private final Coder coder;

  private Chronicler(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.analyzer = SpanishAnalyzer.standard(knowledge);
    this.coder = Coder.standard(knowledge);
  }

  /** With the knowledge, the models and the rules that ship; the same one at every call. */
  public static Chronicler standard() {
    return Holder.STANDARD;
  }

  /** With knowledge that holds a user's own tables. */
  static Chronicler of(Knowledge knowledge) {
    return new Chronicler(knowledge);
  }

  private static final class Holder {
    static final Chronicler STANDARD = new Chronicler(Knowledge.standard());
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  public SpanishAnalyzer analyzer() {
    return analyzer;
  }

  /**
   * From inputs to articles; what could not be taken is handed to {@code journal}. Articles get ids
   * that no other has.
   */
  public static List<Article> extract(
      List<String> inputs, InputStream stdin, Sources.Options options, Journal journal) {
    List<Article> articles = new ArrayList<>();
    extract(inputs, stdin, options, journal, articles::add);
    return articles;
  }

  /** The same, each article handed over as it comes, so that none has to be held. */
  public static void extract(
      List<String> inputs,
      InputStream stdin,
      Sources.Options options,
      Journal journal,
      Consumer<Article> articles) {
    Map<String, Long> byId = new HashMap<>();
    Consumer<Intake> sink =
        intake -> {
          switch (intake) {
            case Rejected rejected -> journal.rejected(rejected);
            case Intake.Remark remark -> journal.remark(remark);
            case Intake.Accepted accepted -> {
              Article article = unique(accepted, byId, journal);
              if (article != null) {
                articles.accept(article);
                journal.accepted(accepted);
              }
            }
          }
        };
    Sources.read(inputs, stdin, options, sink);
  }

  public Analysis analyze(Article article) {
    return analyzer.analyze(article);
  }

  public Report code(Analysis analysis) {
    return coder.code(analysis);
  }

  /** The same with event mentions of at least a confidence, 0 to 1, other than the default. */
  public Report code(Analysis analysis, double leastConfidence) {
    return coder.code(analysis, leastConfidence);
  }

  /** All event mentions that the rules propose, with the signs for and against each. */
  public List<Candidate> candidates(Analysis analysis) {
    return coder.candidates(analysis);
  }

  public Chronicle fuse(List<Report> reports) {
    Fusion fusion = new Fusion(knowledge);
    reports.forEach(fusion::add);
    return fusion.chronicle();
  }

  /** The whole road. */
  public Chronicle chronicle(List<Article> articles, int threads, Journal journal) {
    return fuse(each(articles, article -> code(analyze(article)), threads, journal));
  }

  /**
   * Applies one step to every article, on several threads, results in the articles' order; an
   * article that breaks it is rejected.
   */
  public <T> List<T> each(
      List<Article> articles, Function<Article, T> step, int threads, Journal journal) {
    List<T> results = new ArrayList<>(articles.size());
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Deque<Future<T>> inFlight = new ArrayDeque<>();
      int taken = 0;
      for (Article article : articles) {
        inFlight.add(pool.submit(() -> step.apply(article)));
        if (inFlight.size() >= 8 * threads) {
          collect(articles.get(taken++), inFlight.remove(), results, journal);
        }
      }
      while (!inFlight.isEmpty()) {
        collect(articles.get(taken++), inFlight.remove(), results, journal);
      }
    }
    return results;
  }

  private static <T> void collect(
      Article article, Future<T> future, List<T> results, Journal journal) {
    try {
      results.add(future.get());
      journal.done(article);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      journal.rejected(
          new Rejected(article.id(), 0, "fallo interno al leer el artículo", trace(cause)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading " + article.id(), e);
    }
  }

  private static String trace(Throwable cause) {
    StackTraceElement[] at = cause.getStackTrace();
    return cause + (at.length == 0 ? "" : " at " + at[0]);
  }

  /** The article under an id of its own; null where the same one was already read. */
  private static @org.jspecify.annotations.Nullable Article unique(
      Intake.Accepted accepted, Map<String, Long> byId, Journal journal) {
    Article article = accepted.article();
    String id = article.id();
    long text = fingerprint(article.text());
    for (int n = 2; ; n++) {
      Long other = byId.putIfAbsent(id, text);
      if (other == null) {
        return id.equals(article.id()) ? article : article.withId(id);
      }
      if (other == text) {
        journal.repeated(accepted.where(), id);
        return null;
      }
      id = article.id() + "-" + n;
    }
  }

  /** 64 bits of a text (FNV-1a): two that differ have the same once in many million archives. */
  private static long fingerprint(String text) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      h = (h ^ text.charAt(i)) * 0x100000001b3L;
    }
    return h;
  }
}
