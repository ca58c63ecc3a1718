package app.revier.desktop.screen.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Stop;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Several customers are to be visited within a week. */
class VisitsViewModelTest {

  /** The next week is planned. */
  @Nested
  class Planned extends WeekViewModelTest.Opened {

    private final Set<CustomerId> some = Set.of(new CustomerId(1), new CustomerId(2));

    Planned() {
      super(WeekBooks.planned());
    }

    private VisitsViewModel wanted() {
      return new VisitsViewModel(fixture.desk().with(tasks), model, some);
    }

    @Test
    void aNewPlanIsLookedAtAndAdoptedInOneStep() {
      List<Stop> before = book.snapshot().agenda().stops();
      VisitsViewModel visits = wanted();
      visits.work();
      tasks.doAll();
      VisitsViewModel.Found found = Objects.requireNonNull(visits.foundProperty().get());
      assertThat(found.sum()).isEqualTo("2 von 2 Besuchen möglich");
      assertThat(found.without()).isEmpty();
      assertThat(found.plans()).as("it is planned already").isEmpty();
      assertThat(book.snapshot().agenda().stops()).isEqualTo(before);
      visits.adopt();
      tasks.doAll();
      assertThat(visits.foundProperty().get()).isNull();
      assertThat(book.snapshot().agenda().appointments())
          .filteredOn(one -> one.customer() != null)
          .hasSize(2)
          .allSatisfy(one -> assertThat(one.title()).isEqualTo("Besuch geplant"));
      book.undo(Progress.NONE);
      assertThat(book.snapshot().agenda().stops()).isEqualTo(before);
      assertThat(book.snapshot().agenda().appointments()).hasSize(1);
    }

    @Test
    void anotherWeekIsChosenHereOrByTurningTheWeek() {
      VisitsViewModel visits = wanted();
      assertThat(visits.mondayProperty().get()).isEqualTo(WeekBooks.MONDAY);
      assertThat(visits.weeks())
          .hasSize(13)
          .startsWith(WeekBooks.MONDAY.minusWeeks(1), WeekBooks.MONDAY);
      visits.work();
      tasks.doAll();
      LocalDate later = WeekBooks.MONDAY.plusWeeks(2);
      visits.mondayProperty().set(later);
      tasks.doAll();
      assertThat(model.monday()).isEqualTo(later);
      assertThat(visits.foundProperty().get()).as("is of another week").isNull();
      assertThat(shown().monday()).isEqualTo(later);
      model.turn(1);
      tasks.doAll();
      visits.seen(shown());
      assertThat(visits.mondayProperty().get()).isEqualTo(later.plusWeeks(1));
      visits.work();
      tasks.doAll();
      assertThat(Objects.requireNonNull(visits.foundProperty().get()).plans())
          .isEqualTo("Die Woche ist noch nicht geplant: Mit diesen Besuchen wird sie es.");
      assertThat(List.of(visits.word(WeekBooks.MONDAY.minusWeeks(1)), visits.word(later)))
          .containsExactly("Diese Woche (KW 48)", "KW 51, ab 14.12.");
    }

    @Test
    void aWeekThatIsOverTakesNoVisits() {
      VisitsViewModel visits = wanted();
      visits.mondayProperty().set(WeekBooks.MONDAY.minusWeeks(3));
      tasks.doAll();
      visits.work();
      tasks.doAll();
      assertThat(visits.foundProperty().get()).isNull();
      assertThat(visits.noteProperty().get())
          .isEqualTo("Von dieser Woche ist kein Tag mehr übrig.");
    }

    @Test
    void whoIsAskedForAlreadyIsSaidToBeSo() {
      VisitsViewModel first = wanted();
      first.work();
      tasks.doAll();
      first.adopt();
      tasks.doAll();
      VisitsViewModel again = wanted();
      again.work();
      tasks.doAll();
      assertThat(again.foundProperty().get()).isNull();
      assertThat(again.noteProperty().get()).contains("Klinik 1").contains("Klinik 2");
    }
  }

  /** In a book that can only be read nothing is asked for. */
  @Nested
  class ReadOnly extends WeekViewModelTest.Opened {

    ReadOnly() {
      super(WeekBooks.readOnly());
    }

    @Test
    void nothingIsWorkedOut() {
      VisitsViewModel visits =
          new VisitsViewModel(fixture.desk().with(tasks), model, Set.of(new CustomerId(1)));
      assertThat(visits.about()).isEqualTo("Klinik 1");
      visits.work();
      tasks.doAll();
      assertThat(visits.foundProperty().get()).isNull();
      assertThat(visits.noteProperty().get()).isNotEmpty();
    }
  }
}
