package org.cronista.coding.speech;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Quotation;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Quotations in marks with their speakers. */
final class Direct {
  /** Sentences over which a speaker goes on without being named. */
  private static final int NEAR = 3;

  /** Tokens that a clause between dashes may have ("-dijo el ministro de Exteriores-"). */
  private static final int INSERTED = 12;

  /** Characters between two stretches of a series, brackets included. */
  private static final int BETWEEN = 80;

  private static final Span NOWHERE = new Span(0, 0);

  private final Analysis analysis;
  private final Cast cast;
  private final List<Span> marks;
  private final Speakers speakers;
  private final Asides asides;
  private final Quoted quoted;

  Direct(Analysis analysis, Cast cast, List<Span> marks) {
    this.analysis = analysis;
    this.cast = cast;
    this.marks = marks;
    this.speakers = new Speakers(cast, analysis.text(), marks);
    this.asides = new Asides(cast, speakers);
    this.quoted = new Quoted(analysis.text(), cast);
  }

  /** A quotation before it has its chain. */
  record Quote(Span span, Place place, Quotation.Kind kind, Speaker speaker) {}

  List<Quote> find() {
    List<Quote> found = new ArrayList<>();
    for (Span marked : marks) {
      Place whole = Place.of(marked, analysis.sentences());
      Span span = whole == null ? marked : spoken(marked, whole);
      Place place = Place.of(span, analysis.sentences());
      if (place == null) {
        continue;
      }
      Speaker governed = governed(span, place);
      Quote before = found.isEmpty() ? null : found.get(found.size() - 1);
      if (before != null && gloss(before.span(), span)) {
        continue;
      }
      boolean series = before != null && series(before.span(), span);
      if (!series && !quoted.speech(span, place, governed)) {
        continue;
      }
      if (before != null && series) {
        series(before, span, place, governed, found);
        continue;
      }
      Speaker speaker =
          governed != null && governed.known() && !unsigned(governed, before)
              ? governed
              : continued(place, before, governed);
      Speaker resumed = governed == null ? null : resumed(governed, place, before);
      if (governed != null && resumed != null) {
        speaker = new Speaker(resumed.mention(), resumed.text(), governed.cue());
      }
      found.add(new Quote(span, place, kind(span, place), speaker));
    }
    return lookAhead(found);
  }

  /** "«Bakea» («Paz» en vasco)": the same words in another language. */
  private boolean gloss(Span before, Span next) {
    String text = analysis.text();
    int bracket = before.end() + 1;
    while (bracket < next.begin() && text.charAt(bracket) == ' ') {
      bracket++;
    }
    return bracket < next.begin() && text.charAt(bracket) == '(' && next.begin() - bracket <= 2;
  }

