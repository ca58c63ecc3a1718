package app.revier.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The directions of the house. Each rule takes the root package, so that a fixture that breaks it
 * can be held against the very same rule.
 */
final class Directions {

  private static final String[] DOMAIN = {
    "territory",
    "agenda",
    "segment",
    "outcomes",
    "selection",
    "gap",
    "track",
    "effect",
    "capacity",
    "callplan",
    "intake",
    "proposal",
    "place",
    "task",
    "tour",
    "week",
    "prospect",
    "privacy",
    "doubles",
    "handover",
    "review",
    "search",
    "team",
    "drawing"
  };
  private static final String[] ADAPTERS = {
    "store",
    "excel",
    "ics",
    "phone",
    "paper",
    "dossier",
    "holidays",
    "online",
    "preferences",
    "desktop",
    "cli"
  };

  /** What adapters share; nobody else writes files. */
  private static final String FILES = "files";

  /** How files are sealed with a password, whoever writes them. */
  private static final String SEALED = "sealed";

  /** What stands inside another package without being one of its own kind. */
  private static final String[] INNER = {"week.check", "excel.plan"};

  /** What wires all together and what shows it at work: they may know everything. */
  private static final String[] WIRING = {"", "sample"};

  /** The packages of the desktop in their order: each may know those behind it. */
  static final List<String> PLATFORM =
      List.of(
          "window", "shell", "screen", "person", "tour", "filter", "table", "chart", "map",
          "project", "form", "nav", "work", "theme");

  private final String root;

  Directions(String root) {
    this.root = root;
  }

  /** The domain knows no window, no database, no workbook, no files and no words. */
  ArchRule domainIsPure() {
    return noClasses()
        .that()
        .resideInAnyPackage(packages(DOMAIN))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..",
            "java.sql..",
            "java.io..",
            "java.nio.channels..",
            "java.net..",
            "java.util.logging..",
            "org.apache.poi..",
            "org.sqlite..",
            "org.slf4j..",
            "picocli..",
            "tools.jackson..",
            "de.focus_shift..",
            "biweekly..",
            root + ".text..",
            root + ".book..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ResourceBundle")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(ADAPTERS))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(FILES, SEALED))
        .because(
            "the rules of the method must be testable and usable without anything around them");
  }

  /** The use cases know the domain and their ports, no adapter and no words. */
  ArchRule useCasesKnowNoAdapter() {
    return noClasses()
        .that()
        .resideInAnyPackage(packages("book"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(ADAPTERS))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..",
            "java.sql..",
            "org.apache.poi..",
            "de.focus_shift..",
            "biweekly..",
            "picocli..",
            root + ".text..",
            root + "." + FILES + "..",
            root + "." + SEALED + "..")
        .because("desktop and command line share one layer of use cases");
  }

  /** Words and the writing of files are the same whoever uses them. */
  ArchRule sharedPartsKnowNoAdapter(String shared) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages(shared))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(ADAPTERS))
        .because("what several adapters use must not depend on one of them");
  }

  /** Adapters never see each other. */
  ArchRule adaptersKeepApart(String adapter) {
    String[] others =
        Arrays.stream(ADAPTERS).filter(other -> !other.equals(adapter)).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAnyPackage(packages(adapter))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(others))
        .because("each adapter must be replaceable without the others");
  }

  /** What is drawn stays in the desktop, what is stored in the store. */
  ArchRule librariesStayInTheirAdapter(String library, String adapter) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(root + "." + adapter + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage(library + "..")
        .because("only " + adapter + " knows " + library);
  }

  /** ViewModels are testable without a toolkit. */
  ArchRule viewModelsKnowNoScene() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".desktop..")
        .and()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
        .because("a ViewModel has properties only");
  }

  /** No cycles, over every package below the root. */
  ArchRule freeOfCycles() {
    return slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                String name = javaClass.getPackageName();
                return name.equals(root) || name.startsWith(root + ".")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "every package";
              }
            })
        .should()
        .beFreeOfCycles();
  }

  /** The platform of the desktop in its order: each package knows those behind it only. */
  ArchRule platformKeepsItsOrder(String upper) {
    int at = PLATFORM.indexOf(upper);
    String[] above =
        PLATFORM.subList(0, at).stream()
            .map(name -> root + ".desktop." + name + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(root + ".desktop." + upper + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above)
        .because("a screen stands on the platform, never the other way round");
  }

  /** A screen is a folder of its own: what two of them need belongs to the platform. */
  ArchRule screensKeepApart() {
    return slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                String screens = root + ".desktop.screen.";
                String name = javaClass.getPackageName();
                return name.startsWith(screens)
                    ? SliceIdentifier.of(name.substring(screens.length()).split("\\.", -1)[0])
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "every screen";
              }
            })
        .should()
        .notDependOnEachOther();
  }

  /** A package of the desktop that nobody has given a place in the order is a mistake. */
  ArchRule desktopIsKnown() {
    String[] known =
        Stream.concat(PLATFORM.stream(), Stream.of("pictures"))
            .map(name -> root + ".desktop." + name + "..")
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(root + ".desktop..")
        .should()
        .resideInAnyPackage(known)
        .because("each package of the desktop has its place in the order");
  }

  /**
   * A package that none of these rules knows is a mistake, at the top and inside another one: the
   * desktop's have a rule of their own.
   */
  ArchRule packagesAreKnown() {
    String[] known =
        Stream.of(DOMAIN, ADAPTERS, INNER, WIRING, new String[] {"book", "text", FILES, SEALED})
            .flatMap(Arrays::stream)
            .map(name -> name.isEmpty() ? root : root + "." + name)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(root + ".desktop..")
        .should()
        .resideInAnyPackage(known)
        .because("each package has its place in the directions");
  }

  /**
   * The names that several classes below the root have, those inside other classes left out. Who
   * reads one must not have to look at the imports to know what it is.
   */
  Set<String> namesGivenTwice(JavaClasses classes) {
    Set<String> seen = new HashSet<>();
    return classes.stream()
        .filter(
            one -> one.getPackageName().equals(root) || one.getPackageName().startsWith(root + "."))
        .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
        .map(JavaClass::getSimpleName)
        .filter(name -> !seen.add(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String[] packages(String... names) {
    return Arrays.stream(names).map(name -> root + "." + name + "..").toArray(String[]::new);
  }
}
