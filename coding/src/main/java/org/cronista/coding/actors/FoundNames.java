package org.cronista.coding.actors;

import static org.cronista.model.Name.Type.PER;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.syntax.Spelling;
import org.cronista.model.Name;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The names that the name finder sees in an article, less what belongs to no name: titles with a
 * capital ("Presidente Rojas") and words of something else that stand right before a person's ("la
 * ONU Elías Montoya").
 */
final class FoundNames {
  private final Scene scene;
  private final Glued gluing;
  private final List<List<Name>> names = new ArrayList<>();

  FoundNames(Scene scene, Glued gluing) {
    this.scene = scene;
    this.gluing = gluing;
    for (int s = 0; s < scene.analysis.sentences().size(); s++) {
      names.add(new ArrayList<>());
    }
    for (Name found : scene.analysis.names()) {
      Name kept = CapitalTitles.without(scene, found);
      Name n = untitled(kept);
      if (kept == null || n == null || office(n)) {
        continue;
      }
      names.get(n.sentence()).add(n);
      if (kept.type() != PER && n.firstToken() > kept.firstToken() + 1) {
        names.get(n.sentence()).add(before(kept, n)); // "la Copa Rojas" before "Elías Montoya"
      }
    }
  }

  /** The names of a sentence. */
  List<Name> of(Sentence s) {
    return names.get(s.index());
  }

  /** Puts a person's name in the place of what the name finder sees there. */
  void put(Sentence s, int first, int last) {
    Span span = s.token(first).span().cover(s.token(last).span());
    names.get(s.index()).removeIf(n -> n.firstToken() >= first && n.lastToken() <= last);
    names.get(s.index()).add(new Name(span, s.index(), first, last, PER));
  }

  /** The name that the name finder sees around a known phrase and that is longer than it. */
  @Nullable Name wider(Sentence s, int first, int last) {
    for (Name n : names.get(s.index())) {
      if (n.firstToken() <= first
          && n.lastToken() >= last
          && n.lastToken() - n.firstToken() > last - first) {
        return n;
      }
    }
    return null;
  }

  /** Whether the name finder sees a person's name begin there ("Alemán" as a surname). */
  boolean surname(Sentence s, int first) {
    for (Name n : names.get(s.index())) {
      if (n.firstToken() == first && n.type() == PER) {
        return true;
      }
    }
    return false;
  }

  /** "Presidente Rojas": the name without the title that is written with a capital. */
  private @Nullable Name untitled(@Nullable Name n) {
    if (n == null) {
      return null;
    }
    Sentence s = scene.analysis.sentences().get(n.sentence());
    if (n.type() == PER
        && n.lastToken() > n.firstToken() + 1
        && Spelling.capitals(s.token(n.firstToken()).form())
        && Persons.gender(s.token(n.firstToken() + 1).form()) != '?') {
      return rest(s, n, n.firstToken() + 1); // "la diputada PS Ana Rojas"
    }
    int glued = gluing.before(s, n);
    if (glued > 0) {
      return rest(s, n, n.firstToken() + glued);
    }
    Role role = Roles.STANDARD.of(s.token(n.firstToken()));
    if (n.type() != PER
        || n.lastToken() == n.firstToken()
        || role == null
        || !role.human()
        || Names.person(scene.knowledge.find(n.span().words(scene.text()))) != null) {
      return n;
    }
    return rest(s, n, n.firstToken() + 1);
  }

  /** "Ministro de Trabajo", "Defensor del Pueblo": what is left of an office is no name. */
  private boolean office(Name n) {
    Token first = scene.analysis.sentences().get(n.sentence()).token(n.firstToken());
    return n.type() == PER && first.upos() == Upos.ADP && !Spelling.capitalised(first.form());
  }

  private Name before(Name whole, Name rest) {
    Sentence s = scene.analysis.sentences().get(whole.sentence());
    int last = rest.firstToken() - 1;
    Span span = s.token(whole.firstToken()).span().cover(s.token(last).span());
    return new Name(span, whole.sentence(), whole.firstToken(), last, whole.type());
  }

  private static Name rest(Sentence s, Name n, int first) {
    Span span = s.token(first).span().cover(s.token(n.lastToken()).span());
    return new Name(span, n.sentence(), first, n.lastToken(), PER);
  }
}
