package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Activity;
import app.revier.agenda.Review;
import app.revier.agenda.StageChange;
import app.revier.agenda.StageChangeId;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.review.MatrixThen;
import app.revier.review.ReviewLine;
import app.revier.review.ReviewLine.Guess;
import app.revier.review.ReviewLine.Moved;
import app.revier.review.ReviewLists;
import app.revier.segment.Cell;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Standing;
import app.revier.territory.Visiting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a review finds, what settles it, and what it keeps. Today is 23 November 2026. */
class ReviewsTest {

  private static final LocalDate TODAY = SampleBooks.TODAY;

  private final Book book = SampleBooks.open(new MemoryStore());

  /** An A-Grow customer who was visited so many days ago; its interval is 30 days. */
  private Customer customer(String name, @Nullable Integer visitedBefore) {
    Customer customer =
        Customer.named(book.customers().nextId(), name, name)
            .edit()
            .revenue(RevenueHistory.NONE.with(2026, Money.of(60_000)))
            .potential(new Potential(Money.of(120_000), Potential.Source.GIVEN))
            .standing(new Standing(80, null, Standing.UNKNOWN.priceErosion(), false, false))
            .visiting(
                new Visiting(
                    null, null, visitedBefore == null ? null : TODAY.minusDays(visitedBefore)))
            .build();
    book.customers().save(customer);
    return customer;
  }

  private GrowthProject project(Customer customer, @Nullable DueStep next) {
    GrowthProject project =
        new GrowthProjectBuilder(book.projects().nextId(), customer.id(), "Catheters", "in-trial")
            .start(TODAY.plusYears(1))
            .next(next)
            .build();
    book.projects().save(project);
    return project;
  }

  private Activity report(Customer customer, LocalDate day, String next, @Nullable LocalDate due) {
    Report report =
        new Report(
            customer.id(),
            day,
            Activity.Kind.CALL,
            Activity.Result.HELD,
            30,
            null,
            "Talked",
            next,
            due,
            null,
            "",
            "Call",
            next.isEmpty() ? Report.NextKind.VISIT : Report.NextKind.TASK,
            customer.name() + ": " + next,
            null);
    book.reports().save(report);
    return book.snapshot().agenda().activitiesOf(customer.id()).getLast();
  }

  private ReviewLists lists() {
    return Reviewing.lists(book.snapshot(), null);
  }

  private static List<String> names(List<? extends ReviewLine> lines) {
    return lines.stream().map(line -> line.customer().name()).toList();
  }

  @Test
  void whoMovedSinceTheLastReviewIsNamedWithBothFields() {
    Customer grows = customer("Grows", 1);
    customer("Stays", 1);
    book.reviews().finish(Review.Kind.WEEKLY);
    assertThat(lists().moved()).isEmpty();

    Customer saturated =
        grows.edit().potential(new Potential(Money.of(61_000), Potential.Source.GIVEN)).build();
    book.customers().save(saturated);

    assertThat(lists().moved()).containsExactly(new Moved(saturated, Cell.A_GROW, Cell.A_MAINTAIN));
  }

  @Test
  void aCustomerWhosePotentialWasMissingMovesIntoAFieldAndANewOneDoesNot() {
    Customer unknown = customer("Unknown", 1).edit().potential(null).build();
    book.customers().save(unknown);
    book.reviews().finish(Review.Kind.WEEKLY);
    Customer known =
        unknown.edit().potential(new Potential(Money.of(61_000), Potential.Source.GIVEN)).build();
    book.customers().save(known);
    customer("New", 1);

    assertThat(lists().moved()).containsExactly(new Moved(known, null, Cell.A_MAINTAIN));
  }

  @Test
  void aFinishedReviewKeepsFiguresAndClassesAndIsOneChange() {
    Customer customer = customer("One", 1);
    book.settings().set(Map.of("plan.target", "70000"));

    book.reviews().finish(Review.Kind.MONTHLY);

    Review review = book.snapshot().agenda().reviews().getFirst();
    assertThat(review.kind()).isEqualTo(Review.Kind.MONTHLY);
    assertThat(review.date()).isEqualTo(TODAY);
    assertThat(review.figures().baseRevenue()).isEqualTo(Money.of(60_000));
    assertThat(review.figures().target()).isEqualTo(Money.of(70_000));
    assertThat(review.figures().atRisk()).isEqualTo(Money.of(3_000));
    assertThat(review.classes().byCustomer()).isEqualTo(Map.of(customer.id(), "A-Grow"));
    assertThat(MatrixThen.counts(review.classes())).isEqualTo(Map.of(Cell.A_GROW, 1));
    book.undo(Progress.NONE);
    assertThat(book.snapshot().agenda().reviews()).isEmpty();
  }

