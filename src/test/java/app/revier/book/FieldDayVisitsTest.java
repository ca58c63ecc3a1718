package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.CustomerId;
import app.revier.territory.WeekHoursText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many visits a field day holds. Working time is from 8 to 17. */
class FieldDayVisitsTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

  private final List<Stop> stops = new ArrayList<>();
  private final List<Activity> activities = new ArrayList<>();

  private FieldDayVisits held() {
    Agenda agenda =
        new Agenda(
            List.of(),
            List.of(),
            List.of(),
            stops,
            activities,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return FieldDayVisits.of(agenda, WeekHoursText.parse("mon-fri 08:00-17:00"));
  }

  /** Visits of 45 minutes from 9 on, one every so many minutes. */
  private void plan(LocalDate day, int visits, int everyMinutes) {
    for (int i = 0; i < visits; i++) {
      LocalTime begin = LocalTime.of(9, 0).plusMinutes((long) i * everyMinutes);
      stops.add(
          new Stop(
              new StopId(stops.size() + 1),
              day,
              Stop.Kind.VISIT,
              new CustomerId(i + 1),
              null,
              null,
              "",
              begin,
              begin.plusMinutes(45),
              0,
              false));
    }
  }

  private void report(LocalDate day, long customer, Activity.Kind kind, Activity.Result result) {
    activities.add(
        new Activity(
            new ActivityId(activities.size() + 1),
            new CustomerId(customer),
            day,
            kind,
            result,
            true,
            null,
            null,
            "",
            "",
            null,
            null,
            "",
            Activity.Effects.NONE));
  }

  @Test
  void plannedDaysCountWithTheirVisitsAndThoseThatWereNotHeldDoNot() {
    plan(MONDAY, 5, 80);
    plan(MONDAY.plusDays(1), 4, 90);
    report(MONDAY, 1, Activity.Kind.VISIT, Activity.Result.HELD);
    report(MONDAY, 2, Activity.Kind.VISIT, Activity.Result.NOT_HELD);
    report(MONDAY, 3, Activity.Kind.CALL, Activity.Result.NOT_HELD);
    report(MONDAY, 9, Activity.Kind.VISIT, Activity.Result.HELD);
    assertThat(held()).isEqualTo(new FieldDayVisits(2, 5 + 4));
  }

  @Test
  void daysPlannedForLessThanHalfOfTheWorkingTimeSayNothing() {
    // From 9:00 to 13:29 are 269 minutes of 540, to 13:30 the half.
    plan(MONDAY, 2, 224);
    assertThat(held()).isEqualTo(new FieldDayVisits(0, 0));
    stops.clear();
    plan(MONDAY, 2, 225);
    assertThat(held()).isEqualTo(new FieldDayVisits(1, 2));
  }

  @Test
  void daysThatAreOnlyReportedCountAndDaysOnWhichNothingWasHeldDoNot() {
    report(MONDAY, 1, Activity.Kind.VISIT, Activity.Result.HELD);
    report(MONDAY, 2, Activity.Kind.VISIT, Activity.Result.HELD);
    report(MONDAY.plusDays(1), 1, Activity.Kind.CALL, Activity.Result.HELD);
    plan(MONDAY.plusDays(2), 1, 60);
    report(MONDAY.plusDays(2), 1, Activity.Kind.VISIT, Activity.Result.NOT_HELD);
    assertThat(held()).isEqualTo(new FieldDayVisits(1, 2));
  }

  @Test
  void anotherNumberIsOfferedFromTenDaysOn() {
    assertThat(new FieldDayVisits(9, 45).perDay()).isNull();
    assertThat(new FieldDayVisits(9, 45).offered(6)).isNull();
    assertThat(new FieldDayVisits(42, 201).offered(6)).isEqualTo(5);
    assertThat(new FieldDayVisits(42, 201).offered(5)).isNull();
    assertThat(new FieldDayVisits(10, 4).offered(6)).isEqualTo(1);
  }
}
