package org.cronista.sources;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Who wrote an article: the names that the page gives as data, else those of its byline. The
 * outlet's own name, an account or an address is no author where a person is named.
 */
final class Byline {
  private static final String SHOWN =
      "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], a[href*=/autor/],"
          + " a[href*=/autores/], a[href*=/author/], a[href*=/firmas/], a[href*=/periodista],"
          + " [class*=byline], [class*=Byline], [class*=author], [class*=Author], [class*=autor],"
          + " [class*=firma], [class*=signature]";

  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 9;

  private Byline() {}

  /**
   * The authors, by commas; empty where the page names none.
   *
   * @param page before anything is taken out of it
   */
  static String of(Document page, PageFacts facts) {
    List<String> persons = new ArrayList<>();
    List<String> weak = new ArrayList<>();
    for (List<String> group : facts.authors()) {
      for (String written : persons.isEmpty() ? group : List.<String>of()) {
        String name = cleaned(written, facts.outlet());
        if (outlet(name, facts) || account(name)) {
          weak.add(name);
        } else {
          add(persons, name);
        }
      }
    }
    weak.removeIf(String::isEmpty);
    if (persons.isEmpty()) {
      shown(page, facts).forEach(name -> add(persons, name));
    }
    return persons.isEmpty() ? weak.isEmpty() ? "" : weak.getFirst() : String.join(", ", persons);
  }

  private static void add(List<String> names, String name) {
    String own = letters(name);
    for (String held : names) {
      if (letters(held).contains(own) || own.contains(letters(held))) {
        return;
      }
    }
    names.add(name);
  }

  /** The byline nearest to the title, looked for from there on. */
  private static List<String> shown(Document page, PageFacts facts) {
    List<String> found = new ArrayList<>();
    Element body = page.body();
    Element heading = body == null ? null : body.selectFirst("article h1, main h1, h1");
    if (body == null) {
      return found;
    }
    Element around = heading == null ? body : around(heading, body);
    for (Element e : around.select(SHOWN)) {
      if (e.closest("aside, footer, nav, form, [class*=related], [class*=coment], [class*=comment]")
          != null) {
        continue;
      }
      String name = cleaned(e.text(), facts.outlet());
      if (!name.isEmpty() && !outlet(name, facts) && !account(name) && name(name)) {
        add(found, name);
        if (!e.is("a, [itemprop=name]")) {
          return found;
        }
        Element parent = e.parent();
        if (parent != null) {
          for (Element beside : parent.children()) {
            String other = beside.is("a") ? cleaned(beside.text(), facts.outlet()) : "";
            if (name(other) && other.indexOf(' ') > 0 && beside.attr("href").contains("autor")) {
              add(found, other);
            }
          }
        }
        return found;
      }
    }
    return found;
  }

  /** The heading's article, or what holds it with some of the text. */
  private static Element around(Element heading, Element body) {
    Element article = heading.closest("article, main");
    if (article != null) {
      return article;
    }
    Element at = heading;
    for (int up = 0; up < 4 && at.parent() != null && !at.equals(body); up++) {
      at = java.util.Objects.requireNonNull(at.parent());
    }
    return at;
  }

  /** Whether it reads as a name: few words, the first with a capital. */
  private static boolean name(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST
        && text.split(" ", -1).length <= MOST_WORDS
        && Character.isUpperCase(text.codePointAt(0))
        && text.chars().noneMatch(c -> c >= '0' && c <= '9');
  }

  /** A name without "Por", accounts, addresses, what it is followed by, and the outlet's. */
  private static String cleaned(String written, String outlet) {
    String text = written.replace('\u00A0', ' ').strip();
    if (text.startsWith("http") || text.startsWith("@") || text.length() > LONGEST) {
      return "";
    }
    text = PageWords.STANDARD.withoutByline(text);
    for (String cut : new String[] {" | ", " @", " / @", " (@", " • ", " · ", " – ", " — "}) {
      int at = text.indexOf(cut);
      text = at > 0 ? text.substring(0, at) : text;
    }
    int mail = text.indexOf('@');
    if (mail >= 0) {
      int from = text.lastIndexOf(' ', mail);
      text = from < 0 ? "" : text.substring(0, from);
    }
    if (!outlet.isEmpty()) {
      int dash = text.indexOf(" - ");
      if (dash > 0 && letters(text.substring(0, dash)).equals(letters(outlet))) {
        text = text.substring(dash + 3);
      } else if (dash > 0 && letters(text.substring(dash + 3)).equals(letters(outlet))) {
        text = text.substring(0, dash);
      }
    }
    while (!text.isEmpty()
        && ",;:.-".indexOf(text.charAt(text.length() - 1)) >= 0
        && !(text.endsWith(".") && text.length() > 2 && text.charAt(text.length() - 3) == ' ')) {
      text = text.substring(0, text.length() - 1);
    }
    return text.strip();
  }

  private static boolean outlet(String name, PageFacts facts) {
    String own = letters(name);
    String host = letters(PageArticle.host(facts.url()));
    return own.isEmpty()
        || own.equals(letters(facts.outlet()))
        || host.equals(own)
        || host.startsWith(own + "com")
        || (own.length() > 5 && host.startsWith(own));
  }

  /** "edilson.la.rosa", "admin", "redaccion2": a name for a machine. */
  private static boolean account(String name) {
    return name.indexOf(' ') < 0 && name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
