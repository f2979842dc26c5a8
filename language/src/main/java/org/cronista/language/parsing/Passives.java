package org.cronista.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.model.Upos;

/**
 * Names what the periphrastic passive leaves unnamed. AnCora, from which the parser learns most,
 * writes "fue detenido por agentes" with a plain {@code nsubj} and {@code aux} and the agent as
 * {@code obj}; here they become {@code nsubj:pass}, {@code aux:pass} and {@code obl:agent}, as UD
 * has them. An {@code obl} with "por" is left alone: AnCora keeps it for causes and times.
 */
final class Passives {
  private static final Set<String> SER =
      Set.of(
          "ser", "sido", "siendo", "soy", "eres", "es", "somos", "son", "era", "eran", "fui", "fue",
          "fuimos", "fueron", "será", "serán", "sería", "serían", "sea", "sean", "fuera", "fueran",
          "fuese", "fuesen", "éramos", "seamos", "seremos");

  private static final List<String> PARTICIPLES =
      List.of(
          "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ído", "ída", "ídos", "ídas",
          "to", "ta", "tos", "tas", "cho", "cha", "chos", "chas", "so", "sa", "sos", "sas");

  /** Words between a noun and the agent of the participle behind it. */
  private static final int LONGEST = 12;

  private static final List<String> REGULAR = PARTICIPLES.subList(0, 8);

  private final List<String> words;
  private final List<Upos> tags;
  private final int[] heads;
  private final List<String> relations;

  /**
   * @param relations may be changed
   */
  Passives(List<String> words, List<Upos> tags, int[] heads, List<String> relations) {
    this.words = words;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  void name() {
    boolean[] passive = new boolean[heads.length];
    boolean[] byAgent = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0 && (ser(i) ? verbalParticiple(heads[i]) : estar(i) && byAgent(i))) {
        passive[heads[i]] = true;
        byAgent[heads[i]] |= estar(i);
      } else if (relations.get(i).equals("case") && heads[i] > i) {
        if (lower(i).equals("por")) {
          parted(heads[i]);
          behindParticiple(heads[i]);
          agent(heads[i]);
        }
        rightBehind(i);
      }
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0 && passive[heads[i]]) {
        passive(i, byAgent[heads[i]]);
      }
    }
  }

  /** "Estaba rodeada por la policía": as much an act as "fue rodeada". */
  private boolean byAgent(int estar) {
    int participle = heads[estar];
    if (!verbalParticiple(participle)) {
      return false;
    }
    for (int i = participle + 1; i < Math.min(heads.length, participle + LONGEST); i++) {
      int noun = heads[i];
      if (relations.get(i).equals("case") && noun >= 0 && lower(i).equals("por")) {
        return heads[noun] == participle && relations.get(noun).startsWith("ob");
      }
    }
    return false;
  }

  private void passive(int dependent, boolean byAgent) {
    switch (relations.get(dependent)) {
      case "nsubj" -> relations.set(dependent, "nsubj:pass");
      case "csubj" -> relations.set(dependent, "csubj:pass");
      case "aux", "cop" -> {
        if (ser(dependent) || (byAgent && estar(dependent))) {
          relations.set(dependent, "aux:pass");
        }
      }
      default -> {}
    }
  }

  /**
   * "El tratado firmado en Lima por Perú": what stands behind a participle that follows its noun,
   * up to an agent, belongs to the participle.
   */
  private void behindParticiple(int agent) {
    int noun = heads[agent];
    int participle = noun + 1;
    if (noun < 0
        || participle >= agent
        || heads[participle] != noun
        || agent - noun > LONGEST
        || !relations.get(agent).equals("nmod")
        || !regular(participle)) {
      return;
    }
    for (int i = participle + 1; i <= agent; i++) {
      if (heads[i] == noun && tags.get(i).nominal()) {
        heads[i] = participle;
        relations.set(i, i == agent ? "obl:agent" : "obl");
      }
    }
  }

  /**
   * "Firmado en Lima por Perú": no name goes on behind "por" where a participle has such a place,
   * but "Médicos por la Paz" does.
   */
  private void parted(int noun) {
    int name = heads[noun];
    int of = name < 0 ? -1 : heads[name];
    boolean act = of >= 0 && (regular(of) || (of + 1 < name && regular(of + 1)));
    if (act && relations.get(noun).equals("flat")) {
      relations.set(noun, "nmod");
    }
  }

  /**
   * "Una zona custodiada por tropas", "los soldados heridos en Lima": what begins right behind a
   * participle that follows its noun belongs to it, and not to the noun or to a verb before.
   */
  private void rightBehind(int preposition) {
    int participle = preposition - 1;
    int noun = heads[preposition];
    if (participle < 1 || heads[noun] == participle || lower(preposition).equals("de")) {
      return;
    }
    int bearer = heads[participle];
    String relation = relations.get(participle);
    boolean attribute = relation.equals("amod") || relation.equals("acl");
    String own = relations.get(noun);
    boolean loose = own.equals("nmod") || own.startsWith("obl");
    if (bearer < 0
        || bearer >= participle
        || lower(participle).startsWith("pasad") // "el lunes pasado por la tarde"
        || !attribute
        || !regular(participle)
        || !loose
        || !(own.equals("nmod") ? heads[noun] == bearer : lower(preposition).equals("por"))) {
      return;
    }
    if (heads[noun] >= 0 && heads[noun] < participle && !above(noun, bearer)) {
      heads[noun] = participle;
      relations.set(noun, own.equals("nmod") ? "obl" : own);
    }
  }

  /** Whether a word is another one's head, or its head's; also where that is too far to tell. */
  private boolean above(int word, int below) {
    int at = below;
    for (int steps = 0; at >= 0 && at != word; at = heads[at], steps++) {
      if (steps == LONGEST) {
        return true;
      }
    }
    return at == word;
  }

  private void agent(int noun) {
    int verb = heads[noun];
    if (verb >= 0 && relations.get(noun).equals("obj") && participle(verb)) {
      relations.set(noun, "obl:agent");
    }
  }

  private boolean ser(int word) {
    return tags.get(word) == Upos.AUX && SER.contains(lower(word));
  }

  private boolean estar(int word) {
    return tags.get(word) == Upos.AUX && lower(word).startsWith("est");
  }

  /**
   * An adjective counts where it is formed as regular participles are: "fue enviada", not "fue
   * rápida" nor "fue correcta".
   */
  private boolean verbalParticiple(int word) {
    return tags.get(word) == Upos.ADJ ? regular(word) : participle(word);
  }

  private boolean regular(int word) {
    if (tags.get(word) == Upos.ADJ || tags.get(word) == Upos.VERB) {
      String form = lower(word);
      return REGULAR.stream().anyMatch(form::endsWith)
          && form.chars().noneMatch(c -> "áéíóú".indexOf(c) >= 0);
    }
    return false;
  }

  private boolean participle(int word) {
    Upos tag = tags.get(word);
    if (tag != Upos.VERB && tag != Upos.ADJ) {
      return false;
    }
    String form = lower(word);
    return PARTICIPLES.stream().anyMatch(form::endsWith);
  }

  private String lower(int word) {
    return words.get(word).toLowerCase(Locale.ROOT);
  }
}
