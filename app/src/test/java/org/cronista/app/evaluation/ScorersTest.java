package org.cronista.app.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.EventDate;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Publication;
import org.cronista.model.Quotation;
import org.cronista.model.Report;
import org.cronista.model.Span;
import org.cronista.model.Status;
import org.cronista.model.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scores of {@code evaluate} in cases counted by hand. */
class ScorersTest {
  private static final String TEXT = "x".repeat(200);

  @TempDir private Path folder;

  @Test
  void eachLevelIsStricterThanTheOneBefore() throws IOException {
    String gold =
        gold(
            event(0, 10, "RUS:Vladimir Putin", "PRK", "AGREE", "\"2024-06\"", "occurred"),
            event(20, 30, "USA", "RUS", "ACCUSE", "null", "occurred"),
            event(40, 50, "KOR", "PRK", "ACCUSE", "\"2024-06-03\"", "occurred"),
            event(60, 70, "CHN", "PRK", "AID", "null", "occurred"),
            event(80, 90, "CHN", "PRK", "AID", "null", "occurred"));
    List<Score> scores =
        mentions(
            gold,
            mention(5, 8, EventType.AGREE, "RUS", "PRK", "2024-06-28/2024-07-03", Status.OCCURRED),
            mention(20, 30, EventType.ACCUSE, "USA", "PRK", null, Status.OCCURRED),
            mention(40, 50, EventType.ACCUSE, "KOR", "PRK", "2024-06-07", Status.OCCURRED),
            mention(60, 70, EventType.AID, "CHN", "PRK", null, Status.ALLEGED),
            mention(80, 90, EventType.ASSAULT, "CHN", "PRK", null, Status.OCCURRED),
            mention(95, 99, EventType.AID, "CHN", "PRK", null, Status.OCCURRED));
    score(scores, "type", 4, 6, 5);
    score(scores, "who", 3, 6, 5); // the second accuses another
    score(scores, "when", 2, 6, 5); // three days' grace hold the first, four days miss the third
    score(scores, "status", 1, 6, 5);
  }

  @Test
  void eachSideIsUsedOnceAndTheBetterPairFirst() throws IOException {
    String gold = gold(event(0, 50, "RUS", "PRK", "AID", "null", "occurred"));
    List<Score> scores =
        mentions(
            gold,
            mention(0, 50, EventType.AID, "RUS", "USA", null, Status.OCCURRED),
            mention(10, 12, EventType.AID, "RUS", "PRK", null, Status.OCCURRED));
    score(scores, "type", 1, 2, 1);
    score(scores, "status", 1, 2, 1);
  }

  @Test
  void onlyWhatHasNoDirectionMayBeTurnedRound() throws IOException {
    String met = gold(event(0, 9, "RUS", "PRK", "CONSULT", "null", "occurred"));
    score(
        mentions(met, mention(0, 9, EventType.CONSULT, "PRK", "RUS", null, Status.OCCURRED)),
        "who",
        1,
        1,
        1);
    score(
        mentions(met, mention(0, 9, EventType.CONSULT, "PRK,RUS", "", null, Status.OCCURRED)),
        "who",
        1,
        1,
        1);
    String accused = gold(event(0, 9, "RUS", "PRK", "ACCUSE", "null", "occurred"));
    score(
        mentions(accused, mention(0, 9, EventType.ACCUSE, "PRK", "RUS", null, Status.OCCURRED)),
        "who",
        0,
        1,
        1);
  }

  @Test
  void nobodyAgreesWithNobodyOnly() throws IOException {
    String gold = gold(event(0, 9, "RUS", "", "MOBILIZE", "null", "occurred"));
    score(
        mentions(gold, mention(0, 9, EventType.MOBILIZE, "RUS", "", null, Status.OCCURRED)),
        "who",
        1,
        1,
        1);
    score(
        mentions(gold, mention(0, 9, EventType.MOBILIZE, "RUS", "UKR", null, Status.OCCURRED)),
        "who",
        0,
        1,
        1);
  }

