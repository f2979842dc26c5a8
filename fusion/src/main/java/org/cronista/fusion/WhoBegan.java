package org.cronista.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cronista.knowledge.OutbreakWords;
import org.cronista.model.Actor;
import org.cronista.model.DateInterval;
import org.cronista.model.Disagreement;
import org.cronista.model.Disagreement.Variant;
import org.cronista.model.EventType;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have begun a fight: by who charges the other with it ("acusó a Armenia de haber
 * comenzado los combates"), and by reports that say so themselves ("Armenia abrió fuego", "atacó
 * primero"). Where of two parties one is named here and the other there within some days, they
 * disagree; the disagreement stands with the fighting of which they speak, or else with the
 * charges.
 */
final class WhoBegan {
  /** Charges so many days apart are about one outbreak. */
  private static final int DAYS = 7;

  private static final OutbreakWords WORDS = OutbreakWords.standard();

  /**
   * That somebody began.
   *
   * @param fighting the event that the words name; null where it is none
   */
  private record Claim(Told told, DateInterval day, Gathered event, @Nullable Gathered fighting) {}

  /** By the two parties. */
  private final Map<String, List<Claim>> claims = new TreeMap<>();

  private WhoBegan() {}

  /** Event id to the disagreements on who began that belong to it. */
  static Map<String, List<Disagreement>> of(Collection<Gathered> events, Tellings tellings) {
    WhoBegan all = new WhoBegan();
    for (Gathered g : events) {
      EventType type = g.event().type();
      if (type == EventType.ACCUSE || type == EventType.ASSAULT) {
        for (Told t : g.told()) {
          all.read(t, g, tellings);
        }
      }
    }
    Map<String, List<Disagreement>> found = new HashMap<>();
    all.claims.values().forEach(of -> disagree(of, found));
    return found;
  }

  private void read(Told t, Gathered g, Tellings tellings) {
    DateInterval day = t.date() == null ? t.published() : t.date();
    if (t.trigger() < 0 || day == null || t.parties().size() < 2) {
      return;
    }
    Sentence s = t.report().analysis().sentences().get(t.mention().sentence());
    boolean charge = t.mention().type() == EventType.ACCUSE;
    List<Actor> accused = charge ? t.recipients() : t.actors();
    int fight = charge ? begun(s, t.trigger()) : begins(s, t.trigger()) ? t.trigger() : -1;
    boolean told = !charge && tellings.beside(t).stream().anyMatch(c -> charges(c, t));
    if (fight < 0 || told || accused.isEmpty()) {
      return;
    }
    Gathered fighting = charge ? null : g;
    for (Told o : charge ? tellings.beside(t) : List.<Told>of()) {
      if (o.mention().sentence() == t.mention().sentence() && tells(o, s, fight)) {
        fighting = tellings.event(o);
      }
    }
    for (String pair : Dyads.pairs(t.parties().stream().limit(3).toList())) {
      claims.computeIfAbsent(pair, p -> new ArrayList<>(2)).add(new Claim(t, day, g, fighting));
    }
  }

  /** Whether a mention's trigger is the fight, or the verb with which it is begun. */
  private static boolean tells(Told o, Sentence s, int fight) {
    int head = s.token(fight).head();
    boolean verb = head >= 0 && head == o.trigger() && WORDS.begins(s.token(head).lemma());
    return o.trigger() == fight || (verb && o.mention().type() == EventType.ASSAULT);
  }

  /** Whether a charge within the same sentence tells of the beginning already. */
  private static boolean charges(Told charge, Told t) {
    return charge.mention().type() == EventType.ACCUSE
        && charge.mention().sentence() == t.mention().sentence()
        && charge.trigger() >= 0;
  }

  /** The fight that is said, below a trigger, to have been begun; -1 where there is none. */
  private static int begun(Sentence s, int trigger) {
    for (Token fight : s.tokens()) {
      if (WORDS.fight(fight.lemma())
          && fight.index() != trigger
          && s.dominates(trigger, fight.index())
          && under(s, fight, trigger)) {
        return fight.index();
      }
    }
    return -1;
  }

  /** Whether a verb of beginning stands above the fight and below the trigger. */
  private static boolean under(Sentence s, Token fight, int trigger) {
    for (int at = fight.head(); at >= 0 && at != trigger; at = s.token(at).head()) {
      if (WORDS.begins(s.token(at).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the trigger is begun, or begins a fight, or is done first. */
  private static boolean begins(Sentence s, int trigger) {
    Token t = s.token(trigger);
    int head = t.head();
    boolean object = t.is("obj") || t.is("nsubj:pass");
    if (WORDS.fight(t.lemma()) && object && head >= 0 && WORDS.begins(s.token(head).lemma())) {
      return true;
    }
    for (Token below : s.tokens()) {
      if (below.head() == trigger
          && (WORDS.first(below.lemma())
              || (WORDS.begins(t.lemma()) && WORDS.fight(below.lemma())))) {
        return true;
      }
    }
    return false;
  }

  /** Puts together what two parties are said to have begun within the same days. */
  private static void disagree(List<Claim> claims, Map<String, List<Disagreement>> found) {
    claims.sort(
        Comparator.comparing((Claim c) -> c.day().from()).thenComparing(Claim::told, Told.READING));
    for (int i = 0; i < claims.size(); ) {
      int end = i + 1;
      while (end < claims.size()
          && !claims.get(end).day().from().isAfter(claims.get(i).day().from().plusDays(DAYS))) {
        end++;
      }
      outbreak(claims.subList(i, end), found);
      i = end;
    }
  }

  private static void outbreak(List<Claim> claims, Map<String, List<Disagreement>> found) {
    Map<String, Set<String>> mentions = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Claim c : claims) {
      boolean charge = c.told().mention().type() == EventType.ACCUSE;
      for (Actor a : charge ? c.told().recipients() : c.told().actors()) {
        String code = Told.party(a);
        mentions.computeIfAbsent(code, k -> new LinkedHashSet<>()).add(c.told().mention().id());
        names.merge(
            code, a.name(), (x, y) -> a.kind() == Actor.Kind.COUNTRY || x.equals(y) ? y : x);
      }
    }
    if (mentions.size() != 2) {
      return;
    }
    List<Variant> variants = new ArrayList<>();
    mentions.forEach(
        (code, ids) -> variants.add(new Variant(names.getOrDefault(code, code), List.copyOf(ids))));
    variants.sort(
        Comparator.comparingInt((Variant v) -> -v.mentions().size()).thenComparing(Variant::value));
    Disagreement disagreement = new Disagreement("began", variants);
    Set<String> fighting = new TreeSet<>();
    Set<String> charges = new TreeSet<>();
    for (Claim c : claims) {
      charges.add(c.event().id());
      if (c.fighting() != null) {
        fighting.add(c.fighting().id());
      }
    }
    (fighting.isEmpty() ? charges : fighting)
        .forEach(id -> found.computeIfAbsent(id, i -> new ArrayList<>(1)).add(disagreement));
  }
}
