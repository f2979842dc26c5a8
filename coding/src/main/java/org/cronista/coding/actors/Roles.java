package org.cronista.coding.actors;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;
import org.cronista.language.morphology.Lexicon;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** The nouns that stand for somebody, from {@code roles.tsv}. */
final class Roles {
  static final Roles STANDARD = new Roles();

  /** Letters by which most words are seen not to be among the nouns. */
  private static final int LETTERS = 3;

  private final Map<String, Role> byLemma = new HashMap<>();

  /** The same by the nouns as the dictionary writes them, which most lemmas are. */
  private final Map<String, Role> written = new HashMap<>();

  /** How the nouns begin. */
  private final BitSet beginnings = new BitSet(1 << 15);

  private Roles() {
    for (List<String> row : Table.rows(Roles.class, "roles.tsv", 3)) {
      String sector = row.get(2).isEmpty() ? null : row.get(2);
      Role role = new Role(row.get(0), kind(row.get(1)), sector, row.get(1).equals("group"));
      String lemma = Spelling.fold(row.get(0));
      byLemma.put(lemma, role);
      beginnings.set(beginning(lemma));
      written.put(row.get(0), role);
    }
    written.replaceAll((lemma, role) -> byLemma.getOrDefault(Spelling.fold(lemma), role));
  }

  private static Role.Kind kind(String label) {
    return switch (label) {
      case "government" -> Role.Kind.GOVERNMENT;
      case "country" -> Role.Kind.COUNTRY;
      case "organisation" -> Role.Kind.ORGANISATION;
      case "pair" -> Role.Kind.PAIR;
      case "party" -> Role.Kind.PARTY;
      case "counterpart" -> Role.Kind.COUNTERPART;
      case "leader" -> Role.Kind.LEADER;
      case "anaphor" -> Role.Kind.OFFICIAL;
      case "person" -> Role.Kind.PERSON;
      case "occupation" -> Role.Kind.OCCUPATION;
      default -> Role.Kind.GROUP;
    };
  }

  /**
   * The role of a noun; words in capitals, whose lemma is not known, are tried without their plural
   * ending.
   */
  @Nullable Role of(Token token) {
    if (!mayBe(token.lemma()) && !mayBe(token.form())) {
      return null;
    }
    Role role = written.get(token.form()); // "la ejecutiva" is no government
    role = role != null ? role : written.get(token.lemma());
    return role != null ? role : find(token);
  }

  private @Nullable Role find(Token token) {
    String lemma = Spelling.fold(token.lemma());
    Role role = byLemma.get(Spelling.fold(token.form()));
    if (role == null && !token.form().equals(token.lemma())) {
      role = byLemma.get(lemma);
    }
    if (role == null && lemma.endsWith("es")) {
      role = byLemma.get(lemma.substring(0, lemma.length() - 2));
    }
    if (role == null && lemma.endsWith("s")) {
      role = byLemma.get(lemma.substring(0, lemma.length() - 1));
    }
    if (role == null && lemma.startsWith("ex") && lemma.length() > 6) {
      String now = lemma.startsWith("ex-") ? lemma.substring(3) : lemma.substring(2);
      role = byLemma.get(now);
      if (role == null && now.endsWith("a")) {
        role = byLemma.get(now.substring(0, now.length() - 1) + "o"); // "excandidata"
      }
    }
    if (token.upos() != Upos.PROPN || (role != null && !accented(role, token.form()))) {
      return role;
    }
    Role noun = asNoun(token.form());
    return noun == null ? role : noun;
  }

  /** Whether only an accent makes a word a role's noun: "Secretaria" and "secretaría". */
  private static boolean accented(Role role, String form) {
    String lemma = Spelling.fold(role.lemma());
    return !Spelling.capitals(form)
        && lemma.equals(Spelling.fold(form))
        && !role.lemma().equalsIgnoreCase(form);
  }

  /** "La Ministra": the role of the noun that a word written as a name is in the dictionary. */
  private @Nullable Role asNoun(String form) {
    if (!Spelling.capitalised(form)) {
      return null;
    }
    for (Lexicon.Reading reading : Lexicon.standard().readings(form.toLowerCase(Locale.ROOT))) {
      if (reading.tag().startsWith("NC")) {
        return byLemma.get(Spelling.fold(reading.lemma()));
      }
    }
    return null;
  }

  /** Whether a word begins as one of the nouns does, or as one with "ex" before it. */
  private boolean mayBe(String word) {
    return word.length() <= LETTERS + 1 // "reyes" without its ending
        || (Spelling.fold(word.charAt(0)) == 'e' && Spelling.fold(word.charAt(1)) == 'x')
        || beginnings.get(beginning(word));
  }

  private static int beginning(String word) {
    int hash = 0;
    for (int i = 0; i < LETTERS && i < word.length(); i++) {
      hash = hash * 37 + Spelling.fold(word.charAt(i));
    }
    return hash & 0x7FFF;
  }

  /** Whether a noun, folded, stands for somebody. */
  boolean has(String lemma) {
    return byLemma.containsKey(lemma);
  }

  /** Whether a noun, folded, names one who rules. */
  boolean leads(String lemma) {
    Role role = byLemma.get(lemma);
    return role != null && role.kind() == Role.Kind.LEADER;
  }
}
