package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are those of sums and means, and which may be those of customers. */
class SumLineTest {

  private final MemoryBook book = new MemoryBook();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gesamt",
        "Summe Nord",
        "Nord Ergebnis",
        "Σ",
        "Ø",
        "Ø Umsatz",
        "Saldo",
        "Anzahl",
        "Anzahl Kunden",
        "Alle Kunden",
        "All customers",
        "TOTAL EUR",
        "Total Region Nord",
        "Gesamt Gebiet Süd",
        "Total 2026"
      })
  void aSumIsNoCustomer(String name) {
    book.take(MemoryTables.csv("Firma|Ort|Umsatz 2026", "A|Bonn|5", name + "||5"));
    assertThat(book.territory().customers()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Total Deutschland GmbH", "Alle Neune Kegelbahn", "Nord AG", "Sonstige"})
  void aFirmThatBeginsLikeASumIsACustomer(String name) {
    book.take(MemoryTables.csv("Firma|Ort|Umsatz 2026", "A|Bonn|5", name + "||5"));
    assertThat(book.territory().customers()).hasSize(2);
  }
}
