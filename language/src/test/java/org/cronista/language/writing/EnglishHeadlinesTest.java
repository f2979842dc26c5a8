package org.cronista.language.writing;

import static org.cronista.language.writing.Telling.GOVERNMENT;
import static org.cronista.language.writing.Telling.KIM;
import static org.cronista.language.writing.Telling.KOREA;
import static org.cronista.language.writing.Telling.PUTIN;
import static org.cronista.language.writing.Telling.RUSSIA;
import static org.cronista.language.writing.Telling.UKRAINE;
import static org.cronista.language.writing.Telling.UN;
import static org.cronista.language.writing.Telling.USA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.cronista.model.Attribution;
import org.cronista.model.EventType;
import org.cronista.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishHeadlinesTest {
  private static Telling supply() {
    return new Telling(EventType.COOPERATE, "military", "062").by(KOREA).to(RUSSIA).about("arma");
  }

  private static Telling meeting() {
    return new Telling(EventType.CONSULT, "meet", "040").by(PUTIN).to(KIM);
  }

  private static Telling arrest() {
    return new Telling(EventType.COERCE, "arrest", "173").to(KIM);
  }

  static Stream<Arguments> sentences() {
    return Stream.of(
        arguments(supply(), "North Korea supplied weapons to Russia."),
        arguments(supply().is(Status.ANNOUNCED), "North Korea plans to supply weapons to Russia."),
        arguments(supply().is(Status.ALLEGED), "North Korea allegedly supplied weapons to Russia."),
        arguments(
            supply().is(Status.DENIED),
            "It is denied that North Korea supplied weapons to Russia."),
        arguments(
            supply().is(Status.DENIED).saying("Corea del Norte", Attribution.Kind.ORGANISATION),
            "North Korea denies having supplied weapons to Russia."),
        arguments(meeting().is(Status.POSSIBLE), "Vladímir Putin and Kim Jong-un could meet."),
        arguments(meeting().is(Status.ANNOUNCED), "Vladímir Putin and Kim Jong-un plan to meet."),
        arguments(
            new Telling(EventType.ASSAULT, null, "190").by(GOVERNMENT),
            "The government of Chile launched an attack."),
        arguments(
            new Telling(EventType.SANCTION, null, "161")
                .by(RUSSIA)
                .to(UKRAINE)
                .trigger("retirar")
                .about("embajador"),
            "Russia withdrew its ambassador from Ukraine."),
        arguments(arrest(), "Kim Jong-un was arrested."),
        arguments(arrest().is(Status.ANNOUNCED), "Kim Jong-un is expected to be arrested."),
        arguments(
            new Telling(EventType.ACCUSE, null, "112").by(USA, UN).to(RUSSIA),
            "The United States and the United Nations accused Russia."),
        arguments(
            new Telling(EventType.PROTEST, null, "141").in("Ucrania", "UKR"),
            "There were protests in Ukraine."),
        arguments(
            new Telling(EventType.SANCTION, null, "161").by(UKRAINE).to(KOREA),
            "Ukraine broke relations with North Korea."));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void tells(Telling event, String sentence) {
    assertEquals(sentence, event.english());
  }
}
