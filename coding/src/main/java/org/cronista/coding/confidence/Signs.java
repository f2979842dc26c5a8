package org.cronista.coding.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.EventMention;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * What speaks for a mention or against it: its rule and word, how the word stands in the sentence,
 * how its parties were found and how far away, its status, and where in the article it stands.
 */
public final class Signs {
  /** The sign of a mention whose parties are fewer than its rule asks for. */
  public static final String LOOSE = "loose";

  private static final int NEAR = 4;
  private static final int FAR = 12;
  private static final int HEAD_OF_ARTICLE = 4;
  private static final int LONG = 40;

  private final List<String> signs = new ArrayList<>();

  private Signs() {}

  /**
   * The signs that the sentence shows.
   *
   * @param loose whether the parties are fewer than those that the rule asks for
   * @param said whether the clause itself names both sides
   * @param direct whether both parties stand in the trigger's own phrase
   */
  public static List<String> of(
      Rule rule,
      Tree tree,
      int trigger,
      EventMention m,
      boolean loose,
      boolean said,
      boolean direct) {
    Signs s = new Signs();
    s.rule(rule, tree, trigger, loose);
    s.form(tree, trigger);
    s.party("actor", m.actors(), tree, trigger);
    s.party("recipient", m.recipients(), tree, trigger);
    s.parties(m, said, direct);
    s.place(tree, m);
    return s.signs;
  }

  private void rule(Rule rule, Tree tree, int trigger, boolean loose) {
    add("rule=" + rule.id());
    add("type=" + rule.type());
    add("word=" + tree.verb(trigger));
    if (!rule.with().isEmpty() || !rule.light().isEmpty()) {
      add("narrow");
    }
    if (loose) {
      add(LOOSE);
      add("loose=" + rule.needs().name().toLowerCase(Locale.ROOT));
    }
  }

  private void form(Tree tree, int trigger) {
    Token t = tree.token(trigger);
    boolean noun = t.upos() == Upos.NOUN;
    String kind = noun ? "noun" : t.upos() == Upos.ADJ ? "adjective" : "verb";
    add("form=" + kind);
    add(kind + "-as=" + relation(t));
    if (noun) {
      add("noun-after=" + tree.preposition(trigger));
      add(tree.definite(trigger) ? "noun-the" : "noun-bare");
      if (t.feat("Number").equals("Plur")) {
        add("noun-plural");
      }
    } else {
      Token inflected = tree.token(tree.inflected(trigger));
      String form = inflected.feat("VerbForm");
      String tense = inflected.feat("Tense");
      add("verb-form=" + (form.equals("Fin") ? inflected.feat("Mood") + tense : form));
      if (tree.subject(trigger) < 0) {
        add("verb-no-subject");
      }
      if (tree.child(trigger, "obj") < 0) {
        add("verb-no-object");
      }
    }
  }

  private static String relation(Token t) {
    int colon = t.deprel().indexOf(':');
    return colon < 0 ? t.deprel() : t.deprel().substring(0, colon);
  }

  private void party(String side, List<ActorMention> party, Tree tree, int trigger) {
    if (party.isEmpty()) {
      add(side + "=nobody");
      return;
    }
    ActorMention first = party.get(0);
    Span span = first.span();
    if (span == null) {
      if (first.whollySupplied()) {
        add(side + "-by=" + first.why());
      }
      add(side + "=" + (first.how() == ActorMention.How.OMITTED ? "completed" : "understood"));
      return;
    }
    add(side + "=" + first.how().name().toLowerCase(Locale.ROOT));
    add(side + "-kind=" + kind(first.actor()));
    if (!tree.sentence().span().contains(span)) {
      add(side + "-far=other-sentence");
      return;
    }
    int distance = distance(tree, trigger, span);
    add(side + "-far=" + (distance <= NEAR ? "near" : distance <= FAR ? "middle" : "far"));
  }

  private static String kind(Actor actor) {
    String sector = actor.sector();
    return actor.kind().name().toLowerCase(Locale.ROOT) + (sector == null ? "" : "-" + sector);
  }

  private static int distance(Tree tree, int trigger, Span span) {
    int least = tree.size();
    for (Token t : tree.sentence().tokens()) {
      if (span.contains(t.span())) {
        least = Math.min(least, Math.abs(t.index() - trigger));
      }
    }
    return least;
  }

  private void parties(EventMention m, boolean said, boolean direct) {
    if (said) {
      add("both-said");
    }
    if (direct) {
      add("both-direct");
    }
    if (m.actors().isEmpty() || m.recipients().isEmpty()) {
      add(m.actors().isEmpty() && m.recipients().isEmpty() ? "nobody" : "one-side");
    } else if (m.actors().get(0).actor().code().equals(m.recipients().get(0).actor().code())) {
      add("same-country");
    } else {
      add("two-countries");
    }
  }

  private void place(Tree tree, EventMention m) {
    add("status=" + m.status().label());
    Sentence sentence = tree.sentence();
    if (sentence.kind() != Sentence.Kind.BODY) {
      add("headline");
    } else if (sentence.index() <= HEAD_OF_ARTICLE) {
      add("opening");
    }
    if (m.date() != null && m.date().span() != null) {
      add("dated");
    }
    if (m.place() != null) {
      add("placed");
    }
    if (sentence.size() > LONG) {
      add("long-sentence");
    }
  }

  private void add(String sign) {
    signs.add(sign);
  }
}
