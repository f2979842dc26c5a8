package org.cronista.language.time;

import java.time.LocalDate;
import java.util.List;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;
import org.cronista.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Stretches of time, their repetition, and dates told by the stretch that lies between. */
final class Durations {
  /** Years, months or weeks "y medio" beyond which no date is worked out. */
  private static final int MOST_HALVES = 9999;

  private static final TimeRule AGO = new TimeRule("ago", -1, "ago", "", "");
  private static final TimeRule AHEAD = new TimeRule("ahead", -1, "ahead", "", "");

  private Durations() {}

  static @Nullable Reading of(Match m, Context c) {
    return switch (m.rule().meaning()) {
      case "each" ->
          Reading.of(TimeExpression.Type.SET, Unit.period(amount(m, "1"), unit(m)), "se repite");
      case "frequency" -> Reading.of(TimeExpression.Type.SET, m.value("FREQ"), "se repite");
      case "per" ->
          Reading.of(
              TimeExpression.Type.SET,
              m.has("año")
                  ? "P1Y"
                  : m.has("mes") || m.has("WEEKDAY") ? "P1M" : m.has("semana") ? "P1W" : "P1D",
              "se repite");
      case "agohalf", "unithalf" -> duration(m, amount(m, "1") + ".5");
      case "halfunit" -> {
        Match part = ofLonger(m);
        yield part == null ? duration(m, "0.5") : ago(part, c);
      }
      case "quarterhour" -> // "tres cuartos"
          Reading.of(TimeExpression.Type.DURATION, m.has("tres") ? "PT45M" : "PT15M", "duración");
      case "while" -> Reading.of(TimeExpression.Type.DURATION, "PTXM", "tiempo sin medir");
      case "aloneyears" ->
          Reading.of(TimeExpression.Type.DURATION, "P" + m.value("SMALL") + "Y", "años");
      case "whileall" -> Reading.of(TimeExpression.Type.DURATION, "PTXH", "tiempo sin medir");
      case "longperiod" -> Reading.of(TimeExpression.Type.DURATION, "PXY", "tiempo sin medir");
      case "durationdates" -> Reading.of(TimeExpression.Type.DURATION, "PXD", "tiempo sin medir");
      case "age" -> Reading.of(TimeExpression.Type.DURATION, m.value("AGE"), "edad");
      case "seasons" ->
          Reading.of(TimeExpression.Type.DURATION, "P" + amount(m, "1") + "Y", "temporadas");
      case "quartercentury" -> {
        Match part = ofLonger(m);
        yield part == null
            ? Reading.of(
                TimeExpression.Type.DURATION, m.has("tres") ? "P75Y" : "P25Y", "cuartos de siglo")
            : ago(part, c);
      }
      case "durationclock" -> clock(m, "M", "S");
      case "durationhours" -> clock(m, "H", "M");
      case "durationdecimal" -> duration(m, m.value("DECIMAL"));
      case "durationquarter" ->
          Reading.of(TimeExpression.Type.DURATION, "PT" + amount(m, "1") + "H15M", "duración");
      case "longtime", "toldstretch" ->
          Reading.of(TimeExpression.Type.DURATION, "PXM", "tiempo sin medir");
      case "ordinalunit" ->
          Reading.of(TimeExpression.Type.DURATION, Unit.period("1", unit(m)), "duración");
      case "sofar" -> soFar(m, c);
      case "remains" -> remains(m, c);
      case "eachseason" ->
          Reading.of(
              TimeExpression.Type.SET,
              "XXXX-" + m.value(m.has("SEASON") ? "SEASON" : "SEASONS"),
              "se repite");
      case "eachvague" ->
          Reading.of(TimeExpression.Type.SET, Unit.period("X", unit(m)), "se repite");
      case "eachtime" -> Reading.of(TimeExpression.Type.SET, "PXM", "se repite");
      case "eachhalf" ->
          Reading.of(TimeExpression.Type.SET, Unit.period("0.5", unit(m)), "se repite");
      case "eachmonth" ->
          Reading.of(
              TimeExpression.Type.SET, "XXXX-%02d".formatted(m.number("MONTH", 1)), "se repite");
      case "eachdate" ->
          Reading.of(
              TimeExpression.Type.SET,
              "XXXX-%02d-%02d".formatted(m.number("MONTH", 1), m.number("DAY", 1)),
              "se repite");
      case "minute" -> Reading.of(TimeExpression.Type.DURATION, "PT1M", "minuto contado");
      case "eachpart" ->
          Reading.of(
              TimeExpression.Type.SET,
              "PT" + m.value(m.has("PART") ? "PART" : "PARTS"),
              "se repite");
      case "longago" -> Reading.of(TimeExpression.Type.DURATION, "PXM", "tiempo sin medir");
      case "agovague", "aftervague", "durationvague", "lastunits" ->
          Reading.of(
              TimeExpression.Type.DURATION, Unit.period(amount(m, "X"), unit(m)), "duración");
      case "durationpar" -> duration(m, "2");
      case "durationhalf" -> duration(m, amount(m, "1") + ".5");
      case "durationtwo" -> two(m);
      case "duration" -> duration(m, m.value("NUM"));
      case "durationrange" -> duration(m, m.value("RANGE"));
      case "weekends" -> Reading.of(TimeExpression.Type.SET, "XXXX-WXX-WE", "cada fin de semana");
      default -> throw new IllegalStateException("time-rules.tsv: " + m.rule().meaning());
    };
  }

