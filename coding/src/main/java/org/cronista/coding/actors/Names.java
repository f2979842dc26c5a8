package org.cronista.coding.actors;

import static org.cronista.model.Name.Type.PER;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Organisation;
import org.cronista.knowledge.Person;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Name;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the names of an article: what the knowledge has, and the others by {@link Newcomers}.
 * Full names are read first, in the body before the headline, so that surnames and headlines in
 * capitals find the person that they mean.
 */
final class Names {
  /** Words that the name of a body may have where it begins with a small letter. */
  private static final int MOST = 8;

  private final Scene scene;
  private final Entries entries;
  private final Newcomers newcomers;
  private final FoundNames names;
  private final Readings readings;
  private final Placing placing;
  private final List<Written> written = new ArrayList<>();
  private final List<boolean[]> taken = new ArrayList<>();

  Names(Scene scene) {
    Persons persons = new Persons(scene);
    this.scene = scene;
    this.entries = new Entries(scene);
    this.newcomers = new Newcomers(scene, persons, entries);
    this.names = new FoundNames(scene, new Glued(scene, newcomers));
    this.readings = new Readings(scene, persons, entries, names);
    this.placing = new Placing(scene, persons, entries, newcomers);
    for (Sentence s : scene.analysis.sentences()) {
      written.add(Written.of(s));
      taken.add(new boolean[s.size()]);
    }
  }

