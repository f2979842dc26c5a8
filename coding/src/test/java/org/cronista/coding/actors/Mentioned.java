package org.cronista.coding.actors;

import java.util.Optional;
import java.util.stream.Stream;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Article;

/** Whom a word of a text stands for. */
final class Mentioned {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(KNOWLEDGE);

  private Mentioned() {}

  /** The first actor at the first place of a word that has one. */
  static Optional<ActorMention> by(String text, String word) {
    return all(text, word).findFirst();
  }

  /** The first actor at the last place of a word that has one. */
  static Optional<ActorMention> last(String text, String word) {
    return all(text, word).reduce((one, next) -> next);
  }

  private static Stream<ActorMention> all(String text, String word) {
    Analysis analysis = ANALYZER.analyze(Article.ofText("ejemplo", text));
    Cast cast = Cast.of(analysis, KNOWLEDGE);
    return analysis.sentences().stream()
        .flatMap(s ->
            s.tokens().stream()
                .filter(t -> t.form().equals(word))
                .map(t -> cast.at(s.index(), t.index())))
        .filter(found -> !found.isEmpty())
        .map(found -> found.get(0));
  }
}
