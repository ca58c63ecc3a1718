package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the headings stand and what the rows below them are. */
class RecognitionTest {

  private final MemoryBook book = new MemoryBook();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          CUSTOMERS # Kundennummer|Name|Umsatz 2026
          CUSTOMERS # Firma|PLZ|Ort
          CUSTOMERS # Kundennummer|Umsatz 2026
          CUSTOMERS # Customer number|Company|City|Potential
          CUSTOMERS # Kunde|Name|2024|2025|2026
          CUSTOMERS # Kundennummer|Name|Ansprechpartner|Funktion|Umsatz 2026|Potenzial
          CONTACTS  # Kundennummer|Name|Rolle|Einfluss
          CONTACTS  # Customer number|Name|Role|Influence|Welcome|Helpful|Orders regularly|Open
          CONTACTS  # Kundennummer|Firma|Straße|PLZ|Ort|Ansprechpartner|Funktion|Telefon
          PROJECTS  # Kundennummer|Projekt|Phase|Jahreswert
          PROJECTS  # Customer number|Name|Project|Stage|Yearly value|Revenue 2026
          SALES     # Kundennummer|Datum|Produkt|Menge|Einzelpreis
          SALES     # Kundennummer|Name|Ort|Datum|Betrag
          SALES     # Customer number|Date|Amount
          SALES     # InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country
          """)
  void theKindIsToldByTheFields(ImportKind kind, String headings) {
    ImportPlan plan = book.prepare(MemoryTables.csv(headings, "x|x|x|x|x|x|x|x"));
    assertThat(plan.sheets().getFirst().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 59})
  void theHeadingsMayStandBelowOtherLines(int above) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < above; i++) {
      lines.add(i % 2 == 0 ? "Kundenliste Stand 2026|Name des Vertreters" : "|x");
    }
    lines.add("Kundennummer|Name|Umsatz 2026");
    lines.add("1|Klinik|5");
    ImportPlan plan = book.take(MemoryTables.csv(lines.toArray(String[]::new)));
    assertThat(plan.sheets().getFirst().headingRow()).isEqualTo(above + 1);
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(5));
  }

  @Test
  void aRowWithMoreKnownHeadingsWins() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv("Kunde|Ort|Stand", "Kundennummer|Name|Ort|Umsatz 2026", "1|A|Köln|5"));
    assertThat(plan.sheets().getFirst().headingRow()).isEqualTo(2);
  }

  @Test
  void headingsRepeatedAmongTheRowsAreSkipped() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Name", "1|A", "Kundennummer|Name", "----|----", "2|B", "|"));
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 2, 0, 0, 0));
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void aPlanSaysHowTheSheetWasUnderstood() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Kundennummer|Name|Umsatz 2026|Kz",
                "1|A|5|x",
                "2|B||",
                "3|C|7|y",
                "4|D|8|z",
                "5|E|9|a"));
    assertThat(plan.sheets())
        .containsExactly(
            new SheetReading(
                "",
                ImportKind.CUSTOMERS,
                1,
                List.of(
                    new SheetReading.Column(
                        "A", "Kundennummer", ImportField.NUMBER, 0, List.of("1", "2", "3")),
                    new SheetReading.Column(
                        "B", "Name", ImportField.NAME, 0, List.of("A", "B", "C")),
                    new SheetReading.Column(
                        "C", "Umsatz 2026", ImportField.REVENUE, 2026, List.of("5", "7", "8")),
                    new SheetReading.Column("D", "Kz", null, 0, List.of("x", "y", "z"))),
                5));
    assertThat(plan.file()).isEqualTo("list.csv");
  }

  @Test
  void allRecognisedSheetsAreReadSoThatProjectsFindTheirCustomers() {
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .sheet("Info", "Planung 2027", "erstellt von|Frau Weiß")
                .sheet("Projekte", "Kundennummer|Projekt|Jahreswert", "1|Neubau|1000")
                .sheet("Kunden", "Kundennummer|Name", "1|Klinik")
                .sheet("Ansprechpartner", "Kundennummer|Name|Rolle", "1|Frau Weiß|Einkauf"));
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(3, 3, 0, 0, 0));
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.sheets())
        .extracting(SheetReading::kind)
        .containsExactly(null, ImportKind.PROJECTS, ImportKind.CUSTOMERS, ImportKind.CONTACTS);
    assertThat(plan.newCustomers()).singleElement().matches(c -> c.contacts().size() == 1);
    assertThat(plan.changedCustomers()).isEmpty();
    assertThat(plan.newProjects())
        .singleElement()
        .matches(project -> project.customer().equals(book.customer("1").id()));
  }

  @Test
  void aFileWithoutAnyTableIsOneClearProblem() {
    ImportPlan plan = book.prepare(MemoryTables.csv("Lieber Herr Weiß|", "anbei die Liste|"));
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(0, 0, 0, 0, 0));
    assertThat(plan.sheets()).singleElement().matches(sheet -> sheet.kind() == null);
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                1,
                "",
                Problem.Code.NO_HEADINGS,
                List.of("", "", "", "Lieber Herr Weiß"),
                Problem.Severity.REJECTED));
  }

  @Test
  void aRowThatIsHardlyOneOfHeadingsIsNamedWithTheKindThatKnowsMostOfIt() {
    ImportPlan plan = book.prepare(MemoryTables.csv("Liste|", "Foo|Ort|Bar", "x|Ulm|y"));
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code, Problem::arguments)
        .containsExactly(
            tuple(2, Problem.Code.NO_HEADINGS, List.of("", "", "customers", "Foo; Bar")));
  }

  @Test
  void emptySheetsAreBlamedOnlyIfAllAreEmpty() {
    assertThat(book.prepare(new MemoryTables().sheet("A").sheet("B", "x|y")).problems())
        .extracting(Problem::sheet)
        .containsExactly("B");
    assertThat(book.prepare(new MemoryTables().sheet("A").sheet("B")).problems())
        .extracting(Problem::sheet)
        .containsExactly("A", "B");
  }

  @Test
  void headingsWithoutRowsAreAnEmptyPlan() {
    ImportPlan plan = book.prepare(MemoryTables.csv("Kundennummer|Name"));
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.sheets().getFirst().kind()).isEqualTo(ImportKind.CUSTOMERS);
  }

  @Test
  void tablesThatRevierWritesOnlyToBeReadAreNotRead() {
    ImportPlan plan =
        book.prepare(
            new MemoryTables()
                .sheet("Kunden", "Kundennummer|Name", "1|Klinik")
                .sheet("Lücke", "Zu Kunde Nr.|Kunde|Ort|Preiserosion", "1|Klinik|Köln|2")
                .sheet("Gap", "For customer no.|Customer|City|Potential", "1|Klinik|Köln|2"));
    assertThat(plan.sheets())
        .extracting(SheetReading::kind)
        .containsExactly(ImportKind.CUSTOMERS, null, null);
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void onlyTheSheetThatIsAskedForIsRead() {
    MemoryTables tables =
        new MemoryTables()
            .sheet("Alt", "Kundennummer|Name", "1|A")
            .sheet("Neu", "Kundennummer|Name", "2|B");
    ImportPlan plan = book.prepare(tables, new ImportOptions(null, " neu ", Map.of(), true));
    assertThat(plan.newCustomers()).extracting(c -> c.number()).containsExactly("2");
    assertThat(plan.sheets()).extracting(SheetReading::sheet).containsExactly("Neu");
  }

  @Test
  void aSheetThatIsNotThereMakesTheFileUnreadable() {
    assertThatThrownBy(
            () ->
                Importer.prepare(
                    MemoryTables.csv("Kundennummer|Name"),
                    "list.xlsx",
                    book,
                    new ImportOptions(null, "Kunden", Map.of(), true),
                    Progress.NONE))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.reason()).isEqualTo(UnreadableFileException.Reason.NO_SUCH_SHEET));
  }

  @Test
  void theUserCanSayWhatTheRowsAre() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv("Kundennummer|Name|Rolle|Einfluss", "1|Klinik|x|2"),
            new ImportOptions(ImportKind.CUSTOMERS, null, Map.of(), true));
    assertThat(plan.newCustomers()).hasSize(1);
  }

  @Test
  void oneKnownHeadingIsEnoughIfTheUserSaysWhatTheRowsAre() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv("Name", "Klinik"),
            new ImportOptions(ImportKind.CUSTOMERS, null, Map.of(), true));
    assertThat(plan.newCustomers()).hasSize(1);
    assertThat(book.prepare(MemoryTables.csv("Name", "Klinik")).sheets().getFirst().kind())
        .isNull();
  }

  @Test
  void theUserCanGiveHeadingsAMeaning() {
    ImportOptions options =
        new ImportOptions(
            null,
            null,
            Map.of(
                "Ident", "number",
                "Haus", "name",
                "Vorjahr", "revenue:2025",
                "Umsatz 2026", "",
                "TELEFON", ""),
            true);
    ImportPlan plan =
        book.apply(
            book.prepare(
                MemoryTables.csv(
                    "Ident|Haus|Vorjahr|Umsatz 2026|Telefon", "7|Klinik|1.000,00|x|0221"),
                options));
    assertThat(plan.problems()).isEmpty();
    assertThat(book.customer("7").name()).isEqualTo("Klinik");
    assertThat(book.customer("7").revenue().byYear()).containsOnlyKeys(2025);
    assertThat(book.customer("7").reach().phone()).isEmpty();
  }

  @Test
  void whatTheUserSaysWinsOverKnownHeadings() {
    ImportOptions options = new ImportOptions(null, null, Map.of("Alte Nr", "number"), true);
    book.apply(book.prepare(MemoryTables.csv("Kundennummer|Alte Nr|Name", "1|77|Klinik"), options));
    assertThat(book.customer("77").name()).isEqualTo("Klinik");
  }

  @Test
  void aMeaningThatThereIsNotIsAMistakeOfTheCaller() {
    ImportOptions options = new ImportOptions(null, null, Map.of("A", "color"), true);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.prepare(MemoryTables.csv("A"), options));
  }

  @Test
  void progressIsToldAndCanStopTheWork() {
    String[] lines = new String[2_001];
    Arrays.setAll(lines, i -> i == 0 ? "Kundennummer|Name" : i + "|Klinik " + i);
    List<Long> told = new ArrayList<>();
    assertThatThrownBy(
            () ->
                Importer.prepare(
                    MemoryTables.csv(lines),
                    "list.csv",
                    book,
                    ImportOptions.DEFAULT,
                    (done, total) -> {
                      told.add(done);
                      if (done > 1_000) {
                        throw new CancelledException();
                      }
                    }))
        .isInstanceOf(CancelledException.class);
    assertThat(told).hasSizeGreaterThan(2).isSorted();
  }

  @Test
  void aVeryWideSheetDoesNotStopTheWork() {
    List<SourceCell> wide = new ArrayList<>();
    wide.add(new SourceCell.Text("Kundennummer"));
    wide.add(new SourceCell.Text("Name"));
    for (int i = 0; i < 16_382; i++) {
      wide.add(new SourceCell.Text("Spalte " + i));
    }
    List<List<SourceCell>> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      rows.add(wide);
    }
    ImportPlan plan = book.prepare(new MemoryTables().cells("", rows));
    assertThat(plan.sheets().getFirst().columns()).hasSize(HeaderFinder.MOST_COLUMNS);
  }
}
