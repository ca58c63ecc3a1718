package app.revier.week.check;

import static app.revier.week.check.CheckedPlan.minute;

import app.revier.week.DayOff;
import app.revier.week.PlannedDay;
import app.revier.week.WorkDay;
import java.time.LocalDate;
import java.util.List;

/** Which days are planned, and what their limits are. */
final class DayRules {

  private final CheckedPlan checked;
  private final Findings findings;

  DayRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    this.findings = findings;
  }

  void check() {
    days();
    daysOff();
    checked.plan.days().stream().map(PlannedDay::day).forEach(this::limits);
  }

  private void days() {
    List<LocalDate> expected = checked.counted.stream().filter(checked::works).toList();
    List<LocalDate> planned = checked.plan.days().stream().map(day -> day.day().date()).toList();
    findings.require(planned.equals(expected), Rule.DAYS, null, planned, expected);
  }

  private void daysOff() {
    List<LocalDate> expected =
        checked.counted.stream().filter(date -> !checked.works(date)).toList();
    List<LocalDate> reported = checked.plan.daysOff().stream().map(DayOff::date).toList();
    findings.require(reported.equals(expected), Rule.DAYS_OFF, null, reported, expected);
    for (DayOff off : checked.plan.daysOff()) {
      boolean right =
          switch (off) {
            case DayOff.Holiday(LocalDate date, String name) ->
                name.equals(checked.request.holidays().get(date));
            case DayOff.Away away ->
                checked.absences(away.date()).stream()
                    .anyMatch(absence -> absence.kind() == away.kind());
          };
      findings.require(right, Rule.DAYS_OFF, off.date(), off);
    }
  }

  private void limits(WorkDay day) {
    if (checked.hours(day.date()).isEmpty()) {
      return;
    }
    DayLimits expected = new DayLimits(checked, day.date());
    require(day, minute(day.begin()) == expected.begin, "begin", expected.begin);
    require(day, minute(day.end()) == expected.end, "end", expected.end);
    require(day, day.reserveMinutes() == expected.reserve, "reserve", expected.reserve);
    require(day, day.blocked().equals(expected.gaps), "blocked", expected.gaps);
    require(day, day.breakMinutes() == expected.pause, "break", expected.pause);
    boolean field = checked.isField(day.date());
    require(day, day.field() == field, "field", field);
    require(day, day.start().equals(expected.start), "start", expected.start);
    require(day, day.finish().equals(expected.finish), "finish", expected.finish);
  }

  private void require(WorkDay day, boolean holds, String what, Object expected) {
    findings.require(holds, Rule.LIMITS, day.date(), what, day, expected);
  }
}
