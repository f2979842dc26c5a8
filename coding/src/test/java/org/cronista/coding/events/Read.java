package org.cronista.coding.events;

import java.util.List;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.EventDate;
import org.cronista.model.Publication;
import org.cronista.model.Status;
import org.cronista.model.Token;
import org.jspecify.annotations.Nullable;

/** A text read by the analyser that ships, published on Wednesday, 12 June 2024, for the tests. */
final class Read {
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(Knowledge.standard());
  private static final StatusWords WORDS = new StatusWords();

  private final Analysis analysis;
  private final EventDates dates;

  Read(String text) {
    Article article =
        Article.ofText("prueba", "Noticias de la jornada\n\n" + text + "\n")
            .withPublished(Publication.given(DateInterval.parse("2024-06-12").orElseThrow()));
    analysis = ANALYZER.analyze(article);
    dates = new EventDates(analysis, WORDS, i -> Tree.of(analysis.sentences().get(i)));
  }

  private Token trigger(String form) {
    return analysis.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.form().equals(form))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no word " + form));
  }

  private Tree tree(Token token) {
    return analysis.sentences().stream()
        .filter(s -> s.span().contains(token.span()))
        .map(Tree::of)
        .findFirst()
        .orElseThrow();
  }

  Status status(String form) {
    Token t = trigger(form);
    return new StatusReader(WORDS).of(tree(t), t.index()).status();
  }

  /** The date in EDTF, "-" for none. */
  String date(String form) {
    Token t = trigger(form);
    @Nullable EventDate date = dates.of(tree(t), t.index(), status(form), "acto", List.of());
    return date == null ? "-" : date.interval().edtf();
  }
}
