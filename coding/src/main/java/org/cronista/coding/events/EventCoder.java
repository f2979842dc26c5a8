package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.confidence.Candidate;
import org.cronista.coding.confidence.Signs;
import org.cronista.coding.confidence.Weighing;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.speech.Voices;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Codebook;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Cue;
import org.cronista.model.EventDate;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Status;
import org.cronista.model.Trigger;
import org.jspecify.annotations.Nullable;

/** Codes the event mentions of one article, sentence by sentence, trigger by trigger. */
public final class EventCoder {
  private static final StatusWords STATUS_WORDS = new StatusWords();
  private static final StatusReader STATUSES = new StatusReader(STATUS_WORDS);

  /** Events between known parties that make an article one about dealings. */
  private static final int LEAST_POLITICAL = 3;

  private final Analysis analysis;
  private final Voices voices;
  private final List<Triggers> sentences = new ArrayList<>();
  private final EventDates dates;
  private final EventPlaces places;
  private final Completion completion;
  private final Participants participants;

  /** Whether the article tells of dealings; only then does an act of nobody known count. */
  private boolean political;

  /** An act that a rule proposes, before it is weighed. */
  private record Act(
      String id,
      Attempt attempt,
      Frame frame,
      Participants.Settled who,
      Span span,
      @Nullable EventDate date,
      Status status,
      List<Cue> cues) {
    boolean dealing() {
      return attempt.rule().type() != EventType.STATEMENT
          && !who.loose()
          && !who.actors().isEmpty()
          && !who.recipients().isEmpty();
    }
  }

  public EventCoder(Analysis analysis, Voices voices, Knowledge knowledge) {
    this.analysis = analysis;
    this.voices = voices;
    Cast cast = voices.cast();
    Triggers.Finder triggers = new Triggers.Finder(cast, STATUSES);
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.kind() == Sentence.Kind.TITLE
          || sentence.kind() == Sentence.Kind.HEADING
          || sentence.kind() == Sentence.Kind.BODY) {
        sentences.add(triggers.in(cast.tree(sentence.index())));
      }
    }
    this.dates = new EventDates(analysis, STATUS_WORDS, cast::tree);
    this.places = new EventPlaces(analysis, knowledge, cast);
    this.completion = new Completion(cast);
    this.participants = new Participants(cast, completion);
  }

  /** All mentions that the rules propose, in order of the text, weighed. */
  public List<Candidate> code() {
    // The first reading only learns who deals with whom; the second knows it from the start.
    political = read().stream().filter(Act::dealing).count() >= LEAST_POLITICAL;
    completion.learnt();
    List<Candidate> candidates = new ArrayList<>();
    for (Act act : read()) {
      candidates.add(candidate(act));
    }
    return Weighing.of(candidates, analysis.sentences().size());
  }

  private Collection<Act> read() {
    Map<String, Act> acts = new LinkedHashMap<>();
    for (Triggers sentence : sentences) {
      Coded coded = new Coded(sentence.tree());
      read(sentence, acts, coded, Reading.NAMED);
      if (completion.betweenTwo()) {
        read(sentence, acts, coded, Reading.NOBODY);
      }
      read(sentence, acts, coded, Reading.LOOSE);
    }
    return acts.values();
  }

  /** Tries the rules on all triggers of a sentence, verbs first, that are not coded yet. */
  private void read(Triggers sentence, Map<String, Act> acts, Coded coded, Reading reading) {
    for (Triggers.Word word : sentence.verbs()) {
      read(
          word,
          acts,
          coded,
          reading,
          rule ->
              coded.repeats(rule, reading)
                  || (reading != Reading.NAMED && coded.carries(rule, word.token())));
    }
    for (Triggers.Word word : sentence.others()) {
      read(
          word,
          acts,
          coded,
          reading,
          rule ->
              word.noun()
                  && (coded.repeats(rule, reading)
                      || coded.told(rule, word.token())
                      || coded.asked(word.token())));
    }
  }

  /**
   * Codes a word by the first of its rules that holds.
   *
   * @param again whether a rule would tell there what the sentence has told already
   */
  private void read(
      Triggers.Word word,
      Map<String, Act> acts,
      Coded coded,
      Reading reading,
      Predicate<Rule> again) {
    if (coded.at(word.token())) {
      return;
    }
    for (Attempt attempt : word.attempts()) {
      if (!again.test(attempt.rule()) && codes(attempt, acts, reading)) {
        coded.add(word.token(), attempt.rule());
        return;
      }
    }
  }

  /** Whether the parties are those that the rule needs; the act is then among all acts. */
  private boolean codes(Attempt attempt, Map<String, Act> acts, Reading reading) {
    Frame frame = attempt.frame();
    Participants.Settled who =
        frame == null ? null : participants.settle(attempt, frame, reading, political);
    ActStatus read = who == null ? null : attempt.status(STATUSES);
    if (frame == null || who == null || read == null) {
      return false;
    }
    Rule rule = attempt.rule();
    Tree tree = attempt.tree();
    participants.remember(rule, who);
    List<ActorMention> parties = new ArrayList<>(who.actors());
    parties.addAll(who.recipients());
    EventDate date = dates.of(tree, attempt.trigger(), read.status(), kind(rule), parties);
    boolean toCome = read.status() == Status.OCCURRED && dates.toCome(date);
    Span span = MentionDetails.span(tree, attempt.trigger(), parties);
    String id = MentionDetails.id(analysis.article().id(), span, rule.type());
    acts.putIfAbsent(
        id,
        new Act(
            id,
            attempt,
            frame,
            who,
            span,
            date,
            toCome ? Status.ANNOUNCED : read.status(),
            read.cues()));
    return true;
  }

  private Candidate candidate(Act act) {
    Rule rule = act.attempt().rule();
    Tree tree = act.attempt().tree();
    int trigger = act.attempt().trigger();
    int sentence = tree.sentence().index();
    Participants.Settled who = act.who();
    EventMention mention =
        new EventMention(
            act.id(),
            analysis.article().id(),
            sentence,
            act.span(),
            new Trigger(tree.token(trigger).span(), tree.token(trigger).lemma()),
            rule.type(),
            rule.mode(),
            rule.contexts(),
            rule.cameo(),
            Codebook.goldstein(rule.cameo()),
            who.actors(),
            who.recipients(),
            act.date(),
            places.of(tree, trigger),
            act.status(),
            act.cues(),
            voices.chain(sentence, trigger),
            MentionDetails.objects(tree, trigger, act.frame()),
            rule.id(),
            0,
            List.of());
    return new Candidate(
        mention,
        Signs.of(rule, tree, trigger, mention, who.loose(), who.said(), act.frame().direct()));
  }

  /** Acts that are dated alike: of one kind, or where the kind is wide, of one rule. */
  private static String kind(Rule rule) {
    return rule.mode() == null ? rule.id() : Participants.kind(rule);
  }
}
