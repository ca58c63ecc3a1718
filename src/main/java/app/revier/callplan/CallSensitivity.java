package app.revier.callplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * How far the answer moves when the rep's judgements are off: at each customer, each of the three
 * steps from none to today, to half more and to most is a fifth larger or smaller, by chance. The
 * mean of several such draws, always the same ones.
 *
 * @param visitsMoved visits that go to other customers than in the plan
 * @param customersChanged customers whose visits differ from the plan
 * @param worthLost what is lost by keeping to the plan, by the judgements as they then are
 * @param worth what the best plan would then be worth
 */
public record CallSensitivity(
    double visitsMoved, double customersChanged, double worthLost, double worth) {

  private static final int DRAWS = 8;
  private static final BigDecimal LESS = new BigDecimal("0.8");
  private static final BigDecimal MORE = new BigDecimal("1.2");

  /**
   * That of a plan. Takes several times as long as the plan.
   *
   * @param pulse runs every few milliseconds; if it fails, so does this
   */
  public static CallSensitivity of(YearCallPlan plan, Runnable pulse) {
    List<PlannedVisits> planned = plan.customers();
    SplittableRandom random = new SplittableRandom(12);
    double moved = 0;
    double changed = 0;
    double lost = 0;
    double worth = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      List<CallCustomer> off =
          planned.stream()
              .map(one -> off(one.customer(), random))
              .collect(Collectors.toCollection(ArrayList::new));
      List<VisitItem> items = off.stream().map(CallCustomer::item).toList();
      Distribution best = DistributionSearch.best(items, plan.limit(), pulse);
      int more = 0;
      for (int i = 0; i < best.size(); i++) {
        CallCustomer one = off.get(i);
        int kept = planned.get(i).visits();
        more += Math.max(0, best.visits(i) - kept);
        changed += best.visits(i) == kept ? 0 : 1;
        lost += one.margin() * (one.curve().gain(best.visits(i)) - one.curve().gain(kept));
        worth += one.worth(best.visits(i));
      }
      moved += more;
    }
    return new CallSensitivity(moved / DRAWS, changed / DRAWS, lost / DRAWS, worth / DRAWS);
  }

  private static CallCustomer off(CallCustomer customer, SplittableRandom random) {
    Judgements judged = customer.judgements();
    BigDecimal today = judged.none().add(off(judged.today().subtract(judged.none()), random));
    BigDecimal half = today.add(off(judged.halfMore().subtract(judged.today()), random));
    BigDecimal most = half.add(off(judged.most().subtract(judged.halfMore()), random));
    return customer.judged(new Judgements(judged.none(), today, half, most));
  }

  private static BigDecimal off(BigDecimal step, SplittableRandom random) {
    return step.multiply(random.nextBoolean() ? MORE : LESS);
  }
}
