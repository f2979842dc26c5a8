package org.cronista.language.time;

import java.util.Set;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Where the verb that governs a time expression looks. */
enum Direction {
  PAST,
  FUTURE,
  PRESENT,
  UNKNOWN;

  /** "Aplazaron el juicio hasta el lunes": what lasts on from the day that it was told. */
  private static final Set<String> PUT_OFF =
      Set.of(
          "ampliar",
          "aplazar",
          "decretar",
          "extender",
          "imponer",
          "ordenar",
          "posponer",
          "postergar",
          "prohibir",
          "prolongar",
          "prorrogar",
          "retrasar",
          "suspender");

  /** What is planned: "antes de las elecciones del 16 de octubre" tells nothing of their side. */
  private static final Set<String> PLANNED =
      Set.of(
          "balotaje",
          "comicio",
          "comicios",
          "congreso",
          "convención",
          "cumbre",
          "elección",
          "elecciones",
          "entrega",
          "fecha",
          "legislativas",
          "mundial",
          "plazo",
          "plebiscito",
          "presidenciales",
          "primarias",
          "referendo",
          "referéndum",
          "vencimiento",
          "votación");

  /** "Llamó a no votar el domingo": what is asked for or meant to be done lies ahead. */
  private static final Set<String> ASK =
      Set.of(
          "acordar",
          "decidir",
          "esperar",
          "exhortar",
          "instar",
          "intentar",
          "invitar",
          "llamar",
          "ordenar",
          "pedir",
          "pensar",
          "planear",
          "prometer",
          "proponer",
          "querer");

  /** "Después de que el lunes se anunciara". */
  private static final Set<String> SINCE = Set.of("después", "desde", "luego", "tras");

  /** "Anunciaron un paro desde el 1 de agosto": of what is announced the date lies ahead. */
  private static final Set<String> ANNOUNCE =
      Set.of(
          "anunciar",
          "convocar",
          "planear",
          "planificar",
          "preparar",
          "prever",
          "programar",
          "proyectar");

  /** By the verbs above the token in the tree; by the nearest finite verb where none tells. */
  static Direction of(Sentence s, int first, int token) {
    boolean until = false;
    boolean since = false;
    for (int i = first; i >= 0 && i >= first - 2; i--) {
      if (s.token(i).upos() != Upos.ADP) {
        continue;
      }
      if (s.token(i).lemma().equals("para")) {
        return FUTURE; // "convocó elecciones para el lunes"
      }
      until |= s.token(i).lemma().equals("hasta");
      since |= s.token(i).lemma().equals("desde");
    }
    Token head = above(s, first, token);
    Token noun = head != null && head.upos() == Upos.NOUN ? head : null;
    if (noun != null && ((since && noun.is("nsubj")) || since(s, noun))) {
      return PAST; // "la interrupción desde junio costará"
    }
    if (noun != null && (announced(s, noun) || preposition(s, noun).equals("para"))) {
      return FUTURE; // "para entrega en agosto"
    }
    if (head != null && PLANNED.contains(head.lemma())) {
      return UNKNOWN;
    }
    Direction d = governing(s, first, token, until);
    if (head != null && !since && head.feat("VerbForm").equals("Inf") && purpose(s, head)) {
      return d == PAST ? UNKNOWN : FUTURE;
    }
    // "los paros que desde el martes se cumplen"
    return since && d != FUTURE ? PAST : d;
  }

  /** The word outside of an expression on which it depends. */
  private static @Nullable Token above(Sentence s, int first, int token) {
    int at = token;
    for (int steps = 0; at >= first && at <= token && steps < 12; steps++) {
      at = s.token(at).head();
    }
    return at >= 0 && at < s.size() ? s.token(at) : null;
  }

  private static boolean announced(Sentence s, Token noun) {
    Token at = noun;
    for (int steps = 0; steps < 3 && at.is("conj") && at.head() >= 0; steps++) {
      at = s.token(at.head());
    }
    return at.is("obj") && at.head() >= 0 && ANNOUNCE.contains(s.token(at.head()).lemma());
  }

  /** "Desde los mínimos de marzo". */
  private static boolean since(Sentence s, Token noun) {
    return preposition(s, noun).equals("desde");
  }

  /** The preposition of a noun; empty where it has none close before it. */
  private static String preposition(Sentence s, Token noun) {
    for (int i = noun.index() - 1; i >= 0 && i > noun.index() - 5; i--) {
      if (s.token(i).head() == noun.index() && s.token(i).upos() == Upos.ADP) {
        return s.token(i).lemma();
      }
    }
    return "";
  }

