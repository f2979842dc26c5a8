package org.cronista.language.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/**
 * What single words tell of an expression that no rule matches: those of {@code time-bare.tsv},
 * then units and numbers ("el mínimo tiempo", "interminables meses").
 */
final class BareWords {
  private static final Set<String> EACH = Set.of("cada", "todas", "todos");

  /** What begins or ends what tells a stretch of time. */
  private static final Set<String> AMOUNTS =
      Set.of(
          "más", "menos", "mucho", "otra", "otras", "otro", "otros", "periodo", "período", "plazo",
          "poco", "rato", "tiempo", "toda", "todo", "un", "una", "unas", "unos");

  /** The class of nouns whose side of the report the words about them tell: "la próxima etapa". */
  private static final String WHEN = "WHEN";

  private static final Set<String> NOW =
      Set.of(
          "actual",
          "actuales",
          "contemporánea",
          "contemporáneo",
          "corren",
          "curso",
          "esta",
          "estas",
          "este",
          "estos",
          "hoy",
          "moderna",
          "moderno",
          "nuestra",
          "nuestras",
          "nuestro",
          "nuestros",
          "nueva",
          "nuevas",
          "nuevo",
          "nuevos",
          "presente",
          "presentes");

  private static final Set<String> AHEAD =
      Set.of(
          "algún",
          "futura",
          "futuras",
          "futuro",
          "futuros",
          "venidera",
          "venideras",
          "venidero",
          "venideros",
          "viene",
          "vienen");

  private static final Set<String> AFTERWARDS =
      Set.of("restantes", "sucesivas", "sucesivos", "vienen", "siguen");

  private static final Set<String> BACK =
      Set.of(
          "antigua",
          "antiguas",
          "antiguo",
          "antiguos",
          "aquel",
          "aquella",
          "aquellas",
          "aquellos",
          "esa",
          "esas",
          "ese",
          "esos",
          "otra",
          "otras",
          "otro",
          "otros",
          "primer",
          "primera",
          "primeras",
          "primeros",
          "reciente",
          "recientes",
          "remota",
          "remotas",
          "remoto",
          "remotos",
          "vieja",
          "viejas",
          "viejo",
          "viejos");

  /** A part of the day in TIMEX3: TMO, TAF. */
  private static final int PART = 2;

  /** "A fin de mes", "a fines". */
  private static final Set<String> ENDS = Set.of("fin", "fines");

  private final TimeRules rules;
  private final Map<Type, Map<String, Symbol>> bare = new HashMap<>();

  BareWords(TimeRules rules) {
    this.rules = rules;
    for (String[] row : Symbols.rows("time-bare.tsv")) {
      bare.computeIfAbsent(Type.valueOf(row[1]), k -> new HashMap<>())
          .put(row[0], new Symbol(row[2], row[3], 1));
    }
  }

  /**
   * The one piece that words of no known type are where no rule matches them: read as the type that
   * they begin like, then as the others; none where they tell nothing.
   */
  List<Piece> guess(Written words) {
    String first = words.word(0);
    Match part = first.startsWith("tod") ? null : byUnit(words, Type.TIME);
    if (part != null && part.has("PART")) {
      return List.of(new Piece(part));
    }
    boolean amount =
        symbol(words, "NUM", "RANGE", "UNITS") != null
            || AMOUNTS.contains(first)
            || AMOUNTS.contains(words.word(words.size() - 1));
    List<Type> order =
        EACH.contains(first)
            ? List.of(Type.SET, Type.DURATION, Type.DATE)
            : amount
                ? List.of(Type.DURATION, Type.DATE, Type.SET)
                : List.of(Type.DATE, Type.DURATION, Type.SET);
    for (Type type : order) {
      Match m = byWord(words, type);
      if (m != null) {
        return List.of(new Piece(m));
      }
    }
    for (Type type : order) {
      Match m = byUnit(words, type);
      if (m != null) {
        return List.of(new Piece(m));
      }
    }
    return List.of();
  }

  /**
   * What a single word of the table tells: one of a unit before one of none, its form before its
   * lemma.
   */
  @Nullable Match byWord(Written words, Type type) {
    Match all = new Match(rules.rule("reference"), 0, words.size(), List.of());
    Map<String, Symbol> known = bare.getOrDefault(type, Map.of());
    Symbol reference = null;
    for (int i = 0; i < words.size(); i++) {
      Symbol s = beside(words, i) ? null : known.get(words.word(i));
      if (s != null && unit(s)) {
        return told(all, s, type, words);
      }
      reference = reference == null ? s : reference;
      if (type == Type.DATE && words.word(i).equals("día") && words.capital(i) && i > 0) {
        return with(rules.rule("deictic"), all, new Symbol("DEICTIC", "0", 1)); // "su Día Mundial"
      }
    }
    for (int i = 0; reference == null && i < words.size(); i++) {
      reference = beside(words, i) ? null : known.get(words.token(i).lemma());
    }
    return reference == null ? null : told(all, reference, type, words);
  }

  /** "La legislatura en curso", "poco más de una legislatura": the words beside another noun. */
  private static boolean beside(Written words, int i) {
    String next = words.word(i + 1);
    return (words.word(i).equals("curso") && words.word(i - 1).equals("en"))
        || (ENDS.contains(words.word(i)) && !words.word(i + 2).equals("semana"))
        || (words.word(i).equals("poco") && (next.equals("más") || next.equals("menos")));
  }

  private static boolean unit(Symbol s) {
    return !s.name().equals("REF") && !s.name().equals(WHEN);
  }

