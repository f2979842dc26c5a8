package org.cronista.coding.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** Quotations in marks with their speakers. */
final class Direct {
  /** Letters from which the same words are no chance. */
  private static final int REPEATED = 6;

  private final Analysis analysis;
  private final Cast cast;
  private final List<Span> marks;
  private final Governed governed;
  private final GoingOn goingOn;
  private final Topics topics;
  private final Series series;
  private final Said said = new Said();

  /** Sentences whose sayers are noted. */
  private int heard;

  private final Quoted quoted;
  private final Headings headings;

  Direct(Analysis analysis, Cast cast, List<Span> marks) {
    this.analysis = analysis;
    this.cast = cast;
    this.marks = marks;
    Speakers speakers = new Speakers(cast, analysis.text(), marks, said);
    Asides asides = new Asides(cast, speakers);
    this.governed = new Governed(cast, analysis.text(), speakers, asides);
    this.topics = new Topics(cast, speakers);
    this.goingOn = new GoingOn(cast, speakers, asides, topics);
    this.series = new Series(analysis.text(), cast);
    this.quoted = new Quoted(analysis.text(), cast, marks);
    this.headings = new Headings(analysis.text(), cast);
  }

  List<Quote> find() {
    List<Quote> found = new ArrayList<>();
    Span refused = null; // a title right before
    for (Span marked : marks) {
      Place whole = Place.of(marked, analysis.sentences());
      Span span = whole == null ? marked : spoken(marked, whole);
      Place place = Place.of(span, analysis.sentences());
      if (place == null || (unopened(span) && !cued(span, place))) {
        continue;
      }
      hear(place.first());
      Set<String> named = named(span, place);
      Speaker told = itself(span, governed.of(span, place), named);
      Quote before = found.isEmpty() ? null : found.get(found.size() - 1);
      if (before != null && series.gloss(before.span(), span)) {
        continue;
      }
      Quote main = main(found);
      boolean joined = before != null && series.joined(before.span(), span);
      boolean raised = Character.isUpperCase(analysis.text().charAt(span.begin()));
      boolean title = refused != null && raised && series.joined(refused, span); // "«A» y «B»"
      if (!joined && (title || !quoted.speech(span, place, told))) {
        boolean said = Reporting.immediate(cast.tree(place.first()), place.firstToken()) >= 0;
        refused = raised && !said ? span : null;
        Quote first = raised ? null : repeated(span, found);
        if (first != null) {
          Speaker who = told != null && told.known() ? told : first.speaker();
          Speaker speaker = who.known() ? who.by(null) : without(place, before, told, named);
          found.add(new Quote(span, place, kind(span, place), speaker));
        }
        continue;
      }
      refused = null;
      if (before != null && joined) {
        series.add(new Quote(span, place, kind(span, place), before.speaker()), told, found);
        continue;
      }
      boolean unsigned = told != null && told.known() && unsigned(told, before);
      Speaker speaker =
          told != null && told.known() && !unsigned ? told : without(place, main, told, named);
      if (told != null && unsigned) {
        speaker = speaker.named(told);
      }
      Speaker resumed = told == null ? null : resumed(told, place, main);
      if (told != null && resumed != null) {
        speaker = resumed.by(told.cue());
      }
      ActorMention who = speaker.mention();
      if (who != null && who.how() == ActorMention.How.OMITTED) {
        speaker = speaker.as(topics.recalled(place, who));
      }
      said.add(speaker);
      found.add(new Quote(span, place, kind(span, place), speaker));
    }
    return headings.attributed(lookAhead(named(found)));
  }

  /**
   * The last quotation, but for those of somebody of whom somebody else tells it ("quien dijo").
   */
  private @Nullable Quote main(List<Quote> found) {
    int last = found.size() - 1;
    while (last > 0 && aside(found.get(last))) {
      last--;
    }
    return last < 0 ? null : found.get(last);
  }

  /** "Agregó que habló con X, quien le dijo que «…»". */
  private boolean aside(Quote quote) {
    Trigger cue = quote.speaker().cue();
    Tree tree = cast.tree(quote.place().first());
    if (cue == null || !According.goesOn(tree)) {
      return false;
    }
    int verb = Reporting.token(tree, cue);
    return verb >= 0 && tree.token(verb).upos().verbal() && According.aside(tree, verb);
  }

