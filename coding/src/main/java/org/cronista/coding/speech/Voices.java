package org.cronista.coding.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.knowledge.Outlet;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Attribution;
import org.cronista.model.Quotation;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.jspecify.annotations.Nullable;

/** The voices of one article: its quotations, and whom it credits for each of its clauses. */
public final class Voices {
  private final Cast cast;
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Quote> direct;
  private final List<Chains> chains = new ArrayList<>();
  private final List<List<Attribution>> inherited = new ArrayList<>();
  private final @Nullable Attribution credit;

  private Voices(Analysis analysis, Cast first) {
    List<Span> marks = Marks.in(analysis.text());
    direct = new Direct(analysis, first, marks).find();
    List<Cast.Speech> speeches = new ArrayList<>();
    for (Quote q : direct) {
      ActorMention who = q.speaker().mention();
      if (who != null) {
        speeches.add(new Cast.Speech(q.span(), who));
      }
    }
    cast = first.speaking(speeches);
    Speakers speakers = new Speakers(cast, analysis.text(), marks, new Said());
    Sources sources = new Sources(cast, speakers);
    List<Attribution> carried = List.of();
    for (Sentence s : analysis.sentences()) {
      Chains c = new Chains(cast.tree(s.index()), cast, speakers, sources);
      chains.add(c);
      inherited.add(c.goesOn() ? carried : List.of());
      carried = c.goesOn() && c.whole().isEmpty() ? carried : c.whole();
    }
    credit = credit(analysis);
    List<Quote> all = new ArrayList<>(direct);
    all.addAll(new Indirect(analysis, cast, speakers).find(direct));
    all.sort(Comparator.comparing(Quote::span));
    for (Quote q : all) {
      quotations.add(quotation(analysis, q));
    }
  }

  public static Voices of(Analysis analysis, Cast cast) {
    return new Voices(analysis, cast);
  }

  private @Nullable Attribution credit(Analysis analysis) {
    for (Sentence s : analysis.sentences()) {
      if (s.kind() == Sentence.Kind.CREDIT
          || s.kind() == Sentence.Kind.BYLINE
          || s.kind() == Sentence.Kind.DATELINE) {
        for (int t = 0; t < s.size(); t++) {
          Outlet medium = cast.medium(s.index(), t);
          if (medium != null && medium.agency() && !initials(analysis.text(), s.token(t).span())) {
            return Sources.medium(medium, s.token(t).span());
          }
        }
      }
    }
    return null;
  }

  /** "pa-chw/it/ap": the initials of those who wrote are no agency. */
  private static boolean initials(String text, Span word) {
    return (word.begin() > 0 && text.charAt(word.begin() - 1) == '/')
        || (word.end() < text.length() && text.charAt(word.end()) == '/')
        || text.substring(word.begin(), word.end()).indexOf('/') >= 0;
  }

  /** The speaker without a country that nothing tells. */
  private @Nullable ActorMention told(@Nullable ActorMention who) {
    if (who == null || !cast.doubtful(who.actor())) {
      return who;
    }
    Actor a = who.actor();
    Actor stateless = new Actor(a.name(), "", a.kind(), a.sector(), a.id(), a.office());
    return who.as(stateless);
  }

  private Quotation quotation(Analysis analysis, Quote q) {
    String id =
        "%s-q%d-%d-%s"
            .formatted(analysis.article().id(), q.span().begin(), q.span().end(), q.kind().label());
    ActorMention who = q.speaker().mention();
    List<Attribution> chain = new ArrayList<>();
    for (Attribution a : chain(q.place().first(), q.place().firstToken())) {
      boolean speaker = who != null && a.name().equals(who.actor().name());
      if (!speaker && !a.name().equals(q.speaker().text())) {
        chain.add(a);
      }
    }
    return new Quotation(
        id,
        analysis.article().id(),
        q.span(),
        q.kind(),
        told(who),
        who == null ? null : cast.fullName(who.actor()),
        q.speaker().text(),
        q.speaker().cue(),
        chain);
  }

  /** Direct, mixed and indirect quotations in order of the text. */
  public List<Quotation> quotations() {
    return List.copyOf(quotations);
  }

  /** The cast, with the "yo" and "nosotros" of quotations resolved to their speakers. */
  public Cast cast() {
    return cast;
  }

  /**
   * The sources credited for the clause that holds a token, outermost first; empty where the outlet
   * speaks in its own voice.
   */
  public List<Attribution> chain(int sentence, int token) {
    List<Attribution> chain = new ArrayList<>();
    if (credit != null) {
      chain.add(credit);
    }
    append(chain, inherited.get(sentence));
    append(chain, chains.get(sentence).at(token));
    int offset = cast.tree(sentence).token(token).span().begin();
    for (Quote q : direct) {
      if (q.span().contains(offset)) {
        ActorMention who = q.speaker().mention();
        if (who != null) {
          append(chain, List.of(Sources.person(who, who.span())));
        }
      }
    }
    return chain;
  }

  private static void append(List<Attribution> chain, List<Attribution> more) {
    for (Attribution a : more) {
      if (chain.stream().noneMatch(c -> c.name().equals(a.name()))) {
        chain.add(a);
      }
    }
  }

  /**
   * The speaker of the quotation that holds a token; null where it stands in none or nobody is
   * known.
   */
  public @Nullable ActorMention speaker(int sentence, int token) {
    int offset = cast.tree(sentence).token(token).span().begin();
    for (Quote q : direct) {
      if (q.span().contains(offset)) {
        return q.speaker().mention();
      }
    }
    return null;
  }
}
