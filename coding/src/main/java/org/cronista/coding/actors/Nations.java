package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.knowledge.Organisation;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The countries and organisations that single words point to: names, demonyms, capitals, places,
 * persons by their country; and from them the country of a whole noun phrase ("la cancillería
 * china", "el jefe de la policía de Lima").
 */
final class Nations {
  /**
   * How far below its head the country of a phrase is looked for ("el vocero del jefe de la policía
   * de Chile").
   */
  private static final int DEEPEST = 4;

  /** The sector of those who sit in a parliament. */
  private static final String LEGISLATOR = "LEG";

  private final Knowledge knowledge;
  private final List<Tree> trees;
  private final Demonyms demonyms;

  /** By sentence and token; null for none. */
  private final @Nullable List<String>[][] codes;

  /** Where regions and towns stand, or their demonyms: sentence and token. */
  private final Set<Long> parts = new HashSet<>();

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists of one kind
  Nations(List<Tree> trees, Knowledge knowledge, Demonyms demonyms) {
    this.knowledge = knowledge;
    this.trees = trees;
    this.demonyms = demonyms;
    this.codes = new List[trees.size()][];
    Peoples peoples = new Peoples(knowledge, trees);
    for (int s = 0; s < codes.length; s++) {
      Tree tree = trees.get(s);
      codes[s] = new List[tree.size()];
      for (Token t : tree.sentence().tokens()) {
        boolean word = t.upos() == Upos.ADJ || t.upos().nominal();
        List<String> demonym = demonyms.at(tree, t);
        Organisation group = word ? demonyms.group(s, t.index()) : null;
        if (!demonym.isEmpty()) {
          codes[s][t.index()] = peoples.of(tree, t, demonym);
          if (demonyms.local(t.form())) {
            parts.add(key(s, t.index()));
          }
        } else if (group != null) {
          codes[s][t.index()] = List.of(group.code());
        }
      }
    }
  }

  /** Notes that a word names a region or a town, or one of the countries of a kingdom. */
  void part(int sentence, int token, Entry entry) {
    boolean constituent =
        entry instanceof Entry.CountryName
            && FunctionWords.of("constituent").contains(trees.get(sentence).lemma(token));
    if (entry instanceof Entry.Somewhere || constituent) {
      parts.add(key(sentence, token));
    }
  }

  /** Whether a word names a part of a country, and not one as a whole or its capital. */
  boolean part(int sentence, int token) {
    return parts.contains(key(sentence, token));
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  void put(int sentence, int token, String code) {
    if (!code.isEmpty()) {
      codes[sentence][token] = List.of(code);
    }
  }

  /** Forgets the country of a word that tells none. */
  void clear(int sentence, int token) {
    codes[sentence][token] = null;
  }

  /** All codes to which words of the article point. */
  Set<String> told() {
    Set<String> told = new TreeSet<>();
    for (@Nullable List<String>[] sentence : codes) {
      for (List<String> word : sentence) {
        if (word != null) {
          told.addAll(word);
        }
      }
    }
    return told;
  }

  /** Whether any word of the article points to a code. */
  boolean tells(String code) {
    for (@Nullable List<String>[] sentence : codes) {
      for (List<String> word : sentence) {
        if (word != null && word.contains(code)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The codes that a word itself points to. */
  List<String> at(int sentence, int token) {
    List<String> found = codes[sentence][token];
    return found == null ? List.of() : found;
  }

  /**
   * The codes that a noun phrase's modifiers give, those nearest to its head first found; several
   * where they are coordinated ("los presidentes de Chile y Bolivia").
   */
  List<String> ofPhrase(Tree tree, int head, Board board) {
    int s = tree.sentence().index();
    List<Integer> level = new ArrayList<>();
    level.add(head);
    for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
      List<String> found = new ArrayList<>();
      List<Integer> next = new ArrayList<>();
      for (int above : level) {
        for (int c : tree.children(above)) {
          boolean whose = !matter(tree, head, c);
          if (whose && (modifies(tree, above, c) || body(tree, s, above, c, board))) {
            collect(tree, s, c, board, found);
            next.add(c);
          }
        }
      }
      if (depth == 0 && found.isEmpty()) {
        neighbour(tree, s, head, found);
      }
      if (!found.isEmpty()) {
        return found;
      }
      level = next;
    }
    return List.of();
  }

  /**
   * The codes of one official's title: "la funcionaria chilena de la OEA" is that body's whatever
   * her country, but for those whom states send to it ("el embajador chileno de la OEA").
   */
  List<String> ofOfficial(Tree tree, int head, Board board) {
    List<String> codes =
        worksOn(tree, head) || wins(tree, head, board)
            ? beside(tree, head)
            : ofPhrase(tree, head, board);
    if (codes.size() < 2
        || tree.token(head).feat("Number").equals("Plur")
        || FunctionWords.of("state-official").contains(Spelling.fold(tree.lemma(head)))) {
      return codes;
    }
    for (String code : codes) {
      if (knowledge.country(code).isEmpty()) {
        return List.of(code);
      }
    }
    return codes;
  }

  /**
   * "El abogado de los presos bolivianos", "la importadora de vinos chilenos", "el profesor de
   * ruso": for whom or with what somebody works may be of another country; not so a body ("el dueño
   * de la empresa").
   */
  private boolean worksOn(Tree tree, int head) {
    if (!FunctionWords.of("works-on").contains(Spelling.fold(tree.lemma(head)))) {
      return false;
    }
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      boolean common =
          c > head && t.is("nmod") && t.upos() != Upos.PROPN && tree.preposition(c).equals("de");
      Role what = common ? Roles.STANDARD.of(t) : null;
      boolean body =
          (what != null && !what.title()) || FunctionWords.of("school").contains(tree.lemma(c));
      if (common && !body && !Spelling.capitalised(t.form())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "El ganador del Abierto de Australia": where somebody won tells not whose he is; not so "la
   * campeona de España".
   */
  private boolean wins(Tree tree, int head, Board board) {
    if (!FunctionWords.of("winner").contains(Spelling.fold(tree.lemma(head)))) {
      return false;
    }
    int s = tree.sentence().index();
    for (int c : tree.children(head)) {
      if (c > head && tree.token(c).is("nmod") && at(s, board.anchor(s, c)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The codes of the adjectives of a noun. */
  List<String> beside(Tree tree, int head) {
    for (int c : tree.children(head)) {
      List<String> found = tree.token(c).is("amod") ? at(tree.sentence().index(), c) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * "El encargado de asuntos de Haití", "el congresista de origen cubano": of what an office is
   * about, or whence one's parents came, tells not whose one is.
   */
  private static boolean matter(Tree tree, int head, int below) {
    int link = tree.child(below, "case");
    int noun = (link >= 0 && link < below ? link : below) - 1;
    return noun > head
        && FunctionWords.of("matter").contains(tree.lemma(noun))
        && !Spelling.capitalised(tree.token(noun).form());
  }

  private void collect(Tree tree, int s, int modifier, Board board, List<String> into) {
    List<String> own = people(tree, s, modifier);
    own = own.isEmpty() ? at(s, board.anchor(s, modifier)) : own;
    if (own.isEmpty()) {
      for (ActorMention m : board.at(s, modifier)) {
        own = m.actor().code().isEmpty() ? own : List.of(m.actor().code());
      }
    }
    for (String code : own) {
      if (!into.contains(code)) {
        into.add(code);
      }
    }
    if (!own.isEmpty()) {
      for (int c : tree.children(modifier)) {
        if (tree.token(c).is("conj") && into.size() < 16) {
          collect(tree, s, c, board, into);
        }
      }
    }
  }

  /**
   * "El jefe de los serbios de Bosnia": a people is of the country where it lives; empty where none
   * is told.
   */
  List<String> people(Tree tree, int s, int noun) {
    if (!isDemonym(s, tree.token(noun)) || !tree.token(noun).feat("Number").equals("Plur")) {
      return List.of();
    }
    int where = noun + 2; // whatever the parse hangs it on
    return where < tree.size() && tree.token(noun + 1).form().equals("de")
        ? at(s, where)
        : List.of();
  }

  /**
   * "La organización Amnistía Internacional", "el gobierno del presidente Carlos Mesa": the name of
   * a body, or of somebody, right after the noun for it.
   */
  private static boolean body(Tree tree, int s, int above, int below, Board board) {
    if (below != above + 1 || !tree.token(below).is("appos")) {
      return false;
    }
    List<ActorMention> named = board.at(s, below);
    return !named.isEmpty()
        && (named.get(0).actor().international() || named.get(0).actor().isPerson());
  }

  private static boolean modifies(Tree tree, int above, int below) {
    Token t = tree.token(below);
    if (t.is("amod") || t.is("flat") || t.is("compound")) {
      String preposition = tree.preposition(below); // not "dijo Ana Rojas a la AP"
      return preposition.isEmpty() || preposition.equals("de");
    }
    if (t.is("nmod") || (t.is("obl") && !tree.predicate(above))) {
      String preposition = tree.preposition(below);
      return preposition.equals("de") || (preposition.equals("por") && seat(tree, above));
    }
    return (t.is("dep") || t.is("appos")) && t.upos() == Upos.ADJ && below > above;
  }

  /** "El senador republicano por Arizona", "la diputada por Sevilla". */
  private static boolean seat(Tree tree, int noun) {
    Role role = Roles.STANDARD.of(tree.token(noun));
    return role != null && role.human() && LEGISLATOR.equals(role.sector());
  }

  /** A demonym right after the head that the parse has put elsewhere. */
  private void neighbour(Tree tree, int s, int head, List<String> into) {
    int next = head + 1;
    if (next < tree.size() && tree.token(next).upos() == Upos.ADJ) {
      Token t = tree.token(next);
      if (at(s, next).isEmpty() && next + 1 < tree.size() && t.head() == head) {
        next++;
        t = tree.token(next);
      }
      if (t.upos() == Upos.ADJ && Character.isLowerCase(t.form().charAt(0))) {
        into.addAll(at(s, next));
      }
    }
  }

  /** Whether a word is the demonym of a town or a region ("andaluz"). */
  boolean local(Token word) {
    return demonyms.local(word.form());
  }

  /** Whether a word is a demonym and not a name. */
  boolean isDemonym(int sentence, Token token) {
    return !at(sentence, token.index()).isEmpty()
        && (!Spelling.capitalised(token.form()) || Spelling.capitals(token.form()))
        && !demonyms.of(token.form()).isEmpty();
  }
}
