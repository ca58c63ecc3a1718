package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the planning day on the next week should be planned, before it the one that runs. */
class PlanningDayTest {

  private Book book = book(true);

  private static Book book(boolean placed) {
    CustomerBuilder customer = Customer.named(new CustomerId(1), "1", "Klinik").edit();
    if (placed) {
      customer.position(new Position(50.9, 6.9, Position.Origin.GIVEN));
    }
    return SampleBooks.open(
        new MemoryStore(
            Path.of("Woche.revier"),
            false,
            new BookStore.Contents(
                List.of(customer.build()),
                List.of(),
                new Agenda(List.of(), List.of(), List.of(), List.of()),
                Map.of())));
  }

  @AfterEach
  void close() {
    book.close();
  }

  private LocalDate today() {
    return book.snapshot().today();
  }

  /** The Monday of the week of today. */
  private LocalDate monday() {
    return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private void planningDay(int daysFromToday) {
    DayOfWeek day = today().getDayOfWeek().plus(daysFromToday);
    book.settings().set(Map.of("week.planning-day", day.name().substring(0, 3)));
  }

  private void away(LocalDate from, LocalDate until) {
    book.agenda().save(new Absence(new AbsenceId(99), Absence.Kind.VACATION, from, until, ""));
  }

  private void stop(LocalDate date) {
    Stop stop =
        new Stop(
            book.days().nextStopId(),
            date,
            Stop.Kind.VISIT,
            new CustomerId(1),
            null,
            null,
            "",
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            0,
            false);
    book.days().replace(Set.of(date), List.of(stop), List.of(), List.of());
  }

  @Test
  void todayIsAMonday() {
    assertThat(today().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
  }

  @Test
  void onThePlanningDayTheNextWeekIsMissing() {
    planningDay(0);
    assertThat(PlanningDay.missing(book.snapshot())).contains(monday().plusWeeks(1));
  }

  @Test
  void beforeThePlanningDayTheWeekThatRunsIsMissing() {
    planningDay(1);
    assertThat(PlanningDay.missing(book.snapshot())).contains(monday());
  }

  @Test
  void aWeekInWhichSomethingStandsIsPlanned() {
    planningDay(0);
    stop(monday().plusDays(6));
    stop(monday().plusWeeks(2));
    assertThat(PlanningDay.missing(book.snapshot())).contains(monday().plusWeeks(1));
    stop(monday().plusWeeks(1).plusDays(6));
    assertThat(PlanningDay.missing(book.snapshot())).isEmpty();
  }

  @Test
  void nobodyIsRemindedOfAWeekWithoutWork() {
    planningDay(0);
    away(monday().plusWeeks(1), monday().plusWeeks(1).plusDays(3));
    assertThat(PlanningDay.missing(book.snapshot())).as("Friday is left").isPresent();
    away(monday().plusWeeks(1), monday().plusWeeks(1).plusDays(4));
    assertThat(PlanningDay.missing(book.snapshot())).isEmpty();
  }

  @Test
  void withoutAPlaceOfAnyCustomerNothingCanBePlanned() {
    book.close();
    book = book(false);
    planningDay(0);
    assertThat(PlanningDay.missing(book.snapshot())).isEmpty();
  }
}
