package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.agenda.Absence;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaInTheBookTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  private final Book book = SampleBooks.open(new MemoryStore());

  private Agenda agenda() {
    return book.snapshot().agenda();
  }

  private CustomerId customer(String name) {
    Customer customer = Customer.named(book.customers().nextId(), name, name);
    book.customers().save(customer);
    return customer.id();
  }

  private Appointment appointment(@Nullable CustomerId customer) {
    return new Appointment(
        book.agenda().nextAppointmentId(), customer, "Gespräch", MONDAY, TUESDAY, null, 60, 10);
  }

  private Task task() {
    return new Task(book.agenda().nextTaskId(), "Angebot", 30, 0, null, null, false);
  }

  private Stop stop(
      LocalDate day,
      @Nullable CustomerId customer,
      @Nullable AppointmentId appointment,
      @Nullable TaskId task) {
    return new Stop(
        book.days().nextStopId(),
        day,
        Stop.Kind.VISIT,
        customer,
        appointment,
        task,
        "",
        LocalTime.of(9, 0),
        LocalTime.of(10, 0),
        0,
        false);
  }

  private @Nullable ChangeLabel undoLabel() {
    return book.snapshot().history().undo();
  }

  @Test
  void entriesOfEachKindAreSavedReplacedAndDeletedEachInOneStep() {
    Absence absence =
        new Absence(book.agenda().nextAbsenceId(), Absence.Kind.VACATION, MONDAY, TUESDAY, "Ski");
    book.agenda().save(absence);
    assertThat(agenda().absences()).containsExactly(absence);
    assertThat(undoLabel()).isEqualTo(ChangeLabel.of("absence-added", "Ski"));

    Task first = task();
    Task second = task();
    book.agenda().saveAll(List.of(first, second));
    assertThat(agenda().tasks()).containsExactly(first, second);
    assertThat(undoLabel()).isEqualTo(ChangeLabel.of("task-added-several", "2"));

    Task done = new Task(first.id(), "Angebot", 30, 0, null, null, true);
    book.agenda().save(done);
    assertThat(agenda().tasks()).containsExactly(done, second);
    assertThat(undoLabel()).isEqualTo(ChangeLabel.of("task-edited", "Angebot"));

    book.agenda().delete(List.of(absence.id(), second.id()));
    assertThat(agenda()).isEqualTo(new Agenda(List.of(), List.of(), List.of(done), List.of()));
    assertThat(undoLabel()).isEqualTo(ChangeLabel.of("agenda-edited"));
  }

  @Test
  void undoAndRedoBringTheAgendaBack() {
    book.agenda().save(appointment(null));
    Agenda before = agenda();
    book.agenda().delete(List.of(before.appointments().getFirst().id()));
    Agenda after = agenda();

    book.undo(Progress.NONE);
    assertThat(agenda()).isEqualTo(before);
    book.redo(Progress.NONE);
    assertThat(agenda()).isEqualTo(after).isEqualTo(Agenda.EMPTY);
  }

  @Test
  void whatChangesNothingIsNoStep() {
    Task task = task();
    book.agenda().save(task);
    Snapshot before = book.snapshot();

    book.agenda().save(task);
    book.agenda().delete(List.of(new TaskId(99)));
    book.days().confirm(List.of(new StopId(99)), true);
    book.days().replace(List.of(MONDAY), List.of());

    assertThat(book.snapshot()).isSameAs(before);
  }

  @Test
  void replacingTheStopsOfDaysLeavesOtherDaysAloneAndIsOneStep() {
    Stop monday = stop(MONDAY, null, null, null);
    Stop kept = stop(MONDAY, null, null, null);
    Stop tuesday = stop(TUESDAY, null, null, null);
    book.days().replace(List.of(MONDAY, TUESDAY), List.of(monday, kept, tuesday));
    Stop added = stop(MONDAY, null, null, null);

    book.days().replace(List.of(MONDAY), List.of(kept, added));

    assertThat(agenda().stops()).containsExactly(kept, tuesday, added);
    assertThat(undoLabel()).isEqualTo(ChangeLabel.of("stops-planned"));
    book.undo(Progress.NONE);
    assertThat(agenda().stops()).containsExactly(monday, kept, tuesday);
  }

  @Test
  void aStopOnADayThatIsNotPlannedIsRefused() {
    Stop tuesday = stop(TUESDAY, null, null, null);
    assertThatThrownBy(() -> book.days().replace(List.of(MONDAY), List.of(tuesday)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(agenda()).isEqualTo(Agenda.EMPTY);
  }

  @Test
  void stopsAreConfirmedAndTheConfirmationTakenBack() {
    Stop one = stop(MONDAY, null, null, null);
    Stop other = stop(MONDAY, null, null, null);
    book.days().replace(List.of(MONDAY), List.of(one, other));

    book.days().confirm(List.of(one.id()), true);
    assertThat(agenda().stops()).containsExactly(one.withConfirmed(true), other);
    assertThat(undoLabel()).isEqualTo(ChangeLabel.of("stops-confirmed"));

    book.days().confirm(List.of(one.id(), other.id()), false);
    assertThat(agenda().stops()).containsExactly(one, other);
    assertThat(undoLabel()).isEqualTo(ChangeLabel.of("stops-unconfirmed"));
  }

  @Test
  void deletingAnAppointmentOrTaskDeletesTheStopsPlannedForIt() {
    Appointment appointment = appointment(null);
    Task task = task();
    book.agenda().saveAll(List.of(appointment, task));
    Stop free = stop(MONDAY, null, null, null);
    book.days()
        .replace(
            List.of(MONDAY),
            List.of(
                stop(MONDAY, null, appointment.id(), null),
                stop(MONDAY, null, null, task.id()),
                free));

    book.agenda().delete(List.of(appointment.id(), task.id()));

    assertThat(agenda()).isEqualTo(new Agenda(List.of(), List.of(), List.of(), List.of(free)));
  }

  @Test
  void deletingACustomerDeletesItsAppointmentsAndStopsInTheSameStep() {
    CustomerId gone = customer("Klinik");
    CustomerId stays = customer("Praxis");
    Appointment of = appointment(gone);
    Appointment others = appointment(stays);
    book.agenda().saveAll(List.of(of, others));
    Stop visit = stop(MONDAY, gone, null, null);
    Stop meeting = stop(MONDAY, null, of.id(), null);
    Stop other = stop(MONDAY, stays, others.id(), null);
    book.days().replace(List.of(MONDAY), List.of(visit, meeting, other));
    Agenda before = agenda();

    book.customers().delete(List.of(gone));

    assertThat(agenda())
        .isEqualTo(new Agenda(List.of(), List.of(others), List.of(), List.of(other)));
    book.undo(Progress.NONE);
    assertThat(agenda()).isEqualTo(before);
    assertThat(book.snapshot().territory().customer(gone)).isNotNull();
  }

  @Test
  void idsGoOnWhereTheyEndedWhenABookIsOpenedAgain() {
    Task task = task();
    MemoryStore store =
        new MemoryStore(
            book.file(),
            false,
            new BookStore.Contents(
                List.of(),
                List.of(),
                new Agenda(List.of(), List.of(), List.of(task), List.of()),
                Map.of()));
    try (Book opened = SampleBooks.open(store)) {
      assertThat(opened.snapshot().agenda().tasks()).containsExactly(task);
      assertThat(opened.agenda().nextTaskId()).isEqualTo(new TaskId(task.id().value() + 1));
      assertThat(opened.days().nextStopId()).isEqualTo(new StopId(1));
    }
  }

  @Test
  void listenersSeeTheAgendaThatWasSaved() {
    List<Agenda> seen = new ArrayList<>();
    book.onChange(snapshot -> seen.add(snapshot.agenda()));
    book.agenda().save(task());
    assertThat(seen).containsExactly(agenda());
  }
}
