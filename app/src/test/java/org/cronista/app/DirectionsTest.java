package org.cronista.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Who may know whom. ARCHITECTURE.md's table of modules, held on the compiled classes; the poms
 * hold the modules, this holds the packages too.
 */
class DirectionsTest {
  private static final JavaClasses CRONISTA =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.cronista");

  /** What each module may use besides the JDK and libraries. */
  private static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.of(
              "model", Set.of(),
              "knowledge", Set.of("model"),
              "language", Set.of("model", "knowledge"),
              "coding", Set.of("model", "knowledge", "language"),
              "fusion", Set.of("model", "knowledge"),
              "sources", Set.of("model"),
              "training", Set.of("model", "knowledge", "language"),
              "app",
                  Set.of(
                      "model",
                      "knowledge",
                      "language",
                      "coding",
                      "fusion",
                      "sources",
                      "training")));

  /** Where every article passes, word by word: no pattern is compiled or matched there. */
  private static final String[] HOT = {
    "org.cronista.model..",
    "org.cronista.language.morphology..",
    "org.cronista.language.names..",
    "org.cronista.language.parsing..",
    "org.cronista.language.perceptron..",
    "org.cronista.language.tagging..",
    "org.cronista.language.segment..",
    "org.cronista.language.time..",
    "org.cronista.coding..",
    "org.cronista.fusion..",
  };

  @Test
  void everyModuleIsSeen() {
    Set<String> seen = new TreeSet<>();
    CRONISTA.forEach(c -> seen.add(module(c)));
    assertEquals(MAY_USE.keySet(), seen);
  }

  @Test
  void modulesUseOnlyThoseAboveThem() {
    assertEquals(List.of(), wrongUses(MAY_USE));
  }

  @Test
  void aUseThatIsNotAllowedWouldBeSeen() {
    for (String module : MAY_USE.keySet()) {
      Map<String, Set<String>> alone = new TreeMap<>(MAY_USE);
      alone.put(module, Set.of());
      assertEquals(module.equals("model"), wrongUses(alone).isEmpty(), module);
    }
  }

  private static List<String> wrongUses(Map<String, Set<String>> mayUse) {
    List<String> wrong = new ArrayList<>();
    for (JavaClass c : CRONISTA) {
      String from = module(c);
      for (Dependency d : c.getDirectDependenciesFromSelf()) {
        JavaClass target = d.getTargetClass();
        if (target.getPackageName().startsWith("org.cronista.")
            && !module(target).equals(from)
            && !mayUse.getOrDefault(from, Set.of()).contains(module(target))) {
          wrong.add(d.getDescription());
        }
      }
    }
    return wrong;
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.cronista.(**)").should().beFreeOfCycles().check(CRONISTA);
  }

  @Test
  void noPatternsWhereEveryWordPasses() {
    noPatterns(HOT).check(CRONISTA);
  }

  @Test
  void eachWayToAPatternWouldBeSeen() {
    for (Class<?> bad :
        List.of(Compiles.class, Replaces.class, ReplacesFirst.class, Matches.class)) {
      JavaClasses one = new ClassFileImporter().importClasses(bad);
      assertTrue(noPatterns("org.cronista.app..").evaluate(one).hasViolation(), bad.getName());
    }
  }

  static final class Compiles {
    static final Pattern DIGITS = Pattern.compile("[0-9]+");
  }

  static final class Replaces {
    static String spaced(String text) {
      return text.replaceAll("x", " ");
    }
  }

  static final class ReplacesFirst {
    static String spaced(String text) {
      return text.replaceFirst("x", " ");
    }
  }

  static final class Matches {
    static boolean digits(String text) {
      return text.matches("[0-9]+");
    }
  }

  /** {@code String.split} stays free: by one plain character it compiles nothing. */
  private static ArchRule noPatterns(String... packages) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex")
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class)
        .orShould()
        .callMethod(String.class, "matches", String.class);
  }

  @Test
  void onlyTheEdgesKnowJson() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.cronista.app..", "org.cronista.sources..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson..", "org.jsoup..", "picocli..")
        .check(CRONISTA);
  }

  @Test
  void packagesAreNounsOfTheDomain() {
    classes()
        .should()
        .resideOutsideOfPackages(
            "..impl..",
            "..util..",
            "..utils..",
            "..common..",
            "..helper..",
            "..manager..",
            "..service..")
        .check(CRONISTA);
  }

  /** No clock and no unseeded chance between an article and its report. */
  @Test
  void theRoadReadsNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(HOT)
        .or()
        .resideInAnyPackage("org.cronista.knowledge..", "org.cronista.language..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Random.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.sql..")
        .check(CRONISTA);
  }

  private static String module(JavaClass c) {
    String name = c.getPackageName();
    assertFalse(name.equals("org.cronista"), "no class belongs to no module");
    String rest = name.substring("org.cronista.".length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
