package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Nouns for countries: "el país vecino", "ambos países", "los Estados bálticos". */
final class Countries {
  private final Scene scene;
  private final Antecedents antecedents;
  private final Breakaways breakaways;

  Countries(Scene scene, Antecedents antecedents, Breakaways breakaways) {
    this.scene = scene;
    this.antecedents = antecedents;
    this.breakaways = breakaways;
  }

  /**
   * The countries for which a phrase stands.
   *
   * @param codes those that its words tell
   */
  List<ActorMention> of(Phrase phrase, List<String> codes) {
    if (Breakaways.are(phrase)) {
      return breakaways.of(phrase, codes).stream()
          .map(b -> scene.described(phrase, b, b.name()))
          .toList();
    }
    if (phrase.plural) {
      List<Actor> broken = codes.isEmpty() ? breakaways.named(phrase) : List.of();
      if (!broken.isEmpty()) {
        return broken.stream().map(b -> scene.described(phrase, b, b.name())).toList();
      }
      if (phrase.counted()
          || (phrase.possessive && codes.size() < 2)
          || (phrase.demonstrative && codes.isEmpty())) {
        return antecedents.lastNations(phrase, phrase.howMany());
      }
      return codes.size() > 1 ? nations(phrase, codes) : List.of();
    }
    for (int c : phrase.tree.children(phrase.head)) {
      List<String> region = Regions.STANDARD.of(phrase.tree.lemma(c));
      if (!region.isEmpty() && phrase.tree.token(c).upos() == Upos.ADJ) {
        String topic = antecedents.topicIn(phrase, region);
        String code = topic == null ? inRegion(phrase, region) : topic;
        return code == null ? List.of() : nations(phrase, List.of(code));
      }
    }
    if (!codes.isEmpty()) {
      return nations(phrase, codes);
    }
    if (phrase.demonstrative && !phrase.lemma().equals("estado")) {
      String last = antecedents.nationIn(phrase, List.of());
      return last == null ? List.of() : nations(phrase, List.of(last));
    }
    if (!phrase.definite || counted(phrase)) {
      return List.of();
    }
    if (neighbour(phrase)) {
      String other = antecedents.nationBut(phrase, scene.home(phrase));
      return other == null ? List.of() : nations(phrase, List.of(other));
    }
    String acting = antecedents.actingNation(phrase); // "la élite rusa ... las sanciones al país"
    if (acting != null && abroad(phrase)) {
      String other = antecedents.nationBut(phrase, acting);
      return other == null ? List.of() : nations(phrase, List.of(other));
    }
    String code = acting == null ? scene.home(phrase) : acting;
    return code.isEmpty() ? List.of() : nations(phrase, List.of(code));
  }

  /** Of the countries of a region the last one mentioned, but for who acts towards it. */
  private @Nullable String inRegion(Phrase phrase, List<String> region) {
    String acting = antecedents.actingNation(phrase);
    List<String> others = region.stream().filter(c -> !c.equals(acting)).toList();
    String code = others.size() > 1 ? antecedents.nationIn(phrase, others) : null;
    return code == null ? antecedents.nationIn(phrase, region) : code;
  }

  /** "El país vecino": the other one, not the own. */
  private static boolean neighbour(Phrase phrase) {
    for (int c : phrase.tree.children(phrase.head)) {
      if (FunctionWords.of("neighbour").contains(phrase.tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /** "El tercer país que lo reconoce": one of a row, not the one that goes without saying. */
  private static boolean counted(Phrase phrase) {
    for (int c : phrase.tree.children(phrase.head)) {
      if (FunctionWords.of("ordinal").contains(phrase.tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /** "El presidente ruso visitará el país": where one goes or what one attacks is not one's own. */
  private static boolean abroad(Phrase phrase) {
    Token noun = phrase.tree.token(phrase.head);
    return (noun.is("obj") || noun.is("obl") || noun.is("iobj"))
        && FunctionWords.of("abroad").contains(phrase.tree.lemma(noun.head()));
  }

  /** Countries as what a phrase describes. */
  List<ActorMention> nations(Phrase phrase, List<String> codes) {
    List<ActorMention> found = new ArrayList<>();
    for (String code : codes) {
      Actor nation = scene.nation(code);
      found.add(scene.described(phrase, nation, nation.name()));
    }
    return found;
  }
}
