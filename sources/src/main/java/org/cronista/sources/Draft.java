package org.cronista.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Intake;
import org.cronista.model.Publication;
import org.cronista.model.Rejected;
import org.jspecify.annotations.Nullable;

/** An article while it is being put together; checked as a whole when it is handed over. */
final class Draft {
  /** A line longer than this with hardly a mark or a blank in it is no report. */
  private static final int ENDLESS = 100_000;

  /** Characters of a word, on the average, from which what stands there is no words. */
  private static final int NO_WORD = 60;

  String id = "";
  String text = "";
  @Nullable String title;
  @Nullable String url;
  @Nullable String outlet;
  @Nullable String author;
  @Nullable String language;
  boolean plain;

  /** What it is called where it is rejected; empty where its place says enough. */
  String label = "";

  int line;
  final Map<String, String> extra = new LinkedHashMap<>();
  final List<String> notes = new ArrayList<>();
  private Publication published = Publication.UNKNOWN;

  /**
   * Takes a date as it was written; one that is none is noted and left out.
   *
   * @param how GIVEN or METADATA
   * @param from where the date stands, for the note
   */
  void publishedAs(String written, Publication.How how, String from) {
    Optional<DateInterval> date = PublicationDate.parse(written);
    if (date.isPresent()) {
      published =
          new Publication(
              date.get(),
              how,
              how == Publication.How.METADATA ? "fecha de " + from : "",
              List.of());
    } else {
      String shown = written.strip();
      notes.add(
          from
              + ": «"
              + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown)
              + "» no es una fecha; la del informe queda por averiguar");
    }
  }

  /** Takes an author that is signed under the title, where so far only the outlet is named. */
  void byline(String signed) {
    if (author == null || author.isBlank() || author.equals(outlet)) {
      author = signed;
    }
  }

  Publication published() {
    return published;
  }

  boolean dated() {
    return published.known();
  }

  /** Hands over the article, or why it is none. */
  void handOver(String where, Sources.Options options, Consumer<Intake> sink) {
    Optional<String> problem = problem();
    if (problem.isPresent()) {
      sink.accept(new Rejected(where, line, label + problem.get(), null));
      return;
    }
    Publication given = options.published();
    Publication date = !published.known() && given != null ? given : published;
    Article article =
        new Article(
            id,
            text,
            blankToNull(title),
            date,
            blankToNull(url),
            blankToNull(outlet),
            blankToNull(author),
            "es",
            plain,
            extra);
    sink.accept(new Intake.Accepted(article, line > 0 ? where + ":" + line : where, notes));
  }

  private Optional<String> problem() {
    if (text.isBlank()) {
      return Optional.of("sin texto");
    }
    if (id.isBlank()) {
      return Optional.of("sin identificador");
    }
    if (language != null
        && !language.isBlank()
        && !language.toLowerCase(java.util.Locale.ROOT).startsWith("es")
        && language.length() <= 5) {
      return Optional.of("no está en español: la entrada dice «" + language + "»");
    }
    int endless = endlessLine();
    if (endless > 0) {
      return Optional.of("una línea de " + endless + " caracteres sin palabras: no es un informe");
    }
    return saidSpanish() ? Optional.empty() : Language.foreign(text);
  }

  /** Whether the input says that it is Spanish: then nothing is guessed. */
  private boolean saidSpanish() {
    String said = language == null ? "" : language.toLowerCase(java.util.Locale.ROOT);
    return said.equals("es") || said.startsWith("es-") || said.startsWith("es_");
  }

  private int endlessLine() {
    int begin = 0;
    int words = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == ' ' || c == '\t' || c == '\u00a0') {
        words++;
      } else if (c == '\n') {
        int length = i - begin;
        if (length > ENDLESS && words < length / NO_WORD) {
          return length;
        }
        begin = i + 1;
        words = 0;
      }
    }
    return 0;
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
