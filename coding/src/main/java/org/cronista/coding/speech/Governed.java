package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Trigger;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** The speaker whom the words around a quotation tell. */
final class Governed {
  private final Cast cast;
  private final String text;
  private final Speakers speakers;
  private final Asides asides;
  private final Inserted inserted;
  private final Norms norms;

  Governed(Cast cast, String text, Speakers speakers, Asides asides) {
    this.cast = cast;
    this.text = text;
    this.speakers = speakers;
    this.asides = asides;
    this.inserted = new Inserted(cast, speakers);
    this.norms = new Norms(speakers.phrases);
  }

  /** The speaker of a quotation; null where no word of saying stands about it. */
  @Nullable Speaker of(Span span, Place place) {
    Tree begin = cast.tree(place.first());
    Speaker own = itself(begin, span, place);
    if (own != null) {
      return own;
    }
    Speaker beside = beside(span, place);
    if (beside != null) {
      return beside;
    }
    Speaker opinion = speakers.according.opening(begin, span);
    if (opinion != null) {
      return opinion;
    }
    Speaker norm = norms.of(begin, top(begin, span, place.firstToken()), span);
    if (norm != null) {
      return norm;
    }
    int immediate = Reporting.immediate(begin, place.firstToken());
    int above =
        immediate >= 0
            ? immediate
            : Reporting.above(begin, top(begin, span, place.firstToken()), span);
    if (above >= 0 && others(begin, above, span)) {
      return null; // "en su opinión, «X mandó a unos ladrones» porque «es un …»"
    }
    Speaker aside = speakers.according.between(begin, above, place.firstToken());
    if (aside != null) {
      return aside;
    }
    Speaker over = above(begin, above, span, place);
    if (over != null) {
      return over;
    }
    Speaker elsewhere = elsewhere(begin, span, place);
    if (elsewhere != null) {
      return elsewhere;
    }
    if (above >= 0) {
      return speakers.by(begin, above, span);
    }
    int last = place.firstToken() <= 1 ? Reporting.closing(cast.tree(place.last()), place) : -1;
    Tree end = cast.tree(place.last());
    int cue = last < 0 ? Reporting.within(end, place.lastToken(), span) : last;
    return cue < 0 ? null : speakers.inverted.of(end, cue);
  }

  /** Whether a word of saying is part of the words of another quotation. */
  private boolean others(Tree tree, int cue, Span span) {
    Span word = tree.token(cue).span();
    return !span.contains(word) && speakers.phrases.quoted(word.begin());
  }

  /** Who is named within the quotation's dashes, right before it or right behind it. */
  private @Nullable Speaker beside(Span span, Place place) {
    Speaker within = inserted.in(span, place);
    if (within != null) {
      return within;
    }
    Tree begin = cast.tree(place.first());
    int immediate = Reporting.immediate(begin, place.firstToken());
    Speaker claims = immediate < 0 ? null : claims(begin, immediate);
    if (claims != null) {
      return claims;
    }
    if (immediate >= 0) {
      Speaker speaker = speakers.by(begin, immediate, span);
      ActorMention mention = speaker.mention();
      if (mention != null
          ? mention.how() != ActorMention.How.OMITTED
          : speakers.according.source(speaker)) {
        return spokesman(begin, place, speaker);
      }
    }
    Tree end = cast.tree(place.last());
    int after = Reporting.after(end, place.lastToken(), span);
    if (after < 0 && place.firstToken() <= 1 && Quoted.words(span.of(text)) > 2) {
      after = Reporting.anyAfter(end, place.lastToken());
    }
    if (after >= 0) {
      Speaker behind = speakers.inverted.of(end, after);
      Speaker ahead = behind.known() ? null : told(begin, place, span);
      return ahead == null ? behind : ahead;
    }
    Speaker parted = parted(place);
    if (parted != null) {
      return parted;
    }
    int itself = Reporting.itself(end, place.lastToken());
    Speaker author = itself < 0 ? null : speakers.by(end, itself);
    if (author != null && author.known()) {
      return author;
    }
    Speaker following = speakers.according.after(end, place.lastToken(), span);
    if (following != null && following.mention() != null) {
      return following;
    }
    return signed(end, place.lastToken());
  }

  /**
   * "«…», Ana Rojas", "«…»: OEA": who is named alone behind the words that a headline quotes; null
   * for none.
   */
  private @Nullable Speaker signed(Tree tree, int last) {
    int at = last + 1;
    while (at < tree.size() && tree.token(at).is("punct") && !parts(tree.token(at))) {
      at++;
    }
    boolean may = tree.headline() && at + 1 < tree.size() && parts(tree.token(at));
    boolean colon = may && tree.token(at).form().equals(":");
    int name = at + 1;
    while (may && name + 1 < tree.size() && tree.token(name).upos() == Upos.NOUN) {
      name++; // "senadora Rojas"
    }
    if (!may
        || tree.token(name).upos() != Upos.PROPN
        || !(speakers.phrases.person(tree, name) || (colon && lastWords(tree, name)))) {
      return null;
    }
    for (int i = name; i < tree.size(); i++) {
      if (tree.token(i).upos().verbal()) {
        return null;
      }
    }
    return speakers.phrases.named(tree, name);
  }

