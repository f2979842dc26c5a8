package org.cronista.coding.speech;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Quotation;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Trigger;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Quotations in marks, told from titles, nicknames and scare quotes, with their speakers. */
final class Direct {
  /**
   * Words from which a stretch in marks is taken for speech without a word of saying; of the marked
   * stretches of the development articles that are none, one in ten is that long.
   */
  private static final int SPEECH = 4;

  /** Sentences over which a speaker goes on without being named. */
  private static final int NEAR = 3;

  /** Tokens that a clause between dashes may have ("-dijo el ministro de Exteriores-"). */
  private static final int INSERTED = 12;

  private static final Span NOWHERE = new Span(0, 0);

  private final Analysis analysis;
  private final Cast cast;
  private final Speakers speakers;

  Direct(Analysis analysis, Cast cast) {
    this.analysis = analysis;
    this.cast = cast;
    this.speakers = new Speakers(cast, analysis.text());
  }

  /** A quotation before it has its chain. */
  record Quote(Span span, Place place, Quotation.Kind kind, Speaker speaker) {}

  List<Quote> find() {
    List<Quote> found = new ArrayList<>();
    for (Span marked : Marks.in(analysis.text())) {
      Place whole = Place.of(marked, analysis.sentences());
      Span span = whole == null ? marked : spoken(marked, whole);
      Place place = Place.of(span, analysis.sentences());
      if (place == null) {
        continue;
      }
      Speaker governed = governed(span, place);
      if (!speech(span, place, governed)) {
        continue;
      }
      Quote before = found.isEmpty() ? null : found.get(found.size() - 1);
      Speaker speaker =
          governed != null && governed.known() && !unsigned(governed, before)
              ? governed
              : continued(place, before, governed);
      if (governed != null && before != null && goesOn(governed, place, before)) {
        speaker = new Speaker(before.speaker().mention(), before.speaker().text(), governed.cue());
      }
      found.add(new Quote(span, place, kind(span, place), speaker));
    }
    return lookAhead(found);
  }

  /** Whether only a document speaks ("añade la nota") while somebody spoke before it. */
  private static boolean unsigned(Speaker governed, @Nullable Quote before) {
    if (governed.mention() != null || before == null || before.speaker().mention() == null) {
      return false;
    }
    String words = governed.text();
    return Cues.STANDARD.document(words.substring(words.lastIndexOf(' ') + 1));
  }

  /**
   * Whether nobody is named in a main clause ("y ha añadido: «…»") that comes after the words of a
   * person: who speaks there is rather that person than what the last clause was about.
   */
  private boolean goesOn(Speaker governed, Place place, Quote before) {
    ActorMention mention = governed.mention();
    Trigger cue = governed.cue();
    if (mention == null || cue == null || mention.how() != ActorMention.How.OMITTED) {
      return false;
    }
    if (place.first() - before.place().last() > 1) {
      return false;
    }
    ActorMention last = before.speaker().mention();
    if (last == null || !last.actor().isPerson()) {
      return false;
    }
    Tree tree = cast.tree(place.first());
    int verb = 0;
    while (verb < tree.size() && !tree.token(verb).span().equals(cue.span())) {
      verb++;
    }
    return verb < tree.size()
        && (tree.root() == verb || tree.token(verb).is("parataxis"))
        && !tree.token(tree.inflected(verb)).feat("Number").equals("Plur");
  }

  /** The speaker that the words around the marks give; null where there is no word of saying. */
  private @Nullable Speaker governed(Span span, Place place) {
    Speaker inserted = inserted(place);
    if (inserted != null) {
      return inserted;
    }
    Tree end = cast.tree(place.last());
    int after = speakers.after(end, place.lastToken(), span);
    if (after >= 0) {
      return speakers.inverted(end, after, span);
    }
    Speaker following = speakers.accordingAfter(end, place.lastToken(), span);
    if (following != null && following.mention() != null) {
      return following;
    }
    Tree begin = cast.tree(place.first());
    int above = speakers.above(begin, top(begin, span, place.firstToken()), span);
    for (int cue = above; cue >= 0; cue = speakers.above(begin, begin.head(cue), span)) {
      Speaker speaker = speakers.by(begin, cue, span);
      if (speaker.mention() != null || speakers.source(speaker)) {
        return speaker;
      }
    }
    if (above >= 0) {
      Speaker speaker = speakers.by(begin, above, span);
      if (speaker.known()) {
        return speaker;
      }
    }
    Speaker according = speakers.according(begin, span);
    if (according != null) {
      return according;
    }
    int before = speakers.before(begin, place.firstToken());
    if (before >= 0) {
      return speakers.by(begin, before, span);
    }
    if (place.firstToken() <= 1 && place.first() > 0) {
      Tree earlier = cast.tree(place.first() - 1);
      int last = earlier.size() - 1;
      if (earlier.token(last).form().equals(":")) {
        int cue = speakers.before(earlier, last);
        return cue >= 0 ? speakers.by(earlier, cue) : topic(earlier);
      }
    }
    return above >= 0 ? speakers.by(begin, above, span) : null;
  }

