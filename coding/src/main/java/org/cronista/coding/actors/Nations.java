package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  private static final String AGAINST = "anti";

  private static final String FOR = "pro";

  private final Knowledge knowledge;
  private final List<Tree> trees;

  /** By sentence and token; null for none. */
  private final @Nullable List<String>[][] codes;

  /** What was looked for, found or not: the words of an article come again. */
  private final Map<String, List<String>> demonyms = new HashMap<>();

  /** The bodies of one country that are written with a small letter ("hutíes"), by their words. */
  private final Map<String, Organisation> groups = new HashMap<>();

  /** Where regions and towns stand: sentence and token. */
  private final Set<Long> parts = new HashSet<>();

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists of one kind
  Nations(List<Tree> trees, Knowledge knowledge) {
    this.knowledge = knowledge;
    this.trees = trees;
    this.codes = new List[trees.size()][];
    for (int s = 0; s < codes.length; s++) {
      Tree tree = trees.get(s);
      codes[s] = new List[tree.size()];
      for (Token t : tree.sentence().tokens()) {
        boolean word = t.upos() == Upos.ADJ || t.upos().nominal();
        List<String> demonym = word ? demonym(t.form()) : List.of();
        if (!demonym.isEmpty() && !surname(tree, t) && !turned(tree, t.index())) {
          codes[s][t.index()] = demonym;
        } else if (word && !groups.isEmpty() && groups.containsKey(t.form())) {
          codes[s][t.index()] = List.of(groups.get(t.form()).code());
        }
      }
    }
  }

  /** "El gobierno de Alemán": with a capital behind a preposition no demonym stands, but a name. */
  static boolean surname(Tree tree, Token t) {
    return t.index() > 0
        && Spelling.capitalised(t.form())
        && !Spelling.capitals(t.form())
        && tree.token(t.index() - 1).upos() == Upos.ADP;
  }

  /** "Manifestantes anti chinos": written apart, it is still against them. */
  private static boolean turned(Tree tree, int token) {
    return token > 0 && Spelling.fold(tree.token(token - 1).form()).equals(AGAINST);
  }

  /**
   * The countries of a demonym, of a compound one several ("ruso-norcoreano"); empty where it is
   * none.
   */
  private List<String> demonym(String form) {
    List<String> known = demonyms.get(form);
    if (known != null) {
      return known;
    }
    int hyphen = form.indexOf('-');
    if (hyphen < 0) {
      List<String> alone = single(form);
      demonyms.put(form, alone);
      return alone;
    }
    List<String> found = new ArrayList<>();
    if (hyphen > 0) {
      for (Entry part : knowledge.find(form)) { // "franco-alemán"
        if (part instanceof Entry.Demonym d && !found.contains(d.country().code())) {
          found.add(d.country().code());
        }
      }
      if (found.isEmpty()) { // "saudí-iraní"
        found.addAll(single(form.substring(0, hyphen)));
        List<String> second = single(form.substring(hyphen + 1));
        if (!found.isEmpty() && !second.isEmpty()) {
          found.addAll(second);
        }
      }
    }
    demonyms.put(form, found);
    return found;
  }

  private List<String> single(String form) {
    List<Entry> readings = knowledge.spelled(form);
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i) instanceof Entry.Demonym d) {
        return doubtful(form, d) ? List.of() : List.of(d.country().code());
      }
      if (readings.get(i) instanceof Entry.Body b
          && !b.organisation().international()
          && Character.isLowerCase(form.charAt(0))) {
        groups.put(form, b.organisation());
      }
    }
    return List.of();
  }

  /**
   * "Los indios": the natives of America where the article speaks of natives ("indígenas") and does
   * not name the country ("India") of which the word is the demonym too.
   */
  boolean doubtful(String form, Entry.Demonym demonym) {
    if (!FunctionWords.of("natives").contains(Spelling.fold(form))) {
      return false;
    }
    String country = demonym.country().name();
    boolean indigenous = false;
    for (Tree tree : trees) {
      for (Token t : tree.sentence().tokens()) {
        if (t.form().equalsIgnoreCase(country) && Spelling.capitalised(t.form())) {
          return false;
        }
        indigenous |= FunctionWords.of("indigenous").contains(tree.lemma(t.index()));
      }
    }
    return indigenous;
  }

  /**
   * The countries against which an adjective says that something is: "antiestadounidense", "la
   * guerra anti-japonesa"; empty where it says nothing of the kind.
   */
  List<String> against(Tree tree, int token) {
    String folded = Spelling.fold(tree.token(token).form());
    if (turned(tree, token)) {
      return demonym(folded);
    }
    if (!folded.startsWith(AGAINST) || folded.length() < AGAINST.length() + 3) {
      return List.of();
    }
    return behind(folded, AGAINST.length());
  }

  /** The countries for which an adjective says that somebody is: "prorruso"; empty for none. */
  List<String> inFavour(Tree tree, int token) {
    String folded = Spelling.fold(tree.token(token).form());
    if (!folded.startsWith(FOR) || folded.length() < FOR.length() + 3) {
      return List.of();
    }
    return behind(folded, FOR.length());
  }

  /** The demonym behind a prefix, with a hyphen or a doubled letter or neither. */
  private List<String> behind(String folded, int prefix) {
    int begin = prefix + (folded.charAt(prefix) == '-' ? 1 : 0);
    List<String> whole = demonym(folded.substring(begin));
    boolean doubled = whole.isEmpty() && folded.startsWith("rr", begin); // "antirruso"
    return doubled ? demonym(folded.substring(begin + 1)) : whole;
  }

  /** The body of one country that a word with a small letter names; null for other words. */
  @Nullable Organisation group(int sentence, int token) {
    return groups.isEmpty() ? null : groups.get(trees.get(sentence).token(token).form());
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
          if (modifies(tree, above, c) || body(tree, s, above, c, board)) {
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

  private void collect(Tree tree, int s, int modifier, Board board, List<String> into) {
    List<String> own = at(s, board.anchor(s, modifier));
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
      return tree.preposition(below).equals("de");
    }
    return (t.is("dep") || t.is("appos")) && t.upos() == Upos.ADJ && below > above;
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

  /** Whether a word is a demonym and not a name. */
  boolean isDemonym(int sentence, Token token) {
    return !at(sentence, token.index()).isEmpty()
        && (!Spelling.capitalised(token.form()) || Spelling.capitals(token.form()))
        && !demonym(token.form()).isEmpty();
  }
}
