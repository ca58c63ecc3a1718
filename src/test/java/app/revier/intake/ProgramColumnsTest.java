package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns as Dynamics, Sage and SAP call them. */
class ProgramColumnsTest {

  @Test
  void dynamicsNamesAddressesWithTheirNumber() {
    MemoryBook book = new MemoryBook();
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Firmenname|Adresse 1: Straße 1|Adresse 1: Postleitzahl"
                    + "|Adresse 1: Ort|Adresse 1: Land/Region|Adresse 1: Bundesland/Kanton"
                    + "|Telefon (geschäftlich)|Anzahl der Mitarbeiter|Jahreseinnahmen",
                "1|A|Weg 1|53111|Bonn|DE|NRW|0228 1|50|9000"));
    assertThat(book.customer("1").address()).isEqualTo(new Address("Weg 1", "53111", "Bonn", "DE"));
    assertThat(book.customer("1").reach().phone()).isEqualTo("0228 1");
    assertThat(book.customer("1").revenue().byYear()).isEmpty();
    assertThat(PlainProblems.of(plan))
        .extracting(problem -> problem.arguments().getFirst())
        .containsExactly("Jahreseinnahmen");
  }

  @Test
  void theMainContactIsTheNameOfAContact() {
    ImportPlan plan =
        new MemoryBook()
            .prepare(MemoryTables.csv("Kundennummer|Hauptkontakt|Rolle", "1|Ina Muster|Einkauf"));
    assertThat(plan.sheets().getFirst().kind()).isEqualTo(ImportKind.CONTACTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Name1|Name2;Alpha Handels GmbH",
        "Name 1|Name 2;Alpha Handels GmbH",
        "Firma 1|Firma 2;Alpha Handels GmbH",
        "Firma|Name 2;Alpha",
      })
  void aSecondNameContinuesTheFirst(String headings, String name) {
    MemoryBook book = new MemoryBook();
    book.take(MemoryTables.csv("Kundennummer|" + headings, "1|Alpha|Handels GmbH", "2|Beta|"));
    assertThat(book.customer("1").name()).isEqualTo(name);
    assertThat(book.customer("2").name()).isEqualTo("Beta");
  }
}
