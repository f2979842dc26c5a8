package org.cronista.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GoldsteinChartTest {
  private static final double HALF = 70;

  @Test
  void nothingForLessThanTwoMonths() throws IOException {
    assertEquals("", draw(Map.of()));
    assertEquals("", draw(Map.of(YearMonth.of(2024, 1), new double[] {3, -2})));
  }

  @Test
  void aBarAMonthWithItsSumAndHeight() throws IOException {
    Map<YearMonth, double[]> months = new TreeMap<>();
    months.put(YearMonth.of(2024, 1), new double[] {8, 0});
    months.put(YearMonth.of(2024, 3), new double[] {2, -4});
    Document chart = Jsoup.parse(draw(months));
    assertEquals(
        List.of("2024-01: +8.0", "2024-03: +2.0", "2024-03: -4.0"),
        chart.select("rect > title").eachText());
    assertEquals(HALF, number(chart.select("rect.up").get(0), "height"), 0.05);
    assertEquals(HALF / 4, number(chart.select("rect.up").get(1), "height"), 0.05);
    Element down = chart.select("rect.down").get(0);
    assertEquals(HALF / 2, number(down, "height"), 0.05);
    assertEquals(HALF, number(down, "y"), 0.05, "conflict hangs from the line");
    for (Element bar : chart.select("rect.up")) {
      assertEquals(
          HALF, number(bar, "y") + number(bar, "height"), 0.11, "cooperation stands on it");
    }
    assertTrue(
        number(chart.select("rect.up").get(1), "x") > 600, "the empty month keeps its place");
  }

  @Test
  void theLastYearIsWrittenWithinTheChart() throws IOException {
    Map<YearMonth, double[]> months = new TreeMap<>();
    months.put(YearMonth.of(2019, 12), new double[] {1, 0});
    months.put(YearMonth.of(2026, 1), new double[] {2, 0});
    Document chart = Jsoup.parse(draw(months));
    double width = Double.parseDouble(chart.select("svg").attr("viewBox").split(" ")[2]);
    List<Element> years =
        chart.select("text").stream().filter(t -> t.text().startsWith("20")).toList();
    assertEquals("2020", years.get(0).text(), "there is no room for 2019 before it");
    assertEquals("2026", years.get(years.size() - 1).text());
    assertTrue(number(years.get(years.size() - 1), "x") <= width - 28);
  }

  @Test
  void aLongChronicleHasABarAYear() throws IOException {
    Map<YearMonth, double[]> months = new TreeMap<>();
    months.put(YearMonth.of(2010, 5), new double[] {1, 0});
    months.put(YearMonth.of(2019, 3), new double[] {2, 0});
    months.put(YearMonth.of(2019, 11), new double[] {3, -1});
    Document chart = Jsoup.parse(draw(months));
    assertEquals(
        List.of("2010: +1.0", "2019: +5.0", "2019: -1.0"), chart.select("rect > title").eachText());
    assertTrue(chart.select("figcaption").get(0).text().contains("por año"));
  }

  @Test
  void everythingStaysInsideThePicture() throws IOException {
    Map<YearMonth, double[]> months = new TreeMap<>();
    for (int i = 0; i < 97; i++) {
      months.put(YearMonth.of(2016, 12).plusMonths(i), new double[] {i % 7, -(i % 5)});
    }
    Document chart = Jsoup.parse(draw(months));
    assertTrue(chart.select("rect").size() > 100);
    for (Element bar : chart.select("rect")) {
      assertTrue(
          number(bar, "x") >= 0 && number(bar, "x") + number(bar, "width") <= 900.1,
          bar.toString());
      assertTrue(
          number(bar, "y") >= -0.05 && number(bar, "y") + number(bar, "height") <= 2 * HALF + 0.1,
          bar.toString());
    }
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }

  private static String draw(Map<YearMonth, double[]> months) throws IOException {
    StringWriter out = new StringWriter();
    new GoldsteinChart(new Wording("es")).write("Chile · Perú", months, out);
    return out.toString();
  }
}