  @Test
  void sinceADayComparesWithTheLatestReviewUpToIt() {
    customer("One", 1);
    book.reviews().finish(Review.Kind.WEEKLY);

    assertThat(Reviewing.lists(book.snapshot(), TODAY).before()).isNotNull();
    assertThat(Reviewing.lists(book.snapshot(), TODAY.minusDays(1)).before()).isNull();
  }

  @Test
  void nextStepsOfProjectsAndReportsAreOverdueAfterTheirDay() {
    Customer first = customer("First", 1);
    Customer second = customer("Second", 1);
    Customer third = customer("Third", 20);
    project(first, new DueStep("Send the offer", TODAY.minusDays(1)));
    project(second, new DueStep("Call", TODAY));
    report(third, TODAY.minusDays(9), "Send samples", TODAY.minusDays(2));

    assertThat(lists().overdueSteps())
        .extracting(step -> step.customer().name(), ReviewLine.OverdueStep::what)
        .containsExactly(tuple("Third", "Send samples"), tuple("First", "Send the offer"));
  }

  @Test
  void aContactOnItsDayOrLaterSettlesTheStepOfAReport() {
    Customer customer = customer("One", 30);
    report(customer, TODAY.minusDays(9), "Send samples", TODAY.minusDays(5));
    report(customer, TODAY.minusDays(7), "", null);
    assertThat(lists().overdueSteps()).hasSize(1);

    report(customer, TODAY.minusDays(5), "", null);
    assertThat(lists().overdueSteps()).isEmpty();
  }

  @Test
  void theStepOfAClosedProjectIsNotDue() {
    GrowthProject project =
        project(customer("One", 1), new DueStep("Send the offer", TODAY.minusDays(1)));
    book.projects().save(project.edit().stage("lost").build());

    assertThat(lists().overdueSteps()).isEmpty();
  }

  @Test
  void aStepThatIsDoneIsNextNoMoreItsTaskIsDoneAndItsWordsAreKept() {
    Customer customer = customer("One", 20);
    Activity report = report(customer, TODAY.minusDays(9), "Send samples", TODAY.minusDays(2));
    assertThat(book.snapshot().agenda().openTasks()).hasSize(1);
    assertThat(lists().overdueSteps()).hasSize(1);

    book.reviews().settleStep(report.id(), null, "Done on 23/11/2026: Send samples");

    assertThat(lists().overdueSteps()).isEmpty();
    assertThat(book.snapshot().agenda().openTasks()).isEmpty();
    Activity after = book.snapshot().agenda().activities().getFirst();
    assertThat(after.note()).isEqualTo("Talked\nDone on 23/11/2026: Send samples");
    assertThat(after.nextStep()).isEmpty();
    book.undo(Progress.NONE);
    assertThat(book.snapshot().agenda().activities()).containsExactly(report);
    assertThat(book.snapshot().agenda().openTasks()).hasSize(1);
  }

  @Test
  void aStepWithANewDayIsDueThenAndSoIsItsTask() {
    Customer customer = customer("One", 20);
    Activity report = report(customer, TODAY.minusDays(9), "Send samples", TODAY.minusDays(2));

    book.reviews().settleStep(report.id(), TODAY.plusDays(7), "");

    assertThat(lists().overdueSteps()).isEmpty();
    assertThat(book.snapshot().agenda().activities().getFirst().nextDate())
        .isEqualTo(TODAY.plusDays(7));
    assertThat(book.snapshot().agenda().openTasks())
        .extracting(Task::deadline)
        .containsExactly(TODAY.plusDays(7));
  }

  @Test
  void visitsAreOverdueBeyondTheIntervalUnlessOneIsPlannedOrPutOff() {
    customer("Fresh", 30);
    customer("Late", 40);
    customer("Latest", 90);
    Customer planned = customer("Planned", 90);
    Customer off = customer("Off", 90);
    customer("Never", null);
    stop(planned, TODAY.plusDays(2));
    book.reviews().putOff(off.id(), TODAY.plusDays(10));

    assertThat(names(lists().overdueVisits())).containsExactly("Latest", "Late", "Never");
    assertThat(lists().overdueVisits().getFirst().days()).isEqualTo(60);
  }

