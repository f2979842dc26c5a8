package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The filters of {@code chronicle}: each shows exactly those events of the samples that it names.
 */
class FiltersTest {
  private static final List<JsonNode> ALL = new ArrayList<>();

  @BeforeAll
  static void read() {
    ALL.addAll(Run.objects("chronicle", Run.SAMPLES, "--format", "events", "--statements"));
  }

  @Test
  void between() {
    shows(e -> party(e, "RUS") && party(e, "PRK"), "--between", "RUS,PRK");
    shows(e -> party(e, "RUS") && party(e, "PRK"), "--between", "prk,rus");
    shows(e -> party(e, "VEN"), "--between", "VEN");
  }

  @Test
  void actorByNameWithoutAccentsOrByCode() {
    shows(e -> named(e, "Maduro"), "--actor", "maduro");
    shows(e -> named(e, "Vladímir Putin"), "--actor", "vladimir putin");
    shows(e -> named(e, "Pedro Sánchez"), "--actor", "SANCHEZ");
    shows(e -> party(e, "GUY"), "--actor", "GUY");
  }

  @Test
  void types() {
    shows(e -> type(e, "CONSULT"), "--type", "consult");
    shows(e -> type(e, "CONSULT") || type(e, "AGREE"), "--type", "CONSULT,AGREE");
  }

  @Test
  void aNamedTypeOfStatementsIsShownUnasked() {
    List<JsonNode> shown =
        Run.objects("chronicle", Run.SAMPLES, "--format", "events", "--type", "STATEMENT");
    assertEquals(expected(e -> type(e, "STATEMENT")), ids(shown));
    assertFalse(shown.isEmpty());
  }

  @Test
  void statementsOnlyWhereAsked() {
    List<JsonNode> usual = Run.objects("chronicle", Run.SAMPLES, "--format", "events");
    assertEquals(expected(e -> !type(e, "STATEMENT")), ids(usual));
    assertTrue(usual.size() < ALL.size());
  }

  @Test
  void statuses() {
    shows(e -> status(e, "alleged") || status(e, "denied"), "--status", "alleged,denied");
    shows(e -> status(e, "announced"), "--status", "Announced");
  }

  @Test
  void days() {
    shows(e -> dated(e) && last(e).compareTo("2022-01-01") >= 0, "--from", "2022");
    shows(e -> dated(e) && first(e).compareTo("2020-05-31") <= 0, "--to", "2020-05");
    shows(
        e ->
            dated(e)
                && last(e).compareTo("2023-09-13") >= 0
                && first(e).compareTo("2023-12-31") <= 0,
        "--from",
        "2023-09-13",
        "--to",
        "2023");
  }

  @Test
  void origins() {
    shows(e -> e.get("origins").size() >= 2, "--min-origins", 2);
  }

  @Test
  void allThatAreNamedMustHold() {
    shows(
        e ->
            party(e, "RUS")
                && party(e, "PRK")
                && type(e, "CONSULT")
                && status(e, "occurred")
                && dated(e)
                && last(e).compareTo("2019-01-01") >= 0,
        "--between",
        "RUS,PRK",
        "--type",
        "CONSULT",
        "--status",
        "occurred",
        "--from",
        "2019");
  }

  @Test
  void mentionsAreThoseOfTheEventsShown() {
    List<JsonNode> mentions =
        Run.objects("chronicle", Run.SAMPLES, "--format", "mentions", "--between", "RUS,PRK");
    List<String> wanted = expected(e -> party(e, "RUS") && party(e, "PRK"));
    assertFalse(mentions.isEmpty());
    mentions.forEach(m -> assertTrue(wanted.contains(m.get("event").asText()), m.toString()));
  }

  @Test
  void nothingToShowIsSaid() {
    String text = Run.output("chronicle", Run.SAMPLES, "--between", "ISL,TON");
    assertTrue(text.contains("Ningún") || text.contains("Nada") || text.contains("No hay"), text);
    assertEquals(
        "", Run.output("chronicle", Run.SAMPLES, "--between", "ISL,TON", "--format", "events"));
  }

  /** The options show exactly the events of all that hold, some and not all of them. */
  private static void shows(Predicate<JsonNode> holds, Object... options) {
    List<Object> arguments =
        new ArrayList<>(List.of("chronicle", Run.SAMPLES, "--format", "events", "--statements"));
    arguments.addAll(List.of(options));
    List<String> expected = expected(holds);
    assertFalse(expected.isEmpty(), "the samples have no such event");
    assertTrue(expected.size() < ALL.size(), "all events of the samples are such");
    assertEquals(expected, ids(Run.objects(arguments.toArray())));
  }

  private static List<String> expected(Predicate<JsonNode> holds) {
    return ids(ALL.stream().filter(holds).toList());
  }

  private static List<String> ids(List<JsonNode> events) {
    return events.stream().map(e -> e.get("event").asText()).toList();
  }

  private static boolean party(JsonNode e, String code) {
    return some(e, a -> a.path("code").asText().equals(code));
  }

  private static boolean named(JsonNode e, String part) {
    return some(e, a -> a.get("name").asText().contains(part));
  }

  private static boolean some(JsonNode e, Predicate<JsonNode> holds) {
    for (String role : List.of("actors", "recipients")) {
      for (JsonNode a : e.get(role)) {
        if (holds.test(a)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean type(JsonNode e, String type) {
    return e.get("type").asText().equals(type);
  }

  private static boolean status(JsonNode e, String status) {
    return e.get("status").asText().equals(status);
  }

  private static boolean dated(JsonNode e) {
    return e.has("date");
  }

  private static String first(JsonNode e) {
    return e.get("date").get("from").asText();
  }

  private static String last(JsonNode e) {
    return e.get("date").get("to").asText();
  }
}
