package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
import org.cronista.model.Chronicle;
import org.cronista.model.EventType;
import org.cronista.model.Report;
import org.cronista.model.Status;

/**
 * Measures fusing: writes as many reports as its arguments say, one after the other, and prints
 * time and memory. Not a test: times depend on the machine.
 *
 * <p>The reports are of ten years; a report tells three to eight events; countries, and the days of
 * an affair, are drawn by Zipf's law, so a few pairs of countries are in most reports; three in ten
 * events are told by several reports of the next days; one report in twelve copies another.
 */
final class Scale {
  private static final LocalDate START = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3650;
  private static final int COUNTRIES = 150;
  private static final EventType[] TYPES = {
    EventType.CONSULT, EventType.SUPPORT, EventType.AGREE, EventType.COOPERATE, EventType.ACCUSE,
    EventType.REJECT, EventType.THREATEN, EventType.SANCTION, EventType.ASSAULT, EventType.STATEMENT
  };
  private static final String[] MODES = {"visit", "meet", "communicate", "negotiate"};
  private static final String[] WORDS =
      "puente trigo pesca aduana puerto tren barco acuerdo frontera escuela mina río gas hospital ley"
          .split(" ");

  private final SplittableRandom random = new SplittableRandom(7);
  private final List<Act> recent = new ArrayList<>();
  private final List<Report> written = new ArrayList<>();

  private Scale() {}

  /** Each argument is a number of reports. */
  public static void main(String[] args) {
    System.out.println("reports\tseconds\tms each\theap MB\tevents\tstories");
    for (String arg : args.length == 0 ? new String[] {"1000", "10000"} : args) {
      measure(Integer.parseInt(arg));
    }
  }

  private static void measure(int reports) {
    List<Report> pile = new Scale().reports(reports);
    Fusion fusion = new Fusion(Knowledge.standard());
    pile.forEach(fusion::add);
    long before = System.nanoTime();
    Chronicle chronicle = fusion.chronicle();
    double seconds = (System.nanoTime() - before) / 1e9;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d\t%.1f\t%.2f\t%d\t%d\t%d",
            reports,
            seconds,
            1000 * seconds / reports,
            (runtime.totalMemory() - runtime.freeMemory()) >> 20,
            chronicle.events().size(),
            chronicle.stories().size()));
  }

  private List<Report> reports(int count) {
    for (int i = 0; i < count; i++) {
      LocalDate day = START.plusDays((long) i * DAYS / count);
      Reporting r = new Reporting("r" + i).by("medio" + zipf(300)).on(day.toString());
      if (i > 0 && random.nextInt(12) == 0) {
        copy(r, written.get(Math.max(0, i - 1 - random.nextInt(20))));
      } else {
        r.title(words(8));
        int acts = 3 + random.nextInt(6);
        for (int a = 0; a < acts; a++) {
          r.line(words(18)).tells(act(day));
        }
      }
      written.add(r.report());
    }
    return written;
  }

  private static void copy(Reporting r, Report of) {
    r.title("otro título");
    of.analysis().sentences().stream()
        .skip(1)
        .forEach(s -> r.line(s.span().of(of.article().text())));
  }

  private Act act(LocalDate day) {
    if (!recent.isEmpty() && random.nextInt(10) < 3) {
      return recent.get(Math.max(0, recent.size() - 1 - random.nextInt(40)));
    }
    int a = zipf(COUNTRIES);
    int b = (a + 1 + zipf(COUNTRIES - 1)) % COUNTRIES;
    EventType type = TYPES[random.nextInt(TYPES.length)];
    String mode = type == EventType.CONSULT ? MODES[random.nextInt(MODES.length)] : null;
    LocalDate when = random.nextInt(5) == 0 ? day.minusDays(30L * zipf(60)) : day.minusDays(1);
    Act act = Act.of(type, mode).by(actor(a)).with(actor(b)).about(word(), word());
    act =
        random.nextInt(10) == 0
            ? act
            : random.nextInt(3) == 0 ? act.reportedOn(day.toString()) : act.on(when.toString());
    Status[] all = Status.values();
    act = random.nextInt(4) == 0 ? act.as(all[random.nextInt(all.length)]) : act;
    recent.add(act);
    return act;
  }

  private Actor actor(int country) {
    String code = "C%02d".formatted(country);
    return random.nextInt(3) == 0
        ? Act.person("Persona " + country + '.' + random.nextInt(3), code)
        : Act.country("País " + country, code);
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(word()).append(random.nextInt(400)).append(' ');
    }
    return words.toString().strip();
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /** From 0 on, the first most often. */
  private int zipf(int count) {
    return (int) Math.min(count - 1, Math.expm1(random.nextDouble() * Math.log1p(count)));
  }
}
