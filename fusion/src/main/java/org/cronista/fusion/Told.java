package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.knowledge.ObjectWords;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.DateInterval;
import org.cronista.model.EventDate;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Place;
import org.cronista.model.PlaceMention;
import org.cronista.model.Report;
import org.cronista.model.Sentence;
import org.cronista.model.Status;
import org.cronista.model.Token;
import org.jspecify.annotations.Nullable;

/** A mention with the report that tells it, and what many comparisons ask of it. */
final class Told implements Comparable<Told> {
  private static final ObjectWords WORDS = ObjectWords.standard();

  /** Reports in order of publication, those without a date last. */
  static final Comparator<Report> PUBLICATION =
      Comparator.comparing(
              (Report r) -> r.published().when().map(DateInterval::from).orElse(LocalDate.MAX))
          .thenComparing(r -> r.article().id());

  /** Mentions as they are read: by publication, then through the text. */
  static final Comparator<Told> READING =
      Comparator.comparing(Told::report, PUBLICATION)
          .thenComparing(t -> t.mention().span())
          .thenComparing(t -> t.mention().id());

  /** Dated by their own words first, the most exact before others; then by the report's day. */
  private static final Comparator<Told> GATHERING =
      Comparator.comparingInt((Told t) -> t.dated() ? 0 : t.date == null ? 2 : 1)
          .thenComparingLong(Told::days)
          .thenComparing(READING);

  private final EventMention mention;
  private final Report report;
  private @Nullable DateInterval date;
  private Status status;
  private boolean claimed;
  private final int trigger;
  private final boolean nominal;
  private boolean referring;
  private final List<Actor> actors;
  private final List<Actor> recipients;
  private final Set<String> parties = new TreeSet<>();
  private final Set<String> codesOfActors = new TreeSet<>();
  private final List<Actor> persons = new ArrayList<>();
  private final Set<String> people;
  private final Set<String> objects = new TreeSet<>();

  /**
   * A mention.
   *
   * @param cast who is who in the report
   */
  Told(EventMention mention, Report report, Cast cast) {
    this.mention = mention;
    this.report = report;
    date = when(mention, report);
    status = status(mention, report, date);
    actors = mention.actors().stream().map(ActorMention::actor).map(cast::of).toList();
    recipients = mention.recipients().stream().map(ActorMention::actor).map(cast::of).toList();
    actors.forEach(a -> codesOfActors.add(party(a)));
    parties.addAll(codesOfActors);
    recipients.forEach(a -> parties.add(party(a)));
    actors.stream().filter(Actor::isPerson).forEach(persons::add);
    recipients.stream().filter(Actor::isPerson).forEach(persons::add);
    people = names(persons);
    mention.objects().stream()
        .filter(o -> !WORDS.place(o))
        .forEach(o -> objects.add(WORDS.kind(o)));
    trigger = findTrigger();
    nominal = noun();
    referring = nominal && !dated() && mention.status() == Status.OCCURRED;
  }

