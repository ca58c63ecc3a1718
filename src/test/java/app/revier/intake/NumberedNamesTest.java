package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of customers in which the number stands before the name. */
class NumberedNamesTest {

  private final MemoryBook book = new MemoryBook();

  @ParameterizedTest
  @ValueSource(strings = {"Kunde", "Firma", "Kundennummer", "Debitor"})
  void numberAndNameInOneColumnAreReadApartAndThatIsSaidOnce(String heading) {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                heading + "|PLZ/Ort|Umsatz 2026",
                "10001 Alpha GmbH|50667 Köln|100",
                "10002  - Beta AG|01067 Dresden|200"));

    assertThat(book.customer("10001").name()).isEqualTo("Alpha GmbH");
    assertThat(book.customer("10002").name()).isEqualTo("Beta AG");
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::column, Problem::code)
        .containsExactly(tuple(1, "A", Code.NUMBER_BEFORE_NAME));
  }

  @Test
  void theSameListAgainChangesNothing() {
    String[] lines = {"Kunde|Umsatz 2026", "10001 Alpha GmbH|100", "10002 Beta AG|200"};
    book.take(MemoryTables.csv(lines));

    assertThat(book.take(MemoryTables.csv(lines)).counts())
        .isEqualTo(new ImportPlan.Counts(2, 0, 0, 2, 0));
  }

  @Test
  void aSaleIsThatOfTheCustomerWithTheNumber() {
    book.take(MemoryTables.csv("Kundennr|Firma", "10001|Alpha GmbH", "10002|Beta AG"));
    book.take(
        MemoryTables.csv(
            "Kunde|Datum|Betrag",
            "10001 Alpha Gesellschaft|01.02.2026|10",
            "10002 Beta AG|01.02.2026|20"));

    assertThat(book.customer("10001").revenue().in(2026)).isEqualTo(Money.of(10));
    assertThat(book.customer("10002").revenue().in(2026)).isEqualTo(Money.of(20));
  }

  @Test
  void aNameWithoutNumberAmongManyIsANameAsItStands() {
    String[] lines = new String[23];
    lines[0] = "Kunde|Umsatz 2026";
    for (int i = 1; i < 22; i++) {
      lines[i] = (10_000 + i) + " Firma " + (char) ('A' + i) + "|10";
    }
    lines[22] = "Zeta AG|5";
    book.take(MemoryTables.csv(lines));

    assertThat(book.customer("K0001").name()).isEqualTo("Zeta AG");
    assertThat(book.customer("10021").name()).isEqualTo("Firma V");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000 Berge Verlag|Alpha GmbH|Beta AG",
        "2025 Alpha GmbH|2025 Beta AG|2025 Gamma AG",
        "24 Stunden Pflege|3 Brüder GmbH|5 Sterne Hotel",
        "1001 Nacht Reisen|1000 Töpfe|"
      })
  void namesThatBeginWithAFigureStayWhole(String names) {
    String[] all = names.split("\\|", -1);
    book.take(
        MemoryTables.csv(
            "Firma|Umsatz 2026",
            all[0] + "|10",
            all[1] + "|20",
            (all[2].isEmpty() ? "Dritte AG" : all[2]) + "|30"));

    assertThat(book.territory().customers()).extracting(Customer::name).contains(all[0], all[1]);
  }
}
