package org.cronista.language.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cronista.model.Sentence.Multiword;
import org.cronista.model.Span;

/**
 * The words of a stretch of text, as Universal Dependencies counts them: "del" is two that share a
 * span. Filled by the tokenizer, then read.
 */
public final class Words {
  private final List<String> forms = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Multiword> multiwords = new ArrayList<>();

  /** Words with which a sentence begins though no stop stands before them. */
  private final BitSet broken = new BitSet();

  /** A word that is written as it stands. */
  public void add(String form, Span span) {
    forms.add(form);
    spans.add(span);
  }

  /** A written word that is several. */
  public void addMultiword(String written, Span span, List<String> parts) {
    multiwords.add(new Multiword(size(), size() + parts.size() - 1, span, written));
    for (String part : parts) {
      add(part, span);
    }
  }

  /** Notes that a sentence begins with the next word though nothing but a lost break tells so. */
  void broken() {
    broken.set(size());
  }

  /** Whether a break was lost before a word. */
  boolean broken(int i) {
    return broken.get(i);
  }

  public int size() {
    return forms.size();
  }

  public String form(int i) {
    return forms.get(i);
  }

  public Span span(int i) {
    return spans.get(i);
  }

  public List<String> forms() {
    return forms;
  }

  /** Written words that are several, in order. */
  public List<Multiword> multiwords() {
    return multiwords;
  }

  /** The words from one index to another (exclusive); a multiword is not cut. */
  public Words part(int from, int to) {
    Words part = new Words();
    part.forms.addAll(forms.subList(from, to));
    part.spans.addAll(spans.subList(from, to));
    for (Multiword m : multiwords) {
      if (m.first() >= from && m.last() < to) {
        part.multiwords.add(new Multiword(m.first() - from, m.last() - from, m.span(), m.form()));
      }
    }
    return part;
  }
}
