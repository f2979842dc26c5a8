package org.cronista.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.Attribution;
import org.cronista.model.DateInterval;
import org.cronista.model.EventDate;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Publication;
import org.cronista.model.Quotation;
import org.cronista.model.Report;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Status;
import org.cronista.model.Token;
import org.cronista.model.Trigger;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Invents reports as they come day by day: so many a day, each telling three to eight events of
 * countries drawn by Zipf's law, so that a few pairs are in most of them; three in ten events are
 * retold from the last days' reports, one in ten has no date, one in five is of the years before,
 * one in a hundred of days to come; one report in twelve copies another, shortened or with more in
 * it; one in three quotes somebody. The same seed gives the same reports.
 */
final class Newsroom {
  private static final LocalDate START = LocalDate.of(2015, 1, 1);
  private static final int COUNTRIES = 150;
  private static final EventType[] TYPES = {
    EventType.CONSULT, EventType.CONSULT, EventType.SUPPORT, EventType.AGREE, EventType.COOPERATE,
    EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.SANCTION, EventType.ASSAULT,
    EventType.REQUEST, EventType.STATEMENT
  };
  private static final String[] MODES = {"visit", "meet", "communicate", "negotiate"};
  private static final String[] WORDS =
      "puente trigo pesca aduana puerto tren barco acuerdo frontera escuela mina río gas hospital ley arma"
          .split(" ");

  private record Act(
      EventType type,
      @Nullable String mode,
      List<Actor> actors,
      List<Actor> recipients,
      @Nullable LocalDate day,
      boolean dated,
      Status status,
      List<String> objects,
      String words) {}

  private final SplittableRandom random;
  private final int aDay;
  private final List<Act> recent = new ArrayList<>();
  private final List<Report> written = new ArrayList<>();
  private final String[] vocabulary = new String[6000];
  private int number;

  Newsroom(long seed, int aDay) {
    random = new SplittableRandom(seed);
    this.aDay = aDay;
    for (int i = 0; i < vocabulary.length; i++) {
      vocabulary[i] = WORDS[i % WORDS.length] + i;
    }
  }

  Report next() {
    LocalDate day = START.plusDays(number / aDay);
    Draft draft = new Draft("r" + number, day);
    if (!written.isEmpty() && random.nextInt(12) == 0) {
      Report original = written.get(random.nextInt(written.size()));
      List<EventMention> told = original.mentions();
      int kept = Math.max(1, told.size() - random.nextInt(3));
      told.subList(0, kept).forEach(m -> draft.copy(original, m));
    } else {
      int acts = 3 + random.nextInt(6);
      for (int a = 0; a < acts; a++) {
        draft.tell(act(day));
      }
    }
    if (random.nextInt(3) == 0) {
      draft.quote(person(zipf(COUNTRIES)), words(8));
    }
    number++;
    Report report = draft.report();
    remember(written, report, 2 * aDay);
    return report;
  }

  private <T> void remember(List<T> list, T item, int most) {
    list.add(item);
    if (list.size() > 2 * most) {
      list.subList(0, most).clear();
    }
  }

  private Act act(LocalDate day) {
    if (!recent.isEmpty() && random.nextInt(10) < 3) {
      return recent.get(recent.size() - 1 - random.nextInt(Math.min(recent.size(), 10 * aDay)));
    }
    int a = zipf(COUNTRIES);
    int b = (a + 1 + zipf(COUNTRIES - 1)) % COUNTRIES;
    EventType type = TYPES[random.nextInt(TYPES.length)];
    String mode = type == EventType.CONSULT ? MODES[random.nextInt(MODES.length)] : null;
    int when = random.nextInt(100);
    LocalDate date =
        when < 10
            ? null
            : when < 30
                ? day.minusDays(30L * zipf(60))
                : when < 31 ? day.plusDays(random.nextInt(60)) : day.minusDays(random.nextInt(2));
    Status[] all = Status.values();
    Status status = random.nextInt(4) == 0 ? all[random.nextInt(all.length - 1)] : Status.OCCURRED;
    List<Actor> recipients = random.nextInt(12) == 0 ? List.of() : List.of(actor(b));
    List<Actor> actors = random.nextInt(15) == 0 ? List.of() : List.of(actor(a));
    Act act =
        new Act(
            type,
            mode,
            actors,
            recipients,
            date,
            random.nextInt(3) > 0,
            status,
            List.of(WORDS[random.nextInt(WORDS.length)], WORDS[random.nextInt(WORDS.length)]),
            words(16));
    remember(recent, act, 10 * aDay);
    return act;
  }