  /** "«…»: OEA", not "«…»: Lima, al límite": whether a name of somebody ends the headline. */
  private boolean lastWords(Tree tree, int name) {
    for (int i = name; i < tree.size(); i++) {
      if (tree.token(i).upos() != Upos.PROPN && !tree.token(i).form().equals(".")) {
        return false;
      }
    }
    List<ActorMention> who = cast.alone(tree.sentence().index(), name);
    return who.isEmpty() || who.get(0).how() == ActorMention.How.NAME;
  }

  private static boolean parts(Token t) {
    return t.form().equals(",") || t.form().equals(":");
  }

  /**
   * "X afirmó después que «…», dijo": the subject of the verb that brings the words in, or null.
   */
  private @Nullable Speaker told(Tree tree, Place place, Span span) {
    int that = place.firstToken() - 1;
    while (that > 0 && tree.token(that).is("punct") && !tree.token(that).form().equals(",")) {
      that--;
    }
    int cue = that > 0 && tree.lemma(that).equals("que") ? Reporting.before(tree, that) : -1;
    for (int i = cue + 1; i < that; i++) {
      if (tree.token(i).is("punct") || tree.token(i).upos() == Upos.NOUN) {
        return null;
      }
    }
    Speaker speaker = cue < 0 || !tree.finite(cue) ? null : speakers.by(tree, cue, span);
    ActorMention who = speaker == null ? null : speaker.mention();
    boolean expressed = who != null && who.how() != ActorMention.How.OMITTED;
    return expressed ? speaker : null;
  }

  /** "La prensa, que según él publica «…»": whose version a clause is; null for nobody's. */
  private @Nullable Speaker claims(Tree tree, int verb) {
    for (int c : tree.children(verb)) {
      boolean he = c < verb && c > 1 && tree.token(c).upos() == Upos.PRON;
      he = he && tree.token(c - 2).feat("PronType").contains("Rel");
      if (he && Cues.STANDARD.in("according", tree.preposition(c))) {
        List<ActorMention> who = cast.at(tree.sentence().index(), c);
        return who.size() == 1 ? Speaker.of(who.get(0), null) : null;
      }
    }
    return null;
  }

  /**
   * "«…». declaró X a la prensa": a clause of saying that a full stop too many or a lost line has
   * parted from its quotation; null for none.
   */
  private @Nullable Speaker parted(Place place) {
    Tree end = cast.tree(place.last());
    boolean last = place.lastToken() + 1 >= end.size() || punctuated(end, place.lastToken() + 1);
    if (!last || place.last() + 1 >= cast.sentences()) {
      return null;
    }
    Tree next = cast.tree(place.last() + 1);
    int verb = 0;
    while (verb < next.size() && next.token(verb).is("punct")) {
      verb++;
    }
    boolean says =
        verb + 1 < next.size()
            && Character.isLowerCase(next.token(verb).form().charAt(0))
            && Cues.STANDARD.verb(next.token(verb)) != null
            && next.finite(verb)
            && next.token(verb).upos() == Upos.VERB;
    Speaker speaker = says ? speakers.inverted.of(next, verb) : null;
    ActorMention who = speaker == null ? null : speaker.mention();
    boolean goesOn = // "agregó la dirigente": who spoke before
        who != null
            && who.how() == ActorMention.How.DESCRIPTION
            && Cues.STANDARD.in("adds", next.lemma(verb));
    return speaker != null && speaker.known() && !goesOn ? speaker : null;
  }

  /** Whether nothing but marks stands from a token on. */
  private static boolean punctuated(Tree tree, int from) {
    for (int i = from; i < tree.size(); i++) {
      if (!tree.token(i).is("punct")) {
        return false;
      }
    }
    return true;
  }

  /** "Perú lo «lamenta»": whose act of saying a single verb in marks tells; null for none. */
  private @Nullable Speaker itself(Tree tree, Span span, Place place) {
    int verb = place.firstToken();
    if (verb != place.lastToken() || place.first() != place.last()) {
      return null;
    }
    Token t = tree.token(verb);
    int subject = tree.subject(verb);
    boolean says = Cues.STANDARD.verb(t) != null && tree.finite(verb);
    if (!says || subject < 0 || span.overlaps(tree.token(subject).span())) {
      return null;
    }
    List<ActorMention> who = cast.at(tree.sentence().index(), subject);
    return who.isEmpty() ? null : speakers.phrases.of(tree, subject, t, who);
  }

