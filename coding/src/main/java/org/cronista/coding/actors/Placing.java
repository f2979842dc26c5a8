package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.actors.Dossiers.Dossier;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Person;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;
import org.cronista.model.Span;

/**
 * Puts on the board what a known phrase stands for, and notes the country that it tells: its own,
 * or what the words beside it say ("el Tribunal Supremo de Kenia", "la ciudad argentina de Colón").
 */
final class Placing {
  private final Scene scene;
  private final Persons persons;
  private final Affiliations affiliations;
  private final Entries entries;
  private final Newcomers newcomers;
  private final SharedNames shared;

  /** Where persons of the knowledge are named, with the titles that they have there, or -1. */
  private record Known(Person person, Dossier dossier, Tree tree, int title) {}

  private final List<Known> known = new ArrayList<>();

  Placing(Scene scene, Persons persons, Entries entries, Newcomers newcomers) {
    this.scene = scene;
    this.persons = persons;
    this.affiliations = new Affiliations(scene);
    this.entries = entries;
    this.newcomers = newcomers;
    this.shared = new SharedNames(scene);
  }

  /** Puts on the board whom or what a phrase names. */
  void place(Stretch at, Entry entry) {
    Sentence s = at.sentence();
    int first = at.first();
    int last = at.last();
    int head = Names.headOf(s, first, last);
    if (entry instanceof Entry.Medium medium) {
      scene.board.medium(s.index(), head, medium.outlet());
    } else if (Spelling.capitalised(s.token(first).form())
        || !scene.nations.at(s.index(), head).isEmpty()) {
      // "serbios de Bosnia"; another with a small letter is no vote for a home
      String said = entry instanceof Entry.Somewhere ? said(s, head) : "";
      String phrase = s.token(first).span().cover(s.token(last).span()).words(scene.text());
      scene.nations.put(s.index(), head, said.isEmpty() ? usual(entry, phrase) : said);
      scene.nations.part(s.index(), head, entry);
      notePlace(s.index(), last, head, entry);
      if (said.isEmpty() && (Around.town(entry) || entry instanceof Entry.CountryName)) {
        scene.namesakes.note(s.index(), head, phrase, entry);
      }
    }
    if (Names.aboutTheText(s)) {
      return;
    }
    Span span = s.token(first).span().cover(s.token(last).span());
    Tree tree = scene.trees.get(s.index());
    ActorMention mention;
    if (entry instanceof Entry.Somebody somebody) {
      mention = person(tree, somebody.person(), first, last, head, span);
    } else {
      mention = entries.mention(tree, entry, head, span);
      String other = entry instanceof Entry.Body body ? elsewhere(at, body) : "";
      if (mention != null && !other.isEmpty()) {
        Actor a = mention.actor();
        scene.nations.put(s.index(), head, other);
        mention =
            mention.as(
                new Actor(span.words(scene.text()), other, a.kind(), a.sector(), null, null));
      }
    }
    scene.board.put(s.index(), first, last, head, mention == null ? List.of() : List.of(mention));
    if (entry instanceof Entry.Body body
        && scene.nations.at(s.index(), head).contains(entries.code(body))) {
      shared.note(s, head, body);
    }
    if (entry instanceof Entry.Medium medium) {
      shared.note(s, head, medium.outlet());
    }
  }

  /** Notes what a phrase tells of a country that is only part of a longer name. */
  void tell(Stretch at, Entry entry) {
    int s = at.sentence().index();
    int head = Names.headOf(at.sentence(), at.first(), at.last());
    if (Compounds.ofBody(scene.trees.get(s), at.sentence().token(head))) {
      return;
    }
    scene.nations.put(s, head, usual(entry, at.phrase()));
    scene.nations.part(s, head, entry);
    notePlace(s, at.last(), head, entry);
    if (Around.town(entry)) {
      scene.namesakes.note(s, head, at.phrase(), entry);
    }
  }

  private void notePlace(int sentence, int last, int head, Entry entry) {
    if (Around.town(entry) || entry instanceof Entry.CountryName) {
      scene.localities.note(sentence, last, head, entry);
    }
  }

  /** Settles which places are meant that have their region or another place behind them. */
  void locate(List<Written> written, FoundNames names) {
    for (Sentence s : scene.analysis.sentences()) {
      Provinces.settle(scene, s, written.get(s.index()));
      scene.localities.settle(scene, s, written.get(s.index()), names);
    }
    new Rites(scene).settle();
  }

  /** Settles whose officials and whose bodies are named, once those of all sentences are known. */
  void settle() {
    for (Known k : known) {
      affiliations.sent(k.person, k.dossier, k.tree, k.title);
    }
    shared.settle();
  }

  /**
   * "El Tribunal Supremo de Kenia", "el Partido Laborista noruego": bodies of such a name are many,
   * and the words right behind tell the country; empty where they tell none, or the known one's.
   */
  private String elsewhere(Stretch stretch, Entry.Body body) {
    Sentence s = stretch.sentence();
    Written w = stretch.written();
    int last = stretch.last();
    String own = body.organisation().code();
    int next = last + 1;
    if (body.organisation().international()
        || next >= s.size()
        || !FunctionWords.of("body")
            .contains(Spelling.fold(Settling.firstWord(body.organisation().name())))) {
      return "";
    }
    Tree tree = scene.trees.get(s.index());
    if (scene.nations.isDemonym(s.index(), s.token(next))) {
      List<String> codes = scene.nations.at(s.index(), next);
      return codes.size() == 1 && !codes.contains(own) ? codes.get(0) : "";
    }
    if (!s.token(next).form().equals("de") || next + 1 >= s.size()) {
      return "";
    }
    int at = 0;
    while (at < w.size() && w.token(at) < next + 1) {
      at++;
    }
    int length =
        at < w.size() && tree.head(next + 1) <= last ? scene.knowledge.longest(w.words(), at) : 0;
    if (length > 0) {
      for (Entry e : scene.knowledge.find(w.phrase(at, at + length))) {
        if (e instanceof Entry.CountryName c && !c.country().code().equals(own)) {
          return c.country().code();
        }
      }
    }
    return "";
  }

  /** The country of an entry; of a town of whose name several countries have one, the usual one. */
  private String usual(Entry entry, String phrase) {
    String usual = Around.town(entry) ? Namesakes.usual(phrase) : null;
    return usual == null ? entries.code(entry) : usual;
  }

  /** "La ciudad argentina de Colón": the country that the words before a place give it. */
  private String said(Sentence s, int head) {
    Tree tree = scene.trees.get(s.index());
    int above = tree.head(head);
    if (above < 0 || above > head || !tree.preposition(head).equals("de")) {
      return "";
    }
    for (int c : tree.children(above)) {
      if (c < head && scene.nations.isDemonym(s.index(), tree.token(c))) {
        List<String> codes = scene.nations.at(s.index(), c);
        return codes.size() == 1 ? codes.get(0) : "";
      }
    }
    return "";
  }

  private ActorMention person(Tree tree, Person person, int first, int last, int head, Span span) {
    Dossier dossier = persons.known(person);
    int title = Titles.of(tree, first, last, head);
    if (title >= 0) {
      affiliations.entitle(dossier, tree, title);
    }
    known.add(new Known(person, dossier, tree, title));
    return newcomers.named(dossier, span);
  }
}
