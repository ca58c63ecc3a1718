package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of quotes: what was only offered is no revenue, and its receiver no customer yet. */
class QuotesTest {

  private final MemoryBook book = new MemoryBook();

  private ImportPlan prepare(String headings) {
    ImportOptions make =
        new ImportOptions(null, null, Map.of(), true).edit().customersFromFile(true).build();
    return book.prepare(MemoryTables.csv(headings, "1|02.11.2026|K|Klinik|Bonn|300"), make);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Angebotsnr|Angebotsdatum|Kundennummer|Kunde|Ort|Betrag",
        "Angebotsnummer|Datum|Kundennr.|Firma|Ort|Umsatz",
        "Angebots-Nr.|Gültig bis|Kundennr.|Firma|Ort|Angebotssumme",
        "Nr.|Datum|Kundennr.|Firma|Ort|Angebotswert",
        "Angebot Nr.|Datum|Kundennr.|Firma|Ort|Nettobetrag",
        "Offertnummer|Datum|Kundennr.|Firma|Ort|Total",
        "Quote number|Quote date|Customer number|Company|City|Amount",
        "Quotation no.|Date|Customer no.|Company|City|Revenue",
        "No.|Date|Customer no.|Company|City|Quote total",
      })
  void becomeNeitherCustomersNorRevenue(String headings) {
    ImportPlan plan = prepare(headings);
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.problems())
        .extracting(Problem::code, Problem::severity, Problem::row)
        .containsExactly(tuple(Code.QUOTES, Severity.REJECTED, 1));
  }

  @Test
  void areNamedBesideSheetsThatAreTaken() {
    ImportPlan plan =
        book.prepare(
            new MemoryTables()
                .sheet("Kunden", "Kundennummer|Name", "1|Klinik")
                .sheet("Angebote", "Angebotsdatum|Kundennummer|Betrag", "02.03.2026|1|4"));
    assertThat(plan.newCustomers()).hasSize(1);
    assertThat(plan.problems())
        .extracting(Problem::sheet, Problem::code, Problem::severity)
        .containsExactly(tuple("Angebote", Code.QUOTES, Severity.DOUBTFUL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "SALES # Rechnungsnr.|Rechnungsdatum|Kundennummer|Kunde|Angebotsnr.|Betrag",
        "SALES # Angebotsnr.|Auftragsdatum|Kundennummer|Kunde|Ort|Betrag",
        "CUSTOMERS # Angebotsnr.|Angebotsdatum|Kundennummer|Firma|Ort|Umsatz 2026",
        "PROJECTS # Quote number|Close date|Account name|Opportunity name|Stage|Amount",
      })
  void areNotSeenInListsThatOnlyMentionThem(ImportKind kind, String headings) {
    assertThat(prepare(headings).sheets().getFirst().kind()).isEqualTo(kind);
  }

  @Test
  void areProjectsIfTheUserSaysSo() {
    ImportOptions projects = new ImportOptions(ImportKind.PROJECTS, null, Map.of(), true);
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv("Angebotsnr|Kundennummer|Betrag|Phase", "A-1|1|300|Angebot"),
            projects);
    assertThat(plan.sheets().getFirst().kind()).isEqualTo(ImportKind.PROJECTS);
    assertThat(plan.problems()).extracting(Problem::code).doesNotContain(Code.COLUMN_IGNORED);
  }
}
