package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of columns of revenue as a whole. */
class RevenueRemarksTest {

  private final MemoryBook book = new MemoryBook();

  private ImportPlan take(String... lines) {
    return book.take(MemoryTables.csv(lines));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Umsatz 2026 brutto", "Bruttoumsatz 2026", "Umsatz 2026 (brutto)"})
  void grossRevenueBesideNetIsNoLoss(String gross) {
    ImportPlan plan = take("Kundennummer|Firma|" + gross + "|Umsatz 2026 netto", "1|Alpha|119|100");

    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(100));
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void grossRevenueAloneIsTakenAndNamed() {
    ImportPlan plan = take("Customer number|Company|Gross revenue 2026", "1|Alpha|119");

    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(119));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "", 1, "C", Code.REVENUE_GROSS, List.of("Gross revenue 2026"), Severity.DOUBTFUL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rechnungsbetrag brutto", "Bruttobetrag", "Gross amount"})
  void grossAmountsOfSalesAreTakenAndNamedOnce(String heading) {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv("Kunde|Datum|" + heading, "A|03.02.2026|119", "A|04.02.2026|238"),
            ImportOptions.DEFAULT.edit().customersFromFile(true).build());

    assertThat(plan.newSales()).hasSize(2);
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem("", 1, "C", Code.REVENUE_GROSS, List.of(heading), Severity.DOUBTFUL));
  }

  @Test
  void grossAmountsBesideNetAreNotTaken() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv("Kunde|Datum|Brutto|Netto", "A|03.02.2026|119|100"),
            ImportOptions.DEFAULT.edit().customersFromFile(true).build());

    assertThat(plan.newSales().getFirst().amount()).isEqualTo(Money.of(100));
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void theSameRevenueTwiceIsNoLoss() {
    ImportPlan plan =
        take("Kundennummer|Firma|Umsatz 2026|Umsatz 2026", "1|Alpha|5|5", "2|Beta|7|", "3|C|8|8");

    assertThat(plan.counts().isIncomplete()).isFalse();
    assertThat(plan.problems())
        .extracting(Problem::code, Problem::severity)
        .containsExactly(tuple(Code.COLUMN_TWICE, Severity.DOUBTFUL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kundennummer|Firma|Umsatz 2026|Umsatz 2026 T€",
        "Kundennummer|Firma|Umsatz 2026|Umsatz 2026|"
      })
  void anotherRevenueOfTheSameYearIsALoss(String headings) {
    String last = headings.endsWith("|") ? "6" : "5";
    ImportPlan plan = take(headings.replaceAll("\\|$", ""), "1|Alpha|5|5", "2|Beta|5|" + last);

    assertThat(plan.problems())
        .extracting(Problem::code, Problem::severity)
        .contains(tuple(Code.COLUMN_TWICE, Severity.LEFT_OUT));
  }

  @Test
  void monthsWithoutAYearAreOneRemark() {
    ImportPlan plan =
        take(
            "Kundennummer|Firma|Jan|Feb|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez",
            "1|Alpha|1|1|1|1|1|1|1|1|1|1|1|1");

    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(12));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "", 1, "C", Code.YEARS_ASSUMED, List.of("Jan", "Dez", "2026"), Severity.DOUBTFUL));
  }
}
