package app.revier.desktop.screen.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Absence;
import app.revier.agenda.Absence.Kind;
import app.revier.agenda.Activity;
import app.revier.book.Book;
import app.revier.book.Report;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.book.TimeSettings;
import app.revier.capacity.CalendarDay;
import app.revier.desktop.form.Field;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.time.MarkedDays.Span;
import app.revier.segment.Cell;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The year as the rep fills it in. */
class YearTimeViewModelTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  private final Book book = SampleBooks.normal();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final YearTimeViewModel model = model(fixture);

  private static YearTimeViewModel model(DeskFixture fixture) {
    YearTimeViewModel model = new YearTimeViewModel(fixture.desk());
    fixture.desk().book().onChange(model::refresh);
    model.refresh(fixture.desk().book().snapshot());
    return model;
  }

  private YearTime time() {
    return Objects.requireNonNull(model.shownProperty().get());
  }

  private List<Absence> absences() {
    return book.snapshot().agenda().absences();
  }

  private void mark(Kind kind, LocalDate from, LocalDate until) {
    model.go(from, false);
    model.go(until, true);
    model.mark(kind);
  }

  @Test
  void theYearThatIsPlannedIsShownWithItsHolidays() {
    assertThat(model.yearProperty().get()).isEqualTo(2027);
    assertThat(time().days()).hasSize(365);
    CalendarDay newYear = time().day(LocalDate.of(2027, 1, 1));
    assertThat(newYear.use()).isEqualTo(CalendarDay.Use.HOLIDAY);
    assertThat(model.dayWords(newYear)).isEqualTo("Freitag, 01.01.2027: Neujahr");
    assertThat(model.dayWords(time().day(MONDAY))).endsWith(": Arbeitstag");
  }

  @Test
  void markedDaysBecomeAnAbsenceInOneStepAndTheSumFollows() {
    int field = Objects.requireNonNull(time().budget()).days().fieldDays();
    mark(Kind.VACATION, MONDAY, MONDAY.plusDays(11));
    assertThat(absences())
        .extracting(Absence::kind, Absence::from, Absence::until)
        .containsExactly(tuple(Kind.VACATION, MONDAY, MONDAY.plusDays(11)));
    // Ten of the thirty expected days have their date now: the sum stays.
    assertThat(Objects.requireNonNull(time().budget()).days().dated())
        .containsEntry(Kind.VACATION, 10);
    assertThat(Objects.requireNonNull(time().budget()).days().fieldDays()).isEqualTo(field);
    mark(Kind.VACATION, LocalDate.of(2027, 7, 5), LocalDate.of(2027, 8, 6));
    assertThat(Objects.requireNonNull(time().budget()).days().fieldDays()).isEqualTo(field - 5);
    book.undo(Progress.NONE);
    assertThat(absences()).hasSize(1);
    assertThat(Objects.requireNonNull(time().budget()).days().fieldDays()).isEqualTo(field);
  }

  @Test
  void anAbsenceIsMovedLengthenedAndTakenOut() {
    mark(Kind.TRADE_FAIR, MONDAY, MONDAY.plusDays(2));
    model.place(absences().getFirst(), new Span(MONDAY.plusDays(7), MONDAY.plusDays(9)));
    assertThat(absences().getFirst().from()).isEqualTo(MONDAY.plusDays(7));
    assertThat(model.marked().span()).isEqualTo(new Span(MONDAY.plusDays(7), MONDAY.plusDays(9)));
    model.place(absences().getFirst(), new Span(MONDAY.plusDays(7), MONDAY.plusDays(10)));
    model.go(MONDAY.plusDays(8), false);
    model.clear();
    assertThat(absences())
        .extracting(Absence::from, Absence::until)
        .containsExactlyInAnyOrder(
            tuple(MONDAY.plusDays(7), MONDAY.plusDays(7)),
            tuple(MONDAY.plusDays(9), MONDAY.plusDays(10)));
    model.go(MONDAY, false);
    int steps = fixture.notices().offered().size();
    model.clear();
    assertThat(fixture.notices().offered()).hasSize(steps);
  }

  @Test
  void aRegionThatNobodyHasChosenIsAssumedUntilItIsKeptOrChosen() {
    assertThat(model.isRegionChosen()).isFalse();
    assertThat(model.regionName()).isEqualTo("Deutschland");
    model.set(Map.of(TimeSettings.REGION.key(), model.region()));
    assertThat(model.isRegionChosen()).isTrue();
    book.undo(Progress.NONE);
    assertThat(model.isRegionChosen()).isFalse();
    Field<String> region = model.field(TimeSettings.REGION);
    region.textProperty().set("Bayern");
    region.confirm();
    assertThat(model.isRegionChosen()).isTrue();
  }

  @Test
  void whatFieldDaysHoldInTruthIsSaidAndTakenOverWithOneClick() {
    CustomerId customer = book.snapshot().territory().customers().getFirst().id();
    for (int day = 1; day <= 10; day++) {
      book.reports()
          .save(
              new Report(
                  customer,
                  LocalDate.of(2026, 11, day),
                  Activity.Kind.VISIT,
                  Activity.Result.HELD,
                  45,
                  null,
                  "",
                  "",
                  null,
                  null,
                  "",
                  "",
                  Report.NextKind.VISIT,
                  "",
                  null,
                  null));
    }
    int days = Objects.requireNonNull(time().budget()).days().fieldDays();
    TimeFinding finding =
        model.findings().stream()
            .filter(one -> one.sentence().startsWith("Nach Plan und Berichten"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.sentence())
        .isEqualTo(
            "Nach Plan und Berichten im Mittel 1 Besuch am Tag, an 10 Außendiensttagen; das"
                + " Zeitbudget rechnet mit 6.");
    TimeFinding.Mend mend = finding.mends().getFirst();
    assertThat(mend.words()).isEqualTo("Mit 1 Besuch am Tag fasst das Jahr " + days + " Besuche.");
    Objects.requireNonNull(mend.deed()).run();
    assertThat(book.snapshot().settings().get(TimeSettings.VISITS_PER_DAY)).isEqualTo(1);
    assertThat(model.findings()).noneMatch(one -> one.sentence().startsWith("Nach Plan"));
    book.undo(Progress.NONE);
    assertThat(book.snapshot().settings().get(TimeSettings.VISITS_PER_DAY)).isEqualTo(6);
  }

  @Test
  void whatIsExpectedIsChangedInPlace() {
    Field<String> vacation = model.field(TimeSettings.VACATION_DAYS);
    vacation.textProperty().set("25");
    vacation.confirm();
    assertThat(book.snapshot().settings().get(TimeSettings.VACATION_DAYS)).isEqualTo(25);
    assertThat(Objects.requireNonNull(time().budget()).days().absences())
        .containsEntry(Kind.VACATION, 25);
    vacation.textProperty().set("viele");
    vacation.confirm();
    assertThat(vacation.complaintProperty().get()).isNotEmpty();
    assertThat(book.snapshot().settings().get(TimeSettings.VACATION_DAYS)).isEqualTo(25);
  }

  @Test
  void theRegionIsChosenByName() {
    assertThat(model.regionsLike("nordrh")).containsExactly("Deutschland – Nordrhein-Westfalen");
    Field<String> region = model.field(TimeSettings.REGION);
    region.textProperty().set("Deutschland – Nordrhein-Westfalen");
    region.confirm();
    assertThat(book.snapshot().settings().get(TimeSettings.REGION)).isEqualTo("DE-NW");
  }

  @Test
  void overloadNamesWhoLosesVisitsAndIsMendedInOneStep() {
    book.settings().set(Map.of(TimeSettings.visits(Cell.A_MAINTAIN).key(), "365"));
    book.settings().set(Map.of(TimeSettings.OFFICE_DAYS.key(), "150"));
    TimeFinding overload = model.findings().getFirst();
    assertThat(overload.severe()).isTrue();
    assertThat(overload.mends().getFirst().words()).startsWith("Es trifft ");
    Objects.requireNonNull(overload.mends().getFirst().deed()).run();
    assertThat(fixture.places().getLast()).isInstanceOf(Place.SomeCustomers.class);
    int step = 0;
    for (TimeFinding.Mend mend : overload.mends().subList(1, overload.mends().size())) {
      if (mend.deed() != null) {
        mend.deed().run();
        assertThat(model.findings()).as(mend.button()).noneMatch(TimeFinding::severe);
        book.undo(Progress.NONE);
        assertThat(model.findings().getFirst())
            .extracting(TimeFinding::sentence)
            .isEqualTo(overload.sentence());
        step++;
      }
    }
    assertThat(step).isGreaterThan(1);
  }

  @Test
  void eachOtherWarningIsGoneOnceItIsMended() {
    book.settings().set(Map.of(TimeSettings.visits(Cell.C_MAINTAIN).key(), "30"));
    List<TimeFinding> before = model.findings();
    int mended = 0;
    for (TimeFinding finding : before) {
      for (TimeFinding.Mend mend : finding.mends()) {
        if (mend.deed() != null && !mend.words().isEmpty() && !finding.severe()) {
          mend.deed().run();
          assertThat(model.findings())
              .extracting(TimeFinding::sentence)
              .doesNotContain(finding.sentence());
          book.undo(Progress.NONE);
          mended++;
        }
      }
    }
    assertThat(mended).isPositive();
  }

  @Test
  void theYearFollowsThePlanYearAndCanBeLeftForAnother() {
    model.show(2028);
    assertThat(time().days()).hasSize(366);
    assertThat(model.marked().cursor().getYear()).isEqualTo(2028);
    book.settings().set(Map.of(Setting.PLAN_YEAR.key(), "2029"));
    assertThat(model.yearProperty().get()).isEqualTo(2029);
    model.go(LocalDate.of(2030, 1, 1), false);
    assertThat(model.yearProperty().get()).isEqualTo(2030);
    assertThat(model.marked().cursor()).isEqualTo(LocalDate.of(2030, 1, 1));
  }

  @Test
  void aReadOnlyBookIsOnlyLookedAt() {
    Book readOnly = SampleBooks.readOnly();
    YearTimeViewModel looked = model(new DeskFixture(readOnly, Language.GERMAN));
    looked.mark(Kind.SICK);
    assertThat(readOnly.snapshot().agenda().absences()).isEmpty();
    assertThat(looked.readOnlyReason()).isNotEmpty();
  }

  @Test
  void anotherLanguageGoesOnWhereTheRepWas() {
    model.show(2028);
    model.go(LocalDate.of(2028, 2, 29), false);
    YearTimeViewModel english = new YearTimeViewModel(fixture.desk(Language.ENGLISH));
    english.refresh(book.snapshot());
    english.goOnFrom(model);
    assertThat(english.yearProperty().get()).isEqualTo(2028);
    assertThat(english.marked().cursor()).isEqualTo(LocalDate.of(2028, 2, 29));
  }
}
