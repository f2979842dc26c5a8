package org.cronista.coding.actors;

import static org.cronista.model.Name.Type.PER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.coding.actors.Dossiers.Dossier;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Person;
import org.cronista.model.ActorMention;
import org.cronista.model.Name;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Upos;

/** Names that the knowledge does not have: somebody of the article, or somebody new. */
final class Newcomers {
  private final Scene scene;
  private final Persons persons;
  private final Affiliations affiliations;
  private final Entries entries;

  /** What the name finder sees as persons of one word. */
  private final Set<String> alone = new HashSet<>();

  Newcomers(Scene scene, Persons persons, Entries entries) {
    this.scene = scene;
    this.persons = persons;
    this.affiliations = new Affiliations(scene);
    this.entries = entries;
    for (Name n : scene.analysis.names()) {
      if (n.type() == PER && n.firstToken() == n.lastToken()) {
        alone.add(n.span().of(scene.text()));
      }
    }
  }

  /**
   * Reads a name, but for what of it is taken already.
   *
   * @param shouted whether it stands in a line in capitals
   * @param used the tokens of the sentence that names have taken
   */
  void read(Sentence s, Name n, boolean shouted, boolean[] used) {
    int first = n.firstToken();
    while (first <= n.lastToken() && used[first]) {
      first++;
    }
    for (int t = first; t <= n.lastToken(); t++) {
      if (used[t]) {
        return;
      }
    }
    if (first > n.lastToken()) {
      return;
    }
    Name rest =
        first == n.firstToken()
            ? n
            : new Name(
                s.token(first).span().cover(s.token(n.lastToken()).span()),
                n.sentence(),
                first,
                n.lastToken(),
                n.type());
    resolve(s, rest, shouted, used);
  }

  private void resolve(Sentence s, Name n, boolean shouted, boolean[] used) {
    Tree tree = scene.trees.get(s.index());
    int head = Names.headOf(s, n.firstToken(), n.lastToken());
    String text = n.span().words(scene.text());
    Dossier dossier = scene.dossiers.find(text);
    int title = Titles.of(tree, n.firstToken(), n.lastToken(), head);
    int comma = title < 0 ? scene.localities.comma(s, n.firstToken()) : -1;
    title = comma < 0 ? title : Titles.before(tree, comma + 1);
    if (dossier == null && n.type() == PER) {
      Person meant =
          n.firstToken() < n.lastToken()
              ? persons.mistyped(text, tree, title)
              : title < 0 ? null : persons.holder(tree, title, text);
      dossier = meant == null ? persons.byFirstName(n, text) : persons.known(meant);
    }
    if (dossier == null
        && n.firstToken() == n.lastToken()
        && Roles.STANDARD.of(s.token(head)) != null) {
      return; // "Manifestantes", "el Gobierno": a word that describes, with a capital
    }
    boolean somebody = dossier == null && title >= 0 && entitled(s, n, title);
    if (dossier == null && n.type() == Name.Type.ORG && !somebody) {
      ActorMention body = entries.unknownBody(tree, head, n.span());
      scene.board.put(s.index(), n.firstToken(), n.lastToken(), head, List.of(body));
      return;
    }
    if (dossier == null && n.type() != PER && !somebody && !firstName(s, n)) {
      return;
    }
    if (dossier == null && title < 0 && ((shouted && !heading(s, n)) || ofThing(s, n))) {
      return;
    }
    if (dossier == null) {
      dossier = persons.unknown(text, s.index());
    }
    if (title >= 0) {
      affiliations.entitle(dossier, tree, title);
      affiliations.ofNation(dossier, tree, n);
      affiliations.sent(dossier, tree, Titles.after(tree, n.lastToken()));
      affiliations.behind(dossier, tree, n);
    } else {
      affiliations.affiliate(dossier, tree, n, head);
    }
    for (int t = n.firstToken(); t <= n.lastToken(); t++) {
      used[t] = true;
    }
    scene.board.put(
        s.index(), n.firstToken(), n.lastToken(), head, List.of(named(dossier, n.span())));
  }

  /**
   * "El presidente de la Unión, Leonidas Rojas,": a name behind what one human being is names that
   * person, whatever the name finder takes it for; without a comma, where it is a first name's, or
   * the article has a person of its last word ("el turista sueco Anders Hellström ... Hellström").
   */
  private boolean entitled(Sentence s, Name n, int title) {
    Role role = Roles.STANDARD.of(s.token(title));
    if (role == null || !role.title()) {
      return false;
    }
    boolean names =
        n.lastToken() > n.firstToken()
            && Roles.STANDARD.of(s.token(n.firstToken())) == null; // "Grupo Alfa"
    for (int t = n.firstToken(); t <= n.lastToken(); t++) {
      names &= s.token(t).upos() == Upos.PROPN;
    }
    return names
        && title < n.firstToken()
        && !s.token(title).feat("Number").equals("Plur")
        && ((role.human() && s.token(n.firstToken() - 1).form().equals(","))
            || Persons.gender(s.token(n.firstToken()).form()) != '?'
            || surname(s.token(n.lastToken()).form()));
  }

  /** Whether the name finder sees somebody called by a word alone. */
  boolean surname(String word) {
    return alone.contains(word);
  }

  /** "M.ª José Rojas": a person's name that the name finder takes for one of something else. */
  private static boolean firstName(Sentence s, Name n) {
    String first = s.token(n.firstToken()).form();
    boolean short_ = first.endsWith("ª") || first.endsWith("º");
    return n.type() == Name.Type.MISC
        && n.lastToken() > n.firstToken() + 1
        && short_
        && Persons.gender(s.token(n.firstToken() + 1).form()) != '?';
  }

  /** "El caso Villa Alegre", "el huracán Rita": a name right behind the noun for what bears it. */
  private static boolean ofThing(Sentence s, Name n) {
    int before = n.firstToken() - 1;
    return before >= 0
        && s.token(before).upos() == Upos.NOUN
        && FunctionWords.of("bears-name").contains(Spelling.fold(s.token(before).lemma()));
  }

  /** "ANA ROJAS: ASÍ FUE": whose words or story a line in capitals stands over. */
  private static boolean heading(Sentence s, Name n) {
    int next = n.lastToken() + 1;
    return n.firstToken() == 0 && next < s.size() && s.token(next).form().equals(":");
  }

  /** A mention of a person by name. */
  ActorMention named(Dossier d, Span span) {
    String text = span.words(scene.text());
    d.named = true;
    return new ActorMention(
        d.actor, span, ActorMention.How.NAME, "«" + text + "»: " + d.actor.name());
  }
}
