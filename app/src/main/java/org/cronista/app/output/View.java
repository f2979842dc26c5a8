package org.cronista.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cronista.model.Actor;
import org.cronista.model.Event;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A chronicle as it is read, whatever it is set in: the text, markdown and HTML forms all show
 * this.
 *
 * @param subject whom it is about ("Corea del Norte · Rusia")
 * @param summary number of reports and outlets, and the years
 * @param sections events by year, those without a date last
 * @param reports the reports it rests on
 * @param months Goldstein sums by month of what passed between those it is about: cooperation and
 *     conflict apart
 */
record View(
    String subject,
    String summary,
    List<Section> sections,
    List<Source> reports,
    Map<java.time.YearMonth, double[]> months) {

  /**
   * Events of one year.
   *
   * @param relations of the two whom the chronicle is about, in a sentence; empty where there is
   *     nothing to sum up
   */
  record Section(String title, String relations, List<Line> lines) {}

  /**
   * One event.
   *
   * @param date within its section; "≈" before it where it rests on an inferred one
   * @param headline a sentence
   * @param mark one character for the status
   * @param note who says so
   * @param details history, disagreements and links, a line each
   */
  record Line(
      Event event,
      String date,
      String headline,
      String mark,
      String note,
      List<String> details,
      List<Evidence> evidence) {
    Line {
      headline = oneLine(headline);
      note = oneLine(note);
      details = details.stream().map(View::oneLine).toList();
    }
  }

  /**
   * The words that support an event: the sentence with the mention's place in it.
   *
   * @param url on the web; null where there is none
   */
  record Evidence(
      String label, String before, String words, String after, String via, @Nullable String url) {
    Evidence {
      label = oneLine(label);
      before = oneLine(before);
      words = oneLine(words);
      after = oneLine(after);
      via = oneLine(via);
      url = web(url);
    }
  }

  /**
   * One report in the list of sources.
   *
   * @param url on the web; null where there is none
   */
  record Source(
      String label,
      String title,
      String outlet,
      String date,
      String why,
      @Nullable String url,
      String copyOf) {
    Source {
      label = oneLine(label);
      title = oneLine(title);
      outlet = oneLine(outlet);
      url = web(url);
    }
  }

  /** What others wrote, on one line and without what a terminal would take for a command. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        line.append(' ');
      } else if (!Character.isISOControl(c)) {
        line.append(c);
      }
    }
    return line.toString();
  }

  /** An address that may be linked to: of the web, whole, with nothing that would end a link. */
  private static @Nullable String web(@Nullable String url) {
    if (url == null || !(url.startsWith("http://") || url.startsWith("https://"))) {
      return null;
    }
    return url.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == 127) ? url : null;
  }

  static String mark(Status status) {
    return switch (status) {
      case OCCURRED -> "●";
      case ONGOING -> "◉";
      case ANNOUNCED -> "◌";
      case ALLEGED -> "◐";
      case DENIED -> "✕";
      case POSSIBLE -> "○";
      case LAPSED -> "⊘";
    };
  }

  /** Names of the actors of an event, for search and filters. */
  static List<String> actorNames(Event e) {
    List<String> names = new ArrayList<>();
    for (Actor a : e.actors()) {
      names.add(a.name());
    }
    for (Actor a : e.recipients()) {
      names.add(a.name());
    }
    return names;
  }
}
