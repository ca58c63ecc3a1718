package app.revier.bench;

import app.revier.outcomes.Outcome;
import app.revier.selection.Effort;
import app.revier.selection.SelectionProblem;
import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.SelectionProblem.Item.Pin;
import app.revier.selection.SelectionProblem.Limits;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.selection.SelectionSolver;
import app.revier.selection.SelectionSolver.Goal;
import app.revier.selection.Solution;
import app.revier.selection.Solution.Proof;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Selects projects from generated plans of several sizes: amounts in cents whose sums hardly meet,
 * all probabilities different, one to three limits at 40 % of what all projects together need. The
 * times are processor time of the one thread, medians of five plans.
 *
 * <p>Usage: nothing for all tables; {@code PROJECTS LIMITS BASE CORRELATION STEPS} for one row of
 * the highest hit probability; {@code expected PROJECTS LIMITS} for one of the highest expected
 * total beside ojAlgo.
 */
public final class SelectionBench {

  private static final int PLANS = 5;
  private static final int OJALGO_SECONDS = 20;

  private SelectionBench() {}

  /** Prints the tables. */
  public static void main(String... args) {
    if (args.length > 0 && args[0].equals("expected")) {
      warmUp();
      headOfExpected();
      expected(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      return;
    }
    if (args.length == 5) {
      hit(
          Integer.parseInt(args[0]),
          Integer.parseInt(args[1]),
          Integer.parseInt(args[2]),
          Double.parseDouble(args[3]),
          Long.parseLong(args[4]));
      return;
    }
    warmUp();
    hit();
    expected();
  }

  private static void warmUp() {
    for (int i = 0; i < 3; i++) {
      new SelectionSolver(plan(i, 40, 3, 100, 0)).best(new Goal.Hit(), Effort.of(500_000_000));
      new SelectionSolver(plan(i, 300, 3, 0, 0)).best(new Goal.Expected(), Effort.of(500_000_000));
      byOjAlgo(plan(i, 60, 3, 0, 0));
    }
  }

  private static void hit() {
    System.out.println(
        """
        Highest hit probability, 2 · 10⁹ steps at most
        | Projects | Limits | Base outcomes | ρ | Median, s | Slowest, s | Proven | Widest gap of the others |
        |---:|---:|---:|---:|---:|---:|---:|---:|\
        """);
    for (int[] size :
        new int[][] {
          {30, 1, 0, 0}, {30, 2, 0, 0}, {30, 3, 0, 0}, {30, 3, 12, 0}, {30, 3, 40, 0},
          {30, 1, 300, 0}, {30, 3, 300, 0}, {30, 3, 5_000, 0}, {30, 1, 0, 3}, {30, 3, 0, 3},
          {30, 3, 40, 3}, {30, 3, 300, 3}, {30, 3, 5_000, 3}, {40, 3, 0, 0}, {40, 3, 300, 0},
          {50, 3, 0, 0}, {50, 3, 300, 0}, {50, 3, 300, 3}, {80, 3, 300, 0}, {200, 3, 300, 0},
          {1_000, 3, 300, 0}
        }) {
      hit(size[0], size[1], size[2], size[3] / 10.0);
    }
    System.out.println();
  }

  private static void hit(int items, int limits, int base, double correlation) {
    hit(items, limits, base, correlation, 2_000_000_000L);
  }

  private static void hit(int items, int limits, int base, double correlation, long steps) {
    double[] seconds = new double[PLANS];
    int proven = 0;
    double gap = 0;
    for (int i = 0; i < PLANS; i++) {
      SelectionProblem problem = plan(i + 10, items, limits, base, correlation);
      long start = processorTime();
      Solution solution = new SelectionSolver(problem).best(new Goal.Hit(), Effort.of(steps));
      seconds[i] = (processorTime() - start) / 1e9;
      switch (solution.proof()) {
        case Proof.Optimal _ -> proven++;
        case Proof.Bounded bounded ->
            gap = Math.max(gap, bounded.upperBound() - solution.hitProbability());
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %,d | %d | %,d | %.1f | %.2f | %.2f | %d of %d | %s |%n",
        items,
        limits,
        base,
        correlation,
        FreshJvm.median(seconds),
        LongStream.range(0, PLANS).mapToDouble(i -> seconds[(int) i]).max().orElseThrow(),
        proven,
        PLANS,
        gap == 0 ? "" : String.format(Locale.ROOT, "%.4f", gap));
  }

  private static void expected() {
    headOfExpected();
    for (int items : new int[] {30, 50, 100, 200, 1_000}) {
      for (int limits = 1; limits <= 3; limits++) {
        expected(items, limits);
      }
    }
    System.out.println();
  }

  private static void headOfExpected() {
    System.out.printf(
        Locale.ROOT,
        """
        Highest expected total, 5 · 10⁹ steps at most, beside ojAlgo with %d s at most
        | Projects | Limits | Median, s | Slowest, s | Proven | Widest gap | ojAlgo median, s | ojAlgo proven | ojAlgo worse by at most |
        |---:|---:|---:|---:|---:|---:|---:|---:|---:|
        """,
        OJALGO_SECONDS);
  }

  private static void expected(int items, int limits) {
    double[] seconds = new double[PLANS];
    double[] peerSeconds = new double[PLANS];
    int proven = 0;
    int peerProven = 0;
    double gap = 0;
    double worse = 0;
    for (int i = 0; i < PLANS; i++) {
      SelectionProblem problem = plan(i + 10, items, limits, 0, 0);
      long start = processorTime();
      Solution solution =
          new SelectionSolver(problem).best(new Goal.Expected(), Effort.of(5_000_000_000L));
      seconds[i] = (processorTime() - start) / 1e9;
      switch (solution.proof()) {
        case Proof.Optimal _ -> proven++;
        case Proof.Bounded bounded ->
            gap = Math.max(gap, bounded.upperBound() / solution.expectedCents() - 1);
      }
      start = processorTimeOfAll();
      Optimisation.Result peer = byOjAlgo(problem);
      peerSeconds[i] = (processorTimeOfAll() - start) / 1e9;
      peerProven += peer.getState().isOptimal() ? 1 : 0;
      worse = Math.max(worse, 1 - peer.getValue() / solution.expectedCents());
    }
    System.out.printf(
        Locale.ROOT,
        "| %,d | %d | %.3f | %.3f | %d of %d | %s | %.2f | %d of %d | %.4f %% |%n",
        items,
        limits,
        FreshJvm.median(seconds),
        LongStream.range(0, PLANS).mapToDouble(i -> seconds[(int) i]).max().orElseThrow(),
        proven,
        PLANS,
        gap == 0 ? "" : String.format(Locale.ROOT, "%.4f %%", gap * 100),
        FreshJvm.median(peerSeconds),
        peerProven,
        PLANS,
        worse * 100);
  }

  private static Optimisation.Result byOjAlgo(SelectionProblem problem) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.time_abort = OJALGO_SECONDS * 1_000L;
    model.options.time_suffice = OJALGO_SECONDS * 1_000L;
    List<Variable> variables = new ArrayList<>();
    for (Item item : problem.items()) {
      variables.add(
          model
              .newVariable("x" + variables.size())
              .binary()
              .weight(item.amount() * item.probability()));
    }
    for (Resource resource : Resource.values()) {
      Long limit = problem.limits().of(resource);
      if (limit != null) {
        Expression expression = model.newExpression(resource.name()).upper(limit);
        for (int i = 0; i < variables.size(); i++) {
          expression.set(variables.get(i), problem.items().get(i).use(resource));
        }
      }
    }
    return model.maximise();
  }

  /** Of all threads: the peer has several. */
  private static long processorTimeOfAll() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static SelectionProblem plan(
      long seed, int items, int limits, int base, double correlation) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Item> list = new ArrayList<>();
    double expected = 0;
    for (int i = 0; i < items; i++) {
      Item item =
          new Item(
              (long) Math.exp(random.nextDouble(Math.log(200_000), Math.log(6_000_000))),
              random.nextDouble(0.05, 0.9),
              random.nextInt(1, 9),
              random.nextInt(2, 40) * 15,
              random.nextInt(5) == 0 ? 0 : random.nextLong(10_000, 500_000),
              1,
              Pin.FREE);
      list.add(item);
      expected += item.amount() * item.probability();
    }
    List<Outcome> outcomes = new ArrayList<>();
    double expectedBase = 0;
    for (int i = 0; i < base; i++) {
      Outcome outcome =
          new Outcome(
              Money.ofCents(
                  (long) Math.exp(random.nextDouble(Math.log(30_000), Math.log(3_000_000)))),
              new Probability(random.nextDouble(0.5, 0.97)));
      outcomes.add(outcome);
      expectedBase += outcome.amount().cents() * outcome.probability().value();
    }
    return new SelectionProblem(
        list,
        0,
        outcomes,
        (long) (expectedBase + expected * 0.6),
        correlation,
        new Limits(
            limit(list, Resource.VISITS),
            limits > 1 ? limit(list, Resource.MINUTES) : null,
            limits > 2 ? limit(list, Resource.BUDGET) : null));
  }

  private static Long limit(List<Item> items, Resource resource) {
    return items.stream().mapToLong(item -> item.use(resource)).sum() * 2 / 5;
  }
}
