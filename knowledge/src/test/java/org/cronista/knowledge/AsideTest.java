package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AsideTest {
  @Test
  void worksOnAnotherThreadAndIsAskedAsOftenAsOneLikes() {
    Aside<Thread> aside =
        new Aside<Thread>() {
          @Override
          Thread work() {
            return Thread.currentThread();
          }
        }.begin();
    assertNotSame(aside.get(), Thread.currentThread());
    assertSame(aside.get(), aside.get());
  }

  @Test
  void throwsWhatTheWorkThrewWhereItsResultIsAskedFor() {
    IllegalStateException wrong = new IllegalStateException("holders.tsv:7");
    Aside<String> first =
        new Aside<String>() {
          @Override
          String work() {
            throw wrong;
          }
        }.begin();
    Aside<String> second =
        new Aside<String>() {
          @Override
          String work() {
            return first.get();
          }
        }.begin();
    assertSame(wrong, assertThrows(IllegalStateException.class, second::get));
  }

  @Test
  void anInterruptionIsKeptForLater() {
    Aside<Integer> aside =
        new Aside<Integer>() {
          @Override
          Integer work() {
            return 7;
          }
        }.begin();
    Thread.currentThread().interrupt();
    assertEquals(7, aside.get());
    assertTrue(Thread.interrupted());
  }

  @Test
  void whatWasNotBegunHasNoResult() {
    Aside<Integer> aside =
        new Aside<>() {
          @Override
          Integer work() {
            return 7;
          }
        };
    assertEquals("not begun", assertThrows(IllegalStateException.class, aside::get).getMessage());
  }
}
