package org.cronista.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cronista.knowledge.Country;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.knowledge.Organisation;
import org.cronista.knowledge.Person;
import org.cronista.knowledge.Term;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    description =
        "Says who is meant by a description (\"el canciller alemán\") or a name on a day.")
final class WhoCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Parameters(
      paramLabel = "DESCRIPTION",
      arity = "1..*",
      description = "An office and its country or organisation, or a name; each in quotes.")
  private List<String> descriptions = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day, month (its first day) or year; by default the last holder known.")
  private @Nullable DateInterval day;

  WhoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge known = knowledge.knowledge();
    LocalDate asOf = day == null ? null : day.from();
    int code = 0;
    for (String description : descriptions) {
      List<String> answers = answers(known, description, asOf);
      if (answers.isEmpty()) {
        streams.err().println("cronista: " + description + ": no se sabe");
        code = 1;
      }
      answers.forEach(streams.out()::println);
    }
    streams.out().flush();
    return code;
  }

  private static List<String> answers(
      Knowledge known, String description, @Nullable LocalDate day) {
    List<String> answers = new ArrayList<>();
    for (Entry entry : known.find(description)) {
      if (entry instanceof Entry.Somebody somebody) {
        answers.add(person(known, somebody.person(), day));
      }
    }
    if (answers.isEmpty()) {
      known.whoIs(description, day).ifPresent(term -> answers.add(line(known, term)));
    }
    return answers;
  }

  private static String person(Knowledge known, Person person, @Nullable LocalDate day) {
    List<String> terms = new ArrayList<>();
    for (Term term : known.terms(person)) {
      if (day == null || term.holds(day)) {
        terms.add(office(known, term));
      }
    }
    String code = known.affiliation(person, day);
    return name(person) + ", " + (terms.isEmpty() ? body(known, code) : String.join("; ", terms));
  }

  private static String line(Knowledge known, Term term) {
    return name(term.person()) + ", " + office(known, term);
  }

  private static String name(Person person) {
    return person.name() + (person.id() == null ? "" : " (" + person.id() + ")");
  }

  private static String office(Knowledge known, Term term) {
    String office = known.title(term);
    String until = term.until() == null ? "…" : term.until().toString();
    return office + ", " + body(known, term.code()) + ", " + term.from() + " a " + until;
  }

  private static String body(Knowledge known, String code) {
    return known
        .country(code)
        .map(Country::name)
        .or(() -> known.organisation(code).map(Organisation::name))
        .orElse(code);
  }
}
