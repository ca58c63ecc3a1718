package app.revier.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.segment.SalesPicture.Product;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesPictureTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static SalesLine line(LocalDate day, String product, long amount) {
    return new SalesLine(new CustomerId(1), day, product, null, Money.of(amount));
  }

  @Test
  void sumsTheLastTwelveMonthsByMonthAndProduct() {
    SalesPicture picture =
        SalesPicture.of(
            List.of(
                line(LocalDate.of(2025, 11, 30), "Scheren", 999),
                line(LocalDate.of(2025, 12, 1), "Scheren", 100),
                line(LocalDate.of(2026, 11, 2), "Pinzetten", 300),
                line(LocalDate.of(2026, 11, 3), "Scheren", -20),
                line(LocalDate.of(2026, 11, 24), "Scheren", 500)),
            TODAY);

    assertThat(picture.months()).hasSize(12);
    assertThat(picture.months().get(YearMonth.of(2025, 12))).isEqualTo(Money.of(100));
    assertThat(picture.months().get(YearMonth.of(2026, 5))).isEqualTo(Money.ZERO);
    assertThat(picture.months().get(YearMonth.of(2026, 11))).isEqualTo(Money.of(280));
    assertThat(picture.products())
        .containsExactly(
            new Product("Pinzetten", Money.of(300)), new Product("Scheren", Money.of(80)));
    assertThat(picture.total()).isEqualTo(Money.of(380));
  }
}
