package app.revier.desktop.screen.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Review;
import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.work.DeferredTasks;
import app.revier.review.ReviewSection;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Goes through a review. Today is 23 November 2026. */
final class ReviewViewModelTest {

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
  private final DeferredTasks tasks = new DeferredTasks(fixture.notices());
  private final ReviewViewModel model = new ReviewViewModel(fixture.desk().with(tasks));

  @AfterEach
  void closeBook() {
    book.close();
  }

  private Customer customer(String name) {
    Customer customer =
        Customer.named(book.customers().nextId(), name, name)
            .edit()
            .revenue(RevenueHistory.NONE.with(2026, Money.of(60_000)))
            .build();
    book.customers().save(customer);
    return customer;
  }

  private ReviewContent shown() {
    model.refresh(book.snapshot());
    tasks.doAll();
    return Objects.requireNonNull(model.contentProperty().get());
  }

  private ReviewContent at(ReviewSection section) {
    ReviewContent content = shown();
    for (int i = 0; i < content.steps().size(); i++) {
      if (content.steps().get(i).section() == section) {
        model.go(i);
      }
    }
    return Objects.requireNonNull(model.contentProperty().get());
  }

  @Test
  void aBookWithoutCustomersHasNothingToReview() {
    assertThat(shown().empty()).isTrue();
  }

  @Test
  void itBeginsWithTheFirstStepThatHasSomethingToSettle() {
    customer("One");

    ReviewContent content = shown();

    assertThat(content.step().section()).isEqualTo(ReviewSection.NEGLECTED);
    assertThat(content.progress()).isEqualTo("0 of 3 settled");
    assertThat(content.compared()).startsWith("No review has been finished yet.");
  }

  @Test
  void aPotentialThatIsEnteredSettlesAndCanBeTakenBack() {
    Customer customer = customer("One");
    ReviewRow row = at(ReviewSection.GUESSED).rows().getFirst();
    row.potential().textProperty().set("90,000");
    row.loyalty().textProperty().set("80");

    model.settling().potential(row, Potential.Source.GIVEN);
    tasks.doAll();

    Customer after = Objects.requireNonNull(book.snapshot().territory().customer(customer.id()));
    assertThat(after.potential())
        .isEqualTo(new Potential(Money.of(90_000), Potential.Source.GIVEN));
    ReviewRow same = at(ReviewSection.GUESSED).rows().getFirst();
    assertThat(same).isSameAs(row);
    assertThat(same.words()).isEqualTo("Loyalty unknown");
    assertThat(same.loyalty().text()).isEqualTo("80");
    model.settling().loyalty(row);
    tasks.doAll();
    assertThat(at(ReviewSection.GUESSED).rows()).isEmpty();
    book.undo(Progress.NONE);
    assertThat(at(ReviewSection.GUESSED).rows()).hasSize(1);
  }

  @Test
  void aStepOfAProjectIsMovedOrDone() {
    LocalDate today = book.snapshot().today();
    GrowthProject project =
        new GrowthProjectBuilder(
                book.projects().nextId(), customer("One").id(), "Catheters", "in-trial")
            .next(new DueStep("Send the offer", today.minusDays(2)))
            .build();
    book.projects().save(project);
    ReviewRow row = at(ReviewSection.STEPS).rows().getFirst();
    assertThat(row.words())
        .isEqualTo("“Send the offer” was due on 21/11/2026 (project “Catheters”)");

    row.date().textProperty().set("22/11/2026");
    assertThat(row.date().isValid()).isFalse();
    model.settling().move(row);
    tasks.doAll();
    assertThat(book.snapshot().territory().project(project.id())).isEqualTo(project);

    row.date().textProperty().set("30/11/2026");
    model.settling().move(row);
    tasks.doAll();
    assertThat(at(ReviewSection.STEPS).rows()).isEmpty();
    assertThat(Objects.requireNonNull(book.snapshot().territory().project(project.id())).next())
        .isEqualTo(new DueStep("Send the offer", LocalDate.of(2026, 11, 30)));
    book.undo(Progress.NONE);

    model.settling().done(at(ReviewSection.STEPS).rows().getFirst());
    tasks.doAll();
    assertThat(Objects.requireNonNull(book.snapshot().territory().project(project.id())).next())
        .isNull();
  }

  @Test
  void whoIsPutOffIsNoLongerNeglected() {
    customer("One");
    ReviewRow row = at(ReviewSection.NEGLECTED).rows().getFirst();
    row.date().textProperty().set("31/01/2027");

    model.settling().putOff(row);
    tasks.doAll();

    assertThat(at(ReviewSection.NEGLECTED).rows()).isEmpty();
    assertThat(book.snapshot().agenda().calledOff().getFirst().until())
        .isEqualTo(LocalDate.of(2027, 1, 31));
  }

  @Test
  void whatIsSeenIsSettledAndTheProgressCountsIt() {
    customer("One");
    model.see(at(ReviewSection.RISK).rows().getFirst());

    ReviewContent content = shown();
    assertThat(content.rows()).isEmpty();
    assertThat(content.progress()).isEqualTo("1 of 3 settled");
  }

