package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** The sources that a sentence names: "según X", "como explica X", "para X". */
final class According {
  private final Cast cast;
  private final Speakers speakers;
  private final SpeakerPhrases phrases;
  private final Inverted inverted;

  According(Cast cast, Speakers speakers, SpeakerPhrases phrases, Inverted inverted) {
    this.cast = cast;
    this.speakers = speakers;
    this.phrases = phrases;
    this.inverted = inverted;
  }

  /** "Según X" and its like anywhere outside of the quotation. */
  @Nullable Speaker in(Tree tree, Span quote) {
    for (int i = 0; i < tree.size(); i++) {
      Speaker speaker = quote.overlaps(tree.token(i).span()) ? null : at(tree, i);
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  /**
   * Whose words a sentence without marks gives: "según X", "explicado por X", "X afirmó que", ",
   * advirtió X", the heading "X: …"; null for nobody.
   *
   * @param near whether a source without a name counts ("según fuentes del partido")
   */
  @Nullable Speaker voice(Tree tree, boolean near) {
    for (int i = 0; i < tree.size(); i++) {
      Token t = tree.token(i);
      Speaker speaker = at(tree, i);
      if (Cues.STANDARD.verb(t) != null && t.feat("VerbForm").equals("Part")) {
        int agent = Writings.agent(tree, i);
        speaker =
            agent < 0
                ? speaker
                : phrases.of(tree, agent, t, cast.at(tree.sentence().index(), agent));
      }
      if (speaker != null && (speaker.mention() != null || (near && source(speaker)))) {
        return speaker;
      }
    }
    boolean goesOn = goesOn(tree);
    for (int i = tree.size() - 1; i >= 0; i--) {
      if (Reporting.tells(tree, i) && !(goesOn && aside(tree, i))) {
        Speaker speaker = tree.subject(i) >= 0 ? speakers.by(tree, i) : inverted.of(tree, i);
        if (speaker.mention() != null || source(speaker)) {
          return speaker;
        }
      }
    }
    return null;
  }

  /** "Agregó que …": whether the main clause goes on with what somebody says. */
  static boolean goesOn(Tree tree) {
    int root = tree.root();
    return root >= 0
        && Cues.STANDARD.verb(tree.token(root)) != null
        && tree.finite(root)
        && tree.subject(root) < 0;
  }

  /** "…, quien ha dicho que": whether a verb is that of a clause about somebody. */
  static boolean aside(Tree tree, int verb) {
    int subject = tree.subject(verb);
    return subject >= 0 && tree.token(subject).feat("PronType").contains("Rel");
  }

  /** "Apuntan a un mandato que ha sido, como dijo X, «…»": whoever is named so, nearer; or null. */
  @Nullable Speaker between(Tree tree, int above, int quote) {
    for (int i = quote - 1; above >= 0 && i > above; i--) {
      int as = tree.token(i - 1).form().equals(",") ? Reporting.as(tree, i) : -1;
      boolean closed = false;
      for (int k = as + 1; as >= 0 && k < quote; k++) {
        closed |= tree.token(k).form().equals(",");
      }
      Speaker speaker = closed ? at(tree, i) : null;
      if (speaker != null && speaker.mention() != null) {
        return speaker;
      }
    }
    return null;
  }

  /** "…", según X: the source that follows a quotation's last token. */
  @Nullable Speaker after(Tree tree, int last, Span quote) {
    for (int i = last + 1; i < Math.min(tree.size(), last + 4); i++) {
      Token t = tree.token(i);
      if (quote.overlaps(t.span()) || t.is("punct")) {
        continue;
      }
      return at(tree, i);
    }
    return null;
  }

  /**
   * "Para él, X «está mal informado»": whose opinion a sentence opens with in which nobody says
   * anything; null for nobody's.
   */
  @Nullable Speaker opening(Tree tree, Span quote) {
    for (Token t : tree.sentence().tokens()) {
      boolean says = Cues.STANDARD.verb(t) != null && tree.finite(t.index());
      if (says && !quote.overlaps(t.span())) {
        return null;
      }
    }
    boolean his =
        tree.size() > 3
            && Cues.STANDARD.in("for", Spelling.fold(tree.token(0).form()))
            && tree.token(1).upos() == Upos.PRON
            && tree.token(1).feat("Number").equals("Sing")
            && tree.token(2).form().equals(",");
    List<ActorMention> who = his ? cast.at(tree.sentence().index(), 1) : List.<ActorMention>of();
    boolean person = who.size() == 1 && who.get(0).actor().isPerson();
    return person ? Speaker.of(who.get(0), null) : null;
  }

  private @Nullable Speaker at(Tree tree, int i) {
    int as = Reporting.as(tree, i);
    if (as >= 0) {
      Speaker speaker = inverted.of(tree, as);
      return speaker.known() ? speaker : speakers.by(tree, as);
    }
    if (Markers.own(tree, i)) {
      List<ActorMention> who = cast.possessor(tree.sentence().index(), i + 2);
      boolean person = who.size() == 1 && who.get(0).actor().isPerson();
      // "en su opinión, «Rojas mandó a unos ladrones»": not whom the opinion is of
      Span named = person ? who.get(0).span() : null;
      boolean later = named != null && named.begin() > tree.token(i).span().begin();
      ActorMention spoke = person && !later ? null : phrases.spoke();
      ActorMention holder = person && spoke == null ? who.get(0) : spoke;
      return holder == null ? null : Speaker.of(holder, null);
    }
    int from = Markers.after(tree, i);
    if (from < 0 && Markers.opinion(tree, i)) {
      int holder = nominal(tree, i + 1);
      Speaker speaker =
          holder < 0
              ? null
              : phrases.of(tree, holder, null, cast.at(tree.sentence().index(), holder));
      ActorMention who = speaker == null ? null : speaker.mention();
      return who != null && who.actor().isPerson() && cast.named(who.actor()) ? speaker : null;
    }
    int who = from == i + 1 ? tree.head(i) : from < 0 ? -1 : nominal(tree, from);
    if (who >= 0 && tree.token(who).upos().nominal()) {
      int voice = opinion(tree, who);
      return phrases.of(tree, voice, null, cast.at(tree.sentence().index(), voice));
    }
    if (who >= 0 && Cues.STANDARD.verb(tree.token(who)) != null) {
      return speakers.by(tree, who);
    }
    return null;
  }

  /** The head of the noun phrase that begins at a token, -1 where none does. */
  private static int nominal(Tree tree, int from) {
    for (int i = from; i < Math.min(tree.size(), from + 4); i++) {
      if (tree.token(i).upos().nominal()) {
        return Markers.head(tree, i, from);
      }
    }
    return -1;
  }

  /** "Según la opinión de X": X. */
  private int opinion(Tree tree, int noun) {
    if (Cues.STANDARD.noun(tree.token(noun))
        && cast.at(tree.sentence().index(), noun).isEmpty()
        && Cues.STANDARD.source(tree.token(noun)) == null) {
      for (int c : tree.children(noun)) {
        if (tree.token(c).is("nmod") && tree.preposition(c).equals("de")) {
          return c;
        }
      }
    }
    return noun;
  }

  /** Whether a speaker who is no known actor is at least one that can say something. */
  boolean source(Speaker speaker) {
    String words = speaker.text();
    return !words.isEmpty() && Cues.STANDARD.sourceWords(words);
  }
}
