package app.revier.desktop.screen.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.book.Book;
import app.revier.desktop.nav.Deed;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.ScreenId;
import app.revier.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of the week from elsewhere: to do something, or to open an entry. */
final class WeekDeedsTest {

  private final Book book = WeekBooks.planned();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final WeekViewModel week = new WeekViewModel(fixture.desk());
  private final List<String> shown = new ArrayList<>();
  private final WeekDeeds deeds = new WeekDeeds(week, () -> shown.add("take"));

  @BeforeEach
  void follow() {
    book.onChange(week::refresh);
    week.refresh(book.snapshot());
  }

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  @Test
  void eachNewEntryOpensItsForm() {
    Set<EntryKind> opened = new HashSet<>();
    for (Deed deed : Deed.values()) {
      if (deed.screen() == ScreenId.WEEK && deed.name().startsWith("NEW_")) {
        deeds.run(deed);
        assertThat(week.taskProperty().get())
            .as(deed.name())
            .isInstanceOfSatisfying(
                SideTask.Enter.class, enter -> opened.add(((EntryKey.New) enter.key()).kind()));
      }
    }
    assertThat(opened).containsExactlyInAnyOrder(EntryKind.values());
  }

  @Test
  void eachChangeThatCanHappenCanBeTold() {
    Set<Happening.Kind> told = new HashSet<>();
    for (Deed deed : Deed.values()) {
      if (deed.name().startsWith("TELL_")) {
        deeds.run(deed);
        assertThat(week.taskProperty().get())
            .isInstanceOfSatisfying(
                SideTask.Happened.class, task -> told.add(task.told().kindProperty().get()));
      }
    }
    assertThat(told).containsExactlyInAnyOrder(Happening.Kind.values());
  }

  @Test
  void theDaysAreShownAndNotSeveralWeeksWhereTheWeekIsTakenAlong() {
    week.showSeveral(true);
    deeds.run(Deed.TAKE_WEEK);
    assertThat(shown).containsExactly("take");
    assertThat(week.severalProperty().get()).isFalse();
  }

  @Test
  void whatBelongsToOtherScreensDoesNothingHere() {
    Arrays.stream(Deed.values()).filter(deed -> deed.screen() != ScreenId.WEEK).forEach(deeds::run);
    assertThat(week.taskProperty().get()).isNull();
    assertThat(shown).isEmpty();
  }

  @Test
  void aPlannedVisitIsChosenInItsWeekWhateverIsDoneAtTheSide() {
    Stop stop =
        book.snapshot().agenda().stops().stream()
            .filter(one -> one.kind() == Stop.Kind.VISIT)
            .findFirst()
            .orElseThrow();
    week.turn(5);
    week.begin(new SideTask.Reports());

    week.entering().lead(stop.id());

    assertThat(week.selectedProperty().get()).isEqualTo(stop.id());
    assertThat(week.taskProperty().get()).isNull();
    assertThat(stop.date()).isBetween(week.monday(), week.monday().plusDays(6));
  }

  @Test
  void anAppointmentIsOpenedBesideItsWeekAndATaskWhereTheRepIs() {
    LocalDate day = LocalDate.of(2027, 2, 3);
    Appointment appointment =
        new Appointment(
            book.agenda().nextAppointmentId(), null, "Messe", day, day, LocalTime.of(10, 0), 60, 0);
    book.agenda().save(appointment);
    Task task = new Task(book.agenda().nextTaskId(), "Spesen", 30, 0, null, null, false);
    book.agenda().save(task);

    week.entering().lead(appointment.id());
    assertThat(week.monday()).isEqualTo(LocalDate.of(2027, 2, 1));
    assertThat(week.taskProperty().get())
        .isEqualTo(new SideTask.Enter(new EntryKey.OneAppointment(appointment.id())));
    week.entering().lead(task.id());
    assertThat(week.monday()).isEqualTo(LocalDate.of(2027, 2, 1));
    assertThat(week.taskProperty().get())
        .isEqualTo(new SideTask.Enter(new EntryKey.OneTask(task.id())));
  }
}
