package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Agenda;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.Position;
import app.revier.territory.Visiting;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planned calls that the rep moves, takes out and puts in. Today is 23 November 2026. */
class CallsByHandTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private static final WeekSearch SEARCH = WeekSearch.ofSteps(1, 200);

  @TempDir private Path folder = Path.of("");
  private Book book = SampleBooks.empty();

  @BeforeEach
  void plan() {
    book.close();
    book = SampleBooks.open(new SqliteBooks().create(folder.resolve("book.revier")));
    book.settings().set(Map.of("week.home", "50.9, 6.9"));
    for (int i = 1; i <= 4; i++) {
      book.customers()
          .save(
              new CustomerBuilder(book.customers().nextId(), "K" + i, "Klinik " + i)
                  .position(new Position(50.9 + i / 50.0, 6.9, Position.Origin.GIVEN))
                  .visiting(new Visiting(365, 45, MONDAY.minusDays(60)).withCallsPerYear(12))
                  .build());
    }
    complete();
  }

  @AfterEach
  void close() {
    book.close();
  }

  private WeekRequest request() {
    return new WeekPlanning(book.snapshot(), "de").request(MONDAY, 5);
  }

  private void complete() {
    WeekPlanning planning = new WeekPlanning(book.snapshot(), "de");
    planning.keep(planning.plan(request().keepingWhatIsPlanned(), SEARCH), book);
  }

  private WeekByHand byHand() {
    return new WeekByHand(book, request(), FRIDAY);
  }

  private Agenda agenda() {
    return book.snapshot().agenda();
  }

  private List<Stop> calls() {
    return agenda().stops().stream().filter(Stop::isRhythmCall).toList();
  }

  private WeekPlan kept() {
    return new WeekPlanning(book.snapshot(), "de").kept(request());
  }

  private boolean isAtTheDesk(LocalDate date) {
    return kept().days().stream()
        .anyMatch(day -> day.day().date().equals(date) && !day.day().field());
  }

  @Test
  void callsThatAreDueAreOnADayAtTheDesk() {
    assertThat(calls()).hasSize(4).allMatch(stop -> isAtTheDesk(stop.date()));
    assertThat(kept().calls()).isEmpty();
    complete();
    assertThat(calls()).hasSize(4);
  }

  @Test
  void aCallThatIsTakenOutStaysOutUntilItIsPutInAgain() {
    Stop call = calls().get(1);
    List<Stop> others = calls().stream().filter(stop -> !stop.equals(call)).toList();
    byHand().takeOut(call.id());
    complete();
    assertThat(calls()).isEqualTo(others);
    assertThat(agenda().special())
        .extracting(SpecialRule::what)
        .containsExactly(new SpecialRule.NoCall(Objects.requireNonNull(call.called())));

    byHand().putIn(new Wanted.Call(Objects.requireNonNull(call.called())));
    assertThat(agenda().special()).isEmpty();
    assertThat(calls()).hasSize(4).containsAll(others);
    book.undo(Progress.NONE);
    assertThat(calls()).isEqualTo(others);
  }

  @Test
  void aCallStandsWhereItIsPutAndGivesWayToWhatIsPutThereLater() {
    Stop call = calls().getFirst();
    byHand().put(call.id(), MONDAY, LocalTime.of(10, 0), LocalTime.of(10, 15));
    complete();
    assertThat(calls()).contains(call.at(MONDAY, LocalTime.of(10, 0), LocalTime.of(10, 15)));

    Stop other = calls().getLast();
    byHand().put(other.id(), MONDAY, LocalTime.of(10, 5), LocalTime.of(10, 20));
    assertThat(calls())
        .hasSize(4)
        .contains(other.at(MONDAY, LocalTime.of(10, 5), LocalTime.of(10, 20)));
    Stop moved = Objects.requireNonNull(agenda().stop(call.id()));
    assertThat(moved.date()).isEqualTo(MONDAY);
    assertThat(
            moved.end().isAfter(LocalTime.of(10, 5))
                && moved.begin().isBefore(LocalTime.of(10, 20)))
        .isFalse();
  }

  @Test
  void aCallWithoutAGapIsTold() {
    book.settings().set(Map.of("week.call-minutes", "240"));
    calls().forEach(call -> book.agenda().delete(List.of(call.id())));
    book.settings().set(Map.of("time.hours", "mon-thu 08:00-11:00"));
    WeekPlanning planning = new WeekPlanning(book.snapshot(), "de");
    WeekPlan plan = planning.plan(planning.request(MONDAY, 4), SEARCH);
    assertThat(plan.calls()).hasSize(4).allMatch(left -> left.minutes() == 240);
  }
}
