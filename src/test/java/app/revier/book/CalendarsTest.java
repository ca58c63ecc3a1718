package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.ReadCalendar.Busy;
import app.revier.book.ReadCalendar.Days;
import app.revier.book.ReadCalendar.Mentioned;
import app.revier.book.ReadCalendar.WholeDays;
import app.revier.intake.UnreadableFileException;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a calendar that is read makes of the appointments of the book. Today is a Monday. */
class CalendarsTest {

  private static final LocalDate TODAY = SampleBooks.TODAY;
  private static final LocalDate TUESDAY = TODAY.plusDays(1);
  private static final CustomerId CLINIC = new CustomerId(1);

  private final Book book = book();
  private String name = "Kalender";
  private boolean whole = true;
  private Set<Mentioned> mentioned = Set.of();
  private List<WholeDays> wholeDays = List.of();
  private CalendarReader.@Nullable Span asked;

  private static Book book() {
    return SampleBooks.open(
        new MemoryStore(
            Path.of("Kalender.revier"),
            false,
            new BookStore.Contents(
                List.of(Customer.named(CLINIC, "1", "Klinik")),
                List.of(),
                Agenda.EMPTY,
                Map.of("plan.year", "2027", "time.hours", "mon-fri 08:00-12:00 13:00-17:00"))));
  }

  @AfterEach
  void close() {
    book.close();
  }

  private static Busy busy(String uid, LocalDateTime begin, int minutes) {
    return new Busy(uid, "", "Termin " + uid, begin, begin.plusMinutes(minutes));
  }

  private static Busy busy(String uid, int hour) {
    return busy(uid, TUESDAY.atTime(hour, 0), 60);
  }

  private CalendarPlan prepare(Busy... busy) throws UnreadableFileException {
    CalendarReader reader =
        (file, span) -> {
          asked = span;
          return new ReadCalendar(
              span, name, whole, mentioned, List.of(busy), wholeDays, List.of(), 0, 0);
        };
    return book.calendars().prepare(reader, Path.of("Mein Kalender (2).ics"), null, "Termin");
  }

  private CalendarPlan take(Busy... busy) throws UnreadableFileException {
    CalendarPlan plan = prepare(busy);
    book.calendars().apply(plan, "Termin");
    return plan;
  }

  private List<String> appointments() {
    return book.snapshot().agenda().appointments().stream().map(CalendarsTest::words).toList();
  }

  private static String words(Appointment one) {
    return one.title() + " " + one.from() + " " + one.begin() + " " + one.minutes();
  }

  private Appointment only() {
    assertThat(book.snapshot().agenda().appointments()).hasSize(1);
    return book.snapshot().agenda().appointments().getFirst();
  }

  private Stop stop(AppointmentId appointment, LocalTime begin, boolean confirmed) {
    return new Stop(
        book.days().nextStopId(),
        TUESDAY,
        Stop.Kind.APPOINTMENT,
        null,
        appointment,
        null,
        "",
        begin,
        begin.plusMinutes(60),
        0,
        confirmed);
  }

  private StopId plan(Appointment appointment, boolean confirmed) {
    LocalTime begin = appointment.begin();
    Stop stop = stop(appointment.id(), begin == null ? LocalTime.NOON : begin, confirmed);
    book.days().replace(List.of(TUESDAY), List.of(stop));
    return stop.id();
  }

  @Test
  void fifteenMonthsAreReadInTheZoneOfTheRegion() throws UnreadableFileException {
    prepare();
    assertThat(asked)
        .isEqualTo(
            new CalendarReader.Span(TODAY, LocalDate.of(2028, 2, 23), ZoneId.of("Europe/Berlin")));
    assertThat(RepZone.of(Settings.of(Map.of("time.region", "GB"))))
        .contains(ZoneId.of("Europe/London"));
    assertThat(RepZone.of(Settings.of(Map.of("time.region", "US")))).as("several").isEmpty();
    book.settings().set(Map.of("time.zone", "America/Denver"));
    assertThat(book.calendars().zone()).contains(ZoneId.of("America/Denver"));
  }

  @Test
  void aCalendarWithoutANameHasThatOfItsFile() throws UnreadableFileException {
    name = "";
    assertThat(prepare().calendar()).isEqualTo("Mein Kalender");
  }

