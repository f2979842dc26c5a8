package org.cronista.language.time;

import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.Upos;

/**
 * What tells past, present and future without a date: "ahora", "el próximo", "entonces", "diario".
 */
final class ReferenceGuards {
  static final Set<String> DAILY = Set.of("diario", "diaria", "diarios", "diarias");

  static final Set<String> ARTICLES = Set.of("el", "la", "los", "las", "del", "al");

  private ReferenceGuards() {}

  /**
   * "El futuro campo", "en el pasado Mundial": before a noun the adjective without its article;
   * other matches as they are.
   */
  static Match bare(Match m, Written words) {
    if (m.rule().id().equals("per-night")) {
      return new Match(m.rule(), m.from() + 1, m.to(), m.symbols());
    }
    boolean noun = m.rule().id().equals("reference") && m.to() - m.from() == 2;
    String article = words.word(m.from());
    if (!noun
        || !(article.equals("el") || article.equals("del") || article.equals("un"))
        || m.to() >= words.size()) {
      return m;
    }
    Upos next = words.token(m.to()).upos();
    boolean word = Character.isLetter(words.word(m.to()).charAt(0));
    boolean adjective = word && (next == Upos.NOUN || next == Upos.PROPN);
    return adjective && !words.word(m.to() - 1).equals("momento")
        ? new Match(m.rule(), m.from() + 1, m.to(), m.symbols())
        : m;
  }

  /** "La hoy extinta liga", "y hoy hay veinte": these days, and not the day of the report. */
  static boolean nowadays(Match m, Written words) {
    int next = m.to();
    if (!words.word(m.from()).equals("hoy") || next - m.from() != 1 || next >= words.size()) {
      return false;
    }
    boolean article = ARTICLES.contains(words.word(m.from() - 1));
    return (article && (words.adjective(next) || words.noun(next)))
        || words.word(next).equals("tan")
        || words.word(next).equals("hay");
  }

  /** "Desde el momento en que llegó": no moment of now. */
  static boolean bygone(Match m, Written words) {
    String next = words.word(m.to());
    return words.word(m.from()).equals("el")
        && words.word(m.to() - 1).equals("momento")
        && words.word(m.from() - 1).equals("desde")
        && (next.equals("que") || next.equals("en"));
  }

  static boolean reference(Match m, Written words) {
    String word = words.word(m.to() - 1);
    String next = words.word(m.to());
    String before = words.word(m.from() - 1);
    return switch (word) {
      case "ahora" -> !next.equals("bien");
      // "próximo a Lima", "sus más próximos colaboradores" are near in space or trust
      case "próximo", "próxima", "próximos", "próximas" ->
          !next.equals("a")
              && !next.equals("al")
              && !before.equals("más")
              && !before.equals("oriente");
      case "futuro", "pasado" -> someTime(m, words);
      case "futuros" -> !before.equals("de") && !before.startsWith("contrato"); // traded
      case "recién" -> !next.startsWith("nacid");
      case "pasada" -> next.isEmpty() || !before.equals("una");
      case "pasados", "pasadas" -> errors(m, words);
      case "presente" ->
          m.to() - m.from() > 1
              || ((before.equals("la") || before.equals("el") || before.equals("del"))
                  && (words.noun(m.to()) || NameGuards.proper(m.to(), words)));
      case "momento" ->
          m.to() - m.from() != 2
              || !words.word(m.from()).equals("el")
              || !(words.adjective(m.to()) || next.equals("más"));
      default -> !(words.word(m.from()).equals("su") && words.capital(m.to() - 1));
    };
  }

  /**
   * "Las pasadas elecciones", "errores pasados"; but not "pasados dos meses", "pasadas las ocho".
   */
  private static boolean errors(Match m, Written words) {
    int next = m.to();
    if (m.from() == 0) {
      return false;
    }
    Upos before = words.token(m.from() - 1).upos();
    return (before == Upos.DET && words.noun(next)) || before == Upos.NOUN;
  }

  /** "En el futuro", "un proyecto futuro"; but not "el futuro de las pensiones", "su futuro". */
  private static boolean someTime(Match m, Written words) {
    String next = words.word(m.to());
    Upos after = m.to() < words.size() ? words.token(m.to()).upos() : Upos.X;
    boolean before = after == Upos.NOUN || after == Upos.PROPN;
    if (before && Character.isLetter(next.charAt(0))) {
      return true;
    }
    int last = m.from() - 1;
    return m.from() > 0
        && !next.equals("de")
        && !next.equals("del")
        && (words.token(last).upos() == Upos.ADP || words.token(last).upos() == Upos.NOUN);
  }

  /** "Desde entonces", "dijo entonces"; but not "y entonces", "si llueve, entonces". */
  static boolean then(Match m, Written words) {
    if (!words.word(m.from()).equals("entonces")) {
      return true;
    }
    if (m.from() == 0) { // "entonces había seis": of that time; "entonces se fue": after that
      return m.to() < words.size() && words.token(m.to()).feat("Tense").equals("Imp");
    }
    return words.token(m.from() - 1).upos() != Upos.PUNCT && !words.word(m.from() - 1).equals("y");
  }

  /** "Vuelos diarios", but not "el opositor diario La Voz". */
  static boolean daily(Match m, Written words) {
    return words.adjective(m.from()) && !words.capital(m.to());
  }
}