  @Override
  public int compareTo(Told other) {
    return GATHERING.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  EventMention mention() {
    return mention;
  }

  Report report() {
    return report;
  }

  String article() {
    return report.article().id();
  }

  @Nullable DateInterval published() {
    return report.published().interval();
  }

  boolean sameReport(Told other) {
    return report == other.report || article().equals(other.article());
  }

  @Nullable DateInterval date() {
    return date;
  }

  private long days() {
    DateInterval when = date;
    return when == null ? 0 : when.days();
  }

  private static @Nullable DateInterval when(EventMention mention, Report report) {
    EventDate date = mention.date();
    DateInterval published = report.published().interval();
    boolean past =
        date != null && published != null && date.interval().to().isBefore(published.from());
    boolean plan = mention.status() == Status.ANNOUNCED || mention.status() == Status.POSSIBLE;
    // A plan whose day no word of its own tells is not for a day that has gone by.
    return date == null || (plan && past && date.span() == null) ? null : date.interval();
  }

  /** The mention's, but what a report tells of days after its own has not come to pass yet. */
  private static Status status(EventMention mention, Report report, @Nullable DateInterval date) {
    DateInterval published = report.published().interval();
    boolean ahead = date != null && published != null && date.from().isAfter(published.to());
    boolean open = mention.status() == Status.POSSIBLE || mention.status() == Status.DENIED;
    return ahead && !open ? Status.ANNOUNCED : mention.status();
  }

  Status status() {
    return status;
  }

  /**
   * Whether this report, here or elsewhere, has the act only from somebody, or has it denied: a
   * headline tells as a fact what the text below it ascribes.
   */
  boolean claimed() {
    return claimed;
  }

  /** What the mentions of one report say of one another: claims, and plans that were put off. */
  static void settle(List<Told> report) {
    putOff(report);
    claims(report);
  }

  /**
   * "Aplazó su viaje": who calls a meeting or a journey off (CAMEO 125) speaks of a plan, whatever
   * the noun looks like by itself, and not of the day on which it is called off.
   */
  private static void putOff(List<Told> report) {
    for (Told off : report) {
      if (off.mention.type() == EventType.REJECT && off.mention.cameo().startsWith("125")) {
        for (Told t : report) {
          boolean plan = t.nominal && t.mention.type() == EventType.CONSULT;
          boolean meant = Answers.governs(off, t) || (!t.dated() && off.callsOff(t));
          if (plan && t.status == Status.OCCURRED && meant) {
            t.status = Status.ANNOUNCED;
            t.date = t.dated() ? t.date : null;
            t.referring = false;
          }
        }
      }
    }
  }

  /** Whether its object is a meeting or journey, and nobody takes part in that who is not here. */
  private boolean callsOff(Told plan) {
    return !plan.people.isEmpty()
        && parties.containsAll(plan.parties)
        && mention.objects().stream().anyMatch(o -> WORDS.standsFor(o, EventType.CONSULT));
  }

  private static void claims(List<Told> report) {
    for (Told t : report) {
      t.claimed = SameEvent.doubtful(t) || t.ascribed();
    }
    Map<Act, Set<String>> claims = new HashMap<>();
    for (Told c : report) {
      if (c.claimed) {
        claims.computeIfAbsent(c.act(), k -> new HashSet<>()).addAll(c.objects);
      }
    }
    if (claims.isEmpty()) {
      return;
    }
    for (Told t : report) {
      t.claimed |= !Collections.disjoint(t.objects, claims.getOrDefault(t.act(), Set.of()));
    }
  }

  /** Who does what kind of thing. */
  private record Act(EventType type, Set<String> parties) {}

  private Act act() {
    return new Act(mention.type(), parties);
  }

  /** Whether the report has it from somebody, rather than saying it itself or by its agency. */
  boolean ascribed() {
    return mention.attribution().stream()
        .anyMatch(a -> a.kind() != Attribution.Kind.OUTLET && a.kind() != Attribution.Kind.AGENCY);
  }

  /** Whether the date is the time expression's own and not the report's day. */
  boolean dated() {
    EventDate day = mention.date();
    return day != null && day.span() != null;
  }

  /**
   * Whether a noun without a day of its own tells it ("condenó el ataque"): then the report speaks
   * of what readers know already, and it was on its day or some days before.
   */
  boolean referring() {
    return referring;
  }

  /** Whether the object is an act by that act's own word: "condenó la incursión". */
  boolean names(Told act) {
    return mention().objects().contains(act.mention().trigger().lemma());
  }

  /** Whether a noun tells it, which speaks of an act and does not say that it was done. */
  boolean nominal() {
    return nominal;
  }

  private boolean noun() {
    return trigger >= 0
        && report.analysis().sentences().get(mention.sentence()).token(trigger).upos().nominal();
  }

  @Nullable Place place() {
    PlaceMention place = mention.place();
    return place == null ? null : place.place();
  }

  List<Actor> actors() {
    return actors;
  }

  List<Actor> recipients() {
    return recipients;
  }

  /**
   * Codes of both sides, names where there is no code, sorted: they tell the neighbourhoods in
   * which the same event can be told again. Empty where nobody takes part.
   */
  Set<String> parties() {
    return parties;
  }

  /** What an actor counts as in a neighbourhood. */
  static String party(Actor actor) {
    return actor.code().isEmpty() ? actor.name() : actor.code();
  }

  static Set<String> names(List<Actor> side) {
    Set<String> names = new TreeSet<>();
    side.forEach(a -> names.add(a.name()));
    return names;
  }

  Set<String> codesOfActors() {
    return codesOfActors;
  }

  /** All that its sentence counts. */
  List<Count> counts() {
    return Count.in(report.analysis().sentences().get(mention.sentence()));
  }

  /** Whether it stands in the headline. */
  boolean headline() {
    List<Sentence> sentences = report.analysis().sentences();
    return mention.sentence() < sentences.size()
        && sentences.get(mention.sentence()).kind() == Sentence.Kind.TITLE;
  }

  /** Where its trigger stands in its sentence; -1 where it stands in none. */
  int trigger() {
    return trigger;
  }

  private int findTrigger() {
    if (mention.sentence() < report.analysis().sentences().size()) {
      for (Token t : report.analysis().sentences().get(mention.sentence()).tokens()) {
        if (t.span().overlaps(mention.trigger().span())) {
          return t.index();
        }
      }
    }
    return -1;
  }

  /** What it is about, words of one kind as one, mere places left out. */
  Set<String> objects() {
    return objects;
  }

  /** A bit for each of its objects, by their hashes, and for each person who suffers it. */
  int about() {
    int words = 0;
    for (String object : objects) {
      words |= 1 << (Keys.hash(object) >>> 59);
    }
    for (Actor a : recipients) {
      words |= a.isPerson() ? 1 << (Keys.hash(a.name()) >>> 59) : 0;
    }
    return words;
  }

  /** Names of the persons on both sides. */
  Set<String> people() {
    return people;
  }

  /** Persons on both sides. */
  List<Actor> persons() {
    return persons;
  }
}
