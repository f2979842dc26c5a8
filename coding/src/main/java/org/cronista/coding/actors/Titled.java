package org.cronista.coding.actors;

import java.util.List;
import java.util.Set;
import org.cronista.coding.actors.Dossiers.Dossier;
import org.cronista.coding.syntax.Spelling;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Office;
import org.jspecify.annotations.Nullable;

/** Whom an article calls by an office or an occupation, so that a noun for it points to them. */
final class Titled {
  /** Sentences back in which a noun for any official finds whom it points to. */
  private static final int NEAR = 3;

  static final String HOLY_SEE = "VAT";

  /** Offices of those who rule whose word alone does not tell it. */
  private static final Set<String> RULERS =
      Set.of(Offices.nameOf(Offices.RULER), Offices.nameOf(Offices.GOVERNMENT_HEAD));

  private final Scene scene;
  private final Offices offices;

  Titled(Scene scene, Offices offices) {
    this.scene = scene;
    this.offices = offices;
  }

  /** "El ex presidente boliviano": whom the article calls so; null for nobody. */
  @Nullable Dossier once(Phrase phrase, Role role, String code) {
    String title = Titles.word(role, true);
    for (Dossier d : scene.dossiers.all()) {
      if (d.actor.code().equals(code) && d.titles.contains(title) && !clash(d, phrase)) {
        return d;
      }
    }
    return null;
  }

  /** The person to whom the article gives the same office in a body of the same words. */
  @Nullable Dossier ofSameBody(Phrase phrase, Role role) {
    String lemma = Spelling.fold(role.lemma());
    Set<String> words = Titles.bodies(phrase.tree, phrase.head);
    Dossier found = null;
    long most = 0;
    for (Dossier d : scene.dossiers.all()) {
      long shared = words.stream().filter(d.bodies::contains).count();
      if (shared > most && d.titles.contains(lemma) && !clash(d, phrase)) {
        found = d;
        most = shared;
      }
    }
    return found;
  }

  /** A person of the article of that country who was called by this office. */
  @Nullable Dossier inArticle(Phrase phrase, Role role, @Nullable Post post, String code) {
    String lemma = Spelling.fold(role.lemma());
    Dossier ever = post == null && !scene.dated() ? everHeld(phrase, code) : null;
    if (ever != null) {
      return ever;
    }
    Dossier leader = null;
    boolean tells = offices.tellsBody(phrase.tree, phrase.head);
    for (Dossier d : scene.dossiers.all()) {
      if (!d.actor.code().equals(code) || clash(d, phrase) || elsewhere(d, post)) {
        continue;
      }
      if (called(d, lemma, phrase, code) && role.kind() != Role.Kind.PERSON) {
        return d;
      }
      boolean better = leader == null || (leader.actor.id() == null && d.actor.id() != null);
      boolean anyLeader = role.kind() == Role.Kind.LEADER && post == null;
      if (anyLeader && better && !tells && leads(d)) {
        leader = d;
      }
    }
    return role.kind() == Role.Kind.LEADER ? leader : null;
  }

  /** Whether somebody cannot be meant by a post that is not a state's: who rules one. */
  private static boolean elsewhere(Dossier d, @Nullable Post post) {
    return post != null
        && (d.offices.contains(Offices.RULER) || d.offices.contains(Offices.GOVERNMENT_HEAD));
  }

  /**
   * The only one of the article who ever held the office of a phrase: all that an undated one
   * tells.
   */
  private @Nullable Dossier everHeld(Phrase phrase, String code) {
    Dossier only = null;
    for (Dossier d : scene.dossiers.all()) {
      if (d.actor.code().equals(code) && !clash(d, phrase) && everHeld(d, phrase, code)) {
        if (only != null) {
          return null;
        }
        only = d;
      }
    }
    return only;
  }

