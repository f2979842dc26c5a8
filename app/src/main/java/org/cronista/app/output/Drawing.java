package org.cronista.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.EventMention;
import org.cronista.model.Name;
import org.cronista.model.Report;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.TimeExpression;
import org.cronista.model.Token;

/**
 * Draws sentences with what was read in them: the tree, a word a line under the word that it hangs
 * on, and beside the words the names, times and events that begin there.
 */
public final class Drawing {
  /** Deeper words stand no further to the right. */
  private static final int MOST_INDENT = 30;

  private final Writer out;

  public Drawing(Writer out) {
    this.out = out;
  }

  /** Draws all sentences of an article. */
  public void write(Report report) throws IOException {
    Analysis analysis = report.analysis();
    out.write("# " + analysis.article().id() + "\n");
    for (Sentence sentence : analysis.sentences()) {
      String text = sentence.span().of(analysis.article().text());
      out.write("\n" + sentence.index() + "  " + text.replace('\n', ' ') + "\n");
      List<List<Token>> below = new ArrayList<>();
      sentence.tokens().forEach(t -> below.add(new ArrayList<>()));
      List<Token> roots = new ArrayList<>();
      for (Token t : sentence.tokens()) {
        (t.head() < 0 ? roots : below.get(t.head())).add(t);
      }
      draw(report, sentence, below, roots);
    }
  }

  /** Word by word from the top; a stack and no recursion, for sentences of any depth. */
  private void draw(Report report, Sentence sentence, List<List<Token>> below, List<Token> roots)
      throws IOException {
    List<Token> open = new ArrayList<>(roots.reversed());
    int[] depth = new int[sentence.size()];
    while (!open.isEmpty()) {
      Token t = open.removeLast();
      depth[t.index()] = t.head() < 0 ? 0 : depth[t.head()] + 1;
      String indent = "  ".repeat(Math.min(depth[t.index()], MOST_INDENT));
      out.write(
          "   "
              + indent
              + t.form()
              + "  "
              + t.upos()
              + " "
              + t.deprel()
              + read(report, sentence.index(), t.span())
              + "\n");
      open.addAll(below.get(t.index()).reversed());
    }
  }

  private static String read(Report report, int sentence, Span word) {
    StringBuilder read = new StringBuilder();
    for (Name name : report.analysis().names()) {
      if (name.span().begin() == word.begin()) {
        read.append("  [").append(name.type()).append("] ");
        read.append(name.span().of(report.article().text()));
      }
    }
    for (TimeExpression time : report.analysis().times()) {
      if (time.span().begin() == word.begin()) {
        read.append("  [").append(time.type()).append("] ").append(time.value());
      }
    }
    for (EventMention m : report.mentions()) {
      if (m.sentence() == sentence && m.trigger().span().begin() == word.begin()) {
        read.append("  ◆ ").append(m.type()).append(' ').append(m.status().label());
        read.append(' ').append(codes(m.actors())).append(" → ").append(codes(m.recipients()));
      }
    }
    return read.toString();
  }

  private static String codes(List<ActorMention> parties) {
    return parties.isEmpty()
        ? "?"
        : String.join("+", parties.stream().map(p -> p.actor().name()).toList());
  }
}
