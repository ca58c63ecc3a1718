package app.revier.desktop.screen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Review;
import app.revier.book.Book;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.work.DeferredTasks;
import app.revier.gap.NextYear.Missing;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.RevenueHistory;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starts plan year 2028 in the yearly review of 6 December 2027. */
final class YearViewModelTest {

  private final Book book = SampleBooks.openOn(new MemoryStore(), LocalDate.of(2027, 12, 6));
  private final DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
  private final DeferredTasks tasks = new DeferredTasks(fixture.notices());

  @BeforeEach
  void planTheYear() {
    book.settings().set(Map.of("plan.year", "2027", "plan.target", "120000"));
    Customer alpha = customer("Alpha", 60_000);
    customer("Beta", 40_000);
    book.projects()
        .save(
            new GrowthProjectBuilder(book.projects().nextId(), alpha.id(), "Catheters", "won")
                .yearlyValue(Money.of(24_000))
                .start(LocalDate.of(2027, 7, 1))
                .build());
  }

  @AfterEach
  void closeBook() {
    book.close();
  }

  private Customer customer(String name, long revenue) {
    Customer customer =
        Customer.named(book.customers().nextId(), name, name)
            .edit()
            .revenue(RevenueHistory.NONE.with(2026, Money.of(revenue)))
            .build();
    book.customers().save(customer);
    return customer;
  }

  private ReviewViewModel begun() {
    ReviewViewModel model = new ReviewViewModel(fixture.desk().with(tasks));
    model.choose(Review.Kind.YEARLY);
    refresh(model);
    return model;
  }

  private void refresh(ReviewViewModel model) {
    model.refresh(book.snapshot());
    tasks.doAll();
  }

  private static YearContent shown(ReviewViewModel model) {
    return Objects.requireNonNull(model.year().contentProperty().get());
  }

  private static ReviewStep step(ReviewViewModel model) {
    return Objects.requireNonNull(model.contentProperty().get()).steps().stream()
        .filter(one -> one.kind() == ReviewStep.Kind.YEAR)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bothPlansStandSideBySideAndEachCustomerWithWhatChanges() {
    YearContent content = shown(begun());

    assertThat(content.title()).isEqualTo("Start plan year 2028");
    assertThat(content.figures())
        .contains(
            new YearContent.Line("Base revenue", "€100,000", "€112,000"),
            new YearContent.Line("Won, on top of the base", "€12,000", "€12,000"),
            new YearContent.Line("Target", "€120,000", "€135,000"));
    assertThat(content.question()).startsWith("The revenue 2027 of 2 customers is not");
    assertThat(content.customers())
        .extracting(
            YearContent.CustomerLine::name,
            YearContent.CustomerLine::before,
            YearContent.CustomerLine::won,
            YearContent.CustomerLine::after)
        .containsExactly(
            tuple("Alpha", "60,000", "12,000", "72,000"), tuple("Beta", "40,000", "", "40,000"));
  }

  @Test
  void theYearStartsWithTheTargetThatTheRepTyped() {
    ReviewViewModel model = begun();
    assertThat(step(model).isDone()).isFalse();
    model.year().target().textProperty().set("140,000");

    model.year().start();
    tasks.doAll();
    refresh(model);

    assertThat(book.snapshot().settings().planYear()).isEqualTo(2028);
    assertThat(book.snapshot().settings().find(Setting.TARGET)).isEqualTo(Money.of(140_000));
    assertThat(step(model).isDone()).isTrue();
    YearContent content = shown(model);
    assertThat(content.canStart()).isFalse();
    assertThat(content.hint()).startsWith("2028 is being planned already.");
    assertThat(content.left())
        .startsWith("The revenue 2027 of 2 customers is still assumed, €112,000 together.");
    assertThat(fixture.desk().drafts().unsaved()).isEmpty();
    book.undo(Progress.NONE);
    refresh(model);
    assertThat(shown(model).canStart()).isTrue();
    assertThat(step(model).isDone()).isFalse();
  }

  @Test
  void aYearThatStartedBeforeTheReviewBeganCanStartAgainOnceThatIsUndone() {
    begun().year().start();
    tasks.doAll();
    ReviewViewModel later = begun();
    assertThat(step(later).isDone()).isTrue();

    book.undo(Progress.NONE);
    refresh(later);

    assertThat(step(later).isDone()).isFalse();
  }

  @Test
  void twoClicksStartOneYear() {
    ReviewViewModel model = begun();

    model.year().start();
    model.year().start();
    tasks.doAll();

    assertThat(book.snapshot().settings().planYear()).isEqualTo(2028);
    assertThat(book.snapshot().agenda().reviews()).hasSize(1);
  }

  @Test
  void aTargetThatCannotBeTakenStartsNothingAndSaysWhy() {
    ReviewViewModel model = begun();
    model.year().target().textProperty().set("a lot");

    assertThat(model.year().reasonProperty().get()).isNotEmpty();
    model.year().start();
    tasks.doAll();

    assertThat(book.snapshot().settings().planYear()).isEqualTo(2027);
  }

  @Test
  void whatCountsWithoutRevenueIsTheRepsChoice() {
    ReviewViewModel model = begun();
    assertThat(model.year().missingProperty().get()).isEqualTo(Missing.ASSUMED);

    model.year().choose(Missing.NOTHING);
    tasks.doAll();

    assertThat(shown(model).figures().getFirst().after()).isEqualTo("€0");
    model.year().choose(Missing.ASSUMED);
    tasks.doAll();
    model.year().start();
    tasks.doAll();
    refresh(model);
    model.year().dropAssumed();
    tasks.doAll();
    refresh(model);
    assertThat(shown(model).left()).isEmpty();
  }

  @Test
  void theTargetAndTheChoiceGoOnInAnotherLanguage() {
    ReviewViewModel model = begun();
    model.year().target().textProperty().set("140,000");
    model.year().choose(Missing.NOTHING);
    tasks.doAll();

    ReviewViewModel german = new ReviewViewModel(fixture.desk(Language.GERMAN).with(tasks));
    german.goOnFrom(model);
    tasks.doAll();

    assertThat(german.year().target().text()).isEqualTo("140.000");
    assertThat(german.year().missingProperty().get()).isEqualTo(Missing.NOTHING);
  }
}
