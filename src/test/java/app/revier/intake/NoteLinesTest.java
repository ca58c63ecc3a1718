package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Customer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write below and between the rows of a list. */
class NoteLinesTest {

  private final MemoryBook book = new MemoryBook();

  private static List<String> names(ImportPlan plan) {
    return plan.newCustomers().stream().map(Customer::name).toList();
  }

  @Test
  void notesAreOneRemarkAndNoRejection() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Kundennummer|Firma|Ort",
                "1|Alpha|Bonn",
                "Gebiet Süd||",
                "2|Beta|Ulm",
                "Stand: 12.11.2026||",
                "||Alle Angaben ohne Gewähr",
                "© 2026 Muster GmbH||"));

    assertThat(names(plan)).containsExactly("Alpha", "Beta");
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 2, 0, 0, 0));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                3,
                "",
                Code.NOTE_LINES,
                List.of("", "Gebiet Süd; Stand: 12.11.2026; Alle Angaben ohne Gewähr", "4"),
                Severity.DOUBTFUL));
  }

  @Test
  void aShortRecordOfATextFileMayBeANote() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(
                "Kundennummer|Firma|Ort", "1|Alpha|Bonn", "2|Beta|Ulm", "Quelle: Warenwirtschaft"));

    assertThat(plan.counts().rejected()).isZero();
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.NOTE_LINES);
  }

  @Test
  void aBrokenRecordIsNoNote() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records("Kundennummer|Firma|Ort", "1|Alpha|Bonn", "Stand: 1||")
                .fault(3, SourceRow.Fault.STRAY_QUOTE));

    assertThat(plan.counts().rejected()).isEqualTo(1);
    assertThat(plan.problems()).extracting(Problem::code).doesNotContain(Code.NOTE_LINES);
  }

  @Test
  void inAListOfSalesAnyTextAloneIsANote() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Kunde|Datum|Betrag",
                "Region Nord||",
                "Region 3||",
                "Nord||",
                "Stand:|01.02.2026|",
                "Copyright Muster||"));

    assertThat(plan.counts().read()).isZero();
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.NOTE_LINES);
  }

  @ParameterizedTest
  @CsvSource({
    "Kundennummer|Firma|Ort, 10045||, NAME_MISSING",
    "Kundennummer|Firma|Ort, |Klinik Nord|, NUMBER_MISSING",
    "Kunde|Datum|Betrag, 10045||, CUSTOMER_UNKNOWN",
    "Kundennummer|Firma|Ort, |Stand GmbH|Ulm, NUMBER_MISSING",
    "Kundennummer|Firma|Ort, |Copyright Druck AG|Ulm, NUMBER_MISSING",
    "Kunde|Datum|Betrag, Alpha:|01.02.2026|, CUSTOMER_UNKNOWN",
    "Kundennummer|Projekt|Jahreswert|Status, |Neubau||, NUMBER_MISSING"
  })
  void whatMayBeACustomerIsRejected(String headings, String row, Code code) {
    ImportPlan plan = book.prepare(MemoryTables.csv(headings, row));

    assertThat(plan.problems()).extracting(Problem::code).contains(code);
    assertThat(plan.counts().rejected()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gefiltert nach Region Nord",
        "Sorted by revenue",
        "Stand: März",
        "Seite 2 von 7",
        "Erstellt am 12.11.2026",
        "* ohne Gewähr",
        "© Muster"
      })
  void aNoteBelowNamesIsNoCustomer(String note) {
    ImportPlan plan =
        book.prepare(MemoryTables.csv("Firma|Ort|Umsatz 2026", "Alpha|Ulm|1", note + "||"));

    assertThat(names(plan)).containsExactly("Alpha");
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.NOTE_LINES);
  }

  @Test
  void aNameAloneIsACustomerWhereNamesTellThem() {
    ImportPlan plan =
        book.prepare(MemoryTables.csv("Firma|Ort|Umsatz 2026", "Klinik Nord||", "Stand: März||"));

    assertThat(names(plan)).containsExactly("Klinik Nord");
  }
}
