package org.cronista.app.output;

import java.util.HashMap;
import java.util.Map;
import org.cronista.model.Chronicle;
import org.cronista.model.Event;
import org.cronista.model.EventMention;
import org.cronista.model.Quotation;
import org.cronista.model.Report;
import org.jspecify.annotations.Nullable;

/** A chronicle by the ids of what it holds, with the labels of its reports. */
final class Contents {
  private final Chronicle chronicle;
  private final Labels labels;
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, EventMention> mentions = new HashMap<>();
  private final Map<String, Quotation> quotations = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();

  Contents(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.labels = new Labels(chronicle.reports().stream().map(r -> r.article().id()).toList());
    for (Report r : chronicle.reports()) {
      reports.put(r.article().id(), r);
      r.mentions().forEach(m -> mentions.put(m.id(), m));
      r.quotations().forEach(q -> quotations.put(q.id(), q));
    }
    chronicle.events().forEach(e -> events.put(e.id(), e));
  }

  Chronicle chronicle() {
    return chronicle;
  }

  @Nullable Report report(String article) {
    return reports.get(article);
  }

  @Nullable EventMention mention(String id) {
    return mentions.get(id);
  }

  @Nullable Event event(String id) {
    return events.get(id);
  }

  /** The label of a report. */
  String label(String article) {
    return labels.of(article);
  }

  /**
   * The label of the report in which a mention or a quotation stands; null where neither is known.
   */
  @Nullable String where(String id) {
    EventMention m = mentions.get(id);
    Quotation q = quotations.get(id);
    return m != null ? labels.of(m.article()) : q != null ? labels.of(q.article()) : null;
  }

  /** The name of a report's outlet; empty where it is not known. */
  String outlet(String article) {
    Report r = reports.get(article);
    String outlet = r == null ? null : r.article().outlet();
    return outlet == null ? "" : outlet;
  }
}
