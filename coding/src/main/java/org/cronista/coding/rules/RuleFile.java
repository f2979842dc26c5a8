package org.cronista.coding.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cronista.coding.syntax.Spelling;
import org.cronista.model.EventType;

/** Reads a file of rules; gathers all mistakes with line and column. */
final class RuleFile {
  private static final Set<String> KEYS =
      Set.of(
          "type",
          "mode",
          "cameo",
          "contexts",
          "verbs",
          "nouns",
          "adjectives",
          "light",
          "with",
          "notwith",
          "notcontent",
          "content",
          "notafter",
          "recipient",
          "de",
          "who",
          "reciprocal",
          "needs",
          "requires",
          "yes",
          "no");

  private static final Set<String> WORDS = Set.of("verbs", "nouns", "adjectives", "light");

  private final String name;
  private final List<String> mistakes;
  private final List<Rule> rules = new ArrayList<>();

  RuleFile(String name, List<String> mistakes) {
    this.name = name;
    this.mistakes = mistakes;
  }

  /** A block while it is read. */
  private record Block(String id, int line, Map<String, List<String>> values) {}

  List<Rule> read(List<String> lines) {
    Block block = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      if (line.charAt(0) == '[') {
        finish(block);
        int end = line.indexOf(']');
        if (end < 2) {
          mistake(i, line.length(), line, "a rule's name is [name]");
          block = null;
          continue;
        }
        block = new Block(line.substring(1, end), i, new LinkedHashMap<>());
        continue;
      }
      int colon = line.indexOf(':');
      String key = colon < 0 ? line : line.substring(0, colon).strip();
      if (colon < 0 || !KEYS.contains(key)) {
        mistake(i, 0, line, "unknown key; known are " + KEYS.stream().sorted().toList());
      } else if (block == null) {
        mistake(i, 0, line, "stands before any [rule]");
      } else {
        List<String> values = block.values().computeIfAbsent(key, k -> new ArrayList<>());
        if (key.equals("yes") || key.equals("no")) {
          values.add(line.substring(colon + 1).strip());
        } else if (!values.isEmpty()) {
          mistake(i, 0, line, "given twice");
        } else {
          for (String value : line.substring(colon + 1).split(",", -1)) {
            if (value.isBlank()) {
              mistake(i, colon + 1, line, "an empty value");
            } else {
              values.add(value.strip());
            }
          }
        }
      }
    }
    finish(block);
    return rules;
  }

  private void finish(@org.jspecify.annotations.Nullable Block block) {
    if (block == null) {
      return;
    }
    Map<String, List<String>> v = new HashMap<>(block.values());
    int before = mistakes.size();
    EventType type = null;
    try {
      type = EventType.valueOf(one(v, "type"));
    } catch (IllegalArgumentException e) {
      mistake(block, "no such type: " + one(v, "type"));
    }
    String cameo = one(v, "cameo");
    if (cameo.length() < 2 || !cameo.chars().allMatch(Character::isDigit)) {
      mistake(block, "no CAMEO code: " + cameo);
    }
    if (!v.containsKey("yes") || !v.containsKey("no")) {
      mistake(block, "needs an example that it codes and one that it does not");
    }
    if (WORDS.stream().noneMatch(v::containsKey)) {
      mistake(block, "has no words");
    }
    for (String pair : v.getOrDefault("light", List.of())) {
      if (pair.indexOf(' ') < 0) {
        mistake(block, "no verb with its noun: " + pair);
      }
    }
    Rule.Needs needs = choice(block, "requires", Rule.Needs.ONE);
    Rule.Form form = choice(block, "needs", Rule.Form.ANY);
    Rule.Who who = choice(block, "who", Rule.Who.ANYBODY);
    if (type == null || mistakes.size() > before) {
      return;
    }
    String de = one(v, "de");
    rules.add(
        new Rule(
            block.id(),
            type,
            v.containsKey("mode") ? one(v, "mode") : null,
            cameo,
            v.getOrDefault("contexts", List.of()),
            folded(v, "verbs"),
            folded(v, "nouns"),
            folded(v, "adjectives"),
            pairs(folded(v, "light")),
            Set.copyOf(folded(v, "notafter")),
            Set.copyOf(folded(v, "with")),
            Set.copyOf(folded(v, "notwith")),
            Set.copyOf(folded(v, "content")),
            Set.copyOf(folded(v, "notcontent")),
            folded(v, "recipient"),
            de.equals("actor") ? Boolean.TRUE : de.equals("recipient") ? Boolean.FALSE : null,
            one(v, "reciprocal").equals("yes"),
            form,
            who,
            needs,
            v.getOrDefault("yes", List.of()),
            v.getOrDefault("no", List.of())));
  }

  /** What a block says where there is a choice; another where it does not say. */
  private <E extends Enum<E>> E choice(Block block, String key, E unsaid) {
    if (!block.values().containsKey(key)) {
      return unsaid;
    }
    String said = one(block.values(), key).toUpperCase(Locale.ROOT);
    E[] all = unsaid.getDeclaringClass().getEnumConstants();
    for (E value : all) {
      if (value.name().equals(said)) {
        return value;
      }
    }
    List<String> known = Stream.of(all).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
    int last = known.size() - 1;
    String others = String.join(", ", known.subList(0, last));
    mistake(block, key + " is " + others + " or " + known.get(last));
    return unsaid;
  }

  private void mistake(Block block, String what) {
    mistake(block.line(), 0, "[" + block.id() + "]", what);
  }

  private static String one(Map<String, List<String>> values, String key) {
    List<String> value = values.getOrDefault(key, List.of());
    return value.isEmpty() ? "" : value.get(0);
  }

  private static List<String> folded(Map<String, List<String>> values, String key) {
    return values.getOrDefault(key, List.of()).stream().map(Spelling::fold).distinct().toList();
  }

  /** "firmar tratado": the nouns by the verb before the blank. */
  private static Map<String, Set<String>> pairs(List<String> pairs) {
    Map<String, Set<String>> nouns = new HashMap<>();
    for (String pair : pairs) {
      int blank = pair.indexOf(' ');
      nouns
          .computeIfAbsent(pair.substring(0, blank), v -> new HashSet<>())
          .add(pair.substring(blank + 1));
    }
    nouns.replaceAll((verb, carried) -> Set.copyOf(carried));
    return Map.copyOf(nouns);
  }

  private void mistake(int line, int column, String text, String what) {
    mistakes.add(
        name
            + ":"
            + (line + 1)
            + ":"
            + (column + 1)
            + ": "
            + what
            + "\n  "
            + text
            + "\n  "
            + " ".repeat(column)
            + "^");
  }
}
