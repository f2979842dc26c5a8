package org.cronista.coding.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A rule: words that tell an event, what it is, and who takes which part in it. All lemmas are
 * folded (lower case, no accents).
 *
 * @param id name of the rule, unique
 * @param type PLOVER type
 * @param mode PLOVER mode, null where none
 * @param cameo CAMEO code of three or four digits
 * @param contexts PLOVER contexts
 * @param verbs lemmas of verbs
 * @param nouns lemmas of nouns
 * @param adjectives lemmas of adjectives that are a clause's predicate
 * @param light of verbs that only carry a noun's act the nouns, as "tratado" with "firmar"
 * @param notAfter prepositions after which the bare noun is a set phrase ("de acuerdo con")
 * @param with lemmas one of which the verb's object must have; empty for no condition
 * @param notWith lemmas that the verb's object must not have
 * @param content lemmas one of which what is said must hold; empty for no condition
 * @param notContent lemmas of judgements ("calificó de …") with which it is no such act
 * @param recipients roles of the recipient in order of preference: {@code object}, {@code
 *     indirect}, {@code subject} where the verb tells what befalls its subject, or a preposition
 * @param ofActor whether "de X" with a noun names the actor; null where it names neither
 * @param reciprocal whether two do it with one another
 * @param form what the verb must stand with, or without
 * @param who what kind of actor it takes
 * @param needs which parties must be known
 * @param yes sentences that it codes
 * @param no sentences that it does not
 */
public record Rule(
    String id,
    EventType type,
    @Nullable String mode,
    String cameo,
    List<String> contexts,
    List<String> verbs,
    List<String> nouns,
    List<String> adjectives,
    Map<String, Set<String>> light,
    Set<String> notAfter,
    Set<String> with,
    Set<String> notWith,
    Set<String> content,
    Set<String> notContent,
    List<String> recipients,
    @Nullable Boolean ofActor,
    boolean reciprocal,
    Form form,
    Who who,
    Needs needs,
    List<String> yes,
    List<String> no) {
  /** What kind of actor a rule takes: what citizens do is not what a state or its officials do. */
  public enum Who {
    ANYBODY,
    /** Citizens, groups of them, parties and unions. */
    PEOPLE,
    /** States, their organs and officials, organisations. */
    BODY
  }

  /** What a verb must stand with, or without. */
  public enum Form {
    ANY,
    /** With "se": "se manifestaron". */
    SE,
    /** Without "se": "intimidó a su vecino", not "no se intimida". */
    PLAIN,
    /** Without object and content: "manifestaron contra el Gobierno", not "manifestó su duda". */
    ALONE,
    /** With an act that it moves to: "llamó a votar", "está dispuesto a ceder". */
    ACT,
    /** With a clause in the subjunctive: "propuso que se reúnan". */
    CLAUSE,
    /** Denied: "no aceptó la propuesta" is a refusal. */
    NO
  }

  /** Which parties an event must have to be one. */
  public enum Needs {
    /** None, where the article tells other events whose parties are known. */
    NONE,
    ONE,
    ACTOR,
    RECIPIENT,
    BOTH,
    /** Both, each named in the clause or by its omitted subject; none completed from elsewhere. */
    SAID
  }

  /** Whether a verb of the rule's pairs carries a noun: "homenaje", as in "rindió homenaje". */
  public boolean carries(String noun) {
    for (Set<String> nouns : light.values()) {
      if (nouns.contains(noun)) {
        return true;
      }
    }
    return false;
  }

  /** The nouns that the rule pairs with a verb. */
  public Set<String> carriedBy(String verb) {
    return light.getOrDefault(verb, Set.of());
  }
}
