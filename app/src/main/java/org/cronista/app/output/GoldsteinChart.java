package org.cronista.app.output;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cooperation above and conflict below a line, a bar a month (a year where the chronicle spans more
 * than eight), as inline SVG.
 */
final class GoldsteinChart {
  private static final int WIDTH = 900;
  private static final int HALF = 70;

  /** Room that the label of a year needs. */
  private static final int YEAR_WIDTH = 30;

  private static final int LABELS = 18;
  private static final int MOST_MONTHS = 96;

  private final Wording words;

  GoldsteinChart(Wording words) {
    this.words = words;
  }

  /**
   * Draws the chart; nothing for fewer than two months.
   *
   * @param names between whom
   * @param months sums of the positive and of the negative values
   */
  void write(String names, Map<YearMonth, double[]> months, Writer out) throws IOException {
    if (months.size() < 2) {
      return;
    }
    TreeMap<YearMonth, double[]> sorted = new TreeMap<>(months);
    boolean yearly = ChronoUnit.MONTHS.between(sorted.firstKey(), sorted.lastKey()) > MOST_MONTHS;
    String title =
        words.get(yearly ? "chart.title.year" : "chart.title", names.isEmpty() ? "" : ", " + names);
    int step = yearly ? 12 : 1;
    YearMonth first = yearly ? YearMonth.of(sorted.firstKey().getYear(), 1) : sorted.firstKey();
    int bars = (int) ChronoUnit.MONTHS.between(first, sorted.lastKey()) / step + 1;
    double[] up = new double[bars];
    double[] down = new double[bars];
    double most = 1;
    for (Map.Entry<YearMonth, double[]> e : sorted.entrySet()) {
      int i = (int) ChronoUnit.MONTHS.between(first, e.getKey()) / step;
      up[i] += e.getValue()[0];
      down[i] -= e.getValue()[1];
      most = Math.max(most, Math.max(up[i], down[i]));
    }
    out.write(
        "<figure>\n<svg viewBox=\"0 0 "
            + WIDTH
            + " "
            + (2 * HALF + LABELS)
            + "\" role=\"img\" aria-label=\"");
    out.write(HtmlForm.escape(title) + "\">\n");
    double slot = (double) WIDTH / bars;
    double bar = Math.min(slot * 0.8, 26);
    for (int i = 0; i < bars; i++) {
      YearMonth month = first.plusMonths((long) i * step);
      String label = yearly ? Integer.toString(month.getYear()) : month.toString();
      double x = i * slot + (slot - bar) / 2;
      bar("up", x, HALF - HALF * up[i] / most, bar, HALF * up[i] / most, label, up[i], out);
      bar("down", x, HALF, bar, HALF * down[i] / most, label, -down[i], out);
      int january = (13 - month.getMonthValue()) % 12;
      boolean crowded = i == 0 && !yearly && january > 0 && january * slot < YEAR_WIDTH;
      if (!crowded && (yearly || i == 0 || january == 0)) {
        text(
            Math.min(i * slot, WIDTH - YEAR_WIDTH),
            2 * HALF + LABELS - 4,
            Integer.toString(month.getYear()),
            out);
      }
    }
    out.write(
        "<line class=\"axis\" x1=\"0\" x2=\""
            + WIDTH
            + "\" y1=\""
            + HALF
            + "\" y2=\""
            + HALF
            + "\"/>\n");
    text(2, 10, words.get("chart.cooperation"), out);
    text(2, 2 * HALF - 2, words.get("chart.conflict"), out);
    out.write("</svg>\n<figcaption>" + HtmlForm.escape(title) + "</figcaption>\n</figure>\n");
  }

  private static void bar(
      String kind,
      double x,
      double y,
      double width,
      double height,
      String label,
      double value,
      Writer out)
      throws IOException {
    if (height > 0) {
      out.write(
          String.format(
              Locale.ROOT,
              "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s: %+.1f</title></rect>%n",
              kind,
              x,
              y,
              width,
              height,
              label,
              value));
    }
  }

  private static void text(double x, double y, String text, Writer out) throws IOException {
    out.write(
        String.format(
            Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%s</text>%n", x, y, HtmlForm.escape(text)));
  }
}
