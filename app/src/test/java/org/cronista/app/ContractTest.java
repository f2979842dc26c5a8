package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.app.output.Forms;
import org.cronista.model.Chronicle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that the JSON Lines forms promise is written where it is known. */
class ContractTest {
  static Set<String> forms() {
    return Fields.forms();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void nothingThatIsKnownIsMissing(String form) throws IOException {
    List<JsonNode> lines = Run.objects(write(form));
    assertEquals(List.of(), Fields.problems(form, lines));
    assertEquals(List.of(), Fields.unseen(form, lines));
  }

  @Test
  void anArticleToTheLetter() throws IOException {
    assertEquals(
        """
        {"article":"a","title":"Un título","url":"https://faro.example/a","outlet":"El Faro",\
        "author":"Ana Ríos","language":"es","story":"s","published":{"from":"2024-05-06","to":"2024-05-06",\
        "how":"text","why":"el texto la lleva","evidence":[{"begin":37,"end":45}]},"seccion":"mundo",\
        "extra":{"story":"suya","text":"suyo"},"text":"%s"}
        {"article":"b","language":"es","story":"s","copyOf":"a","published":{"how":"unknown","evidence":[]}}
        """
            .formatted(FullChronicle.TEXT),
        write("articles"));
  }

  @Test
  void aTimeANameAndAQuotationToTheLetter() throws IOException {
    assertEquals(
        """
        {"article":"a","begin":37,"end":45,"text":"el lunes","type":"DATE","value":"2024-05-06",\
        "mod":"APPROX","from":"2024-05-06","to":"2024-05-06","why":"x"}
        """,
        write("times"));
    assertEquals(
        """
        {"article":"a","begin":2,"end":16,"text":"Vladímir Putin","type":"PER","id":"Q7747",\
        "canonical":"Vladímir Putin"}
        """,
        write("names"));
    assertEquals(
        """
        {"article":"a","id":"q1","begin":68,"end":73,"text":"habló","kind":"mixed","speaker":{"name":"canciller",\
        "country":"ECU","code":"ECU","sector":"GOV","id":"Q2","office":"canciller","begin":54,"end":66,\
        "text":"el canciller","how":"description"},"cue":{"begin":81,"end":86,"lemma":"según"},\
        "attribution":[{"name":"EFE","code":"ESP","id":"Q1","kind":"agency","begin":87,"end":97}],"sameAs":"q0"}
        """,
        write("quotes"));
  }

  @Test
  void numbersAreAlwaysWrittenTheSame() throws IOException {
    JsonNode mention = Run.objects(write("mentions")).get(0);
    assertEquals("0.875", mention.get("confidence").asText());
    assertEquals("1.9", mention.get("goldstein").asText());
    assertEquals(
        "-0.2298", mention.get("place").get("lat").asText(), "half to even, four decimals");
    assertEquals("-78.525", mention.get("place").get("lon").asText());
  }

  private static String write(String form) throws IOException {
    Chronicle chronicle = FullChronicle.make();
    StringWriter out = new StringWriter();
    Forms.write(
        chronicle,
        chronicle.events(),
        Forms.Format.valueOf(form.toUpperCase(Locale.ROOT)),
        new Forms.Setting("es", 80, false, false, false),
        Chronicler.standard().knowledge(),
        out);
    return out.toString();
  }
}
