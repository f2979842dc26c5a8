package org.cronista.coding;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Name;
import org.cronista.model.Publication;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * Builds analyses from tables, for tests that must not depend on the parser's models: one token a
 * line, {@code form lemma UPOS feats head relation [name]} by blanks, {@code _} for no features,
 * heads from 1 with 0 for the root; {@code name} is PER, ORG, LOC or MISC on each token of a name.
 * An empty line ends a sentence.
 */
public final class Parsed {
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();

  private Parsed() {}

  public static Analysis of(String table) {
    Parsed parsed = new Parsed();
    for (String block : table.strip().split("\n\\s*\n")) {
      parsed.sentence(block.strip().split("\n"));
    }
    Article article =
        Article.ofText("prueba", parsed.text.toString())
            .withPublished(Publication.given(DateInterval.parse("2024-06-10").orElseThrow()));
    return new Analysis(article, article.published(), parsed.sentences, parsed.names, List.of());
  }

  private void sentence(String[] lines) {
    List<Token> tokens = new ArrayList<>();
    int begin = text.length();
    String open = "";
    int first = 0;
    for (int i = 0; i <= lines.length; i++) {
      String[] cells = i < lines.length ? lines[i].strip().split("\\s+") : new String[0];
      String name = cells.length > 6 ? cells[6] : "";
      if (!name.equals(open)) {
        if (!open.isEmpty()) {
          Span span = tokens.get(first).span().cover(tokens.get(i - 1).span());
          names.add(new Name(span, sentences.size(), first, i - 1, Name.Type.valueOf(open)));
        }
        open = name;
        first = i;
      }
      if (i < lines.length) {
        Span span = new Span(text.length(), text.length() + cells[0].length());
        text.append(cells[0]).append(' ');
        tokens.add(
            new Token(
                i,
                span,
                cells[0],
                cells[1],
                Upos.valueOf(cells[2]),
                cells[3].equals("_") ? "" : cells[3],
                Integer.parseInt(cells[4]) - 1,
                cells[5]));
      }
    }
    Span span = new Span(begin, text.length() - 1);
    sentences.add(new Sentence(sentences.size(), span, Sentence.Kind.BODY, 0, tokens, List.of()));
    text.append('\n');
  }
}
