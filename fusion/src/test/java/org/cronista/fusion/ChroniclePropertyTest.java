package org.cronista.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Chronicle;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Report;
import org.cronista.model.Status;
import org.cronista.model.StatusStep;
import org.cronista.model.Story;
import org.junit.jupiter.api.Test;

/** What holds of the chronicle of any pile of reports. */
class ChroniclePropertyTest {
  @Provide
  Arbitrary<List<Report>> piles() {
    return Piles.any();
  }

  @Property(tries = 300)
  void theOrderOfArrivalDoesNotMatter(@ForAll("piles") List<Report> pile, @ForAll long seed) {
    List<Report> shuffled = new ArrayList<>(pile);
    Collections.shuffle(shuffled, new Random(seed));
    assertSame(fuse(pile), fuse(shuffled));
  }

  @Property(tries = 200)
  void twoPilesMergedAreTheOnePile(@ForAll("piles") List<Report> pile, @ForAll long seed) {
    Random random = new Random(seed);
    Fusion left = new Fusion(Knowledge.standard());
    Fusion right = new Fusion(Knowledge.standard());
    for (Report r : pile) {
      (random.nextBoolean() ? left : right).add(r);
    }
    left.merge(right);
    assertEquals(fuse(pile), left.chronicle());
  }

  @Property(tries = 200)
  void theSameReportAgainChangesNothing(@ForAll("piles") List<Report> pile) {
    List<Report> twice = new ArrayList<>(pile);
    twice.addAll(pile);
    assertEquals(fuse(pile), fuse(twice));
  }

  @Property(tries = 300)
  void aReportThatGoesLeavesNothingBehind(@ForAll("piles") List<Report> pile, @ForAll long seed) {
    List<Report> shuffled = new ArrayList<>(pile);
    Random random = new Random(seed);
    Collections.shuffle(shuffled, random);
    Fusion fusion = new Fusion(Knowledge.standard());
    List<Report> kept = new ArrayList<>();
    for (Report r : shuffled) {
      fusion.add(r);
      if (random.nextBoolean()) {
        fusion.chronicle();
      }
    }
    for (Report r : shuffled) {
      if (random.nextBoolean()) {
        fusion.remove(r.article().id());
        if (random.nextBoolean()) {
          fusion.chronicle();
        }
      } else {
        kept.add(r);
      }
    }
    assertEquals(fuse(kept), fusion.chronicle());
    shuffled.forEach(fusion::add);
    assertEquals(fuse(pile), fusion.chronicle());
  }

  @Property(tries = 100)
  void whatIsAskedOnTheWayIsWhatThePileGives(@ForAll("piles") List<Report> pile) {
    Fusion fusion = new Fusion(Knowledge.standard());
    for (int i = 0; i < pile.size(); i++) {
      fusion.add(pile.get(i));
      assertEquals(fuse(pile.subList(0, i + 1)), fusion.chronicle());
    }
  }

  @Property(tries = 300)
  void everyMentionIsInOneEventAndEveryArticleInOneStory(@ForAll("piles") List<Report> pile) {
    Chronicle c = fuse(pile);
    List<String> told = new ArrayList<>();
    pile.forEach(r -> r.mentions().forEach(m -> told.add(m.id())));
    List<String> kept = new ArrayList<>();
    c.events().forEach(e -> kept.addAll(e.mentions()));
    assertEquals(new HashSet<>(told), new HashSet<>(kept));
    assertEquals(told.size(), kept.size());
    List<String> articles = new ArrayList<>();
    c.stories().forEach(s -> articles.addAll(s.articles()));
    assertEquals(pile.size(), articles.size());
    assertEquals(
        new HashSet<>(pile.stream().map(r -> r.article().id()).toList()), new HashSet<>(articles));
  }

  @Property(tries = 300)
  void idsAreUniqueAndReferencesLeadSomewhere(@ForAll("piles") List<Report> pile) {
    Chronicle c = fuse(pile);
    Set<String> events = new HashSet<>();
    c.events().forEach(e -> assertTrue(events.add(e.id()), e::id));
    Set<String> stories = new HashSet<>();
    c.stories().forEach(s -> assertTrue(stories.add(s.id()), s::id));
    for (Story s : c.stories()) {
      assertTrue(events.containsAll(s.events()));
    }
    for (Event e : c.events()) {
      assertTrue(stories.contains(e.story()));
      assertTrue(e.mentions().contains(e.lead()));
      assertFalse(e.origins().isEmpty());
      assertTrue(events.containsAll(e.announcedBy()));
      assertTrue(events.containsAll(e.fulfilledBy()));
      assertTrue(events.containsAll(e.deniedBy()));
      assertFalse(e.deniedBy().contains(e.id()) || e.fulfilledBy().contains(e.id()));
    }
  }

  @Property(tries = 300)
  void theStatusIsTheLastStepAndNoStepRepeatsTheOneBefore(@ForAll("piles") List<Report> pile) {
    for (Event e : fuse(pile).events()) {
      List<StatusStep> steps = e.statuses();
      Status last = steps.get(steps.size() - 1).status();
      // A charge that one report denies at once stays a charge.
      boolean open =
          last == Status.DENIED
              && steps.size() > 1
              && steps.get(steps.size() - 2).status() == Status.ALLEGED
              && e.status() == Status.ALLEGED;
      assertTrue(open || e.status() == last);
      for (int i = 1; i < steps.size(); i++) {
        assertTrue(steps.get(i).status() != steps.get(i - 1).status());
      }
      // That nothing came of a plan is told by reports that do not tell of it any more.
      steps.stream()
          .filter(s -> s.status() != Status.LAPSED)
          .forEach(s -> assertTrue(e.articles().containsAll(s.articles())));
    }
  }

