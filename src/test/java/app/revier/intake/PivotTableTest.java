package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pivot tables copied out of a spreadsheet. */
class PivotTableTest {

  private static final String TAKEN = "Zeilenbeschriftungen|Summe von Umsatz 2026";

  private final MemoryBook book = new MemoryBook();

  private static List<Code> codes(ImportPlan plan) {
    return PlainProblems.of(plan).stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Zeilenbeschriftungen|Summe von Umsatz 2026 # Gesamtergebnis",
        "Row Labels|Sum of Revenue 2026 # Grand Total",
        "Row Labels|Sum of Net sales 2026 # Grand Total",
      })
  void oneSumIsTheRevenueOfItsYear(String headings, String total) {
    ImportPlan plan = book.prepare(MemoryTables.csv(headings, "A|100", "B|50", total + "|150"));
    assertThat(plan.newCustomers()).extracting(Customer::name).containsExactly("A", "B");
    assertThat(plan.newCustomers().getFirst().revenue().byYear())
        .containsOnly(Map.entry(2026, Money.of(100)));
    assertThat(codes(plan)).containsExactlyInAnyOrder(Code.PIVOT_NAMES, Code.SUM_LINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Summe von Umsatz|Spaltenbeschriftungen # Zeilenbeschriftungen|2025|2026|Gesamtergebnis",
        "Sum of Sales|Column Labels # Row Labels|2025|2026|Grand Total",
      })
  void yearsBesideEachOtherAreTheirRevenue(String corner, String headings) {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(corner, headings, "A|1|2|3", "B|3|4|7", "Gesamtergebnis|4|6|10"));
    assertThat(plan.newCustomers().getFirst().revenue().byYear())
        .containsOnly(Map.entry(2025, Money.of(1)), Map.entry(2026, Money.of(2)));
    assertThat(codes(plan)).containsExactlyInAnyOrder(Code.PIVOT_NAMES, Code.SUM_LINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Summe von Menge|Spaltenbeschriftungen # Zeilenbeschriftungen|2025|2026",
        "Anzahl von Umsatz|Spaltenbeschriftungen # Zeilenbeschriftungen|2025|2026",
        "Count of Revenue|Column Labels # Row Labels|2025|2026",
      })
  void whatIsNoSumOfRevenueIsNotTaken(String corner, String headings) {
    assertThat(book.prepare(MemoryTables.csv(corner, headings, "A|1|2", "B|3|4")).isEmpty())
        .isTrue();
  }

  @Test
  void groupsWithSubtotalsAreRefused() {
    ImportPlan plan =
        book.prepare(MemoryTables.csv(TAKEN, "Nord|150", "A|100", "B|50", "Gesamtergebnis|150"));
    assertThat(plan.isEmpty()).isTrue();
    assertThat(codes(plan)).containsExactly(Code.PIVOT_NESTED);
  }
}
