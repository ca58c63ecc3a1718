package app.revier.track;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Contract;
import app.revier.territory.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a year's amount is spread over its months. */
class MonthShapeTest {

  /** January a third, December two thirds. */
  private static final MonthShape ENDS =
      MonthShape.of(new long[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2});

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 0",
    "2027-01-01, 3.23", // 1,200 / 12 / 31
    "2027-01-31, 100",
    "2027-02-14, 150",
    "2027-03-31, 300",
    "2027-12-30, 1196.77",
    "2027-12-31, 1200",
    "2028-02-29, 1200"
  })
  void eachDayOfAMonthHasTheSame(LocalDate day, String amount) {
    assertThat(MonthShape.EVEN.upTo(Money.of(1_200), 2027, day)).hasToString(two(amount));
  }

  private static String two(String amount) {
    return new BigDecimal(amount).setScale(2).toPlainString();
  }

  @Test
  void aLeapDayIsADayOfItsMonth() {
    assertThat(MonthShape.EVEN.upTo(Money.of(1_200), 2028, LocalDate.of(2028, 2, 28)))
        .isEqualTo(Money.ofCents(10_000 + 9_655)); // 28 of 29 days of 100
    assertThat(MonthShape.EVEN.upTo(Money.of(1_200), 2028, LocalDate.of(2028, 2, 29)))
        .isEqualTo(Money.of(200));
  }

  @ParameterizedTest
  @CsvSource({"2027-01-31, 100", "2027-11-30, 100", "2027-12-31, 300"})
  void followsTheMonthsThatWere(LocalDate day, long amount) {
    assertThat(ENDS.upTo(Money.of(300), 2027, day)).isEqualTo(Money.of(amount));
  }

  @Test
  void aMonthThatGaveBackHasNoPart() {
    assertThat(MonthShape.of(new long[] {1, -5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2})).isEqualTo(ENDS);
  }

  @Test
  void aYearWithoutRevenueIsEven() {
    assertThat(MonthShape.of(new long[12])).isEqualTo(MonthShape.EVEN);
    long[] back = new long[12];
    back[3] = -7;
    assertThat(MonthShape.of(back)).isEqualTo(MonthShape.EVEN);
  }

  @Test
  void aNegativeAmountIsSpreadLikewise() {
    assertThat(MonthShape.EVEN.upTo(Money.of(-1_200), 2027, LocalDate.of(2027, 6, 30)))
        .isEqualTo(Money.of(-600));
  }

  @Test
  void whatIsContractedForTheWholeYearFollowsItsMonths() {
    Contract whole = new Contract(null, null, Money.of(1_200));

    assertThat(ENDS.within(List.of(whole), 2027)).isSameAs(ENDS);
  }

  @Test
  void whatIsContractedComesInTheMonthsOfTheContract() {
    Contract half = new Contract(null, LocalDate.of(2027, 6, 30), Money.of(1_200));

    MonthShape shape = MonthShape.EVEN.within(List.of(half), 2027);

    assertThat(shape.upTo(Money.of(600), 2027, LocalDate.of(2027, 3, 31))).isEqualTo(Money.of(300));
    assertThat(shape.upTo(Money.of(600), 2027, LocalDate.of(2027, 6, 30))).isEqualTo(Money.of(600));
    // In months that otherwise have no part of the year, it comes evenly.
    Contract summer =
        new Contract(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 8, 31), Money.of(1_200));
    assertThat(
            ENDS.within(List.of(summer), 2027).upTo(Money.of(300), 2027, LocalDate.of(2027, 6, 30)))
        .isEqualTo(Money.of(100));
  }
}
