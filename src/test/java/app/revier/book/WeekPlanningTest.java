package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Night;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.task.Progress;
import app.revier.territory.ClassOverride;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Hours;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import app.revier.territory.Standing;
import app.revier.territory.Strategy;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHoursText;
import app.revier.week.Change;
import app.revier.week.CustomerFacts;
import app.revier.week.CustomerFacts.ProjectStep;
import app.revier.week.Replan;
import app.revier.week.TravelTimes;
import app.revier.week.ValueWeights;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekRules;
import app.revier.week.WeekSearch;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the book hands to the planning of days, and what it takes back. */
class WeekPlanningTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final CustomerId CLINIC = new CustomerId(1);
  private static final WeekSearch SEARCH = WeekSearch.ofSteps(1, 200);

  private final List<Customer> customers = new ArrayList<>();
  private final List<GrowthProject> projects = new ArrayList<>();
  private final Map<String, String> settings =
      new HashMap<>(Map.of("plan.year", "2027", "week.home", "50.9, 6.9"));
  private Agenda agenda = Agenda.EMPTY;

  private static Position place(double latitude, double longitude) {
    return new Position(latitude, longitude, Position.Origin.GIVEN);
  }

  private static CustomerBuilder customer(long id) {
    return new CustomerBuilder(new CustomerId(id), "K" + id, "Klinik " + id)
        .position(place(50.9 + id / 100.0, 6.9))
        .potential(new Potential(Money.of(100_000), Potential.Source.GIVEN));
  }

  private static GrowthProject project(
      long id, String stage, @Nullable Double byHand, int visits, long value, Choice choice) {
    return new GrowthProjectBuilder(new ProjectId(id), CLINIC, "Projekt " + id, stage)
        .yearlyValue(Money.of(value))
        .start(LocalDate.of(2027, 7, 1))
        .winProbabilityByHand(byHand == null ? null : new Probability(byHand))
        .visits(visits)
        .choice(choice)
        .build();
  }

  private Book book() {
    return SampleBooks.open(
        new MemoryStore(
            Path.of("Woche.revier"),
            false,
            new BookStore.Contents(customers, projects, agenda, settings)));
  }

  private static WeekPlanning planning(Book book) {
    return new WeekPlanning(book.snapshot(), "de");
  }

  private WeekRequest request() {
    try (Book book = book()) {
      return planning(book).request(MONDAY, 5);
    }
  }

  private CustomerFacts facts() {
    return request().customers().getFirst();
  }

  // Wishes whose days are over

  private static Appointment wish(long id, long customer, LocalDate from, LocalDate until) {
    return new Appointment(
        new AppointmentId(id), new CustomerId(customer), "Besuch", from, until, null, 45, 0);
  }

  @Test
  void aWishThatWasNeverPlannedIsNotForgotten() {
    LocalDate monday = LocalDate.of(2026, 11, 16);
    for (int id = 1; id <= 4; id++) {
      customers.add(customer(id).build());
    }
    Appointment missed = wish(1, 1, monday, monday.plusDays(4));
    Appointment askedAgain = wish(2, 2, monday, monday.plusDays(4));
    Appointment planned = wish(4, 3, monday, monday.plusDays(4));
    Appointment open = wish(5, 4, monday, monday.plusDays(11));
    Stop stop =
        new Stop(
            new StopId(1),
            monday,
            Stop.Kind.APPOINTMENT,
            new CustomerId(3),
            planned.id(),
            null,
            "Besuch",
            LocalTime.of(9, 0),
            LocalTime.of(9, 45),
            0,
            false);
    agenda =
        new Agenda(
            List.of(),
            List.of(
                missed,
                askedAgain,
                wish(3, 2, monday.plusDays(7), monday.plusDays(11)),
                planned,
                open),
            List.of(),
            List.of(stop));
    try (Book book = book()) {
      assertThat(planning(book).missed()).containsExactly(missed);
    }
  }

  // At risk

  @ParameterizedTest
  @CsvSource({
    // revenue, contracted, retention, at risk
    "10000, 0, 0.60, 4000",
    "10000, 0, 0.90, 1000",
    "10000, 4000, 0.60, 2400",
    "10000, 10000, 0.60, 0",
    "10000, 0, 1, 0"
  })
  void whatIsAtRiskIsTheExpectedLossAndNotWhatIsExpected(
      long revenue, long contracted, double retention, long atRisk) {
    customers.add(
        customer(1)
            .revenue(RevenueHistory.NONE.with(2026, Money.of(revenue)))
            .standing(new Standing(null, new Probability(retention), Share.NONE, false, false))
            .contracts(
                contracted == 0
                    ? List.of()
                    : List.of(new Contract(null, null, Money.of(contracted))))
            .build());

    assertThat(facts().existing()).isTrue();
    assertThat(facts().atRisk()).isEqualTo(Money.of(atRisk));
  }

  @Test
  void aProspectHasNothingAtRisk() {
    customers.add(
        customer(1)
            .revenue(RevenueHistory.NONE.with(2024, Money.of(500)).with(2026, Money.of(-100)))
            .build());

    assertThat(facts().existing()).isFalse();
    assertThat(facts().atRisk()).isEqualTo(Money.ZERO);
  }

  @Test
  void classAndIntervalAreThoseInForce() {
    customers.add(customer(1).revenue(RevenueHistory.NONE.with(2026, Money.of(60_000))).build());
    customers.add(customer(2).visiting(new Visiting(17, null, null)).build());
    settings.put("visits.a-grow", "10");

    assertThat(request().customers())
        .extracting(facts -> String.valueOf(facts.cell()), CustomerFacts::intervalDays)
        .containsExactly(tuple("A_GROW", 37), tuple("C_WIN", 17));
  }

  // The next step of a project

  @ParameterizedTest
  @CsvSource({
    // half of the yearly value falls into the plan year; expected for each visit
    "in-trial, , 4, 8000, OPEN, 50000",
    "in-trial, , 4, 8000, IN, 50000",
    "in-trial, , 4, 8000, OUT, ",
    "in-trial, , 1, 8000, OPEN, 200000",
    "in-trial, , 0, 8000, OPEN, ",
    "in-trial, 0.1, 4, 8000, OPEN, 10000",
    "in-trial, , 3, 1000, OPEN, 8333",
    "in-trial, , 6, 1000, OPEN, 4167",
    "not-started, , 1, 1000, OPEN, 5000",
    "won, , 4, 8000, OPEN, ",
    "won, 0.5, 4, 8000, IN, ",
    "lost, , 4, 8000, OPEN, ",
    "on-hold, 0.5, 4, 8000, IN, ",
    "unheard-of, 0.5, 4, 8000, OPEN, "
  })
  void theNextStepIsOfAnOpenProjectThatNeedsVisitsAndIsNotWantedOut(
      String stage,
      @Nullable Double byHand,
      int visits,
      long value,
      Choice choice,
      @Nullable Long centsPerVisit) {
    customers.add(customer(1).build());
    projects.add(project(1, stage, byHand, visits, value, choice));

    assertThat(facts().step())
        .isEqualTo(
            centsPerVisit == null
                ? null
                : new ProjectStep(
                    "Projekt 1",
                    new Money(centsPerVisit),
                    visits,
                    SampleBooks.TODAY,
                    LocalDate.of(2027, 7, 1)));
  }

  @Test
  void theStepsAreThoseOfTheProjectsThatThePlanHasSelected() {
    customers.add(customer(1).build());
    customers.add(customer(2).build());
    projects.add(project(1, "in-trial", null, 4, 8_000, Choice.IN));
    projects.add(
        new GrowthProjectBuilder(new ProjectId(2), new CustomerId(2), "Projekt 2", "in-trial")
            .yearlyValue(Money.of(8_000))
            .visits(3)
            .build());
    settings.put("plan.target", "100000");
    settings.put("plan.visits", "4");

    assertThat(request().customers())
        .extracting(one -> one.step() == null ? 0 : one.step().visits())
        .containsExactly(4, 0);
    try (Book book = book()) {
      assertThat(new ProjectVisits(book.snapshot()).needed()).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // days ago of two planned visits that nobody has reported, and the visits still needed of four
    "1, 7, 2",
    "0, 7, 3",
    "7, 91, 2",
    "7, 92, 3"
  })
  void aPlannedVisitThatIsOverCountsForAProjectUntilItIsReported(int one, int other, int needed) {
    customers.add(customer(1).build());
    projects.add(project(1, "in-trial", null, 3, 8_000, Choice.OPEN));
    projects.add(project(2, "in-trial", null, 1, 8_000, Choice.OPEN));
    CustomerId customer = customers.getFirst().id();
    agenda =
        new Agenda(
            List.of(),
            List.of(),
            List.of(),
            List.of(
                stop(1, SampleBooks.TODAY.minusDays(one), customer, 9, false),
                stop(2, SampleBooks.TODAY.minusDays(other), customer, 9, true)));

    try (Book book = book()) {
      assertThat(new ProjectVisits(book.snapshot()).needed()).isEqualTo(needed);
    }
  }

  @Test
  void visitsTakeTheCustomersMinutesElseThoseOfItsCell() {
    settings.put(WeekSettings.MINUTES_BY_CELL.key(), "C-Maintain 25, A-Win 90");
    customers.add(customer(1).override(held()).build());
    customers.add(customer(2).override(held()).visiting(new Visiting(null, 50, null)).build());
    customers.add(customer(3).build());

    assertThat(request().customers())
        .extracting(one -> one.customer().visiting().minutes())
        .containsExactly(25, 50, null);
  }

  private static ClassOverride held() {
    return new ClassOverride(SizeClass.C, Strategy.MAINTAIN, "Test", SampleBooks.TODAY);
  }

  @Test
  void aProspectHasNoRhythmButTheOneTheRepGaveIt() {
    customers.add(customer(1).build());
    customers.add(customer(2).visiting(new Visiting(17, null, null)).build());

    assertThat(request().customers())
        .extracting(CustomerFacts::existing, CustomerFacts::intervalDays)
        .containsExactly(tuple(false, null), tuple(false, 17));
  }

  @ParameterizedTest
  @CsvSource({
    // visits needed up to 1 July 2027, own interval of an existing customer, of them in its rhythm
    "4, 30, 4",
    "40, 30, 7",
    "40, 365, 0",
    "4, , 0"
  })
  void aVisitCountsForTheRhythmAndForAProject(int visits, @Nullable Integer interval, int shared) {
    customers.add(
        customer(1)
            .revenue(
                interval == null
                    ? RevenueHistory.NONE
                    : RevenueHistory.NONE.with(2026, Money.of(60_000)))
            .visiting(new Visiting(interval, null, null))
            .build());
    projects.add(project(1, "in-trial", null, visits, 8_000, Choice.OPEN));

    try (Book book = book()) {
      assertThat(new ProjectVisits(book.snapshot()).needed()).isEqualTo(visits);
      assertThat(new ProjectVisits(book.snapshot()).shared()).isEqualTo(shared);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // starts of two projects with four visits each, and the day up to which they are spread
    "2027-07-01, 2027-07-01, 2027-07-01",
    "2027-01-01, 2028-01-01, 2027-02-02"
  })
  void visitsOfSeveralProjectsAreSpreadTogether(LocalDate one, LocalDate two, LocalDate until) {
    customers.add(customer(1).build());
    projects.add(project(1, "in-trial", null, 4, 8_000, Choice.OPEN).startingAt(one));
    projects.add(project(2, "in-trial", null, 4, 8_000, Choice.OPEN).startingAt(two));

    ProjectStep step = Objects.requireNonNull(facts().step());
    assertThat(step.visits()).isEqualTo(8);
    assertThat(step.start()).isEqualTo(until);
  }

  @ParameterizedTest
  @CsvSource({
    // visits of three projects of equal value, and which of them brings most for a visit
    "3, 2, 4, 2",
    "2, 3, 4, 1",
    "4, 3, 2, 3",
    "3, 3, 3, 1",
    "4, 3, 3, 2",
    "0, 9, 0, 2"
  })
  void ofSeveralTheStepIsTheOneThatBringsMostForAVisitTheFirstOfEquals(
      int first, int second, int third, int best) {
    customers.add(customer(1).build());
    int[] visits = {first, second, third};
    for (int i = 0; i < visits.length; i++) {
      projects.add(project(i + 1L, "in-trial", null, visits[i], 8_000, Choice.OPEN));
    }

    ProjectStep step = Objects.requireNonNull(facts().step());
    assertThat(step.name()).isEqualTo("Projekt " + best);
    assertThat(step.visits()).isEqualTo(first + second + third);
  }

  @Test
  void aStepBelongsToItsCustomer() {
    customers.add(customer(2).build());
    customers.add(customer(1).build());
    projects.add(project(1, "in-trial", null, 2, 8_000, Choice.OPEN));

    assertThat(request().customers())
        .extracting(facts -> facts.customer().id(), facts -> facts.step() != null)
        .containsExactlyInAnyOrder(tuple(new CustomerId(2), false), tuple(CLINIC, true));
  }

  // Rules and days

  @Test
  void eachSettingIsTheRuleOfItsName() {
    settings.putAll(
        Map.ofEntries(
            Map.entry("time.hours", "mon-thu 07:00-16:00"),
            Map.entry("week.visit-minutes", "41"),
            Map.entry("week.buffer-minutes", "17"),
            Map.entry("week.reserve", "0.12"),
            Map.entry("week.break-minutes", "33"),
            Map.entry("week.break-hours", "11:00-13:00"),
            Map.entry("week.task-reserve-days", "3"),
            Map.entry("week.grid-minutes", "7"),
            Map.entry("week.weight-class", "1.1"),
            Map.entry("week.weight-due", "1.2"),
            Map.entry("week.weight-project", "1.3"),
            Map.entry("week.weight-risk", "1.4"),
            Map.entry("week.drive-price", "1.5"),
            Map.entry("week.move-price", "1.6"),
            Map.entry("week.field-days", "tue-thu"),
            Map.entry("week.longest-day", "9.5"),
            Map.entry("week.half-days", "12-23"),
            Map.entry("class.a-from", "45000")));
    WeekRequest request = request();
    WeekRules rules = request.rules();

    assertThat(request.from()).isEqualTo(MONDAY);
    assertThat(request.days()).isEqualTo(5);
    assertThat(rules.hours()).isEqualTo(WeekHoursText.parse("mon-thu 07:00-16:00"));
    assertThat(rules.visitMinutes()).isEqualTo(41);
    assertThat(rules.bufferMinutes()).isEqualTo(17);
    assertThat(rules.reserve()).isEqualTo(Share.percent(12));
    assertThat(rules.breakMinutes()).isEqualTo(33);
    assertThat(rules.breakHours()).isEqualTo(new Hours(LocalTime.of(11, 0), LocalTime.of(13, 0)));
    assertThat(rules.taskReserveDays()).isEqualTo(3);
    assertThat(rules.gridMinutes()).isEqualTo(7);
    assertThat(rules.weights()).isEqualTo(new ValueWeights(1.1, 1.2, 1.3, 1.4, 1.5, 1.6));
    assertThat(rules.largeRevenue()).isEqualTo(Money.of(45_000));
    assertThat(rules.shape().fieldWeekdays())
        .containsExactlyInAnyOrder(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
    assertThat(rules.shape().longestDay()).isEqualTo(570);
    assertThat(rules.shape().halfDays()).containsExactly(MonthDay.of(12, 23));
  }

  @Test
  void aNightAwayIsHandedOn() {
    settings.put("week.nights", "2027-01-11 51.2, 7.1 Hotel am Tor");

    assertThat(request().rules().nights())
        .extracting(Night::date, night -> night.position().latitude())
        .containsExactly(tuple(MONDAY, 51.2));
  }

  @Test
  void holidaysReachFromTheYearBeforeToTheYearAfterTheLastDay() {
    try (Book book = book()) {
      assertThat(planning(book).request(LocalDate.of(2027, 12, 27), 5).holidays())
          .containsEntry(LocalDate.of(2026, 12, 25), "Weihnachten")
          .containsEntry(LocalDate.of(2027, 12, 25), "Weihnachten")
          .containsEntry(LocalDate.of(2028, 1, 1), "Neujahr")
          .doesNotContainKey(LocalDate.of(2025, 12, 25));
      assertThat(new WeekPlanning(book.snapshot(), "en").request(MONDAY, 5).holidays())
          .containsEntry(LocalDate.of(2027, 1, 1), "New Year");
    }
  }

  @Test
  void withoutAHomeDaysBeginInTheMiddleOfTheCustomers() {
    settings.remove("week.home");
    customers.add(customer(1).position(place(51, 6)).build());
    customers.add(customer(2).position(place(53, 7)).build());
    customers.add(customer(3).position(place(52, 9)).build());
    customers.add(customer(4).position(null).build());
    try (Book book = book()) {
      assertThat(planning(book).isHomeAssumed()).isTrue();
      assertThat(planning(book).request(MONDAY, 5).rules().home())
          .isEqualTo(new Position(52, 7, Position.Origin.APPROXIMATE));
    }
  }

  @Test
  void theHomeOfTheBookIsNotAssumed() {
    try (Book book = book()) {
      assertThat(planning(book).isHomeAssumed()).isFalse();
      assertThat(planning(book).request(MONDAY, 5).rules().home().latitude()).isEqualTo(50.9);
    }
  }

  // The verifier

  /** Says something else each time it is asked, so that no plan can be right. */
  private static WeekRequest withoutReliableTravelTimes(WeekRequest request) {
    AtomicInteger asked = new AtomicInteger();
    TravelTimes travel = (from, to) -> from.equals(to) ? 0 : 10 + 5 * (asked.getAndIncrement() % 9);
    WeekRules rules = request.rules();
    return new WeekRequest(
        request.from(),
        request.days(),
        request.customers(),
        request.agenda(),
        request.holidays(),
        new WeekRules(
            rules.hours(),
            rules.home(),
            rules.nights(),
            rules.visitMinutes(),
            rules.bufferMinutes(),
            rules.reserve(),
            rules.breakMinutes(),
            rules.breakHours(),
            rules.taskReserveDays(),
            rules.gridMinutes(),
            travel,
            rules.weights(),
            rules.largeRevenue()));
  }

  @Test
  void aPlanThatBreaksARuleIsNeverGivenOut() {
    for (long id = 1; id <= 8; id++) {
      customers.add(customer(id).visiting(new Visiting(30, null, null)).build());
    }
    try (Book book = book()) {
      WeekPlanning planning = planning(book);
      WeekRequest request = planning.request(MONDAY, 5);

      assertThat(planning.plan(request, SEARCH).days()).hasSize(5);
      assertThatThrownBy(() -> planning.plan(withoutReliableTravelTimes(request), SEARCH))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("plan breaks rules");
      assertThatThrownBy(
              () -> planning.replan(withoutReliableTravelTimes(request), List.of(), SEARCH))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("plan breaks rules");
    }
  }

  // Keeping a plan

  private static Stop stop(long id, LocalDate date, CustomerId customer, int hour, boolean agreed) {
    return new Stop(
        new StopId(id),
        date,
        Stop.Kind.VISIT,
        customer,
        null,
        null,
        "",
        LocalTime.of(hour, 0),
        LocalTime.of(hour, 45),
        0,
        agreed);
  }

  @Test
  void whatIsConfirmedStaysAndWhatIsProposedGivesWayOnAllDaysOfThePlan() {
    for (long id = 1; id <= 4; id++) {
      customers.add(customer(id).visiting(new Visiting(30, null, null)).build());
    }
    Stop agreed = stop(1, MONDAY, CLINIC, 10, true);
    Stop agreedOnADayOff = stop(2, TUESDAY, new CustomerId(2), 10, true);
    Stop proposedOnADayOff = stop(3, TUESDAY, new CustomerId(3), 13, false);
    Stop proposed = stop(4, MONDAY.plusDays(2), new CustomerId(3), 16, false);
    Stop nextWeek = stop(5, MONDAY.plusDays(7), new CustomerId(4), 10, false);
    agenda =
        new Agenda(
            List.of(new Absence(new AbsenceId(1), Absence.Kind.SICK, TUESDAY, TUESDAY, "")),
            List.of(),
            List.of(),
            List.of(agreed, agreedOnADayOff, proposedOnADayOff, proposed, nextWeek));
    try (Book book = book()) {
      WeekPlanning planning = planning(book);
      WeekRequest request = planning.request(MONDAY, 5);
      WeekPlan plan = planning.plan(request, SEARCH);
      planning.keep(plan, book);
      List<Stop> kept = book.snapshot().agenda().stops();

      assertThat(kept)
          .contains(agreed, agreedOnADayOff, nextWeek)
          .doesNotContain(proposed, proposedOnADayOff);
      assertThat(kept)
          .filteredOn(Stop::confirmed)
          .containsExactlyInAnyOrder(agreed, agreedOnADayOff);
      assertThat(kept).filteredOn(one -> one.date().equals(TUESDAY)).hasSize(1);
      assertThat(kept).filteredOn(one -> CLINIC.equals(one.customer())).containsExactly(agreed);
      assertThat(kept)
          .filteredOn(one -> !one.confirmed() && one.kind() == Stop.Kind.VISIT)
          .extracting(Stop::customer)
          .contains(new CustomerId(3));
    }
  }

  @Test
  void aPlannedStopIsKeptAsItWasPlanned() {
    customers.add(
        customer(1).visiting(new Visiting(null, 60, null).withPreparationMinutes(10)).build());
    try (Book book = book()) {
      WeekPlanning planning = planning(book);
      WeekRequest request = planning.request(MONDAY, 1);
      WeekPlan plan = planning.plan(request, SEARCH);
      planning.keep(plan, book);

      assertThat(book.snapshot().agenda().stopsOn(MONDAY))
          .extracting(Stop::kind, Stop::begin, Stop::end, Stop::preparationMinutes, Stop::confirmed)
          .containsExactlyElementsOf(
              plan.days().getFirst().stops().stream()
                  .map(
                      one ->
                          tuple(
                              one.kind(), one.begin(), one.end(), one.preparationMinutes(), false))
                  .toList());
      assertThat(book.snapshot().agenda().stopsOf(CLINIC))
          .singleElement()
          .satisfies(visit -> assertThat(visit.preparationMinutes()).isEqualTo(10));
    }
  }

  @Test
  void workOnATaskIsKeptWithTheTaskItIsFor() {
    Task offer = new Task(new TaskId(3), "Angebot", 60, 0, null, MONDAY, false);
    agenda = new Agenda(List.of(), List.of(), List.of(offer), List.of());
    try (Book book = book()) {
      WeekPlanning planning = planning(book);
      WeekRequest request = planning.request(MONDAY, 1);
      planning.keep(planning.plan(request, SEARCH), book);

      assertThat(book.snapshot().agenda().stopsOn(MONDAY))
          .filteredOn(one -> one.kind() == Stop.Kind.TASK)
          .extracting(Stop::task, Stop::title)
          .containsExactly(tuple(offer.id(), "Angebot"));
    }
  }

  @Test
  void whatIsConfirmedStaysAlsoWhereANewPlanHasNoRoomForIt() {
    customers.add(customer(1).build());
    customers.add(customer(2).build());
    Stop agreed = stop(1, MONDAY, CLINIC, 10, true);
    agenda = new Agenda(List.of(), List.of(), List.of(), List.of(agreed));
    List<Change> changes = List.of(new Change.StuckUntil(MONDAY, LocalTime.of(17, 0), null));
    try (Book book = book()) {
      WeekPlanning planning = planning(book);
      Replan replan = planning.replan(planning.request(MONDAY, 5), changes, SEARCH);
      planning.keep(replan, changes, book);

      assertThat(book.snapshot().agenda().stopsOn(MONDAY)).contains(agreed);
    }
  }

  @Test
  void whatIsConfirmedInLostHoursGoesInTheSameStep() {
    customers.add(customer(1).build());
    customers.add(customer(2).build());
    Stop agreed = stop(1, MONDAY, CLINIC, 10, true);
    Stop later = stop(2, MONDAY, new CustomerId(2), 14, true);
    agenda = new Agenda(List.of(), List.of(), List.of(), List.of(agreed, later));
    List<Change> changes =
        List.of(
            new Change.HoursLost(
                MONDAY, new Hours(LocalTime.of(6, 0), LocalTime.of(12, 0)), "Lost"));
    try (Book book = book()) {
      WeekPlanning planning = planning(book);
      Replan replan = planning.replan(planning.request(MONDAY, 5), changes, SEARCH);
      planning.keep(replan, changes, book);

      assertThat(book.snapshot().agenda().stopsOn(MONDAY)).doesNotContain(agreed).contains(later);
      assertThat(book.snapshot().agenda().appointments())
          .singleElement()
          .isEqualTo(
              new Appointment(
                  book.snapshot().agenda().appointments().getFirst().id(),
                  null,
                  "Lost",
                  MONDAY,
                  MONDAY,
                  LocalTime.of(8, 0),
                  240,
                  0));
      book.undo(Progress.NONE);
      assertThat(book.snapshot().agenda().appointments()).isEmpty();
      assertThat(book.snapshot().agenda().stopsOn(MONDAY)).contains(agreed, later);
    }
  }

  @Test
  void appointmentsThatAreAskedForAndCalledOffAreKeptWithTheNewPlan() {
    customers.add(customer(1).build());
    customers.add(customer(2).build());
    Appointment calledOff =
        new Appointment(
            new AppointmentId(1), CLINIC, "Gespräch", MONDAY, MONDAY, LocalTime.of(9, 0), 30, 0);
    Appointment asked =
        new Appointment(
            new AppointmentId(2), new CustomerId(2), "Anfrage", MONDAY, TUESDAY, null, 30, 0);
    agenda = new Agenda(List.of(), List.of(calledOff), List.of(), List.of());
    List<Change> changes = List.of(new Change.Cancelled(CLINIC), new Change.Demanded(asked));
    try (Book book = book()) {
      WeekPlanning planning = planning(book);
      Replan replan = planning.replan(planning.request(MONDAY, 5), changes, SEARCH);
      planning.keep(replan, changes, book);

      assertThat(book.snapshot().agenda().appointments()).containsExactly(asked);
      assertThat(book.snapshot().agenda().stops())
          .extracting(Stop::appointment)
          .contains(asked.id())
          .doesNotContain(calledOff.id());
    }
  }

  @Test
  void oneUndoTakesBackACalledOffVisitWithItsDays() {
    customers.add(customer(1).build());
    Stop visit = stop(1, MONDAY, CLINIC, 10, false);
    agenda = new Agenda(List.of(), List.of(), List.of(), List.of(visit));
    List<Change> changes = List.of(new Change.Cancelled(CLINIC));
    try (Book book = book()) {
      WeekPlanning planning = planning(book);
      planning.keep(planning.replan(planning.request(MONDAY, 5), changes, SEARCH), changes, book);

      assertThat(book.snapshot().agenda().calledOff())
          .extracting(CalledOff::customer, CalledOff::from, CalledOff::until)
          .containsExactly(tuple(CLINIC, MONDAY, MONDAY.plusDays(4)));
      assertThat(book.snapshot().agenda().stopsOf(CLINIC)).isEmpty();
      WeekRequest next = planning(book).request(MONDAY, 5);
      assertThat(planning(book).plan(next, SEARCH).days())
          .allSatisfy(day -> assertThat(day.stops()).noneMatch(one -> one.customer() != null));

      book.undo(Progress.NONE);
      assertThat(book.snapshot().agenda().calledOff()).isEmpty();
      assertThat(book.snapshot().agenda().stops()).contains(visit);
    }
  }

  @Test
  void aStopKeepsItsIdentityWhenItIsPlannedAnew() {
    customers.add(customer(1).build());
    agenda =
        new Agenda(
            List.of(new Absence(new AbsenceId(1), Absence.Kind.SICK, TUESDAY, TUESDAY, "")),
            List.of(),
            List.of(),
            List.of(
                stop(7, MONDAY.plusDays(3), CLINIC, 10, false),
                stop(8, TUESDAY, CLINIC, 15, false)));
    try (Book book = book()) {
      WeekPlanning planning = planning(book);
      planning.keep(planning.plan(planning.request(MONDAY, 2), SEARCH), book);
      assertThat(book.snapshot().agenda().stopsOf(CLINIC))
          .extracting(one -> one.id().value())
          .containsExactly(7L);
      book.undo(Progress.NONE);
      planning.keep(planning.plan(planning.request(MONDAY, 5), SEARCH), book);
      assertThat(book.snapshot().agenda().stopsOf(CLINIC))
          .extracting(one -> one.id().value(), Stop::date)
          .containsExactly(tuple(8L, MONDAY));
    }
  }

  @Test
  void aPlanThatWasStoppedEarlyIsHeldAgainstItsOwnDays() {
    for (long id = 1; id <= 4; id++) {
      customers.add(customer(id).visiting(new Visiting(30, null, null)).build());
    }
    try (Book book = book()) {
      WeekPlanning planning = planning(book);
      WeekPlan plan = planning.plan(planning.request(MONDAY, 20), SEARCH.stoppedBy(() -> true));

      assertThat(plan.days()).extracting(day -> day.day().date()).first().isEqualTo(MONDAY);
      assertThat(plan.days()).hasSize(5);
    }
  }
}
