package org.cronista.language.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CalendarWordsTest {
  @Test
  void theTableOfTimeWordsHasTheSameMonthsAndDays() {
    Set<String> whole = new TreeSet<>();
    for (String[] row : Symbols.rows("time-words.tsv")) {
      String word = row[0];
      boolean bare = word.indexOf(' ') < 0 && word.indexOf('.') < 0;
      if (row[1].equals("MONTH")) {
        assertEquals(Integer.parseInt(row[2]), CalendarWords.month(word), word);
        whole.add(word);
      } else if (row[1].equals("MONTH3") && bare) {
        assertTrue(CalendarWords.monthInDate(word), word);
      } else if (row[1].equals("WEEKDAY") && bare) {
        assertTrue(CalendarWords.weekday(word), word);
      }
    }
    assertEquals(13, whole.size(), whole::toString); // nine has two names
  }

  @Test
  void othersAreNone() {
    assertEquals(0, CalendarWords.month("mar"));
    assertEquals(0, CalendarWords.month(""));
    assertFalse(CalendarWords.monthInDate("marte"));
    assertFalse(CalendarWords.weekday("día"));
  }

  @Test
  void aMonthIsToldByItsBeginningInWhateverCase() {
    assertTrue(CalendarWords.beginsAsMonth("Junio"));
    assertTrue(CalendarWords.beginsAsMonth("SEPT"));
    assertFalse(CalendarWords.beginsAsMonth("ju"));
    assertFalse(CalendarWords.beginsAsMonth("Lima"));
  }
}
