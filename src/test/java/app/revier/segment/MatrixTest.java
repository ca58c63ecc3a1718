package app.revier.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MatrixTest {

  private static Matrix.Field field(long euros) {
    return new Matrix.Field(1, Money.of(euros), Money.ZERO, Money.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"50, 200, 0.25", "200, 200, 1", "0, 200, 0", "50, 0, 0", "-50, 200, 0", "50, 20, 1"})
  void shareOfRevenueIsAPartOfTheWhole(long some, long all, double share) {
    assertThat(field(some).shareOfRevenue(field(all))).isEqualTo(share);
  }
}