  /** The quotations, those of nameless persons with the names of whom they can only mean. */
  private List<Quote> named(List<Quote> found) {
    List<Quote> out = new ArrayList<>();
    for (Quote q : found) {
      ActorMention who = q.speaker().mention();
      out.add(who == null ? q : q.by(q.speaker().as(meant(who, q.speaker().words()))));
    }
    return out;
  }

  /** Whom a nameless person can only mean; "un portavoz" means nobody whom the text has named. */
  private ActorMention meant(ActorMention who, @Nullable Span words) {
    return words != null && indefinite(words) ? cast.meant(who, words.begin()) : cast.meant(who);
  }

  /** Whether an indefinite article opens a phrase ("un portavoz"). */
  private boolean indefinite(Span words) {
    Place place = Place.of(words, analysis.sentences());
    Token first = place == null ? null : cast.tree(place.first()).token(place.firstToken());
    return first != null && first.feat("Definite").equals("Ind");
  }

  /** The quotation of which a stretch repeats some words ("está «de cachondeo»"); null for none. */
  private @Nullable Quote repeated(Span span, List<Quote> found) {
    String words = span.of(analysis.text());
    for (Quote q : found) {
      if (words.length() >= REPEATED && q.span().of(analysis.text()).contains(words)) {
        return q;
      }
    }
    return null;
  }

  /** Notes who says something in the sentences before one. */
  private void hear(int sentence) {
    for (; heard < sentence; heard++) {
      Tree tree = cast.tree(heard);
      for (Token t : tree.sentence().tokens()) {
        if (Cues.STANDARD.verb(t) != null && tree.finite(t.index())) {
          List<ActorMention> who = cast.subject(heard, t.index());
          if (who.size() == 1 && cast.named(who.get(0).actor())) {
            said.add(new Speaker(who.get(0), "", null));
          } else if (who.size() == 1 && !who.get(0).actor().isPerson()) {
            said.told(who.get(0).actor());
          }
        }
      }
    }
  }

  private Speaker without(
      Place place, @Nullable Quote before, @Nullable Speaker governed, Set<String> named) {
    Speaker next = governed == null ? goingOn.afterwards(place, analysis.sentences().size()) : null;
    return next == null ? goingOn.of(place, before, governed, named) : next;
  }

  /** The persons whom a quotation calls by their names: nobody speaks so of himself. */
  private Set<String> named(Span span, Place place) {
    Set<String> named = new HashSet<>();
    for (int s = place.first(); s <= place.last(); s++) {
      for (Token t : analysis.sentences().get(s).tokens()) {
        List<ActorMention> who = span.overlaps(t.span()) ? cast.alone(s, t.index()) : List.of();
        if (!who.isEmpty()
            && who.get(0).how() == ActorMention.How.NAME
            && who.get(0).actor().isPerson()) {
          named.add(who.get(0).actor().name());
        }
      }
    }
    return named;
  }

  /**
   * Leaves out who stands within the quotation, and who is only read into a verb and whom the
   * quotation itself calls by name.
   */
  private static @Nullable Speaker itself(Span span, @Nullable Speaker told, Set<String> named) {
    Trigger cue = told == null ? null : told.cue();
    boolean inserted = cue != null && span.contains(cue.span()); // "«…, dijo X, …»"
    if (told != null && !inserted && told.words() != null && span.contains(told.words())) {
      return Speaker.nobody(cue);
    }
    ActorMention who = told == null ? null : told.mention();
    return told != null
            && who != null
            && who.how() == ActorMention.How.OMITTED
            && named.contains(who.actor().name())
        ? Speaker.nobody(told.cue())
        : told;
  }

  /** Whether only a document speaks ("añade la nota") while somebody spoke before it. */
  private boolean unsigned(Speaker governed, @Nullable Quote before) {
    if (governed.mention() != null || before == null || !before.speaker().known()) {
      return false;
    }
    boolean person =
        before.speaker().mention() != null && before.speaker().mention().actor().isPerson();
    String words = governed.text(); // "la nota", not "la nota del ministerio"
    int blank = words.lastIndexOf(' ');
    String noun = words.substring(blank + 1);
    return blank == words.indexOf(' ')
        && !since(noun, before, governed)
        && !Cues.STANDARD.in("norm", Spelling.fold(noun))
        && (Cues.STANDARD.in("same-source", noun)
            || (before.speaker().mention() != null
                && Cues.STANDARD.document(noun)
                && (!person || wrote(before))));
  }

