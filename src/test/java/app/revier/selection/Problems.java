package app.revier.selection;

import app.revier.outcomes.Outcome;
import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.SelectionProblem.Item.Pin;
import app.revier.selection.SelectionProblem.Limits;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random problems of several kinds. */
final class Problems {

  private Problems() {}

  static Outcome outcome(long cents, double probability) {
    return new Outcome(Money.ofCents(cents), new Probability(probability));
  }

  /** Small ones with everything in them: pins, missing limits, certain and hopeless projects. */
  static SelectionProblem mixed(long seed, int items, int base, double correlation) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean whole = random.nextBoolean();
    List<Item> list = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      list.add(
          new Item(
              whole ? random.nextLong(0, 9) * 100_000 : random.nextLong(0, 900_000),
              probability(random, whole),
              random.nextInt(0, 9),
              random.nextInt(0, 5) * 30,
              random.nextInt(3) == 0 ? 0 : random.nextLong(0, 90_000),
              random.nextInt(1, 4),
              pin(random)));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < base; i++) {
      outcomes.add(
          outcome(
              whole ? random.nextLong(1, 9) * 100_000 : random.nextLong(1, 900_000),
              probability(random, whole)));
    }
    long most = list.stream().mapToLong(Item::amount).sum();
    long certain = random.nextLong(-500_000, 2_000_000);
    return new SelectionProblem(
        list,
        certain,
        outcomes,
        certain + base * 300_000L + random.nextLong(0, most / 2 + 1),
        correlation,
        new Limits(
            limit(random, 4L * items), limit(random, 60L * items), limit(random, 30_000L * items)));
  }

  /** Small ones of few different figures, so that many sets are as good as each other. */
  static SelectionProblem alike(long seed, int items, int base, double correlation) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Item> list = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      list.add(
          new Item(
              random.nextLong(1, 4) * 100_000,
              random.nextInt(1, 4) / 4.0,
              random.nextInt(1, 3),
              random.nextInt(1, 3) * 30,
              random.nextInt(1, 3) * 1_000L,
              random.nextInt(1, 4),
              pin(random)));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < base; i++) {
      outcomes.add(outcome(random.nextLong(1, 4) * 100_000, random.nextInt(1, 4) / 4.0));
    }
    return new SelectionProblem(
        list,
        0,
        outcomes,
        random.nextLong(0, (items + base) * 150_000L),
        correlation,
        new Limits(
            random.nextLong(0, 1 + items),
            random.nextLong(0, 1 + items * 30L),
            random.nextLong(0, 1 + items * 1_000L)));
  }

  /**
   * Pairs of projects each of which reaches the target: the first is more likely by a millionth,
   * the second is expected to bring more. There is a visit for one.
   */
  static SelectionProblem twins(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Item> list = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      double probability = random.nextDouble(0.2, 0.8);
      list.add(new Item(100_000, probability, 1, 0, 0, 1, Pin.FREE));
      list.add(new Item(110_000, probability - 1e-6, 1, 0, 0, 1, Pin.FREE));
    }
    return new SelectionProblem(list, 0, List.of(), 100_000, 0, new Limits(1L, null, null));
  }

  private static double probability(SplittableRandom random, boolean whole) {
    return switch (random.nextInt(12)) {
      case 0 -> 0;
      case 1 -> 1;
      default -> whole ? random.nextInt(1, 10) / 10.0 : random.nextDouble();
    };
  }

  private static Pin pin(SplittableRandom random) {
    return switch (random.nextInt(10)) {
      case 0 -> Pin.IN;
      case 1 -> Pin.OUT;
      default -> Pin.FREE;
    };
  }

  private static Long limit(SplittableRandom random, long all) {
    return random.nextInt(4) == 0 ? Long.valueOf(1L << 40) : random.nextLong(all / 8, all / 2 + 1);
  }

  /**
   * Plans as they are: amounts in cents whose sums hardly meet, all probabilities different.
   *
   * @param limits how many of the limits there are, 1 to 3
   * @param base how many base outcomes
   * @param tightness which part of what all projects need there is
   */
  static SelectionProblem plan(
      long seed, int items, int limits, int base, double tightness, double correlation) {
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
              random.nextInt(1, 4),
              Pin.FREE);
      list.add(item);
      expected += item.amount() * item.probability();
    }
    List<Outcome> outcomes = new ArrayList<>();
    double expectedBase = 0;
    for (int i = 0; i < base; i++) {
      Outcome outcome =
          outcome(
              (long) Math.exp(random.nextDouble(Math.log(30_000), Math.log(3_000_000))),
              random.nextDouble(0.5, 0.97));
      outcomes.add(outcome);
      expectedBase += outcome.amount().cents() * outcome.probability().value();
    }
    return new SelectionProblem(
        list,
        0,
        outcomes,
        (long) (expectedBase + expected * (tightness + 0.15)),
        correlation,
        new Limits(
            limit(list, Resource.VISITS, tightness),
            limits > 1 ? limit(list, Resource.MINUTES, tightness * 1.1) : null,
            limits > 2 ? limit(list, Resource.BUDGET, tightness * 0.95) : null));
  }

  private static Long limit(List<Item> items, Resource resource, double part) {
    return (long) (items.stream().mapToLong(item -> item.use(resource)).sum() * part);
  }
}
