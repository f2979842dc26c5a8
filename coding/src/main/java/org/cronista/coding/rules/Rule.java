package org.cronista.coding.rules;

import java.util.List;
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
 * @param light verb and noun together, as {@code "firmar tratado"}
 * @param with lemmas one of which the verb's object must have; empty for no condition
 * @param notWith lemmas that the verb's object must not have
 * @param recipients roles of the recipient in order of preference: {@code object}, {@code
 *     indirect}, or a preposition
 * @param ofActor whether "de X" with a noun names the actor; null where it names neither
 * @param reciprocal whether two do it with one another
 * @param reflexive whether the verb needs "se"
 * @param negated whether the verb must stand with "no": not to accept is to refuse
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
    List<String> light,
    Set<String> with,
    Set<String> notWith,
    List<String> recipients,
    @Nullable Boolean ofActor,
    boolean reciprocal,
    boolean reflexive,
    boolean negated,
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

  /** Which parties an event must have to be one. */
  public enum Needs {
    ONE,
    ACTOR,
    RECIPIENT,
    BOTH,
    /** Both, each named in the clause or by its omitted subject; none completed from elsewhere. */
    SAID
  }
}
