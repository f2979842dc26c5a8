package org.cronista.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** The written words of a sentence: "del" is one, whatever its parts. */
final class Written {
  private final Sentence sentence;
  private final List<String> lower = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();

  /** What each word can be in a rule, worked out where a rule asks for it. */
  private final List<@Nullable List<Symbol>> symbols = new ArrayList<>();

  private final List<Integer> first = new ArrayList<>();
  private final List<Integer> last = new ArrayList<>();

  /** Whether the whole is known to be one time expression. */
  private final boolean expression;

  Written(Sentence sentence) {
    this(sentence, false);
  }

  /**
   * The words of a sentence.
   *
   * @param expression whether the whole is known to be one time expression
   */
  Written(Sentence sentence, boolean expression) {
    this.sentence = sentence;
    this.expression = expression;
    int multi = 0;
    for (int i = 0; i < sentence.size(); ) {
      while (multi < sentence.multiwords().size() && sentence.multiwords().get(multi).last() < i) {
        multi++;
      }
      int end = i;
      String form = sentence.token(i).form();
      if (multi < sentence.multiwords().size() && sentence.multiwords().get(multi).first() == i) {
        end = sentence.multiwords().get(multi).last();
        form = sentence.multiwords().get(multi).form();
      }
      forms.add(form);
      lower.add(Spellings.of(form.toLowerCase(Locale.ROOT)));
      first.add(i);
      last.add(end);
      i = end + 1;
    }
  }

  /** What the words that begin here can be in a rule. */
  List<Symbol> symbols(int i, Symbols classes) {
    while (symbols.size() <= i) {
      symbols.add(null);
    }
    List<Symbol> found = symbols.get(i);
    if (found == null) {
      found = classes.at(this, i);
      symbols.set(i, found);
    }
    return found;
  }

  boolean expression() {
    return expression;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lower.size();
  }

  /** The word in lower case; empty outside the sentence. */
  String word(int i) {
    return i < 0 || i >= lower.size() ? "" : lower.get(i);
  }

  /** The word as written; empty outside the sentence. */
  String form(int i) {
    return i < 0 || i >= forms.size() ? "" : forms.get(i);
  }

  /** Adds the words in lower case to those of an article. */
  void addTo(List<String> article) {
    article.addAll(lower);
  }

  int firstToken(int i) {
    return first.get(i);
  }

  int lastToken(int i) {
    return last.get(i);
  }

  /** The last token of a word: for a contraction its article, for all others the word. */
  Token token(int i) {
    return sentence.token(last.get(i));
  }

  Span span(int from, int to) {
    return sentence.token(first.get(from)).span().cover(sentence.token(last.get(to)).span());
  }

  boolean capital(int i) {
    return !form(i).isEmpty() && Character.isUpperCase(form(i).charAt(0));
  }

  boolean noun(int i) {
    return i < size() && token(i).upos() == Upos.NOUN;
  }

  boolean adjective(int i) {
    return i < size() && token(i).upos() == Upos.ADJ;
  }
}
