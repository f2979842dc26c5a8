package org.cronista.coding.actors;

import java.util.Locale;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.jspecify.annotations.Nullable;

/** Officials whom a text does not name and the knowledge does not know: called as the text does. */
final class Nameless {
  /** The sector of those who once were in office. */
  private static final String FORMER = "ELI";

  private final Scene scene;
  private final Offices offices;

  Nameless(Scene scene, Offices offices) {
    this.scene = scene;
    this.offices = offices;
  }

  /** Somebody whom the text does not name and the knowledge does not know. */
  ActorMention of(Phrase phrase, Role role, @Nullable Post post, String code) {
    Actor nation = scene.nation(phrase, code);
    boolean person = !phrase.plural;
    boolean office = role.kind() != Role.Kind.PERSON && role.kind() != Role.Kind.COUNTERPART;
    boolean words = office && !scene.international(code);
    String noun = post == null ? title(phrase, words) : post.title();
    boolean whole = code.isEmpty() || (post != null && post.whole());
    String title = once(phrase, noun);
    Actor actor =
        new Actor(
            whole ? title : title + " de " + nation.name(),
            code,
            person ? Actor.Kind.PERSON : Actor.Kind.GROUP,
            phrase.former && !phrase.elect() && office ? FORMER : sector(phrase, role, post, code),
            null,
            role.kind() == Role.Kind.PERSON ? null : once(phrase, role.lemma()));
    return scene.described(phrase, actor, nation.name() + ", " + actor.name());
  }

  /** The office as its words tell it ("primer ministro"); of who rules the noun alone. */
  private String title(Phrase phrase, boolean office) {
    String noun = phrase.form().toLowerCase(Locale.ROOT);
    String title = office && !phrase.plural ? offices.title(phrase.tree, phrase.head) : noun;
    return title.startsWith(noun + " ") && rules(phrase) ? noun : title;
  }

  private boolean rules(Phrase phrase) {
    return offices.are(phrase.tree, phrase.head, Offices.RULER)
        || offices.are(phrase.tree, phrase.head, Offices.GOVERNMENT_HEAD);
  }

  /** An office with what says that it is no longer held, or not yet. */
  private static String once(Phrase phrase, String title) {
    if (phrase.elect()) {
      return title + " " + phrase.elect;
    }
    boolean told = phrase.lemma().startsWith("ex") || title.startsWith("ex ");
    return phrase.once && !told ? "ex " + title : title;
  }

  private @Nullable String sector(Phrase phrase, Role role, @Nullable Post post, String code) {
    String office = offices.sector(phrase.tree, phrase.head, code);
    if (post != null && (post.sector() != null || post.body())) {
      boolean own = post.sector() == null && role.kind() != Role.Kind.LEADER;
      return own ? office : post.sector();
    }
    if (scene.international(code)) {
      return scene.nation(phrase, code).sector();
    }
    if (role.sector() != null && role.kind() != Role.Kind.LEADER) {
      return role.sector();
    }
    if (office != null) {
      return office;
    }
    return role.sector() == null && role.kind() == Role.Kind.OFFICIAL ? "GOV" : role.sector();
  }
}
