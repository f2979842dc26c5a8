package org.cronista.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.EventMention;
import org.cronista.model.Report;

/**
 * Who is who in one report: a headline names "Moon" before the text has told that he is Moon
 * Jae-in. A name whose words all stand in the name of one other person of the report, and of no
 * second, is that person.
 */
final class Cast {
  private final Map<String, Actor> whole = new HashMap<>();

  Cast(Report report) {
    Map<String, Actor> persons = new TreeMap<>();
    for (EventMention m : report.mentions()) {
      Stream.concat(m.actors().stream(), m.recipients().stream())
          .map(ActorMention::actor)
          .filter(a -> a.isPerson() && !a.name().isEmpty())
          .filter(a -> Character.isUpperCase(a.name().codePointAt(0)))
          .forEach(a -> persons.merge(a.name(), a, (x, y) -> x.code().isEmpty() ? y : x));
    }
    for (Actor part : persons.values()) {
      List<Actor> others = new ArrayList<>();
      for (Actor other : persons.values()) {
        // A name that nobody knows has only the country of what stands beside it.
        boolean land = part.id() == null || part.code().equals(other.code());
        if (land && holds(other.name(), part.name())) {
          others.add(other);
        }
      }
      if (others.size() == 1) {
        whole.put(part.name(), others.get(0));
      }
    }
  }

  /** The person in full, or the actor itself. */
  Actor of(Actor actor) {
    return actor.isPerson() ? whole.getOrDefault(actor.name(), actor) : actor;
  }

  /** Whether all words of one name stand in the other. */
  static boolean one(String a, String b) {
    return a.equals(b) || holds(a, b) || holds(b, a);
  }

  private static boolean holds(String whole, String part) {
    if (whole.length() <= part.length()) {
      return false;
    }
    String words = ' ' + whole + ' ';
    for (String word : part.split(" ", -1)) {
      if (!words.contains(' ' + word + ' ')) {
        return false;
      }
    }
    return true;
  }
}
