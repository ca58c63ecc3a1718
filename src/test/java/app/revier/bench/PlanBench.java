package app.revier.bench;

import app.revier.gap.GapPlan;
import app.revier.gap.GapPlanner;
import app.revier.gap.PlanGoal;
import app.revier.gap.PlanLimits;
import app.revier.gap.PlanParameters;
import app.revier.gap.PlanProof;
import app.revier.outcomes.Outcome;
import app.revier.outcomes.OutcomeDistribution;
import app.revier.segment.Classifier;
import app.revier.segment.RetentionRules;
import app.revier.segment.Segmentation;
import app.revier.segment.Thresholds;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Kind;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.Stage;
import app.revier.territory.Standing;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Computes the outcome distribution of many customers and projects, independent and correlated, and
 * whole gap plans, without limits, with a selection of projects, and with the reasons for it.
 *
 * <p>Usage: {@code PlanBench [runs]}, by default 15 runs.
 */
public final class PlanBench {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int BASE_YEAR = 2026;
  private static final long SEED = 2;

  private PlanBench() {}

  /** Prints the table. */
  public static void main(String[] args) {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 15;
    System.out.print(Timing.table(rows(runs)));
  }

  /** The timings. */
  public static List<Timing> rows(int runs) {
    List<Timing> rows = new ArrayList<>();
    for (double correlation : new double[] {0, 0.3}) {
      rows.add(distribution("700 outcomes in cents", outcomes(700, 1), correlation, runs));
      rows.add(
          distribution("700 outcomes in thousands", outcomes(700, 100_000), correlation, runs));
      rows.add(distribution("1,000 outcomes in cents", outcomes(1_000, 1), correlation, runs));
      rows.add(distribution("5,000 outcomes in cents", outcomes(5_000, 1), correlation, runs));
      rows.add(distribution("20 outcomes in cents", outcomes(20, 1), correlation, runs));
      rows.add(plan(correlation, runs));
      for (int projects : new int[] {30, 200}) {
        rows.add(selection(projects, correlation, runs));
        rows.add(explained(projects, correlation, Math.max(1, runs / 5)));
      }
    }
    return rows;
  }

  private static Timing distribution(
      String what, List<Outcome> outcomes, double correlation, int runs) {
    return Timing.of(
        String.format(Locale.ROOT, "distribution of %s, ρ = %.1f", what, correlation),
        runs,
        () -> OutcomeDistribution.of(Money.ZERO, outcomes, correlation),
        PlanBench::remark);
  }

  private static String remark(OutcomeDistribution distribution) {
    return String.format(
        Locale.ROOT,
        "bucket %s, error bound %s of %s",
        distribution.bucket(),
        distribution.errorBound(),
        distribution.max());
  }

