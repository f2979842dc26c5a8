package org.cronista.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.cronista.app.output.Explanation;
import org.cronista.model.Article;
import org.cronista.model.Chronicle;
import org.cronista.model.Event;
import org.cronista.model.EventMention;
import org.cronista.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Says why each event mention was coded so: rule, words, parse, actors, date, status, sources.")
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--id",
      split = ",",
      paramLabel = "ID",
      description = "Only these mentions, or the mentions of these events.")
  private List<String> ids = List.of();

  @Option(
      names = "--sentence",
      paramLabel = "N",
      description = "Only mentions in the sentence of this index, from 0.")
  private int sentence = -1;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    Chronicler chronicler = knowledge.chronicler();
    Journal journal = input.journal(streams);
    List<Article> articles = input.articles(streams, journal);
    Chronicle chronicle = chronicler.chronicle(articles, input.threads(), journal);
    Map<String, List<String>> mentionsOf =
        chronicle.events().stream().collect(Collectors.toMap(Event::id, Event::mentions));
    List<String> wanted =
        ids.stream().flatMap(id -> mentionsOf.getOrDefault(id, List.of(id)).stream()).toList();
    AtomicInteger explained = new AtomicInteger();
    input.write(
        streams,
        writer -> {
          Explanation explanation = new Explanation(writer);
          for (Report r : chronicle.reports()) {
            for (EventMention m : r.mentions()) {
              if ((ids.isEmpty() || wanted.contains(m.id()))
                  && (sentence < 0 || m.sentence() == sentence)) {
                explanation.write(r, m);
                explained.incrementAndGet();
              }
            }
          }
        });
    if (explained.get() == 0) {
      streams.err().println("cronista: no hay menciones que explicar con esas condiciones");
    }
    journal.close();
    return journal.exitCode();
  }
}
