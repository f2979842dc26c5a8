package org.cronista.language.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules, compiled to one trie over words and classes: finding the longest match at a word costs
 * no more than the length of the longest pattern allows, whatever the number of rules.
 */
final class TimeRules {
  /** One rule that matched, with the reading of each of its words. */
  record Match(TimeRule rule, int from, int to, List<Symbol> symbols) {
    /** The first symbol of a class. */
    @Nullable Symbol get(String name) {
      for (Symbol s : symbols) {
        if (s.name().equals(name)) {
          return s;
        }
      }
      return null;
    }

    boolean has(String name) {
      return get(name) != null;
    }

    /** The number of a class, or {@code otherwise}. */
    int number(String name, int otherwise) {
      Symbol s = get(name);
      return s == null ? otherwise : s.number();
    }

    String value(String name) {
      Symbol s = get(name);
      return s == null ? "" : s.value();
    }
  }

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable TimeRule rule;
  }

  private final Node root = new Node();
  private final Symbols symbols = new Symbols();
  private final List<TimeRule> rules = new ArrayList<>();

  TimeRules() {
    for (String[] row : Symbols.rows("time-rules.tsv")) {
      TimeRule rule = new TimeRule(row[0], rules.size(), row[1], row[2], row[3]);
      rules.add(rule);
      List<String> items = List.of(rule.pattern().split(" "));
      for (Node end : grow(List.of(root), items, 0, items.size())) {
        if (end.rule == null && end != root) {
          end.rule = rule;
        }
      }
    }
  }

  /**
   * A rule by its name.
   *
   * @throws IllegalArgumentException if there is none
   */
  TimeRule rule(String id) {
    for (TimeRule rule : rules) {
      if (rule.id().equals(id)) {
        return rule;
      }
    }
    throw new IllegalArgumentException(id);
  }

  List<TimeRule> rules() {
    return List.copyOf(rules);
  }

  Symbols symbols() {
    return symbols;
  }

  private static List<Node> grow(List<Node> from, List<String> items, int begin, int end) {
    List<Node> at = from;
    for (int i = begin; i < end; i++) {
      String item = items.get(i);
      List<Node> after;
      boolean optional;
      if (item.equals("(")) {
        int close = i + 1;
        while (!items.get(close).startsWith(")")) {
          close++;
        }
        after = grow(at, items, i + 1, close);
        optional = items.get(close).endsWith("?");
        i = close;
      } else {
        optional = item.length() > 1 && item.endsWith("?");
        String bare = optional ? item.substring(0, item.length() - 1) : item;
        after = new ArrayList<>();
        for (Node node : at) {
          for (String choice : bare.split("\\|")) {
            after.add(node.next.computeIfAbsent(choice, k -> new Node()));
          }
        }
      }
      if (optional) {
        List<Node> both = new ArrayList<>(at);
        both.addAll(after);
        after = both;
      }
      at = after;
    }
    return at;
  }

  /** The longest match that begins at a word; null where there is none. */
  @Nullable Match longest(Written words, int from) {
    Search search = new Search(words, from, null);
    search.walk(root, from, new ArrayList<>());
    return search.best;
  }

  /** Every match that begins at a word. */
  List<Match> all(Written words, int from) {
    List<Match> all = new ArrayList<>();
    new Search(words, from, all).walk(root, from, new ArrayList<>());
    return all;
  }

  private final class Search {
    private final Written words;
    private final int from;
    private final @Nullable List<Match> all;
    private @Nullable Match best;

    Search(Written words, int from, @Nullable List<Match> all) {
      this.words = words;
      this.from = from;
      this.all = all;
    }

    void walk(Node node, int at, List<Symbol> path) {
      TimeRule rule = node.rule;
      if (rule != null && all != null) {
        all.add(new Match(rule, from, at, List.copyOf(path)));
      }
      if (rule != null
          && (best == null
              || at > best.to()
              || (at == best.to() && rule.order() < best.rule().order()))) {
        best = new Match(rule, from, at, List.copyOf(path));
      }
      if (at >= words.size() || node.next.isEmpty()) {
        return;
      }
      for (Symbol s : words.symbols(at, symbols)) {
        Node next = node.next.get(s.name());
        if (next != null) {
          path.add(s);
          walk(next, at + s.length(), path);
          path.remove(path.size() - 1);
        }
      }
    }
  }
}
