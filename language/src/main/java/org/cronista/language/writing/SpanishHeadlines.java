package org.cronista.language.writing;

import java.util.List;
import java.util.Set;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
import org.cronista.model.Event;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;

/** Headlines in Spanish. */
final class SpanishHeadlines implements Headlines {
  private final Phrasebook phrases = new Phrasebook("es");
  private final SpanishNames names;
  private final Whereabouts whereabouts;

  SpanishHeadlines(Knowledge knowledge) {
    names = new SpanishNames(knowledge);
    whereabouts = new Whereabouts(knowledge);
  }

  @Override
  public String of(Event event, EventMention lead, Set<Actor> supplied) {
    Deed deed = Deed.of(event, lead, phrases);
    Act act = deed.act();
    List<Actor> actors = deed.actors();
    List<Actor> recipients = deed.recipients();
    String place = place(event, act);
    if (!actors.isEmpty()) {
      Noun subject = names.of(actors, supplied);
      boolean own = Parties.denyIt(actors, lead);
      String clause = SpanishVerbs.clause(event.status(), act, subject, own);
      return Sentences.of(clause, done(act, recipients, supplied), place);
    }
    boolean transitive = act.preposition().equals("a") || act.preposition().equals("(a)");
    if (transitive && act.complement().isEmpty() && !recipients.isEmpty() && !act.reflexive()) {
      return Sentences.of(
          SpanishVerbs.impersonal(event.status(), act),
          behind(act.preposition(), recipients, supplied),
          place);
    }
    if (suffered(event, act) && !recipients.isEmpty()) {
      return Sentences.of(
          SpanishVerbs.suffers(event.status(), names.of(recipients, supplied)), act.noun(), place);
    }
    return Sentences.of(
        SpanishVerbs.existence(event.status()),
        act.noun(),
        act.nounPreposition().isEmpty() ? "" : behind(act.nounPreposition(), recipients, supplied),
        place);
  }

  /** Sanctions, threats, attacks: what is done against somebody. */
  private static boolean suffered(Event event, Act act) {
    EventType.Quad quad = event.type().quad();
    boolean conflict =
        quad == EventType.Quad.VERBAL_CONFLICT || quad == EventType.Quad.MATERIAL_CONFLICT;
    return conflict && act.nounPreposition().equals("contra");
  }

  /** Complement and recipients. */
  private String done(Act act, List<Actor> recipients, Set<Actor> supplied) {
    String complement = act.complement();
    String whom = behind(act.preposition(), recipients, supplied);
    if (!complement.isEmpty() && !whom.isEmpty()) {
      String thing = complement.substring(complement.lastIndexOf(' ') + 1);
      String name = names.of(recipients, supplied).text();
      if (name.startsWith(thing + ' ')) {
        // Not "retirar tropas de tropas de Irak".
        return complement.substring(0, complement.length() - thing.length()) + name;
      }
    }
    return complement + ' ' + whom;
  }

  private String behind(String preposition, List<Actor> recipients, Set<Actor> supplied) {
    if (recipients.isEmpty() || preposition.isEmpty()) {
      return "";
    }
    String written = preposition;
    if (preposition.equals("(a)")) {
      written = recipients.get(0).kind() == Actor.Kind.COUNTRY ? "" : "a";
    }
    return SpanishNames.behind(written, names.of(recipients, supplied).text());
  }

  private String place(Event event, Act act) {
    String preposition = act.placePreposition().isEmpty() ? "en" : act.placePreposition();
    return whereabouts.of(event).map(p -> names.place(preposition, p)).orElse("");
  }
}
