package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows that go on right of the last heading: the values of such a row may have slipped. */
class ExtraCellsTest {

  private static final String HEADINGS = "Kundennummer|Name|Umsatz 2026";

  private final MemoryBook book = new MemoryBook();

  private static Problem extra(int row, String column, String quote, String cells) {
    return new Problem(
        "", row, column, Code.EXTRA_CELLS, List.of("", quote, cells), Severity.DOUBTFUL);
  }

  @Test
  void theRowIsTakenAndTheCellIsNamed() {
    ImportPlan plan = book.take(MemoryTables.csv(HEADINGS, "K1|Klinik|500", "K3|Delta|1|234"));
    assertThat(plan.problems()).containsExactly(extra(3, "D", "234", "D3"));
    assertThat(book.customer("K3").revenue().in(2026)).isEqualTo(Money.of(1));
  }

  @Test
  void severalAreNamedFromTheFirstToTheLast() {
    ImportPlan plan = book.prepare(MemoryTables.csv(HEADINGS, "K1|Klinik|500|a||b"));
    assertThat(plan.problems()).containsExactly(extra(2, "D", "a; b", "D2:F2"));
  }

  @Test
  void aRejectedRowSaysItToo() {
    ImportPlan plan = book.prepare(MemoryTables.csv(HEADINGS, "K2|Beta|Gamma & Co|5000"));
    assertThat(plan.problems())
        .extracting(Problem::code)
        .containsExactly(Code.NOT_A_NUMBER, Code.EXTRA_CELLS);
  }

  @Test
  void blankCellsAndColumnsWithoutHeadingBeforeTheLastAreNone() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Kundennummer||Name|Umsatz 2026", "K1|x|Klinik|500| |", "K2||Praxis|5"));
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void aColumnThatTheUserHasNamedIsNone() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(HEADINGS, "K1|Klinik|500|Bonn"),
            ImportOptions.DEFAULT.withSheets(
                Map.of("", new SheetChoice(true, null, 0, Map.of("D", "city")))));
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.newCustomers())
        .extracting(customer -> customer.address().city())
        .containsExactly("Bonn");
  }
}
