package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.territory.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows that were copied without their headings. */
class BareRowsTest {

  private final MemoryBook book = new MemoryBook();

  private ImportPlan customers(MemoryTables file, Map<String, String> columns) {
    return prepare(file, ImportKind.CUSTOMERS, columns);
  }

  private ImportPlan prepare(MemoryTables file, ImportKind kind, Map<String, String> columns) {
    SheetChoice choice = new SheetChoice(true, kind, SheetChoice.NO_HEADINGS, columns);
    return book.prepare(file, ImportOptions.DEFAULT.withSheets(Map.of("", choice)));
  }

  private static List<ImportField> fields(ImportPlan plan) {
    return plan.sheets().getFirst().columns().stream()
        .map(SheetReading.Column::field)
        .filter(field -> field != null)
        .toList();
  }

  @Test
  void noRowIsLostToHeadings() {
    MemoryTables file = MemoryTables.csv("17|Klinik Nord|1.200,50", "18|Praxis|80");
    ImportPlan plan = customers(file, Map.of("B", "name", "C", "revenue:2026"));
    assertThat(plan.sheets().getFirst().headingRow()).isEqualTo(SheetChoice.NO_HEADINGS);
    assertThat(plan.sheets().getFirst().rows()).isEqualTo(2);
    book.apply(plan);
    assertThat(book.customer("17").revenue().in(2026)).isEqualTo(Money.ofCents(120_050));
    assertThat(book.customer("18").name()).isEqualTo("Praxis");
  }

  @Test
  void valuesThatCannotBeMistakenSayWhatTheyAre() {
    MemoryTables file =
        MemoryTables.csv(
            "1001|Alpha GmbH|Hauptstr. 4|50667|Köln|0221"
                + " 123456|info@alpha.example|www.alpha.example|12000",
            "1002|Bäckerei Süß|Am Markt 12a|53111|Bonn|+49 228"
                + " 99887|post@suess.example|https://suess.example|9000",
            "1003|Gamma AG|Ring 7|52062|Aachen|0241/77 88"
                + " 99|g@gamma.example|www.gamma.example|500");
    ImportPlan plan = customers(file, Map.of());
    assertThat(fields(plan))
        .containsExactly(
            ImportField.NUMBER,
            ImportField.NAME,
            ImportField.STREET,
            ImportField.POSTCODE,
            ImportField.CITY,
            ImportField.PHONE,
            ImportField.MAIL,
            ImportField.WEB);
    assertThat(plan.problems())
        .extracting(Problem::code, Problem::row, Problem::column)
        .containsExactly(tuple(Code.COLUMN_IGNORED, 0, "I"));
  }

  @Test
  void whatIsSaidGoesBeforeWhatIsFoundOut() {
    MemoryTables file = MemoryTables.csv("1001|Alpha GmbH|Beta GmbH", "1002|Gamma AG|Delta KG");
    assertThat(fields(customers(file, Map.of("C", "name", "A", ""))))
        .containsExactly(ImportField.NAME);
  }

  @Test
  void amountsInTheFirstColumnThatStandTwiceAreNoNumbers() {
    MemoryTables file = MemoryTables.csv("500|Alpha GmbH", "500|Gamma AG");
    assertThat(fields(customers(file, Map.of()))).containsExactly(ImportField.NAME);
  }

  @Test
  void recordThatIsShorterThanTheOthersIsNamed() {
    MemoryTables file = MemoryTables.records("11|Alpha GmbH|80", "12|Beta", "13|Gamma AG|90");
    ImportPlan plan = customers(file, Map.of("C", "revenue:2026"));
    assertThat(plan.newCustomers()).extracting(each -> each.number()).containsExactly("11", "13");
    assertThat(plan.problems())
        .extracting(Problem::code, Problem::row)
        .contains(tuple(Code.TOO_FEW_FIELDS, 2));
  }

  @Test
  void salesLinesAreReadWithoutHeadings() {
    book.apply(book.prepare(MemoryTables.csv("Kundennummer|Name", "1|Alpha GmbH")));
    MemoryTables file = MemoryTables.csv("03.02.2026|1|80,50", "04.02.2026|1|20");
    book.apply(prepare(file, ImportKind.SALES, Map.of("A", "date", "B", "number", "C", "amount")));
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.ofCents(10_050));
  }

  @Test
  void rowsWithFiguresInTheFirstAreShownWithoutHeadings() {
    MemoryTables file =
        MemoryTables.csv("1001|Müller|12000", "1002|Kunde 1|900", "2000|Kunde 2|80");
    SheetReading sheet = book.prepare(file).sheets().getFirst();
    assertThat(sheet.kind()).isNull();
    assertThat(sheet.headingRow()).isEqualTo(SheetChoice.NO_HEADINGS);
  }

  @Test
  void firstRowOfWordsStaysTheRowOfHeadings() {
    MemoryTables file = MemoryTables.csv("Kz 1|Kz 2|Kz 3", "1001|Müller|12000", "1002|Maier|900");
    assertThat(book.prepare(file).sheets().getFirst().headingRow()).isEqualTo(1);
  }

  @Test
  void yearsAreHeadings() {
    MemoryTables file = MemoryTables.csv("Wer|2025|2026", "Müller|100|200", "Maier|5|6");
    assertThat(book.prepare(file).sheets().getFirst().headingRow()).isEqualTo(1);
  }

  @Test
  void headingsBelowATitleWithAFigureStay() {
    MemoryTables file = MemoryTables.csv("Stand|31.12.", "Kz|Wert XY", "Müller|100", "Maier|5");
    assertThat(book.prepare(file).sheets().getFirst().headingRow())
        .isNotEqualTo(SheetChoice.NO_HEADINGS);
  }
}
