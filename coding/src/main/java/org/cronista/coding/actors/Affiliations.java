package org.cronista.coding.actors;

import java.util.List;
import org.cronista.coding.actors.Dossiers.Dossier;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Office;
import org.cronista.knowledge.Person;
import org.cronista.knowledge.Term;
import org.cronista.model.Actor;
import org.cronista.model.Name;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * What the words beside a person's name tell of him: titles ("el canciller ruso, Serguéi Rojas"),
 * demonyms ("el chileno Raúl Soto") and bodies ("Ana Rojas, de Amnistía Internacional").
 */
final class Affiliations {
  /** Words of the name of a town before that of who lives there. */
  private static final int NEAR = 5;

  private final Scene scene;
  private final TitleNations nations;

  Affiliations(Scene scene) {
    this.scene = scene;
    this.nations = new TitleNations(scene);
  }

  /** Adds to a dossier what a title says: country, office, gender. */
  void entitle(Dossier dossier, Tree tree, int title) {
    Role role = Roles.STANDARD.of(tree.token(title));
    boolean former = Phrase.of(tree, title).former;
    dossier.titles.add(role == null ? tree.lemma(title) : Titles.word(role, former));
    if (!former) {
      for (Office named : new Offices(scene).of(tree, title, dossier.actor.code())) {
        dossier.offices.add(named.id());
      }
    }
    String gender = tree.token(title).feat("Gender");
    if (dossier.gender == '?' && !gender.isEmpty()) {
      dossier.gender = gender.equals("Fem") ? 'f' : 'm';
    }
    Actor a = dossier.actor;
    int telling = nations.telling(tree, title);
    List<String> codes = nations.one(tree, telling);
    boolean free = a.code().isEmpty() || (a.id() == null && a.office() == null);
    String code = free && !codes.isEmpty() ? codes.get(0) : a.code();
    if (free && !codes.isEmpty()) {
      dossier.town = nations.town(tree, telling, code);
    }
    dossier.bodies.addAll(Titles.bodies(tree, title));
    String sector = a.sector() == null && role != null ? role.sector() : a.sector();
    String office = a.office() == null && role != null && role.human() ? role.lemma() : a.office();
    dossier.actor = new Actor(a.name(), code, a.kind(), sector, a.id(), office);
  }

  /**
   * Gives a person the code of the body of states or of the world whose official a title says he
   * is, whatever his country ("Elías Montoya, enviado del FMI"). Where nobody knows the day, who
   * never held another office than that of a body which the article names speaks for it. To be
   * asked when the bodies of all sentences are known.
   *
   * @param title the title's noun; -1 for none
   */
  void sent(Person person, Dossier dossier, Tree tree, int title) {
    if (dossier.holds) {
      return;
    }
    if (title >= 0 && Phrase.of(tree, title).former) {
      return;
    }
    Role role = title < 0 ? null : Roles.STANDARD.of(tree.token(title));
    boolean official = role != null && role.human();
    List<String> codes = official ? nations.of(tree, title) : List.of();
    List<Term> terms = scene.day == null ? scene.knowledge.terms(person) : List.of();
    if (!nations.worldBody(codes) && !terms.isEmpty()) {
      String body = terms.get(0).code();
      boolean only = terms.stream().allMatch(term -> term.code().equals(body));
      codes =
          only && nations.worldBody(List.of(body)) && scene.nations.tells(body)
              ? List.of(body)
              : List.of();
    }
    if (nations.worldBody(codes)) {
      Actor a = dossier.actor;
      dossier.actor = new Actor(a.name(), codes.get(0), a.kind(), a.sector(), a.id(), a.office());
    }
  }

