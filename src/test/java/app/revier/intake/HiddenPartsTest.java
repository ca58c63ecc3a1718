package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a spreadsheet hides is read only when it is asked for, and is named otherwise. */
class HiddenPartsTest {

  private static final String[] OLD = {"Kundennummer|Name|Umsatz 2026", "K1|Alt|999"};
  private static final String[] NOW = {"Kundennummer|Name|Umsatz 2026", "K1|Neu|10", "K2|B|20"};

  private final MemoryBook book = new MemoryBook();

  private static MemoryTables twoSheets() {
    return new MemoryTables().sheet("Archiv", OLD).sheet("Kunden", NOW).hiding("Archiv");
  }

  private static ImportOptions sheet(String name) {
    return new ImportOptions(null, name, Map.of(), true);
  }

  private static Problem notice(String sheet, Code code, Object argument) {
    return new Problem(sheet, 0, "", code, List.of("", argument), Severity.DOUBTFUL);
  }

  private static SourceCell count(int rows) {
    return new SourceCell.Numeric(BigDecimal.valueOf(rows), false);
  }

  @Test
  void aHiddenSheetIsNamedAndNotRead() {
    ImportPlan plan = book.take(twoSheets());
    assertThat(book.customer("K1").name()).isEqualTo("Neu");
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 2, 0, 0, 0));
    assertThat(plan.problems()).containsExactly(notice("Archiv", Code.HIDDEN_SHEET, "Archiv"));
  }

  @Test
  void aHiddenSheetIsShownAsLeftOutSoThatItCanBeChosen() {
    SheetReading archive = book.prepare(twoSheets()).sheets().getFirst();
    assertThat(archive.sheet()).isEqualTo("Archiv");
    assertThat(archive.kind()).isNull();
    assertThat(archive.headingRow()).isEqualTo(1);
    assertThat(archive.columns()).hasSize(3);
  }

  @Test
  void aHiddenSheetIsReadWhenItIsAskedFor() {
    assertThat(book.prepare(twoSheets(), sheet("Archiv")).counts().created()).isEqualTo(1);
    SheetChoice customers = new SheetChoice(true, ImportKind.CUSTOMERS, 0, Map.of());
    ImportPlan chosen =
        book.prepare(twoSheets(), ImportOptions.DEFAULT.withSheets(Map.of("Archiv", customers)));
    assertThat(chosen.counts().read()).isEqualTo(3);
    assertThat(chosen.problems()).extracting(Problem::code).doesNotContain(Code.HIDDEN_SHEET);
  }

  @Test
  void anEmptyHiddenSheetIsNotWorthAWord() {
    assertThat(
            book.take(new MemoryTables().sheet("Leer").sheet("Kunden", NOW).hiding("Leer"))
                .problems())
        .isEmpty();
  }

  @Test
  void ifOnlyAHiddenSheetHoldsATableBothAreNamed() {
    ImportPlan plan =
        book.take(new MemoryTables().sheet("Archiv", OLD).sheet("Info", "Hallo").hiding("Archiv"));
    assertThat(plan.problems())
        .extracting(Problem::sheet, Problem::code)
        .containsExactly(tuple("Archiv", Code.HIDDEN_SHEET), tuple("Info", Code.NO_HEADINGS));
    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void hiddenColumnsAreReadAndNamed() {
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .sheet("Kunden", "Nummer|Name|Umsatz 2026|Intern|Potenzial", "K1|A|10|x|90")
                .hidingColumns(2, 3));
    assertThat(book.customer("K1").revenue().in(2026)).isEqualTo(Money.of(10));
    assertThat(plan.problems()).contains(notice("Kunden", Code.HIDDEN_COLUMNS, "Umsatz 2026"));
  }

  @Test
  void aHiddenColumnWithoutContentIsNotWorthAWord() {
    ImportPlan plan =
        book.take(
            new MemoryTables().sheet("Kunden", "Nummer|Name|Potenzial", "K1|A|").hidingColumns(2));
    assertThat(plan.problems()).extracting(Problem::code).doesNotContain(Code.HIDDEN_COLUMNS);
  }

  @Test
  void hiddenRowsAreCountedAndNotRead() {
    ImportPlan plan = book.take(new MemoryTables().sheet("Kunden", NOW).hidingRows(2));
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(1, 1, 0, 0, 0));
    assertThat(plan.problems()).containsExactly(notice("Kunden", Code.HIDDEN_ROWS, count(1)));
  }

  @Test
  void hiddenRowsAreReadWhenTheyAreAskedFor() {
    ImportPlan plan =
        book.prepare(
            new MemoryTables().sheet("Kunden", NOW).hidingRows(2),
            ImportOptions.DEFAULT.edit().hiddenRows(true).build());
    assertThat(plan.counts().created()).isEqualTo(2);
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void headingsAreNotLookedForInHiddenRows() {
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .sheet("Kunden", "Customer number|Name", "Kundennummer|Name", "K1|A")
                .hidingRows(1));
    assertThat(plan.sheets().getFirst().headingRow()).isEqualTo(2);
    assertThat(plan.problems()).isEmpty();
  }
}