  /** The speaker of the words of saying on which the quotation hangs. */
  private @Nullable Speaker above(Tree tree, int above, Span span, Place place) {
    for (int cue = above; cue >= 0; cue = Reporting.above(tree, tree.head(cue), span)) {
      Speaker speaker = speakers.by(tree, cue, span);
      boolean there = SharedSubjects.place(tree, cue) >= 0; // "añaden desde el ministerio"
      boolean people =
          speaker.known()
              && (there
                  || Reporting.people(tree, cue)
                  || speakers.utterer(tree, cue) >= 0
                  || crowd(tree, cue));
      if (people || speaker.mention() != null || speakers.according.source(speaker)) {
        return spokesman(tree, place, speaker);
      }
    }
    int cue = above >= 0 ? above : naming(tree, span, place.firstToken());
    Speaker speaker = cue < 0 ? null : speakers.by(tree, cue, span);
    if (speaker == null || !speaker.known()) {
      return null;
    }
    Speaker source = speaker.mention() == null ? speakers.according.in(tree, span) : null;
    return source != null && source.mention() != null ? source : speaker; // "revela según X"
  }

  /** "Un grupo de socios que reclamaron": whether people stand right before their pronoun. */
  private boolean crowd(Tree tree, int cue) {
    int pronoun = tree.subject(cue);
    return pronoun > 0
        && tree.lemma(pronoun).equals("que")
        && tree.token(pronoun - 1).feat("Number").equals("Plur")
        && cast.people(tree.sentence().index(), pronoun - 1);
  }

  /** Who is named elsewhere in the sentence, or before the colon of the one before. */
  private @Nullable Speaker elsewhere(Tree tree, Span span, Place place) {
    Speaker source = speakers.according.in(tree, span);
    if (source == null) {
      source = asides.before(tree, place.firstToken());
    }
    if (source == null) {
      source = asides.heading(tree, place.firstToken());
    }
    if (source != null) {
      return source;
    }
    int before = Reporting.before(tree, place.firstToken());
    while (before >= 0 && others(tree, before, span)) {
      before = Reporting.before(tree, before);
    }
    if (before >= 0) {
      return speakers.by(tree, before, span);
    }
    if (place.firstToken() <= 1 && place.first() > 0) {
      Tree earlier = cast.tree(place.first() - 1);
      int last = earlier.size() - 1;
      if (earlier.token(last).form().equals(":")) {
        int cue = Reporting.before(earlier, last);
        return cue >= 0 ? speakers.by(earlier, cue) : topic(earlier);
      }
    }
    return null;
  }

  /** The noun for what is said that names a quotation ("con el lema «…»", "su lema era «…»"). */
  private int naming(Tree tree, Span span, int quote) {
    int before = Quoted.slogan(tree, quote);
    if (before >= 0) {
      return before;
    }
    int subject = tree.subject(top(tree, span, quote));
    for (int c : tree.children(top(tree, span, quote))) {
      subject = tree.token(c).is("nsubj") && c < subject ? c : subject;
    }
    boolean outside = subject >= 0 && !span.overlaps(tree.token(subject).span());
    return outside && Quoted.said(tree.token(subject)) ? subject : -1;
  }

  /**
   * "El ministerio, agregó su portavoz, advirtió que «…»": the words are those of the person who
   * speaks for it.
   */
  private Speaker spokesman(Tree tree, Place place, Speaker governed) {
    ActorMention mention = governed.mention();
    if (mention == null || mention.actor().isPerson()) {
      return governed;
    }
    Speaker interposed = asides.before(tree, place.firstToken());
    if (interposed == null) {
      return governed;
    }
    ActorMention other = interposed.mention();
    if (other != null) {
      return other.actor().isPerson() ? interposed : governed;
    }
    ActorMention understood = alone(tree, interposed);
    return understood == null ? governed : Speaker.of(understood, interposed.cue());
  }

  /** "Por eso, dijo, la Iglesia pide «…»": the person who is read into a verb; null for none. */
  private @Nullable ActorMention alone(Tree tree, Speaker interposed) {
    Trigger cue = interposed.cue();
    int verb = cue == null ? -1 : Reporting.token(tree, cue);
    if (verb < 0 || tree.subject(verb) >= 0) {
      return null;
    }
    List<ActorMention> who = cast.subject(tree.sentence().index(), verb);
    return who.size() == 1 && who.get(0).actor().isPerson() ? who.get(0) : null;
  }

  private @Nullable Speaker topic(Tree tree) {
    int root = tree.root();
    Speaker speaker = root < 0 ? null : speakers.by(tree, root);
    return speaker == null ? null : speaker.by(null);
  }

  /** The token of the stretch that hangs outside of it or is the root. */
  private static int top(Tree tree, Span span, int first) {
    for (int t = first; t < tree.size() && span.overlaps(tree.token(t).span()); t++) {
      Token token = tree.token(t);
      if (token.is("punct")) {
        continue;
      }
      if (token.head() < 0 || !span.overlaps(tree.token(token.head()).span())) {
        return t;
      }
    }
    return first;
  }
}