  /** "«…», dice X en una carta": whether a quotation is one of what somebody has written. */
  private boolean wrote(Quote quote) {
    for (int s = quote.place().first(); s <= quote.place().last(); s++) {
      for (Token t : cast.tree(s).sentence().tokens()) {
        if (Writings.document(t) && !quote.span().overlaps(t.span())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a noun has been brought on between a quotation and who says the next one. */
  private boolean since(String noun, Quote before, Speaker next) {
    Span words = next.words();
    int s = before.place().last() + 1;
    for (; words != null && s < cast.sentences(); s++) {
      for (Token t : cast.tree(s).sentence().tokens()) {
        if (t.span().begin() >= words.begin()) {
          return false;
        }
        if (t.upos() == Upos.NOUN && t.form().equalsIgnoreCase(noun)) {
          return true;
        }
      }
    }
    return false;
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
    Tree tree = cast.tree(place.last());
    int verb = behind(tree, place, cue);
    if (verb < 0) {
      tree = cast.tree(place.first());
      verb = tree.root();
      if (verb < 0 || tree.subject(verb) >= 0) {
        return null;
      }
    }
    if (many(tree, verb) || many(tree, cue)) {
      return null;
    }
    Speaker stranger = topics.stranger(place, before);
    if (stranger != null) {
      return stranger;
    }
    boolean says = Cues.STANDARD.verb(tree.token(verb)) == Cues.Kind.SAY;
    Speaker person = mention.actor().isPerson() || !says ? null : topics.person(place);
    if (person != null) {
      return person;
    }
    ActorMention spoke = said.person();
    boolean thing = !mention.actor().isPerson() && !said.has(mention.actor());
    if (thing && spoke != null && Cues.STANDARD.verb(tree.token(verb)) != null) {
      return Speaker.of(spoke, null);
    }
    int gap = before == null ? GoingOn.NEAR : place.first() - before.place().last();
    ActorMention last = before == null ? null : before.speaker().mention();
    if (before != null && gap <= 1 && last != null && last.actor().isPerson()) {
      return before.speaker();
    }
    return gap > 1 && place.first() > 0 ? goingOn.resumed(place, before, mention) : null;
  }

  private static boolean many(Tree tree, int verb) {
    return tree.token(tree.inflected(verb)).feat("Number").equals("Plur");
  }

  /** Whether a verb of saying is one of several people. */
  private static boolean many(Tree tree, Trigger cue) {
    int verb = Reporting.token(tree, cue);
    return verb >= 0 && tree.token(verb).upos().verbal() && many(tree, verb);
  }

  /** The verb of saying of its own that stands behind a quotation («…», señaló); -1 for none. */
  private static int behind(Tree tree, Place place, Trigger cue) {
    int verb = Reporting.token(tree, cue);
    boolean own = verb > place.lastToken() && tree.token(verb).upos().verbal();
    return own && tree.finite(verb) ? verb : -1;
  }

  /** A quotation that opens with nobody named takes the speaker who is named right after it. */
  private static List<Quote> lookAhead(List<Quote> found) {
    List<Quote> out = new ArrayList<>(found);
    for (int i = out.size() - 2; i >= 0; i--) {
      Quote q = out.get(i);
      Quote next = out.get(i + 1);
      if (!q.speaker().known() && next.place().first() - q.place().last() <= 1) {
        out.set(i, q.by(next.speaker()));
      }
    }
    return out;
  }

  /** Whether a stretch has only the mark that closes it. */
  private boolean unopened(Span span) {
    String text = analysis.text();
    int at = span.begin() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\n') {
      at--;
    }
    return at < 0 || !MarkShape.mark(text.charAt(at));
  }

  /** Whether a verb of saying follows. */
  private boolean cued(Span span, Place place) {
    return Reporting.after(cast.tree(place.last()), place.lastToken(), span) >= 0;
  }

  /** Of a mark that is never closed, what stands before ", dijo X". */
  private Span spoken(Span span, Place place) {
    String text = analysis.text();
    if (span.end() < text.length() && MarkShape.mark(text.charAt(span.end()))) {
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
