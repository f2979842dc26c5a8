package org.cronista.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.morphology.Clitics;
import org.cronista.language.morphology.Lexicon;
import org.cronista.language.morphology.Morphology;
import org.cronista.language.names.NameFinder;
import org.cronista.language.parsing.LostSubjects;
import org.cronista.language.parsing.Parse;
import org.cronista.language.parsing.Parser;
import org.cronista.language.parsing.RelativeSubjects;
import org.cronista.language.parsing.Subjects;
import org.cronista.language.parsing.Verbs;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.segment.Segment;
import org.cronista.language.segment.Segmenter;
import org.cronista.language.segment.Sentences;
import org.cronista.language.segment.Tokenizer;
import org.cronista.language.segment.Words;
import org.cronista.language.tagging.Openings;
import org.cronista.language.tagging.Surnames;
import org.cronista.language.tagging.Tagger;
import org.cronista.language.tagging.Truecaser;
import org.cronista.language.time.ReportDater;
import org.cronista.language.time.TimeReader;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.Name;
import org.cronista.model.Publication;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * Reads Spanish: the second step of an article's road. Holds no state between articles; safe for
 * use by many threads.
 */
public final class SpanishAnalyzer {
  private final Tokenizer tokenizer;
  private final Tagger tagger;
  private final Parser parser;
  private final Truecaser truecaser;
  private final NameFinder names;
  private final Morphology morphology;
  private final ReportDater dater;

  private SpanishAnalyzer(Knowledge knowledge) {
    ForkJoinTask<Lexicon> dictionary = ForkJoinTask.adapt(Lexicon::standard).fork();
    ForkJoinTask<Tagger> tags = ForkJoinTask.adapt(Tagger::standard).fork();
    ForkJoinTask<NameFinder> finder =
        ForkJoinTask.adapt(() -> NameFinder.standard(knowledge)).fork();
    this.parser = Parser.standard(); // the largest; the order of the others is that of joining
    this.names = finder.join();
    this.tagger = tags.join();
    Lexicon lexicon = dictionary.join();
    this.tokenizer = new Tokenizer(new Clitics(lexicon));
    this.truecaser = new Truecaser(lexicon, knowledge);
    this.morphology = new Morphology(lexicon);
    this.dater = new ReportDater(knowledge);
  }

  /** The analyser with the models that ship. */
  public static SpanishAnalyzer standard(Knowledge knowledge) {
    return new SpanishAnalyzer(knowledge);
  }

  /**
   * Reads one article: sentences, words, parse, names, time expressions, and the report's date
   * where it has none.
   */
  public Analysis analyze(Article article) {
    String text = article.text();
    List<Words> parts = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    for (Segment segment : Segmenter.segment(text, article.title())) {
      Words words = tokenizer.tokenize(text, segment.span());
      for (Words part : Sentences.of(segment, words, text)) {
        parts.add(part);
        segments.add(segment);
      }
    }
    List<List<String>> read = truecaser.read(parts.stream().map(Words::forms).toList());
    List<Sentence> sentences = new ArrayList<>();
    List<NameFinder.Tagged> tagged = tagged(read);
    for (int i = 0; i < parts.size(); i++) {
      Segment segment = segments.get(i);
      sentences.add(sentence(parts.get(i), tagged.get(i), i, segment.kind(), segment.paragraph()));
    }
    Publication published = dater.date(article, sentences);
    return new Analysis(
        article,
        published,
        sentences,
        names(tagged, sentences),
        TimeReader.standard().read(article, published, sentences));
  }

  /**
   * Reads words that were split before, as treebanks are: each inner list is a sentence, its words
   * joined by blanks are the text.
   *
   * @param id id of the article that the result is said to be
   */
  public Analysis analyzeWords(String id, List<List<String>> given) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<NameFinder.Tagged> tagged = new ArrayList<>();
    for (List<String> forms : given) {
      if (forms.isEmpty()) {
        continue;
      }
      Words words = new Words();
      for (String form : forms) {
        words.add(form, new Span(text.length(), text.length() + form.length()));
        text.append(form).append(' ');
      }
      text.append('\n');
      NameFinder.Tagged tags = tag(words.forms());
      tagged.add(tags);
      sentences.add(sentence(words, tags, sentences.size(), Sentence.Kind.BODY, sentences.size()));
    }
    Article article = Article.ofText(id, text.toString());
    return new Analysis(
        article, article.published(), sentences, names(tagged, sentences), List.of());
  }

  /** The tags of an article's sentences, with the names that its other sentences tell. */
  private List<NameFinder.Tagged> tagged(List<List<String>> sentences) {
    List<NameFinder.Tagged> alone = sentences.stream().map(this::tag).toList();
    Set<String> surnames =
        Surnames.of(
            alone.stream().map(NameFinder.Tagged::forms).toList(),
            alone.stream().map(NameFinder.Tagged::tags).toList());
    return alone.stream()
        .map(t -> new NameFinder.Tagged(t.forms(), Surnames.settle(t.forms(), t.tags(), surnames)))
        .toList();
  }

  private NameFinder.Tagged tag(List<String> words) {
    Forms forms = Forms.of(words);
    return new NameFinder.Tagged(forms, Openings.settle(forms, tagger.tag(forms)));
  }

  private List<Name> names(List<NameFinder.Tagged> tagged, List<Sentence> sentences) {
    List<Name> found = new ArrayList<>();
    for (NameFinder.Found name : names.find(tagged)) {
      Sentence s = sentences.get(name.sentence());
      Span span = s.token(name.first()).span().cover(s.token(name.last()).span());
      found.add(new Name(span, name.sentence(), name.first(), name.last(), name.type()));
    }
    return found;
  }

  private Sentence sentence(
      Words words, NameFinder.Tagged tagged, int index, Sentence.Kind kind, int paragraph) {
    Parse first = parser.parse(tagged.forms(), tagged.tags());
    List<String> forms = tagged.forms().words();
    List<Upos> tags = Verbs.settle(forms, tagged.tags(), first);
    List<Morphology.Analysed> analysed = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      analysed.add(morphology.analyse(forms.get(i), tags.get(i)));
    }
    List<String> lemmas = analysed.stream().map(Morphology.Analysed::lemma).toList();
    List<String> feats = analysed.stream().map(Morphology.Analysed::feats).toList();
    Parse agreed =
        RelativeSubjects.settle(lemmas, tags, feats, Subjects.settle(lemmas, tags, first));
    Parse parse = LostSubjects.settle(forms, tags, feats, agreed);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Morphology.Analysed word = analysed.get(i);
      tokens.add(
          new Token(
              i,
              words.span(i),
              words.form(i),
              word.lemma(),
              tags.get(i),
              word.feats(),
              parse.head(i),
              parse.relation(i)));
    }
    Span span = words.span(0).cover(words.span(words.size() - 1));
    return new Sentence(index, span, kind, paragraph, tokens, words.multiwords());
  }
}
