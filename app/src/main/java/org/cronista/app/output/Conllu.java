package org.cronista.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cronista.model.Analysis;
import org.cronista.model.Name;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;

/** The analysis as CoNLL-U (Universal Dependencies, version 2) and as CoNLL-2002's BIO lines. */
public final class Conllu {
  private Conllu() {}

  public static void write(List<Analysis> analyses, Writer out) throws IOException {
    for (Analysis a : analyses) {
      out.write("# newdoc id = " + a.article().id() + "\n");
      int paragraph = -1;
      for (Sentence s : a.sentences()) {
        if (s.paragraph() != paragraph) {
          paragraph = s.paragraph();
          out.write("# newpar id = " + a.article().id() + "-p" + (paragraph + 1) + "\n");
        }
        out.write("# sent_id = " + a.article().id() + "-s" + (s.index() + 1) + "\n");
        out.write("# text = " + s.span().words(a.text()) + "\n");
        out.write("# kind = " + s.kind().name().toLowerCase(java.util.Locale.ROOT) + "\n");
        sentence(s, a.text(), out);
        out.write("\n");
      }
    }
  }

  private static void sentence(Sentence s, String text, Writer out) throws IOException {
    int next = 0;
    for (Token t : s.tokens()) {
      boolean last = t.index() == s.size() - 1;
      if (next < s.multiwords().size() && s.multiwords().get(next).first() == t.index()) {
        Sentence.Multiword m = s.multiwords().get(next++);
        boolean glued = m.last() < s.size() - 1 && glued(m.span(), s.token(m.last() + 1), text);
        out.write(
            (m.first() + 1) + "-" + (m.last() + 1) + "\t" + m.form() + "\t_\t_\t_\t_\t_\t_\t_\t");
        out.write(glued ? "SpaceAfter=No\n" : "_\n");
      }
      boolean part = next > 0 && s.multiwords().get(next - 1).last() >= t.index();
      boolean glued = !part && !last && glued(t.span(), s.token(t.index() + 1), text);
      out.write(
          (t.index() + 1) + "\t" + t.form() + "\t" + orDash(t.lemma()) + "\t" + t.upos() + "\t_\t");
      out.write(orDash(t.feats()) + "\t" + (t.head() + 1) + "\t" + t.deprel() + "\t_\t");
      out.write(glued ? "SpaceAfter=No\n" : "_\n");
    }
  }

  private static boolean glued(Span span, Token following, String text) {
    return following.span().begin() == span.end() && span.end() < text.length();
  }

  private static String orDash(String value) {
    return value.isEmpty() ? "_" : value;
  }

  /** One token a line with its BIO label, an empty line after each sentence. */
  public static void bio(List<Analysis> analyses, Writer out) throws IOException {
    for (Analysis a : analyses) {
      for (Sentence s : a.sentences()) {
        String[] labels = new String[s.size()];
        java.util.Arrays.fill(labels, "O");
        for (Name n : a.names()) {
          if (n.sentence() == s.index()) {
            for (int i = n.firstToken(); i <= n.lastToken(); i++) {
              labels[i] = (i == n.firstToken() ? "B-" : "I-") + n.type();
            }
          }
        }
        for (Token t : s.tokens()) {
          out.write(t.form() + " " + labels[t.index()] + "\n");
        }
        out.write("\n");
      }
    }
  }
}
