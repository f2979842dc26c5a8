package org.cronista.sources;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of itself as linked data (JSON-LD in the words of schema.org): its nodes, each
 * with its types, however they are nested and referred to by {@code @id}. Forgiving: comment marks,
 * line breaks within strings and commas too many are common, and what stands before a break counts.
 */
final class LinkedData {
  /** Deeper than this no page describes itself. */
  private static final int DEEPEST = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(5_000_000)
                  .build())
          .build();

  /** A node: keys to texts, nodes, or lists of these. */
  private final List<Map<String, Object>> nodes = new ArrayList<>();

  private final Map<String, Map<String, Object>> byId = new HashMap<>();

  private LinkedData() {}

  /** The linked data of a page; without nodes where it has none. */
  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      data.gather(json(script.data()));
    }
    return data;
  }

  /** A JSON value as maps, lists and texts; what stands before a break where it is broken. */
  static Object json(String written) {
    String text = written.strip();
    if (text.startsWith("<!--") || text.startsWith("//") || text.startsWith("/*")) {
      int object = text.indexOf('{');
      int list = text.indexOf('[', text.indexOf("CDATA[") + 6);
      int begin = list >= 0 && (object < 0 || list < object) ? list : object;
      text = begin < 0 ? "" : text.substring(begin);
    }
    List<Object> root = new ArrayList<>(1);
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first != null) {
        value(parser, first, root);
      }
    } catch (IOException broken) {
      // what was read before the break is in the root
    }
    return root.isEmpty() ? "" : root.getFirst();
  }

  private static void value(JsonParser parser, JsonToken token, List<Object> into)
      throws IOException {
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      into.add(map);
      for (JsonToken t = parser.nextToken(); t == JsonToken.FIELD_NAME; t = parser.nextToken()) {
        String key = parser.currentName();
        List<Object> held = new ArrayList<>(1);
        try {
          value(parser, parser.nextToken(), held);
        } finally {
          if (!held.isEmpty()) {
            map.putIfAbsent(key, held.getFirst());
          }
        }
      }
    } else if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      into.add(list);
      for (JsonToken t = parser.nextToken();
          t != null && t != JsonToken.END_ARRAY;
          t = parser.nextToken()) {
        value(parser, t, list);
      }
    } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      into.add(parser.getText());
    }
  }

  /** Nodes of the page itself, not of what it lists or links. */
  private void gather(Object value) {
    if (value instanceof List<?> list) {
      list.forEach(this::gather);
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> node = node(map);
      if (node.containsKey("@type")) {
        nodes.add(node);
      }
      if (node.size() > 1 && node.get("@id") instanceof String id) {
        byId.putIfAbsent(id, node);
      }
      for (String key : new String[] {"@graph", "mainEntity", "mainEntityOfPage"}) {
        Object inner = node.get(key);
        if (inner != null) {
          gather(inner);
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // read by json(), which makes no others
  private static Map<String, Object> node(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  /** All nodes, in the page's order. */
  List<Map<String, Object>> nodes() {
    return nodes;
  }

  /** Whether one of a node's types ends so: "Article" is "NewsArticle" too. */
  static boolean is(Map<String, Object> node, String... types) {
    Object type = node.get("@type");
    List<?> all = type instanceof List<?> list ? list : type == null ? List.of() : List.of(type);
    for (Object one : all) {
      for (String wanted : types) {
        if (one instanceof String name && name.endsWith(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first text under a key; empty where there is none. */
  static String text(Map<String, Object> node, String key) {
    Object value = node.get(key);
    if (value instanceof List<?> list && !list.isEmpty()) {
      value = list.getFirst();
    }
    if (value instanceof Map<?, ?> map) {
      value = map.get("@value") == null ? map.get("@id") : map.get("@value");
    }
    return value instanceof String text ? plain(text) : "";
  }

  /** What is named under a key: texts, or the names of nodes, also of those only referred to. */
  List<String> names(Map<String, Object> node, String key) {
    List<String> found = new ArrayList<>();
    names(node.get(key), found, 0);
    return found;
  }

  private void names(
      @org.jspecify.annotations.Nullable Object value, List<String> found, int depth) {
    if (value instanceof List<?> list) {
      list.forEach(one -> names(one, found, depth));
    } else if (value instanceof Map<?, ?> map && depth < 3) {
      Object name = map.get("name");
      if (name == null && map.get("@id") instanceof String id && byId.get(id) != null) {
        names(byId.get(id), found, depth + 1);
      } else {
        names(name, found, depth + 1);
      }
    } else if (value instanceof String text && !text.isBlank() && !found.contains(plain(text))) {
      found.add(plain(text));
    }
  }

  /** Newsrooms' programs often escape for HTML what needs no escaping in JSON. */
  private static String plain(String text) {
    return text.indexOf('&') < 0 ? text.strip() : Parser.unescapeEntities(text, false).strip();
  }
}