  @Test
  void whatIsOptionalCountsOnlyWhereItIsFound() throws IOException {
    String wish = event(0, 9, "RUS", "PRK", "AID", "null", "possible");
    String either =
        event(20, 29, "RUS", "PRK", "AGREE", "null", "occurred")
            .replace("\"AGREE\"", "\"AGREE\",\"STATEMENT\"");
    String said = event(40, 49, "RUS", "PRK", "STATEMENT", "null", "occurred");
    String gold = gold(wish, either, said);
    score(mentions(gold), "type", 0, 0, 0);
    score(
        mentions(
            gold,
            mention(0, 9, EventType.AID, "RUS", "PRK", null, Status.POSSIBLE),
            mention(20, 29, EventType.STATEMENT, "RUS", "PRK", null, Status.OCCURRED),
            mention(40, 49, EventType.STATEMENT, "RUS", "PRK", null, Status.OCCURRED)),
        "status",
        1,
        1,
        1);
  }

  @Test
  void codesOfEachSideAreCountedWhereTheTypeIsRight() throws IOException {
    String gold = gold(event(5, 8, "RUS", "PRK", "AID", "null", "occurred"));
    EventMention m = mention(5, 8, EventType.AID, "RUS", "CHN", null, Status.OCCURRED);
    List<Score> scores =
        GoldReports.read(file(gold)).mentions(List.of(report(TEXT, List.of(m), List.of())));
    score(scores, "sources", 1, 1, 1);
    score(scores, "targets", 0, 1, 1);
  }

  @Test
  void offsetsOfTheGoldAreCodePoints() throws IOException {
    String text = "😀😀😀😀 " + TEXT; // eight units, four code points
    String gold = gold(event(5, 8, "RUS", "PRK", "AID", "null", "occurred"));
    EventMention m = mention(9, 12, EventType.AID, "RUS", "PRK", null, Status.OCCURRED);
    score(
        GoldReports.read(file(gold)).mentions(List.of(report(text, List.of(m), List.of()))),
        "status",
        1,
        1,
        1);
    EventMention wrong = mention(5, 8, EventType.AID, "RUS", "PRK", null, Status.OCCURRED);
    score(
        GoldReports.read(file(gold)).mentions(List.of(report(text, List.of(wrong), List.of()))),
        "type",
        0,
        1,
        1);
  }

  @Test
  void anArticleThatWasNotReadCountsAsNotFound() throws IOException {
    String gold = gold(event(0, 9, "RUS", "PRK", "AID", "null", "occurred"));
    GoldReports reports = GoldReports.read(file(gold + gold.replace("\"d\"", "\"other\"")));
    Report read = report(TEXT, List.of(), List.of());
    assertEquals(List.of("other"), reports.missing(List.of(read)));
    score(reports.mentions(List.of(read)), "type", 0, 0, 2);
    score(reports.quotes(List.of(read)), "found", 0, 0, 0);
  }

  @Test
  void quotationsMustShareFourFifths() throws IOException {
    String gold = quotes(quote(0, 100, "RUS:Vladimir Putin"), quote(120, 140, "portavoz"));
    score(quoted(gold, said(0, 80, "RUS", "Vladímir Putin", "")), "found", 1, 1, 2);
    score(quoted(gold, said(0, 79, "RUS", "Vladímir Putin", "")), "found", 0, 1, 2);
    score(
        quoted(
            gold,
            said(0, 100, "RUS", "Vladímir Putin", ""),
            said(2, 100, "RUS", "Vladímir Putin", "")),
        "found",
        1,
        2,
        2);
  }

  @Test
  void speakersAreTheSameByCodeAndAWord() throws IOException {
    String gold =
        quotes(quote(0, 100, "RUS:Vladimir Putin"), quote(120, 140, "el portavoz del grupo"));
    score(quoted(gold, said(0, 100, "RUS", "Vladímir Putin", "")), "speaker", 1, 1, 2);
    score(quoted(gold, said(0, 100, "RUS", "Serguéi Lavrov", "")), "speaker", 0, 1, 2);
    score(quoted(gold, said(0, 100, "PRK", "Putin", "")), "speaker", 0, 1, 2);
    score(quoted(gold, said(0, 100, null, "", "")), "speaker", 0, 1, 2);
    score(quoted(gold, said(120, 140, null, "", "un Portavoz militar")), "speaker", 1, 1, 2);
    score(quoted(gold, said(120, 140, null, "", "un vecino de allí")), "speaker", 0, 1, 2);
    score(
        quoted(quotes(quote(0, 100, "RUS")), said(0, 100, "RUS", "Lavrov", "")),
        "speaker",
        1,
        1,
        1);
  }

  @Test
  void indirectSpeechIsNotScored() throws IOException {
    Quotation indirect =
        new Quotation(
            "q", "d", new Span(0, 100), Quotation.Kind.INDIRECT, null, "x", null, List.of());
    score(quoted(quotes(quote(0, 100, "RUS")), indirect), "found", 0, 0, 1);
  }

