package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.rules.Rule;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;

/** Takes from the recipients of an act those who cannot be meant: the own side, in many forms. */
final class OwnSide {
  private OwnSide() {}

  /**
   * Takes them out.
   *
   * @param topic whom the sentence is about
   * @param aside whether the act is a circumstance of another
   */
  static void drop(
      Rule rule,
      List<ActorMention> topic,
      boolean aside,
      List<ActorMention> who,
      List<ActorMention> recipients) {
    recipients.removeIf(r -> who.stream().anyMatch(a -> a.actor().equals(r.actor())));
    recipients.removeIf(r -> ownCountry(rule, who, r) || ownEnvoy(rule, aside, who, r));
    dropCosubjects(topic, who, recipients);
    drop(who, recipients);
  }

  /**
   * "Visitará el país": nobody visits the own country; the text speaks of another, which its
   * description did not tell.
   */
  private static boolean ownCountry(Rule rule, List<ActorMention> who, ActorMention r) {
    return rule.type() == EventType.CONSULT
        && r.actor().kind() == Actor.Kind.COUNTRY
        && (r.how() == ActorMention.How.DESCRIPTION || "visit".equals(rule.mode()))
        && !who.isEmpty()
        && who.stream().allMatch(a -> a.actor().code().equals(r.actor().code()));
  }

  /**
   * "Retiró a su embajador en protesta", "desmintió el envío de tropas": who is called home is no
   * recipient of the sanction or of what it is meant for, nor are those of the own side whom one
   * denies to have sent.
   */
  private static boolean ownEnvoy(
      Rule rule, boolean aside, List<ActorMention> who, ActorMention r) {
    boolean own = aside || rule.type() == EventType.SANCTION || "deny".equals(rule.mode());
    return own
        && r.actor().kind() != Actor.Kind.COUNTRY
        && !who.isEmpty()
        && who.stream().allMatch(a -> a.actor().code().equals(r.actor().code()));
  }

  /**
   * "Rusia y Corea del Norte se enfrentan a Occidente: Rusia por su invasión de Ucrania y Corea del
   * Norte por sus misiles": who shares the sentence's subject with the actor begins a part of the
   * enumeration and is not coordinated with the recipient.
   */
  private static void dropCosubjects(
      List<ActorMention> topic, List<ActorMention> who, List<ActorMention> recipients) {
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
  static void drop(List<ActorMention> who, List<ActorMention> recipients) {
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

  private static boolean shared(List<ActorMention> topic, List<ActorMention> who) {
    return who.stream().anyMatch(a -> topic.stream().anyMatch(t -> t.actor().equals(a.actor())));
  }
}
