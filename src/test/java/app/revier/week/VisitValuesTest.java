package app.revier.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a visit is worth, part by part. A customer is A from 50,000 on. */
class VisitValuesTest {

  private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 15);
  private static final Offset<Double> EXACT = within(1e-9);
  private static final ValueWeights EVEN = new ValueWeights(1, 1, 1, 1, 0.5, 60);

  @ParameterizedTest
  @CsvSource({
    "A_MAINTAIN, 100", "A_GROW, 120", "A_WIN, 110",
    "B_MAINTAIN, 60", "B_GROW, 72", "B_WIN, 66",
    "C_MAINTAIN, 30", "C_GROW, 36", "C_WIN, 33"
  })
  void theClassGivesPointsByItsField(Cell cell, double points) {
    VisitValue value = of(facts(cell.size(), cell, 30, Money.ZERO, null), null);

    assertThat(value.parts()).hasSize(2);
    assertThat(part(value, VisitValue.OfClass.class).points()).isCloseTo(points, EXACT);
  }

  @ParameterizedTest
  @CsvSource({"A, 100", "B, 60", "C, 30"})
  void withoutAPotentialTheSizeCounts(SizeClass size, double points) {
    VisitValue value = of(facts(size, null, 30, Money.ZERO, null), null);

    assertThat(part(value, VisitValue.OfClass.class).points()).isCloseTo(points, EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    // An A customer to hold, every 30 days: days since the last visit, points, days overdue
    "27, 66.666666667, 0", // half a week before the end
    "30, 100, 0",
    "45, 150, 15", // half an interval over
    "60, 200, 30",
    "300, 200, 270" // not more than twice
  })
  void theMoreDueTheMorePoints(int days, double points, int overdue) {
    LocalDate last = FRIDAY.minusDays(days);

    VisitValue.OfDue due =
        part(
            of(facts(SizeClass.A, Cell.A_MAINTAIN, 30, Money.ZERO, null), last),
            VisitValue.OfDue.class);

    assertThat(due.points()).isCloseTo(points, within(1e-6));
    assertThat(due.daysOverdue()).isEqualTo(overdue);
    assertThat(due.dueOn()).isEqualTo(last.plusDays(30));
    assertThat(due.lastVisit()).isEqualTo(last);
    assertThat(due.intervalDays()).isEqualTo(30);
  }

  @ParameterizedTest
  @CsvSource({
    // The same while the visit can wait: half a point for each minute that 25 for the way, as far
    // as the interval is over, are more than 60 for the visit, as far as it is not
    "0, 0",
    "21, 0",
    "23, 2.583333333",
    "26, 6.833333333"
  })
  void aVisitThatCanWaitIsWorthTheWayItSaves(int days, double points) {
    LocalDate last = FRIDAY.minusDays(days);
    CustomerFacts facts = facts(SizeClass.A, Cell.A_MAINTAIN, 30, Money.of(9_000), null);

    VisitValue value = of(facts, last);

    assertThat(value.isOccasion()).isTrue();
    assertThat(value.points()).isCloseTo(points, within(1e-6));
    assertThat(part(value, VisitValue.OfOccasion.class).dueOn()).isEqualTo(last.plusDays(30));
  }

  @Test
  void aVisitNobodyAsksForIsWorthAThirdOfTheClass() {
    VisitValue value = of(facts(SizeClass.B, Cell.B_MAINTAIN, null, Money.of(9_000), null), null);

    assertThat(value.parts()).containsExactly(new VisitValue.OfOccasion(null, 20));
  }

  @Test
  void duenessNeverFalls() {
    double before = 0;
    for (int days = 0; days < 200; days++) {
      double points =
          of(facts(SizeClass.B, Cell.B_GROW, 47, Money.ZERO, null), FRIDAY.minusDays(days))
              .points();
      assertThat(points).isGreaterThanOrEqualTo(before);
      before = points;
    }
    assertThat(before).isCloseTo(3 * 72, EXACT);
  }

  @Test
  void whoWasNeverVisitedIsDueButNotOverdue() {
    VisitValue.OfDue due =
        part(
            of(facts(SizeClass.C, Cell.C_WIN, 90, Money.ZERO, null), null), VisitValue.OfDue.class);

    assertThat(due.points()).isCloseTo(33, EXACT);
    assertThat(due.dueOn()).isEqualTo(FRIDAY);
    assertThat(due.daysOverdue()).isZero();
    assertThat(due.lastVisit()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1000, 20", "5000, 100", "90000, 100"})
  void theNextStepOfAProjectCountsByWhatItBringsForAVisit(long expected, double points) {
    CustomerFacts.ProjectStep step =
        new CustomerFacts.ProjectStep("Einführung", Money.of(expected), 2);

    VisitValue.OfProject project =
        part(
            of(facts(SizeClass.B, Cell.B_GROW, 30, Money.ZERO, step), null),
            VisitValue.OfProject.class);

    assertThat(project.points()).isCloseTo(points, EXACT);
    assertThat(project.project()).isEqualTo("Einführung");
    assertThat(project.expectedPerVisit()).isEqualTo(Money.of(expected));
  }

  /** The week ends on 15 January. */
  @ParameterizedTest
  @CsvSource({"2027-01-16, 0", "2027-01-15, 50", "2027-01-09, 50", "2027-01-08, 100"})
  void aNextStepThatIsDueRaisesTheValueAndOneThatIsOverdueMoreSo(LocalDate due, double points) {
    CustomerFacts.ProjectStep step =
        new CustomerFacts.ProjectStep("Einführung", Money.of(1_000), 2, LocalDate.MAX, null, due);

    VisitValue value = of(facts(SizeClass.B, Cell.B_GROW, 30, Money.ZERO, step), null);

    assertThat(
            value.parts().stream()
                .filter(VisitValue.OfStep.class::isInstance)
                .mapToDouble(VisitValue.Part::points)
                .sum())
        .isCloseTo(points, EXACT);
    assertThat(value.points()).isCloseTo(72 + 72 + 20 + points, EXACT);
  }

  @Test
  void aProjectThatNeedsNoMoreVisitsDoesNotCount() {
    CustomerFacts.ProjectStep step =
        new CustomerFacts.ProjectStep("Einführung", Money.of(5_000), 2);
    VisitValue value =
        new VisitValues(rules(EVEN))
            .of(
                facts(SizeClass.B, Cell.B_GROW, 30, Money.ZERO, step),
                new Rhythm(30, null),
                0,
                FRIDAY);

    assertThat(value.parts()).noneMatch(VisitValue.OfProject.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.01", "2500, 25", "10000, 100", "12000, 100"})
  void revenueAtRiskCounts(long atRisk, double points) {
    VisitValue.OfRisk risk =
        part(
            of(facts(SizeClass.A, Cell.A_GROW, 30, Money.of(atRisk), null), null),
            VisitValue.OfRisk.class);

    assertThat(risk.points()).isCloseTo(points, EXACT);
    assertThat(risk.atRisk()).isEqualTo(Money.of(atRisk));
  }

  @Test
  void allPartsAddUpTheClassFirst() {
    CustomerFacts.ProjectStep step = new CustomerFacts.ProjectStep("Probe", Money.of(2_500), 1);
    CustomerFacts facts = facts(SizeClass.A, Cell.A_GROW, 30, Money.of(5_000), step);

    VisitValue value = of(facts, FRIDAY.minusDays(30));

    assertThat(value.parts().stream().map(Object::getClass).toList())
        .isEqualTo(
            List.of(
                VisitValue.OfClass.class,
                VisitValue.OfDue.class,
                VisitValue.OfProject.class,
                VisitValue.OfRisk.class));
    assertThat(value.points()).isCloseTo(120 + 120 + 50 + 50, EXACT);
  }

  @Test
  void eachPartHasItsWeight() {
    CustomerFacts.ProjectStep step = new CustomerFacts.ProjectStep("Probe", Money.of(2_500), 1);
    CustomerFacts facts = facts(SizeClass.A, Cell.A_GROW, 30, Money.of(5_000), step);
    ValueWeights weights = new ValueWeights(2, 3, 5, 7, 0.5, 60);

    VisitValue value =
        new VisitValues(rules(weights)).of(facts, new Rhythm(30, FRIDAY.minusDays(30)), 1, FRIDAY);

    assertThat(value.parts().stream().map(VisitValue.Part::points).toList())
        .containsExactly(2 * 120.0, 3 * 120.0, 5 * 50.0, 7 * 50.0);
  }

  @ParameterizedTest
  @EnumSource(Cell.class)
  void noPartIsEverNegative(Cell cell) {
    CustomerFacts facts = facts(cell.size(), cell, 1, Money.of(-500), null);

    assertThat(of(facts, FRIDAY.plusDays(3)).parts())
        .allSatisfy(part -> assertThat(part.points()).isGreaterThanOrEqualTo(0));
  }

  private static VisitValue of(CustomerFacts facts, @Nullable LocalDate last) {
    return new VisitValues(rules(EVEN)).of(facts, Rhythm.of(facts, last, 1), 1, FRIDAY);
  }

  private static <T extends VisitValue.Part> T part(VisitValue value, Class<T> type) {
    return value.parts().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static WeekRules rules(ValueWeights weights) {
    return new WeekSketch().weights(weights).request().rules();
  }

  private static CustomerFacts facts(
      SizeClass size,
      @Nullable Cell cell,
      @Nullable Integer interval,
      Money atRisk,
      CustomerFacts.@Nullable ProjectStep step) {
    Customer customer = Customer.named(new CustomerId(1), "K1", "Ahorn GmbH");
    return new CustomerFacts(customer, true, size, cell, interval, atRisk, step);
  }
}
