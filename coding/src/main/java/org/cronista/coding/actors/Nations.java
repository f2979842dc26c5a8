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

  /** The sector of those who sit in a parliament. */
  private static final String LEGISLATOR = "LEG";

  private static final String FOR = "pro";

  private final Knowledge knowledge;
  private final List<Tree> trees;

  /** By sentence and token; null for none. */
  private final @Nullable List<String>[][] codes;

  /** What was looked for, found or not: the words of an article come again. */
  private final Map<String, List<String>> demonyms = new HashMap<>();

  /** The bodies of one country that are written with a small letter ("hutíes"), by their words. */
  private final Map<String, Organisation> groups = new HashMap<>();

  /** The demonyms of towns and regions among what was looked for. */
  private final Set<String> local = new HashSet<>();

  /** Where regions and towns stand, or their demonyms: sentence and token. */
  private final Set<Long> parts = new HashSet<>();

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists of one kind
  Nations(List<Tree> trees, Knowledge knowledge) {
    this.knowledge = knowledge;
    this.trees = trees;
    this.codes = new List[trees.size()][];
    Peoples peoples = new Peoples(knowledge, trees);
    for (int s = 0; s < codes.length; s++) {
      Tree tree = trees.get(s);
      codes[s] = new List[tree.size()];
      for (Token t : tree.sentence().tokens()) {
        boolean word = t.upos() == Upos.ADJ || t.upos().nominal();
        List<String> demonym = word ? demonym(t.form()) : List.of();
        if (!demonym.isEmpty()
            && !surname(tree, t)
            && !turned(tree, t.index())
            && !namedAfter(tree, t.index())) {
          codes[s][t.index()] = peoples.of(tree, t, demonym);
          if (local.contains(t.form())) {
            parts.add(key(s, t.index()));
          }
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

  /**
   * "El Hospital Italiano de Rosario", "la escuela República de Colombia", "el Deportivo Italia":
   * with a capital behind the noun for a house, a street or a club it is called after a country and
   * is not there; nor is "Nueva Italia".
   */
  static boolean namedAfter(Tree tree, int token) {
    int before = token - 1;
    if (before > 1
        && Spelling.capitalised(tree.token(before - 1).form())
        && FunctionWords.of("state").contains(Spelling.fold(tree.token(before - 1).form()))
        && tree.token(before).form().equals("de")) {
      before -= 2;
    }
    if (before < 0
        || !Spelling.capitalised(tree.token(token).form())
        || Spelling.capitals(tree.token(token).form())) {
      return false;
    }
    boolean capital = Spelling.capitalised(tree.token(before).form());
    return bears(tree, before)
        || (capital && before > 0 && bears(tree, before - 1)) // "el Club Atlético Palestino"
        || (capital
            && FunctionWords.of("namesake").contains(Spelling.fold(tree.token(before).form())));
  }

  private static boolean bears(Tree tree, int token) {
    return FunctionWords.of("named-after").contains(Spelling.fold(tree.token(token).form()));
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
      List<String> alone = otherPeople(form) ? List.of() : single(form);
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
        if (d.local()) {
          local.add(form);
        }
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
    if (FunctionWords.of("townspeople").contains(Spelling.fold(form))) {
      return !islands();
    }
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
   * "Los votantes hispanos" where the article says nothing of Spain, or speaks of the United
   * States; "la comunidad israelita" where it says nothing of Israel, or calls what is Israel's
   * "israelí".
   */
  boolean otherPeople(String form) {
    String folded = Spelling.fold(form);
    if (FunctionWords.of("hispanic").contains(folded)) {
      return !says("of-spain") || says("of-america");
    }
    return FunctionWords.of("jewish").contains(folded) && (!says("of-israel") || says("israeli"));
  }

  /** Whether one of a class of words stands in the article. */
  private boolean says(String words) {
    for (Tree tree : trees) {
      for (Token t : tree.sentence().tokens()) {
        if (FunctionWords.of(words).contains(Spelling.fold(t.form()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the article speaks of islands, where "los granadinos" else are of a town. */
  private boolean islands() {
    for (Tree tree : trees) {
      for (Token t : tree.sentence().tokens()) {
        if (FunctionWords.of("island").contains(Spelling.fold(tree.lemma(t.index())))) {
          return true;
        }
      }
    }
    return false;
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
    List<String> codes = worksOn(tree, head) ? beside(tree, head) : ofPhrase(tree, head, board);
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
   * "El abogado de los presos cubanos", "la importadora de vinos chilenos", "el profesor de ruso":
   * for whom or with what somebody works may be of another country; not so a body ("el dueño de la
   * empresa").
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

  /** Whether a word is a demonym and not a name. */
  boolean isDemonym(int sentence, Token token) {
    return !at(sentence, token.index()).isEmpty()
        && (!Spelling.capitalised(token.form()) || Spelling.capitals(token.form()))
        && !demonym(token.form()).isEmpty();
  }
}