  /** A planned visit that nobody reported counts as held until it is answered. */
  @Test
  void aPlannedVisitThatIsOverCountsAsHeldUntilItIsAnswered() {
    Customer customer = customer("One", 90);
    stop(customer, TODAY.minusDays(3));
    assertThat(lists().overdueVisits()).isEmpty();

    book.reports()
        .save(
            new Report(
                customer.id(),
                TODAY.minusDays(3),
                Activity.Kind.VISIT,
                Activity.Result.NOT_HELD,
                null,
                null,
                "",
                "",
                null,
                null,
                "",
                "Visit",
                Report.NextKind.VISIT,
                "",
                null));
    assertThat(names(lists().overdueVisits())).containsExactly("One");
  }

  private void stop(Customer customer, LocalDate day) {
    Stop stop =
        new Stop(
            book.days().nextStopId(),
            day,
            Stop.Kind.VISIT,
            customer.id(),
            null,
            null,
            "",
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            0,
            false);
    book.agenda().save(stop);
  }

  @Test
  void neglectedIsWhoHadNoContactNoteOrChangeOfAProjectForTheSetTime() {
    customer("Visited", 180);
    customer("Forgotten", 181);
    Customer noted = customer("Noted", 300);
    book.customers()
        .save(noted.edit().notes(List.of(new Note("New", "", TODAY.minusDays(10)))).build());
    Customer moved = customer("Moved", 300);
    GrowthProject project = project(moved, null);
    book.agenda()
        .save(
            new StageChange(
                new StageChangeId(1),
                moved.id(),
                project.id(),
                TODAY.minusDays(10),
                "introduced",
                "in-trial"));
    Customer off = customer("Off", 300);
    book.reviews().putOff(off.id(), TODAY.plusDays(30));
    customer("Never", null);

    assertThat(names(lists().neglected())).containsExactly("Never", "Forgotten");
    book.settings().set(Map.of("review.untouched-days", "179"));
    assertThat(names(lists().neglected())).containsExactly("Never", "Forgotten", "Visited");
  }

  @Test
  void guessedIsWhatIsMissingOrEstimatedTheMostAtStakeFirst() {
    customer("Known", 1);
    Customer missing = customer("Missing", 1);
    book.customers().save(missing.edit().potential(null).standing(Standing.UNKNOWN).build());
    Customer estimated = customer("Estimated", 1);
    book.customers()
        .save(
            estimated
                .edit()
                .potential(new Potential(Money.of(200_000), Potential.Source.ESTIMATED))
                .build());

    assertThat(lists().guessed())
        .extracting(one -> one.customer().name(), ReviewLine.Guessed::guesses)
        .containsExactly(
            tuple("Estimated", Set.of(Guess.POTENTIAL_ESTIMATED)),
            tuple("Missing", Set.of(Guess.POTENTIAL_MISSING, Guess.LOYALTY_UNKNOWN)));
  }

  @Test
  void atRiskIsMoneyTimesRiskTheMostFirst() {
    customer("Sure", 1);
    Customer shaky = customer("Shaky", 1);
    book.customers().save(shaky.edit().standing(Standing.UNKNOWN).build());

    assertThat(lists().atRisk())
        .extracting(one -> one.customer().name(), one -> one.forecast().atRisk())
        .containsExactly(tuple("Shaky", Money.of(12_000)), tuple("Sure", Money.of(3_000)));
  }

  @Test
  void projectsWaitThatAreLateOrWithoutANextStep() {
    Customer customer = customer("One", 1);
    project(customer, new DueStep("Call", TODAY.plusDays(3)));
    GrowthProject without = project(customer, null);
    GrowthProject late =
        project(customer, new DueStep("Call", null))
            .edit()
            .start(TODAY.minusDays(1))
            .yearlyValue(Money.of(90_000))
            .build();
    book.projects().save(late);
    book.projects().save(project(customer, null).edit().choice(GrowthProject.Choice.OUT).build());

    assertThat(lists().projects())
        .containsExactly(
            new ReviewLine.Waiting(customer, late, true),
            new ReviewLine.Waiting(customer, without, false));
  }

  @Test
  void somebodyWhoIsGoneIsInNoList() {
    Customer customer = customer("One", 90);
    report(customer, TODAY.minusDays(9), "Send samples", TODAY.minusDays(2));
    book.reviews().finish(Review.Kind.WEEKLY);
    CustomerId id = customer.id();
    book.customers().delete(List.of(id));

    assertThat(lists().moved()).isEmpty();
    assertThat(lists().overdueSteps()).isEmpty();
    assertThat(lists().overdueVisits()).isEmpty();
  }
}