  /** Whether nothing but commas, "y" and what is in brackets stands between two stretches. */
  private boolean series(Span before, Span next) {
    String text = analysis.text();
    int depth = 0;
    int word = -1;
    for (int i = before.end(); i < next.begin(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean letter = depth == 0 && Character.isLetterOrDigit(c);
      if (letter && word < 0) {
        word = i;
      }
      if (!letter && word >= 0) {
        if (!Cues.STANDARD.in("joins", text.substring(word, i))) {
          return false;
        }
        word = -1;
      }
      if (depth == 0 && (c == '.' || c == ':' || c == ';' || c == '\n')) {
        return false;
      }
    }
    return depth == 0 && next.begin() - before.end() < BETWEEN;
  }

  /** "«A», «B» y «C», decían": all are said by those of whom one is told. */
  private void series(
      Quote before, Span span, Place place, @Nullable Speaker governed, List<Quote> found) {
    Tree end = cast.tree(place.last());
    boolean told =
        governed != null
            && governed.known()
            && Reporting.after(end, place.lastToken(), span) >= 0
            && open(before);
    Speaker speaker = told && governed != null ? governed : before.speaker();
    for (int i = found.size() - 1; told && i >= 0; i--) {
      Quote q = found.get(i);
      Span next = i + 1 < found.size() ? found.get(i + 1).span() : span;
      if (!open(q) || !series(q.span(), next)) {
        break;
      }
      found.set(i, new Quote(q.span(), q.place(), q.kind(), speaker));
    }
    found.add(new Quote(span, place, kind(span, place), speaker));
  }

  private static boolean open(Quote q) {
    return q.speaker().cue() == null || !q.speaker().known();
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
   * Who goes on speaking where a main clause names nobody ("y ha añadido: «…»", "«…», señaló"): who
   * spoke last, rather than what the last clause was about; null where somebody is named.
   */
  private @Nullable Speaker resumed(Speaker governed, Place place, @Nullable Quote before) {
    ActorMention mention = governed.mention();
    Trigger cue = governed.cue();
    if (mention == null || cue == null || mention.how() != ActorMention.How.OMITTED) {
      return null;
    }
    Tree tree = cast.tree(place.first());
    int root = tree.root();
    boolean named = root < 0 || tree.subject(root) >= 0;
    if (named || tree.token(tree.inflected(root)).feat("Number").equals("Plur")) {
      return null;
    }
    int gap = before == null ? NEAR : place.first() - before.place().last();
    ActorMention last = before == null ? null : before.speaker().mention();
    if (before != null && gap <= 1 && last != null && last.actor().isPerson()) {
      return before.speaker();
    }
    return gap > 1 && place.first() > 0 ? voice(place.first() - 1) : null;
  }

  /** The speaker that the words around the marks give; null where there is no word of saying. */
  private @Nullable Speaker governed(Span span, Place place) {
    Speaker inserted = inserted(place);
    if (inserted != null) {
      return inserted;
    }
    Tree begin = cast.tree(place.first());
    int immediate = Reporting.immediate(begin, place.firstToken());
    if (immediate >= 0) {
      Speaker speaker = speakers.by(begin, immediate, span);
      ActorMention mention = speaker.mention();
      if (mention != null && mention.how() != ActorMention.How.OMITTED) {
        return spokesman(begin, place, speaker);
      }
    }
    Tree end = cast.tree(place.last());
    int after = Reporting.after(end, place.lastToken(), span);
    if (after >= 0) {
      return speakers.inverted(end, after, span);
    }
    Speaker following = speakers.accordingAfter(end, place.lastToken(), span);
    if (following != null && following.mention() != null) {
      return following;
    }
    int above =
        immediate >= 0
            ? immediate
            : Reporting.above(begin, top(begin, span, place.firstToken()), span);
    for (int cue = above; cue >= 0; cue = Reporting.above(begin, begin.head(cue), span)) {
      Speaker speaker = speakers.by(begin, cue, span);
      if (speaker.mention() != null || speakers.source(speaker)) {
        return spokesman(begin, place, speaker);
      }
    }
    if (above >= 0) {
      Speaker speaker = speakers.by(begin, above, span);
      if (speaker.known()) {
        return speaker;
      }
    }
    int noun = above >= 0 ? -1 : naming(begin, span, place.firstToken());
    if (noun >= 0) {
      Speaker speaker = speakers.by(begin, noun, span);
      if (speaker.known()) {
        return speaker;
      }
    }
    Speaker according = speakers.according(begin, span);
    if (according != null) {
      return according;
    }
    Speaker interposed = asides.before(begin, place.firstToken());
    if (interposed != null) {
      return interposed;
    }
    Speaker heading = asides.heading(begin, place.firstToken());
    if (heading != null) {
      return heading;
    }
    int before = Reporting.before(begin, place.firstToken());
    if (before >= 0) {
      return speakers.by(begin, before, span);
    }
    if (place.firstToken() <= 1 && place.first() > 0) {
      Tree earlier = cast.tree(place.first() - 1);
      int last = earlier.size() - 1;
      if (earlier.token(last).form().equals(":")) {
        int cue = Reporting.before(earlier, last);
        return cue >= 0 ? speakers.by(earlier, cue) : topic(earlier);
      }
    }
    return above >= 0 ? speakers.by(begin, above, span) : null;
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
    ActorMention other = interposed == null ? null : interposed.mention();
    return interposed != null && other != null && other.actor().isPerson() ? interposed : governed;
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
      Speaker voice = s < place.first() ? voice(s) : null;
      if (voice != null) {
        return new Speaker(voice.mention(), voice.text(), cue);
      }
      ActorMention topic = cue != null || before == null ? topic(s) : null;
      if (topic != null) {
        return new Speaker(topic, topic.actor().name(), cue);
      }
    }
    if (near && before != null) {
      return new Speaker(before.speaker().mention(), before.speaker().text(), cue);
    }
    return governed == null ? new Speaker(null, "", null) : governed;
  }

  private @Nullable Speaker voice(int sentence) {
    Tree tree = cast.tree(sentence);
    Speaker over = asides.over(tree);
    return over != null ? over : speakers.voice(tree);
  }

  /** Whom a sentence is about: its subject, or who it is ("una de las voces es X"). */
  private @Nullable ActorMention topic(int sentence) {
    List<ActorMention> topic = cast.topic(sentence);
    Tree tree = cast.tree(sentence);
    int root = tree.root();
    if (topic.isEmpty() && root >= 0 && tree.child(root, "cop") >= 0) {
      List<ActorMention> who = cast.at(sentence, root);
      return !who.isEmpty() && who.get(0).actor().isPerson() ? who.get(0) : null;
    }
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
