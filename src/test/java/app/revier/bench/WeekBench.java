package app.revier.bench;

import app.revier.bench.peer.TimefoldSearch;
import app.revier.tour.Job;
import app.revier.tour.SearchEffort;
import app.revier.tour.Tour;
import app.revier.tour.TourPlan;
import app.revier.tour.TourProblem;
import app.revier.tour.TourSearch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Runs the search of the week on public instances of the team orienteering problem with time
 * windows, on one core.
 *
 * <p>Usage: {@code WeekBench DIR ROUTES SECONDS [beside] [cpu] [seeds=N] [only=PREFIX,…]}. Standard
 * output has a line {@code search, instance, routes, score, seconds} for each run, with tabs
 * between; how far the scores lie below the best known ones, if the folder has them, goes to
 * standard error. A plan that breaks a rule of its file ends the program with status 1.
 *
 * <p>With {@code beside} each run of the own search, {@code week}, is followed by two of the
 * general solver Timefold for as long: as it comes, {@code timefold}, and annealing, {@code
 * timefold-annealing}. With {@code cpu} the own search gets its seconds as processor time of its
 * thread, so that other work on the machine takes nothing from it; {@code seeds=N} runs each case
 * with the seeds 1 to N, and {@code only} keeps to instances whose names begin so.
 */
public final class WeekBench {

  private static final String BEST_KNOWN = "best-known.tsv";
  private static final long WARM_UP_MILLIS = 1_500;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private WeekBench() {}

  /** Runs all instances of a folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int[] routes = Arrays.stream(args[1].split(",", -1)).mapToInt(Integer::parseInt).toArray();
    long millis = Math.round(Double.parseDouble(args[2]) * 1000);
    List<String> extras = List.of(args).subList(3, args.length);
    int seeds = Integer.parseInt(value(extras, "seeds", "1"));
    String[] prefixes = value(extras, "only", "").split(",", -1);
    Map<String, Double> best = bestKnown(folder);
    Map<String, Search> searches = searches(extras.contains("beside"), extras.contains("cpu"));
    warmUp(searches.values());
    Map<String, List<Double>> gaps = new TreeMap<>();
    for (ToptwInstance instance : instances(folder)) {
      if (Arrays.stream(prefixes).noneMatch(instance.name()::startsWith)) {
        continue;
      }
      for (int tours : routes) {
        Double known = best.get(instance.name() + "\t" + tours);
        for (int seed = 1; seed <= seeds; seed++) {
          for (var search : searches.entrySet()) {
            double score = run(search.getKey(), search.getValue(), instance, tours, millis, seed);
            if (known != null) {
              double gap = 100 * (known - score) / known;
              String family = "family " + instance.name().replaceFirst("[0-9].*", "");
              for (String of : List.of("all", tours + " routes", family)) {
                gaps.computeIfAbsent(search.getKey() + ", " + of, key -> new ArrayList<>())
                    .add(gap);
              }
            }
          }
        }
      }
    }
    gaps.forEach(WeekBench::tell);
  }

  /** The value of an option NAME=VALUE. */
  private static String value(List<String> options, String name, String otherwise) {
    return options.stream()
        .filter(option -> option.startsWith(name + "="))
        .map(option -> option.substring(name.length() + 1))
        .findFirst()
        .orElse(otherwise);
  }

  /** Runs a search on an instance, prints what it came to and gives the score. */
  private static double run(
      String name, Search search, ToptwInstance instance, int tours, long millis, long seed) {
    long begin = System.nanoTime();
    TourPlan plan = search.run(instance.problem(tours), millis, seed);
    double used = (System.nanoTime() - begin) / 1e9;
    BigDecimal score = ToptwCheck.score(instance, plan.tours());
    System.out.printf(
        Locale.ROOT,
        "%s\t%s\t%d\t%s\t%.3f%n",
        name,
        instance.name(),
        tours,
        score.stripTrailingZeros().toPlainString(),
        used);
    return score.doubleValue();
  }

  /** Looks for a plan for so many milliseconds. */
  private interface Search {
    TourPlan run(TourProblem problem, long millis, long seed);
  }

  private static Map<String, Search> searches(boolean beside, boolean cpu) {
    Map<String, Search> searches = new LinkedHashMap<>();
    LongSupplier clock = cpu ? THREADS::getCurrentThreadCpuTime : System::nanoTime;
    searches.put("week", (problem, millis, seed) -> run(problem, millis, seed, clock));
    if (beside) {
      searches.put(
          "timefold", (problem, millis, seed) -> TimefoldSearch.run(problem, millis, false));
      searches.put(
          "timefold-annealing",
          (problem, millis, seed) -> TimefoldSearch.run(problem, millis, true));
    }
    return searches;
  }

  private static void tell(String what, List<Double> gaps) {
    System.err.printf(
        Locale.ROOT,
        "%s: %d runs, below the best known score %.3f %% in the mean, %.2f %% at most%n",
        what,
        gaps.size(),
        gaps.stream().mapToDouble(gap -> gap).average().orElse(0),
        gaps.stream().mapToDouble(gap -> gap).max().orElse(0));
  }

  private static TourPlan run(TourProblem problem, long millis, long seed, LongSupplier clock) {
    SearchEffort effort = SearchEffort.ofTime(TimeUnit.MILLISECONDS.toNanos(millis), clock);
    return TourSearch.run(problem, TourSearch.Options.of(seed, effort));
  }

  /** All files that are instances, by name; others are passed over. */
  private static List<ToptwInstance> instances(Path folder) throws IOException {
    List<ToptwInstance> instances = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        try {
          instances.add(ToptwInstance.read(file));
        } catch (IOException e) {
          System.err.println("passed over: " + e.getMessage());
        }
      }
    }
    return instances;
  }

  private static Map<String, Double> bestKnown(Path folder) throws IOException {
    Map<String, Double> best = new HashMap<>();
    Path file = folder.resolve(BEST_KNOWN);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] fields = line.split("\t", -1);
        if (fields.length >= 3 && fields[2].matches("[0-9.]+")) {
          best.put(fields[0] + "\t" + fields[1], Double.valueOf(fields[2]));
        }
      }
    }
    return best;
  }

  /** Made-up problems, so that the compiler of the virtual machine has seen the search. */
  private static void warmUp(Collection<Search> searches) {
    System.err.println("warming up on made-up problems");
    for (Search search : searches) {
      for (int tours = 1; tours <= 4; tours++) {
        search.run(madeUp(tours, 100 + 60 * (tours % 2)), WARM_UP_MILLIS, 1);
      }
    }
  }

  private static TourProblem madeUp(int tours, int customers) {
    SplittableRandom random = new SplittableRandom(tours);
    int[] x = random.ints(customers + 1L, 0, 1_000).toArray();
    int[] y = random.ints(customers + 1L, 0, 1_000).toArray();
    int size = customers + 1;
    int[] travel = new int[size * size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        travel[i * size + k] = (int) Math.hypot(x[i] - x[k], y[i] - y[k]);
      }
    }
    List<Job> jobs = new ArrayList<>();
    for (int i = 1; i < size; i++) {
      int open = random.nextInt(1_800);
      int[] window = {open, open + 100 + random.nextInt(600)};
      jobs.add(
          new Job(
              i,
              100,
              (1 + random.nextInt(50)) * 1_000_000L,
              Job.ALONE,
              Collections.nCopies(tours, window)));
    }
    Tour tour = new Tour(0, 0, 0, 2_300);
    return new TourProblem(size, travel, 1, jobs, Collections.nCopies(tours, tour));
  }
}
