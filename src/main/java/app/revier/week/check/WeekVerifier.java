package app.revier.week.check;

import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import java.util.List;

/**
 * Says whether planned days keep to all rules of the week (method, section 9).
 *
 * <p>It does not judge how good a plan is, only whether it can be carried out, holds what it must,
 * and tells the truth about itself.
 */
public final class WeekVerifier {

  private WeekVerifier() {}

  /**
   * Holds a plan against its request.
   *
   * @return every rule that is broken, with the day; nothing if all is well
   */
  public static List<Violation> check(WeekRequest request, WeekPlan plan) {
    CheckedPlan checked = new CheckedPlan(request, plan);
    Findings findings = new Findings();
    new DayRules(checked, findings).check();
    new WayRules(checked, findings).check();
    new BreakRules(checked, findings).check();
    new VisitRules(checked, findings).check();
    new WaitingRules(checked, findings).check();
    new AheadRules(checked, findings).check();
    new AppointmentRules(checked, findings).check();
    new ConfirmedRules(checked, findings).check();
    new KeptRules(checked, findings).check();
    new TaskRules(checked, findings).check();
    new CallRules(checked, findings).check();
    new ResultRules(checked, findings).check();
    return findings.all();
  }
}
