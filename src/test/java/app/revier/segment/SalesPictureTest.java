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
    return new SalesLine(new CustomerId(1), day, product, "", null, Money.of(amount));
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

  private static SalesLine grouped(int month, String group, long amount) {
    return line(LocalDate.of(2026, month, 2), "", amount).withProductGroup(group);
  }

  @Test
  void sumsEachGroupOfProductsByMonth() {
    SalesPicture picture =
        SalesPicture.of(
            List.of(
                grouped(11, "Instrumente", 100),
                grouped(11, "Wunden", 300),
                grouped(10, "Instrumente", -30),
                grouped(10, "", 5)),
            TODAY);

    assertThat(picture.knowsGroups()).isTrue();
    assertThat(picture.groups())
        .extracting(SalesPicture.Group::name)
        .containsExactly("Wunden", "Instrumente", "");
    SalesPicture.Group second = picture.groups().get(1);
    assertThat(second.amount()).isEqualTo(Money.of(70));
    assertThat(second.months()).hasSize(12);
    assertThat(second.months().get(YearMonth.of(2026, 10))).isEqualTo(Money.of(-30));
    assertThat(second.months().get(YearMonth.of(2026, 9))).isEqualTo(Money.ZERO);
  }

  @Test
  void theSmallestOfManyGroupsAreOneInTheChart() {
    SalesPicture picture =
        SalesPicture.of(
            List.of(
                grouped(11, "A", 50),
                grouped(11, "B", 40),
                grouped(11, "C", 30),
                grouped(10, "D", 20)),
            TODAY);

    assertThat(picture.groups(4, count -> count + " others")).isEqualTo(picture.groups());
    assertThat(picture.groups(3, count -> count + " others"))
        .extracting(SalesPicture.Group::name)
        .containsExactly("A", "B", "2 others");
    SalesPicture.Group others = picture.groups(3, count -> count + " others").getLast();
    assertThat(others.amount()).isEqualTo(Money.of(50));
    assertThat(others.months().get(YearMonth.of(2026, 10))).isEqualTo(Money.of(20));
  }

  @Test
  void linesWithoutGroupsKnowNone() {
    SalesPicture picture = SalesPicture.of(List.of(grouped(11, "", 100)), TODAY);

    assertThat(picture.knowsGroups()).isFalse();
    assertThat(picture.groups()).hasSize(1);
  }
}
