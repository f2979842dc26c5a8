package org.cronista.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article in the data from which a page is drawn by a program in the browser: Next.js' {@code
 * __NEXT_DATA__}, Arc's {@code Fusion.globalContent} and their like. Read only where the page
 * itself shows less.
 */
final class StoryData {
  /** Keys under which programs of newsrooms keep a story's text, as HTML or in pieces. */
  private static final List<String> KEYS =
      List.of("articleBody", "body", "content", "contenido", "cuerpo", "html", "text", "texto");

  private static final String[] SCRIPTS = {
    "__NEXT_DATA__", "Fusion.globalContent=", "__PRELOADED_STATE__", "__INITIAL_STATE__", "__NUXT__"
  };

  private static final int DEEPEST = 40;

  private final List<String> scripts = new ArrayList<>();
  private List<String> best = List.of();
  private int most;

  /** Notes the scripts of a page that may hold its story, before they are taken out. */
  StoryData(Document page) {
    for (Element script : page.select("script:not([src]):not([type*=ld+json])")) {
      String data = script.data();
      if (script.id().equals("__NEXT_DATA__")) {
        scripts.add(data);
        continue;
      }
      for (String name : SCRIPTS) {
        int at = data.indexOf(name);
        int open = at < 0 ? -1 : data.indexOf('{', at);
        if (open >= 0 && open - at < name.length() + 20) {
          scripts.add(data.substring(open));
          break;
        }
      }
    }
  }

  /** The paragraphs of the longest text; empty where there is none. */
  List<String> paragraphs() {
    for (String script : scripts) {
      search(LinkedData.json(script), 0);
    }
    return best;
  }

  /** Paragraphs of a text as HTML, or in lines. */
  static List<String> ofText(String text) {
    if (text.indexOf('<') >= 0 && text.indexOf('>') > 0) {
      return MainText.ofFragment(Jsoup.parseBodyFragment(text).body());
    }
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !PageWords.STANDARD.furniture(line))
        .toList();
  }

  private void search(@Nullable Object value, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof List<?> list) {
      take(pieces(list));
      list.forEach(one -> search(one, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, one) -> {
        if (one instanceof String text) {
          if (KEYS.contains(String.valueOf(key)) && text.contains("<p")) {
            take(ofText(text));
          }
        } else {
          search(one, depth + 1);
        }
      });
    }
  }

  /** A list of a story's pieces: each a text of its own, with or without marks. */
  private static List<String> pieces(List<?> list) {
    List<String> found = new ArrayList<>();
    for (Object piece : list) {
      if (!(piece instanceof Map<?, ?> map)) {
        continue;
      }
      String type = String.valueOf(map.get("type"));
      boolean text =
          type.equals("text")
              || type.equals("header")
              || type.equals("heading")
              || type.startsWith("paragraph")
              || type.equals("p");
      for (String key : text ? KEYS : List.<String>of()) {
        if (map.get(key) instanceof String written && !written.isBlank()) {
          found.addAll(ofText(written));
          break;
        }
      }
    }
    return found;
  }

  private void take(List<String> paragraphs) {
    int length = paragraphs.stream().mapToInt(String::length).sum();
    if (length > most) {
      most = length;
      best = paragraphs;
    }
  }
}
