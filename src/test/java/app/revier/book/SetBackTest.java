package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Inquiry;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.territory.Visiting;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that were wrong, in a book on the disk. Today is Monday, 23 November 2026. */
class SetBackTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate SUNDAY = MONDAY.plusDays(6);
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 12);

  @TempDir private Path folder = Path.of("");
  private Book book = SampleBooks.empty();
  private CustomerId clinic = new CustomerId(1);
  private Agenda before = Agenda.EMPTY;

  @BeforeEach
  void open() {
    book.close();
    book = SampleBooks.open(new SqliteBooks().create(folder.resolve("book.revier")));
    book.settings().set(Map.of("week.home", "50.9, 6.9"));
    clinic = book.customers().nextId();
    book.customers()
        .save(
            Customer.named(clinic, "K1", "Klinik")
                .edit()
                .position(new Position(50.92, 6.9, Position.Origin.GIVEN))
                .visiting(new Visiting(30, 45, MONDAY.minusDays(60)))
                .build());
    plan(stop(Stop.Kind.VISIT, null));
  }

  @AfterEach
  void close() {
    book.close();
  }

  private void plan(Stop stop) {
    book.days().replace(List.of(TUESDAY), List.of(stop));
    before = agenda();
  }

  private Stop stop(Stop.Kind kind, @Nullable Appointment wish) {
    return new Stop(
        book.days().nextStopId(),
        TUESDAY,
        kind,
        clinic,
        wish == null ? null : wish.id(),
        null,
        wish == null ? "" : wish.title(),
        LocalTime.of(10, 0),
        LocalTime.of(10, 45),
        0,
        false);
  }

  private Agenda agenda() {
    return book.snapshot().agenda();
  }

  private WeekRequest week() {
    return new WeekPlanning(book.snapshot(), "de").week(MONDAY);
  }

  private Arranging arranging() {
    return new Arranging(book, week(), SUNDAY);
  }

  private StopId visit() {
    return before.stops().getFirst().id();
  }

  private void setBack() {
    Inquiry noted = agenda().inquiries().getFirst();
    new SetBack(book, week()).of(noted.id());
  }

  private List<Inquiry> answered() {
    return SetBack.answered(book.snapshot(), MONDAY, SUNDAY);
  }

  @Test
  void agreedIsProposedAgain() {
    arranging().agreed(visit());
    assertThat(answered()).extracting(Inquiry::state).containsExactly(Inquiry.State.AGREED);
    setBack();
    assertThat(agenda()).isEqualTo(before);
    assertThat(answered()).isEmpty();
    book.undo(Progress.NONE);
    assertThat(agenda().stops()).allMatch(Stop::confirmed);
  }

  @Test
  void agreedForAnotherTimeGoesBackToWhereItWasProposed() {
    arranging().agreed(visit(), MONDAY.plusDays(3), LocalTime.of(14, 0));
    assertThat(answered()).hasSize(1);
    setBack();
    assertThat(agenda()).isEqualTo(before);
  }

  @Test
  void refusedStandsThereAgain() {
    arranging().refused(visit());
    assertThat(agenda().stops()).isEmpty();
    setBack();
    assertThat(agenda().calledOff()).isEmpty();
    Stop stop = agenda().stops().getFirst();
    assertThat(stop.at(TUESDAY, LocalTime.of(10, 0), LocalTime.of(10, 45))).isEqualTo(stop);
    assertThat(stop.customer()).isEqualTo(clinic);
  }

  @Test
  void refusedUntilADayHoldsUntilThen() {
    arranging().refused(visit(), JANUARY);
    assertThat(agenda().calledOff())
        .extracting(CalledOff::until)
        .containsExactly(JANUARY.minusDays(1));
    for (LocalDate monday = MONDAY; monday.isBefore(JANUARY); monday = monday.plusDays(7)) {
      WeekPlanning planning = new WeekPlanning(book.snapshot(), "de");
      planning.keep(planning.plan(planning.week(monday), WeekSearch.ofSteps(1, 100)), book);
    }
    assertThat(agenda().stops())
        .isNotEmpty()
        .allMatch(stop -> stop.customer() == null || !stop.date().isBefore(JANUARY));
  }

  @Test
  void aWishThatIsRefusedUntilADayIsWantedFromThenOnAndComesBack() {
    Appointment wish =
        new Appointment(
            book.agenda().nextAppointmentId(), clinic, "Vorführung", MONDAY, SUNDAY, null, 45, 0);
    book.agenda().save(wish);
    plan(stop(Stop.Kind.APPOINTMENT, wish));
    arranging().refused(visit(), JANUARY);
    assertThat(agenda().appointments()).containsExactly(wish.within(JANUARY, JANUARY.plusDays(6)));
    setBack();
    Stop stop = agenda().stops().getFirst();
    assertThat(stop.appointment()).isEqualTo(wish.id());
    assertThat(Objects.requireNonNull(agenda().appointment(wish.id())).from()).isEqualTo(TUESDAY);
  }

  @Test
  void whoWasAskedIsOpenAgain() {
    arranging().asked(visit(), MONDAY);
    setBack();
    assertThat(agenda()).isEqualTo(before);
  }

  @Test
  void whoIsToBeCalledAgainIsNamedFromThatDayOn() {
    LocalDate today = book.snapshot().today();
    arranging().later(visit(), today.plusDays(1));
    assertThat(Arranging.toCallAgain(book.snapshot())).isEmpty();
    arranging().later(visit(), today);
    assertThat(Arranging.toCallAgain(book.snapshot())).hasSize(1);
    arranging().agreed(visit());
    assertThat(Arranging.toCallAgain(book.snapshot())).isEmpty();
  }
}
