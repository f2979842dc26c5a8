package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.knowledge.Organisation;
import org.cronista.language.morphology.Lexicon;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article that tell a country without being its name: demonyms, compound ones too
 * ("chilena", "ruso-norcoreano"), those against or for a country ("antirruso"), and bodies that are
 * written with a small letter ("hutíes"). Not where they are part of a name ("el Hospital
 * Italiano") or mean other people ("los hispanos").
 */
final class Demonyms {
  private static final String AGAINST = "anti";

  private static final String FOR = "pro";

  private final Knowledge knowledge;
  private final List<Tree> trees;

  /** What was looked for, found or not: the words of an article come again. */
  private final Map<String, List<String>> demonyms = new HashMap<>();

  /** The bodies of one country that are written with a small letter ("hutíes"), by their words. */
  private final Map<String, Organisation> groups = new HashMap<>();

  /** The demonyms of towns and regions among what was looked for. */
  private final Set<String> local = new HashSet<>();

  /** Which classes of words the article was asked for. */
  private final Map<String, Boolean> said = new HashMap<>();

  private final Compounds compounds;

  Demonyms(List<Tree> trees, Knowledge knowledge) {
    this.knowledge = knowledge;
    this.trees = trees;
    this.compounds = new Compounds(knowledge);
  }

  /** The countries of a demonym where it stands; empty where a word is none, or part of a name. */
  List<String> at(Tree tree, Token t) {
    boolean word = t.upos() == Upos.ADJ || t.upos().nominal();
    List<String> found = word ? of(t.form()) : List.of();
    boolean other =
        !found.isEmpty()
            && (surname(tree, t) || turned(tree, t.index()) || namedAfter(tree, t.index()));
    if (other || Compounds.ofBody(tree, t)) {
      return List.of();
    }
    boolean one = found.size() > 1 && Compounds.ofOne(tree, t);
    List<String> citizen = one ? Compounds.citizen(found) : found;
    return citizen.isEmpty() ? found : citizen; // who may be of either is of no third
  }

  /** Whether a demonym is that of a town or a region ("limeño"), once it was looked for. */
  boolean local(String form) {
    return local.contains(form);
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
        || (capital && emigrants(tree, before, token + 1))
        || (capital && before > 0 && bears(tree, before - 1)) // "el Club Atlético Palestino"
        || (capital
            && FunctionWords.of("namesake").contains(Spelling.fold(tree.token(before).form())));
  }

  /**
   * "El Centro Gallego", "la Alianza Francesa de Quito": the house of those from elsewhere; not "la
   * Sociedad Española de Cardiología", of which something is.
   */
  private static boolean emigrants(Tree tree, int before, int next) {
    if (!FunctionWords.of("emigrants").contains(Spelling.fold(tree.token(before).form()))) {
      return false;
    }
    if (next + 1 >= tree.size() || !tree.token(next).form().equals("de")) {
      return true;
    }
    Token of = tree.token(next + 1);
    return Spelling.capitalised(of.form())
        && of.upos().nominal()
        && Lexicon.standard().readings(of.form().toLowerCase(Locale.ROOT)).stream()
            .noneMatch(reading -> reading.tag().startsWith("NC"));
  }

  /** "El Hospital La Paz", "el Hotel Roma": a town right behind what is called after it. */
  static boolean called(Tree tree, int token) {
    return token > 0
        && Spelling.capitalised(tree.token(token).form())
        && bears(tree, token - 1)
        && !FunctionWords.of("in-town").contains(Spelling.fold(tree.token(token - 1).form()));
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
  List<String> of(String form) {
    List<String> known = demonyms.get(form);
    if (known != null) {
      return known;
    }
    int hyphen = form.indexOf('-');
    if (hyphen < 0) {
      List<String> alone = otherPeople(form) ? List.of() : single(form);
      alone = alone.isEmpty() ? compounds.glued(form) : alone;
      demonyms.put(form, alone);
      return alone;
    }
    List<String> found = new ArrayList<>();
    if (hyphen > 0) {
      found.addAll(compounds.parts(form)); // "franco-alemán"
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
    return said.computeIfAbsent(words, this::stands);
  }

  private boolean stands(String words) {
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
    return said.computeIfAbsent("island", this::meant);
  }

  private boolean meant(String words) {
    for (Tree tree : trees) {
      for (Token t : tree.sentence().tokens()) {
        if (FunctionWords.of(words).contains(Spelling.fold(tree.lemma(t.index())))) {
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
      return of(folded);
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
    List<String> whole = of(folded.substring(begin));
    boolean doubled = whole.isEmpty() && folded.startsWith("rr", begin); // "antirruso"
    return doubled ? of(folded.substring(begin + 1)) : whole;
  }

  /** The body of one country that a word with a small letter names; null for other words. */
  @Nullable Organisation group(int sentence, int token) {
    return groups.isEmpty() ? null : groups.get(trees.get(sentence).token(token).form());
  }
}
