package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.confidence.Candidate;
import org.cronista.coding.confidence.Signs;
import org.cronista.coding.confidence.Weighing;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.rules.RuleBook;
import org.cronista.coding.speech.Voices;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Codebook;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.EventDate;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Status;
import org.cronista.model.Token;
import org.cronista.model.Trigger;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Codes the event mentions of one article, sentence by sentence, trigger by trigger. */
public final class EventCoder {
  private static final RuleBook RULES = RuleBook.standard();
  private static final StatusWords STATUS_WORDS = new StatusWords();
  private static final StatusReader STATUSES = new StatusReader(STATUS_WORDS);

  /** Events between known parties that make an article one about dealings. */
  private static final int LEAST_POLITICAL = 3;

  private final Analysis analysis;
  private final Cast cast;
  private final Voices voices;
  private final VerbFrames verbs;
  private final NounFrames nouns;
  private final EventDates dates;
  private final EventPlaces places;
  private final Completion completion;
  private final Participants participants;

  /** Whether the article tells of dealings; only then does an act of nobody known count. */
  private boolean political;

  /** Whether this is the first reading, which needs no more of a mention than its parties. */
  private boolean learning = true;

  /** Mentions of the first reading that name both parties. */
  private int dealings;

  public EventCoder(Analysis analysis, Voices voices, Knowledge knowledge) {
    this.analysis = analysis;
    this.voices = voices;
    this.cast = voices.cast();
    this.verbs = new VerbFrames(cast);
    this.nouns = new NounFrames(cast);
    this.dates = new EventDates(analysis, STATUS_WORDS, cast::tree);
    this.places = new EventPlaces(analysis, knowledge, cast);
    this.completion = new Completion(cast);
    this.participants = new Participants(cast, completion);
  }

  /** All mentions that the rules propose, in order of the text, weighed. */
  public List<Candidate> code() {
    // The first reading only learns who deals with whom; the second knows it from the start.
    read(new LinkedHashMap<>());
    completion.learnt(true);
    political = dealings >= LEAST_POLITICAL;
    learning = false;
    Map<String, @Nullable Candidate> found = new LinkedHashMap<>();
    read(found);
    completion.learnt(false);
    List<Candidate> candidates = new ArrayList<>(found.size());
    for (Candidate c : found.values()) {
      if (c != null) {
        candidates.add(c);
      }
    }
    return Weighing.of(candidates, analysis.sentences().size());
  }

