package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.rules.RuleBook;
import org.cronista.coding.speech.Voices;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Codebook;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
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

  /** More parties than these on one side are a list and no act. */
  private static final int MOST_PARTIES = 12;

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

  /** Whether the article tells of dealings; only then does an act of nobody known count. */
  private boolean political;

  public EventCoder(Analysis analysis, Voices voices, Knowledge knowledge) {
    this.analysis = analysis;
    this.voices = voices;
    this.cast = voices.cast();
    this.verbs = new VerbFrames(cast);
    this.nouns = new NounFrames(cast);
    this.dates = new EventDates(analysis, STATUS_WORDS, cast::tree);
    this.places = new EventPlaces(analysis, knowledge);
    this.completion = new Completion(cast);
  }

  /** All mentions in order of the text. */
  public List<EventMention> code() {
    Map<String, EventMention> found = new LinkedHashMap<>();
    for (boolean first : new boolean[] {true, false}) {
      // The first reading only learns who deals with whom; the second knows it from the start.
      found.clear();
      read(found);
      completion.learnt(first);
      political = found.values().stream().filter(EventCoder::dealt).count() >= LEAST_POLITICAL;
    }
    return List.copyOf(found.values());
  }

  private static boolean dealt(EventMention m) {
    return m.type() != EventType.STATEMENT && !m.actors().isEmpty() && !m.recipients().isEmpty();
  }

  private void read(Map<String, EventMention> found) {
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.kind() == Sentence.Kind.TITLE
          || sentence.kind() == Sentence.Kind.HEADING
          || sentence.kind() == Sentence.Kind.BODY) {
        code(cast.tree(sentence.index()), found);
      }
    }
  }

  private void code(Tree tree, Map<String, EventMention> found) {
    Map<Integer, Rule> coded = new HashMap<>();
    code(tree, found, coded, false);
    if (completion.betweenTwo()) {
      code(tree, found, coded, true);
    }
  }

  /**
   * Tries the rules on all triggers of a sentence, verbs first, that are not coded yet.
   *
   * @param nobody whether acts count whose parties the sentence does not tell at all
   */
  private void code(
      Tree tree, Map<String, EventMention> found, Map<Integer, Rule> coded, boolean nobody) {
    for (Token t : tree.sentence().tokens()) {
      boolean verb = t.upos().verbal() && !t.is("aux") && !t.is("cop");
      boolean participle =
          t.upos() == Upos.ADJ
              && t.feat("VerbForm").equals("Part")
              && (t.is("amod") || t.is("acl"))
              && (tree.child(t.index(), "obl") >= 0 || tree.child(t.index(), "nmod") >= 0);
      if ((verb || participle) && !coded.containsKey(t.index())) {
        for (Rule rule : RULES.ofVerb(tree.verb(t.index()))) {
          if ((rule.form() == Rule.Form.NO && !STATUSES.negated(tree, t.index()))
              || (nobody && carries(rule, tree, t.index(), coded))) {
            continue;
          }
          Frame frame = verbs.of(rule, tree, t.index());
          if (frame != null && mention(rule, tree, t.index(), frame, found, nobody)) {
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
          if (frame != null && mention(rule, tree, t.index(), frame, found, nobody)) {
            coded.put(t.index(), rule);
            break;
          }
        }
      }
      if (t.upos() == Upos.NOUN) {
        for (Rule rule : RULES.ofNoun(tree.lemma(t.index()))) {
          if (told(rule, tree, t.index(), coded)) {
            continue;
          }
          Frame frame = nouns.of(rule, tree, t.index());
          if (frame != null && mention(rule, tree, t.index(), frame, found, nobody)) {
            coded.put(t.index(), rule);
            break;
          }
        }
      }
    }
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

  /** Makes the mention, where the parties are those that the rule needs. */
  private boolean mention(
      Rule rule,
      Tree tree,
      int trigger,
      Frame frame,
      Map<String, EventMention> found,
      boolean nobody) {
    List<ActorMention> actors = coded(frame.actors());
    List<ActorMention> recipients = new ArrayList<>(coded(frame.recipients()));
    if (rule.reciprocal() && recipients.isEmpty() && actors.size() > 1) {
      recipients.addAll(actors.subList(1, actors.size()));
      actors = actors.subList(0, 1);
    }
    List<ActorMention> who = List.copyOf(actors);
    recipients.removeIf(r -> who.stream().anyMatch(a -> a.actor().equals(r.actor())));
    recipients.removeIf(r -> ownCountry(rule, who, r));
    dropCosubjects(tree, who, recipients);
    dropOwn(who, recipients);
    if (!fits(rule.who(), actors)) {
      return false;
    }
    if (rule.needs() == Rule.Needs.SAID && (actors.isEmpty() || recipients.isEmpty())) {
      return false;
    }
    boolean noun = tree.token(trigger).upos() == Upos.NOUN;
    boolean half = rule.reciprocal() && recipients.isEmpty() && actors.size() < 2;
    if (noun && recipients.isEmpty() && (actors.isEmpty() || (half && definite(tree, trigger)))) {
      Completion.Parties before =
          definite(tree, trigger) || accused(tree, trigger) ? completion.before(kind(rule)) : null;
      if (before != null && (actors.isEmpty() || before.involves(actors.get(0)))) {
        actors = before.actors();
        recipients.addAll(before.recipients());
      }
    } else if (actors.isEmpty() && definite(tree, trigger)) {
      Completion.Parties before = completion.before(kind(rule));
      if (before != null && sameSide(before.recipients(), recipients)) {
        actors = before.actors(); // "la invasión de Ucrania", after "la invasión rusa"
      }
    }
    boolean said = !recipients.isEmpty() && !actors.isEmpty();
    if (actors.isEmpty()) {
      actors = completion.actors(rule, tree, trigger, recipients);
    }
    if (recipients.isEmpty()) {
      recipients.addAll(completion.recipients(rule, tree, trigger, actors, frame.stranger()));
    }
    if (recipients.isEmpty()
        && frame.stranger()
        && rule.type() == EventType.SUPPORT
        && tree.token(trigger).upos() == Upos.ADJ) {
      return false; // "dos provincias respaldadas por Rusia": whom, nobody can tell
    }
    if (rule.needs() == Rule.Needs.NONE && actors.isEmpty() && recipients.isEmpty() && political) {
      actors = completion.athome();
      recipients.addAll(actors);
    }
    Completion.Parties two = recipients.isEmpty() ? completion.opponents(rule.type()) : null;
    if (two != null && actors.isEmpty() && !noun && !Opponents.evenly(rule.type())) {
      two = null; // its subject is somebody whom the text does tell
    }
    if (two != null && actors.isEmpty() && !nobody) {
      return false; // first those who are named
    }
    if (two != null) {
      recipients.addAll(actors.isEmpty() ? two.recipients() : two.facing(actors.get(0)));
      actors = actors.isEmpty() ? two.actors() : actors;
    }
    boolean enough =
        switch (rule.needs()) {
          case NONE -> political || !actors.isEmpty() || !recipients.isEmpty();
          case ONE -> !actors.isEmpty() || !recipients.isEmpty();
          case ACTOR -> !actors.isEmpty();
          case RECIPIENT -> !recipients.isEmpty();
          case BOTH, SAID -> !actors.isEmpty() && !recipients.isEmpty();
        };
    if (!enough
        || actors.size() > MOST_PARTIES
        || recipients.size() > MOST_PARTIES
        || (rule.reciprocal()
            && rule.needs() == Rule.Needs.ONE
            && recipients.isEmpty()
            && actors.size() < 2
            && tree.token(trigger).upos() == Upos.NOUN)) {
      return false;
    }
    StatusReader.Reading status = STATUSES.of(tree, trigger);
    if (status.status() == Status.POSSIBLE
        && status.cues().stream()
            .anyMatch(c -> c.cue().equals("finalidad") || c.cue().equals("condición"))) {
      return false;
    }
    boolean done =
        (speechAct(rule) && status.status() == Status.ALLEGED)
            || (rule.form() == Rule.Form.NO && status.status() == Status.DENIED);
    Status sure = done ? Status.OCCURRED : status.status();
    if (said) {
      completion.remember(rule.type(), actors, recipients);
    }
    if (two == null) {
      completion.told(kind(rule), actors, recipients);
    }
    Span span = span(tree, trigger, actors, recipients);
    List<ActorMention> parties = new ArrayList<>(actors);
    parties.addAll(recipients);
    EventDate date = dates.of(tree, trigger, sure, act(rule), parties);
    if (sure == Status.OCCURRED && dates.toCome(date)) {
      sure = Status.ANNOUNCED;
    }
    String id = id(span, rule.type());
    if (found.containsKey(id)) {
      return true;
    }
    found.put(
        id,
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
            objects(tree, trigger, frame),
            rule.id(),
            confidence(rule, tree, trigger, frame, actors, recipients),
            why(rule, tree, trigger, actors, recipients, date)));
    return true;
  }

  /**
   * "Visitará el país": nobody visits the own country; the text speaks of another, which its
   * description did not tell.
   */
  private static boolean ownCountry(Rule rule, List<ActorMention> who, ActorMention r) {
    return rule.type() == EventType.CONSULT
        && r.actor().kind() == Actor.Kind.COUNTRY
        && r.how() == ActorMention.How.DESCRIPTION
        && !who.isEmpty()
        && who.stream().allMatch(a -> a.actor().code().equals(r.actor().code()));
  }

  /**
   * "Rusia y Corea del Norte se enfrentan a Occidente: Rusia por su invasión de Ucrania y Corea del
   * Norte por sus misiles": who shares the sentence's subject with the actor begins a part of the
   * enumeration and is not coordinated with the recipient.
   */
  private void dropCosubjects(Tree tree, List<ActorMention> who, List<ActorMention> recipients) {
    List<ActorMention> topic = cast.topic(tree.sentence().index());
    if (topic.size() < 2 || recipients.size() < 2 || !shared(topic, who)) {
      return;
    }
    List<ActorMention> others = new ArrayList<>(recipients);
    others.removeIf(r -> topic.stream().anyMatch(t -> t.actor().equals(r.actor())));
    if (!others.isEmpty()) {
      recipients.clear();
      recipients.addAll(others);
    }
  }

  /** "Putin ampliará las relaciones entre Rusia y Cuba": with Cuba; Russia is his own side. */
  private static void dropOwn(List<ActorMention> who, List<ActorMention> recipients) {
    if (recipients.size() < 2 || who.isEmpty()) {
      return;
    }
    List<ActorMention> others = new ArrayList<>(recipients);
    others.removeIf(r ->
        r.actor().kind() == Actor.Kind.COUNTRY
            && who.stream().allMatch(a -> a.actor().code().equals(r.actor().code())));
    if (!others.isEmpty() && others.size() < recipients.size()) {
      recipients.clear();
      recipients.addAll(others);
    }
  }

  private static boolean sameSide(List<ActorMention> before, List<ActorMention> now) {
    return !before.isEmpty()
        && !now.isEmpty()
        && before.get(0).actor().code().equals(now.get(0).actor().code());
  }

  private static boolean shared(List<ActorMention> topic, List<ActorMention> who) {
    return who.stream().anyMatch(a -> topic.stream().anyMatch(t -> t.actor().equals(a.actor())));
  }

  /** Acts of one kind: "se reunieron", "la reunión". */
  private static String kind(Rule rule) {
    return rule.type() + " " + (rule.mode() == null ? "" : rule.mode());
  }

  /** Acts that are dated alike: of one kind, or where the kind is wide, of one rule. */
  private static String act(Rule rule) {
    return rule.mode() == null ? rule.id() : kind(rule);
  }

  /** Whether a noun phrase is definite: it speaks of what was told before. */
  private static boolean definite(Tree tree, int noun) {
    for (int c : tree.children(noun)) {
      Token t = tree.token(c);
      if (t.is("det") && (t.feat("Definite").equals("Def") || t.feat("PronType").equals("Dem"))) {
        return true;
      }
    }
    return false;
  }

  /** "Las acusaciones de transferencias de armas": what one is accused of was told before. */
  private static boolean accused(Tree tree, int noun) {
    int above = tree.head(noun);
    return above >= 0
        && tree.token(noun).is("nmod")
        && RULES.ofNoun(tree.lemma(above)).stream().anyMatch(r -> r.type() == EventType.ACCUSE);
  }

  /** Whether the actor is of the kind that the rule takes; nobody known passes for people. */
  private static boolean fits(Rule.Who who, List<ActorMention> actors) {
    if (who == Rule.Who.ANYBODY) {
      return true;
    }
    boolean body = !actors.isEmpty() && body(actors.get(0).actor());
    return body == (who == Rule.Who.BODY);
  }

  private static boolean body(Actor actor) {
    String sector = actor.sector();
    return actor.kind() == Actor.Kind.COUNTRY
        || actor.kind() == Actor.Kind.ORGANISATION
        || actor.office() != null
        || (sector != null
            && (sector.equals("GOV")
                || sector.equals("LEG")
                || sector.equals("JUD")
                || sector.equals("MED")));
  }

  private static boolean speechAct(Rule rule) {
    return rule.type() == EventType.ACCUSE
        || rule.type() == EventType.REQUEST
        || rule.type() == EventType.REJECT
        || rule.type() == EventType.THREATEN;
  }

  /** Those whose country or organisation is known, each once. */
  private static List<ActorMention> coded(List<ActorMention> mentions) {
    List<ActorMention> coded = new ArrayList<>();
    for (ActorMention m : mentions) {
      if (!m.actor().code().isEmpty()
          && coded.stream().noneMatch(c -> c.actor().equals(m.actor()))) {
        coded.add(m);
      }
    }
    return coded;
  }

  /** The trigger with its parties that stand near it. */
  private static Span span(
      Tree tree, int trigger, List<ActorMention> actors, List<ActorMention> recipients) {
    Span span = tree.token(trigger).span();
    Span sentence = tree.sentence().span();
    List<ActorMention> all = new ArrayList<>(actors);
    all.addAll(recipients);
    for (ActorMention m : all) {
      Span s = m.span();
      if (s != null && sentence.contains(s)) {
        span = span.cover(s);
      }
    }
    return span;
  }

  private static List<String> objects(Tree tree, int trigger, Frame frame) {
    TreeSet<String> lemmas = new TreeSet<>();
    for (int o : frame.objects()) {
      if (o != trigger && tree.token(o).upos() == Upos.NOUN) {
        lemmas.add(tree.token(o).lemma());
      }
      for (int c : tree.children(o)) {
        if (tree.token(c).is("conj") && tree.token(c).upos() == Upos.NOUN) {
          lemmas.add(tree.token(c).lemma());
        }
      }
    }
    for (int c : tree.children(trigger)) {
      Token t = tree.token(c);
      if (t.upos() == Upos.NOUN
          && (t.is("obj") || (t.is("nmod") && !tree.preposition(c).equals("en")) || t.is("amod"))) {
        lemmas.add(t.lemma());
      }
    }
    return List.copyOf(lemmas);
  }

  /**
   * How much evidence there is: parties in the trigger's own phrase count most. Weights by hand;
   * calibration is still to come.
   */
  private static double confidence(
      Rule rule,
      Tree tree,
      int trigger,
      Frame frame,
      List<ActorMention> actors,
      List<ActorMention> recipients) {
    double c = 0.35;
    c += actors.isEmpty() ? 0 : 0.2;
    c += recipients.isEmpty() ? 0 : 0.15;
    c += frame.direct() ? 0.1 : 0;
    c += rule.with().isEmpty() && rule.light().isEmpty() ? 0 : 0.05;
    c += tree.token(trigger).upos() == Upos.NOUN ? 0 : 0.1;
    return Math.min(0.95, c);
  }

  private static List<String> why(
      Rule rule,
      Tree tree,
      int trigger,
      List<ActorMention> actors,
      List<ActorMention> recipients,
      @Nullable EventDate date) {
    List<String> why = new ArrayList<>();
    why.add(
        "«"
            + tree.token(trigger).form()
            + "» pone en marcha la regla "
            + rule.id()
            + " ("
            + rule.type()
            + ")");
    actors.forEach(
        a -> why.add("actúa " + a.actor().name() + (a.why().isEmpty() ? "" : ": " + a.why())));
    recipients.forEach(
        r -> why.add("recibe " + r.actor().name() + (r.why().isEmpty() ? "" : ": " + r.why())));
    why.add(
        date == null
            ? "sin fecha: nada en la cláusula la da"
            : "fecha " + date.interval().edtf() + ": " + date.why());
    return why;
  }

  private String id(Span span, EventType type) {
    long h = 0xcbf29ce484222325L; // FNV-1a over article, span, type
    String key = analysis.article().id() + ' ' + span.begin() + ' ' + span.end() + ' ' + type;
    for (int i = 0; i < key.length(); i++) {
      h = (h ^ key.charAt(i)) * 0x100000001b3L;
    }
    return "m%016x".formatted(h);
  }
}