  /** Whether somebody ever held the office of a phrase. */
  private boolean everHeld(Dossier d, Phrase phrase, String code) {
    List<Office> named = offices.of(phrase.tree, phrase.head, code);
    for (Entry e : named.isEmpty() ? List.<Entry>of() : scene.knowledge.find(d.actor.name())) {
      if (e instanceof Entry.Somebody p
          && scene.knowledge.terms(p.person()).stream()
              .anyMatch(t ->
                  t.code().equals(code)
                      && named.stream().anyMatch(o -> o.id().equals(t.office())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the article calls a person by a noun, or by other words for the same office. */
  private boolean called(Dossier d, String lemma, Phrase phrase, String code) {
    boolean same =
        !d.offices.isEmpty()
            && offices.of(phrase.tree, phrase.head, code).stream()
                .anyMatch(office -> d.offices.contains(office.id()));
    return same || (d.titles.contains(lemma) && ofBodies(d, phrase));
  }

  /** Whether a person holds office in the body that a phrase names, where it names one. */
  private boolean ofBodies(Dossier d, Phrase phrase) {
    Set<String> words = Titles.bodies(phrase.tree, phrase.head);
    return words.isEmpty()
        || !offices.tellsBody(phrase.tree, phrase.head)
        || words.stream().anyMatch(d.bodies::contains);
  }

  /** "El funcionario boliviano": the last person of that country to whom the noun can point. */
  @Nullable Dossier lastOf(Phrase phrase, Role role, String code) {
    if (!FunctionWords.of("any-official").contains(Spelling.fold(role.lemma()))) {
      return null;
    }
    int s = phrase.tree.sentence().index();
    History.Past last =
        scene.history.latest(
            s,
            phrase.head,
            p -> {
              Dossier d = s - p.sentence() <= NEAR ? scene.person(p) : null;
              return fits(d, phrase) && code.equals(p.first().code());
            });
    return last == null ? null : scene.person(last);
  }

  /** "La maestra": the last person whom the article calls so; null for nobody. */
  @Nullable Dossier last(Phrase phrase, Role role, List<String> codes) {
    String lemma = Spelling.fold(role.lemma());
    History.Past last =
        scene.history.latest(
            phrase.tree.sentence().index(),
            phrase.head,
            p -> {
              Dossier d = scene.person(p);
              return d != null
                  && d.titles.contains(lemma)
                  && !clash(d, phrase)
                  && (codes.isEmpty() || codes.contains(d.actor.code()));
            });
    return last == null ? null : scene.person(last);
  }

  private static boolean leads(Dossier d) {
    for (String title : d.titles) {
      if (RULERS.contains(title) || Roles.STANDARD.leads(title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(@Nullable Dossier d, Phrase phrase) {
    return d != null && leads(d) && !clash(d, phrase);
  }

  private static boolean fits(@Nullable Dossier d, Phrase phrase) {
    return d != null && !clash(d, phrase);
  }

  static boolean clash(Dossier d, Phrase phrase) {
    return d.gender != '?' && phrase.gender() != '?' && d.gender != phrase.gender();
  }

  /** "El diplomático", "el mandatario" alone: the last person to whom the word fits. */
  @Nullable Dossier pointedBack(Phrase phrase, Role role, @Nullable Post post) {
    int s = phrase.tree.sentence().index();
    boolean speaks = !phrase.tree.quoted(phrase.head);
    String lemma = Titles.word(role, phrase.former);
    History.Past same =
        scene.history.latest(
            s,
            phrase.head,
            p -> {
              Dossier d = scene.person(p);
              return d != null
                  && !elsewhere(d, post)
                  && !(speaks && quoted(p, s))
                  && (d.called.contains(lemma) || called(d, lemma, phrase, d.actor.code()))
                  && !clash(d, phrase);
            });
    boolean tells = post != null || offices.tellsBody(phrase.tree, phrase.head);
    if (same == null && role.kind() == Role.Kind.LEADER && !phrase.former && !tells) {
      same =
          scene.history.latest(
              s, phrase.head, p -> !(speaks && quoted(p, s)) && leads(scene.person(p), phrase));
    }
    if (same == null && post == null && FunctionWords.of("judge").contains(lemma)) {
      same = judge(phrase, lemma, speaks);
    }
    boolean somebody = same == null && post == null && role.kind() == Role.Kind.OFFICIAL;
    if (somebody
        && !offices(phrase)
        && !scene.unnamed(phrase.tree, phrase.head, NEAR)
        && !scene.nameless(phrase.tree, phrase.head, NEAR)) {
      same = scene.history.subjectBefore(s - 1, 1, p -> fits(scene.person(p), phrase));
      if (same == null) {
        same =
            scene.history.latest(
                s, phrase.head, p -> s - p.sentence() <= NEAR && fits(scene.person(p), phrase));
      }
    }
    Dossier found = same == null ? null : scene.person(same);
    if (found != null && role.kind() == Role.Kind.OFFICIAL) {
      found.called.add(lemma);
    }
    return found;
  }

  /** "La magistrada" of the jueza, "el juez" of who holds office in a court; null for nobody. */
  private History.@Nullable Past judge(Phrase phrase, String lemma, boolean speaks) {
    int s = phrase.tree.sentence().index();
    return scene.history.latest(
        s,
        phrase.head,
        p -> {
          Dossier d = scene.person(p);
          return d != null
              && (Kindred.may(lemma, d.titles) || BodyKinds.court(d.bodies))
              && !(speaks && quoted(p, s))
              && !clash(d, phrase);
        });
  }

  /** "«Apoyo a X», dijo el mandatario": whom the words name of which the sentence says whose. */
  private boolean quoted(History.Past past, int sentence) {
    return past.sentence() == sentence && scene.trees.get(sentence).quoted(past.token());
  }

  /** The pope whom an article names that does not say when it is from; null where it names none. */
  @Nullable Dossier anyPope() {
    for (Dossier d : scene.dossiers.all()) {
      for (Entry e : scene.knowledge.find(d.actor.name())) {
        if (e instanceof Entry.Somebody p
            && scene.knowledge.terms(p.person()).stream()
                .anyMatch(t -> t.code().equals(HOLY_SEE) && Offices.RULER.equals(t.office()))) {
          return d;
        }
      }
    }
    return null;
  }

  /** Whether the phrase names an office that somebody holds in the country of the report. */
  private boolean offices(Phrase phrase) {
    return offices.holder(phrase.tree, phrase.head, scene.home(phrase)).isPresent();
  }
}
