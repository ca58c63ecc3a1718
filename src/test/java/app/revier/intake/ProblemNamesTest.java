package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Whoever reads a problem wants to know whose it is. */
class ProblemNamesTest {

  private final MemoryBook book = new MemoryBook();

  @Test
  void namesTheCustomerOfTheRow() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Kundennummer|Name|Umsatz 2026", "1|Klinik Nord|viel", "2|Praxis Süd|-5"));
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::who)
        .containsExactly(tuple(2, "Klinik Nord"), tuple(3, "Praxis Süd"));
  }

  @Test
  void namesTheNumberWhereThereIsNoName() {
    book.apply(book.prepare(MemoryTables.csv("Kundennummer|Name", "17|Klinik Nord")));
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv("Kundennummer|Datum|Betrag", "17|gestern|5", "18|1.2.2026|5"));
    assertThat(plan.problems()).extracting(Problem::who).containsExactly("17", "18");
  }

  @Test
  void namesNobodyOfAColumn() {
    ImportPlan plan = book.prepare(MemoryTables.csv("Kundennummer|Name|Foo", "1|Klinik|x"));
    assertThat(plan.problems()).extracting(Problem::who).containsExactly("");
  }
}
