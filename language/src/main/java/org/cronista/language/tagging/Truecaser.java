package org.cronista.language.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.morphology.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences in capitals ("EL SENADO PROTESTO POR EL FALLO") as they would be written
 * otherwise ("El Senado protestó por el fallo"), accents and all, so that tagger, parser and names
 * meet the words that they know. What a word is elsewhere in the article decides first, then the
 * knowledge and the dictionary. The task is truecasing (Lita and others, 2003).
 */
public final class Truecaser {
  private static final String PLAIN = "aeiou";
  private static final String ACCENTED = "áéíóú";

  /** Letters that a sentence must have before its capitals say anything. */
  private static final int LEAST_LETTERS = 12;

  /** Unknown words of so many letters are taken for initials and stay as they are. */
  private static final int INITIALS = 4;

  /** Words of a name at most. */
  private static final int LONGEST = 8;

  /** Words of bodies that are no longer are acronyms. */
  private static final int ACRONYM = 6;

  private final Lexicon lexicon;
  private final Knowledge knowledge;

  public Truecaser(Lexicon lexicon, Knowledge knowledge) {
    this.lexicon = lexicon;
    this.knowledge = knowledge;
  }

  /**
   * The forms to read, one list for each sentence given; sentences that are not in capitals come
   * back as they are, but for offices whose ordinal has one ("el Primer ministro").
   *
   * @param sentences the forms of all sentences of an article
   */
  public List<List<String>> read(List<List<String>> sentences) {
    List<List<String>> read = new ArrayList<>(sentences.size());
    Map<String, String> seen = null;
    for (List<String> forms : sentences) {
      if (!capitals(forms)) {
        read.add(small(forms));
        continue;
      }
      if (seen == null) {
        seen = seen(sentences);
      }
      read.add(restored(forms, seen));
    }
    return read;
  }

  /** "El Primer Ministro" as "el primer ministro": no part of such an office is a name. */
  private List<String> small(List<String> forms) {
    List<String> read = forms;
    for (int i = 1; i + 1 < forms.size(); i++) {
      String form = forms.get(i);
      if (!Character.isUpperCase(form.charAt(0)) || !lexicon.has(lower(form), "AO")) {
        continue;
      }
      List<String> office = List.of(lower(form), lower(forms.get(i + 1)));
      if (knowledge.longestOffice(office, 0) == office.size()) {
        read = read == forms ? new ArrayList<>(forms) : read;
        read.set(i, office.get(0));
        read.set(i + 1, office.get(1));
      }
    }
    return read;
  }

  /** Whether all letters of a sentence are capitals, and enough of them in more than one word. */
  private static boolean capitals(List<String> forms) {
    int letters = 0;
    int words = 0;
    for (String form : forms) {
      if (form.equals("de") || form.equals("a") || form.equals("el")) {
        continue; // "DEL" is split into "de" and "el"
      }
      int own = 0;
      for (int i = 0; i < form.length(); i++) {
        char c = form.charAt(i);
        if (Character.isLowerCase(c)) {
          return false;
        }
        own += Character.isLetter(c) ? 1 : 0;
      }
      letters += own;
      words += own > 2 ? 1 : 0;
    }
    return letters >= LEAST_LETTERS && words > 1;
  }