  private void read(Map<String, @Nullable Candidate> found) {
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.kind() == Sentence.Kind.TITLE
          || sentence.kind() == Sentence.Kind.HEADING
          || sentence.kind() == Sentence.Kind.BODY) {
        code(cast.tree(sentence.index()), found);
      }
    }
  }

  private void code(Tree tree, Map<String, @Nullable Candidate> found) {
    Map<Integer, Rule> coded = new HashMap<>();
    code(tree, found, coded, Reading.NAMED);
    if (completion.betweenTwo()) {
      code(tree, found, coded, Reading.NOBODY);
    }
    code(tree, found, coded, Reading.LOOSE);
  }

  /**
   * Tries the rules on all triggers of a sentence, verbs first, that are not coded yet.
   *
   * @param reading which parties count
   */
  private void code(
      Tree tree,
      Map<String, @Nullable Candidate> found,
      Map<Integer, Rule> coded,
      Reading reading) {
    for (Token t : tree.sentence().tokens()) {
      boolean verb = t.upos().verbal() && !t.is("aux") && !t.is("cop");
      boolean participle =
          t.upos() == Upos.ADJ
              && t.feat("VerbForm").equals("Part")
              && (t.is("amod") || t.is("acl"))
              && (tree.child(t.index(), "obl") >= 0 || tree.child(t.index(), "nmod") >= 0);
      if ((verb || participle) && !coded.containsKey(t.index())) {
        for (Rule rule : RULES.ofVerb(tree.verb(t.index()))) {
          if (repeats(rule, reading, coded)
              || (rule.form() == Rule.Form.NO && !STATUSES.negated(tree, t.index()))
              || (friendly(rule) && refused(tree, t.index()))
              || (reading != Reading.NAMED && carries(rule, tree, t.index(), coded))) {
            continue;
          }
          Frame frame = verbs.of(rule, tree, t.index());
          if (frame != null && mention(rule, tree, t.index(), frame, found, reading)) {
            coded.put(t.index(), rule);
            break;
          }
        }
      }
    }
    for (Token t : tree.sentence().tokens()) {
      if (coded.containsKey(t.index())) {
        continue;
      }
      boolean predicate =
          t.upos() == Upos.ADJ && (tree.predicate(t.index()) || t.is("xcomp") || t.is("root"));
      if (predicate) {
        for (Rule rule : RULES.ofAdjective(tree.lemma(t.index()))) {
          Frame frame = verbs.of(rule, tree, t.index());
          if (frame != null && mention(rule, tree, t.index(), frame, found, reading)) {
            coded.put(t.index(), rule);
            break;
          }
        }
      }
      if (t.upos() == Upos.NOUN) {
        for (Rule rule : RULES.ofNoun(tree.lemma(t.index()))) {
          if (repeats(rule, reading, coded)
              || told(rule, tree, t.index(), coded)
              || asked(tree, t.index(), coded)) {
            continue;
          }
          Frame frame = nouns.of(rule, tree, t.index());
          if (frame != null && mention(rule, tree, t.index(), frame, found, reading)) {
            coded.put(t.index(), rule);
            break;
          }
        }
      }
    }
  }

  private static boolean friendly(Rule rule) {
    return rule.form() != Rule.Form.NO
        && switch (rule.type()) {
          case AGREE, AID, CONCEDE, COOPERATE, SUPPORT -> true;
          default -> false;
        };
  }

  /** "No renovará el contrato": a friendly act denied is a refusal, where a rule says so. */
  private static boolean refused(Tree tree, int verb) {
    for (Rule rule : RULES.ofVerb(tree.verb(verb))) {
      if (rule.form() == Rule.Form.NO && rule.verbs().contains(tree.verb(verb))) {
        return STATUSES.negated(tree, verb);
      }
    }
    return false;
  }

  /** Whether a loose reading would only say again what the sentence has told with its parties. */
  private static boolean repeats(Rule rule, Reading reading, Map<Integer, Rule> coded) {
    return reading == Reading.LOOSE
        && coded.values().stream().anyMatch(r -> r.type() == rule.type());
  }

  /** Whether a noun that a verb only carries ("celebró una reunión") has told its event. */
  private static boolean carries(Rule rule, Tree tree, int verb, Map<Integer, Rule> coded) {
    Rule above = coded.get(tree.head(verb));
    boolean told = above != null && above.type() == rule.type();
    for (int c : tree.children(verb)) {
      Rule below = tree.token(c).upos() == Upos.NOUN ? coded.get(c) : null;
      told |= below != null && below.type() == rule.type();
    }
    return told;
  }

  /**
   * Whether the word above a noun has told its event already ("la firma del acuerdo", "rindió
   * homenaje"), or the clause on it ("el ataque que dejó dos muertos").
   */
  private static boolean told(Rule rule, Tree tree, int noun, Map<Integer, Rule> coded) {
    Rule above = coded.get(tree.head(noun));
    if (above != null
        && (above.type() == rule.type()
            || above.light().stream().anyMatch(l -> l.endsWith(" " + tree.lemma(noun))))) {
      return true;
    }
    for (int c : tree.children(noun)) {
      Token t = tree.token(c);
      Rule below = t.is("acl") || t.is("amod") ? coded.get(c) : null;
      if (below != null && below.type() == rule.type()) {
        return true;
      }
    }
    return false;
  }

  /** "Exigieron la renuncia": what is only asked for, in a noun, is part of the request. */
  private static boolean asked(Tree tree, int noun, Map<Integer, Rule> coded) {
    Rule above = tree.token(noun).is("obj") ? coded.get(tree.head(noun)) : null;
    return above != null && above.type() == EventType.REQUEST;
  }

  /** Makes the mention, where the parties are those that the rule needs. */
  private boolean mention(
      Rule rule,
      Tree tree,
      int trigger,
      Frame frame,
      Map<String, @Nullable Candidate> found,
      Reading reading) {
    Participants.Settled who = participants.settle(rule, tree, trigger, frame, reading, political);
    if (who == null) {
      return false;
    }
    StatusReader.Reading status = status(rule, tree, trigger);
    if (status == null || (status.status() == Status.DENIED && abjured(tree, trigger))) {
      return false;
    }
    boolean done =
        (speechAct(rule) && (status.status() == Status.ALLEGED || said(status)))
            || (rule.form() == Rule.Form.NO && status.status() == Status.DENIED);
    Status sure = done ? Status.OCCURRED : status.status();
    participants.remember(rule, who);
    List<ActorMention> actors = who.actors();
    List<ActorMention> recipients = who.recipients();
    List<ActorMention> parties = new ArrayList<>(actors);
    parties.addAll(recipients);
    Span span = MentionDetails.span(tree, trigger, parties);
    EventDate date = dates.of(tree, trigger, sure, act(rule), parties);
    if (sure == Status.OCCURRED && dates.toCome(date)) {
      sure = Status.ANNOUNCED;
    }
    String id = MentionDetails.id(analysis.article().id(), span, rule.type());
    if (found.containsKey(id)) {
      return true;
    }
    if (learning) {
      found.put(id, null);
      boolean act = rule.type() != EventType.STATEMENT && !who.loose();
      dealings += act && !actors.isEmpty() && !recipients.isEmpty() ? 1 : 0;
      return true;
    }
    EventMention mention =
        new EventMention(
            id,
            analysis.article().id(),
            tree.sentence().index(),
            span,
            new Trigger(tree.token(trigger).span(), tree.token(trigger).lemma()),
            rule.type(),
            rule.mode(),
            rule.contexts(),
            rule.cameo(),
            Codebook.goldstein(rule.cameo()),
            actors,
            recipients,
            date,
            places.of(tree, trigger),
            sure,
            status.cues(),
            voices.chain(tree.sentence().index(), trigger),
            MentionDetails.objects(tree, trigger, frame),
            rule.id(),
            0,
            MentionDetails.why(rule, tree, trigger, actors, recipients, date));
    found.put(
        id,
        new Candidate(
            mention,
            Signs.of(rule, tree, trigger, mention, who.loose(), who.said(), frame.direct())));
    return true;
  }

  /**
   * The status of an act; null where it is only a condition or an aim. What is said for an aim is
   * said all the same: "marcharon para pedir justicia".
   */
  private static StatusReader.@Nullable Reading status(Rule rule, Tree tree, int trigger) {
    StatusReader.Reading status = STATUSES.of(tree, trigger);
    if (status.status() != Status.POSSIBLE || status.cues().isEmpty()) {
      return status;
    }
    String cue = status.cues().get(0).cue();
    if (cue.equals("condición")) {
      return null;
    }
    if (!cue.equals("finalidad")) {
      return status;
    }
    int main = tree.clause(trigger);
    if (speechAct(rule) && main >= 0) {
      return STATUSES.of(tree, main);
    }
    return rule.type() == EventType.CONSULT || rule.type() == EventType.AID ? status : null;
  }

  /** Acts that are dated alike: of one kind, or where the kind is wide, of one rule. */
  private static String act(Rule rule) {
    return rule.mode() == null ? rule.id() : Participants.kind(rule);
  }

  /** Whether words are told as said once: "pedía"; "se opone" and "está siendo juzgado" last. */
  private static boolean said(StatusReader.Reading status) {
    return status.status() == Status.ONGOING
        && !status.cues().isEmpty()
        && status.cues().get(0).cue().equals("imperfecto");
  }

  private static boolean speechAct(Rule rule) {
    return rule.type() == EventType.ACCUSE
        || rule.type() == EventType.REQUEST
        || rule.type() == EventType.REJECT
        || rule.type() == EventType.THREATEN;
  }

  /** "Acordaron que no se atacarán": what one agrees not to do is no denial of having done it. */
  private static boolean abjured(Tree tree, int trigger) {
    int above = tree.clause(trigger);
    return above >= 0
        && above < trigger
        && tree.token(tree.inflected(trigger)).feat("Tense").equals("Fut")
        && RULES.ofVerb(tree.verb(above)).stream().anyMatch(r -> r.type() == EventType.AGREE);
  }
}
