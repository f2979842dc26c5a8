package org.cronista.language.writing;

import java.util.List;
import java.util.Set;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
import org.cronista.model.Event;
import org.cronista.model.EventMention;

/** Headlines in English. */
final class EnglishHeadlines implements Headlines {
  /** Stands in the table for no preposition before a direct object. */
  private static final String DIRECT = "=";

  /** What the table has for whose a complement is. */
  private static final String THEIRS = "their ";

  private final Phrasebook phrases = new Phrasebook("en");
  private final EnglishNames names;
  private final Whereabouts whereabouts;

  EnglishHeadlines(Knowledge knowledge) {
    names = new EnglishNames(knowledge);
    whereabouts = new Whereabouts(knowledge);
  }

  @Override
  public String of(Event event, EventMention lead, Set<Actor> supplied) {
    Deed deed = Deed.of(event, lead, phrases);
    Act act = deed.act();
    List<Actor> actors = deed.actors();
    List<Actor> recipients = deed.recipients();
    String in = act.placePreposition().isEmpty() ? "in " : act.placePreposition() + ' ';
    String place = whereabouts.of(event).map(p -> in + names.place(p)).orElse("");
    if (!actors.isEmpty()) {
      boolean own = Parties.denyIt(actors, lead);
      String clause = EnglishVerbs.clause(event.status(), act, names.of(actors, supplied), own);
      return Sentences.of(clause, done(act, recipients, supplied, actors), place);
    }
    if (act.preposition().equals(DIRECT) && !act.reciprocal() && !recipients.isEmpty()) {
      return Sentences.of(
          EnglishVerbs.passive(event.status(), act, names.of(recipients, supplied)), place);
    }
    String noun = act.noun();
    int of = noun.indexOf(" of ");
    boolean many = (of < 0 ? noun : noun.substring(0, of)).endsWith("s");
    return Sentences.of(
        EnglishVerbs.existence(event.status(), many),
        noun,
        behind(act.nounPreposition(), recipients, supplied),
        place);
  }

  /** Complement and recipients; not "withdrew troops from troops". */
  private String done(Act act, List<Actor> recipients, Set<Actor> supplied, List<Actor> actors) {
    String thing = possessed(act.complement(), actors);
    if (!thing.isEmpty() && !recipients.isEmpty()) {
      String name = names.of(recipients, supplied).text();
      if (name.startsWith(thing + ' ')) {
        return name;
      }
    }
    return thing + ' ' + behind(act.preposition(), recipients, supplied);
  }

  /**
   * "Recalled its ambassador": of one country or body; whether a person is he or she is not told.
   */
  private static String possessed(String complement, List<Actor> actors) {
    if (actors.size() > 1 || !complement.startsWith(THEIRS)) {
      return complement;
    }
    return (actors.get(0).isPerson() ? "the " : "its ") + complement.substring(THEIRS.length());
  }

  private String behind(String preposition, List<Actor> recipients, Set<Actor> supplied) {
    if (recipients.isEmpty() || preposition.isEmpty()) {
      return "";
    }
    String text = names.of(recipients, supplied).text();
    return preposition.equals(DIRECT) ? text : preposition + ' ' + text;
  }
}
