package org.cronista.language.writing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.model.Event;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.jspecify.annotations.Nullable;

/** The verb phrases and objects of one language. */
final class Phrasebook {
  private static final int COLUMNS = 11;

  /** Types in which the object names the act, as in "dar la bienvenida". */
  private static final Set<EventType> BY_OBJECT =
      EnumSet.of(EventType.SUPPORT, EventType.COOPERATE, EventType.RETREAT);

  private final Map<String, Act> acts = new HashMap<>();

  /** By the key of the act and the lemma, a blank between. */
  private final Map<String, String> objects = new HashMap<>();

  Phrasebook(String language) {
    for (String[] row : Rows.of("headlines-" + language + ".tsv", COLUMNS)) {
      acts.put(row[0], Act.of(row));
    }
    for (String[] row : Rows.of("objects-" + language + ".tsv", 3)) {
      for (String key : Rows.cells(row[1], '|')) {
        objects.put(key + ' ' + row[0], row[2]);
      }
    }
    for (EventType type : EventType.values()) {
      if (!acts.containsKey(type.name())) {
        throw new IllegalStateException("no phrase for " + type + " in " + language);
      }
    }
  }

  /** The phrase of an event, its object in place of the usual complement where one is known. */
  Act act(Event event, EventMention lead, int actors, int recipients) {
    List<String> keys = keys(event, lead);
    String object = object(keys, lead.objects());
    for (String key : keys) {
      Act bare = acts.get(key);
      boolean joined = bare != null && bare.reciprocal() && actors > 1;
      boolean alone = recipients == 0 && !joined;
      Act found = object == null ? null : acts.get(key + '+');
      if (found != null && object != null) {
        return found.with(object);
      }
      found = alone ? acts.get(key + '-') : null;
      found = found == null ? bare : found;
      if (found != null) {
        return found;
      }
    }
    throw new IllegalStateException("no phrase for " + event.type());
  }

  private @Nullable String object(List<String> keys, List<String> lemmas) {
    for (String key : keys) {
      for (String lemma : lemmas) {
        String phrase = objects.get(key + ' ' + lemma);
        if (phrase != null) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** From the most specific to the type alone. */
  private static List<String> keys(Event event, EventMention lead) {
    List<String> keys = new ArrayList<>();
    String type = event.type().name();
    if (lead.type() == event.type()) {
      List<String> words = Rows.cells(lead.trigger().lemma(), ' ');
      // Of "celebrar cumbre" the last word says more.
      for (int i = words.size() - 1; i >= 0; i--) {
        keys.add(type + ':' + words.get(i));
      }
    }
    if (BY_OBJECT.contains(event.type())) {
      lead.objects().forEach(o -> keys.add(type + ':' + o));
    }
    if (event.mode() != null) {
      keys.add(type + '/' + event.mode());
    }
    for (int n = event.cameo().length(); n >= 2; n--) {
      keys.add(type + '@' + event.cameo().substring(0, n));
    }
    keys.add(type);
    return keys;
  }
}
