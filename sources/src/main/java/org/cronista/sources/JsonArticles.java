package org.cronista.sources;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.cronista.model.Intake;
import org.cronista.model.Publication;
import org.cronista.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Articles as JSON objects: one a line, or a document that is one, a list of them, or holds a list
 * of them.
 */
final class JsonArticles {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** The names that data sets give to the same thing, the contract's own first. */
  private static final String[] TEXT = {
    "text",
    "contenido_texto",
    "maintext",
    "plaintext",
    "body",
    "content",
    "articleBody",
    "texto",
    "cuerpo",
    "contenido",
    "noticia",
    "article_text",
    "full_text",
    "raw_text"
  };

  private static final String[] TITLE = {"title", "titular", "headline", "titulo", "título"};
  private static final String[] DATE = {
    "published",
    "fecha_publicacion",
    "date",
    "date_publish",
    "datePublished",
    "publishing_date",
    "fecha",
    "published_at",
    "pubDate"
  };
  private static final String[] OUTLET = {
    "outlet",
    "medio",
    "source-hostname",
    "sitename",
    "publisher",
    "source",
    "source_domain",
    "hostname",
    "domain"
  };
  private static final String[] AUTHOR = {"author", "autor", "authors", "autores", "byline"};
  private static final String[] URL = {"url", "enlace", "link", "source_url", "source"};

  private final Sources.Options options;
  private final String where;
  private final Consumer<Intake> sink;
  private final @Nullable Consumer<String> links;
  private int count;

  /**
   * Articles of a file.
   *
   * @param links takes the address of an object that names an article and does not hold it, as
   *     GDELT's lists do; null where such are not to be fetched
   */
  JsonArticles(
      Sources.Options options,
      String where,
      Consumer<Intake> sink,
      @Nullable Consumer<String> links) {
    this.options = options;
    this.where = where;
    this.sink = sink;
    this.links = links;
  }

  /** JSON Lines: a line that is broken is rejected, the others are read. */
  void lines(InputStream in) throws IOException {
    int number = 0;
    int before = count;
    boolean any = false;
    try (InputStream buffered = new java.io.BufferedInputStream(in, 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      boolean tooLong = false;
      for (int b = buffered.read(); ; b = buffered.read()) {
        if (b != '\n' && b >= 0) {
          if (line.size() >= options.maxBytes()) {
            tooLong = true;
          } else {
            line.write(b);
          }
          continue;
        }
        number++;
        if (tooLong) {
          reject(
              number,
              "línea demasiado larga; el límite es " + options.maxBytes() / 1_000_000 + " MB",
              null);
          any = true;
        } else if (!blank(line)) {
          any = true;
          line(line.toByteArray(), number);
        }
        line.reset();
        tooLong = false;
        if (b < 0) {
          break;
        }
      }
    }
    if (!any && count == before) {
      reject(0, "no contiene ningún artículo", null);
    }
  }

  private static boolean blank(ByteArrayOutputStream line) {
    for (byte b : line.toByteArray()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private void line(byte[] bytes, int number) throws IOException {
    Decoded decoded = Decoded.of(bytes);
    String text = decoded.text();
    if (text == null) {
      reject(number, decoded.problem(), null);
      return;
    }
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        reject(number, "no es un objeto JSON", null);
        return;
      }
      Map<String, String> fields = fields(parser);
      if (parser.nextToken() != null) {
        reject(number, "hay más que un objeto JSON en la línea", null);
        return;
      }
      article(fields, number);
    } catch (JsonProcessingException e) {
      reject(number, "JSON mal formado en la columna " + column(e), e.getOriginalMessage());
    }
  }

  /** A whole document. */
  void document(byte[] bytes) throws IOException {
    Decoded decoded = Decoded.of(bytes);
    String text = decoded.text();
    if (text == null) {
      reject(0, decoded.problem(), null);
      return;
    }
    int rejectedBefore = count;
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        list(parser);
      } else if (first == JsonToken.START_OBJECT) {
        object(parser, text);
      } else {
        reject(1, "no es un objeto ni una lista de objetos JSON", null);
        return;
      }
      JsonToken after = parser.nextToken();
      while (after == JsonToken.START_OBJECT) { // JSON Lines under the name of JSON
        object(parser, text);
        after = parser.nextToken();
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      reject(line, "JSON mal formado en la columna " + column(e), e.getOriginalMessage());
      return;
    }
    if (count == rejectedBefore) {
      reject(0, "no contiene ningún artículo", null);
    }
  }