  /** How words are mostly written within the article's other sentences, by their folded form. */
  private static Map<String, String> seen(List<List<String>> sentences) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (List<String> forms : sentences) {
      if (capitals(forms)) {
        continue;
      }
      for (int i = 1; i < forms.size(); i++) { // the first word has a capital in any case
        String form = forms.get(i);
        if (Character.isLetter(form.charAt(0))
            && Character.isLetterOrDigit(forms.get(i - 1).charAt(0))) {
          counts.computeIfAbsent(fold(form), f -> new TreeMap<>()).merge(form, 1, Integer::sum);
        }
      }
    }
    Map<String, String> seen = new HashMap<>();
    counts.forEach((folded, forms) ->
        forms.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .ifPresent(e -> seen.put(folded, e.getKey())));
    return seen;
  }

  private List<String> restored(List<String> forms, Map<String, String> seen) {
    List<String> read = new ArrayList<>(forms.size());
    boolean finite = false;
    for (int i = 0; i < forms.size(); ) {
      int length = known(forms, i, seen);
      if (length > 0) {
        for (int k = 0; k < length; k++) {
          read.add(inName(forms.get(i + k), length, seen));
        }
        i += length;
        continue;
      }
      String word = word(forms.get(i), seen);
      finite |= onlyFinite(word);
      read.add(word);
      i++;
    }
    if (!finite) {
      verb(read);
    }
    return read;
  }

  /** The words of the longest known name from one on; 0 for none. */
  private int known(List<String> forms, int from, Map<String, String> seen) {
    List<String> written = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = from; i < forms.size() && written.size() < LONGEST; i++) {
      String form = forms.get(i);
      boolean article = i + 1 < forms.size() && forms.get(i + 1).equalsIgnoreCase("el");
      if (article && (form.equalsIgnoreCase("de") || form.equalsIgnoreCase("a"))) {
        form = form.equalsIgnoreCase("de") ? "DEL" : "AL";
        i++;
      }
      written.add(form);
      ends.add(i + 1);
    }
    int length = knowledge.longest(written, 0);
    return length > 0 && name(written.subList(0, length), seen) ? ends.get(length - 1) - from : 0;
  }

  /** Whether known words are a name here, and not words that may be anything ("la paz"). */
  private boolean name(List<String> words, Map<String, String> seen) {
    String phrase = String.join(" ", words);
    boolean demonym = false;
    boolean sure = false;
    for (Entry entry : knowledge.find(phrase)) {
      demonym |= entry instanceof Entry.Demonym;
      sure |=
          entry instanceof Entry.CountryName
              || entry instanceof Entry.Seat
              || (words.size() > 1 && entry instanceof Entry.Body);
    }
    if (sure) {
      return true;
    }
    if (demonym) {
      return false;
    }
    for (String word : words) {
      String usual = seen.get(fold(word));
      if (usual == null ? lexicon.readings(lower(word)).isEmpty() : !usual.equals(lower(usual))) {
        return true;
      }
    }
    return false;
  }

  private String inName(String form, int length, Map<String, String> seen) {
    String usual = seen.get(fold(form));
    if (usual != null && !usual.equals(lower(usual))) {
      return usual;
    }
    String lower = lower(form);
    if (length > 1 && small(lower)) {
      return lower;
    }
    boolean acronym = length == 1 && form.length() <= ACRONYM && body(form) && !known(lower);
    return acronym ? form : capitalised(lower);
  }

  /** Prepositions, articles and conjunctions. */
  private boolean small(String lower) {
    return lexicon.has(lower, "S") || lexicon.has(lower, "D") || lexicon.has(lower, "C");
  }

  private boolean body(String form) {
    return knowledge.find(form).stream().anyMatch(e -> e instanceof Entry.Body);
  }

  private boolean known(String lower) {
    return !lexicon.readings(lower).isEmpty();
  }

  private String word(String form, Map<String, String> seen) {
    if (!Character.isLetter(form.charAt(0))) {
      return form;
    }
    String usual = seen.get(fold(form));
    if (usual != null) {
      return usual;
    }
    String lower = lower(form);
    String accented = accented(lower);
    if (known(lower)) {
      return accented != null && odd(lower) ? accented : lower;
    }
    if (accented != null) {
      return accented;
    }
    return form.length() <= INITIALS ? form : capitalised(lower);
  }

  /**
   * Whether a form without its accent is one that news hardly has: a first person ("condeno") or a
   * subjunctive of the past ("visitara"), where with it a past or a future would stand.
   */
  private boolean odd(String lower) {
    return lexicon.readings(lower).stream()
        .map(Lexicon.Reading::tag)
        .allMatch(t -> t.startsWith("VMIP1S") || t.startsWith("VMS") || t.startsWith("VMM"));
  }

  /** The word with one accent more, where the dictionary has it; the last syllables first. */
  private @Nullable String accented(String lower) {
    List<String> known = lexicon.accented(lower);
    return known.isEmpty() ? null : known.getFirst();
  }

  private boolean onlyFinite(String word) {
    List<Lexicon.Reading> readings = lexicon.readings(word);
    return !readings.isEmpty()
        && readings.stream()
            .map(Lexicon.Reading::tag)
            .allMatch(t -> t.startsWith("VMI") || t.startsWith("VSI") || t.startsWith("VAI"));
  }

  /** In a sentence without a verb the first word becomes it that an accent makes one. */
  private void verb(List<String> read) {
    for (int i = 1; i < read.size(); i++) {
      String word = read.get(i);
      if (small(lower(read.get(i - 1)))) {
        continue; // "en contacto"
      }
      String accented = word.equals(lower(word)) ? accented(word) : null;
      if (accented != null
          && onlyFinite(accented)
          && accented.charAt(accented.length() - 1) > 'z') {
        read.set(i, accented);
        return;
      }
    }
  }

  private static String capitalised(String lower) {
    return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  private static String fold(String form) {
    StringBuilder folded = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = Character.toLowerCase(form.charAt(i));
      int accent = ACCENTED.indexOf(c);
      folded.append(accent < 0 ? c : PLAIN.charAt(accent));
    }
    return folded.toString();
  }
}
