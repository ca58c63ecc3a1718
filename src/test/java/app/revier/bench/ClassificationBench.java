package app.revier.bench;

import app.revier.segment.Cell;
import app.revier.segment.Classifier;
import app.revier.segment.Segmentation;
import app.revier.segment.Thresholds;
import app.revier.segment.Thresholds.Basis;
import app.revier.segment.Thresholds.Mode;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * Classifies very many customers, by amounts and by the Pareto rule, and finds those that move when
 * a limit is moved.
 *
 * <p>Usage: {@code ClassificationBench [customers [runs]]}, by default 1,000,000 customers, 11
 * runs.
 */
public final class ClassificationBench {

  private static final int BASE_YEAR = 2026;

  private ClassificationBench() {}

  /** Prints the table. */
  public static void main(String[] args) {
    int customers = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : 11;
    System.out.print(Timing.table(rows(customers, runs)));
  }

  /** The timings. */
  public static List<Timing> rows(int count, int runs) {
    List<Customer> customers = customers(count);
    Thresholds amounts = Thresholds.DEFAULTS;
    Thresholds moved = with(amounts, Mode.AMOUNTS, Money.of(45_000));
    Segmentation before = classify(customers, amounts);
    Segmentation after = classify(customers, moved);
    String number = String.format(Locale.ROOT, "%,d customers", count);
    return List.of(
        Timing.of(
            "classify " + number + " by amounts",
            runs,
            () -> classify(customers, amounts),
            ClassificationBench::remark),
        Timing.of(
            "classify " + number + " by the Pareto rule",
            runs,
            () -> classify(customers, with(amounts, Mode.PARETO, amounts.aFrom())),
            ClassificationBench::remark),
        Timing.of(
            "find who moves when A begins at 45,000",
            runs,
            () -> before.movesTo(after),
            moves -> String.format(Locale.ROOT, "%,d move", moves.size())));
  }

  private static Segmentation classify(List<Customer> customers, Thresholds thresholds) {
    return Classifier.classify(customers, thresholds, BASE_YEAR, BASE_YEAR + 1);
  }

  private static Thresholds with(Thresholds given, Mode mode, Money aFrom) {
    return new Thresholds(
        mode,
        Basis.REVENUE,
        aFrom,
        given.bFrom(),
        given.aReach(),
        given.bReach(),
        given.winUpTo(),
        given.maintainFrom(),
        given.minimumWhitespace());
  }

  private static String remark(Segmentation segmentation) {
    return String.format(
        Locale.ROOT,
        "%,d A-Grow, %,d C-Win",
        segmentation.matrix().field(Cell.A_GROW).customers(),
        segmentation.matrix().field(Cell.C_WIN).customers());
  }

  /** Revenues spread over four powers of ten, one in five a prospect, one in ten no potential. */
  private static List<Customer> customers(int count) {
    SplittableRandom random = new SplittableRandom(1);
    return LongStream.rangeClosed(1, count).mapToObj(id -> customer(id, random)).toList();
  }

  private static Customer customer(long id, SplittableRandom random) {
    long revenue = random.nextInt(5) == 0 ? 0 : (long) Math.pow(10, random.nextDouble(4, 8));
    long potential = (long) (revenue / random.nextDouble(0.02, 1)) + random.nextLong(2_000_000);
    return Customer.named(new CustomerId(id), Long.toString(id), "Customer")
        .edit()
        .revenue(
            RevenueHistory.ofSorted(
                new int[] {BASE_YEAR - 1, BASE_YEAR}, new long[] {revenue / 2, revenue}))
        .potential(
            random.nextInt(10) == 0
                ? null
                : new Potential(Money.ofCents(potential), Potential.Source.GIVEN))
        .build();
  }
}