  @Test
  void whatIsFoundLaterAndWhatIsBeyondItsLengthWaitsForTheNextReview() {
    for (int i = 0; i < 7; i++) {
      customer("Customer " + i);
    }
    ReviewContent content = at(ReviewSection.NEGLECTED);
    assertThat(content.rows()).hasSize(5);
    assertThat(content.more()).isEqualTo("2 more");

    model.see(content.rows().getFirst());
    assertThat(shown().rows()).hasSize(4);
    model.choose(Review.Kind.MONTHLY);
    assertThat(at(ReviewSection.NEGLECTED).rows()).hasSize(7);
  }

  @Test
  void theReviewThatIsFinishedIsWhatTheNextOneComparesWith() {
    Customer customer = customer("One");
    shown();
    model.finish();
    tasks.doAll();

    book.customers()
        .save(
            customer
                .edit()
                .potential(new Potential(Money.of(61_000), Potential.Source.GIVEN))
                .build());

    ReviewContent content = at(ReviewSection.MOVED);
    assertThat(content.compared()).isEqualTo("Compared with the review of 23/11/2026.");
    assertThat(content.steps().getFirst().total()).isZero();
    model.choose(Review.Kind.YEARLY);
    content = at(ReviewSection.MOVED);
    assertThat(content.rows().getFirst().words()).isEqualTo("Potential missing → A-Maintain");
    assertThat(content.history()).hasSize(2);
    assertThat(content.history().getLast().moves()).isEqualTo("1");
  }

  @Test
  void whatIsTypedStaysInItsLineWhateverHappensBesideIt() {
    customer("One");
    customer("Two");
    ReviewRow first = at(ReviewSection.GUESSED).rows().getFirst();
    ReviewRow second = at(ReviewSection.GUESSED).rows().getLast();
    first.potential().textProperty().set("90,000");
    second.potential().textProperty().set("about 7");
    second.loyalty().textProperty().set("80");

    model.settling().potential(first, Potential.Source.GIVEN);
    tasks.doAll();
    model.choose(Review.Kind.MONTHLY);
    model.finish();
    tasks.doAll();

    ReviewRow same = at(ReviewSection.GUESSED).rows().getLast();
    assertThat(same.potential().text()).isEqualTo("about 7");
    assertThat(same.loyalty().text()).isEqualTo("80");
    assertThat(fixture.desk().drafts().unsaved()).hasSize(2);
  }

  @Test
  void whatIsTypedGoesOnInAnotherLanguageAndInAnotherWindow() {
    customer("One");
    ReviewRow row = at(ReviewSection.GUESSED).rows().getFirst();
    row.potential().textProperty().set("90,000");
    row.loyalty().textProperty().set("80");
    ReviewRow off = at(ReviewSection.NEGLECTED).rows().getFirst();
    off.date().textProperty().set("31/01/2027");

    fixture.desk().drafts().letGo();
    ReviewViewModel german = new ReviewViewModel(fixture.desk(Language.GERMAN).with(tasks));
    german.refresh(book.snapshot());
    tasks.doAll();

    ReviewContent content = Objects.requireNonNull(german.contentProperty().get());
    assertThat(content.step().section()).isEqualTo(ReviewSection.NEGLECTED);
    assertThat(content.rows().getFirst().date().text()).isEqualTo("31.01.2027");
    german.next();
    content = Objects.requireNonNull(german.contentProperty().get());
    assertThat(content.rows().getFirst().potential().text()).isEqualTo("90.000");
    assertThat(content.rows().getFirst().loyalty().text()).isEqualTo("80");
  }

  @Test
  void whatIsSettledIsNoDraftAnyMore() {
    customer("One");
    ReviewRow row = at(ReviewSection.NEGLECTED).rows().getFirst();
    row.date().textProperty().set("31/01/2027");
    assertThat(fixture.desk().drafts().unsaved()).hasSize(1);

    model.settling().putOff(row);
    tasks.doAll();

    assertThat(fixture.desk().drafts().unsaved()).isEmpty();
    book.undo(Progress.NONE);
    assertThat(at(ReviewSection.NEGLECTED).rows().getFirst().date().text()).isEmpty();
  }

  @Test
  void aLineInWhichSomethingIsTypedIsFoundAlsoBeyondTheLengthOfTheReview() {
    for (int i = 0; i < 7; i++) {
      customer("Customer " + i);
    }
    model.choose(Review.Kind.MONTHLY);
    ReviewRow last = at(ReviewSection.NEGLECTED).rows().getLast();
    last.date().textProperty().set("31/01/2027");
    model.choose(Review.Kind.WEEKLY);
    shown();
    model.go(0);

    fixture.desk().drafts().seek(fixture.desk().drafts().unsaved().getFirst());

    ReviewContent content = Objects.requireNonNull(model.contentProperty().get());
    assertThat(content.step().section()).isEqualTo(ReviewSection.NEGLECTED);
    assertThat(content.rows()).hasSize(6).contains(last);
  }
}