  /** What units and numbers tell. */
  @Nullable Match byUnit(Written words, Type type) {
    Match all = new Match(rules.rule("reference"), 0, words.size(), List.of());
    int number = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean ordinal = words.word(i).equals("segundo") && i + 1 < words.size();
      for (Symbol s : words.symbols(i, rules.symbols())) {
        Match m = ordinal ? null : byUnit(all, s, number, type, words);
        if (m != null) {
          return m;
        }
        boolean article = number == 1 && words.word(i - 1).startsWith("un");
        number = s.name().equals("NUM") && (number == 0 || article) ? s.number() : number;
      }
    }
    if (type == Type.TIME && number > 0 && number <= 24) {
      return with(rules.rule("clock"), all, new Symbol("CLOCK", "T%02d:00".formatted(number), 1));
    }
    return type == Type.DURATION && number > 0 ? of(all, number, "Y") : null;
  }

  private @Nullable Match byUnit(Match all, Symbol s, int number, Type type, Written words) {
    if (type == Type.TIME) {
      boolean part = s.name().startsWith("PART") && s.value().length() == PART;
      return part ? with(rules.rule("part"), all, new Symbol("PART", s.value(), s.length())) : null;
    }
    boolean several = s.name().equals("UNITS");
    if (!several && !s.name().equals("UNIT")) {
      return null;
    }
    Symbol unit = new Symbol("UNIT", s.value(), 1);
    return switch (type) {
      case DURATION -> of(all, several ? number : Math.max(1, number), s.value());
      case SET -> with(rules.rule("each"), all, unit);
      default ->
          s.value().equals("D") && !several
              ? named("some-unit", "someunit", with(all.rule(), all, unit))
              : s.value().startsWith("T")
                  ? null
                  : several
                      ? with(rules.rule("reference"), all, new Symbol("REF", side(words), 1))
                      : with(rules.rule("unit-this"), all, unit);
    };
  }

  /** "Los sucesivos años", "otros meses": of several no date is told, but their side. */
  private static String side(Written words) {
    for (int i = 0; i < words.size(); i++) {
      if (AFTERWARDS.contains(words.word(i))) {
        return "FUTURE_REF";
      }
    }
    return words.word(0).startsWith("est") ? "PRESENT_REF" : "PAST_REF";
  }

  /** The first number, or what says which one is meant: "la próxima temporada". */
  private @Nullable Symbol symbol(Written words, String... names) {
    for (int i = 0; i < words.size(); i++) {
      for (Symbol s : words.symbols(i, rules.symbols())) {
        boolean article = s.name().equals("NUM") && words.word(i).startsWith("un");
        if (!article && List.of(names).contains(s.name())) {
          return s;
        }
      }
    }
    return null;
  }

  private Match told(Match all, Symbol s, Type type, Written words) {
    if (!unit(s)) {
      String when = s.name().equals(WHEN) ? when(words, s.value()) : s.value();
      return with(rules.rule("reference"), all, new Symbol("REF", when, 1));
    }
    if (s.name().equals("AGE")) {
      return aged(all, s, words);
    }
    Symbol number = symbol(words, "NUM");
    Symbol which = symbol(words, "LAST", "NEXT");
    Symbol unit = new Symbol("UNIT", s.name(), 1);
    return switch (type) {
      case DATE ->
          s.number() == 0
              ? named("some-unit", "someunit", with(all.rule(), all, unit))
              : which == null
                  ? with(rules.rule("unit-this"), all, unit)
                  : with(rules.rule("unit-last"), all, List.of(which, unit));
      case SET -> with(rules.rule(s.number() > 0 ? "each" : "each-vague"), all, unit);
      default ->
          number == null && s.number() == 1 && half(words)
              ? with(rules.rule("duration-half-unit"), all, unit)
              : of(all, number == null ? s.number() : number.number(), s.name());
    };
  }

  /** "El décimo aniversario", "el V centenario": so many times as many years. */
  private Match aged(Match all, Symbol s, Written words) {
    Symbol times = symbol(words, "NUM", "ORD", "ROMAN");
    return of(all, s.number() * Math.max(1, times == null ? 1 : times.number()), "Y");
  }

  private static boolean half(Written words) {
    return words.word(0).equals("media") || words.word(0).equals("medio");
  }

  /** "Esta época", "la próxima etapa", "aquella fase": on which side of the report. */
  private String when(Written words, String otherwise) {
    Symbol which = symbol(words, "LAST", "NEXT");
    if (words.word(0).startsWith("est")) {
      return "PRESENT_REF"; // "estos últimos momentos"
    }
    if (which != null) {
      return which.name().equals("LAST") ? "PAST_REF" : "FUTURE_REF";
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.word(i);
      if (NOW.contains(word) || AHEAD.contains(word) || BACK.contains(word)) {
        return NOW.contains(word)
            ? "PRESENT_REF"
            : AHEAD.contains(word) ? "FUTURE_REF" : "PAST_REF";
      }
    }
    return otherwise;
  }

  /** A stretch; of no known number where {@code many} is 0. */
  Match of(Match m, int many, String unit) {
    List<Symbol> symbols = new ArrayList<>();
    if (many > 0) {
      symbols.add(new Symbol("NUM", Integer.toString(many), 1));
    }
    symbols.add(new Symbol("UNIT", unit, 1));
    return with(rules.rule(many > 0 ? "duration" : "duration-vague"), m, symbols);
  }

  static Match named(String id, String meaning, Match m) {
    return new Match(new TimeRule(id, -1, meaning, "", ""), m.from(), m.to(), m.symbols());
  }

  static Match with(TimeRule rule, Match m, Symbol symbol) {
    return with(rule, m, List.of(symbol));
  }

  static Match with(TimeRule rule, Match m, List<Symbol> symbols) {
    return new Match(rule, m.from(), m.to(), symbols);
  }
}
