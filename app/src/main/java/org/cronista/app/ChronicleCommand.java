package org.cronista.app;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cronista.app.output.Forms;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Article;
import org.cronista.model.Chronicle;
import org.cronista.model.DateInterval;
import org.cronista.model.EventType;
import org.cronista.model.Report;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "chronicle",
    mixinStandardHelpOptions = true,
    description =
        "Writes the chronicle of a pile of reports: each event once, with date, sources and certainty.")
final class ChronicleCommand implements Callable<Integer> {
  /** When the text form is coloured. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final int DEFAULT_WIDTH = 110;

  private final Streams streams;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Forms.Format format = Forms.Format.TEXT;

  @Option(
      names = "--between",
      split = ",",
      paramLabel = "CODE",
      description =
          "Only events in which all of these countries or organisations take part: RUS,PRK.")
  private List<String> between = List.of();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only events with this actor: part of a name, or a code.")
  private String actor = "";

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "Only these PLOVER types: ${COMPLETION-CANDIDATES}.")
  private Set<EventType> types = EnumSet.noneOf(EventType.class);

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "STATUS",
      description = "Only events whose last status is one of ${COMPLETION-CANDIDATES}.")
  private Set<Status> statuses = EnumSet.noneOf(Status.class);

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only events on or after this day, month or year.")
  private @Nullable DateInterval from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Only events up to this day, month or year.")
  private @Nullable DateInterval to;

  @Option(
      names = "--min-origins",
      paramLabel = "N",
      description = "Only events with at least N independent origins (default: ${DEFAULT-VALUE}).")
  private int minOrigins;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description =
          "Leave out event mentions coded with less confidence than P, 0 to 1 (default: where type and actors were best on development data).")
  private @Nullable Double minConfidence;

  @Option(names = "--statements", description = "Show mere statements too.")
  private boolean statements;

  @Option(
      names = "--all",
      description =
          "Leave nothing out of the forms for reading: what is only possible, plans that were kept,"
              + " what is told again, acts of nobody known.")
  private boolean everything;

  @Option(
      names = "--evidence",
      description = "Write the words that support each event under it (text and markdown).")
  private boolean evidence;

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "Language of headlines and labels: es or en (default: ${DEFAULT-VALUE}).")
  private String language = "es";

  @Option(
      names = "--colour",
      paramLabel = "WHEN",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Colour colour = Colour.AUTO;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Width of the text form (default: the terminal's, or 110).")
  private int width;

  ChronicleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    if (!language.equals("es") && !language.equals("en")) {
      throw new TypeConversionException("--lang is es or en: " + language);
    }
    if (minConfidence != null && !(minConfidence >= 0 && minConfidence <= 1)) {
      throw new TypeConversionException("--min-confidence must be 0 to 1: " + minConfidence);
    }
    if (minOrigins < 0) {
      throw new TypeConversionException("--min-origins must be 0 or more: " + minOrigins);
    }
    if (width < 0) {
      throw new TypeConversionException("--width must be 0 or more: " + width);
    }
    boolean all = statements || format == Forms.Format.MENTIONS; // data leaves nothing out unasked
    EventFilter filter =
        new EventFilter(between, actor, types, statuses, during(), minOrigins, all);
    Forms.Setting setting =
        new Forms.Setting(
            language, width(), colours(), evidence, everything || !statuses.isEmpty());
    Chronicler chronicler = knowledge.chronicler();
    for (String code : between) {
      if (!known(chronicler.knowledge(), code.strip().toUpperCase(Locale.ROOT))) {
        throw new TypeConversionException(
            "--between: ni país ni organización con el código "
                + code
                + " (RUS, PRK, UNO, EUU ...)");
      }
    }
    Journal journal = input.journal(streams);
    List<Article> articles = input.articles(streams, journal);
    List<Report> reports =
        chronicler.each(articles, a -> code(chronicler, a), input.threads(), journal);
    Chronicle chronicle = chronicler.fuse(reports);
    input.write(
        streams,
        writer ->
            Forms.write(
                chronicle,
                filter.select(chronicle),
                format,
                setting,
                chronicler.knowledge(),
                writer));
    if (chronicle.events().isEmpty()) {
      journal.nothingHappens();
    }
    journal.close();
    return journal.exitCode();
  }

  /** Whether actors can have a code. */
  private static boolean known(Knowledge knowledge, String code) {
    return knowledge.country(code).isPresent()
        || knowledge.organisation(code).filter(o -> o.code().equals(code)).isPresent();
  }

  private Report code(Chronicler chronicler, Article article) {
    return minConfidence == null
        ? chronicler.code(chronicler.analyze(article))
        : chronicler.code(chronicler.analyze(article), minConfidence);
  }

  private @Nullable DateInterval during() {
    if (from == null && to == null) {
      return null;
    }
    LocalDate first = from == null ? LocalDate.of(1, 1, 1) : from.from();
    LocalDate last = to == null ? LocalDate.of(9999, 12, 31) : to.to();
    if (last.isBefore(first)) {
      throw new TypeConversionException("--from lies after --to: " + first + ", " + last);
    }
    return new DateInterval(first, last);
  }

  private int width() {
    if (width > 0) {
      return width;
    }
    String columns = System.getProperty("cronista.columns");
    try {
      return columns == null ? DEFAULT_WIDTH : Integer.parseInt(columns.strip());
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  private boolean colours() {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> input.toTerminal(streams) && System.getenv("NO_COLOR") == null;
    };
  }
}
