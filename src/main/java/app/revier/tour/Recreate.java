package app.revier.tour;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Puts idle jobs into tours one after the other, the most promising first, until none fits. What is
 * promising differs from step to step, and chance has a say in it.
 */
final class Recreate {

  /** The weight of a job is off by up to this share of it. */
  private static final double NOISE = 0.5;

  /** How often the jobs taken out are also tried in tours that were not changed. */
  private static final double ELSEWHERE = 0.2;

  /** How often waiting does not count. */
  private static final double IMPATIENT = 0.2;

  /** The same where travel counts in the objective, not only for the time it takes. */
  private static final double IMPATIENT_IF_PRICEY = 0.5;

  /** How often a gap is overlooked, so that a job does not always take its cheapest one. */
  private static final double BLINK = 0.01;

  /** How often jobs are taken that cost more travel than they are worth. */
  private static final double DARING = 0.1;

  /** So many times what is left is looked through. */
  private static final int PASSES = 3;

  /** So many jobs are tried whether they are near or not, if not all are neighbours. */
  private static final int STRAYS = 3;

  /** Orders: profit per tick, profit² per tick, root of profit per tick, by chance. */
  private static final double[] EXPONENTS = {1, 2, 0.5, 0};

  private final FlatProblem flat;
  private final Routes routes;
  private final Bounds bounds;
  private final Neighbours neighbours;
  private final Dice dice;
  private final Offers offers;
  private final Insertion insertion;

  /** Weights without noise, by order. */
  private final double[][] weights;

  /** Jobs taken out in this step, with their alternatives. */
  private final int[] loose;

  private int looseCount;

  Recreate(FlatProblem flat, Routes routes, Dice dice, double usualProfit) {
    this.flat = flat;
    this.routes = routes;
    this.dice = dice;
    bounds = new Bounds(flat);
    neighbours = new Neighbours(flat, bounds);
    offers = new Offers(flat, bounds);
    insertion = new Insertion(flat, routes, bounds, neighbours, offers, dice);
    loose = new int[flat.jobs];
    weights =
        Arrays.stream(EXPONENTS)
            .mapToObj(exponent -> weights(flat, usualProfit, exponent))
            .toArray(double[][]::new);
  }

  private static double[] weights(FlatProblem flat, double usualProfit, double exponent) {
    double[] result = new double[flat.jobs];
    for (int job = 0; job < flat.jobs; job++) {
      double share = Math.max(flat.profit[job] / usualProfit, 1e-3);
      // What counts far more than all else comes first in every order.
      result[job] = StrictMath.pow(share, share > 1e3 ? Math.max(exponent, 1) : exponent);
    }
    return result;
  }

  /** Makes the first plan, or adds to one what still fits. */
  void fill(BooleanSupplier stop) {
    insertion.countWaiting(true);
    boolean more = true;
    while (more && !stop.getAsBoolean()) {
      offers.begin(true, false);
      for (int i = 0; i < routes.idleCount && !stop.getAsBoolean(); i++) {
        if (routes.free(routes.listed[i])) {
          offerEverywhere(routes.listed[i], false);
        }
      }
      more = insertAll(weights[0], stop);
    }
  }

  /** Notes that a job is about to be taken out. */
  void loosen(int job) {
    int[] members = flat.groups.members(job);
    if (members.length == 0) {
      loose[looseCount++] = job;
    }
    for (int member : members) {
      loose[looseCount++] = member;
    }
  }

  /** Fills up the changed tours. */
  void run() {
    int order = dice.below(EXPONENTS.length);
    boolean elsewhere = dice.happens(ELSEWHERE);
    boolean daring = bounds.pricey && dice.happens(DARING);
    insertion.countWaiting(!dice.happens(bounds.pricey ? IMPATIENT_IF_PRICEY : IMPATIENT));
    boolean more = true;
    for (int pass = 0; more && pass < PASSES && (pass == 0 || room() >= bounds.leastRoom); pass++) {
      offers.begin(EXPONENTS[order] > 0, daring);
      for (int i = 0; i < routes.undo.changedCount(); i++) {
        insertion.offerTour(routes.undo.changedTour(i), BLINK);
      }
      if (pass == 0) {
        for (int i = 0; i < looseCount && elsewhere; i++) {
          offerEverywhere(loose[i], true);
        }
        for (int i = 0; i < STRAYS && neighbours.partial() && routes.idleCount > 0; i++) {
          offerEverywhere(routes.listed[dice.below(routes.idleCount)], false);
        }
      }
      more = insertAll(weights[order], () -> false);
    }
    looseCount = 0;
    if (bounds.pricey) {
      for (int i = 0; i < routes.undo.changedCount(); i++) {
        dropLosses(routes.undo.changedTour(i));
      }
    }
  }

  /** Takes out again what costs more travel than it is worth. */
  private void dropLosses(int tour) {
    int end = flat.end(tour);
    int node = routes.next[flat.start(tour)];
    while (node != end) {
      if (saving(node) * flat.travelPrice > flat.profit[node]) {
        routes.remove(node, node);
        node = flat.start(tour);
      }
      node = routes.next[node];
    }
  }

  /** The ticks of travel that are saved without a stop. */
  private long saving(int node) {
    if (flat.place[node] < 0) {
      return 0;
    }
    int behind = routes.located(routes.next[node]);
    int direct = flat.ticks(routes.where[routes.previous[node]], flat.place[behind]);
    return (long) routes.leg[node] + routes.leg[behind] - direct;
  }

  private void offerEverywhere(int job, boolean unchangedOnly) {
    for (int tour = 0; tour < flat.tours; tour++) {
      if (!unchangedOnly || !routes.undo.changed(tour)) {
        insertion.offerTour(tour, job);
      }
    }
  }

  private int room() {
    int room = -1;
    for (int i = 0; i < routes.undo.changedCount(); i++) {
      room = Math.max(room, insertion.room(routes.undo.changedTour(i)));
    }
    return room;
  }

  /**
   * Inserts candidate after candidate.
   *
   * @return whether there was any
   */
  private boolean insertAll(double[] weight, BooleanSupplier stop) {
    for (int i = 0; i < offers.count(); i++) {
      int job = offers.candidate(i);
      offers.weigh(job, weight[job] * (1 - NOISE + 2 * NOISE * dice.share()));
    }
    boolean any = false;
    int room = Integer.MAX_VALUE;
    int job;
    while ((job = offers.best(room)) >= 0 && !stop.getAsBoolean()) {
      int cost = routes.free(job) ? insertion.cost(job, offers.gap[job]) : Offers.NONE;
      if (cost == Offers.NONE) {
        offers.drop(job);
      } else if (offers.confirm(job, cost)) {
        int gap = offers.gap[job];
        routes.insert(job, gap);
        offers.inserted(job);
        any = true;
        int tour = routes.tourOf[job];
        insertion.offerGap(gap, tour);
        insertion.offerGap(job, tour);
        room = room();
      }
    }
    return any;
  }
}