  /** "… -dijo X- …": the speaker of a clause between dashes within the marks. */
  private @Nullable Speaker inserted(Place place) {
    for (int s = place.first(); s <= place.last(); s++) {
      Tree tree = cast.tree(s);
      int from = s == place.first() ? place.firstToken() : 0;
      int to = s == place.last() ? place.lastToken() : tree.size() - 1;
      for (int i = from + 1; i < to; i++) {
        Token t = tree.token(i);
        boolean said =
            dash(tree.token(i - 1).form()) && Cues.STANDARD.verb(t) != null && tree.finite(i);
        if (said && closed(tree, i, to)) {
          return speakers.inverted(tree, i, NOWHERE);
        }
      }
    }
    return null;
  }

  private static boolean closed(Tree tree, int from, int to) {
    for (int i = from + 1; i <= Math.min(to, from + INSERTED); i++) {
      if (dash(tree.token(i).form())) {
        return true;
      }
    }
    return false;
  }

  private static boolean dash(String form) {
    return form.equals("-") || form.equals("–") || form.equals("—") || form.equals("--");
  }

  private @Nullable Speaker topic(Tree tree) {
    int root = tree.root();
    Speaker speaker = root < 0 ? null : speakers.by(tree, root);
    return speaker == null ? null : new Speaker(speaker.mention(), speaker.text(), null);
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

  /**
   * Without a speaker of its own, a quotation goes on with the speaker before it, or with whom the
   * text was about since.
   */
  private Speaker continued(Place place, @Nullable Quote before, @Nullable Speaker governed) {
    Trigger cue = governed == null ? null : governed.cue();
    boolean near = before != null && place.first() - before.place().last() <= NEAR;
    boolean whole = place.firstToken() <= 1;
    for (int s = place.first() - (whole ? 1 : 0); s >= 0 && place.first() - s <= NEAR; s--) {
      if (before != null && near && s <= before.place().last() && before.speaker().known()) {
        return new Speaker(before.speaker().mention(), before.speaker().text(), cue);
      }
      ActorMention topic = cue != null || before == null ? voice(s, place) : null;
      if (topic != null) {
        return new Speaker(topic, topic.actor().name(), cue);
      }
    }
    if (near && before != null) {
      return new Speaker(before.speaker().mention(), before.speaker().text(), cue);
    }
    return governed == null ? new Speaker(null, "", null) : governed;
  }

  /** Whose words a sentence before a quotation gives ("según X"), else whom it is about. */
  private @Nullable ActorMention voice(int sentence, Place place) {
    ActorMention source = sentence < place.first() ? speakers.credited(cast.tree(sentence)) : null;
    if (source != null) {
      return source;
    }
    List<ActorMention> topic = cast.topic(sentence);
    return topic.isEmpty() ? null : topic.get(0);
  }

  /** A quotation that opens with nobody named takes the speaker who is named right after it. */
  private static List<Quote> lookAhead(List<Quote> found) {
    List<Quote> out = new ArrayList<>(found);
    for (int i = out.size() - 2; i >= 0; i--) {
      Quote q = out.get(i);
      Quote next = out.get(i + 1);
      if (!q.speaker().known() && next.place().first() - q.place().last() <= 1) {
        out.set(i, new Quote(q.span(), q.place(), q.kind(), next.speaker()));
      }
    }
    return out;
  }

  /** Of a mark that is never closed, what stands before ", dijo X". */
  private Span spoken(Span span, Place place) {
    String text = analysis.text();
    if (span.end() < text.length() && "\"”»“".indexOf(text.charAt(span.end())) >= 0) {
      return span;
    }
    Tree tree = cast.tree(place.last());
    int from = place.first() == place.last() ? place.firstToken() : 0;
    for (int i = from + 2; i <= place.lastToken() && i < tree.size(); i++) {
      Token t = tree.token(i);
      boolean inverted =
          tree.token(i - 1).form().equals(",")
              && Cues.STANDARD.verb(t) != null
              && tree.finite(i)
              && tree.subject(i) > i;
      if (inverted && tree.token(i - 1).span().begin() > span.begin()) {
        return new Span(span.begin(), tree.token(i - 1).span().begin());
      }
    }
    return span;
  }

  private boolean speech(Span span, Place place, @Nullable Speaker governed) {
    String text = span.of(analysis.text());
    int words = words(text);
    boolean slogan = slogan(place);
    if (words == 0 || named(place) || (!slogan && (nameLike(text, words) || titled(place, text)))) {
      return false;
    }
    if (words >= SPEECH) {
      return true;
    }
    if (governed == null) {
      return false;
    }
    if (words > 1) {
      return governed.cue() != null;
    }
    return judged(place, span);
  }

  /**
   * A single word is quoted speech where it is a verdict ("calificó de «inaceptable»", "es
   * «inaceptable»").
   */
  private boolean judged(Place place, Span span) {
    Tree tree = cast.tree(place.first());
    int above = speakers.above(tree, place.firstToken(), span);
    if (above >= 0 && Cues.STANDARD.verb(tree.token(above)) == Cues.Kind.JUDGE) {
      return true;
    }
    return above >= 0 && tree.child(place.firstToken(), "cop") >= 0;
  }

  /** Whether the words before the marks say that a name or title follows. */
  private boolean named(Place place) {
    Tree tree = cast.tree(place.first());
    int at = place.firstToken() - 1;
    int looked = 0;
    while (at >= 0 && looked < 3) {
      Token t = tree.token(at);
      boolean small = t.is("punct") || t.is("case") || t.is("det") || t.form().equals("de");
      if (!small) {
        String lemma = tree.lemma(at);
        return Cues.STANDARD.in("titled", lemma) || Cues.STANDARD.in("called", lemma);
      }
      if (t.form().equals(":") || t.form().equals(",")) {
        return false;
      }
      at--;
      looked++;
    }
    return false;
  }

  /** "Al grito de «Fuera»", "con la inscripción «Paz»": a noun for what is said stands before. */
  private boolean slogan(Place place) {
    Tree tree = cast.tree(place.first());
    for (int at = place.firstToken() - 1, looked = 0; at >= 0 && looked < 4; at--, looked++) {
      Token t = tree.token(at);
      if (t.upos() == Upos.NOUN) {
        return Cues.STANDARD.noun(t) || Writings.board(t);
      }
      if (t.upos().verbal()) {
        return false;
      }
    }
    return false;
  }

  /** "El «Comité de relaciones»", "leer «Doce cuentos peregrinos»": a capital within a phrase. */
  private boolean titled(Place place, String text) {
    Tree tree = cast.tree(place.first());
    int before = place.firstToken() - 2;
    if (before < 0 || !Spelling.capitalised(text) || !tree.token(before + 1).is("punct")) {
      return false;
    }
    Token t = tree.token(before);
    return t.upos() == Upos.DET
        || t.upos() == Upos.ADP
        || (t.upos() == Upos.NOUN && Cues.STANDARD.source(t) == null);
  }

  private static boolean nameLike(String text, int words) {
    if (words > 8 || Spelling.capitals(text)) {
      return false;
    }
    int capitalised = 0;
    int long_ = 0;
    for (String word : text.split(" ")) {
      if (word.length() > 3) {
        long_++;
        capitalised += Spelling.capitalised(word) ? 1 : 0;
      }
    }
    return long_ > 1 && capitalised == long_;
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && (text.charAt(i) == '-' || text.charAt(i) == '\''));
    }
    return words;
  }

  private Quotation.Kind kind(Span span, Place place) {
    Sentence s = analysis.sentences().get(place.first());
    boolean opensSentence = place.firstToken() <= 1;
    boolean afterColon =
        place.firstToken() >= 2 && s.token(place.firstToken() - 2).form().equals(":");
    boolean capital = Character.isUpperCase(analysis.text().charAt(span.begin()));
    return opensSentence || afterColon || (capital && place.last() > place.first())
        ? Quotation.Kind.DIRECT
        : Quotation.Kind.MIXED;
  }
}
