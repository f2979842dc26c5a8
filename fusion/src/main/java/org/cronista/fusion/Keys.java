package org.cronista.fusion;

import java.util.List;
import org.cronista.model.EventMention;

/**
 * The neighbourhoods in which a mention stands and looks, by numbers of 64 bits: hashes of who
 * takes part, in what kind of act. Should two ever clash, a mention sees others with which it then
 * does not agree.
 */
final class Keys {
  /** Of long lists of parties the first ones count. */
  static final int MOST = 5;

  private Keys() {}

  /** Who takes part, each two of them, and in what kind of act. */
  static long[] of(Told t) {
    long kind = hash(SameEvent.kind(t.mention().type()).name());
    long[] parties = parties(t);
    if (parties.length == 0) {
      // Nobody takes part: only the same words make the same event.
      return t.mention().objects().stream()
          .mapToLong(o -> with(with(hash(o), '~'), kind))
          .toArray();
    }
    List<String> killed = SameParties.killed(t);
    int pairs = parties.length == 1 ? 1 : parties.length * (parties.length - 1) / 2;
    long[] keys = new long[pairs + killed.size()];
    int n = 0;
    for (int i = 0; i < parties.length; i++) {
      for (int j = i + 1; j < parties.length; j++) {
        keys[n++] = with(with(parties[i], parties[j]), kind);
      }
    }
    if (parties.length == 1) {
      keys[n++] = with(parties[0], kind);
    }
    for (String name : killed) {
      keys[n++] = with(hash(name), '†');
    }
    return keys;
  }

  /** Where a mention leaves word that one party acts with more, or alone. */
  static long[] halves(Told t) {
    return halves(t, t.parties().size() == 1 ? '-' : '+');
  }

  /** Where it looks for others that do it the other way. */
  static long[] otherHalves(Told t) {
    return halves(t, t.parties().size() == 1 ? '+' : '-');
  }

  private static long[] halves(Told t, char mark) {
    if (t.parties().isEmpty() || !SameParties.partial(t)) {
      return new long[0];
    }
    EventMention m = t.mention();
    String mode = m.mode();
    long kind = hash(SameEvent.kind(m.type()).name());
    long act = with(with(mark, kind), mode == null ? 0 : hash(mode));
    long[] keys = parties(t);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = with(keys[i], act);
    }
    return keys;
  }

  private static long[] parties(Told t) {
    return t.parties().stream().limit(MOST).mapToLong(Keys::hash).toArray();
  }

  /** FNV-1a of 64 bits. */
  static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** One key of two, in this order, all bits mixed (the finalizer of MurmurHash3, Appleby). */
  private static long with(long key, long other) {
    long mixed = key * 31 + other;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
