package app.revier.bench;

import app.revier.selection.Effort;
import app.revier.selection.SelectionProblem;
import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.SelectionProblem.Item.Pin;
import app.revier.selection.SelectionProblem.Limits;
import app.revier.selection.SelectionSolver;
import app.revier.selection.SelectionSolver.Goal;
import app.revier.selection.Solution;
import app.revier.selection.Solution.Proof;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Selects the projects of every {@code *.csv} in a folder by both goals and prints a line for each:
 * instance, goal, value, proof, seconds and the selected projects, with tabs between. Where the
 * folder has an {@code optima.tsv}, standard error says how the values compare.
 *
 * <p>The first line of an instance holds {@code time_limit=… budget_limit=… target=…}; then comes a
 * heading and a line for each project with amount, probability, visits and cost. The seconds are
 * those of this one search; the first ones include that the JVM is cold.
 */
public final class GapBench {

  private static final Effort EFFORT = Effort.of(60_000_000_000L);

  private GapBench() {}

  /** Prints the lines for the folder that is given. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, String[]> optima = optima(folder.resolve("optima.tsv"));
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      SelectionProblem problem = read(file);
      Solution expected = print(name, "expected", problem, new Goal.Expected());
      Solution hit = print(name, "probability", problem, new Goal.Hit());
      String[] optimum = optima.get(name);
      if (optimum != null) {
        System.err.printf(
            Locale.ROOT,
            "%s\texpected %s\tprobability %s%n",
            name,
            compared(expected.expectedCents() / 100.0, Double.parseDouble(optimum[5])),
            compared(hit.hitProbability(), Double.parseDouble(optimum[6])));
      }
    }
  }

  private static String compared(double value, double optimum) {
    double difference = value - optimum;
    return Math.abs(difference) < 1e-9
        ? "reached"
        : String.format(Locale.ROOT, "differs by %.3g", difference);
  }

  private static Solution print(String name, String goalName, SelectionProblem problem, Goal goal) {
    long start = System.nanoTime();
    Solution solution = new SelectionSolver(problem).best(goal, EFFORT);
    double seconds = (System.nanoTime() - start) / 1e9;
    boolean byHit = goal instanceof Goal.Hit;
    System.out.printf(
        Locale.ROOT,
        "%s\t%s\t%s\t%s\t%.3f\t%s%n",
        name,
        goalName,
        byHit
            ? String.format(Locale.ROOT, "%.12f", solution.hitProbability())
            : BigDecimal.valueOf(solution.expectedCents(), 2),
        switch (solution.proof()) {
          case Proof.Optimal _ -> "proven";
          case Proof.Bounded bounded ->
              "bound " + (byHit ? bounded.upperBound() : bounded.upperBound() / 100);
        },
        seconds,
        solution.chosen().stream().mapToObj(String::valueOf).collect(Collectors.joining(" ")));
    return solution;
  }

  private static Map<String, String[]> optima(Path file) throws IOException {
    Map<String, String[]> optima = new HashMap<>();
    if (Files.exists(file)) {
      Files.readAllLines(file).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(fields -> optima.put(fields[0], fields));
    }
    return optima;
  }

  private static SelectionProblem read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> columns = Arrays.asList(lines.get(1).split(",", -1));
    List<Item> items = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      if (!line.isBlank()) {
        String[] fields = line.split(",", -1);
        items.add(
            new Item(
                cents(fields[columns.indexOf("amount")]),
                Double.parseDouble(fields[columns.indexOf("p")]),
                new BigDecimal(fields[columns.indexOf("visit_time")]).intValueExact(),
                0,
                cents(fields[columns.indexOf("cost")]),
                1,
                Pin.FREE));
      }
    }
    return new SelectionProblem(
        items,
        0,
        List.of(),
        cents(value(lines.getFirst(), "target")),
        0,
        new Limits(
            new BigDecimal(value(lines.getFirst(), "time_limit")).longValue(),
            null,
            cents(value(lines.getFirst(), "budget_limit"))));
  }

  private static String value(String line, String name) throws IOException {
    Matcher matcher = Pattern.compile(name + "=([0-9.]+)").matcher(line);
    if (!matcher.find()) {
      throw new IOException("no " + name + " in: " + line);
    }
    return matcher.group(1);
  }

  private static long cents(String amount) {
    return new BigDecimal(amount).movePointRight(2).longValueExact();
  }
}
