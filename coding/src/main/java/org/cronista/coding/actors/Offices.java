package org.cronista.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cronista.coding.syntax.Table;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Office;
import org.cronista.knowledge.Person;
import org.cronista.knowledge.Term;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Who holds the office that a phrase names, on the report's day. */
final class Offices {
  /** The office of a head of state. */
  static final String RULER = "head-of-state";

  static final String GOVERNMENT_HEAD = "head-of-government";

  private static final Map<String, String> NAMES = names();

  /** The words of an office: their lemmas, and where they begin and end. */
  private record Words(List<String> lemmas, int begin, int last) {}

  private final Scene scene;

  Offices(Scene scene) {
    this.scene = scene;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (List<String> row : Table.rows(Offices.class, "offices.tsv", 2)) {
      names.put(row.get(0), row.get(1));
    }
    return names;
  }

  /** The Spanish word for an office; the id where none is listed. */
  static String nameOf(String office) {
    return NAMES.getOrDefault(office, office);
  }

  /** The holder of the office that the phrase headed by a noun names in a country. */
  Optional<Term> holder(Tree tree, int head, String code) {
    for (Office office : of(tree, head, code)) {
      Optional<Term> term = holder(office.id(), code);
      if (term.isPresent()) {
        return term;
      }
    }
    return Optional.empty();
  }

  /** Who holds an office on all of the days that the report may be from. */
  private Optional<Term> holder(String office, String code) {
    if (scene.day == null || scene.first == null) {
      return scene.knowledge.onlyHolder(office, code);
    }
    Optional<Term> last = scene.knowledge.holder(office, code, scene.day);
    if (last.isEmpty() || scene.dated()) {
      return last;
    }
    Optional<Term> first = scene.knowledge.holder(office, code, scene.first);
    return first.isPresent() && first.get().person().equals(last.get().person())
        ? last
        : Optional.empty();
  }

  /** The holder of the office of a phrase who bears a name, though nobody knows on which day. */
  Optional<Term> named(Tree tree, int head, String code, Predicate<Person> bears) {
    for (Office office : of(tree, head, code)) {
      Optional<Term> term = scene.knowledge.holder(office.id(), code, scene.day);
      if (term.isPresent() && bears.test(term.get().person())) {
        return term;
      }
    }
    return Optional.empty();
  }

  /** "La presidenta electa": whose term begins next; empty where nobody's does in time. */
  Optional<Term> elect(Tree tree, int head, String code) {
    LocalDate day = scene.day;
    if (day == null) {
      return Optional.empty();
    }
    for (Office office : of(tree, head, code)) {
      Optional<Term> term = scene.knowledge.elect(office.id(), code, day);
      if (term.isPresent()) {
        return term;
      }
    }
    return Optional.empty();
  }

  /** "El papa", whose country goes without saying; empty for other offices. */
  Optional<Term> pope(Tree tree, int head) {
    List<String> words = words(tree, head);
    return words.isEmpty()
        ? Optional.empty()
        : scene.knowledge.pope(String.join(" ", words), scene.day);
  }

  /** "El inquilino de la Casa Blanca": who sits in a seat of power; empty for other tenants. */
  Optional<Term> occupant(Phrase phrase) {
    return scene.day != null
            && FunctionWords.of("occupant").contains(phrase.lemma())
            && !phrase.plural
        ? scene.knowledge.whoIs(phrase.span().words(scene.text()), scene.day)
        : Optional.empty();
  }

  /** "Su homólogo": who holds in another country one of the offices that somebody holds. */
  Optional<Term> counterpart(Set<String> held, String code) {
    for (String office : held) {
      Optional<Term> term = holder(office, code);
      if (term.isPresent()) {
        return term;
      }
    }
    return Optional.empty();
  }

  /** The offices of a phrase in a country. */
  List<Office> of(Tree tree, int head, String code) {
    List<String> words = words(tree, head);
    return words.isEmpty()
        ? List.of()
        : scene.knowledge.offices(String.join(" ", words), code, scene.day);
  }

  /** Whether the words of an office tell its body ("ministro de Relaciones Exteriores"). */
  boolean tellsBody(Tree tree, int head) {
    return words(tree, head).stream().anyMatch(word -> word.equals("de") || word.equals("del"));
  }

