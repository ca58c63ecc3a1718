import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks of packages how many small faults their tests would notice: PIT changes one instruction
 * after the other and runs the tests that reach it.
 *
 * <p>Run by the build as {@code java Mutation.java TARGET CLASS_PATH PACKAGES THREADS HEAVY} on the
 * JDK that tests run on. CLASS_PATH holds PIT, the program, its tests and what they need; PACKAGES
 * are names below {@code app.revier} with commas between, each measured for itself by the tests of
 * the same package and those few of others that go through its rules, without the test classes that
 * match one of HEAVY and the tests tagged {@code long}: a test that takes seconds is run again for
 * each of hundreds of faults. The table goes to standard output, the report of a package to {@code
 * TARGET/mutation/PACKAGE}. A run that mutates or kills nothing fails instead of counting as a
 * score.
 */
final class Mutation {
  private static final String ROOT = "app.revier.";
  private static final List<String> NOTICED = List.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

  /** Of which other packages tests go through the rules of one; none that starts a process. */
  private static final Map<String, List<String>> ALSO =
      Map.of("book", List.of("store.UndoTest", "store.CommitTest"));

  private final Path reports;
  private final Path classes;
  private final String classPath;
  private final String threads;
  private final String heavy;

  private Mutation(String[] args) {
    Path target = Path.of(args[0]);
    reports = target.resolve("mutation");
    classes = target.resolve("classes");
    classPath = args[1];
    threads = args[3];
    heavy = args[4];
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 5) {
      throw new IllegalArgumentException("Five arguments, see the comment on this class");
    }
    Mutation mutation = new Mutation(args);
    System.out.println("| Package | Mutants | Noticed | Not reached | Score |");
    System.out.println("|---|---:|---:|---:|---:|");
    for (String name : args[2].split(",")) {
      System.out.println(mutation.measure(name.strip()));
    }
  }

  private String measure(String name) throws IOException, InterruptedException {
    Path report = reports.resolve(name);
    Path results = report.resolve("mutations.csv");
    Path log = reports.resolve(name + ".log");
    Files.createDirectories(report);
    Files.deleteIfExists(results);
    int exit =
        new ProcessBuilder(command(name, report))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (exit != 0 || !Files.exists(results)) {
      throw new IllegalStateException("PIT could not measure " + name + ", see " + log);
    }
    List<String> outcomes =
        Files.readAllLines(results).stream().map(line -> line.split(",")[5]).toList();
    long noticed = outcomes.stream().filter(NOTICED::contains).count();
    long unreached = outcomes.stream().filter("NO_COVERAGE"::equals).count();
    if (noticed == 0) {
      throw new IllegalStateException("PIT ran no test of " + name + ", see " + log);
    }
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d | %d %% |",
        name,
        outcomes.size(),
        noticed,
        unreached,
        100 * noticed / outcomes.size());
  }

  private List<String> command(String name, Path report) {
    String here = ROOT + name + ".*";
    String below = ROOT + name + ".*.*";
    String tests =
        Stream.concat(
                Stream.of(here + "Test"),
                ALSO.getOrDefault(name, List.of()).stream().map(ROOT::concat))
            .collect(Collectors.joining(","));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "-cp",
        classPath,
        "org.pitest.mutationtest.commandline.MutationCoverageReport",
        "--targetClasses=" + here,
        "--excludedClasses=" + below,
        "--targetTests=" + tests,
        "--excludedTestClasses=" + below + "," + heavy,
        "--mutableCodePaths=" + classes,
        "--sourceDirs=src/main/java".replace('/', File.separatorChar),
        "--reportDir=" + report,
        "--timestampedReports=false",
        "--outputFormats=CSV,HTML",
        "--threads=" + threads,
        "--excludedGroups=long",
        "--timeoutFactor=2",
        "--timeoutConst=2000");
  }
}
