package app.revier.callplan;

import app.revier.capacity.VisitFrequencies;
import app.revier.segment.Classification;
import app.revier.territory.CallJudgements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The customers of a territory as the call plan sees them.
 *
 * @param given those it gives visits to
 * @param leftAlone those it leaves as they are
 */
public record CallCustomers(List<CallCustomer> given, List<LeftAlone> leftAlone) {

  /** Keeps its own copies. */
  public CallCustomers {
    given = List.copyOf(given);
    leftAlone = List.copyOf(leftAlone);
  }

  /**
   * Those of a territory.
   *
   * @param classes all customers
   * @param frequencies how often they are visited today
   * @param rules what the call plan goes by
   * @param weight what a visit takes of the limit: 1, or minutes from 1
   */
  public static CallCustomers of(
      List<Classification> classes,
      VisitFrequencies frequencies,
      JudgementRules rules,
      ToLongFunction<Classification> weight) {
    List<CallCustomer> given = new ArrayList<>();
    List<LeftAlone> left = new ArrayList<>();
    for (Classification one : classes) {
      Integer visits = frequencies.visitsOf(one);
      int today = visits == null ? 0 : visits;
      Integer said = one.customer().callJudgements().atVisits();
      int judgedAt = said == null ? today : said;
      long takes = weight.applyAsLong(one);
      CallJudgements own = one.customer().callJudgements();
      int least = own.leastVisits() == null ? 0 : own.leastVisits();
      int most = own.mostVisits() == null ? CallPlanner.MOST_VISITS : own.mostVisits();
      Judgements judged = rules.judgements(one);
      if (judged != null && judgedAt > 0 && judged.inOrder() && least <= most) {
        given.add(
            new CallCustomer(
                one,
                today,
                judged,
                ResponseCurve.through(judged, judgedAt),
                least,
                most,
                takes,
                rules.margin().toDouble()));
      } else {
        left.add(new LeftAlone(one, today, takes, reason(judged, judgedAt, least <= most)));
      }
    }
    return new CallCustomers(given, left);
  }

  private static LeftAlone.Reason reason(
      @Nullable Judgements judged, int judgedAt, boolean arePinsKept) {
    if (judged == null) {
      return LeftAlone.Reason.POTENTIAL_MISSING;
    }
    if (judgedAt == 0) {
      return LeftAlone.Reason.NO_VISITS;
    }
    return judged.inOrder() && !arePinsKept
        ? LeftAlone.Reason.LEAST_ABOVE_MOST
        : LeftAlone.Reason.NOT_IN_ORDER;
  }

  /** What those that are left alone take of the limit. */
  public long takenByLeftAlone() {
    return leftAlone.stream().mapToLong(one -> one.weight() * one.visits()).sum();
  }
}