  @Property(tries = 300)
  void disagreementsAreOfTwoVariantsWithMentionsOfTheEvent(@ForAll("piles") List<Report> pile) {
    for (Event e : fuse(pile).events()) {
      for (Disagreement d : e.disagreements()) {
        assertTrue(d.variants().size() >= 2);
        Set<String> values = new HashSet<>();
        for (Disagreement.Variant v : d.variants()) {
          assertTrue(values.add(v.value()), d::toString);
          assertFalse(v.mentions().isEmpty());
          boolean elsewhere = d.field().equals("quotation") || !e.deniedBy().isEmpty();
          assertTrue(elsewhere || e.mentions().containsAll(v.mentions()));
        }
      }
    }
  }

  @Property(tries = 300)
  void noEventSwallowsWhatIsOfOtherPartiesOrOtherDays(@ForAll("piles") List<Report> pile) {
    Map<String, Told> byId = new HashMap<>();
    for (Report r : pile) {
      for (EventMention m : r.mentions()) {
        byId.put(m.id(), new Told(m, r, new Cast(r)));
      }
    }
    for (Event e : fuse(pile).events()) {
      boolean doubtful = e.disagreements().stream().anyMatch(d -> d.field().equals("date"));
      Set<String> most = Set.of();
      for (String id : e.mentions()) {
        Told t = Objects.requireNonNull(byId.get(id));
        boolean overlaps = t.date() == null || e.date() == null || t.date().overlaps(e.date());
        assertTrue(doubtful || overlaps || !t.dated());
        Set<String> parties = t.parties();
        assertTrue(most.containsAll(parties) || parties.containsAll(most));
        most = parties.size() > most.size() ? parties : most;
      }
    }
  }

  @Property(tries = 100)
  void aCopyAddsNoEventAndNoOrigin(@ForAll("piles") List<Report> pile, @ForAll long seed) {
    String words =
        "La comisión de Salta explicó durante dos horas por qué el puente de madera cuesta el doble.";
    Act act =
        Act.of(EventType.CONSULT, "meet")
            .by(Piles.ANA)
            .with(Act.country("Perú", "PER"))
            .on("2022-03-01");
    Report original =
        new Reporting("x1").by("Uno").on("2022-03-02").line(words).tells(act).report();
    Report copy = new Reporting("x2").by("Dos").on("2022-03-03").line(words).tells(act).report();
    List<Report> one = new ArrayList<>(pile);
    one.add(original);
    List<Report> two = new ArrayList<>(one);
    two.add(Math.floorMod(seed, two.size()), copy);
    Chronicle before = fuse(one);
    Chronicle after = fuse(two);
    assertEquals("x1", after.copyOf().get("x2"));
    assertEquals(ids(before), ids(after));
    for (int i = 0; i < before.events().size(); i++) {
      assertEquals(before.events().get(i).origins(), after.events().get(i).origins());
    }
  }

  @Test
  void idsThatHashAlikeAreStillTwoStories() {
    Chronicle c =
        fuse(
            List.of(
                new Reporting("Aa").line("Uno").report(),
                new Reporting("BB").line("Dos").report()));
    assertEquals(2, c.stories().stream().map(Story::id).distinct().count());
  }

  @Test
  void aThousandMentionsOfEverythingAreKept() {
    Reporting r = new Reporting("a").on("2022-03-02");
    List<EventType> types = List.of(EventType.values());
    for (int i = 0; i < 1_000; i++) {
      Act act = Act.of(types.get(i % types.size()), null).by(Piles.ANA);
      r.line("Línea " + i).tells(i % 3 == 0 ? act : act.on("20" + (10 + i % 90)));
    }
    Chronicle c = fuse(List.of(r.report()));
    assertEquals(1_000, c.events().stream().mapToInt(e -> e.mentions().size()).sum());
    assertTrue(c.events().size() > 500, () -> c.events().size() + " events");
  }

  @Test
  void anEmptyPileAndAnEmptyReportAreNoProblem() {
    assertEquals(0, fuse(List.of()).events().size());
    assertEquals("", fuse(List.of(new Reporting("a").report())).stories().get(0).title());
  }

  /** Part by part, so that a difference can be read. */
  private static void assertSame(Chronicle expected, Chronicle actual) {
    assertEquals(expected.copyOf(), actual.copyOf());
    assertEquals(expected.sameAs(), actual.sameAs());
    assertEquals(
        expected.events().stream().map(Event::mentions).toList(),
        actual.events().stream().map(Event::mentions).toList());
    assertEquals(expected.stories(), actual.stories());
    assertEquals(expected.events(), actual.events());
    assertEquals(expected, actual);
  }

  private static List<String> ids(Chronicle c) {
    return c.events().stream().map(Event::id).toList();
  }

  private static Chronicle fuse(List<Report> reports) {
    return Reporting.fuse(reports.toArray(Report[]::new));
  }
}
