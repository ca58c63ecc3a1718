package app.revier.desktop.screen.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.book.Book;
import app.revier.book.CallLimit;
import app.revier.book.CallPlanSettings;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.callplan.JudgedGroup;
import app.revier.callplan.JudgementRule;
import app.revier.callplan.JudgementRules;
import app.revier.callplan.PlannedVisits;
import app.revier.callplan.YearCallPlan;
import app.revier.desktop.chart.PairedBars;
import app.revier.desktop.form.Field;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.time.CallPlanViewModel.Shown;
import app.revier.desktop.table.Selected;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Strategy;
import app.revier.text.Language;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    // The first change of a book gives it its identity.
    book.settings().set(Map.of(Setting.TERRITORY_NAME.key(), "Rheinland Süd"));
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
    assertThat(model.moveProperty().get()).contains("Compared with today: one visit from");
  }

  @Test
  void visitsOfTodayThatAreMoreThanThereIsToGiveOutAreSaidNotToBePossible() {
    int today = plan().visitsToday();
    give(String.valueOf(today - 1));
    assertThat(model.sentencesProperty().get())
        .contains("Today’s visits are not possible: they are 1 more than there is to give out.");
    give(String.valueOf(today));
    assertThat(model.sentencesProperty().get()).doesNotContain("not possible");
  }

  @Test
  void whatProjectsAndThoseLeftAloneNeedBeyondTheYearIsSaid() {
    YearCallPlan plan = plan();
    CallLimit beyond = new CallLimit(CallPlanSettings.Within.VISITS, 10, 4, 8, 0, false);
    assertThat(model.words().impossible(beyond, plan))
        .containsExactly(
            "Projects and customers that stay as they are already need 2 visits more than the year"
                + " has.",
            "Today’s visits are not possible: they are 103 more than there is to give out.");
    CallLimit inHours = new CallLimit(CallPlanSettings.Within.HOURS, 60, 61, 0, 500, false);
    assertThat(model.words().impossible(inHours, plan))
        .containsExactly(
            "Projects and customers that stay as they are already need 1 hour more than the year"
                + " has.");
  }

  @Test
  void aCustomerVisitedMoreOftenThanThePlanMaySaysThatThisIsNotPossible() {
    PlannedVisits one =
        plan().customers().stream().filter(row -> row.today() > 2).findFirst().orElseThrow();
    CustomerId id = one.customer().classification().customer().id();
    assertThat(CallPlanColumns.why(choose(id), model.words())).isEmpty();
    book.customers().save(CustomerFields.MOST_VISITS.with(inBook(id), 2));
    assertThat(CallPlanColumns.why(choose(id), model.words()))
        .isEqualTo(
            "Today’s "
                + one.today()
                + " visits are not possible: this customer gets 2 visits at most.");
  }

  @Test
  void timeAndValueOfTheCellsAreShownAsTodayAndAsRecommended() {
    PairedBars.Data bars =
        new CallPlanShares(fixture.desk().texts(), fixture.desk().terms()).of(plan());
    assertThat(bars.names())
        .containsExactly("Time today", "Value today", "Time recommended", "Value recommended");
    for (int i = 0; i < bars.names().size(); i++) {
      int which = i;
      assertThat(bars.rows().stream().mapToDouble(row -> row.bars().get(which).value()).sum())
          .isCloseTo(1, within(1e-9));
    }
    double worthOfFirst =
        plan().customers().stream()
            .filter(one -> one.customer().classification().cell() == bars.rows().getFirst().cell())
            .mapToDouble(PlannedVisits::worthToday)
            .sum();
    assertThat(bars.rows().getFirst().bars().get(1).value())
        .isCloseTo(worthOfFirst / plan().worthToday(), within(1e-9));
  }

  private CallPlanRow chooseOf(Cell cell) {
    return choose(
        plan().customers().stream()
            .map(row -> row.customer().classification())
            .filter(one -> one.cell() == cell)
            .findFirst()
            .orElseThrow()
            .customer()
            .id());
  }

  private Cell aCell() {
    return Objects.requireNonNull(plan().customers().getFirst().customer().classification().cell());
  }

  private Field<BigDecimal> part(int which) {
    return model.judged().editor().parts().get(which).field();
  }

  private JudgementRules rules() {
    return book.snapshot().settings().judgementRules();
  }

  @Test
  void theJudgementOfACellIsDrawnWhileTypedSavedInOneStepAndTakenBack() {
    Cell cell = aCell();
    JudgedGroup group = new JudgedGroup.OfCell(cell);
    chooseOf(cell);
    JudgementRule before = rules().of(cell);
    model.judged().choose(Optional.of(group));
    double drawn = Objects.requireNonNull(model.picture().curve()).at(0);

    part(0).textProperty().set("10 %");

    assertThat(Objects.requireNonNull(model.picture().curve()).at(0)).isLessThan(drawn);
    assertThat(rules().byCell()).isEmpty();
    part(0).confirm();
    assertThat(rules().byCell()).containsOnlyKeys(cell);
    assertThat(rules().of(cell)).isEqualTo(before.withNone(new BigDecimal("0.1")));
    assertThat(rules().byStrategy()).isEqualTo(JudgementRules.DEFAULTS.byStrategy());
    book.undo(Progress.NONE);
    assertThat(rules().byCell()).isEmpty();
    assertThat(model.judged().backProperty().get()).isEmpty();
    book.redo(Progress.NONE);
    assertThat(model.judged().backProperty().get()).isNotEmpty();
    model.takeBack();
    assertThat(rules().byCell()).isEmpty();
  }

  @Test
  void theJudgementOfAStrategySaysWhoFollowsItAndGoesBackToTheDefault() {
    Cell cell = aCell();
    CustomerId own = chooseOf(cell).id();
    JudgedGroup group = new JudgedGroup.OfStrategy(cell.strategy());
    book.customers().save(CustomerFields.JUDGED_NONE.with(inBook(own), Money.of(1)));
    model.judged().choose(Optional.of(group));
    long all = book.snapshot().segmentation().classifications().stream().filter(group::has).count();

    assertThat(model.judged().followersProperty().get())
        .isEqualTo((all - 1) + " customers follow this judgement. 1 has its own.");
    part(1).textProperty().set("12");
    part(1).confirm();
    assertThat(rules().of(group).todayOfWhitespace()).isEqualByComparingTo("0.12");
    model.takeBack();
    assertThat(rules()).isEqualTo(JudgementRules.DEFAULTS);
    assertThat(book.snapshot().settings().texts()).doesNotContainKey("callplan." + group.code());
  }

  @Test
  void whatCannotBeTakenIsSaidAndStaysTypedWhileAnotherIsJudged() {
    Cell cell = aCell();
    JudgedGroup group = new JudgedGroup.OfCell(cell);
    chooseOf(cell);
    model.judged().choose(Optional.of(group));
    part(2).textProperty().set("100");
    part(2).confirm();
    assertThat(part(2).complaintProperty().get()).isNotEmpty();
    model.judged().choose(Optional.empty());
    model.judged().choose(Optional.of(group));
    assertThat(part(2).text()).isEqualTo("100");
    assertThat(rules()).isEqualTo(JudgementRules.DEFAULTS);
    model.takeBack();
    assertThat(part(2).text()).isEqualTo("50");
  }

  @Test
  void aCustomersOwnJudgementsGoBackToThoseOfItsCellAndItsVisitsStay() {
    CustomerId id = chooseOf(aCell()).id();
    Customer own = CustomerFields.JUDGED_NONE.with(inBook(id), Money.of(1));
    book.customers().save(CustomerFields.MOST_VISITS.with(own, 30));
    assertThat(model.judged().backProperty().get()).isNotEmpty();
    model.takeBack();
    assertThat(inBook(id).callJudgements().isUsual()).isTrue();
    assertThat(inBook(id).callJudgements().mostVisits()).isEqualTo(30);
    assertThat(model.judged().backProperty().get()).isEmpty();
  }

  @Test
  void withoutAChosenCustomerATypicalOneShowsTheCurve() {
    Cell cell = aCell();
    JudgedGroup group = new JudgedGroup.OfCell(cell);
    model.table().select(Selected.none());
    assertThat(model.judged().choices()).hasSize(12).doesNotContain(Optional.empty());
    model.judged().choose(Optional.of(group));
    List<Classification> sorted =
        book.snapshot().segmentation().classifications().stream()
            .filter(group::has)
            .sorted(
                Comparator.comparing(Classification::revenue)
                    .thenComparingLong(one -> one.customer().id().value()))
            .toList();
    assertThat(Objects.requireNonNull(model.pictured()).id())
        .isEqualTo(sorted.get((sorted.size() - 1) / 2).customer().id());
    assertThat(model.picture().curve()).isNotNull();
  }

  @Test
  void theCurveOfAStrategyIsThatOfItsRuleAlsoAtACustomerWhoseCellHasItsOwn() {
    Cell cell = aCell();
    chooseOf(cell);
    model.judged().choose(Optional.of(new JudgedGroup.OfCell(cell)));
    part(0).textProperty().set("10");
    part(0).confirm();
    double ofCell = Objects.requireNonNull(model.picture().curve()).at(0);

    model.judged().choose(Optional.of(new JudgedGroup.OfStrategy(cell.strategy())));

    double ofStrategy = Objects.requireNonNull(model.picture().curve()).at(0);
    assertThat(ofStrategy).isGreaterThan(ofCell);
    part(0).textProperty().set("20");
    assertThat(Objects.requireNonNull(model.picture().curve()).at(0))
        .isLessThan(ofStrategy)
        .isGreaterThan(ofCell);
  }

  @Test
  void aRuleThatRisesAtNoCustomerIsRefusedUntilAnotherPartMakesItRise() {
    JudgedGroup group = new JudgedGroup.OfStrategy(Strategy.MAINTAIN);
    model.table().select(Selected.none());
    model.judged().choose(Optional.of(group));
    part(0).textProperty().set("100");
    part(0).confirm();
    assertThat(part(0).complaintProperty().get())
        .isEqualTo(
            "Like this, revenue rises with visits at no customer:"
                + " without visits < today < at most.");
    assertThat(rules()).isEqualTo(JudgementRules.DEFAULTS);

    part(1).textProperty().set("5");
    assertThat(part(0).complaintProperty().get()).isEmpty();
    part(1).confirm();
    assertThat(rules().of(group).none()).isEqualByComparingTo("1");
    assertThat(rules().of(group).todayOfWhitespace()).isEqualByComparingTo("0.05");
  }
}
