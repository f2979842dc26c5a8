package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The subjects of verbs of saying: not whatever the parser hangs on the verb as one, but what
 * stands where a subject stands and can speak. Indices are tokens' indices in the sentence; -1
 * stands for none.
 */
final class Sayers {
  private final Cast cast;
  private final String text;
  private final List<Span> marks;
  private final SpeakerPhrases phrases;
  private final Inverted inverted;

  Sayers(Cast cast, String text, List<Span> marks, SpeakerPhrases phrases, Inverted inverted) {
    this.cast = cast;
    this.text = text;
    this.marks = marks;
    this.phrases = phrases;
    this.inverted = inverted;
  }

  /** The subject of a verb of saying where it is one that can stand for a speaker; else -1. */
  int of(Tree tree, int cue, @Nullable Span quote) {
    int subject = expressed(tree, cue, quote);
    if (subject >= 0 && afterComma(tree, subject, cue)) {
      int behind = behind(tree, cue, quote);
      subject = behind >= 0 ? behind : subject;
    }
    boolean trait =
        subject >= 0
            && tree.token(subject).upos() == Upos.ADJ
            && cast.at(tree.sentence().index(), subject).isEmpty();
    if (subject >= 0 && (trait || Reporting.neuter(tree, subject))) {
      subject = -1; // "acompañada de tambores, la marcha pedía «…»"
    }
    if (subject >= 0 && tree.lemma(subject).equals("que") && tree.preposition(subject).isEmpty()) {
      int doer = inverted.bare(tree, cue);
      subject = outside(tree, doer, cue, quote) >= 0 ? doer : subject;
    }
    if (subject < 0) {
      subject = behind(tree, cue, quote);
    }
    if (subject < 0) {
      subject = opening(tree, cue, quote);
    }
    if (subject < 0 && quote != null && tree.token(cue).span().begin() > quote.end()) {
      boolean says = Cues.STANDARD.verb(tree.token(cue)) == Cues.Kind.SAY && tree.finite(cue);
      int following = says && parted(tree, cue) ? inverted.following(tree, cue) : -1;
      subject = outside(tree, following, cue, quote); // "«…» del valle, había dicho un minero"
    }
    return subject < 0 ? SharedSubjects.place(tree, cue) : subject;
  }

  /**
   * The first of the subjects that the parser hangs on a verb and that can speak, one in no marks
   * before others; the first that may where none of them is known to; -1 for none.
   */
  private int expressed(Tree tree, int cue, @Nullable Span quote) {
    int first = -1;
    int marked = -1;
    for (int c : tree.children(cue)) {
      Token t = tree.token(c);
      boolean subject = t.is("nsubj") || (t.is("csubj") && someone(tree, c));
      if (!subject
          || mute(tree, c)
          || judged(tree, c, cue)
          || label(tree, c, cue)
          || outside(tree, c, cue, quote) < 0) {
        continue;
      }
      if (marked(tree, c)) {
        marked = marked < 0 ? c : marked; // "«Perpleja», la portavoz lamentó"
      } else if (phrases.able(tree, c)) {
        int nearer = nearer(tree, c, cue);
        return nearer >= 0 && outside(tree, nearer, cue, quote) >= 0 ? nearer : c;
      } else {
        first = first < 0 ? c : first;
      }
    }
    return first < 0 ? marked : first;
  }

  /**
   * "En el auto que cita a X, Y se limitó": the second of two subjects, where a comma parts them.
   */
  private int nearer(Tree tree, int subject, int cue) {
    int other = -1;
    boolean cut = subject > 0 && tree.token(subject - 1).upos() == Upos.NOUN; // "a doña X"
    for (int c : cut && tree.head(subject - 1) != subject ? tree.children(cue) : new int[0]) {
      other = c > subject && c < cue && tree.token(c).is("nsubj") ? c : other;
    }
    boolean comma = false;
    for (int i = subject + 1; i < cue && other >= 0; i++) {
      boolean mark = tree.token(i).form().equals(",");
      if (mark && i > other) {
        return -1;
      }
      comma |= mark;
    }
    return comma && phrases.able(tree, other) ? other : -1;
  }

  /** "ROMA, Italia: El ministro, Ana Rojas, declaró": what a colon parts from the verb. */
  private static boolean label(Tree tree, int noun, int cue) {
    for (int i = noun + 1; i < cue; i++) {
      if (tree.token(i).form().equals(":")) {
        return true;
      }
    }
    return false;
  }

  /** "Contra quienes califican de «…»": those who are called so. */
  private static boolean judged(Tree tree, int pronoun, int cue) {
    return pronoun > 0
        && Cues.STANDARD.in("who", tree.lemma(pronoun))
        && tree.token(pronoun - 1).upos() == Upos.ADP
        && Cues.STANDARD.verb(tree.token(cue)) == Cues.Kind.JUDGE;
  }

