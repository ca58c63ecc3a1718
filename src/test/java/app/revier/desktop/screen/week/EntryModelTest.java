package app.revier.desktop.screen.week;

import static app.revier.desktop.screen.week.WeekBooks.FRIDAY;
import static app.revier.desktop.screen.week.WeekBooks.MONDAY;
import static app.revier.desktop.screen.week.WeekBooks.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Origin;
import app.revier.agenda.SeriesChange.Scope;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.book.Book;
import app.revier.book.Wanted;
import app.revier.book.WeekSettings;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.screen.week.RepeatFields.Rhythm;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.desktop.screen.week.WeekContent.Open;
import app.revier.desktop.work.RecordingNotices.Done;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rep types into the forms of the week, and what becomes of it. */
final class EntryModelTest {

  private static final LocalTime NINE = LocalTime.of(9, 0);

  /** A planned week, with nobody waiting for its work. */
  static class Opened {

    final Book book;
    final DeskFixture fixture;
    final WeekViewModel week;

    Opened(Book book) {
      this.book = book;
      fixture = new DeskFixture(book, Language.GERMAN);
      week = new WeekViewModel(fixture.desk());
      book.onChange(week::refresh);
      week.refresh(book.snapshot());
    }

    @AfterEach
    void close() {
      assertThat(fixture.notices().failures()).isEmpty();
      book.close();
    }

    final EntryModel open(EntryKey key) {
      week.entering().open(key);
      return Objects.requireNonNull(EntryForms.of(fixture.desk(), week, key));
    }

    final EntryModel open(EntryKind kind) {
      return open(new EntryKey.New(kind, null, null));
    }

    final Agenda agenda() {
      return book.snapshot().agenda();
    }

    final WeekContent shown() {
      return Objects.requireNonNull(week.contentProperty().get());
    }

    final Day day(LocalDate date) {
      return Objects.requireNonNull(shown().day(date));
    }

    final List<String> said() {
      return fixture.notices().done().stream().map(Done::text).toList();
    }