  /** Amounts from 1 to 100,000 units, most of them small; probabilities of stages and retention. */
  private static List<Outcome> outcomes(int count, long unit) {
    SplittableRandom random = new SplittableRandom(1);
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              long cents = (long) Math.pow(10, random.nextDouble(2, 7)) / unit * unit + unit;
              double p = random.nextInt(1, 20) / 20.0;
              return new Outcome(Money.ofCents(cents), new Probability(p));
            })
        .toList();
  }

  private static Timing plan(double correlation, int runs) {
    Sketch sketch = new Sketch(500, 200, correlation, false);
    return Timing.of(
        String.format(
            Locale.ROOT, "gap plan of 500 customers and 200 projects, ρ = %.1f", correlation),
        runs,
        sketch::plan,
        PlanBench::remark);
  }

  private static Timing selection(int projects, double correlation, int runs) {
    Sketch sketch = limited(projects, correlation);
    return Timing.of(
        String.format(
            Locale.ROOT,
            "gap plan with selection of %d projects within visits and budget, ρ = %.1f",
            projects,
            correlation),
        runs,
        sketch::plan,
        PlanBench::remark);
  }

  private static Timing explained(int projects, double correlation, int runs) {
    Sketch sketch = limited(projects, correlation);
    return Timing.of(
        String.format(
            Locale.ROOT, "the same of %d projects with reasons, ρ = %.1f", projects, correlation),
        runs,
        sketch::explained,
        PlanBench::remark);
  }

  /** A territory with so many projects, and its plan within visits and budget. */
  static Sketch limited(int projects, double correlation) {
    return limited(projects, correlation, SEED);
  }

  /** Another such territory for each seed. */
  static Sketch limited(int projects, double correlation, long seed) {
    return new Sketch(territory(4 * projects, projects, seed), correlation, true);
  }

  /** A territory with so many customers and projects, and its plan within visits and budget. */
  static Sketch limited(int customers, int projects, double correlation) {
    return new Sketch(territory(customers, projects, SEED), correlation, true);
  }

  /** A territory with its classes, and what is asked of its plan. */
  record Sketch(Territory territory, Segmentation segmentation, PlanParameters parameters) {

    private Sketch(int customers, int projects, double correlation, boolean limited) {
      this(PlanBench.territory(customers, projects, SEED), correlation, limited);
    }

    private Sketch(Territory territory, double correlation, boolean limited) {
      this(
          territory,
          Classifier.classify(territory.customers(), Thresholds.DEFAULTS, BASE_YEAR, BASE_YEAR),
          PlanBench.parameters(territory, correlation, limited));
    }

    GapPlan plan() {
      return GapPlanner.plan(territory, segmentation, parameters);
    }

    GapPlan explained() {
      return explained(() -> {});
    }

    GapPlan explained(Runnable pulse) {
      return GapPlanner.explained(territory, segmentation, parameters, pulse);
    }
  }

  /** Limited are the visits to two fifths, the budget to half of what all projects need. */
  private static PlanParameters parameters(
      Territory territory, double correlation, boolean limited) {
    long base =
        territory.customers().stream()
            .mapToLong(customer -> customer.revenue().in(BASE_YEAR).cents())
            .sum();
    int visits = territory.projects().stream().mapToInt(GrowthProject::visits).sum();
    long budget =
        territory.projects().stream().mapToLong(project -> project.budget().cents()).sum();
    PlanLimits limits =
        limited ? new PlanLimits(visits * 2 / 5, null, Money.ofCents(budget / 2)) : PlanLimits.NONE;
    return new PlanParameters(
        BASE_YEAR + 1,
        BASE_YEAR,
        Money.ofCents(limited ? base / 100 * 88 : base / 20 * 21),
        new Probability(0.8),
        correlation,
        RetentionRules.DEFAULTS,
        Stage.DEFAULTS,
        PlanGoal.HIT,
        limits,
        PlanParameters.USUAL_VISITS_PER_DAY,
        false,
        TODAY);
  }

  static String remark(GapPlan plan) {
    return String.format(
        Locale.ROOT,
        "hit probability %.4f, %s, %s",
        plan.hitProbability().value(),
        proof(plan),
        remark(plan.distribution()));
  }

  private static String proof(GapPlan plan) {
    return switch (plan.proof()) {
      case PlanProof.Optimal _ -> "proven";
      case PlanProof.HitAtMost(Probability most) ->
          String.format(Locale.ROOT, "at most %.4f", most.value());
      case PlanProof.ExpectedAtMost(Money most) -> "at most " + most;
    };
  }

  private static Territory territory(int numberOfCustomers, int numberOfProjects, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Customer> customers =
        LongStream.rangeClosed(1, numberOfCustomers).mapToObj(id -> customer(id, random)).toList();
    List<GrowthProject> projects =
        LongStream.rangeClosed(1, numberOfProjects)
            .mapToObj(id -> project(id, numberOfCustomers, random))
            .toList();
    return new Territory(customers, projects);
  }

  private static Customer customer(long id, SplittableRandom random) {
    long cents = (long) Math.pow(10, random.nextDouble(4.5, 7.2));
    return Customer.named(new CustomerId(id), "N" + id, "Customer " + id)
        .edit()
        .revenue(RevenueHistory.NONE.with(BASE_YEAR, Money.ofCents(cents)))
        .standing(new Standing(random.nextInt(101), null, Share.NONE, random.nextBoolean(), false))
        .build();
  }

  private static GrowthProject project(long id, int numberOfCustomers, SplittableRandom random) {
    return new GrowthProjectBuilder(
            new ProjectId(id),
            new CustomerId(random.nextLong(1, numberOfCustomers + 1L)),
            "Project " + id,
            Stage.DEFAULTS.get(random.nextInt(5)).code())
        .kind(Kind.NEW_PRODUCT)
        .yearlyValue(Money.of(random.nextLong(2, 60) * 500))
        .start(LocalDate.of(BASE_YEAR + 1, random.nextInt(1, 13), 1))
        .visits(random.nextInt(1, 8))
        .minutes(60)
        .budget(Money.of(100L * random.nextInt(10)))
        .build();
  }
}
