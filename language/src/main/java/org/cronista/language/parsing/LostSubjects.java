package org.cronista.language.parsing;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Upos;

/**
 * Subjects that the parser took for appositions of the last noun of what stands before them, or for
 * a part of its name: "tras recibir la carta, el ministro respondió", "como Ana, Luis calla". What
 * follows a comma and goes up to the verb, without another comma, is the subject of a verb that has
 * none, where it agrees in number.
 */
public final class LostSubjects {
  /** Steps that are looked at between an apposition's last word and the verb. */
  private static final int HIGHEST = 40;

  private final List<String> words;
  private final List<Upos> tags;
  private final List<String> feats;
  private final Parse parse;
  private final int[] heads;

  /** The first and the last word of what hangs below each word, punctuation apart. */
  private final int[] first;

  private final int[] last;

  private LostSubjects(List<String> words, List<Upos> tags, List<String> feats, Parse parse) {
    this.words = words;
    this.tags = tags;
    this.feats = feats;
    this.parse = parse;
    int size = parse.size();
    heads = new int[size];
    first = new int[size];
    last = new int[size];
    for (int i = 0; i < size; i++) {
      heads[i] = parse.head(i);
      first[i] = i;
      last[i] = i;
    }
    cover();
  }

  /** Fills first and last, from the leaves up. */
  private void cover() {
    int[] open = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        open[head]++;
      }
    }
    for (int leaf = 0; leaf < heads.length; leaf++) {
      int at = open[leaf] == 0 ? leaf : -1;
      while (at >= 0) {
        open[at] = -1;
        int head = heads[at];
        if (head >= 0) {
          if (tags.get(at) != Upos.PUNCT) {
            first[head] = Math.min(first[head], first[at]);
            last[head] = Math.max(last[head], last[at]);
          }
          head = --open[head] == 0 ? head : -1;
        }
        at = head;
      }
    }
  }

  /**
   * The tree, with such appositions as subjects.
   *
   * @param feats UD's features, one string per word
   */
  public static Parse settle(List<String> words, List<Upos> tags, List<String> feats, Parse parse) {
    boolean any = false;
    for (int i = 0; i < parse.size() && !any; i++) {
      any = parse.relation(i).equals("appos") || parse.relation(i).equals("flat");
    }
    return any ? new LostSubjects(words, tags, feats, parse).settle() : parse;
  }

  private Parse settle() {
    boolean[] closed = new boolean[heads.length];
    int[] inflected = new int[heads.length];
    int[] begin = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      inflected[i] = i;
      begin[i] = i;
    }
    for (int i = heads.length - 1; i >= 0; i--) {
      int head = heads[i];
      if (head >= 0) {
        closed[head] |= subject(parse.relation(i));
        if (is(i, "aux") || is(i, "cop")) {
          begin[head] = Math.min(begin[head], i);
          inflected[head] = feats.get(i).contains("VerbForm=Fin") ? i : inflected[head];
        }
      }
    }
    List<String> relations = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      relations.add(parse.relation(i));
    }
    boolean any = false;
    for (int verb = 0; verb < heads.length; verb++) {
      int subject = closed[verb] ? -1 : before(verb, begin[verb]);
      if (subject >= 0 && agree(subject, inflected[verb])) {
        heads[subject] = verb;
        relations.set(subject, "nsubj");
        any = true;
      }
    }
    return any ? new Parse(heads, relations) : parse;
  }

  private static boolean subject(String relation) {
    return relation.startsWith("nsubj")
        || relation.startsWith("csubj")
        || relation.equals("expl:pass")
        || relation.equals("expl:impers");
  }

  private boolean is(int word, String relation) {
    String own = parse.relation(word);
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }

  /** The apposition that ends where the verb's words begin, -1 for none. */
  private int before(int verb, int begin) {
    int end = begin - 1;
    while (end >= 0 && heads[end] == verb && small(tags.get(end))) {
      end--;
    }
    int found = -1;
    int at = end;
    for (int up = 0; up < HIGHEST && at >= 0; up++) {
      if (heads[at] == verb) {
        return at < verb ? found : -1;
      }
      if (found < 0 && apposed(at) && last[at] == end && afterComma(at)) {
        found = at;
      }
      at = heads[at];
    }
    return -1;
  }

  private boolean apposed(int word) {
    return parse.relation(word).equals("appos") || parse.relation(word).equals("flat");
  }

  private static boolean small(Upos tag) {
    return tag == Upos.PRON || tag == Upos.ADV || tag == Upos.PART;
  }

  private boolean afterComma(int apposition) {
    int before = first[apposition] - 1;
    return before >= 0 && words.get(before).equals(",");
  }

  private boolean agree(int subject, int inflected) {
    String verb = feats.get(inflected);
    if (!verb.contains("VerbForm=Fin") || verb.contains("Person=1") || verb.contains("Person=2")) {
      return false;
    }
    for (int i = subject + 1; i < heads.length; i++) {
      if (heads[i] == subject && is(i, "conj")) {
        return verb.contains("Number=Plur");
      }
    }
    String own = feats.get(subject);
    return !(own.contains("Number=Sing") && verb.contains("Number=Plur"))
        && !(own.contains("Number=Plur") && verb.contains("Number=Sing"));
  }
}