  @Test
  void busyTimesBecomeFixedAppointmentsInOneStep() throws UnreadableFileException {
    take(busy("b", 14), busy("a", 9));

    assertThat(appointments())
        .containsExactly("Termin b 2026-11-24 14:00 60", "Termin a 2026-11-24 09:00 60");
    assertThat(book.snapshot().history().undo())
        .isEqualTo(ChangeLabel.of("calendar-imported", "Kalender"));
    book.undo(Progress.NONE);
    assertThat(appointments()).isEmpty();
  }

  @Test
  void theSameAgainChangesNothing() throws UnreadableFileException {
    take(busy("a", 9));
    CalendarPlan again = take(busy("a", 9));

    assertThat(again.isEmpty()).isTrue();
    assertThat(again.unchanged()).isEqualTo(1);
    book.undo(Progress.NONE);
    assertThat(appointments()).as("it made no step").isEmpty();
  }

  @Test
  void whatTheCalendarChangesIsChangedAndWhatIsGoneGoes() throws UnreadableFileException {
    take(busy("a", 9), busy("b", 14));
    AppointmentId first = book.snapshot().agenda().appointments().getFirst().id();
    CalendarPlan plan = take(busy("a", 10), busy("c", 15));

    assertThat(plan.changed()).hasSize(1);
    assertThat(plan.gone()).extracting(Appointment::title).containsExactly("Termin b");
    assertThat(appointments())
        .containsExactly("Termin a 2026-11-24 10:00 60", "Termin c 2026-11-24 15:00 60");
    assertThat(book.snapshot().agenda().appointment(first)).isNotNull();
  }

  @Test
  void whatTheRepEnteredAndOtherCalendarsStay() throws UnreadableFileException {
    book.agenda()
        .save(
            new Appointment(
                book.agenda().nextAppointmentId(),
                null,
                "Eigener",
                TUESDAY,
                TUESDAY,
                LocalTime.NOON,
                30,
                0));
    take(busy("a", 9));
    name = "Verein";
    CalendarPlan other = take(busy("a", 9), busy("z", 16));

    assertThat(other.elsewhere()).isEqualTo(1);
    assertThat(other.gone()).isEmpty();
    assertThat(appointments())
        .containsExactly(
            "Eigener 2026-11-24 12:00 30",
            "Termin a 2026-11-24 09:00 60",
            "Termin z 2026-11-24 16:00 60");
  }

  @Test
  void whatTheRepChangedStaysUntilTheCalendarChangesJustThat() throws UnreadableFileException {
    take(busy("a", 9));
    Appointment read = only();
    book.agenda()
        .save(
            new Appointment(
                read.id(),
                CLINIC,
                "Klinik: Gespräch",
                TUESDAY,
                TUESDAY,
                LocalTime.of(11, 0),
                45,
                15,
                read.origin()));

    CalendarPlan same = take(busy("a", 9));
    assertThat(same.isEmpty()).isTrue();
    assertThat(same.kept())
        .as("it is said that the calendar says something else")
        .extracting(kept -> kept.why() + " " + words(Objects.requireNonNull(kept.wanted())))
        .containsExactly("OWN Termin a 2026-11-24 09:00 60");
    assertThat(words(only())).isEqualTo("Klinik: Gespräch 2026-11-24 11:00 45");
    take(new Busy("a", "", "Neuer Titel", TUESDAY.atTime(9, 0), TUESDAY.atTime(10, 0)));
    assertThat(words(only())).isEqualTo("Neuer Titel 2026-11-24 11:00 45");
    CalendarPlan other =
        take(new Busy("a", "", "Neuer Titel", TUESDAY.atTime(15, 0), TUESDAY.atTime(16, 0)));
    assertThat(other.changed()).extracting(CalendarPlan.Changed::replacesOwn).containsExactly(true);
    assertThat(words(only())).isEqualTo("Neuer Titel 2026-11-24 15:00 60");
    assertThat(only().customer()).isEqualTo(CLINIC);
    assertThat(only().preparationMinutes()).isEqualTo(15);
  }