  /** The tense of what governs an expression, or stands near; its own words have none. */
  private static Direction governing(Sentence s, int first, int token, boolean until) {
    int at = s.token(token).head();
    for (int steps = 0; at >= 0 && at < s.size() && steps < 12; steps++) {
      Direction d = at >= first && at <= token ? UNKNOWN : of(s, s.token(at), until);
      if (d != UNKNOWN) {
        return d;
      }
      at = s.token(at).head();
    }
    for (int far = 1; far < 25; far++) {
      boolean own = far <= token - first;
      Direction left = own || token - far < 0 ? UNKNOWN : tense(s.token(token - far));
      if (left != UNKNOWN) {
        return left;
      }
      Direction right = token + far < s.size() ? tense(s.token(token + far)) : UNKNOWN;
      if (right != UNKNOWN) {
        return right;
      }
    }
    return UNKNOWN;
  }

  private static Direction of(Sentence s, Token verb, boolean until) {
    Direction own = tense(verb);
    boolean participle = participle(verb);
    if (until && (participle || verb.lemma().equals("haber"))) {
      return FUTURE; // "fijado hasta Navidad"
    }
    if (until && own == PAST && PUT_OFF.contains(verb.lemma())) {
      return FUTURE;
    }
    if (verb.feat("VerbForm").equals("Inf")
        && verb.head() >= 0
        && ASK.contains(s.token(verb.head()).lemma())) {
      return FUTURE;
    }
    if (own == UNKNOWN && verb.is("advcl") && told(s, verb)) {
      return PAST;
    }
    if (own == FUTURE || (own == PAST && !participle)) {
      return own;
    }
    if (!participle && !verb.upos().verbal()) {
      return copula(s, verb);
    }
    for (int i = verb.index() - 1; i >= 0 && i > verb.index() - 8; i--) {
      Token t = s.token(i);
      if (t.head() != verb.index() || !t.is("aux")) {
        continue;
      }
      if (t.lemma().equals("haber") && tense(t) != FUTURE) {
        // "han cerrado hasta el jueves": what was done lasts on
        return until && t.feat("Tense").equals("Pres") ? FUTURE : PAST;
      }
      return t.lemma().equals("ir") || t.lemma().equals("poder") ? FUTURE : tense(t);
    }
    return own;
  }

  /** "Para elaborar las cuentas y aprobarlas": what is to be done. */
  private static boolean purpose(Sentence s, Token verb) {
    Token first = verb.is("conj") && verb.head() >= 0 ? s.token(verb.head()) : verb;
    for (int i = first.index() - 1; i >= 0 && i > first.index() - 4; i--) {
      if (s.token(i).head() == first.index() && s.token(i).lemma().equals("para")) {
        return true;
      }
    }
    return false;
  }

  /** "Después de que el lunes se anunciara": of what is told, in spite of its mood. */
  private static boolean told(Sentence s, Token verb) {
    for (int i = verb.index() - 1; i > 1 && i > verb.index() - 12; i--) {
      if (s.token(i).lemma().equals("que") && s.token(i).head() == verb.index()) {
        return SINCE.contains(s.token(i - 1).lemma()) || SINCE.contains(s.token(i - 2).lemma());
      }
    }
    return false;
  }

  /** "La cumbre será el viernes": the tense of what says so of a noun or an adjective. */
  private static Direction copula(Sentence s, Token noun) {
    for (int i = noun.index() - 1; i >= 0 && i > noun.index() - 8; i--) {
      Token t = s.token(i);
      if (t.head() == noun.index() && t.is("cop")) {
        return tense(t);
      }
    }
    return UNKNOWN;
  }

  /** "La ley, aprobada el lunes": also where it is tagged as an adjective. */
  private static boolean participle(Token t) {
    return t.feat("VerbForm").equals("Part") && (t.upos().verbal() || t.upos() == Upos.ADJ);
  }

  /** "Pidió que se presentara el lunes": what is asked for lies ahead. */
  private static Direction wished(Token verb) {
    return verb.is("ccomp") || verb.is("csubj") ? FUTURE : UNKNOWN;
  }

  private static Direction tense(Token t) {
    if (!t.upos().verbal() && !participle(t)) {
      return UNKNOWN;
    }
    return switch (t.feat("Tense")) {
      case "Past" -> PAST;
      case "Imp" -> t.feat("Mood").equals("Sub") ? wished(t) : PAST;
      case "Fut" -> FUTURE;
      case "Pres" -> t.lemma().equals("haber") && t.is("aux") ? PAST : PRESENT;
      default -> t.feat("Mood").equals("Cnd") ? FUTURE : UNKNOWN;
    };
  }
}
