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
    CheckedPlan subject = new CheckedPlan(request, plan);
    Findings findings = new Findings();
    new DayRules(subject, findings).check();
    new WayRules(subject, findings).check();
    new BreakRules(subject, findings).check();
    new VisitRules(subject, findings).check();
    new AppointmentRules(subject, findings).check();
    new ConfirmedRules(subject, findings).check();
    new TaskRules(subject, findings).check();
    new ResultRules(subject, findings).check();
    return findings.all();
  }
}