  @Test
  void whatTheRepRemovedStaysAwayAndIsNamed() throws UnreadableFileException {
    take(busy("a", 9), busy("b", 14));
    book.agenda().delete(List.of(book.snapshot().agenda().appointments().getFirst().id()));

    CalendarPlan again = take(busy("a", 9), busy("b", 14));
    assertThat(again.isEmpty()).isTrue();
    assertThat(again.removed()).extracting(Appointment::title).containsExactly("Termin a");
    CalendarPlan moved = take(busy("a", 11), busy("b", 14));
    assertThat(moved.isEmpty()).as("also at another time").isTrue();
    assertThat(moved.removed()).hasSize(1);
    assertThat(appointments()).containsExactly("Termin b 2026-11-24 14:00 60");
  }

  @Test
  void whatTheRepRemovedCanBeTakenAgain() throws UnreadableFileException {
    take(busy("a", 9), busy("b", 14));
    book.agenda()
        .delete(book.snapshot().agenda().appointments().stream().map(Appointment::id).toList());
    CalendarPlan plan = prepare(busy("a", 9), busy("b", 14));
    assertThat(plan.removed()).hasSize(2);

    book.calendars()
        .apply(
            plan.with(new CalendarPlan.Chosen(plan.removed().subList(0, 1), Map.of())), "Termin");

    assertThat(appointments()).containsExactly("Termin a 2026-11-24 09:00 60");
    assertThat(prepare(busy("a", 9), busy("b", 14)).removed())
        .extracting(Appointment::title)
        .containsExactly("Termin b");
  }

  @Test
  void theUndoneRemovalIsNone() throws UnreadableFileException {
    take(busy("a", 9));
    book.agenda().delete(List.of(only().id()));
    book.undo(Progress.NONE);
    take();
    assertThat(take(busy("a", 9)).added()).as("gone and back in the calendar").hasSize(1);
    book.agenda().delete(List.of(only().id()));
    assertThat(take(busy("a", 9)).removed()).hasSize(1);
  }

  @Test
  void wholeDaysBecomeAbsencesIfTheRepSaysSo() throws UnreadableFileException {
    WholeDays fair = days("Messe", TUESDAY, TUESDAY.plusDays(1));
    WholeDays note = days("Geburtstag", TUESDAY.plusDays(2), TUESDAY.plusDays(2));
    WholeDays weekend = days("Samstag", TUESDAY.plusDays(4), TUESDAY.plusDays(5));
    WholeDays over = days("Vorbei", TODAY.minusDays(3), TODAY.minusDays(1));
    wholeDays = List.of(fair, note, weekend, over);
    CalendarPlan plan = prepare();
    assertThat(plan.away()).containsExactly(fair, note);
    assertThat(plan.rejected()).isEqualTo(2);

    book.calendars()
        .apply(
            plan.with(new CalendarPlan.Chosen(List.of(), Map.of(fair, Absence.Kind.TRADE_FAIR))),
            "Termin");

    assertThat(book.snapshot().agenda().absences())
        .extracting(one -> one.kind() + " " + one.from() + " " + one.until() + " " + one.note())
        .containsExactly("TRADE_FAIR 2026-11-24 2026-11-25 Messe");
    assertThat(prepare().away()).as("the fair is known now").containsExactly(note);
    book.undo(Progress.NONE);
    assertThat(book.snapshot().agenda().absences()).isEmpty();
  }

  private static WholeDays days(String title, LocalDate first, LocalDate last) {
    return new WholeDays(1, title, List.of(new Days(first, last)));
  }

  @Test
  void whatIsConfirmedStaysAndIsNamed() throws UnreadableFileException {
    take(busy("a", 9));
    plan(only(), true);
    CalendarPlan moved = take(busy("a", 15));

    assertThat(moved.isEmpty()).isTrue();
    assertThat(moved.kept())
        .extracting(kept -> words(kept.appointment()))
        .containsExactly(words(only()));
    assertThat(words(only())).isEqualTo("Termin a 2026-11-24 09:00 60");
    CalendarPlan gone = take();
    assertThat(gone.kept()).extracting(CalendarPlan.Kept::wanted).containsOnlyNulls();
    assertThat(words(only())).isEqualTo("Termin a 2026-11-24 09:00 60");
  }