  /** The first person that a phrase may mean; null where it means none. */
  static @Nullable Person person(List<Entry> readings) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i) instanceof Entry.Somebody somebody) {
        return somebody.person();
      }
    }
    return null;
  }

  void resolve() {
    for (Sentence s : scene.analysis.sentences()) {
      known(s);
    }
    placing.locate(written, names);
    placing.settle();
    for (boolean shouted : new boolean[] {false, true}) {
      for (int length = 2; length >= 1; length--) {
        for (Sentence s : scene.analysis.sentences()) {
          if (names.of(s).isEmpty() || aboutTheText(s) || shouted(scene, s) != shouted) {
            continue;
          }
          for (Name n : names.of(s)) {
            if ((n.lastToken() > n.firstToken() ? 2 : 1) == length) {
              newcomers.read(s, n, shouted, taken.get(s.index()));
            }
          }
        }
      }
    }
  }

  /** Whether a sentence is written in capitals. */
  static boolean shouted(Scene scene, Sentence s) {
    return Spelling.capitals(scene.text(), s.span().begin(), s.span().end());
  }

  /**
   * "La Unión Europea pidió": the article that opens a sentence is no part of the name, though a
   * town is called "La Unión", where what is known from the next word on reaches further.
   */
  private boolean afterArticle(Sentence s, Written w, int i, int length) {
    return i + 1 < w.size()
        && s.token(w.token(i)).upos() == Upos.DET
        && 1 + scene.knowledge.longest(w.words(), i + 1) > length;
  }

  static boolean aboutTheText(Sentence s) {
    return s.kind() == Sentence.Kind.DATELINE
        || s.kind() == Sentence.Kind.BYLINE
        || s.kind() == Sentence.Kind.CREDIT;
  }

  /** What the knowledge has: the longest phrase at each capitalised word. */
  private void known(Sentence s) {
    Written w = written.get(s.index());
    for (int i = 0; i < w.size(); ) {
      Acronyms.LongForm meant = scene.acronyms.of(w.words().get(i));
      if (meant != null && !asKnown(w.words().get(i), meant)) {
        explained(s, w.token(i), meant);
        i++;
        continue;
      }
      if (group(s, w.token(i))) {
        i++;
        continue;
      }
      boolean capital = Spelling.capitalised(w.words().get(i));
      int length = capital ? scene.knowledge.longest(w.words(), i) : lowerBody(w, i);
      if (length == 0 || (capital && afterArticle(s, w, i, length))) {
        i++;
        continue;
      }
      Name wider = names.wider(s, w.token(i), w.token(i + length) - 1);
      Stretch at = new Stretch(s, w, i, length, wider);
      Entry entry = readings.of(at);
      if (entry != null) {
        known(at, entry);
      }
      i += length;
    }
  }

  /**
   * Places an entry, but for one that is only part of a longer name and tells at most a country
   * ("la Copa Chile").
   */
  private void known(Stretch at, Entry entry) {
    Sentence s = at.sentence();
    Name wider = at.wider();
    if (wider == null
        || (Around.fits(entry, wider, s, at.last(), scene.text())
            && !Around.partOfPlace(entry, wider, s, at.last()))
        || Around.apart(entry, wider, s, at.first())) {
      for (int t = at.first(); t <= at.last(); t++) {
        taken.get(s.index())[t] = true;
      }
      placing.place(at, entry);
    } else if (!(entry instanceof Entry.Medium)
        && !(entry instanceof Entry.Somebody && wider.type() != PER) // "la Copa Rojas"
        && !Around.partOfName(entry, wider, s, at.last())) {
      placing.tell(at, entry);
    }
  }

  /**
   * "Los hutíes": a body whose name is written with a small letter; not where its people are said
   * to be of another country ("los talibanes paquistaníes"), nor as an adjective.
   */
  private boolean group(Sentence s, int token) {
    Organisation known = scene.demonyms.group(s.index(), token);
    Token t = s.token(token);
    if (known == null || !(t.upos().nominal() || t.upos() == Upos.ADJ) || t.is("amod")) {
      return false;
    }
    Tree tree = scene.trees.get(s.index());
    List<String> codes = scene.nations.ofPhrase(tree, token, scene.board);
    boolean own = codes.isEmpty() || codes.contains(known.code());
    boolean whole = t.upos().nominal() || tree.child(token, "det") >= 0;
    if (!own || !whole) {
      return false;
    }
    taken.get(s.index())[token] = true;
    String why = "«" + t.form() + "»: " + known.name();
    scene.board.put(
        s.index(),
        token,
        List.of(new ActorMention(Entries.body(known), t.span(), ActorMention.How.NAME, why)));
    return true;
  }

  /** Whether an acronym stands in the article for the body for which the knowledge has it. */
  private boolean asKnown(String acronym, Acronyms.LongForm meant) {
    String name = span(meant).words(scene.text());
    if (!scene.knowledge.find(name).isEmpty()) {
      return true;
    }
    List<String> words = List.of(Spelling.fold(name).split(" "));
    for (Entry entry : scene.knowledge.find(acronym)) {
      if (entry instanceof Entry.Body body) {
        List<String> known = List.of(Spelling.fold(body.organisation().name()).split(" "));
        long shared = known.stream().filter(w -> w.length() > 3 && words.contains(w)).count();
        if (2 * shared >= known.stream().filter(w -> w.length() > 3).count()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Span span(Acronyms.LongForm meant) {
    Sentence s = meant.sentence();
    return s.token(meant.first()).span().cover(s.token(meant.last()).span());
  }

  /** An acronym that the article explains stands for the body that it names there. */
  private void explained(Sentence s, int token, Acronyms.LongForm meant) {
    Tree tree = scene.trees.get(meant.sentence().index());
    int head = headOf(meant.sentence(), meant.first(), meant.last());
    Actor body = entries.unknownBody(tree, head, span(meant)).actor();
    Span here = s.token(token).span();
    taken.get(s.index())[token] = true;
    if (!body.code().isEmpty()) {
      scene.nations.put(s.index(), token, body.code());
    }
    String why = "«" + here.of(scene.text()) + "»: " + body.name();
    scene.board.put(
        s.index(),
        token,
        token,
        token,
        List.of(new ActorMention(body, here, ActorMention.How.NAME, why)));
  }

  /**
   * Words of the name of a body that is written with a small first letter ("el departamento de
   * Estado"); 0 where none stands there.
   */
  private int lowerBody(Written w, int i) {
    List<String> words = w.words();
    boolean near = i + 1 < words.size() && Spelling.capitalised(words.get(i + 1));
    boolean next = i + 2 < words.size() && Spelling.capitalised(words.get(i + 2));
    if ((!near && !next) || words.get(i).length() < 4 || !scene.knowledge.begins(words.get(i))) {
      return 0;
    }
    List<String> raised = new ArrayList<>(words.subList(i, Math.min(words.size(), i + MOST)));
    raised.set(0, capitalised(raised.get(0)));
    int length = scene.knowledge.longest(raised, 0);
    boolean body =
        length > 1
            && Spelling.capitalised(raised.get(length - 1))
            && scene.knowledge.find(String.join(" ", raised.subList(0, length))).stream()
                .anyMatch(Entry.Body.class::isInstance);
    return body ? length : 0;
  }

  static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The token of a name that hangs outside of it. */
  static int headOf(Sentence s, int first, int last) {
    for (int t = first; t <= last; t++) {
      Token token = s.token(t);
      if ((token.head() < first || token.head() > last)
          && token.upos() != Upos.ADP
          && token.upos() != Upos.DET) {
        return t;
      }
    }
    return first;
  }
}
