package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

  @ParameterizedTest
  @CsvSource({
    ",,12",
    "2026-05-01,,12",
    "2027-01-01,2027-12-31,12",
    "2027-01-31,2027-12-01,12",
    "2027-04-30,,9",
    ",2027-03-01,3",
    "2027-06-02,2027-06-20,1",
    "2027-06-30,2027-07-01,2",
    "2028-01-01,,0",
    ",2026-12-31,0",
    "2020-01-01,2026-12-31,0",
    "2026-12-31,2027-01-01,1",
    "2027-12-31,2028-01-01,1"
  })
  void countsEveryMonthThatItTouches(
      @Nullable LocalDate from, @Nullable LocalDate until, int months) {
    assertThat(new Contract(from, until, Money.of(12)).monthsIn(2027)).isEqualTo(months);
  }

  @Test
  void securesTwelfthsOfTheYearlyAmountRoundedToTheCent() {
    Contract contract = new Contract(LocalDate.of(2027, 8, 1), null, new Money(10_000));

    assertThat(contract.securedIn(2027)).isEqualTo(new Money(4_167));
    assertThat(contract.securedIn(2028)).isEqualTo(new Money(10_000));
    assertThat(contract.securedIn(2026)).isEqualTo(Money.ZERO);
  }

  @Test
  void refusesANegativeAmountAndAnEndBeforeTheBeginning() {
    LocalDate day = LocalDate.of(2027, 1, 2);

    assertThatThrownBy(() -> new Contract(null, null, new Money(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Contract(day, day.minusDays(1), Money.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Contract(day, day, Money.of(12)).monthsIn(2027)).isEqualTo(1);
  }
}
