package app.revier.week.check;

import static app.revier.week.check.GoodWeek.BIRKE;
import static app.revier.week.check.GoodWeek.THURSDAY;
import static app.revier.week.check.GoodWeek.TUESDAY;
import static app.revier.week.check.GoodWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.CalledOff;
import app.revier.agenda.CalledOffId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Hours;
import app.revier.week.Unplanned;
import app.revier.week.WeekPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of a plan that is kept: each is broken in a week that keeps to all others. */
class KeptVerifierTest {

  private final GoodWeek week = new GoodWeek();

  private Stop keepBirke(LocalDate date, String open, String close) {
    Hours hours = GoodWeek.span(open, close);
    Stop stop =
        new Stop(
            new StopId(20),
            date,
            Stop.Kind.VISIT,
            BIRKE.id(),
            null,
            null,
            "",
            hours.open(),
            hours.close(),
            0,
            false);
    week.kept.add(stop);
    return stop;
  }

  private void breaksOnly(Rule rule) {
    assertThat(week.violations()).isNotEmpty().extracting(Violation::rule).containsOnly(rule);
  }

  private void displace(Stop stop, Unplanned.Why why) {
    week.displaced.add(new WeekPlan.Displaced(stop, why));
  }

  @Test
  void aKeptVisitStandsAtItsTime() {
    keepBirke(TUESDAY, "10:50", "11:35");
    assertThat(week.violations()).isEmpty();
  }

  @Test
  void aKeptVisitHasMovedAndNobodySaysSo() {
    keepBirke(TUESDAY, "10:55", "11:40");
    breaksOnly(Rule.KEPT);
  }

  @Test
  void aKeptVisitIsShorter() {
    keepBirke(TUESDAY, "10:50", "11:30");
    breaksOnly(Rule.KEPT);
  }

  @Test
  void aVisitThatHadToMoveIsNamed() {
    Stop stop = keepBirke(THURSDAY, "10:00", "10:45");
    assertThat(week.violations()).extracting(Violation::rule).contains(Rule.KEPT);
    displace(stop, new Unplanned.NotAWorkingDay(THURSDAY));
    breaksOnly(Rule.KEPT);
    moved(stop, TUESDAY, "10:50");
    assertThat(week.violations()).isEmpty();
    moved(stop, TUESDAY, "10:55");
    breaksOnly(Rule.KEPT);
    moved(stop, WEDNESDAY, "10:50");
    breaksOnly(Rule.KEPT);
  }

  private void moved(Stop stop, LocalDate date, String begin) {
    week.displaced.set(
        0,
        new WeekPlan.Displaced(
            stop, new Unplanned.NotAWorkingDay(THURSDAY), date, LocalTime.parse(begin)));
  }

  @Test
  void aVisitThatHadToMoveIsNamedTwice() {
    Stop stop = keepBirke(THURSDAY, "10:00", "10:45");
    displace(stop, new Unplanned.NotAWorkingDay(THURSDAY));
    displace(stop, new Unplanned.NotAWorkingDay(THURSDAY));
    breaksOnly(Rule.KEPT);
  }

  @Test
  void aVisitIsSaidToHaveMovedThatStands() {
    displace(keepBirke(TUESDAY, "10:50", "11:35"), new Unplanned.NoRoom());
    breaksOnly(Rule.KEPT);
  }

  @Test
  void aVisitHasMovedThatCouldHaveStayed() {
    displace(keepBirke(WEDNESDAY, "14:35", "15:20"), new Unplanned.NoRoom());
    breaksOnly(Rule.KEPT);
  }

  @Test
  void aVisitIsSaidToHaveMovedThatWasNotKept() {
    Stop stop = keepBirke(THURSDAY, "10:00", "10:45");
    week.kept.clear();
    displace(stop, new Unplanned.NotAWorkingDay(THURSDAY));
    breaksOnly(Rule.KEPT);
  }

  @Test
  void aVisitLiesOnADayForWhichItIsCalledOff() {
    week.calledOff.add(
        new CalledOff(new CalledOffId(1), BIRKE.id(), TUESDAY.minusDays(1), TUESDAY));
    breaksOnly(Rule.CALLED_OFF);
    week.calledOff.set(0, new CalledOff(new CalledOffId(1), BIRKE.id(), WEDNESDAY, THURSDAY));
    assertThat(week.violations()).isEmpty();
    week.calledOff.set(
        0,
        new CalledOff(new CalledOffId(1), BIRKE.id(), TUESDAY.minusDays(8), TUESDAY.minusDays(1)));
    assertThat(week.violations()).isEmpty();
  }

  @Test
  void aVisitThatIsCalledOffNeedNotBeKept() {
    keepBirke(WEDNESDAY, "15:00", "15:45");
    week.calledOff.add(new CalledOff(new CalledOffId(1), BIRKE.id(), WEDNESDAY, WEDNESDAY));
    assertThat(week.violations()).isEmpty();
  }

  @Test
  void everyRuleOfTheWeekIsBrokenBySomeTest() throws IOException {
    StringBuilder tests = new StringBuilder();
    for (String name :
        List.of(
            "WeekVerifierTest", "VerifierBoundariesTest", "KeptVerifierTest", "CallVerifierTest")) {
      tests.append(
          Files.readString(Path.of("src/test/java/app/revier/week/check", name + ".java")));
    }
    assertThat(Rule.values()).allMatch(rule -> tests.indexOf("Rule." + rule + ")") >= 0);
  }
}
