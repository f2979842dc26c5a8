package org.cronista.coding.events;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Analysis;
import org.cronista.model.Name;
import org.cronista.model.Place;
import org.cronista.model.PlaceMention;
import org.cronista.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where an event was: the place named with "en" (or "a" after a journey) in its phrase or clause.
 */
final class EventPlaces {
  private final Analysis analysis;
  private final Knowledge knowledge;
  private final Cast cast;

  EventPlaces(Analysis analysis, Knowledge knowledge, Cast cast) {
    this.analysis = analysis;
    this.knowledge = knowledge;
    this.cast = cast;
  }

  @Nullable PlaceMention of(Tree tree, int trigger) {
    PlaceMention found = below(tree, trigger);
    if (found == null || !found.place().located()) {
      PlaceMention deeper = beneathParticiple(tree, trigger);
      found = deeper == null ? besideParty(tree, trigger, found) : deeper;
    }
    int clause = tree.predicate(trigger) ? trigger : tree.clause(trigger);
    if (found == null && clause >= 0) {
      found = below(tree, clause);
    }
    return found == null && clause >= 0 ? besideObject(tree, clause) : found;
  }

  /**
   * "Se reunió con la ministra en Bruselas": where the sentence cannot tell to which of the two the
   * place belongs, it is as good as the event's.
   */
  private @Nullable PlaceMention besideObject(Tree tree, int clause) {
    for (int c : tree.children(clause)) {
      if (c > clause && (tree.token(c).is("obj") || tree.token(c).is("obl"))) {
        PlaceMention found = below(tree, c);
        if (found != null && found.place().located()) {
          return found;
        }
      }
    }
    return null;
  }

  /** "La reunión entre ambos en Lima": the place hangs on who took part, one or the last. */
  private @Nullable PlaceMention besideParty(Tree tree, int trigger, @Nullable PlaceMention known) {
    for (int c : tree.children(trigger)) {
      if (c < trigger || !tree.token(c).is("nmod") || tree.preposition(c).equals("en")) {
        continue;
      }
      int party = c;
      for (int steps = 0; steps < 3 && party >= 0; steps++) {
        PlaceMention found = below(tree, party);
        if (found != null && found.place().located()) {
          return found;
        }
        party = tree.child(party, "conj");
      }
    }
    return known;
  }

  /**
   * "La cumbre celebrada en Hanói", "la reunión, celebrada dos meses antes en Hanói": the place
   * hangs below a participle of the noun, or on an adverb of that.
   */
  private @Nullable PlaceMention beneathParticiple(Tree tree, int trigger) {
    for (int c : tree.children(trigger)) {
      if (!tree.token(c).is("acl") && !tree.token(c).is("amod")) {
        continue;
      }
      PlaceMention found = below(tree, c);
      for (int adverb : tree.children(c)) {
        if (found == null && tree.token(adverb).is("advmod")) {
          found = below(tree, adverb);
        }
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable PlaceMention below(Tree tree, int head) {
    PlaceMention country = null;
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      if ((t.is("obl") || t.is("nmod")) && tree.preposition(c).equals("en")) {
        PlaceMention place = place(tree, c);
        if (place != null && place.place().located()) {
          return place;
        }
        country = country == null ? place : country;
      }
    }
    return country;
  }

  /**
   * The place that a phrase names, at its head or in what stands beside it: "la ciudad costera de
   * Wonsan".
   */
  private @Nullable PlaceMention place(Tree tree, int head) {
    for (Name name : analysis.names()) {
      if (name.sentence() == tree.sentence().index()
          && tree.sentence().dominates(head, name.firstToken())
          && name.firstToken() - head <= 6
          && names(tree, head, name.firstToken())) {
        Place place = resolve(name);
        if (place != null) {
          boolean open = cast.uncertain(name.sentence(), name.firstToken());
          return new PlaceMention(open ? place.perhaps() : place, name.span());
        }
      }
    }
    return null;
  }

  /** Whether a name is that of the phrase: its head, beside it, or behind "de". */
  private static boolean names(Tree tree, int head, int name) {
    int at = name;
    for (int steps = 0; at != head; steps++, at = tree.head(at)) {
      String preposition = tree.preposition(at);
      if (steps == 2 || !(preposition.isEmpty() || preposition.equals("de"))) {
        return false;
      }
    }
    return true;
  }

  /** The place of a name in the country in which the article puts it, else the usual one. */
  private @Nullable Place resolve(Name name) {
    List<Entry> entries = knowledge.find(name.span().words(analysis.text()));
    String country = cast.country(name.sentence(), name.firstToken());
    Place usual = null;
    for (Entry entry : entries) {
      Place place =
          switch (entry) {
            case Entry.Capital c -> c.place();
            case Entry.Somewhere s -> s.place();
            default -> null;
          };
      if (place != null && country.equals(place.country())) {
        return place;
      }
      usual = usual == null ? place : usual;
    }
    if (usual != null) {
      return usual;
    }
    for (Entry entry : entries) {
      if (entry instanceof Entry.CountryName c) {
        return new Place(c.country().name(), c.country().code(), Double.NaN, Double.NaN);
      }
    }
    return null;
  }
}