  private void list(JsonParser parser) throws IOException {
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      int line = parser.currentTokenLocation().getLineNr();
      if (t == JsonToken.START_OBJECT) {
        article(fields(parser), line);
      } else {
        parser.skipChildren();
        reject(line, "no es un objeto JSON", null);
      }
    }
  }

  /** An article, or an object with a list of them. */
  private void object(JsonParser parser, String text) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    long begin = parser.currentTokenLocation().getCharOffset();
    Map<String, String> fields = fields(parser);
    if (!first(fields, TEXT).isEmpty()) {
      article(fields, line);
      return;
    }
    for (String key :
        new String[] {"articles", "articulos", "artículos", "items", "data", "results"}) {
      String value = fields.getOrDefault(key, "");
      if (value.startsWith("[")) {
        int lines = line(text, (int) begin, text.indexOf('"' + key + '"', (int) begin));
        try (JsonParser inner = FACTORY.createParser(value)) {
          inner.nextToken();
          list(inner);
        } catch (JsonProcessingException e) {
          reject(line + lines, "JSON mal formado", e.getOriginalMessage());
        }
        return;
      }
    }
    article(fields, line);
  }

  private static int line(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** The fields of the object that the parser stands at: scalars as text, the others as JSON. */
  private static Map<String, String> fields(JsonParser parser) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_OBJECT; t = parser.nextToken()) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_NULL) {
        continue;
      }
      if (value.isScalarValue()) {
        fields.put(key, parser.getText());
      } else {
        StringWriter json = new StringWriter();
        try (JsonGenerator copy = FACTORY.createGenerator(json)) {
          copy.copyCurrentStructure(parser);
        }
        fields.put(key, json.toString());
      }
    }
    return fields;
  }

  private void article(Map<String, String> fields, int line) {
    count++;
    Draft draft = new Draft();
    draft.line = line;
    draft.text = running(first(fields, TEXT));
    draft.title = first(fields, TITLE);
    draft.url = address(fields);
    draft.outlet = plainName(first(fields, OUTLET));
    draft.author = plainName(first(fields, AUTHOR));
    String language = take(fields, "language");
    draft.language = language.isEmpty() ? take(fields, "lang") : language;
    if (draft.text.isBlank() && link(draft)) {
      return;
    }
    String date = plainName(first(fields, DATE));
    if (!date.isEmpty()) {
      draft.publishedAs(date, Publication.How.GIVEN, "campo de la fecha");
    }
    String id = take(fields, "id");
    draft.id =
        !id.isEmpty()
            ? id
            : draft.url != null && !draft.url.isEmpty() ? draft.url : hash(draft.text);
    fields.forEach(draft.extra::put);
    draft.handOver(where, options, sink);
  }

  /** Hands on the address of an article that is not here; whether it did. */
  private boolean link(Draft draft) {
    String url = draft.url == null ? "" : draft.url;
    String language = draft.language == null ? "" : draft.language.toLowerCase(Locale.ROOT);
    boolean spanish = language.isEmpty() || language.startsWith("es") || language.equals("spanish");
    if (links == null || !url.startsWith("http") || !spanish) {
      return false;
    }
    links.accept(url);
    return true;
  }

  /** The address, also from where fundus keeps it: with the page. */
  private static String address(Map<String, String> fields) {
    for (String name : URL) {
      String value = fields.getOrDefault(name, "");
      if (value.startsWith("http") || (!value.isBlank() && !name.equals("source"))) {
        fields.remove(name);
        return value;
      }
    }
    String page = fields.getOrDefault("html", "");
    if (page.startsWith("{") && LinkedData.json(page) instanceof Map<?, ?> map) {
      Object url =
          map.get("responded_url") == null ? map.get("requested_url") : map.get("responded_url");
      fields.remove("html");
      return url instanceof String text ? text : "";
    }
    return "";
  }

  /** A text in parts (fundus: summary, sections with headlines and paragraphs) as paragraphs. */
  private static String running(String value) {
    if (!value.startsWith("{\"") && !value.startsWith("[\"") && !value.startsWith("[{\"")) {
      return value;
    }
    StringBuilder text = new StringBuilder();
    parts(LinkedData.json(value), text);
    return text.isEmpty() ? value : text.toString();
  }

  private static void parts(@Nullable Object value, StringBuilder text) {
    if (value instanceof List<?> list) {
      list.forEach(one -> parts(one, text));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(one -> parts(one, text));
    } else if (value instanceof String part && !part.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(part.strip());
    }
  }

  /** The first of these fields that is there; it is taken out. */
  private static String first(Map<String, String> fields, String[] names) {
    for (String name : names) {
      String value = fields.getOrDefault(name, "");
      boolean address = names == OUTLET && value.startsWith("http");
      if (!value.isBlank() && !address) {
        fields.remove(name);
        return value;
      }
    }
    return "";
  }

  private static String take(Map<String, String> fields, String name) {
    String value = fields.remove(name);
    return value == null ? "" : value;
  }

  /** {"name": "X", ...} and ["X", "Y"] as "X" and "X, Y". */
  private static String plainName(String value) {
    if (!value.startsWith("{") && !value.startsWith("[")) {
      return value;
    }
    StringBuilder names = new StringBuilder();
    boolean list = value.startsWith("[");
    try (JsonParser parser = FACTORY.createParser(value)) {
      String key = "";
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        if (t == JsonToken.FIELD_NAME) {
          key = parser.currentName();
        } else if (t.isScalarValue() && (list || key.equals("name") || key.equals("title"))) {
          names.append(names.isEmpty() ? "" : ", ").append(parser.getText());
        }
      }
    } catch (IOException e) {
      return value;
    }
    return names.toString();
  }

  /** A name for a text that has none. */
  static String hash(String text) {
    long h = 0xcbf29ce484222325L; // FNV-1a
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      h = (h ^ (b & 0xFF)) * 0x100000001b3L;
    }
    return "%016x".formatted(h);
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
  }

  private void reject(int line, String reason, @Nullable String detail) {
    sink.accept(new Rejected(where, line, reason, detail));
  }
}
