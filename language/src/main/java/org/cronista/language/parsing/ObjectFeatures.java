package org.cronista.language.parsing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.language.morphology.Morphology;
import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.Hash;
import org.cronista.language.tagging.Tagset;
import org.cronista.model.Upos;

/**
 * What {@link IndirectObjects} looks at: the object or clitic, its verb's lemma, and what else
 * hangs on that verb, above all its clauses and its other objects. Shared by training and parsing.
 */
public final class ObjectFeatures {
  /** The template that every word has, with the value 0. */
  public static final int ALWAYS = 30;

  private static final Set<String> UNDECIDED_CLITIC =
      Set.of("expl:pv", "expl:pass", "expl:impers", "obl", "nsubj");
  private static final Set<String> MAY_BE_CLAUSE =
      Set.of("advcl", "csubj", "conj", "obl", "nmod", "parataxis", "acl", "ccomp", "xcomp");
  private static final Set<String> RELATIVE = Set.of("que", "cual", "cuales", "quien", "quienes");

  private static final int ACCUSATIVE = 20;
  private static final int DATIVE = 21;
  private static final int FIRST_OR_SECOND = 22;
  private static final int SE = 23;
  private static final int WHO = 24;

  private static final int BARE = 0;
  private static final int WITH_A = 1;
  private static final int WITH_OTHER = 2;

  private final List<String> words;
  private final List<Upos> tags;
  private final int[] heads;
  private final List<String> relations;
  private final Morphology morphology;

  /** What a word is: one of the constants above, or the number of its tag. */
  private final int[] kind;

  /** Which preposition a word has. */
  private final int[] marker;

  /** The form of the first subordinating word that hangs on a word, hashed; 0 for none. */
  private final int[] subordinator;

  private final boolean[] object;
  private final boolean[] clause;

  /** By verb: whether it has a subject, an accusative and a dative clitic. */
  private final boolean[] subject;

  private final boolean[] takesUp;
  private final boolean[] dative;

  /** By verb: how many objects it has, and a sum of what they are, whatever their order. */
  private final int[] objects;

  private final int[] objectKinds;

  /** By verb: a sum of what its clauses are, whatever their order, and the first of them. */
  private final int[] clauses;

  private final int[] firstClause;

  /**
   * @param heads of the words, -1 for the root
   * @param relations where "iobj" is read as "obj"
   */
  public ObjectFeatures(
      List<String> words,
      List<Upos> tags,
      int[] heads,
      List<String> relations,
      Morphology morphology) {
    this.words = words;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
    this.morphology = morphology;
    int size = words.size();
    kind = new int[size];
    marker = new int[size];
    subordinator = new int[size];
    object = new boolean[size];
    clause = new boolean[size];
    subject = new boolean[size];
    takesUp = new boolean[size];
    dative = new boolean[size];
    objects = new int[size];
    objectKinds = new int[size];
    clauses = new int[size];
    firstClause = new int[size];
    Arrays.fill(firstClause, -1);
    for (int i = 0; i < size; i++) {
      own(i, heads[i], relations.get(i));
    }
    for (int i = 0; i < size; i++) {
      if (heads[i] >= 0) {
        under(i, heads[i]);
      }
    }
  }

  private void own(int word, int head, String relation) {
    kind[word] = kind(word);
    object[word] = relation.equals("obj") || relation.equals("iobj");
    clause[word] = relation.equals("ccomp") || relation.equals("xcomp");
    if (head < 0) {
      return;
    }
    if (relation.equals("case") && marker[head] == BARE) {
      marker[head] = words.get(word).equalsIgnoreCase("a") ? WITH_A : WITH_OTHER;
    } else if (relation.equals("mark") && subordinator[head] == 0) {
      subordinator[head] = hash(words.get(word));
    } else if (relation.startsWith("nsubj")) {
      subject[head] = true;
    }
  }

  private void under(int word, int head) {
    if (object[word]) {
      objects[head]++;
      objectKinds[head] += Hash.of(kind[word] + "/" + marker[word]);
      takesUp[head] |= kind[word] == ACCUSATIVE;
      dative[head] |= kind[word] == DATIVE;
    } else if (clause[word]) {
      clauses[head] += clauseKind(word);
      firstClause[head] = firstClause[head] < 0 ? word : firstClause[head];
    }
  }

  private int clauseKind(int word) {
    String marked = subordinator[word] == 0 ? "" : "+";
    return Hash.of(relations.get(word) + tags.get(word) + marked);
  }

