package org.cronista.language.writing;

import java.util.EnumMap;
import java.util.Map;
import org.cronista.model.Actor;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Status;

/**
 * What two parties did with and to one another in some time, for a headline of it all.
 *
 * @param first the one that is named first
 * @param done how many acts of a type happened or went on
 * @param planned how many were announced and have not come
 * @param claimed how many are only charged
 * @param cooperation sum of the positive values of the Goldstein scale of what was done
 * @param conflict sum of the negative ones, zero or less
 */
public record Relations(
    Actor first,
    Actor second,
    Map<EventType, Integer> done,
    Map<EventType, Integer> planned,
    Map<EventType, Integer> claimed,
    double cooperation,
    double conflict) {
  public Relations {
    done = Map.copyOf(done);
    planned = Map.copyOf(planned);
    claimed = Map.copyOf(claimed);
  }

  /**
   * Two parties and their events; mere statements, what is denied, lapsed or possible is left out.
   */
  public static Relations of(Actor first, Actor second, Iterable<Event> events) {
    Map<EventType, Integer> done = new EnumMap<>(EventType.class);
    Map<EventType, Integer> planned = new EnumMap<>(EventType.class);
    Map<EventType, Integer> claimed = new EnumMap<>(EventType.class);
    double cooperation = 0;
    double conflict = 0;
    for (Event e : events) {
      boolean happened = e.status() == Status.OCCURRED || e.status() == Status.ONGOING;
      if (e.type() == EventType.STATEMENT) {
        continue;
      }
      if (happened) {
        done.merge(e.type(), 1, Integer::sum);
        cooperation += Math.max(0, e.goldstein());
        conflict += Math.min(0, e.goldstein());
      } else if (e.status() == Status.ANNOUNCED) {
        planned.merge(e.type(), 1, Integer::sum);
      } else if (e.status() == Status.ALLEGED) {
        claimed.merge(e.type(), 1, Integer::sum);
      }
    }
    return new Relations(first, second, done, planned, claimed, cooperation, conflict);
  }

  /** Which way two parties went, all that was done taken together. */
  enum Course {
    /** Nothing of what was done is friendly or hostile. */
    EVEN,
    CLOSER,
    CLASHED,
    MORE_CLASHED,
    MORE_COOPERATED
  }

  Course course() {
    if (conflict == 0) {
      return cooperation == 0 ? Course.EVEN : Course.CLOSER;
    }
    if (cooperation == 0) {
      return Course.CLASHED;
    }
    return -conflict > cooperation ? Course.MORE_CLASHED : Course.MORE_COOPERATED;
  }

  /** Whether nothing is to be told. */
  public boolean empty() {
    return done.isEmpty() && planned.isEmpty() && claimed.isEmpty();
  }
}
