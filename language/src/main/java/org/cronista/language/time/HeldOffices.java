package org.cronista.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.knowledge.Office;
import org.cronista.knowledge.Term;
import org.cronista.model.DateInterval;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to hold which office: a report that speaks of "el presidente Ernesto Zedillo" is from
 * his term. Terms of those who share a name and an office, and all terms of one person, count as
 * one from the first to the last.
 */
final class HeldOffices {
  /** Words that may stand between an office and a name ("ministro ruso de Exteriores, Ana Gil"). */
  private static final int APART = 6;

  /** "El entonces presidente": not now. */
  private static final Set<String> NOT_NOW =
      Set.of("ex", "entonces", "antiguo", "antigua", "anterior", "futuro", "futura", "difunto");

  /** Words that say of somebody that he leads, with an office or without. */
  private static final Set<String> NO_OFFICE = Set.of("líder", "dirigente", "dictador", "jefe");

  /** Who just took office, before its name. */
  private static final Set<String> NEW = Set.of("nuevo", "nueva", "flamante");

  /** Days before a term of office and after its beginning in which its holder is called new. */
  private static final int EARLY = 60;

  private static final int NEW_FOR = 183;

  /** That somebody leaves: "anunció su dimisión", "renunció". */
  private static final Set<String> LEAVES =
      Set.of("renunció", "dimitió", "renuncia", "dimisión", "dimite");

  /** Words after a name within which that is said. */
  private static final int CLAUSE = 8;

  private static final Set<String> OWN = Set.of("su", "renunció", "dimitió", "dimite");

  /** Days before the end of a term in which a holder says that he leaves, and after it. */
  private static final int LEAVING = 60;

  private static final int LEFT = 7;

  private static final Set<String> NOT_YET = Set.of("electo", "electa");

  private final Knowledge knowledge;

  HeldOffices(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Adds a clue for each holder that a sentence names with the office. */
  void read(Sentence sentence, int weight, List<Clue> clues) {
    Written words = new Written(sentence);
    List<String> forms = new ArrayList<>();
    List<String> lower = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      forms.add(words.form(i));
      lower.add(words.word(i));
    }
    for (int i = 0; i < forms.size(); i++) {
      int n = knowledge.longestOffice(lower, i);
      if (n == 0
          || NO_OFFICE.contains(lower.get(i))
          || (i > 0 && NOT_NOW.contains(words.word(i - 1)))) {
        continue;
      }
      int name = name(words, i + n);
      int length = name < 0 ? 0 : knowledge.longest(forms, name);
      int next = name + length;
      boolean longer =
          next < words.size() && words.capital(next) && words.token(next).upos() == Upos.PROPN;
      if (length > 0 && !longer) {
        Clue c =
            clue(
                String.join(" ", lower.subList(i, i + n)),
                String.join(" ", forms.subList(name, name + length)),
                words,
                i,
                name + length,
                weight);
        if (c != null) {
          clues.add(c);
        }
      }
    }
  }

  /** Where the holder's name begins; -1 where none follows. */
  private int name(Written words, int after) {
    for (int i = after; i < Math.min(words.size(), after + APART); i++) {
      Upos upos = words.token(i).upos();
      if (NOT_YET.contains(words.word(i))) {
        return -1;
      }
      if (words.capital(i) && person(words, i)) {
        // "el presidente de la Federación, Manuel Pérez" is another Pérez
        boolean surname = i > after && words.token(i - 1).upos() == Upos.PROPN;
        return surname ? -1 : i;
      }
      boolean between =
          upos == Upos.ADJ
              || upos == Upos.ADP
              || upos == Upos.DET
              || upos == Upos.PROPN
              || words.word(i).equals(",");
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  private boolean person(Written words, int at) {
    List<String> forms = new ArrayList<>();
    for (int i = at; i < Math.min(words.size(), at + APART); i++) {
      forms.add(words.form(i));
    }
    int n = knowledge.longest(forms, 0);
    return n > 0
        && knowledge.find(String.join(" ", forms.subList(0, n))).stream()
            .anyMatch(Entry.Somebody.class::isInstance);
  }

  private @Nullable Clue clue(
      String office, String name, Written words, int from, int to, int weight) {
    List<Term> held = new ArrayList<>();
    String who = name;
    for (Entry e : knowledge.find(name)) {
      if (!(e instanceof Entry.Somebody somebody)) {
        continue;
      }
      List<String> offices =
          knowledge.offices(office, somebody.person().country()).stream().map(Office::id).toList();
      for (Term t : knowledge.terms(somebody.person())) {
        if (offices.contains(t.office())) {
          held.add(t);
          who = somebody.person().name();
        }
      }
    }
    DateInterval terms = terms(held);
    if (terms == null) {
      return null;
    }
    Span span = words.span(from, to - 1);
    LocalDate first = terms.from();
    LocalDate last = terms.to();
    boolean fresh = from > 0 && NEW.contains(words.word(from - 1));
    if (weight == Clue.FIRM && fresh && oneBeginning(held)) {
      return new Clue(
          new DateInterval(first.minusDays(EARLY), first.plusDays(NEW_FOR)),
          weight,
          who + ", hace poco en el cargo (desde " + first + ")",
          span);
    }
    if (weight == Clue.FIRM
        && !last.equals(Clue.NEVER)
        && oneBeginning(held)
        && leaves(words, to)) {
      LocalDate begin = last.minusDays(LEAVING);
      return new Clue(
          new DateInterval(begin.isBefore(first) ? first : begin, last.plusDays(LEFT)),
          weight,
          who + " deja el cargo (hasta " + last + ")",
          span);
    }
    String term = last.equals(Clue.NEVER) ? "desde " + first : first + " a " + last;
    return new Clue(terms, weight, who + ", en el cargo (" + term + ")", span);
  }

  /** From the first day of the first term to the last of the last; null where there is none. */
  private static @Nullable DateInterval terms(List<Term> held) {
    LocalDate first = null;
    LocalDate last = null;
    for (Term t : held) {
      LocalDate until = t.until() == null ? Clue.NEVER : t.until();
      first = first == null || t.from().isBefore(first) ? t.from() : first;
      last = last == null || until.isAfter(last) ? until : last;
    }
    return first == null || last == null || last.isBefore(first)
        ? null
        : new DateInterval(first, last);
  }

  /** Whether terms follow upon one another, of one office: who came back was new twice. */
  private static boolean oneBeginning(List<Term> held) {
    for (int i = 1; i < held.size(); i++) {
      Term before = held.get(i - 1);
      boolean goesOn =
          before.person().equals(held.get(i).person())
              && before.office().equals(held.get(i).office())
              && before.until() != null
              && !held.get(i).from().isAfter(before.until().plusDays(EARLY));
      if (!goesOn) {
        return false;
      }
    }
    return true;
  }

  /** "Anunció este jueves su dimisión", "renunció ayer": soon after the name, in its clause. */
  private static boolean leaves(Written words, int after) {
    for (int i = after; i < Math.min(words.size(), after + CLAUSE); i++) {
      if (i > after && words.word(i).equals(",")) {
        return false;
      }
      if (LEAVES.contains(words.word(i))
          && (OWN.contains(words.word(i)) || OWN.contains(words.word(i - 1)))) {
        return true;
      }
    }
    return false;
  }
}