  private int kind(int word) {
    if (tags.get(word) != Upos.PRON) {
      return Tagset.number(tags.get(word));
    }
    String form = words.get(word).toLowerCase(Locale.ROOT);
    return switch (form) {
      case "lo", "la", "los", "las" -> ACCUSATIVE;
      case "le", "les" -> DATIVE;
      case "me", "te", "nos", "os" -> FIRST_OR_SECOND;
      case "se" -> SE;
      default -> RELATIVE.contains(form) ? WHO : Tagset.number(Upos.PRON);
    };
  }

  /** Whether this word may be an indirect object: objects, and clitics whatever they are called. */
  public boolean concerns(int word) {
    if (heads[word] < 0) {
      return false;
    }
    boolean clitic = kind[word] >= ACCUSATIVE && kind[word] <= SE;
    return object[word] || (clitic && UNDECIDED_CLITIC.contains(relations.get(word)));
  }

  /** Puts the features of a word that {@link #concerns} into {@code f}. */
  public void extract(int word, Features f) {
    f.clear();
    int head = heads[word];
    int what = kind[word] << 2 | marker[word];
    int called = object[word] ? 0 : hash(relations.get(word));
    int lemma = hash(morphology.analyse(words.get(head), tags.get(head)).lemma());
    int form = hash(words.get(word));
    boolean clauseHere = firstClause[head] >= 0;
    int others = objectKinds[head];
    int count = objects[head];
    if (object[word]) {
      others -= Hash.of(kind[word] + "/" + marker[word]);
      count--;
    }
    int has = flag(clauseHere);
    f.add(ALWAYS, 0);
    f.add(1, kind[word]);
    f.add(2, what);
    f.add(3, kind[word], called);
    f.add(4, tags.get(word) == Upos.PRON ? form : kind[word]);
    f.add(5, what, has, called);
    f.add(6, what, clauses[head], called);
    f.add(7, what, others, count);
    f.add(8, what << 1 | has, others, count);
    f.add(9, kind[word], flag(word < head), called);
    f.add(10, kind[word], flag(subject[head]), called);
    f.add(11, lemma, what);
    f.add(12, lemma);
    f.add(13, lemma, has);
    f.add(14, kind[word], Tagset.number(tags.get(head)));
    f.add(15, kind[word], has << 1 | flag(subject[head]), called);
    f.add(16, kind[word], has << 1 | flag(count > 0), called);
    f.add(17, what, flag(takesUp[head]) << 1 | flag(dative[head]));
    f.add(18, form, has);
    f.add(19, kind[word], Math.min(Math.abs(word - head), 4), flag(word < head));
    if (kind[word] == FIRST_OR_SECOND) {
      f.add(20, flag(reflexive(word, head)));
    }
    if (clauseHere) {
      clause(word, head, what, f);
    } else {
      hidden(word, head, what, lemma, f);
    }
    if (count > 0) {
      f.add(26, kind[word], flag(nearest(word, head)), has);
    }
  }

  /** "nos vamos", "me voy": the verb's ending is the clitic's own person. */
  private boolean reflexive(int word, int head) {
    String verb = words.get(head).toLowerCase(Locale.ROOT);
    return switch (words.get(word).toLowerCase(Locale.ROOT)) {
      case "nos" -> verb.endsWith("mos");
      case "me" -> verb.endsWith("o");
      case "te" -> verb.endsWith("s");
      default -> false;
    };
  }

  private void clause(int word, int head, int what, Features f) {
    int first = firstClause[head];
    f.add(21, kind[word], flag(head < word && word < first), flag(word < head));
    f.add(22, what, clauseKind(first) | 1);
  }

  /** A clause that the parser hung elsewhere or called otherwise: "autorizó a Ana a salir". */
  private void hidden(int word, int head, int what, int lemma, Features f) {
    int found = 0;
    for (int i = Math.max(word, head) + 1; i < words.size() && found == 0; i++) {
      boolean verb = tags.get(i) == Upos.VERB || tags.get(i) == Upos.AUX;
      if (verb
          && (heads[i] == head || heads[i] == word)
          && MAY_BE_CLAUSE.contains(relations.get(i))) {
        int infinitive = flag(words.get(i).toLowerCase(Locale.ROOT).endsWith("r"));
        found = subordinator[i] * 4 + infinitive * 2 + flag(heads[i] == word) + 1;
      }
    }
    f.add(23, what, found);
    if (found != 0) {
      f.add(24, found, kind[word]);
      f.add(25, found, lemma);
    }
  }

  private boolean nearest(int word, int head) {
    int own = Math.abs(word - head);
    for (int i = Math.max(0, head - own + 1); i < Math.min(words.size(), head + own); i++) {
      if (object[i] && heads[i] == head && i != word) {
        return false;
      }
    }
    return true;
  }

  private static int flag(boolean holds) {
    return holds ? 1 : 0;
  }

  private static int hash(String word) {
    return Hash.of(word.toLowerCase(Locale.ROOT));
  }
}
