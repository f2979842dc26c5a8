package org.cronista.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One report as it was published: its text and what is known of it before anybody has read it.
 *
 * @param id unique in a run; the file's name without its ending, the JSON object's id, or derived
 *     from the URL
 * @param text the text, exactly as decoded; all positions count in it. The title is part of it
 *     where the input was plain text or the extraction put it first
 * @param title the title where the input names it; null where it has to be read from the text
 * @param published when; {@link Publication#UNKNOWN} where the input does not say
 * @param url where it was published
 * @param outlet who published it, a name or a domain
 * @param author the byline
 * @param language BCP 47 code of the language, "es"
 * @param plain whether the text is the whole input file as decoded (so outputs need not repeat it)
 * @param extra other keys of the input, kept and passed on
 */
public record Article(
    String id,
    String text,
    @Nullable String title,
    Publication published,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String author,
    String language,
    boolean plain,
    Map<String, String> extra) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article without an id");
    }
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** A plain text with nothing known about it. */
  public static Article ofText(String id, String text) {
    return new Article(id, text, null, Publication.UNKNOWN, null, null, null, "es", true, Map.of());
  }

  public Article withId(String newId) {
    return new Article(newId, text, title, published, url, outlet, author, language, plain, extra);
  }

  public Article withPublished(Publication publication) {
    return new Article(id, text, title, publication, url, outlet, author, language, plain, extra);
  }
}
