package org.cronista.coding.events;

import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/** What a mention tells beside who, what and when: its words, its objects and its id. */
final class MentionDetails {
  private MentionDetails() {}

  /** The trigger with its parties that stand near it. */
  static Span span(Tree tree, int trigger, List<ActorMention> parties) {
    Span span = tree.token(trigger).span();
    Span sentence = tree.sentence().span();
    for (ActorMention m : parties) {
      Span s = m.span();
      if (s != null && sentence.contains(s)) {
        span = span.cover(s);
      }
    }
    return span;
  }

  static List<String> objects(Tree tree, int trigger, Frame frame) {
    TreeSet<String> lemmas = new TreeSet<>();
    for (int o : frame.objects()) {
      if (o != trigger && tree.token(o).upos() == Upos.NOUN) {
        lemmas.add(tree.token(o).lemma());
      }
      for (int c : tree.children(o)) {
        if (tree.token(c).is("conj") && tree.token(c).upos() == Upos.NOUN) {
          lemmas.add(tree.token(c).lemma());
        }
      }
    }
    for (int c : tree.children(trigger)) {
      Token t = tree.token(c);
      if (t.upos() == Upos.NOUN
          && (t.is("obj") || (t.is("nmod") && !tree.preposition(c).equals("en")) || t.is("amod"))) {
        lemmas.add(t.lemma());
      }
    }
    return List.copyOf(lemmas);
  }

  /** An id that the same words of the same article always have: FNV-1a over what tells it apart. */
  static String id(String article, Span span, EventType type) {
    long h = 0xcbf29ce484222325L;
    String key = article + ' ' + span.begin() + ' ' + span.end() + ' ' + type;
    for (int i = 0; i < key.length(); i++) {
      h = (h ^ key.charAt(i)) * 0x100000001b3L;
    }
    return 'm' + HexFormat.of().toHexDigits(h);
  }
}