  /** Whether one of the offices that a phrase names, in whatever country, is this. */
  boolean are(Tree tree, int head, String office) {
    return of(tree, head, "").stream().anyMatch(o -> o.id().equals(office));
  }

  /** The sector of the office of a phrase; null where it names none or that tells none. */
  @Nullable String sector(Tree tree, int head, String code) {
    List<Office> offices = of(tree, head, code);
    String sector = offices.isEmpty() ? "" : offices.get(0).sector();
    return sector.isEmpty() ? null : sector;
  }

  /** The words of an office as they stand there, without the demonyms between them. */
  String title(Tree tree, int head) {
    Words words = find(tree, head);
    String noun = tree.token(head).form().toLowerCase(Locale.ROOT);
    if (words == null) {
      return noun;
    }
    StringBuilder title = new StringBuilder();
    for (int i = words.begin(); i <= words.last(); i++) {
      boolean contracted = i > words.begin() && sameSpan(tree, i - 1, i);
      if (!contracted && (i == words.begin() || !demonym(tree, i))) {
        String form = sameSpan(tree, i, i + 1) ? "del" : tree.token(i).form();
        title
            .append(title.isEmpty() ? "" : " ")
            .append(i <= head ? form.toLowerCase(Locale.ROOT) : form);
      }
    }
    return title.toString();
  }

  /** The last token of the words of an office, the noun itself where it names none. */
  int last(Tree tree, int head) {
    Words words = find(tree, head);
    return words == null ? head : words.last();
  }

  private static boolean sameSpan(Tree tree, int a, int b) {
    return b < tree.size() && tree.token(a).span().equals(tree.token(b).span());
  }

  /** The words of the office that a phrase names, an adjective before its noun included. */
  private List<String> words(Tree tree, int head) {
    Words words = find(tree, head);
    return words == null ? List.of() : words.lemmas();
  }

  private @Nullable Words find(Tree tree, int head) {
    int from = head > 0 && tree.token(head - 1).upos() == Upos.ADJ ? head - 1 : head;
    for (int begin = from; begin <= head; begin++) {
      if (tree.token(begin).upos() != Upos.ADP
          && !scene.knowledge.beginsOffice(word(tree.token(begin)))) {
        continue; // most words do not
      }
      List<String> lemmas = lemmas(tree, begin);
      int length = scene.knowledge.longestOffice(lemmas, 0);
      if (length > head - begin) {
        return new Words(lemmas.subList(0, length), begin, last(tree, begin, length));
      }
    }
    return null;
  }

  /** The token of the last of so many lemmas, counted as {@link #lemmas} reads them. */
  private int last(Tree tree, int from, int length) {
    int last = from;
    int n = 0;
    for (int i = from; n < length; i++) {
      if (sameSpan(tree, i, i + 1) && tree.token(i).upos() == Upos.ADP) {
        i++;
        n++;
        last = i;
      } else if (i == from || !demonym(tree, i)) {
        n++;
        last = i;
      }
    }
    return last;
  }

  private boolean demonym(Tree tree, int token) {
    return tree.token(token).upos() == Upos.ADJ
        && scene.nations.isDemonym(tree.sentence().index(), tree.token(token));
  }

  private static String word(Token t) {
    return (t.upos() == Upos.DET ? t.form() : t.lemma()).toLowerCase(Locale.ROOT);
  }

  /**
   * Lemmas from a token on, articles and contractions as written; as many as an office has at most.
   */
  private List<String> lemmas(Tree tree, int from) {
    List<String> lemmas = new ArrayList<>();
    for (int i = from; i < tree.size() && lemmas.size() < 8; i++) {
      Token t = tree.token(i);
      boolean contracted = i + 1 < tree.size() && tree.token(i + 1).span().equals(t.span());
      if (contracted && t.upos() == Upos.ADP) {
        lemmas.add(t.lemma().equals("a") ? "al" : "del");
        i++;
      } else if (t.upos() == Upos.PUNCT) {
        break;
      } else if (i == from || !demonym(tree, i)) { // "ministra chilena de Relaciones Exteriores"
        lemmas.add(word(t));
      }
    }
    return lemmas;
  }
}
