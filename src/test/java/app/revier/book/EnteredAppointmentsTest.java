package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Night;
import app.revier.agenda.Repeats;
import app.revier.agenda.Repetition;
import app.revier.agenda.SeriesChange.Scope;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.week.DayConflicts;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is entered into a planned week stands there at once. */
class EnteredAppointmentsTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private static final LocalTime NINE = LocalTime.of(9, 0);

  private final Book book = book();

  private static Customer customer(int id) {
    return new CustomerBuilder(new CustomerId(id), "K" + id, "Klinik " + id)
        .position(new Position(50.9 + id / 50.0, 6.9, Position.Origin.GIVEN))
        .revenue(RevenueHistory.NONE.with(2026, Money.of(20_000L * id)))
        .potential(new Potential(Money.of(200_000), Potential.Source.GIVEN))
        .build();
  }

  private static Book book() {
    List<Customer> customers = new ArrayList<>();
    for (int id = 1; id <= 8; id++) {
      customers.add(customer(id));
    }
    return SampleBooks.open(
        new MemoryStore(
            Path.of("Woche.revier"),
            false,
            new BookStore.Contents(
                customers,
                List.of(),
                Agenda.EMPTY,
                Map.of("plan.year", "2027", "week.home", "50.9, 6.9"))));
  }

  @BeforeEach
  void plan() {
    planning().keep(planning().plan(week(), WeekSearch.ofSteps(1, 300)), book);
  }

  @AfterEach
  void close() {
    book.close();
  }

  private WeekPlanning planning() {
    return new WeekPlanning(book.snapshot(), "de");
  }

  private WeekRequest week() {
    return planning().week(MONDAY);
  }

  private EnteredAppointments entered() {
    return new EnteredAppointments(book, "de");
  }

  private Agenda agenda() {
    return book.snapshot().agenda();
  }

  private Appointment appointment(
      @Nullable CustomerId customer, LocalDate day, @Nullable LocalTime begin) {
    AppointmentId id = book.agenda().nextAppointmentId();
    LocalDate until = begin == null ? day.plusDays(3) : day;
    return new Appointment(id, customer, "Team", day, until, begin, 60, 0);
  }

  private List<Stop> stops(AppointmentId id) {
    return agenda().stops().stream().filter(stop -> id.equals(stop.appointment())).toList();
  }

  private void assertSound() {
    WeekPlan standing = planning().standing(week(), List.of());
    standing.days().forEach(day -> assertThat(DayConflicts.of(week().rules(), day)).isEmpty());
  }

  @Test
  void anAppointmentStandsAtItsTimeAndTheOthersMakeRoom() {
    List<Stop> before = agenda().stops();
    Stop first = agenda().stopsOn(MONDAY).getFirst();
    Appointment call = appointment(null, MONDAY, first.begin());
    Optional<BookChange> change = entered().add(call, null);
    assertThat(change.orElseThrow().label()).isEqualTo(ChangeLabel.of("appointment-added", "Team"));
    assertThat(stops(call.id()))
        .singleElement()
        .satisfies(
            stop -> {
              assertThat(stop.kind()).isEqualTo(Stop.Kind.APPOINTMENT);
              assertThat(stop.date()).isEqualTo(MONDAY);
              assertThat(stop.begin()).isEqualTo(first.begin());
              assertThat(stop.end()).isEqualTo(first.begin().plusMinutes(60));
            });
    assertThat(agenda().stop(first.id())).as("it made room").isNotEqualTo(first).isNotNull();
    assertSound();
    book.undo(Progress.NONE);
    assertThat(agenda().stops()).isEqualTo(before);
    assertThat(agenda().appointments()).isEmpty();
  }

  @Test
  void aSeriesStandsInPlannedWeeksAndWaitsForThePlanInOthers() {
    Appointment call = appointment(null, MONDAY, NINE);
    Repeats mondays =
        new Repeats(new Repetition.Weekly(1, Set.of(DayOfWeek.MONDAY)), MONDAY.plusWeeks(9));
    assertThat(entered().add(call, mondays).orElseThrow().label())
        .isEqualTo(ChangeLabel.of("series-added", "Team"));
    assertThat(agenda().appointments()).hasSize(10);
    assertThat(agenda().stops())
        .filteredOn(stop -> stop.kind() == Stop.Kind.APPOINTMENT)
        .extracting(Stop::date)
        .containsExactly(MONDAY);
    Appointment second = agenda().appointments().get(1);
    assertThat(entered().count(second, Scope.FOLLOWING)).isEqualTo(9);
    entered().remove(second.id(), Scope.FOLLOWING);
    assertThat(agenda().appointments()).containsExactly(agenda().appointment(call.id()));
    entered().remove(call.id(), Scope.ALL);
    assertThat(agenda().stops()).noneMatch(stop -> stop.kind() == Stop.Kind.APPOINTMENT);
    book.undo(Progress.NONE);
    assertThat(stops(call.id())).hasSize(1);
  }

  @Test
  void aChangedTimeMovesTheStop() {
    Appointment call = appointment(null, MONDAY, NINE);
    entered().add(call, null);
    Stop before = stops(call.id()).getFirst();
    book.days().confirm(List.of(before.id()), true);
    Appointment later =
        new Appointment(call.id(), null, "Team", FRIDAY, FRIDAY, LocalTime.of(14, 0), 30, 0);
    entered().change(later, null, Scope.THIS);
    assertThat(stops(call.id()))
        .singleElement()
        .satisfies(
            stop -> {
              assertThat(stop.id()).isEqualTo(before.id());
              assertThat(stop.date()).isEqualTo(FRIDAY);
              assertThat(stop.begin()).isEqualTo(LocalTime.of(14, 0));
              assertThat(stop.end()).isEqualTo(LocalTime.of(14, 30));
              assertThat(stop.confirmed()).isTrue();
            });
    assertSound();
  }

  @Test
  void onADayOffItWaits() {
    Absence away =
        new Absence(book.agenda().nextAbsenceId(), Absence.Kind.VACATION, TUESDAY, TUESDAY, "");
    book.agenda().save(away);
    Appointment call = appointment(null, TUESDAY, NINE);
    entered().add(call, null);
    assertThat(stops(call.id())).isEmpty();
    assertThat(agenda().appointments()).containsExactly(call);
    assertThat(planning().kept(week()).leftOut())
        .as("and is named")
        .anyMatch(one -> call.equals(one.appointment()));
    Appointment onMonday = appointment(null, MONDAY, NINE);
    entered().add(onMonday, null);
    entered()
        .change(
            new Appointment(onMonday.id(), null, "Team", TUESDAY, TUESDAY, NINE, 60, 0),
            null,
            Scope.THIS);
    assertThat(stops(onMonday.id())).isEmpty();
  }

  @Test
  void aWishIsNotPlannedUntilItIsPutIn() {
    CustomerId customer = new CustomerId(3);
    agenda().stopsOf(customer).forEach(stop -> byHand().takeOut(stop.id()));
    Appointment wish = appointment(customer, TUESDAY, null);
    entered().add(wish, null);
    assertThat(stops(wish.id())).isEmpty();
    assertThat(planning().kept(week()).leftOut()).anyMatch(one -> wish.equals(one.appointment()));
    Optional<BookChange> change = byHand().putIn(new Wanted.Agreed(wish.id()));
    assertThat(change).isPresent();
    assertThat(stops(wish.id()))
        .singleElement()
        .satisfies(stop -> assertThat(stop.date()).isBetween(TUESDAY, FRIDAY));
    assertSound();
  }

  private WeekByHand byHand() {
    return new WeekByHand(book, week(), FRIDAY);
  }

  private Task task(int minutes, int blocks, @Nullable LocalDate deadline) {
    Task task =
        new Task(book.agenda().nextTaskId(), "Angebot", minutes, blocks, null, deadline, false);
    book.agenda().save(task);
    return task;
  }

  private List<Stop> stops(TaskId id) {
    return agenda().stops().stream().filter(stop -> id.equals(stop.task())).toList();
  }

  private boolean isField(LocalDate date) {
    return planning().standing(week(), List.of()).days().stream()
        .anyMatch(day -> day.day().date().equals(date) && day.day().field());
  }

  @Test
  void aTaskIsPutInAtTheDeskBeforeItsDeadline() {
    Task task = task(60, 0, null);
    byHand().putIn(new Wanted.Work(task.id()));
    assertThat(stops(task.id()))
        .singleElement()
        .satisfies(stop -> assertThat(isField(stop.date())).as("on a day at the desk").isFalse());
    Task urgent = task(60, 0, MONDAY.plusDays(2));
    byHand().putIn(new Wanted.Work(urgent.id()));
    assertThat(stops(urgent.id()))
        .singleElement()
        .satisfies(
            stop -> assertThat(stop.date()).as("with a reserve").isBefore(MONDAY.plusDays(2)));
    assertSound();
    assertThat(byHand().minutes(new Wanted.Work(task.id()))).isEqualTo(60);
  }

  @Test
  void blocksOfOneProjectLieOnDaysOfTheirOwn() {
    Task project = task(60, 2, null);
    byHand().putIn(new Wanted.Work(project.id()));
    byHand().putIn(new Wanted.Work(project.id()));
    assertThat(stops(project.id())).hasSize(2).extracting(Stop::date).doesNotHaveDuplicates();
  }

  @Test
  void aTaskThatIsDoneIsNotPlannedAnyMore() {
    Task task = task(60, 0, null);
    byHand().putIn(new Wanted.Work(task.id()));
    Optional<BookChange> change = book.agenda().setDone(task.id(), true);
    assertThat(change.orElseThrow().label()).isEqualTo(ChangeLabel.of("task-done", "Angebot"));
    assertThat(agenda().openTasks()).isEmpty();
    assertThat(stops(task.id())).isEmpty();
    assertThat(book.agenda().setDone(task.id(), true)).isEmpty();
    book.undo(Progress.NONE);
    assertThat(stops(task.id())).hasSize(1);
  }

  @Test
  void whatAnAbsenceTakesStaysAndIsNamed() {
    List<Stop> onMonday =
        agenda().stopsOn(MONDAY).stream().filter(stop -> stop.customer() != null).toList();
    book.days().confirm(List.of(onMonday.getFirst().id()), true);
    Stop proposed = onMonday.getLast();
    TakenDays before = TakenDays.of(book.snapshot(), MONDAY, MONDAY);
    assertThat(before).isEqualTo(new TakenDays(onMonday.size(), 1, 0));
    book.agenda().save(new Absence(new AbsenceId(9), Absence.Kind.SICK, MONDAY, MONDAY, "Grippe"));
    assertThat(agenda().stopsOn(MONDAY))
        .as("nothing is dropped")
        .hasSizeGreaterThanOrEqualTo(onMonday.size());
    byHand().putIn(new Wanted.Stranded(proposed.id()));
    assertThat(agenda().stop(proposed.id()))
        .satisfies(stop -> assertThat(Objects.requireNonNull(stop).date()).isAfter(MONDAY));
    assertThat(agenda().stopsOn(MONDAY))
        .extracting(Stop::id)
        .as("the others wait there")
        .contains(onMonday.getFirst().id())
        .doesNotContain(proposed.id());
    assertThat(byHand().putIn(new Wanted.Stranded(onMonday.getFirst().id())))
        .as("what is confirmed is for the rep to move")
        .isEmpty();
    assertThat(
            byHand()
                .putIn(
                    new Wanted.Stranded(onMonday.getFirst().id()),
                    FRIDAY,
                    LocalTime.of(10, 0),
                    LocalTime.of(11, 0)))
        .isEmpty();
    book.undo(Progress.NONE);
    book.undo(Progress.NONE);
    assertThat(agenda().stopsOn(MONDAY)).containsAll(onMonday.subList(1, onMonday.size()));
    assertThat(TakenDays.of(book.snapshot(), FRIDAY.plusDays(1), FRIDAY.plusDays(2)).isNothing())
        .isTrue();
  }

  @Test
  void whatIsReportedHasNotToMove() {
    Stop visit =
        agenda().stops().stream().filter(stop -> stop.customer() != null).findFirst().orElseThrow();
    int before = TakenDays.of(book.snapshot(), visit.date(), visit.date()).visits();
    book.agenda()
        .save(
            new Activity(
                new ActivityId(1),
                Objects.requireNonNull(visit.customer()),
                visit.date(),
                Activity.Kind.VISIT,
                Activity.Result.HELD,
                true,
                null,
                null,
                "",
                "",
                null,
                null,
                "",
                Activity.Effects.NONE));
    assertThat(TakenDays.of(book.snapshot(), visit.date(), visit.date()).visits())
        .isEqualTo(before - 1);
  }

  @Test
  void nightsAreAddedChangedAndRemoved() {
    Position koblenz = new Position(50.3569, 7.589, Position.Origin.GIVEN);
    Optional<BookChange> change =
        book.settings().saveNight(new Night(TUESDAY, koblenz, "Koblenz"), null);
    assertThat(change.orElseThrow().label()).isEqualTo(ChangeLabel.of("night-added", "Koblenz"));
    book.settings().saveNight(new Night(MONDAY, koblenz, "Hotel; am Rhein"), null);
    assertThat(nights()).extracting(Night::date).containsExactly(MONDAY, TUESDAY);
    assertThat(nights().getFirst().name()).isEqualTo("Hotel, am Rhein");
    book.settings().saveNight(new Night(FRIDAY, koblenz, "Koblenz"), TUESDAY);
    assertThat(nights()).extracting(Night::date).containsExactly(MONDAY, FRIDAY);
    assertThat(book.settings().removeNight(TUESDAY)).isEmpty();
    book.settings().removeNight(MONDAY);
    assertThat(nights()).extracting(Night::date).containsExactly(FRIDAY);
    book.settings().removeNight(FRIDAY);
    assertThat(nights()).isEmpty();
    book.undo(Progress.NONE);
    assertThat(nights()).hasSize(1);
  }

  @Test
  void theEffectOfANightIsWhatItHasOnTheDaysAsTheyStand() {
    Night far = new Night(TUESDAY, new Position(51.5, 7.5, Position.Origin.GIVEN), "Dortmund");
    int drive = drive();
    int conflicts = conflicts();
    NightEffect effect = NightEffect.of(book.snapshot(), far, null, "de");
    List<Stop> before = agenda().stops();
    book.settings().saveNight(far, null);
    assertThat(agenda().stops()).as("nothing moves").isEqualTo(before);
    assertThat(effect).isEqualTo(new NightEffect(drive() - drive, conflicts() - conflicts));
    assertThat(effect.driveMinutes()).isPositive();
    assertThat(effect.conflicts()).isPositive();
    Night home = new Night(FRIDAY, new Position(50.9, 6.9, Position.Origin.GIVEN), "daheim");
    assertThat(NightEffect.of(book.snapshot(), home, TUESDAY, "de"))
        .as("in its place")
        .isEqualTo(new NightEffect(-effect.driveMinutes(), -effect.conflicts()));
  }

  private int drive() {
    return planning().standing(week(), List.of()).days().stream()
        .mapToInt(day -> day.stops().isEmpty() ? 0 : day.driveMinutes())
        .sum();
  }

  private int conflicts() {
    return planning().standing(week(), List.of()).days().stream()
        .mapToInt(day -> DayConflicts.of(week().rules(), day).size())
        .sum();
  }

  private List<Night> nights() {
    return book.snapshot().settings().get(WeekSettings.NIGHTS);
  }
}