  /**
   * "El indio Anup Rojas, jefe del FMI": for whom the body of states or of the world speaks whose
   * official a second title says he is; of whose country the first says nothing, of that of the
   * second ("el cardenal Raúl Soto, arzobispo de Lima").
   *
   * @param title the noun behind the name; -1 for none
   */
  void sent(Dossier dossier, Tree tree, int title) {
    Role role = title < 0 ? null : Roles.STANDARD.of(tree.token(title));
    Actor a = dossier.actor;
    if (role == null || !role.human() || a.id() != null || Phrase.of(tree, title).former) {
      return;
    }
    if (FunctionWords.of("kin").contains(Spelling.fold(role.lemma()))) {
      return; // "Ana Rojas, esposa del presidente argentino"
    }
    List<String> codes = nations.one(tree, title);
    boolean first = a.code().isEmpty() && !codes.isEmpty();
    if (first) {
      dossier.town = nations.town(tree, title, codes.get(0));
    }
    if (first || nations.worldBody(codes)) {
      dossier.actor = new Actor(a.name(), codes.get(0), a.kind(), a.sector(), a.id(), a.office());
    }
  }

  /**
   * Of which country a person without a title is, or for whom such a one speaks: "el chileno Raúl
   * Soto", "Ana Rojas, de Amnistía Internacional".
   */
  void affiliate(Dossier dossier, Tree tree, Name name, int head) {
    Actor a = dossier.actor;
    if (!a.code().isEmpty()) {
      return;
    }
    int s = tree.sentence().index();
    List<String> codes = List.of();
    int before = ownNation(tree, name.firstToken() - 1);
    if (before >= 0 && scene.nations.isDemonym(s, tree.token(before))) {
      codes = Compounds.citizen(scene.nations.at(s, before));
    } else {
      codes = scene.nations.ofPhrase(tree, head, scene.board);
    }
    codes = codes.isEmpty() ? living(tree, name.firstToken()) : codes;
    codes = codes.isEmpty() ? called(tree, name.lastToken() + 1) : codes;
    codes = codes.isEmpty() ? ofBody(tree, name) : codes;
    if (codes.size() == 1) {
      dossier.actor = new Actor(a.name(), codes.get(0), a.kind(), a.sector(), a.id(), a.office());
    }
  }

  /**
   * "El croata Davor Rojas, ex jugador del Deportivo": what one is goes before where one works, but
   * for whom a body of states or of the world has sent.
   */
  void ofNation(Dossier dossier, Tree tree, Name name) {
    int before = name.firstToken() - 1;
    Actor a = dossier.actor;
    if (before >= 0
        && a.id() == null
        && !nations.worldBody(List.of(a.code()))
        && scene.nations.isDemonym(tree.sentence().index(), tree.token(before))
        && (before == 0 || tree.token(before - 1).upos() == Upos.DET)) {
      List<String> codes = Compounds.citizen(scene.nations.at(tree.sentence().index(), before));
      String code = codes.isEmpty() ? a.code() : codes.get(0);
      dossier.actor = new Actor(a.name(), code, a.kind(), a.sector(), a.id(), a.office());
    }
  }

  /**
   * "La doctora Ana Rojas, del Hospital Central de Lima", "el médico Raúl Soto, un cubano que":
   * where nothing before the name tells.
   */
  void behind(Dossier dossier, Tree tree, Name name) {
    Actor a = dossier.actor;
    if (!a.code().isEmpty() || a.id() != null) {
      return;
    }
    List<String> codes = called(tree, name.lastToken() + 1);
    int body = body(tree, name.lastToken() + 1);
    boolean named = body >= 0 && Spelling.capitalised(tree.token(body).form());
    codes = codes.isEmpty() && named ? ofBody(tree, name) : codes;
    if (codes.size() == 1) {
      dossier.actor = new Actor(a.name(), codes.get(0), a.kind(), a.sector(), a.id(), a.office());
    }
  }

