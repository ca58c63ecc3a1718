package app.revier.callplan;

/** What becomes of a wish for a call plan. */
public sealed interface CallPlanResult {

  /**
   * There is none: the fewest visits that the rep wants are more than can be made.
   *
   * @param needed what the fewest visits take, in visits or minutes
   * @param limit what there is
   */
  record PinsBeyondLimit(long needed, long limit) implements CallPlanResult {}

  /**
   * There is one.
   *
   * @param plan the plan
   */
  record Planned(YearCallPlan plan) implements CallPlanResult {}
}