    final EntryLine line(String title) {
      return shown().entries().stream()
          .filter(one -> one.title().equals(title))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Input input(EntryModel model, String key) {
    return model.inputs().stream()
        .filter(one -> one.caption().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static void type(EntryModel model, String key, String text) {
    ((Field<?>) input(model, "entry." + key)).textProperty().set(text);
  }

  @SuppressWarnings("unchecked") // The test knows what can be chosen.
  private static <T> void choose(EntryModel model, String key, T value) {
    ((Choice<T>) input(model, key)).choose(value);
  }

  private static String reason(EntryModel model) {
    return model.reasonProperty().get();
  }

  private static String note(EntryModel model) {
    return model.noteProperty().get();
  }

  @Nested
  final class InAPlannedWeek extends Opened {

    InAPlannedWeek() {
      super(WeekBooks.planned());
    }

    private EntryModel teamCall() {
      EntryModel model = open(new EntryKey.New(EntryKind.APPOINTMENT, MONDAY, NINE));
      type(model, "title", "Teamrunde");
      return model;
    }

    private Appointment saved(EntryModel model) {
      model.save();
      assertThat(reason(model)).isEmpty();
      return agenda().appointments().getLast();
    }

    @Test
    void anAppointmentStandsInTheDaysAtOnce() {
      EntryModel model = teamCall();
      assertThat(model.title()).isEqualTo("Neuer Termin");
      type(model, "minutes", "1,5 h");
      Appointment made = saved(model);
      assertThat(made)
          .isEqualTo(new Appointment(made.id(), null, "Teamrunde", MONDAY, MONDAY, NINE, 90, 0));
      assertThat(day(MONDAY).blocks())
          .filteredOn(block -> made.id().equals(block.entry()))
          .extracting(Block::from, Block::until, Block::title)
          .containsExactly(tuple(540, 630, "Teamrunde"));
      assertThat(fixture.notices().offered()).containsExactly("Termin „Teamrunde“ eingetragen");
      assertThat(week.taskProperty().get()).as("the form is left").isNull();
      assertThat(fixture.desk().drafts().unsaved()).isEmpty();
    }

    @Test
    void aCallEveryMondayIsChangedOnceAndEndsEarlier() {
      LocalDate away = LocalDate.of(2026, 12, 14);
      book.agenda().save(new Absence(new AbsenceId(1), Absence.Kind.VACATION, away, away, ""));
      EntryModel model = teamCall();
      choose(model, "entry.repeat", Rhythm.WEEKS);
      assertThat(note(model))
          .isEqualTo(
              "57 Termine, jeden Montag, der letzte am 27.12.2027. 1 Termin liegt auf einem freien"
                  + " Tag: 14.12.2026. Er bleibt eingetragen.");
      type(model, "times", "10");
      assertThat(note(model)).startsWith("10 Termine, jeden Montag, der letzte am 01.02.2027.");
      Appointment first = series(saved(model)).getFirst();
      assertThat(series(first)).hasSize(10);

      EntryModel second = open(new EntryKey.OneAppointment(series(first).get(1).id()));
      assertThat(second.isShown(input(second, "entry.repeat")))
          .as("one alone has no rhythm of its own")
          .isFalse();
      type(second, "begin", "1030");
      second.save();
      assertThat(series(first))
          .extracting(Appointment::begin)
          .containsOnlyOnce(LocalTime.of(10, 30));

      EntryModel third = open(new EntryKey.OneAppointment(series(first).get(2).id()));
      choose(third, "entry.scope", Scope.FOLLOWING);
      assertThat(third.isShown(input(third, "entry.repeat"))).isTrue();
      third.delete();
      assertThat(series(first)).hasSize(2);
      book.undo(Progress.NONE);
      assertThat(series(first)).hasSize(10);
      book.undo(Progress.NONE);
      book.undo(Progress.NONE);
      assertThat(agenda().appointments()).hasSize(1);
    }

    private List<Appointment> series(Appointment one) {
      Origin.Series series = (Origin.Series) Objects.requireNonNull(one.origin());
      return agenda().appointments().stream()
          .filter(
              other ->
                  other.origin() instanceof Origin.Series its
                      && its.series().equals(series.series()))
          .toList();
    }

    @Test
    void theWeekdayFollowsTheDayUntilAnotherIsChosen() {
      EntryModel model = teamCall();
      choose(model, "entry.repeat", Rhythm.WEEKS);
      type(model, "day", "01.12.2026");
      assertThat(note(model)).contains("jeden Dienstag");
      choose(model, "entries.hours-fri", true);
      type(model, "day", "02.12.2026");
      assertThat(note(model)).contains("jede Woche Di, Fr");
      type(model, "every", "2");
      assertThat(note(model)).contains("alle 2 Wochen Di, Fr");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "MONTH_DAY | jeden Monat am 30., sonst am letzten Tag",
          "MONTH_WEEKDAY | jeden Monat am letzten Montag",
          "MONTH_LAST | jeden Monat am letzten Montag"
        })
    void rhythmsByTheMonthFollowFromTheDay(Rhythm rhythm, String words) {
      EntryModel model = teamCall();
      choose(model, "entry.repeat", rhythm);
      assertThat(note(model)).contains(words.strip());
    }

    @Test
    void allOfASeriesAreChangedWithAnotherEnd() {
      EntryModel model = teamCall();
      choose(model, "entry.repeat", Rhythm.WEEKS);
      type(model, "times", "4");
      Appointment any = saved(model);
      EntryModel all = open(new EntryKey.OneAppointment(series(any).get(1).id()));
      choose(all, "entry.scope", Scope.ALL);
      type(all, "title", "Runde");
      type(all, "times", "6");
      assertThat(note(all)).startsWith("6 Termine");
      all.save();
      assertThat(series(any)).hasSize(6).extracting(Appointment::title).containsOnly("Runde");
      assertThat(series(any).getFirst().from()).isEqualTo(MONDAY);
    }

    @Test
    void anAppointmentAtACustomerIsFoundByTyping() {
      EntryModel model = teamCall();
      var picker = ((AppointmentModel) model).picker();
      picker.textProperty().set("Klinik 3");
      picker.choose(picker.found().getFirst());
      Appointment made = saved(model);
      assertThat(made.customer()).isEqualTo(new CustomerId(3));
      EntryModel again = open(new EntryKey.OneAppointment(made.id()));
      assertThat(((AppointmentModel) again).picker().textProperty().get()).isEqualTo("Klinik 3");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "title||Noch leer: Worum es geht.",
          "day||Noch leer: Tag.",
          "begin||Noch leer: Beginn.",
          "minutes||Noch leer: Dauer.",
          "begin|25|Bitte geben Sie eine Uhrzeit ein, zum Beispiel 9:30.",
          "minutes|lang|Bitte geben Sie eine Dauer ein, zum Beispiel 45, 1:30 oder 1,5 h.",
          "minutes|20 h|Der Termin geht über Mitternacht hinaus.",
          "day|31.2.2027|Diesen Tag gibt es nicht."
        })
    void whatCannotBeTakenIsSaidWhileTyping(String field, String typed, String why) {
      EntryModel model = teamCall();
      type(model, field, typed == null ? "" : typed);
      assertThat(reason(model)).isEqualTo(why);
      assertThat(model.hintProperty().get())
          .as("not said twice")
          .isEqualTo(typed != null && !why.contains("Mitternacht") ? "" : why);
      model.save();
      assertThat(agenda().appointments()).hasSize(1);
    }

    @Test
    void aRuleWithoutADayIsRefused() {
      EntryModel model = teamCall();
      choose(model, "entry.repeat", Rhythm.WEEKS);
      choose(model, "entries.hours-mon", false);
      choose(model, "entries.hours-tue", true);
      type(model, "repeat-until", "30.11.2026");
      assertThat(reason(model)).isEqualTo("Bis 30.11.2026 gibt es keinen solchen Tag.");
    }

    @Test
    void whatIsTypedIsThereAgainUntilItIsDropped() {
      EntryModel model = teamCall();
      choose(model, "entry.repeat", Rhythm.MONTH_DAY);
      type(model, "begin", "1430");
      week.endTask();
      assertThat(fixture.desk().drafts().unsaved())
          .extracting(Draft::field)
          .containsExactlyInAnyOrder("entry.title", "entry.repeat", "entry.begin");

      EntryModel again = open(EntryKind.APPOINTMENT);
      assertThat(((Field<?>) input(again, "entry.title")).text()).isEqualTo("Teamrunde");
      assertThat(((Field<?>) input(again, "entry.begin")).text()).isEqualTo("14:30");
      EntryModel there = open(new EntryKey.New(EntryKind.APPOINTMENT, FRIDAY, LocalTime.of(8, 0)));
      assertThat(((Field<?>) input(there, "entry.begin")).text())
          .as("where the rep points counts")
          .isEqualTo("08:00");
      there.drop();
      assertThat(fixture.desk().drafts().unsaved()).isEmpty();
      assertThat(((Field<?>) input(open(EntryKind.APPOINTMENT), "entry.title")).text()).isEmpty();
    }

    @Test
    void whatWasTypedIsFoundAgain() {
      teamCall();
      week.endTask();
      Draft draft = fixture.desk().drafts().unsaved().getFirst();
      fixture.desk().drafts().seek(draft);
      assertThat(week.taskProperty().get())
          .isEqualTo(new SideTask.Enter(new EntryKey.New(EntryKind.APPOINTMENT, null, null)));
    }

    @Test
    void anImportedAppointmentHasNoRhythmOfItsOwnAndIsMarked() {
      Origin event = new Origin.CalendarEvent("Kalender", "uid", "", "gelesen");
      Appointment read =
          new Appointment(new AppointmentId(50), null, "Arzt", FRIDAY, FRIDAY, NINE, 30, 0)
              .withOrigin(event);
      book.agenda().save(read);
      EntryModel model = open(new EntryKey.OneAppointment(read.id()));
      assertThat(model.inputs())
          .extracting(one -> one.caption().key())
          .doesNotContain("entry.repeat");
      assertThat(note(model)).isEqualTo("Dieser Termin kommt aus einem Kalender.");
      type(model, "title", "Zahnarzt");
      model.save();
      assertThat(Objects.requireNonNull(agenda().appointment(read.id())).origin()).isEqualTo(event);
      assertThat(line("Zahnarzt").marks()).isEqualTo("aus einem Kalender");
    }

    @Test
    void aWishNeedsACustomerAndWaitsUntilItIsPutIn() {
      agenda()
          .stopsOf(new CustomerId(2))
          .forEach(
              stop -> {
                week.select(stop.id());
                week.edits().takeOut();
              });
      EntryModel model = open(new EntryKey.New(EntryKind.WISH, TUESDAY, null));
      assertThat(reason(model)).isEqualTo("Bitte wählen Sie einen Kunden.");
      ((AppointmentModel) model)
          .picker()
          .choose(book.snapshot().territory().customer(new CustomerId(2)));
      type(model, "until", "30.11.2026");
      assertThat(reason(model)).isEqualTo("Das Ende liegt vor dem Beginn.");
      type(model, "until", "04.12.2026");
      Appointment wish = saved(model);
      assertThat(wish.isFixed()).isFalse();
      Open open =
          shown().open().stream()
              .filter(one -> new Wanted.Agreed(wish.id()).equals(one.wanted()))
              .findFirst()
              .orElseThrow();
      week.edits().fit(new Wanted.Agreed(wish.id()), open.title());
      assertThat(agenda().stops()).anyMatch(stop -> wish.id().equals(stop.appointment()));
    }

    @Test
    void aTaskIsOpenUntilItIsPutInAndTickedOff() {
      EntryModel model = open(EntryKind.TASK);
      type(model, "title", "Reisekosten");
      type(model, "minutes", "0:45");
      type(model, "deadline", "04.12.2026");
      type(model, "earliest", "05.12.2026");
      assertThat(reason(model))
          .isEqualTo("Die Aufgabe ist fällig, bevor sie begonnen werden kann.");
      type(model, "earliest", "");
      model.save();
      Task task = agenda().tasks().getFirst();
      assertThat(task)
          .isEqualTo(
              new Task(task.id(), "Reisekosten", 45, 0, null, LocalDate.of(2026, 12, 4), false));
      assertThat(shown().open()).extracting(Open::wanted).contains(new Wanted.Work(task.id()));
      week.edits().putIn(new Wanted.Work(task.id()), FRIDAY, 600);
      assertThat(day(FRIDAY).blocks()).extracting(Block::entry).contains(task.id());
      assertThat(shown().open())
          .extracting(Open::wanted)
          .doesNotContain(new Wanted.Work(task.id()));

      week.entering().toggleDone(line("Reisekosten"));
      assertThat(agenda().openTasks()).isEmpty();
      assertThat(line("Reisekosten").marks()).isEqualTo("erledigt");
      assertThat(fixture.notices().offered()).contains("Aufgabe „Reisekosten“ erledigt");
      EntryModel again = open(new EntryKey.OneTask(task.id()));
      choose(again, "entry.done", false);
      again.save();
      assertThat(agenda().openTasks()).hasSize(1);
    }

    @Test
    void aLongProjectGetsBlocks() {
      EntryModel model = open(EntryKind.PROJECT);
      type(model, "title", "Ausschreibung");
      type(model, "blocks", "");
      assertThat(reason(model)).isEqualTo("Noch leer: Blöcke je Woche.");
      type(model, "blocks", "3");
      type(model, "block-minutes", "90");
      model.save();
      assertThat(agenda().tasks())
          .extracting(Task::blocksPerWeek, Task::minutes)
          .containsExactly(tuple(3, 90));
    }

    @Test
    void anAbsenceSaysWhatItTakesAndTheVisitsStayToBeSeen() {
      List<Stop> before = agenda().stopsOn(MONDAY);
      long visits = before.stream().filter(stop -> stop.customer() != null).count();
      EntryModel model = open(new EntryKey.New(EntryKind.ABSENCE, MONDAY, null));
      assertThat(note(model))
          .startsWith(visits + " Besuche brauchen einen anderen Tag.")
          .endsWith("Alles bleibt stehen, bis Sie es verlegen.");
      choose(model, "entry.kind", Absence.Kind.SICK);
      model.save();
      assertThat(agenda().absences())
          .extracting(Absence::kind, Absence::from, Absence::until)
          .containsExactly(tuple(Absence.Kind.SICK, MONDAY, MONDAY));
      assertThat(agenda().stopsOn(MONDAY)).isEqualTo(before);
      Day off = day(MONDAY);
      assertThat(off.isWorking()).isFalse();
      assertThat(off.blocks())
          .hasSize((int) visits)
          .allMatch(block -> block.conflict().equals("Krankheit: braucht einen anderen Tag"));
      Stop first = before.getFirst();
      assertThat(shown().open()).extracting(Open::wanted).contains(new Wanted.Stranded(first.id()));
      assertThat(shown().open())
          .filteredOn(one -> Objects.equals(one.customer(), first.customer()))
          .as("named once")
          .hasSize(1);

      week.edits().fit(new Wanted.Stranded(first.id()), "Klinik");
      assertThat(Objects.requireNonNull(agenda().stop(first.id())).date()).isAfter(MONDAY);
      book.undo(Progress.NONE);
      book.undo(Progress.NONE);
      assertThat(agenda().absences()).isEmpty();
      assertThat(day(MONDAY).blocks()).noneMatch(block -> !block.conflict().isEmpty());
    }

    @Test
    void whatAnAbsenceOfAWeekTakesIsNamedOnce() {
      EntryModel model = open(new EntryKey.New(EntryKind.ABSENCE, MONDAY, null));
      type(model, "until", "04.12.2026");
      model.save();
      long stops = agenda().stops().stream().filter(stop -> stop.kind() != Stop.Kind.BREAK).count();
      assertThat(shown().open())
          .hasSize((int) stops)
          .allMatch(one -> one.wanted() instanceof Wanted.Stranded);
    }

    @Test
    void aNightIsFoundByItsTown() {
      EntryModel model = open(new EntryKey.New(EntryKind.NIGHT, TUESDAY, null));
      type(model, "place", "Nirgendwohausen");
      assertThat(reason(model)).isNotEmpty();
      model.save();
      assertThat(book.snapshot().settings().get(WeekSettings.NIGHTS)).isEmpty();
      type(model, "place", "56068 Koblenz");
      assertThat(reason(model)).isEmpty();
      assertThat(note(model))
          .contains("Dienstag, 01.12.2026")
          .contains("Mittwoch, 02.12.2026")
          .as("the days hold visits already")
          .contains("min mehr Fahrt");
      model.save();
      assertThat(book.snapshot().settings().get(WeekSettings.NIGHTS))
          .singleElement()
          .satisfies(
              night -> {
                assertThat(night.date()).isEqualTo(TUESDAY);
                assertThat(night.position().latitude()).isBetween(50.2, 50.5);
                assertThat(night.name()).isEqualTo("56068 Koblenz");
              });
      EntryModel again = open(new EntryKey.OneNight(TUESDAY));
      type(again, "place", "50.3569, 7.589");
      type(again, "day", "02.12.2026");
      again.save();
      assertThat(book.snapshot().settings().get(WeekSettings.NIGHTS))
          .extracting(one -> one.date())
          .containsExactly(TUESDAY.plusDays(1));
      week.entering().remove(line("Übernachtung"));
      assertThat(book.snapshot().settings().get(WeekSettings.NIGHTS)).isEmpty();
    }

    @Test
    void theListNamesWhatIsOverdueThenWhatComesAndASeriesOnce() {
      LocalDate past = LocalDate.of(2026, 11, 20);
      book.agenda().save(new Task(book.agenda().nextTaskId(), "Alt", 30, 0, null, past, false));
      book.agenda().save(new Task(book.agenda().nextTaskId(), "Fertig", 30, 0, null, null, true));
      book.agenda()
          .save(new Task(book.agenda().nextTaskId(), "Irgendwann", 30, 0, null, null, false));
      EntryModel model = teamCall();
      choose(model, "entry.repeat", Rhythm.WEEKS);
      type(model, "times", "5");
      model.save();
      assertThat(shown().entries())
          .extracting(EntryLine::title)
          .containsExactly("Alt", "Teamrunde", "Besprechung", "Irgendwann", "Fertig");
      assertThat(line("Alt").overdue()).isTrue();
      assertThat(line("Teamrunde").marks()).isEqualTo("jeden Montag · 5 Termine bis 28.12.2026");
      assertThat(line("Teamrunde").when()).isEqualTo("Mo 30.11.2026, 09:00");
      assertThat(shown().entries()).filteredOn(one -> one.says("jeden montag")).hasSize(1);
      week.entering().remove(line("Teamrunde"));
      assertThat(agenda().appointments()).hasSize(1);
      assertThat(fixture.notices().offered()).contains("Terminserie „Teamrunde“ gelöscht");
    }

    @Test
    void whatIsDoubleClickedOpens() {
      Block meeting =
          day(TUESDAY).blocks().stream()
              .filter(block -> new AppointmentId(1).equals(block.entry()))
              .findFirst()
              .orElseThrow();
      week.entering().open(meeting);
      assertThat(week.taskProperty().get())
          .isEqualTo(new SideTask.Enter(new EntryKey.OneAppointment(new AppointmentId(1))));
      assertThat(
              EntryForms.of(
                  fixture.desk(), week, new EntryKey.OneAppointment(new AppointmentId(9))))
          .as("one that is gone has no form")
          .isNull();
      week.select(Objects.requireNonNull(meeting.stop()));
      week.entering().open(EntryKind.TASK);
      assertThat(week.taskProperty().get())
          .isEqualTo(
              new SideTask.Enter(new EntryKey.New(EntryKind.TASK, TUESDAY, LocalTime.of(15, 0))));
    }
  }

  @Nested
  final class InAWeekThatIsNotPlanned extends Opened {

    InAWeekThatIsNotPlanned() {
      super(WeekBooks.unplanned());
    }

    @Test
    void whatIsAgreedIsSeen() {
      assertThat(shown().planned()).isFalse();
      assertThat(day(TUESDAY).blocks())
          .singleElement()
          .satisfies(
              block -> {
                assertThat(block.entry()).isEqualTo(new AppointmentId(1));
                assertThat(block.stop()).isNull();
                assertThat(block.conflict()).isEmpty();
                assertThat(block.isMovable()).isFalse();
              });
      week.plan(false);
      assertThat(day(TUESDAY).blocks())
          .filteredOn(block -> new AppointmentId(1).equals(block.entry()))
          .hasSize(1);
    }
  }

  @Nested
  final class InABookThatCanOnlyBeRead extends Opened {

    InABookThatCanOnlyBeRead() {
      super(WeekBooks.readOnly());
    }

    @Test
    void nothingIsSaved() {
      EntryModel model = open(new EntryKey.OneAppointment(new AppointmentId(1)));
      assertThat(reason(model)).isEqualTo(week.readOnlyReason()).isNotEmpty();
      model.save();
      model.delete();
      week.entering().remove(line("Besprechung"));
      assertThat(agenda().appointments()).hasSize(1);
      assertThat(said()).contains(week.readOnlyReason());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"new-APPOINTMENT", "appointment-17", "task-3", "absence-2", "night-2026-12-01"})
  void keysAreReadBackFromTheirNames(String part) {
    assertThat(Objects.requireNonNull(EntryKey.ofPart(part)).part()).isEqualTo(part);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "new-", "new-report", "task-x", "night-2026-13-01", "report-1"})
  void whatIsTypedElsewhereIsNoEntry(String part) {
    assertThat(EntryKey.ofPart(part)).isNull();
  }
}
