package org.cronista.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.model.DateInterval;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The day and month of an agency's dateline that gives no year ("BOGOTÁ, 4 nov"), and the day of
 * the week on which the report says that it is written ("este lunes"): with the years in which it
 * can be from they make the day.
 */
final class LineDay {
  /** Sentences in which a report says what day it is. */
  private static final int LEAD = 6;

  private static final int YEAR = 366;

  private static final String DAY_OF_MONTH = "XXXX-";
  private static final String WEEKDAY = "XXXX-WXX-";

  private @Nullable TimeExpression line;
  private int weekday;

  LineDay(List<Sentence> sentences, List<TimeExpression> times, String text) {
    int body = 0;
    Map<Integer, List<TimeExpression>> told = new HashMap<>();
    for (TimeExpression t : times) {
      told.computeIfAbsent(t.sentence(), k -> new ArrayList<>()).add(t);
    }
    for (Sentence s : sentences) {
      boolean head = s.kind() == Sentence.Kind.DATELINE || s.kind() == Sentence.Kind.BYLINE;
      body += s.kind() == Sentence.Kind.BODY ? 1 : 0;
      for (TimeExpression t : told.getOrDefault(s.index(), List.of())) {
        String value = t.value();
        if (head
            && body <= 1
            && line == null
            && value.length() == 10
            && value.startsWith(DAY_OF_MONTH)) {
          line = value.indexOf('X', DAY_OF_MONTH.length()) < 0 ? t : null;
        }
        boolean now =
            weekday == 0
                && body > 0
                && body <= LEAD
                && value.startsWith(WEEKDAY)
                && ofNow(t.span().of(text))
                && Direction.of(s, t.firstToken(), t.lastToken()) == Direction.PAST;
        if (now) {
          weekday = value.charAt(WEEKDAY.length()) - '0';
        }
      }
    }
  }

  /** "Este lunes", "la noche de este lunes". */
  private static boolean ofNow(String words) {
    return words.startsWith("este ") || words.contains(" este ");
  }

  /** Whether no year has the day of the dateline, or the one beside it, within a window. */
  boolean contradicts(DateInterval window) {
    TimeExpression t = line;
    if (t == null || window.days() > YEAR) {
      return false;
    }
    for (int y = window.from().getYear(); y <= window.to().getYear(); y++) {
      LocalDate day = in(y, t.value());
      if (day != null
          && !day.isBefore(window.from().minusDays(1))
          && !day.isAfter(window.to().plusDays(1))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The clue that it gives within a window, firm where the day of the week bears it out; null where
   * it leaves more than one day.
   */
  @Nullable Clue within(DateInterval window) {
    TimeExpression t = line;
    if (t == null) {
      return null;
    }
    List<LocalDate> days = new ArrayList<>();
    List<LocalDate> fit = new ArrayList<>();
    for (int y = window.from().getYear(); y <= window.to().getYear(); y++) {
      LocalDate day = in(y, t.value());
      if (day != null && window.contains(day)) {
        days.add(day);
        if (day.getDayOfWeek().getValue() == weekday) {
          fit.add(day);
        }
      }
    }
    List<LocalDate> left = fit.isEmpty() ? days : fit;
    return left.size() == 1
        ? clue(left.getFirst(), fit.isEmpty() ? Clue.WEAK : Clue.FIRM, t.span())
        : null;
  }

  private static Clue clue(LocalDate day, int weight, Span span) {
    return new Clue(
        new DateInterval(day, day.plusDays(1)),
        weight,
        "la línea de fecha del informe, " + day,
        span);
  }

  private static @Nullable LocalDate in(int year, String value) {
    try {
      return LocalDate.parse("%04d%s".formatted(year, value.substring(4)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