  private Actor actor(int country) {
    return random.nextInt(3) == 0
        ? person(country)
        : new Actor("País " + country, code(country), Actor.Kind.COUNTRY, "GOV", null, null);
  }

  private Actor person(int country) {
    String name = "Persona " + country + "-" + random.nextInt(3);
    return new Actor(name, code(country), Actor.Kind.PERSON, "GOV", null, null);
  }

  private static String code(int country) {
    return "C" + (100 + country);
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(vocabulary[random.nextInt(vocabulary.length)]);
    }
    return words.toString();
  }

  /** From 0 on, the first most often. */
  private int zipf(int count) {
    return (int) Math.min(count - 1, Math.expm1(random.nextDouble() * Math.log1p(count)));
  }

  /** A report while it is written, a sentence an act. */
  private final class Draft {
    private final String id;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<EventMention> mentions = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    Draft(String id, LocalDate day) {
      this.id = id;
      this.day = day;
      sentence(words(6), Sentence.Kind.TITLE);
    }

    void copy(Report of, EventMention m) {
      Span span = sentence(m.span().of(of.article().text()), Sentence.Kind.BODY);
      mentions.add(
          new EventMention(
              "m" + id + "." + mentions.size(),
              id,
              sentences.size() - 1,
              span,
              new Trigger(span, m.trigger().lemma()),
              m.type(),
              m.mode(),
              m.contexts(),
              m.cameo(),
              m.goldstein(),
              m.actors(),
              m.recipients(),
              m.date(),
              null,
              m.status(),
              List.of(),
              m.attribution(),
              m.objects(),
              m.rule(),
              m.confidence(),
              List.of()));
    }

    void tell(Act act) {
      Span span = sentence(act.words(), Sentence.Kind.BODY);
      LocalDate date = act.day();
      List<Attribution> chain =
          random.nextInt(4) == 0
              ? List.of(
                  new Attribution("Agencia " + zipf(12), null, null, Attribution.Kind.AGENCY, null))
              : List.of();
      mentions.add(
          new EventMention(
              "m" + id + "." + mentions.size(),
              id,
              sentences.size() - 1,
              span,
              new Trigger(span, "hacer"),
              act.type(),
              act.mode(),
              List.of(),
              "04",
              1,
              mentioned(act.actors()),
              mentioned(act.recipients()),
              date == null
                  ? null
                  : new EventDate(DateInterval.day(date), act.dated() ? span : null, ""),
              null,
              act.status(),
              List.of(),
              chain,
              act.objects(),
              "regla",
              0.5,
              List.of()));
    }

    void quote(Actor speaker, String words) {
      Span span = sentence(words, Sentence.Kind.BODY);
      quotations.add(
          new Quotation(
              "q" + id,
              id,
              span,
              Quotation.Kind.DIRECT,
              new ActorMention(speaker, null, ActorMention.How.NAME, ""),
              speaker.name(),
              null,
              List.of()));
    }

    private Span sentence(String words, Sentence.Kind kind) {
      int begin = text.length();
      text.append(words).append("\n\n");
      List<Token> tokens = new ArrayList<>();
      int at = begin;
      for (String form : words.split(" ", -1)) {
        Span span = new Span(at, at + form.length());
        int i = tokens.size();
        Upos upos = i == 0 ? Upos.VERB : i % 5 == 1 ? Upos.PROPN : Upos.NOUN;
        tokens.add(
            new Token(i, span, form, form, upos, "", i == 0 ? -1 : 0, i == 0 ? "root" : "obj"));
        at += form.length() + 1;
      }
      Span span = new Span(begin, begin + words.length());
      sentences.add(
          new Sentence(sentences.size(), span, kind, sentences.size(), tokens, List.of()));
      return span;
    }

    Report report() {
      Publication published = Publication.given(DateInterval.day(day));
      Article article =
          new Article(
              id,
              text.toString(),
              null,
              published,
              null,
              "medio" + zipf(300),
              null,
              "es",
              true,
              Map.of());
      return new Report(
          new Analysis(article, published, sentences, List.of(), List.of()), mentions, quotations);
    }

    private static List<ActorMention> mentioned(List<Actor> side) {
      return side.stream().map(a -> new ActorMention(a, null, ActorMention.How.NAME, "")).toList();
    }
  }
}
