package org.cronista.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.Chronicle;
import org.cronista.model.DateInterval;
import org.cronista.model.EventMention;
import org.cronista.model.Publication;
import org.cronista.model.Quotation;
import org.cronista.model.Report;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Writes a report line by line; each line is a sentence, and a number counts the word after it. */
final class Reporting {
  private final String id;
  private @Nullable String outlet;
  private Publication published = Publication.UNKNOWN;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<EventMention> mentions = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();

  Reporting(String id) {
    this.id = id;
  }

  static Chronicle fuse(Report... reports) {
    Fusion fusion = new Fusion(Knowledge.standard());
    for (Report r : reports) {
      fusion.add(r);
    }
    return fusion.chronicle();
  }

  /** A report by an outlet of its own with one line that tells one act. */
  static Report one(String id, String published, Act act) {
    return new Reporting(id)
        .by(id + ".test")
        .on(published)
        .line("Algo de " + id)
        .tells(act)
        .report();
  }

  Reporting by(String name) {
    outlet = name;
    return this;
  }

  Reporting on(String edtf) {
    published = Publication.given(DateInterval.parse(edtf).orElseThrow());
    return this;
  }

  Reporting title(String words) {
    return add(words, Sentence.Kind.TITLE);
  }

  Reporting line(String words) {
    return add(words, Sentence.Kind.BODY);
  }

  private Reporting add(String words, Sentence.Kind kind) {
    int begin = text.length();
    text.append(words).append("\n\n");
    int index = sentences.size();
    Span span = new Span(begin, begin + words.length());
    sentences.add(new Sentence(index, span, kind, index, tokens(words, begin), List.of()));
    return this;
  }

  private static List<Token> tokens(String words, int begin) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String form : words.split(" ")) {
      if (form.isEmpty()) {
        at++;
        continue;
      }
      int i = tokens.size();
      boolean number = Character.isDigit(form.charAt(0));
      Span span = new Span(begin + at, begin + at + form.length());
      tokens.add(
          new Token(
              i,
              span,
              form,
              form,
              upos(form, number, i),
              "",
              number ? i + 1 : -1,
              number ? "nummod" : "root"));
      at += form.length() + 1;
    }
    return tokens;
  }

  private static Upos upos(String form, boolean number, int index) {
    if (number) {
      return Upos.NUM;
    }
    return form.equals("de") ? Upos.ADP : index == 0 ? Upos.VERB : Upos.NOUN;
  }

  /** What the last line tells. */
  Reporting tells(Act act) {
    Sentence last = sentences.get(sentences.size() - 1);
    mentions.add(act.at("m" + id + "." + mentions.size(), id, last.index(), last.span()));
    return this;
  }

  /** What stands quoted in the last line. */
  Reporting quotes(Actor speaker, String words) {
    Sentence last = sentences.get(sentences.size() - 1);
    int at = text.indexOf(words, last.span().begin());
    quotations.add(
        new Quotation(
            "q" + id + "." + quotations.size(),
            id,
            new Span(at, at + words.length()),
            Quotation.Kind.DIRECT,
            new ActorMention(speaker, null, ActorMention.How.NAME, ""),
            speaker.name(),
            null,
            List.of()));
    return this;
  }

  Report report() {
    Article article =
        new Article(id, text.toString(), null, published, null, outlet, null, "es", true, Map.of());
    return new Report(
        new Analysis(article, published, sentences, List.of(), List.of()), mentions, quotations);
  }
}