  @Test
  void precisionRecallAndTheirMean() {
    Score score = new Score("x", 3, 4, 6);
    assertEquals(0.75, score.precision());
    assertEquals(0.5, score.recall());
    assertEquals(0.6, score.f1(), 1e-12);
    assertEquals(0, new Score("x", 0, 0, 0).f1());
    assertTrue(score.toString().startsWith("x        P 0.750 R 0.500 F1 0.600"), score.toString());
  }

  @Test
  void aBadGoldFileIsNamedWithItsLine() throws IOException {
    String good = gold(event(0, 9, "RUS", "PRK", "AID", "null", "occurred"));
    for (String bad :
        List.of(
            "{\"doc\":\"e\",\"events\":[{\"types\":[]}]}", "[]", "{\"events\":[]}", "{\"doc\"")) {
      Path file = file(good + "\n" + bad + "\n");
      IOException e = assertThrows(IOException.class, () -> GoldReports.read(file), bad);
      assertTrue(String.valueOf(e.getMessage()).startsWith(file + ":3: "), e.getMessage());
    }
  }

  // The gold, as files hold it.

  private static String gold(String... events) {
    return "{\"doc\":\"d\",\"events\":[" + String.join(",", events) + "]}\n";
  }

  private static String quotes(String... quotes) {
    return "{\"doc\":\"d\",\"quotes\":[" + String.join(",", quotes) + "]}\n";
  }

  private static String event(
      int begin, int end, String source, String target, String type, String date, String status) {
    return "{\"begin\":%d,\"end\":%d,\"source\":%s,\"target\":%s,\"types\":[\"%s\"],\"date\":%s,\"statuses\":[\"%s\"]}"
        .formatted(begin, end, ids(source), ids(target), type, date, status);
  }

  private static String ids(String id) {
    return id.isEmpty() ? "[]" : "[\"" + id + "\"]";
  }

  private static String quote(int begin, int end, String speaker) {
    return "{\"begin\":%d,\"end\":%d,\"speaker\":\"%s\"}".formatted(begin, end, speaker);
  }

  private Path file(String gold) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), gold);
  }

  // What the program found.

  private static EventMention mention(
      int begin,
      int end,
      EventType type,
      String actors,
      String recipients,
      @Nullable String date,
      Status status) {
    EventDate when =
        date == null ? null : new EventDate(DateInterval.parse(date).orElseThrow(), null, "");
    return new EventMention(
        "m" + begin,
        "d",
        0,
        new Span(begin, end),
        new Trigger(new Span(begin, end), "x"),
        type,
        null,
        List.of(),
        "010",
        0,
        parties(actors),
        parties(recipients),
        when,
        null,
        status,
        List.of(),
        List.of(),
        List.of(),
        "r",
        1,
        List.of());
  }

  private static List<ActorMention> parties(String codes) {
    List<ActorMention> parties = new ArrayList<>();
    for (String code : codes.isEmpty() ? new String[0] : codes.split(",", -1)) {
      parties.add(party(code, code));
    }
    return parties;
  }

  private static ActorMention party(String name, String code) {
    Actor actor = new Actor(name, code, Actor.Kind.COUNTRY, null, null, null);
    return new ActorMention(actor, null, ActorMention.How.NAME, "");
  }

  private static Quotation said(
      int begin, int end, @Nullable String code, String name, String words) {
    return new Quotation(
        "q" + begin + end,
        "d",
        new Span(begin, end),
        Quotation.Kind.DIRECT,
        code == null ? null : party(name, code),
        words,
        null,
        List.of());
  }

  private static Report report(String text, List<EventMention> mentions, List<Quotation> quotes) {
    Article article = Article.ofText("d", text);
    return new Report(
        new Analysis(article, Publication.UNKNOWN, List.of(), List.of(), List.of()),
        mentions,
        quotes);
  }

  private List<Score> mentions(String gold, EventMention... found) throws IOException {
    return GoldReports.read(file(gold)).mentions(List.of(report(TEXT, List.of(found), List.of())));
  }

  private List<Score> quoted(String gold, Quotation... found) throws IOException {
    return GoldReports.read(file(gold)).quotes(List.of(report(TEXT, List.of(), List.of(found))));
  }

  private static void score(List<Score> scores, String name, int hits, int system, int gold) {
    Score score = scores.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    assertEquals(new Score(name, hits, system, gold), score);
  }
}
