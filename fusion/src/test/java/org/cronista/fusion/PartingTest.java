package org.cronista.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Actor;
import org.cronista.model.Chronicle;
import org.cronista.model.EventType;
import org.cronista.model.Report;
import org.cronista.model.Story;
import org.junit.jupiter.api.Test;

/** Stories that have become two. */
class PartingTest {
  private static final Actor ARGENTINA = Act.country("Argentina", "ARG");
  private static final Actor CHILE = Act.country("Chile", "CHL");
  private static final Actor PERU = Act.country("Perú", "PER");
  private static final Actor BOLIVIA = Act.country("Bolivia", "BOL");
  private static final Act FISH =
      Act.of(EventType.CONSULT, "negotiate")
          .by(ARGENTINA)
          .with(CHILE)
          .on("2024-03-01")
          .about("pesca");
  private static final Act SALT =
      Act.of(EventType.CONSULT, "negotiate").by(PERU).with(BOLIVIA).on("2024-03-02").about("sal");

  @Test
  void whatOneReportAloneHoldsTogetherParts() {
    // Two triangles that meet in 3.
    assertEquals(
        List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6)),
        groups(7, "0-1", "0-2", "1-2", "2-3", "1-3", "3-4", "4-5", "4-6", "5-6"));
  }

  @Test
  void aReportThatHangsOnOneOtherIsNoAffairOfItsOwn() {
    List<Integer> all = List.of(0, 1, 2, 3, 4, 5, 6);
    assertEquals(List.of(all), groups(7, "0-1", "0-2", "0-3", "0-4", "0-5", "0-6"), "a star");
    assertEquals(
        List.of(all),
        groups(7, "0-1", "1-2", "2-3", "3-4", "4-5", "5-6", "6-0"),
        "a ring holds without any of them");
  }

  @Test
  void threeAffairsPartOneAfterAnother() {
    assertEquals(
        List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6), List.of(7, 8, 9)),
        groups(
            10, "0-1", "0-2", "1-2", "2-3", "1-3", "3-4", "3-7", "4-5", "4-6", "5-6", "7-8", "7-9",
            "8-9"));
  }

  @Test
  void aStoryOfThousandsPartsAsWell() {
    List<String> ties = new ArrayList<>();
    int affairs = 700;
    for (int a = 0; a < affairs; a++) {
      int first = 4 * a;
      ties.addAll(List.of(tie(first, first + 1), tie(first, first + 2), tie(first + 1, first + 2)));
      ties.addAll(List.of(tie(first + 1, first + 3), tie(first + 2, first + 3)));
      if (a > 0) {
        ties.add(tie(first - 1, first));
      }
    }
    assertEquals(affairs, groups(4 * affairs, ties.toArray(String[]::new)).size());
  }

  private static String tie(int a, int b) {
    return a + "-" + b;
  }

  @Test
  void aSummaryOfTwoAffairsDoesNotMakeThemOneStory() {
    List<Report> reports = new ArrayList<>();
    for (String id : List.of("a1", "a2", "a3")) {
      reports.add(report(id, "2024-03-02", FISH));
    }
    reports.add(
        new Reporting("b")
            .by("b.test")
            .on("2024-03-03")
            .line("Los cuatro negocian")
            .tells(FISH)
            .line("Dos de ellos sobre la sal")
            .tells(SALT)
            .report());
    assertEquals(1, fuse(reports).stories().size());
    for (String id : List.of("c1", "c2", "c3")) {
      reports.add(report(id, "2024-03-04", SALT));
    }
    assertEquals(
        List.of(List.of("a1", "a2", "a3", "b"), List.of("c1", "c2", "c3")),
        fuse(reports).stories().stream().map(Story::articles).toList());
    reports.remove(3);
    assertEquals(2, fuse(reports).stories().size());
  }

  private static Report report(String id, String day, Act act) {
    return new Reporting(id)
        .by(id + ".test")
        .on(day)
        .line("Siguen las conversaciones " + id)
        .tells(act)
        .report();
  }

  private static Chronicle fuse(List<Report> reports) {
    return Reporting.fuse(reports.toArray(Report[]::new));
  }

  private static List<List<Integer>> groups(int size, String... ties) {
    List<List<Integer>> near = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      near.add(new ArrayList<>());
    }
    for (String tie : ties) {
      int dash = tie.indexOf('-');
      int a = Integer.parseInt(tie.substring(0, dash));
      int b = Integer.parseInt(tie.substring(dash + 1));
      near.get(a).add(b);
      near.get(b).add(a);
    }
    return new Parting(near).groups();
  }
}
