package org.cronista.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The fields that a JSON Lines form promises, written as {@code path:kind}: {@code s} a string,
 * {@code i} a whole number, {@code n} any number, {@code o} an object, {@code a} a list; with
 * {@code !} where it may never be missing; {@code []} stands for the items of a list. A form may
 * have further fields.
 */
final class Fields {
  private static final String ACTOR =
      "name:s! country:s organisation:s code:s! sector:s id:s office:s";

  private static final String ATTRIBUTION =
      "attribution:a! attribution[].name:s! attribution[].id:s attribution[].kind:s!"
          + " attribution[].begin:i attribution[].end:i";

  private static final Map<String, String> FORMS =
      Map.of(
          "articles",
          "article:s! title:s url:s outlet:s author:s language:s! story:s copyOf:s text:s"
              + " published:o! published.from:s published.to:s published.how:s! published.why:s"
              + " published.evidence:a! published.evidence[].begin:i! published.evidence[].end:i!",
          "mentions",
          "article:s! id:s! sentence:i! begin:i! end:i! trigger:o! trigger.begin:i! trigger.end:i!"
              + " trigger.lemma:s! text:s! type:s! mode:s contexts:a! cameo:s! goldstein:n! quad:i!"
              + " codebook:s! date:o date.from:s! date.to:s! date.edtf:s! date.text:s date.begin:i"
              + " date.end:i place:o place.name:s! place.country:s place.lat:n place.lon:n"
              + " place.begin:i place.end:i status:s! statusEvidence:a! statusEvidence[].begin:i!"
              + " statusEvidence[].end:i! statusEvidence[].cue:s! rule:s! event:s! confidence:n! "
              + ATTRIBUTION
              + mentioned("actors[].", "actors:a!")
              + mentioned("recipients[].", "recipients:a!"),
          "events",
          "event:s! type:s! cameo:s! goldstein:n! quad:i! date:o date.from:s! date.to:s! place:o"
              + " place.name:s! place.lat:n place.lon:n status:s! statuses:a! statuses[].status:s!"
              + " statuses[].since:s statuses[].articles:a! headline:s! mentions:a! articles:a!"
              + " outlets:i! origins:a! disagreements:a! disagreements[].field:s!"
              + " disagreements[].values:a! disagreements[].values[].value:s!"
              + " disagreements[].values[].mentions:a! announcedBy:a! fulfilledBy:a! deniedBy:a!"
              + " story:s! actors:a! recipients:a! "
              + under("actors[].", ACTOR)
              + " "
              + under("recipients[].", ACTOR),
          "stories",
          "story:s! title:s! articles:a! from:s to:s events:a!",
          "quotes",
          "article:s! id:s! begin:i! end:i! text:s! kind:s! speaker:o speaker.name:s"
              + " speaker.country:s speaker.code:s speaker.sector:s speaker.id:s speaker.office:s"
              + " speaker.begin:i speaker.end:i speaker.text:s speaker.how:s cue:o cue.begin:i!"
              + " cue.end:i! cue.lemma:s! sameAs:s "
              + ATTRIBUTION,
          "times",
          "article:s! begin:i! end:i! text:s! type:s! value:s from:s to:s",
          "names",
          "article:s! begin:i! end:i! text:s! type:s! id:s canonical:s");

  private Fields() {}

  private static String mentioned(String path, String list) {
    return " " + list + " " + under(path, ACTOR + " begin:i end:i text:s how:s!");
  }

  private static String under(String path, String fields) {
    return path + fields.replace(" ", " " + path);
  }

  private static Map<String, String> wanted(String form) {
    Map<String, String> wanted = new TreeMap<>();
    for (String field : FORMS.getOrDefault(form, "").split(" ", -1)) {
      int colon = field.lastIndexOf(':');
      wanted.put(field.substring(0, colon), field.substring(colon + 1));
    }
    return wanted;
  }

  static Set<String> forms() {
    return new TreeSet<>(FORMS.keySet());
  }

  /** What is wrong with the lines of a form: fields of another kind, missing ones. */
  static List<String> problems(String form, List<JsonNode> lines) {
    Map<String, String> wanted = wanted(form);
    List<String> problems = new ArrayList<>();
    wanted.forEach((path, kind) -> {
      for (JsonNode line : lines) {
        for (JsonNode owner : owners(line, path)) {
          JsonNode value = owner.get(path.substring(path.lastIndexOf('.') + 1));
          if (value == null) {
            if (kind.endsWith("!")) {
              problems.add(form + ": no " + path + " in " + line);
            }
          } else if (!is(kind.charAt(0), value)) {
            problems.add(form + ": " + path + " is not " + kind.charAt(0) + " in " + line);
          }
        }
      }
    });
    return problems;
  }

  /** Promised fields that no line of a form has. */
  static List<String> unseen(String form, List<JsonNode> lines) {
    List<String> unseen = new ArrayList<>();
    for (String path : wanted(form).keySet()) {
      String key = path.substring(path.lastIndexOf('.') + 1);
      if (lines.stream().flatMap(l -> owners(l, path).stream()).noneMatch(o -> o.has(key))) {
        unseen.add(path);
      }
    }
    return unseen;
  }

  private static List<JsonNode> owners(JsonNode line, String path) {
    List<JsonNode> at = List.of(line);
    String[] steps = path.split("\\.");
    for (int i = 0; i + 1 < steps.length; i++) {
      boolean list = steps[i].endsWith("[]");
      String key = list ? steps[i].substring(0, steps[i].length() - 2) : steps[i];
      List<JsonNode> next = new ArrayList<>();
      for (JsonNode node : at) {
        JsonNode value = node.get(key);
        if (value != null && list) {
          value.forEach(next::add);
        } else if (value != null) {
          next.add(value);
        }
      }
      at = next;
    }
    return at;
  }

  private static boolean is(char kind, JsonNode value) {
    return switch (kind) {
      case 's' -> value.isTextual() && !value.asText().isEmpty();
      case 'i' -> value.isInt();
      case 'n' -> value.isNumber();
      case 'o' -> value.isObject();
      case 'a' -> value.isArray();
      default -> throw new IllegalArgumentException("no kind " + kind);
    };
  }
}
