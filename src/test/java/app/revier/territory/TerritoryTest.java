package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryTest {

  private static final CustomerId FIRST = new CustomerId(1);
  private static final CustomerId SECOND = new CustomerId(2);

  private static Customer customer(CustomerId id, int year) {
    return new CustomerBuilder(id, "K" + id.value(), "Clinic")
        .revenue(RevenueHistory.NONE.with(2024, Money.ZERO).with(year, Money.of(5)))
        .build();
  }

  private static GrowthProject project(long id, CustomerId customer) {
    return new GrowthProjectBuilder(new ProjectId(id), customer, "Ward " + id, "won")
        .yearlyValue(Money.of(1))
        .build();
  }

  private final Territory territory =
      new Territory(
          List.of(customer(SECOND, 2026), customer(FIRST, 2023)),
          List.of(project(3, FIRST), project(1, SECOND), project(2, FIRST)));

  @Test
  void findsCustomersAndTheirProjects() {
    assertThat(territory.customers()).extracting(Customer::id).containsExactly(SECOND, FIRST);
    assertThat(territory.projects()).hasSize(3);
    assertThat(territory.customer(FIRST)).isEqualTo(customer(FIRST, 2023));
    assertThat(territory.customer(new CustomerId(9))).isNull();
    assertThat(territory.projectsOf(FIRST)).containsExactly(project(3, FIRST), project(2, FIRST));
    assertThat(territory.projectsOf(new CustomerId(9))).isEmpty();
  }

  @Test
  void knowsEachYearOfAnyCustomerOnceInRisingOrder() {
    assertThat(territory.revenueYears()).containsExactly(2023, 2024, 2026);
    assertThat(Territory.EMPTY.revenueYears()).isEmpty();
  }

  @Test
  void idsAreInTheOrderTheyWereGivenOut() {
    assertThat(FIRST).isLessThan(SECOND);
    assertThat(SECOND).isGreaterThan(FIRST);
    assertThat(new ProjectId(9)).isLessThan(new ProjectId(10));
    assertThat(new ProjectId(10)).isGreaterThan(new ProjectId(9));
  }

  @ParameterizedTest
  @CsvSource({
    "5,,true",
    ",5,true",
    "5,5,true",
    ",,false",
    "0,0,false",
    "-5,,false",
    "-5,5,true",
    "5,-5,true"
  })
  void aCustomerWithRevenueInTheBaseYearOrTheRunningYearIsExisting(
      @Nullable Long baseYear, @Nullable Long runningYear, boolean existing) {
    RevenueHistory revenue = RevenueHistory.NONE.with(2024, Money.of(9)).with(2027, Money.of(9));
    revenue = baseYear == null ? revenue : revenue.with(2025, Money.of(baseYear));
    revenue = runningYear == null ? revenue : revenue.with(2026, Money.of(runningYear));
    Customer customer = new CustomerBuilder(FIRST, "1", "Clinic").revenue(revenue).build();

    assertThat(customer.isExisting(2025, 2026)).isEqualTo(existing);
  }

  @Test
  void allContractsTogetherSecureTheirPartsOfAYear() {
    Customer customer =
        new CustomerBuilder(FIRST, "1", "Clinic")
            .contracts(
                List.of(
                    new Contract(null, LocalDate.of(2027, 3, 31), Money.of(1_200)),
                    new Contract(LocalDate.of(2027, 7, 1), null, Money.of(600)),
                    new Contract(LocalDate.of(2028, 1, 1), null, Money.of(7))))
            .build();

    assertThat(customer.contractedIn(2027)).isEqualTo(Money.of(300 + 300));
    assertThat(customer.contractedIn(2028)).isEqualTo(Money.of(600 + 7));
    assertThat(Customer.named(FIRST, "1", "Clinic").contractedIn(2027)).isEqualTo(Money.ZERO);
  }

  @Test
  void refusesAnOverrideOfNothingOrWithoutAReason() {
    LocalDate day = LocalDate.of(2026, 11, 23);

    assertThat(new ClassOverride(SizeClass.A, null, "group", day).strategy()).isNull();
    assertThat(new ClassOverride(null, Strategy.WIN, "group", day).size()).isNull();
    assertThatThrownBy(() -> new ClassOverride(null, null, "group", day))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ClassOverride(SizeClass.A, Strategy.WIN, " ", day))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "not-started,0.10,OPEN",
    "introduced,0.25,OPEN",
    "in-trial,0.50,OPEN",
    "offer,0.70,OPEN",
    "won,1,WON",
    "lost,0,LOST",
    "on-hold,0,ON_HOLD"
  })
  void theMethodsStagesHaveTheirDefaultProbabilities(
      String code, double probability, Stage.State state) {
    assertThat(Stage.DEFAULTS)
        .hasSize(7)
        .contains(new Stage(code, "", new Probability(probability), state));
  }
}