  private List<String> ofBody(Tree tree, Name name) {
    int s = tree.sentence().index();
    int body = body(tree, name.lastToken() + 1);
    if (body < 0 || FunctionWords.of("matter").contains(tree.lemma(body))) {
      return List.of(); // "de origen italiano"
    }
    List<String> own = scene.nations.at(s, scene.board.anchor(s, body));
    return own.isEmpty() ? scene.nations.ofPhrase(tree, body, scene.board) : own;
  }

  /** "La belga de origen marroquí Ana Rojas": of a demonym of origin the one before it. */
  private static int ownNation(Tree tree, int demonym) {
    boolean origin =
        demonym > 2
            && FunctionWords.of("matter").contains(tree.lemma(demonym - 1))
            && tree.token(demonym - 2).form().equals("de");
    return origin ? demonym - 3 : demonym;
  }

  /** "Ana Rojas, una ecuatoriana que trabaja en Madrid": what the words behind a name call one. */
  private List<String> called(Tree tree, int comma) {
    boolean article = comma + 1 < tree.size() && tree.token(comma + 1).upos() == Upos.DET;
    int at = article ? comma + 2 : comma + 1;
    if (at >= tree.size()
        || !tree.token(comma).form().equals(",")
        || tree.token(at).feat("Number").equals("Plur")
        || !scene.nations.isDemonym(tree.sentence().index(), tree.token(at))
        || (at + 1 < tree.size() && tree.token(at + 1).upos() == Upos.PROPN)
        || !apposed(tree, at + 1)) {
      return List.of();
    }
    return Compounds.citizen(scene.nations.at(tree.sentence().index(), at));
  }

  /**
   * Whether a relative clause, a comma or the end closes what behind a demonym stands, and it is no
   * member of a row ("el médico Luis Vera, un chileno, dos peruanos y tres niños").
   */
  private static boolean apposed(Tree tree, int from) {
    for (int i = from; i < tree.size(); i++) {
      Token t = tree.token(i);
      if (t.upos() == Upos.PRON && FunctionWords.of("relative").contains(Spelling.fold(t.form()))) {
        return true;
      }
      if (t.upos() == Upos.PUNCT) {
        return !t.form().equals(",") || !row(tree, i + 1);
      }
      if (finite(t) || FunctionWords.of("coordinating").contains(t.form())) {
        return false;
      }
    }
    return true;
  }

  /** Whether "y" or its like comes behind a comma before the clause has its verb. */
  private static boolean row(Tree tree, int from) {
    for (int i = from; i < tree.size() && !finite(tree.token(i)); i++) {
      Token t = tree.token(i);
      if (FunctionWords.of("coordinating").contains(Spelling.fold(t.form()))) {
        return true;
      }
      if (t.upos() == Upos.PUNCT && !t.form().equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static boolean finite(Token t) {
    return t.upos().verbal() && t.feat("VerbForm").equals("Fin");
  }

  /** "El venezolano radicado en Miami Raúl Soto". */
  private List<String> living(Tree tree, int first) {
    int s = tree.sentence().index();
    int at = first - 1;
    while (at > 1 && first - at < NEAR && tree.token(at).upos() == Upos.PROPN) {
      at--;
    }
    boolean living =
        at > 1
            && at < first - 1
            && tree.token(at).form().equals("en")
            && FunctionWords.of("living").contains(Spelling.fold(tree.token(at - 1).form()))
            && scene.nations.isDemonym(s, tree.token(at - 2));
    return living ? Compounds.citizen(scene.nations.at(s, at - 2)) : List.of();
  }

  /** The noun of a phrase with "de" that begins at a token or after its comma; -1 for none. */
  private static int body(Tree tree, int from) {
    int at = from < tree.size() && tree.token(from).form().equals(",") ? from + 1 : from;
    if (at >= tree.size() || !tree.token(at).form().equals("de")) {
      return -1;
    }
    at++;
    if (at < tree.size() && tree.token(at).upos() == Upos.DET) {
      at++;
    }
    return at < tree.size() && tree.token(at).upos().nominal() ? at : -1;
  }
}