  /** "Hace medio siglo" is fifty years ago, "dentro de medio año" in six months; else null. */
  private static @Nullable Match ofLonger(Match m) {
    String id = m.rule().id();
    String unit = m.has("siglo") ? "100Y" : m.value("UNIT");
    boolean counted =
        id.startsWith("ago-half") || id.startsWith("ahead-half") || id.startsWith("ago-quarter");
    if (!counted || !unit.endsWith("Y")) {
      return null;
    }
    String times =
        unit.length() == 1
            ? "6"
            : Integer.toString(
                Numerals.digits(unit.substring(0, unit.length() - 1)) / (m.has("siglo") ? 4 : 2));
    boolean ahead = id.startsWith("ahead") || m.has("dentro");
    return new Match(
        ahead ? AHEAD : AGO,
        m.from(),
        m.to(),
        List.of(
            new Symbol("NUM", times, 1), new Symbol("UNIT", unit.length() == 1 ? "M" : "Y", 1)));
  }

  /** "1.20 minutos": minutes and seconds, as sports have them. */
  private static Reading clock(Match m, String whole, String part) {
    String clock = m.value("CLOCK");
    int first = Numerals.digits(clock.substring(1, 3));
    int second = Numerals.digits(clock.substring(4));
    return Reading.of(
        TimeExpression.Type.DURATION, "PT" + first + whole + second + part, "duración");
  }

  /** "Hace dos años y medio": the month half a year before the one two years ago. */
  static @Nullable Reading halves(Match m, Context c) {
    LocalDate today = c.today();
    int n = m.number("NUM", 1);
    String unit = unit(m);
    LocalDate half =
        today == null || n > MOST_HALVES
            ? null
            : switch (unit) {
              case "Y" -> today.minusMonths(12L * n + 6);
              case "M" -> today.minusMonths(n).minusDays(15);
              case "W" -> today.minusDays(7L * n + 4);
              default -> null;
            };
    if (half == null || half.getYear() < 1) {
      return duration(m, n + ".5");
    }
    DateInterval days = Unit.whole(half, unit.equals("W") ? "D" : "M");
    return Reading.interval(days, true, "contado hacia atrás desde el " + today);
  }

  /** "Lo que va de año": from its beginning to the day of reading, in whole units below it. */
  private static Reading soFar(Match m, Context c) {
    LocalDate today = c.today();
    String unit = m.has("UNIT") ? unit(m) : "Y";
    if (today == null || !(unit.equals("Y") || unit.equals("M"))) {
      return Reading.of(TimeExpression.Type.DURATION, "PXM", "hasta hoy");
    }
    boolean year = unit.equals("Y");
    int past = year ? today.getMonthValue() - 1 : today.getDayOfMonth() - 1;
    return new Reading(
        TimeExpression.Type.DURATION,
        Unit.period(past == 0 ? "X" : Integer.toString(past), year ? "M" : "D"),
        null,
        new DateInterval(Unit.whole(today, unit).from(), today),
        true,
        "desde el comienzo hasta el " + today);
  }

