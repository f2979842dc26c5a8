package org.cronista.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.cronista.fusion.Fusion;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Chronicle;
import org.cronista.model.Event;
import org.cronista.model.Report;
import org.cronista.model.Story;

/**
 * What taking one more report costs while the pile grows: prints, at each size, the mean time of
 * the last thousand, by the clock and of the thread alone (without what the collector of garbage
 * and other programs take), and in the end what the chronicle of all costs to write. One thread.
 */
public final class FusionScale {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private FusionScale() {}

  /**
   * Runs it.
   *
   * @param args how many reports in all (100,000), and how many a day (100)
   */
  public static void main(String[] args) {
    int reports = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    int aDay = args.length > 1 ? Integer.parseInt(args[1]) : 100;
    warm(aDay);
    Newsroom newsroom = new Newsroom(7, aDay);
    Fusion fusion = new Fusion(Knowledge.standard());
    System.out.println("reports\tms each\tCPU ms each\theap MB\tseconds in all");
    long all = 0;
    long last = 0;
    long used = 0;
    for (int i = 1; i <= reports; i++) {
      Report report = newsroom.next();
      long cpu = THREADS.getCurrentThreadCpuTime();
      long before = System.nanoTime();
      fusion.add(report);
      long took = System.nanoTime() - before;
      cpu = THREADS.getCurrentThreadCpuTime() - cpu;
      all += took;
      boolean counts = i % step(i) > step(i) - 1000 || i % step(i) == 0;
      last += counts ? took : 0;
      used += counts ? cpu : 0;
      if (i % step(i) == 0) {
        line(i, last / 1e6 / 1000, used / 1e6 / 1000, all / 1e9);
        last = 0;
        used = 0;
      }
    }
    long cpu = THREADS.getCurrentThreadCpuTime();
    long before = System.nanoTime();
    Chronicle chronicle = fusion.chronicle();
    double seconds = (System.nanoTime() - before) / 1e9;
    double working = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "chronicle: %.1f s (%.1f s of CPU), %d events, %d stories, %d copies, largest event %d mentions, heap %d MB%n",
        seconds,
        working,
        chronicle.events().size(),
        chronicle.stories().size(),
        chronicle.copyOf().size(),
        chronicle.events().stream().mapToInt(e -> e.mentions().size()).max().orElse(0),
        heap());
    System.out.printf(Locale.ROOT, "digest %016x%n", digest(chronicle));
    before = System.nanoTime();
    fusion.add(newsroom.next());
    fusion.chronicle();
    System.out.printf(
        Locale.ROOT, "one more and again: %.1f s%n", (System.nanoTime() - before) / 1e9);
  }

  /** Of all that a chronicle says, so that a change that should change nothing can be seen to. */
  private static long digest(Chronicle chronicle) {
    long digest = chronicle.copyOf().hashCode() * 31L + chronicle.sameAs().hashCode();
    for (Event e : chronicle.events()) {
      digest = digest * 1_000_003 + e.toString().hashCode();
    }
    for (Story s : chronicle.stories()) {
      digest = digest * 1_000_003 + s.toString().hashCode();
    }
    return digest;
  }

  /** Every thousand at first, then rarer. */
  private static int step(int reports) {
    return reports <= 5_000 ? 1_000 : reports <= 20_000 ? 5_000 : 20_000;
  }

  /** So that the first lines do not show the compiler at work. */
  private static void warm(int aDay) {
    Newsroom newsroom = new Newsroom(3, aDay);
    Fusion fusion = new Fusion(Knowledge.standard());
    for (int i = 0; i < 8_000; i++) {
      fusion.add(newsroom.next());
    }
    fusion.chronicle();
  }

  private static void line(int reports, double each, double cpu, double seconds) {
    System.out.printf(
        Locale.ROOT, "%d\t%.3f\t%.3f\t%d\t%.1f%n", reports, each, cpu, heap(), seconds);
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
