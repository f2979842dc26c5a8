package org.cronista.sources;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Who publishes a feed, by the channel's title. Titles name a section besides ("Portada //
 * elmundo") or a motto; the part that the address says too is the outlet.
 */
final class FeedOutlet {
  /** Titles with these words name the feed and not who publishes it. */
  private static final List<String> TECHNICAL = List.of("feed", "rss", "mrss", "atom", "xml");

  private FeedOutlet() {}

  /**
   * The outlet; empty where neither the title nor the address says it.
   *
   * @param title the channel's title in one line
   * @param url the channel's or an item's address; may be empty
   */
  static String of(String title, String url) {
    String host = PageArticle.host(url.strip());
    String letters = letters(host);
    for (String part : title.split(" - | – | — | // | \\| | :: | » |: ", -1)) {
      String own = letters(part);
      if (own.length() >= 3 && (letters.startsWith(own) || letters.contains("." + own))) {
        // "elfaro" is the address again, and the address is who it is to others.
        String name = part.strip();
        return name.equals(name.toLowerCase(Locale.ROOT)) && name.indexOf(' ') < 0 ? host : name;
      }
    }
    boolean technical = false;
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      technical |= TECHNICAL.contains(word);
    }
    return (title.isBlank() || technical) && !host.isEmpty() ? host : title.strip();
  }

  /** Lower case, without accents, spaces and marks other than dots. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    String split = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < split.length(); i++) {
      char c = split.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '.') {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