  /** "Quienes se oponen dicen": whether a clause stands for those who do something. */
  private static boolean someone(Tree tree, int clause) {
    for (int c : tree.children(clause)) {
      boolean whoever = c > 0 && tree.lemma(c).equals("que") && tree.token(c - 1).is("det");
      if (whoever || Cues.STANDARD.in("who", tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /** "El viernes", "esto": what says nothing, whatever the parser takes it for; nor does -1. */
  static boolean mute(Tree tree, int word) {
    return word < 0
        || timed(tree, word)
        || timed(tree, NounPhrase.whole(tree, word)) // "el 4 de mayo"
        || further(tree, word)
        || joined(tree, word)
        || Cues.STANDARD.in("neuter", Spelling.fold(tree.token(word).form()));
  }

  /** "Varios párrafos más adelante agrega": how far on something is said. */
  private static boolean further(Tree tree, int word) {
    for (int c : tree.children(word)) {
      boolean more = c > word && tree.token(c - 1).form().equals("más");
      if (more && Cues.STANDARD.in("further", Spelling.fold(tree.token(c).form()))) {
        return true;
      }
    }
    return false;
  }

  /** "Aunado a esto, informó": what goes together with what stands before. */
  private static boolean joined(Tree tree, int word) {
    return word + 1 < tree.size()
        && tree.token(word + 1).lemma().equals("a")
        && (word == 0 || tree.token(word - 1).is("punct"))
        && Cues.STANDARD.in("joined", Spelling.fold(tree.token(word).form()));
  }

  /** Whether a word tells a time, and no name: "Julio" and "La Jornada" may speak. */
  private static boolean timed(Tree tree, int word) {
    return tree.token(word).upos() != Upos.PROPN && Cues.STANDARD.in("timed", tree.lemma(word));
  }

  /**
   * "El informe, hecho por un comité y al que tuvo acceso la prensa, concluyó que": the phrase that
   * opens the sentence and from which an insertion between commas or dashes parts a verb that has
   * no other subject; -1 for none.
   */
  private int opening(Tree tree, int cue, @Nullable Span quote) {
    boolean main = tree.finite(cue) && !linked(tree.token(cue)) && !interposed(tree, cue);
    if (!main || !parted(tree, cue)) {
      return -1;
    }
    int before = before(tree, cue);
    int first = phrase(tree, there(tree), before, cue, quote);
    for (int i = before - 1; first < 0 && i > 0; i--) {
      int noun = tree.token(i - 1).form().equals(",") ? phrase(tree, i, before, cue, quote) : -1;
      first = noun >= 0 && explained(tree, noun, before) ? noun : -1;
    }
    return first;
  }

  /**
   * "…, el diario El Faro de Sarte, que …, dijo": whether a relative clause parts a name from a
   * verb.
   */
  private boolean explained(Tree tree, int noun, int before) {
    int end = noun + 1;
    while (end < before && within(tree.token(end))) {
      end++;
    }
    Token next = tree.token(Math.min(end + 1, before));
    boolean relative = Cues.STANDARD.in("relative", Spelling.fold(next.lemma()));
    return relative && !cast.at(tree.sentence().index(), noun).isEmpty();
  }

  /** The head of the phrase that begins at a token and that a comma parts from a verb; or -1. */
  private int phrase(Tree tree, int start, int before, int cue, @Nullable Span quote) {
    int noun = start;
    while (noun < before && determiner(tree.token(noun))) {
      noun++;
    }
    if (noun > start && tree.token(noun).form().equals("de")) {
      noun--; // "varios cientos de vecinos"
    }
    boolean one = NounPhrase.whole(tree, noun) != noun; // "uno de los portavoces"
    if (!tree.token(noun).upos().nominal() && tree.token(noun).upos() != Upos.NUM && !one) {
      return -1;
    }
    int end = noun + 1;
    while (end < before && within(tree.token(end))) {
      end++;
    }
    return end < before
            && parting(tree.token(end))
            && !label(tree, noun, cue)
            && tree.agree(noun, cue)
            && !mute(tree, noun)
            && phrases.able(tree, noun)
            && outside(tree, noun, cue, quote) >= 0
        ? noun
        : -1;
  }

  /** "En Lima, el portavoz …": where a sentence begins behind the place that opens it. */
  private static int there(Tree tree) {
    boolean place = tree.size() > 3 && tree.preposition(1).equals("en");
    return place && tree.token(1).upos() == Upos.PROPN && tree.token(2).form().equals(",") ? 3 : 0;
  }

  /** "La medida, explica, es dura": whether a verb stands alone between commas or dashes. */
  static boolean interposed(Tree tree, int verb) {
    boolean ends = verb + 2 == tree.size() && tree.token(verb + 1).is("punct");
    return parted(tree, verb)
        && verb + 1 < tree.size()
        && (ends || (parting(tree.token(verb + 1)) && !tree.token(verb + 1).form().equals(")")));
  }

  /** Whether a comma, dash or bracket stands right before a verb and its small words. */
  static boolean parted(Tree tree, int verb) {
    int before = before(tree, verb);
    return before >= 0 && parting(tree.token(before));
  }

  /** "«…», ironiza": whether a comma and a closing mark stand right before a verb. */
  static boolean closing(Tree tree, int verb) {
    int before = before(tree, verb);
    return before > 0
        && parting(tree.token(before))
        && MarkShape.mark(tree.token(before - 1).form().charAt(0));
  }

  /** What stands before a verb, its auxiliaries and pronouns. */
  private static int before(Tree tree, int verb) {
    int before = verb - 1;
    while (before >= 0 && small(tree.token(before))) {
      before--;
    }
    return before;
  }

  private static boolean small(Token t) {
    return t.upos() == Upos.AUX
        || (t.upos() == Upos.PRON && (t.is("expl") || t.is("iobj") || t.is("obj")));
  }

  private static boolean linked(Token verb) {
    return verb.is("acl") || verb.is("advcl") || verb.is("ccomp") || verb.is("xcomp");
  }

  private static boolean parting(Token t) {
    return switch (t.form()) {
      case ",", "-", "–", "—", ")" -> true;
      default -> false;
    };
  }

  private static boolean determiner(Token t) {
    return switch (t.upos()) {
      case DET, ADJ, NUM, PRON -> !t.feat("PronType").contains("Rel");
      default -> false;
    };
  }

  /** Whether a word may go on with a phrase: "el informe anual del comité de Lima". */
  private static boolean within(Token t) {
    return switch (t.upos()) {
      case ADJ, DET, NOUN, NUM, PROPN -> true;
      case ADP -> t.form().equals("de");
      default -> false;
    };
  }

  /** "En el caso de Lima dijo": a name that the parser tears off its preposition. */
  private static boolean torn(Tree tree, int subject) {
    return subject > 0
        && tree.token(subject).upos() == Upos.PROPN
        && tree.token(subject - 1).form().equals("de");
  }

  /** "Lloyd's ya se prepara, sostuvo X": what stands before the comma is what is told. */
  private static boolean afterComma(Tree tree, int subject, int cue) {
    return subject < cue
        && cue - subject > 2
        && tree.token(cue - 1).form().equals(",")
        && tree.root() == cue;
  }

  /** "Agregó el informe que 300 personas …": what goes on to tell is no object. */
  static boolean adds(Tree tree, int cue) {
    return cue >= 0
        && cue + 3 < tree.size()
        && Cues.STANDARD.in("adds", tree.lemma(cue))
        && tree.finite(cue)
        && tree.token(cue + 1).feat("Definite").equals("Def")
        && Writings.document(tree.token(cue + 2))
        && tree.head(cue + 2) == cue
        && tree.token(cue + 3).form().equals("que");
  }

  /**
   * "Como explica Ana Rojas": a name right behind a verb of saying says it, also where the parser
   * takes it for an object; -1 for none.
   */
  private static int behind(Tree tree, int cue, @Nullable Span quote) {
    int next = cue + 1;
    if (adds(tree, cue)) {
      return cue + 2;
    }
    return next < tree.size()
            && tree.token(next).upos() == Upos.PROPN
            && tree.head(next) == cue
            && tree.preposition(next).isEmpty()
            && tree.finite(cue)
            && Cues.STANDARD.verb(tree.token(cue)) == Cues.Kind.SAY
            && (quote == null || !quote.overlaps(tree.token(next).span()))
        ? next
        : -1;
  }

  /**
   * Somebody named right before the verb, where the parser has taken what stands further off for
   * its subject; -1 for nobody.
   */
  int adjacent(Tree tree, int cue, @Nullable Span quote) {
    int s = tree.sentence().index();
    int at = cue - 1;
    while (at > 0 && (tree.token(at).upos() == Upos.AUX || tree.token(at).upos() == Upos.ADV)) {
      at--;
    }
    for (int steps = 0; at >= 0 && steps < 5; steps++, at = tree.head(at)) {
      boolean quoted = quote != null && quote.overlaps(tree.token(at).span());
      if (!tree.token(at).upos().nominal() || at > cue || quoted) {
        return -1;
      }
      if (!cast.alone(s, at).isEmpty() && tree.preposition(at).isEmpty()) {
        return at;
      }
    }
    return -1;
  }

  /**
   * A subject that stands in no quotation, but for one that holds the verb too, and that holds no
   * part of it ("se consideró víctima de «…»"); else -1.
   */
  int outside(Tree tree, int subject, int cue, @Nullable Span quote) {
    if (subject < 0
        || torn(tree, subject)
        || (quote != null && quote.overlaps(NounPhrase.span(tree, subject)))) {
      return -1;
    }
    Span word = tree.token(subject).span();
    for (Span marked : marks) {
      boolean apart = !marked.contains(tree.token(cue).span());
      if (apart && marked.contains(word) && Quoted.words(marked.of(text)) >= Quoted.SPEECH) {
        return -1;
      }
    }
    return subject;
  }

  private boolean marked(Tree tree, int token) {
    Span word = tree.token(token).span();
    return marks.stream().anyMatch(m -> m.contains(word));
  }
}
