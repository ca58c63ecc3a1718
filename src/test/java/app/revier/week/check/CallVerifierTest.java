package app.revier.week.check;

import static app.revier.week.check.GoodWeek.AHORN;
import static app.revier.week.check.GoodWeek.LINDE;
import static app.revier.week.check.GoodWeek.MONDAY;
import static app.revier.week.check.GoodWeek.TUESDAY;
import static app.revier.week.check.GoodWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.SpecialRule;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import app.revier.week.CallLeft;
import app.revier.week.CustomerFacts;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of calls: each is broken in a week that keeps to all others. */
class CallVerifierTest {

  private final GoodWeek week = new GoodWeek();
  private final StopSketch call = new StopSketch(Stop.Kind.TASK, 0, "11:00", "11:20").calls(LINDE);

  /** Linde was called a while ago, and is on Monday between project and break. */
  private void calledOnMonday(int days, @Nullable LocalDate last) {
    wants(LINDE, days, last);
    week.monday.stops.add(2, call);
    week.monday.stops.get(3).arrive("11:20");
  }

  private void wants(Customer customer, int days, @Nullable LocalDate last) {
    week.customers.replaceAll(
        facts ->
            facts.customer().equals(customer)
                ? facts.with(new CustomerFacts.Calls(days, 20, last))
                : facts);
  }

  private void breaksOnly(Rule rule) {
    assertThat(week.violations()).isNotEmpty().extracting(Violation::rule).containsOnly(rule);
  }

  private void fits() {
    assertThat(week.violations()).isEmpty();
  }

  @Test
  void aCallIsDueAndHasItsGap() {
    calledOnMonday(30, MONDAY.minusDays(30));
    fits();
  }

  @Test
  void aCallMayComeSomewhatEarlierButNotMuch() {
    calledOnMonday(30, MONDAY.minusDays(26));
    fits();
    wants(LINDE, 30, MONDAY.minusDays(25));
    breaksOnly(Rule.CALL_TIME);
  }

  @Test
  void aCallStandsWhereTheRepHasPutIt() {
    calledOnMonday(30, MONDAY.minusDays(3));
    breaksOnly(Rule.CALL_TIME);
    week.stops.add(standing(MONDAY, "11:00", "11:20"));
    fits();
  }

  private static Stop standing(LocalDate date, String begin, String end) {
    return new Stop(
        new StopId(30),
        date,
        Stop.Kind.TASK,
        null,
        null,
        null,
        "",
        LocalTime.parse(begin),
        LocalTime.parse(end),
        0,
        false,
        LINDE.id());
  }

  @Test
  void aCallTakesAnotherTimeThanItShould() {
    calledOnMonday(30, MONDAY.minusDays(30));
    call.end = "11:25";
    week.monday.stops.get(3).arrive("11:25");
    breaksOnly(Rule.DURATION);
  }

  @Test
  void aCallComesWhenNobodyIsThere() {
    wants(AHORN, 30, MONDAY.minusDays(30));
    week.wednesday.stops.add(call.calls(AHORN));
    call.arrive("14:00");
    call.begin = "14:00";
    call.end = "14:20";
    week.wednesday.out("10:45", "14:30", 10);
    assertThat(week.violations())
        .extracting(Violation::rule)
        .containsExactlyInAnyOrder(Rule.CALL_TIME, Rule.CALL_TIME);
  }

  @Test
  void aCallComesInAWeekWithAVisit() {
    wants(GoodWeek.TANNE, 30, MONDAY.minusDays(30));
    fits();
    call.calls(GoodWeek.TANNE);
    week.monday.stops.add(2, call);
    week.monday.stops.get(3).arrive("11:20");
    breaksOnly(Rule.CALL_TIME);
  }

  @Test
  void aCustomerIsCalledTwiceInAWeek() {
    calledOnMonday(1, MONDAY.minusDays(30));
    fits();
    StopSketch again =
        new StopSketch(Stop.Kind.TASK, 0, "14:00", "14:20").arrive("14:00").calls(LINDE);
    week.wednesday.stops.add(again);
    week.wednesday.out("10:45", "14:30", 10);
    breaksOnly(Rule.CALL_TIME);
  }

  @Test
  void aCallComesSoonBeforeOneThatStands() {
    calledOnMonday(30, MONDAY.minusDays(30));
    week.stops.add(standing(MONDAY.plusDays(26), "09:00", "09:20"));
    fits();
    week.stops.removeLast();
    week.stops.add(standing(MONDAY.plusDays(25), "09:00", "09:20"));
    breaksOnly(Rule.CALL_TIME);
  }

  @Test
  void aCallThatWasTakenOutIsPlanned() {
    calledOnMonday(30, MONDAY.minusDays(30));
    week.special.add(
        new SpecialRule(new SpecialRuleId(1), MONDAY, MONDAY, new SpecialRule.NoCall(LINDE.id())));
    breaksOnly(Rule.CALL_TIME);
  }

  @Test
  void aCallLeavesNoTimeForTheWay() {
    wants(LINDE, 30, MONDAY.minusDays(30));
    // Five minutes are left between two visits beside way and buffer.
    week.tuesday.stops.add(1, call);
    call.arrive("10:30");
    call.begin = "10:30";
    call.end = "10:50";
    week.tuesday.stops.get(2).arrive("10:55");
    assertThat(week.violations()).extracting(Violation::rule).contains(Rule.BUFFER);
  }

  @Test
  void nobodySaysThatACallIsLeftOut() {
    wants(LINDE, 30, MONDAY.minusDays(30));
    breaksOnly(Rule.CALLS_LEFT);
  }

  @Test
  void aCallIsLeftOutAlthoughThereIsAGap() {
    wants(LINDE, 30, MONDAY.minusDays(30));
    week.calls.add(new CallLeft(LINDE, MONDAY, 20));
    breaksOnly(Rule.CALLS_LEFT);
    week.special.add(
        new SpecialRule(
            new SpecialRuleId(1), MONDAY, WEDNESDAY, new SpecialRule.NoCall(LINDE.id())));
    week.calls.clear();
    fits();
  }

  @Test
  void aCallIsSaidToBeLeftOutThatIsNotDue() {
    wants(LINDE, 30, TUESDAY.minusDays(28));
    fits();
    week.calls.add(new CallLeft(LINDE, TUESDAY.plusDays(2), 20));
    breaksOnly(Rule.CALLS_LEFT);
  }

  @Test
  void somebodyIsCalledWhoIsNotToBeCalled() {
    week.monday.stops.add(2, call);
    week.monday.stops.get(3).arrive("11:20");
    breaksOnly(Rule.KIND);
  }

  @Test
  void whoWasNeverCalledIsCalledAsLongAfterTheVisit() {
    calledOnMonday(38, null);
    // Linde was visited 32 days before.
    breaksOnly(Rule.CALL_TIME);
    wants(LINDE, 37, null);
    fits();
  }
}
