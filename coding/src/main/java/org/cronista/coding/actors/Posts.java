package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Organisation;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Tells of what somebody is the president, the leader or the spokesman: who leads a region, a
 * party, an armed group or a company is not who leads the country where it is.
 */
final class Posts {
  /** Words of the longest name that is taken into a title. */
  private static final int LONGEST = 9;

  private static final String PARTY_LEADER = "party-leader";

  private static final Map<String, String> QUALIFIERS = qualifiers();

  private final Scene scene;
  private final Offices offices;

  Posts(Scene scene, Offices offices) {
    this.scene = scene;
    this.offices = offices;
  }

  private static Map<String, String> qualifiers() {
    Map<String, String> sectors = new HashMap<>();
    for (List<String> row : Table.rows(Posts.class, "qualifiers.tsv", 2)) {
      sectors.put(Spelling.fold(row.get(0)), row.get(1));
    }
    return sectors;
  }

  /** The post that a phrase names; null where it may be one of a state. */
  @Nullable Post of(Phrase phrase) {
    return of(phrase.tree, phrase.head);
  }

  @Nullable Post of(Tree tree, int head) {
    int end = offices.last(tree, head) + 1;
    boolean ofParty = end > head + 1 && offices.are(tree, head, PARTY_LEADER);
    int s = tree.sentence().index();
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      if (c > head && t.is("amod") && scene.nations.part(s, c)) { // "el presidente catalán"
        return new Post(Post.Kind.PLACE, words(tree, head, c), true, null, "");
      }
      if (c > head && t.upos().nominal() && of(tree, head, c)) {
        Post post = c < end && !ofParty && !federation(tree, c) ? null : complement(tree, head, c);
        if (post != null) {
          return post;
        }
        if (c >= end) {
          return null;
        }
      }
    }
    return qualified(tree, head);
  }

  private static boolean of(Tree tree, int head, int c) {
    Token t = tree.token(c);
    return (t.is("nmod") || (t.is("obl") && !tree.predicate(head)))
        && tree.preposition(c).equals("de");
  }

  /** "La Federación Mexicana de Fútbol" and not "la Federación Rusa". */
  private boolean federation(Tree tree, int c) {
    if (!FunctionWords.of("federation").contains(tree.lemma(c))) {
      return false;
    }
    int s = tree.sentence().index();
    for (int t = c + 1; t < tree.size() && t <= c + LONGEST; t++) {
      Token word = tree.token(t);
      boolean part = tree.sentence().dominates(c, t) || scene.board.anchor(s, t) == c;
      if (!part || word.upos() == Upos.PUNCT) {
        break;
      }
      boolean named = word.upos().nominal() && !Spelling.capitals(word.form());
      if (named && scene.nations.at(s, scene.board.anchor(s, t)).isEmpty()) {
        return true;
      }
      if (named && scene.nations.part(s, t)) {
        return true;
      }
      if (named && t != c && scene.board.anchor(s, t) == scene.board.anchor(s, c)) {
        if (word.upos() == Upos.NOUN || !country(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean country(Token word) {
    return scene.knowledge.spelled(word.form()).stream()
        .anyMatch(e ->
            e instanceof org.cronista.knowledge.Entry.CountryName
                || e instanceof org.cronista.knowledge.Entry.Demonym);
  }

  private @Nullable Post complement(Tree tree, int head, int c) {
    int s = tree.sentence().index();
    int anchor = scene.board.anchor(s, c);
    List<ActorMention> named = scene.board.at(s, c);
    ActorMention first = named.isEmpty() ? null : named.get(0);
    boolean group = first != null && first.how() == ActorMention.How.NAME;
    boolean regional = FunctionWords.of("regional-government").contains(tree.lemma(c));
    boolean state = FunctionWords.of("state").contains(tree.lemma(c)) && !federation(tree, c);
    if (state || regional) {
      return regional || region(tree, c)
          ? new Post(Post.Kind.PLACE, words(tree, head, c), true, "GOV", "")
          : null;
    }
    if (scene.nations.part(s, anchor)) {
      return new Post(Post.Kind.PLACE, words(tree, head, c), true, null, "");
    }
    if (group && first != null) {
      Actor a = first.actor();
      boolean government = a.kind() == Actor.Kind.COUNTRY || "GOV".equals(a.sector());
      if (a.kind() == Actor.Kind.GROUP && !government) {
        return new Post(Post.Kind.BODY, words(tree, head, c), true, a.sector(), a.code());
      }
      return a.kind() == Actor.Kind.GROUP && !known(a)
          ? new Post(Post.Kind.BODY, words(tree, head, c), true, a.sector(), a.code())
          : null;
    }
    Token t = tree.token(c);
    if (t.upos() == Upos.PROPN) {
      return scene.nations.at(s, anchor).isEmpty() && named.isEmpty()
          ? new Post(Post.Kind.BODY, words(tree, head, c), true, null, "")
          : null;
    }
    return common(tree, head, c);
  }

  /** Whether the knowledge has a body, and not only the article. */
  private boolean known(Actor a) {
    return !scene.knowledge.find(a.name()).isEmpty();
  }

  /** "El gobierno de Canarias", "la Junta de Extremadura". */
  private boolean region(Tree tree, int c) {
    int s = tree.sentence().index();
    for (int t = c + 1; t < tree.size() && t <= c + LONGEST; t++) {
      boolean part = tree.sentence().dominates(c, t) || scene.board.anchor(s, t) == c;
      if (!part) {
        return false;
      }
      if (scene.nations.part(s, scene.board.anchor(s, t)) || scene.nations.part(s, t)) {
        return true;
      }
    }
    return false;
  }

  /** "El jefe de la guerrilla", "la líder de la oposición", "el jefe del grupo Alfa". */
  private @Nullable Post common(Tree tree, int head, int c) {
    int s = tree.sentence().index();
    int next = c + 1;
    if (next < tree.size() && tree.head(next) == c) {
      List<ActorMention> body = scene.board.at(s, next);
      if (!body.isEmpty() && body.get(0).how() == ActorMention.How.NAME) {
        Actor a = body.get(0).actor();
        if (a.kind() == Actor.Kind.GROUP) {
          return new Post(Post.Kind.BODY, words(tree, head, c), true, a.sector(), a.code());
        }
      }
    }
    Role role = Roles.STANDARD.of(tree.token(c));
    boolean body =
        role != null && (role.kind() == Role.Kind.GROUP || role.kind() == Role.Kind.ORGANISATION);
    boolean people =
        role != null && role.human() && role.sector() != null && Phrase.of(tree, c).plural;
    if (!body && !people && !FunctionWords.of("body").contains(tree.lemma(c))) {
      return null;
    }
    String sector = role == null ? null : role.sector();
    Phrase whose = Phrase.of(tree, c);
    boolean pointing = whose.possessive || whose.demonstrative;
    String title = pointing ? offices.title(tree, head) : text(tree, head, c, c);
    return new Post(Post.Kind.BODY, title, false, sector, "");
  }

  /** "El líder opositor", "la dirigente en el exilio", "el jefe talibán". */
  private @Nullable Post qualified(Tree tree, int head) {
    int s = tree.sentence().index();
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      boolean beside = t.is("amod") || t.is("appos") || t.is("flat") || t.is("compound");
      Organisation group = beside ? scene.demonyms.group(s, c) : null;
      if (group != null) {
        return new Post(
            Post.Kind.QUALIFIED,
            offices.title(tree, head) + " " + t.form(),
            true,
            sector(group),
            group.code());
      }
      String sector = QUALIFIERS.get(tree.lemma(c));
      boolean away = c > head && (t.is("nmod") || t.is("obl")) && tree.preposition(c).equals("en");
      if (sector != null && (beside || away)) {
        String noun = offices.title(tree, head);
        String word = t.form().toLowerCase(Locale.ROOT);
        String both = noun.endsWith(" " + word) ? noun : noun + " " + word;
        String title = beside ? both : text(tree, head, c, c);
        return new Post(Post.Kind.QUALIFIED, title, !beside, sector, "");
      }
    }
    return null;
  }

  /**
   * With whose people an adjective says that somebody is ("un grupo terrorista"); null for none.
   */
  static @Nullable String qualifier(Tree tree, int head) {
    for (int c : tree.children(head)) {
      String sector = tree.token(c).is("amod") ? QUALIFIERS.get(tree.lemma(c)) : null;
      if (sector != null) {
        return sector;
      }
    }
    return null;
  }

  private static @Nullable String sector(Organisation o) {
    return o.sector().isEmpty() ? null : o.sector();
  }

  /** The words from a noun to the end of the name behind it, the noun with a small letter. */
  private String words(Tree tree, int head, int c) {
    int s = tree.sentence().index();
    int last = c;
    for (int t = c + 1; t < tree.size() && t <= c + LONGEST; t++) {
      Token word = tree.token(t);
      boolean name = scene.board.anchor(s, t) == scene.board.anchor(s, c);
      boolean part = name || tree.sentence().dominates(c, t);
      boolean link = word.upos() == Upos.ADP || word.upos() == Upos.DET;
      List<ActorMention> there = name ? List.of() : scene.board.at(s, t);
      boolean somebody = !there.isEmpty() && there.get(0).actor().isPerson();
      if (!part
          || somebody
          || !(name
              || word.upos().nominal()
              || word.upos() == Upos.ADJ
              || (link && (word.upos() == Upos.DET || word.lemma().equals("de"))))) {
        break;
      }
      last = link && !name ? last : t;
    }
    return text(tree, head, c, last);
  }

  /** The words of an office and those from a preposition before a word to the last behind it. */
  private String text(Tree tree, int head, int c, int last) {
    String noun = offices.title(tree, head);
    int begin = offices.last(tree, head);
    int link = tree.child(c, "case");
    int from = link > head && link < c ? link : c;
    if (last <= begin) {
      return noun;
    }
    Span behind = tree.token(Math.max(from, begin + 1)).span().cover(tree.token(last).span());
    return noun + " " + behind.words(scene.text());
  }
}
