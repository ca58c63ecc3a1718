package app.revier.desktop.screen.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.callplan.PlannedVisits;
import app.revier.callplan.YearCallPlan;
import app.revier.desktop.form.Field;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.time.CallPlanViewModel.Shown;
import app.revier.desktop.table.Selected;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The call plan on the screen, without a window. Today is 23 November 2026. */
final class CallPlanViewModelTest {

  private final Book book = SampleBooks.of(60);
  private final DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
  private final CallPlanViewModel model = new CallPlanViewModel(fixture.desk());

  @BeforeEach
  void follow() {
    book.onChange(model::refresh);
    model.refresh(book.snapshot());
    model.setLookedAt(true);
  }

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  private YearCallPlan plan() {
    return Objects.requireNonNull(model.planProperty().get());
  }

  private void give(String visits) {
    model.limit().textProperty().set(visits);
    model.limit().confirm();
  }

  private Customer inBook(CustomerId id) {
    return Objects.requireNonNull(book.snapshot().territory().customer(id));
  }

  private CallPlanRow choose(CustomerId id) {
    model.table().select(Selected.of(id));
    return Objects.requireNonNull(model.selectedProperty().get());
  }

  private Field<?> judged(CustomerField<?> field) {
    return model.editor().field(field);
  }

  @Test
  void everyCustomerIsListedAndTheFirstChosen() {
    assertThat(model.table().rows().size())
        .isEqualTo(book.snapshot().territory().customers().size());
    assertThat(model.selectedProperty().get()).isNotNull();
    assertThat(model.sentencesProperty().get()).contains("To give out", "Recommended");
    assertThat(model.sensitivityProperty().get()).contains("20");
  }

  @Test
  void nothingIsWorkedOutWhileNobodyLooks() {
    CallPlanViewModel other = new CallPlanViewModel(fixture.desk());
    other.refresh(book.snapshot());
    assertThat(other.planProperty().get()).isNull();
    other.setLookedAt(true);
    assertThat(other.planProperty().get()).isNotNull();
  }

  @Test
  void whatIsTypedIsGivenOutAndAWrongNumberIsNot() {
    give("50");
    assertThat(plan().limit()).isEqualTo(50);
    assertThat(plan().visits()).isLessThanOrEqualTo(50);
    give("-3");
    assertThat(plan().limit()).isEqualTo(50);
    assertThat(model.limit().complaintProperty().get()).isNotEmpty();
    give("");
    assertThat(plan().limit()).isNotEqualTo(50);
  }

  @Test
  void aJudgementIsDrawnWhileItIsTypedAndThenMakesAnotherPlan() {
    PlannedVisits one = plan().customers().getFirst();
    CustomerId id = one.customer().classification().customer().id();
    choose(id);
    double before = Objects.requireNonNull(model.picture().curve()).at(0);
    Field<?> none = judged(CustomerFields.JUDGED_NONE);

    none.textProperty().set("1");

    assertThat(Objects.requireNonNull(model.picture().curve()).at(0))
        .isEqualTo(1)
        .isNotEqualTo(before);
    assertThat(inBook(id).callJudgements().none()).isNull();
    none.confirm();
    assertThat(inBook(id).callJudgements().none()).isEqualTo(Money.of(1));
    assertThat(
            plan().customers().stream()
                .filter(row -> row.customer().classification().customer().id().equals(id))
                .findFirst()
                .orElseThrow()
                .customer()
                .curve()
                .none())
        .isEqualTo(1);
  }

  @Test
  void judgementsThatDoNotRiseLeaveTheCustomerAloneAndSaySo() {
    CustomerId id = plan().customers().getFirst().customer().classification().customer().id();
    choose(id);
    Field<?> most = judged(CustomerFields.JUDGED_MOST);
    most.textProperty().set("0");
    assertThat(model.picture().curve()).isNull();
    most.confirm();
    assertThat(choose(id)).isInstanceOf(CallPlanRow.Stays.class);
    model.shownProperty().set(Shown.STAYS);
    assertThat(model.table().rows()).isNotEmpty().allMatch(row -> row instanceof CallPlanRow.Stays);
  }

  @Test
  void adoptingIsOneStepAfterWhichThereIsNothingToAdopt() {
    give("60");
    assertThat(model.obstacleProperty().get()).isEmpty();
    int visits = plan().visits();
    Map<String, String> before = book.snapshot().settings().texts();

    model.adopt();

    assertThat(plan().gain()).isZero();
    assertThat(plan().visitsToday()).isEqualTo(visits);
    assertThat(model.obstacleProperty().get()).isNotEmpty();
    assertThat(book.snapshot().settings().texts()).isEqualTo(before);
    book.undo(Progress.NONE);
    assertThat(plan().changesAnything()).isTrue();
  }

  @Test
  void moreLeastVisitsThanThereAreAreNamedAndNothingCanBeAdopted() {
    CustomerId id = plan().customers().getFirst().customer().classification().customer().id();
    book.customers().save(CustomerFields.LEAST_VISITS.with(inBook(id), 20));
    give("19");
    assertThat(model.planProperty().get()).isNull();
    assertThat(model.sentencesProperty().get()).contains("20", "19");
    model.adopt();
    assertThat(inBook(id).visiting().visitsPerYear()).isNull();
  }

  @Test
  void onlyChangesAreListedIfWanted() {
    model.shownProperty().set(Shown.CHANGES);
    assertThat(model.table().rows())
        .allMatch(row -> row instanceof CallPlanRow.Given(var planned) && planned.isChange());
    model.open(List.of(model.table().rows().getFirst()));
    assertThat(fixture.places())
        .containsExactly(new Place.OneCustomer(model.table().rows().getFirst().id()));
  }

  @Test
  void aBookWithoutCustomersOffersTheImport() {
    assertThat(model.noCustomersProperty().get()).isFalse();
    try (Book empty = SampleBooks.empty()) {
      DeskFixture other = new DeskFixture(empty, Language.ENGLISH);
      CallPlanViewModel nobody = new CallPlanViewModel(other.desk());
      nobody.refresh(empty.snapshot());
      assertThat(nobody.noCustomersProperty().get()).isTrue();
      nobody.openImport();
      assertThat(other.places()).containsExactly(new Place.Import(null));
      nobody.refresh(book.snapshot());
      assertThat(nobody.noCustomersProperty().get()).isFalse();
    }
  }

  @Test
  void changesStandInWholeUnits() {
    assertThat(
            Stream.of("1234.60", "91.87", "1", "0.40", "0", "-0.40", "-91.87")
                .map(amount -> model.words().bareChange(Money.rounded(new BigDecimal(amount)))))
        .containsExactly("+1,235", "+92", "+1", "<1", "0", ">−1", "−92");
  }

  @Test
  void theBestSingleMoveIsSaidToStartFromToday() {
    give("60");
    assertThat(model.sentencesProperty().get()).contains("Compared with today: one visit from");
  }
}