  /** "Lo que queda de año". */
  private static Reading remains(Match m, Context c) {
    LocalDate today = c.today();
    String unit = unit(m);
    String below =
        switch (unit) {
          case "M", "W", "2W" -> "PXD";
          case "D" -> "PTXH";
          default -> "PXM";
        };
    Reading r = Reading.of(TimeExpression.Type.DURATION, below, "hasta el final");
    return today == null || unit.startsWith("T")
        ? r
        : r.withInterval(
            new DateInterval(today, Unit.whole(today, unit).to()), "desde el " + today);
  }

  private static Reading duration(Match m, String amount) {
    Reading r = Reading.of(TimeExpression.Type.DURATION, Unit.period(amount, unit(m)), "duración");
    String approx = m.value("APPROX");
    return approx.isEmpty() ? r : r.withMod(approx);
  }

  private static Reading two(Match m) {
    StringBuilder value = new StringBuilder("P");
    String number = "";
    for (Symbol s : m.symbols()) {
      if (s.name().equals("NUM")) {
        number = s.value();
      } else if (s.name().startsWith("UNIT")) {
        String unit = s.value();
        boolean time = unit.startsWith("T");
        if (time && value.indexOf("T") < 0) {
          value.append('T');
        }
        value.append(number).append(time ? unit.substring(1) : unit);
      }
    }
    return Reading.of(TimeExpression.Type.DURATION, value.toString(), "duración");
  }

  private static String amount(Match m, String otherwise) {
    return m.has("NUM") ? m.value("NUM") : otherwise;
  }

  private static String unit(Match m) {
    return m.has("UNITS")
        ? m.value("UNITS")
        : m.has("UNIT") ? m.value("UNIT") : m.has("INSTANT") ? m.value("INSTANT") : "D";
  }

  /** "hace dos meses": the month two months ago; "dentro de dos meses": the one two months on. */
  static @Nullable Reading ago(Match m, Context c) {
    boolean ahead = m.rule().meaning().equals("ahead");
    int n = m.has("par") ? 2 : m.number("NUM", 1);
    String unit = unit(m);
    LocalDate today = c.today();
    if (unit.startsWith("T")) {
      return Reading.of(
          TimeExpression.Type.DURATION, Unit.period(Integer.toString(n), unit), "duración");
    }
    if (today == null) {
      return Reading.date(Meanings.unknown(unit), null, true, "contado desde un día desconocido");
    }
    DateInterval days = Unit.around(today, ahead ? n : -n, unit);
    if (days == null) {
      return Reading.of(
          TimeExpression.Type.DURATION, Unit.period(Integer.toString(n), unit), "demasiado lejos");
    }
    DateInterval shown = days;
    String small = unit;
    if (unit.equals("W")) {
      // "hace tres semanas" is some day about that one, not of its calendar week
      LocalDate about = today.plusWeeks(ahead ? n : -n);
      return Reading.date(
          Unit.value(days, unit),
          new DateInterval(about.minusDays(3), about.plusDays(3)),
          true,
          "contado en semanas desde el " + today);
    }
    if (Character.isDigit(unit.charAt(0))) {
      small = unit.substring(unit.length() - 1);
      long times = (long) n * Numerals.digits(unit.substring(0, unit.length() - 1));
      DateInterval exact = Unit.around(today, ahead ? times : -times, small);
      shown = exact == null ? days : exact;
    }
    return Reading.date(
        Unit.value(shown, small),
        shown,
        true,
        (ahead ? "contado hacia delante desde el " : "contado hacia atrás desde el ") + today);
  }

  /** "dos meses antes": a stretch, and the days at its other end where a date was told before. */
  static @Nullable Reading after(Match m, Context c) {
    String unit = unit(m);
    int n = m.number("NUM", m.has("par") ? 2 : 1);
    Reading r =
        Reading.of(
            TimeExpression.Type.DURATION, Unit.period(Integer.toString(n), unit), "duración");
    DateInterval focus = c.focus();
    if (focus == null || unit.startsWith("T")) {
      return r;
    }
    boolean before = m.number("AFTER", 1) < 0;
    DateInterval days = Unit.around(focus.from(), before ? -n : n, unit);
    return days == null
        ? r
        : r.withInterval(
            days, (before ? "antes de " : "después de ") + focus + ", la fecha dicha antes");
  }
}
