package org.cronista.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.cronista.model.Intake;
import org.cronista.model.Rejected;

/** What a host sent, by what it is: a page, a feed, articles as JSON, a text. */
final class WebPage {
  private final Sources.Options options;
  private final Consumer<Intake> sink;

  WebPage(Sources.Options options, Consumer<Intake> sink) {
    this.options = options;
    this.sink = sink;
  }

  void read(Fetched.Page page) {
    String where = page.url();
    String id = WarcArticles.id(where);
    byte[] body = page.body();
    try {
      if (body.length == 0) {
        reject(where, "el servidor envía una página vacía", null);
      } else if (XmlInput.looksLike(body)) {
        new XmlInput(options, where, sink).read(id, body);
      } else if (Sources.startsWith(body, "WARC/")) {
        new WarcArticles(options, where, sink).read(new ByteArrayInputStream(body));
      } else if (page.mediaType().endsWith("json")) {
        JsonArticles articles = new JsonArticles(options, where, sink, null);
        if (body[0] == '[') {
          articles.document(body);
        } else {
          articles.lines(new ByteArrayInputStream(body));
        }
      } else if (page.mediaType().equals("text/plain")) {
        new PlainText(options, where, sink).read(id, body, null);
      } else if (page.mediaType().isEmpty()
          || page.mediaType().contains("html")
          || page.mediaType().contains("xml")) {
        new PageArticle(options, where, sink).read(id, body, where, page.charset());
      } else {
        reject(where, "no es una página: el servidor envía " + page.mediaType(), null);
      }
    } catch (IOException e) {
      reject(where, "no se puede leer", e);
    }
  }

  private void reject(
      String where, String reason, @org.jspecify.annotations.Nullable IOException e) {
    sink.accept(new Rejected(where, 0, reason, e == null ? null : e.toString()));
  }
}
