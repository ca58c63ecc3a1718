package app.revier.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
  private static final CustomerId CLINIC = new CustomerId(7);

  private final Absence fair =
      new Absence(
          new AbsenceId(1), Absence.Kind.TRADE_FAIR, MONDAY.plusDays(1), MONDAY.plusDays(3), "");
  private final Appointment meeting =
      new Appointment(
          new AppointmentId(1), CLINIC, "Termin", MONDAY, MONDAY.plusDays(2), null, 60, 0);
  private final Task open = new Task(new TaskId(1), "Angebot", 30, 0, null, null, false);
  private final Task done = new Task(new TaskId(2), "Bericht", 30, 0, null, null, true);
  private final Stop late = stop(1, MONDAY, LocalTime.of(14, 0), CLINIC);
  private final Stop early = stop(2, MONDAY, LocalTime.of(9, 0), null);
  private final Stop other = stop(3, MONDAY.plusDays(1), LocalTime.of(8, 0), null);

  private final Agenda agenda =
      new Agenda(List.of(fair), List.of(meeting), List.of(open, done), List.of(late, early, other));

  private static Stop stop(long id, LocalDate day, LocalTime begin, @Nullable CustomerId at) {
    return new Stop(
        new StopId(id),
        day,
        Stop.Kind.VISIT,
        at,
        null,
        null,
        "",
        begin,
        begin.plusMinutes(45),
        0,
        false);
  }

  @Test
  void theStopsOfADayComeInTheOrderInWhichTheyBegin() {
    assertThat(agenda.stopsOn(MONDAY)).containsExactly(early, late);
    assertThat(agenda.stopsOn(MONDAY.plusDays(2))).isEmpty();
    assertThat(agenda.stopsOf(CLINIC)).containsExactly(late);
  }

  @Test
  void stopsThatBeginTogetherComeInTheOrderOfTheirIds() {
    Stop second = stop(12, MONDAY, LocalTime.of(9, 0), null);
    Stop first = stop(11, MONDAY, LocalTime.of(9, 0), null);

    assertThat(new Agenda(List.of(), List.of(), List.of(), List.of(second, first)).stopsOn(MONDAY))
        .containsExactly(first, second);
  }

  @Test
  void anAbsenceBelongsToBothItsEnds() {
    assertThat(agenda.absencesOn(MONDAY)).isEmpty();
    assertThat(agenda.absencesOn(MONDAY.plusDays(1))).containsExactly(fair);
    assertThat(agenda.absencesOn(MONDAY.plusDays(3))).containsExactly(fair);
    assertThat(agenda.absencesOn(MONDAY.plusDays(4))).isEmpty();
  }

  @Test
  void anAppointmentIsWithinDaysThatItMayBeOn() {
    assertThat(agenda.appointmentsWithin(MONDAY.minusDays(3), MONDAY)).containsExactly(meeting);
    assertThat(agenda.appointmentsWithin(MONDAY.plusDays(2), MONDAY.plusDays(9)))
        .containsExactly(meeting);
    assertThat(agenda.appointmentsWithin(MONDAY.plusDays(3), MONDAY.plusDays(9))).isEmpty();
    assertThat(agenda.appointmentsWithin(MONDAY.minusDays(3), MONDAY.minusDays(1))).isEmpty();
    assertThat(agenda.appointmentsOf(CLINIC)).containsExactly(meeting);
  }

  @Test
  void whatIsDoneIsNotOpen() {
    assertThat(agenda.openTasks()).containsExactly(open);
  }

  @Test
  void entriesAreFoundByTheirIdAmongTheirKind() {
    assertThat(agenda.absence(new AbsenceId(1))).isEqualTo(fair);
    assertThat(agenda.appointment(new AppointmentId(1))).isEqualTo(meeting);
    assertThat(agenda.task(new TaskId(2))).isEqualTo(done);
    assertThat(agenda.stop(new StopId(3))).isEqualTo(other);
    assertThat(agenda.stop(new StopId(4))).isNull();
  }

  @Test
  void whatIsPutReplacesWhatHasItsIdAndKeepsTheOrder() {
    Stop confirmed = late.withConfirmed(true);
    Task added = new Task(new TaskId(9), "Neu", 5, 0, null, null, false);

    Agenda after = agenda.with(List.of(new TaskId(1), new StopId(2)), List.of(added, confirmed));

    assertThat(after.tasks()).containsExactly(done, added);
    assertThat(after.stops()).containsExactly(confirmed, other);
    assertThat(after.absences()).containsExactly(fair);
    assertThat(agenda.tasks()).containsExactly(open, done);
  }

  @Test
  void entriesOfEachKindAreKeptInTheOrderOfTheirIds() {
    Absence third = new Absence(new AbsenceId(3), Absence.Kind.SICK, MONDAY, MONDAY, "");
    Absence second = new Absence(new AbsenceId(2), Absence.Kind.SICK, MONDAY, MONDAY, "");
    Appointment last = appointment(12, MONDAY, null, 30);
    Appointment next = appointment(11, MONDAY, null, 30);

    Agenda after = agenda.with(List.of(), List.of(third, last, second, next));

    assertThat(after.absences()).containsExactly(fair, second, third);
    assertThat(after.appointments()).containsExactly(meeting, next, last);
    assertThat(after.entries())
        .containsExactly(fair, second, third, meeting, next, last, open, done, late, early, other);
  }

  @Test
  void aChangeOfNothingIsTheSameAgenda() {
    assertThat(agenda.with(List.of(), List.of())).isSameAs(agenda);
    assertThat(agenda.with(List.of(new TaskId(1)), List.of()).tasks()).containsExactly(done);
    assertThat(agenda.with(List.of(), List.of(open.withDone(true))).openTasks()).isEmpty();
  }

  @Test
  void anAppointmentBelongsToItsCustomerAlone() {
    assertThat(agenda.appointmentsOf(new CustomerId(8))).isEmpty();
    assertThat(agenda.with(List.of(), List.of(appointment(5, MONDAY, null, 30))))
        .extracting(all -> all.appointmentsOf(CLINIC))
        .isEqualTo(List.of(meeting));
  }

  @Test
  void anAppointmentWithATimeIsFixed() {
    assertThat(appointment(1, MONDAY, LocalTime.NOON, 30).isFixed()).isTrue();
    assertThat(meeting.isFixed()).isFalse();
  }

  @Test
  void anAppointmentMayLastUntilMidnightAndNoLonger() {
    assertThat(appointment(1, MONDAY, LocalTime.of(23, 59), 1).minutes()).isEqualTo(1);
    assertThat(appointment(1, MONDAY, LocalTime.of(23, 30), 30).minutes()).isEqualTo(30);
    assertThat(appointment(1, MONDAY, LocalTime.MIDNIGHT, 1_440).minutes()).isEqualTo(1_440);
    assertRefused(() -> appointment(1, MONDAY, LocalTime.of(23, 30), 31));
    assertRefused(() -> appointment(1, MONDAY, LocalTime.of(0, 1), 1_440));
  }

  @Test
  void aTaskWithBlocksIsALongProject() {
    assertThat(task(1, 0).isLongProject()).isFalse();
    assertThat(task(1, 1).isLongProject()).isTrue();
    assertThat(task(1, 20).isLongProject()).isTrue();
  }

  @Test
  void anAgendaDoesNotChangeWithTheListItWasMadeOf() {
    List<Task> tasks = new ArrayList<>(List.of(open));
    Agenda made = new Agenda(List.of(), List.of(), tasks, List.of());
    tasks.add(done);
    assertThat(made.tasks()).containsExactly(open);
  }

  @Test
  void whatCannotBeIsRefused() {
    assertRefused(
        () -> new Absence(new AbsenceId(1), Absence.Kind.SICK, MONDAY, MONDAY.minusDays(1), ""));
    assertRefused(() -> appointment("", MONDAY, null, 30));
    assertRefused(() -> appointment("A", MONDAY, null, 0));
    assertRefused(() -> appointment("A", MONDAY.minusDays(1), null, 30));
    assertRefused(() -> appointment("A", MONDAY.plusDays(1), LocalTime.NOON, 30));
    assertRefused(() -> appointment("A", MONDAY, LocalTime.of(23, 40), 30));
    assertRefused(
        () -> new Appointment(new AppointmentId(1), null, "A", MONDAY, MONDAY, null, 1, -1));
    assertRefused(() -> stop(1, MONDAY, LocalTime.of(23, 30), null));
    assertRefused(() -> task(30, 21));
    assertRefused(() -> task(30, -1));
    assertRefused(() -> task(0, 0));
    assertRefused(() -> new Task(new TaskId(1), " ", 30, 0, null, null, false));
    assertRefused(() -> new Task(new TaskId(1), "A", 30, 0, MONDAY, MONDAY.minusDays(1), false));
  }

  @Test
  void whatComesFromElsewhereCanBeFoundAgain() {
    Origin weekly = new Origin.Series("team", new Repetition.MonthlyOnDay(1, 11), MONDAY);
    assertThat(meeting.origin()).isNull();
    assertThat(meeting.withOrigin(weekly).origin()).isEqualTo(weekly);
    assertThat(meeting.withOrigin(weekly).withOrigin(null)).isEqualTo(meeting);
    assertRefused(() -> new Origin.Series("", new Repetition.MonthlyOnDay(1, 11), MONDAY));
    assertRefused(() -> new Origin.CalendarEvent("", "1@example.com", "", ""));
    assertRefused(() -> new Origin.CalendarEvent("Kalender", "", "", ""));
  }

  private static Task task(int minutes, int blocks) {
    return new Task(new TaskId(1), "A", minutes, blocks, MONDAY, MONDAY, false);
  }

  private static Appointment appointment(
      long id, LocalDate until, @Nullable LocalTime begin, int minutes) {
    return new Appointment(new AppointmentId(id), null, "A", MONDAY, until, begin, minutes, 0);
  }

  private static Appointment appointment(
      String title, LocalDate until, @Nullable LocalTime begin, int minutes) {
    return new Appointment(new AppointmentId(1), null, title, MONDAY, until, begin, minutes, 0);
  }

  private static void assertRefused(ThrowingCallable construction) {
    assertThatThrownBy(construction).isInstanceOf(IllegalArgumentException.class);
  }
}