  @Test
  void aPlannedStopGoesWithItsAppointment() throws UnreadableFileException {
    take(busy("a", 9));
    StopId stop = plan(only(), false);
    take(busy("a", 15));

    assertThat(book.snapshot().agenda().stop(stop))
        .extracting(Stop::begin, Stop::end)
        .containsExactly(LocalTime.of(15, 0), LocalTime.of(16, 0));
    take();
    assertThat(book.snapshot().agenda().stops()).isEmpty();
    book.undo(Progress.NONE);
    assertThat(book.snapshot().agenda().stop(stop)).isNotNull();
  }

  @Test
  void inAWeekThatIsPlannedANewAppointmentStandsAtOnce() throws UnreadableFileException {
    take(busy("a", 9));
    assertThat(book.snapshot().agenda().stops()).isEmpty();
    plan(only(), false);
    take(busy("a", 9), busy("b", 14), busy("next", TUESDAY.plusDays(7).atTime(9, 0), 30));

    assertThat(book.snapshot().agenda().stops())
        .extracting(one -> one.date() + " " + one.begin() + " " + one.title())
        .containsExactly("2026-11-24 09:00 ", "2026-11-24 14:00 Termin b");
  }

  @Test
  void onlyWorkingTimeIsTaken() throws UnreadableFileException {
    LocalDate saturday = TUESDAY.plusDays(4);
    CalendarPlan plan =
        take(
            busy("evening", TUESDAY.atTime(17, 0), 120),
            busy("saturday", saturday.atTime(9, 0), 60),
            busy("late", TUESDAY.atTime(16, 0), 180),
            busy("early", TUESDAY.atTime(7, 30), 60),
            busy("trip", TUESDAY.plusDays(1).atTime(15, 0), 2 * 24 * 60),
            new Busy("odd", "", "", TUESDAY.atTime(9, 0, 30), TUESDAY.atTime(9, 30, 1)));

    assertThat(plan.outside()).isEqualTo(2);
    assertThat(appointments())
        .containsExactlyInAnyOrder(
            "Termin late 2026-11-24 16:00 60",
            "Termin early 2026-11-24 08:00 30",
            "Termin 2026-11-24 09:00 31",
            "Termin trip 2026-11-25 15:00 120",
            "Termin trip 2026-11-26 08:00 540",
            "Termin trip 2026-11-27 08:00 420");
  }

  @Test
  void daysThatAreOverAreLeftAlone() throws UnreadableFileException {
    take(busy("a", TODAY.atTime(9, 0), 60), busy("b", 9));
    Book later = book;
    assertThat(
            CalendarComparison.of(
                    "Kalender",
                    "Termin",
                    prepare().read(),
                    later.snapshot().on(TUESDAY),
                    () -> new AppointmentId(99))
                .gone())
        .extracting(Appointment::title)
        .containsExactly("Termin b");
  }

  @Test
  void anInvitationTouchesOnlyWhatItSpeaksOf() throws UnreadableFileException {
    take(busy("a", 9), busy("b", 14));
    whole = false;
    mentioned = Set.of(new Mentioned("a", null));
    take(busy("a", 11));
    assertThat(appointments())
        .containsExactly("Termin a 2026-11-24 11:00 60", "Termin b 2026-11-24 14:00 60");
    take();
    assertThat(appointments()).containsExactly("Termin b 2026-11-24 14:00 60");
  }

  @Test
  void ofWhatRepeatsOneTimeCanBeCalledOff() throws UnreadableFileException {
    List<Busy> weekly = new ArrayList<>();
    for (int week = 0; week < 3; week++) {
      LocalDateTime begin = TUESDAY.plusWeeks(week).atTime(9, 0);
      weekly.add(new Busy("w", "#" + week, "Runde", begin, begin.plusHours(1)));
    }
    take(weekly.toArray(Busy[]::new));
    whole = false;
    mentioned = Set.of(new Mentioned("w", "#1"));
    take();
    assertThat(appointments())
        .containsExactly("Runde 2026-11-24 09:00 60", "Runde 2026-12-08 09:00 60");
  }

  /** The plan that was looked at may be some minutes old. */
  @Test
  void whatWasEnteredMeanwhileIsRespected() throws UnreadableFileException {
    CalendarPlan looked = prepare(busy("a", 9));
    take(busy("a", 9));
    assertThat(book.calendars().apply(looked, "Termin")).isEmpty();
    assertThat(appointments()).hasSize(1);
  }
}
