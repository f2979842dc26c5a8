package org.cronista.app.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cronista.model.Attribution;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventMention;
import org.cronista.model.Report;
import org.cronista.model.Sentence;
import org.cronista.model.Span;

/** What a chronicle rests on: the sentences that tell an event, and the list of reports. */
final class Citations {
  private final Contents contents;
  private final Wording words;

  Citations(Contents contents, Wording words) {
    this.contents = contents;
    this.words = words;
  }

  /** The words that support an event. */
  List<View.Evidence> evidence(Event e) {
    List<View.Evidence> all = new ArrayList<>();
    for (String id : e.mentions()) {
      EventMention m = contents.mention(id);
      Report r = m == null ? null : contents.report(m.article());
      if (m == null || r == null) {
        continue;
      }
      String text = r.article().text();
      Span around = m.span();
      for (Sentence s : r.analysis().sentences()) {
        if (s.index() == m.sentence()) {
          around = s.span().cover(m.span());
        }
      }
      List<String> via = m.attribution().stream().map(Attribution::name).toList();
      all.add(
          new View.Evidence(
              contents.label(m.article()),
              text.substring(around.begin(), m.span().begin()),
              m.span().of(text),
              text.substring(m.span().end(), around.end()),
              String.join(" ← ", via),
              r.article().url()));
    }
    return all;
  }

  /** The reports that tell of these events. */
  List<View.Source> sources(List<Event> shown) {
    Set<String> used = new LinkedHashSet<>();
    shown.forEach(e -> used.addAll(e.articles()));
    List<View.Source> sources = new ArrayList<>();
    for (Report r : contents.chronicle().reports()) {
      String id = r.article().id();
      if (!used.contains(id)) {
        continue;
      }
      DateInterval when = r.published().interval();
      String how = r.published().how().name().toLowerCase(java.util.Locale.ROOT);
      String approx = how.equals("inferred") ? "≈" : "";
      String copy = contents.chronicle().copyOf().get(id);
      sources.add(
          new View.Source(
              contents.label(id),
              r.analysis().title().orElse(""),
              contents.outlet(id),
              when == null ? words.get("unknownDate") : approx + words.date(when),
              r.published().why(),
              r.article().url(),
              copy == null ? "" : words.get("copyOf", contents.label(copy))));
    }
    return sources;
  }
}
