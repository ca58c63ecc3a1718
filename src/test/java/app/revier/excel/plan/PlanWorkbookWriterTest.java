package app.revier.excel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.segment.Cell;
import app.revier.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/** The plan workbook as a manager opens it. */
class PlanWorkbookWriterTest {

  private static final List<String> UPRIGHT =
      List.of("Zusammenfassung", "Zielwahrscheinlichkeit", "Matrix");

  @TempDir private Path folder = Path.of("");

  private Book book = ManagerBook.withTarget();
  private XSSFWorkbook workbook = new XSSFWorkbook();

  @BeforeEach
  void export() throws IOException {
    open(ManagerBook.withTarget(), Language.GERMAN);
  }

  @AfterEach
  void close() throws IOException {
    workbook.close();
    book.close();
  }

  private void open(Book other, Language language) throws IOException {
    close();
    book = other;
    workbook = Cells.exported(book, language, folder);
  }

  private XSSFSheet sheet(String name) {
    return Objects.requireNonNull(workbook.getSheet(name), name);
  }

  @Test
  void sheetsAreNamedInTheLanguage() throws IOException {
    assertThat(names())
        .containsExactly(
            "Zusammenfassung",
            "Kunden",
            "Ansprechpartner",
            "Verträge",
            "Projekte",
            "Lücke",
            "Besuchsplan",
            "Verlauf",
            "Zielwahrscheinlichkeit",
            "Matrix",
            "Einstellungen",
            "revier");

    open(ManagerBook.withTarget(), Language.ENGLISH);

    assertThat(names())
        .containsExactly(
            "Summary",
            "Customers",
            "Contacts",
            "Contracts",
            "Projects",
            "Gap",
            "Call plan",
            "Timeline",
            "Hit probability",
            "Matrix",
            "Settings",
            "revier");
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  @Test
  void amountsSharesAndDaysAreTyped() throws IOException {
    XSSFSheet customers = sheet("Kunden");

    XSSFCell revenue = Cells.cell(customers, "00017", "Umsatz 2026, €");
    assertThat(revenue.getNumericCellValue()).isEqualTo(62_400.50);
    assertThat(revenue.getCellStyle().getDataFormatString()).isEqualTo("#,##0;[Red]-#,##0");
    XSSFCell share = Cells.cell(customers, "00017", "Lieferanteil");
    assertThat(share.getNumericCellValue()).isCloseTo(0.41216, within(1e-5));
    assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0\\ %");
    XSSFCell visit = Cells.cell(customers, "00017", "Letzter Besuch");
    assertThat(visit.getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2026, 11, 9));
    assertThat(visit.getCellStyle().getDataFormatString()).isEqualTo("dd.mm.yyyy");
    assertThat(Cells.cell(customers, "00017", "PLZ").getStringCellValue()).isEqualTo("01067");

    open(ManagerBook.withTarget(), Language.ENGLISH);

    customers = sheet("Customers");
    assertThat(
            Cells.cell(customers, "00017", "Share of wallet").getCellStyle().getDataFormatString())
        .isEqualTo("0.0%");
    assertThat(Cells.cell(customers, "00017", "Last visit").getCellStyle().getDataFormatString())
        .isEqualTo("dd\\/mm\\/yyyy");
  }

  @Test
  void aDayBeforeSpreadsheetsBeginIsAText() {
    assertThat(Cells.cell(sheet("Kunden"), "00044", "Letzter Besuch").getStringCellValue())
        .isEqualTo("31.12.1899");
  }

  @Test
  void whatIsUnknownIsEmptyAndWhatIsZeroIsZero() {
    XSSFSheet customers = sheet("Kunden");

    assertThat(Cells.cell(customers, "00031", "Umsatz 2025, €").getNumericCellValue()).isZero();
    assertThat(Cells.cell(customers, "00044", "Umsatz 2025, €").getCellType())
        .isEqualTo(CellType.BLANK);
    assertThat(Cells.cell(customers, "00031", "Potenzial, €").getCellType())
        .isEqualTo(CellType.BLANK);
    assertThat(Cells.cell(customers, "00031", "Klasse").getStringCellValue())
        .isEqualTo("Potenzial fehlt");
  }

  @Test
  void onlyTheRepsOwnFiguresStandWhereAnImportReads() {
    XSSFSheet customers = sheet("Kunden");

    assertThat(Cells.cell(customers, "00017", "Verbundenheit").getCellType())
        .isEqualTo(CellType.BLANK);
    assertThat(Cells.cell(customers, "00017", "Verbundenheit berechnet").getNumericCellValue())
        .isEqualTo(81.25);
    assertThat(Cells.cell(customers, "00023", "Verbundenheit").getNumericCellValue()).isEqualTo(62);
    assertThat(Cells.cell(customers, "00017", "Bindung").getCellType()).isEqualTo(CellType.BLANK);
    assertThat(Cells.cell(customers, "00017", "Bindung in Kraft").getNumericCellValue())
        .isEqualTo(0.85);
    assertThat(Cells.cell(customers, "00023", "Bindung").getNumericCellValue()).isEqualTo(0.9);
  }

  @Test
  void theOwnClassStandsBesideTheComputedOne() {
    XSSFSheet customers = sheet("Kunden");

    assertThat(Cells.cell(customers, "00023", "Klasse").getStringCellValue())
        .isEqualTo("B-Ausbauen");
    assertThat(Cells.cell(customers, "00023", "Berechnete Klasse").getStringCellValue())
        .isEqualTo("B-Halten");
    assertThat(Cells.cell(customers, "00023", "Grund der Einstufung").getStringCellValue())
        .isEqualTo("Neuer Einkaufsleiter.");
    assertThat(Cells.cell(customers, "00017", "Berechnete Klasse").getStringCellValue())
        .isEqualTo("A-Ausbauen");
    assertThat(Cells.cell(customers, "00023", "Eigene Strategie").getStringCellValue())
        .isEqualTo("Ausbauen");
  }

  @Test
  void onlyASingleContractStandsWithTheCustomer() {
    XSSFSheet customers = sheet("Kunden");

    assertThat(Cells.cell(customers, "00017", "Vertragsumsatz, €").getNumericCellValue())
        .isEqualTo(24_000);
    assertThat(
            Cells.cell(customers, "00017", "Vertragsumsatz im Planjahr, €").getNumericCellValue())
        .isEqualTo(12_000);
    assertThat(Cells.cell(customers, "00023", "Vertragsumsatz, €").getCellType())
        .isEqualTo(CellType.BLANK);
    assertThat(
            Cells.cell(customers, "00023", "Vertragsumsatz im Planjahr, €").getNumericCellValue())
        .isEqualTo(3_000);
    assertThat(sheet("Verträge").getLastRowNum() - Cells.headingRow(sheet("Verträge")))
        .isEqualTo(3);
  }

  @Test
  void classesHaveTheColoursOfTheMatrix() {
    XSSFCell cell = Cells.cell(sheet("Kunden"), "00017", "Klasse");

    assertThat(cell.getStringCellValue()).isEqualTo("A-Ausbauen");
    assertThat(colours(sheet("Kunden"), "A-Ausbauen"))
        .containsExactly(FieldColours.of(Cell.A_GROW).fill(), FieldColours.of(Cell.A_GROW).text());
  }

  /** The colours that a word gives to a cell of classes. */
  private static List<Integer> colours(XSSFSheet sheet, String word) {
    XSSFConditionalFormatting formats =
        sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0);
    for (int i = 0; i < formats.getNumberOfRules(); i++) {
      XSSFConditionalFormattingRule rule = formats.getRule(i);
      if (rule.getFormula1().equals("\"" + word + "\"")) {
        return List.of(
            rgb(rule.getPatternFormatting().getFillBackgroundColorColor()),
            rgb(rule.getFontFormatting().getFontColor()));
      }
    }
    return List.of();
  }

  private static int rgb(XSSFColor colour) {
    byte[] parts = colour.getRGB();
    return (parts[0] & 0xff) << 16 | (parts[1] & 0xff) << 8 | (parts[2] & 0xff);
  }

  @Test
  void aTextIsNeverAFormula() {
    XSSFSheet customers = sheet("Kunden");

    XSSFCell name = Cells.cell(customers, "00017", "Name");
    assertThat(name.getCellType()).isEqualTo(CellType.STRING);
    assertThat(name.getStringCellValue()).isEqualTo("=Klinikum Nordstadt");
    assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(Cells.cell(customers, "00017", "Telefon").getCellStyle().getQuotePrefixed())
        .isTrue();
    assertThat(Cells.cell(customers, "00017", "Ort").getCellStyle().getQuotePrefixed()).isFalse();
    assertThat(formulas()).isNotEmpty().noneMatch(formula -> formula.contains("Nordstadt"));
  }

  /** All sheets that are there to be seen. */
  private List<XSSFSheet> seen() {
    List<XSSFSheet> seen = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        seen.add(workbook.getSheetAt(i));
      }
    }
    return seen;
  }

  private List<String> formulas() {
    List<String> formulas = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell.getCellFormula());
          }
        }
      }
    }
    return formulas;
  }

  @Test
  void theSumsStandAboveAndFollowTheFilter() {
    XSSFSheet customers = sheet("Kunden");
    int column = Cells.column(customers, "Umsatz 2026, €");

    XSSFCell sum = customers.getRow(Cells.headingRow(customers) - 1).getCell(column);

    assertThat(sum.getCellFormula()).isEqualTo("SUBTOTAL(109,G5:G8)");
    assertThat(sum.getNumericCellValue()).isEqualTo(78_400.49);
    assertThat(customers.getRow(2).getCell(2).getCellFormula()).isEqualTo("SUBTOTAL(103,B5:B8)");
    assertThat(customers.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(4);
  }

  @Test
  void headingsStayInViewAreFilteredAndRepeated() {
    XSSFSheet customers = sheet("Kunden");

    assertThat(customers.getPaneInformation().isFreezePane()).isTrue();
    assertThat(customers.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
    assertThat(customers.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 3);
    assertThat(customers.getCTWorksheet().getAutoFilter()).isNull();
    CTTable table = customers.getTables().getFirst().getCTTable();
    assertThat(table.getAutoFilter().getRef()).isEqualTo(table.getRef());
    assertThat(table.getRef()).startsWith("A4:").endsWith("8");
    assertThat(customers.getRepeatingRows().formatAsString()).isEqualTo("4:4");
  }

  @Test
  void everySheetIsSetUpForPrinting() {
    for (XSSFSheet sheet : seen()) {
      PrintSetup setup = sheet.getPrintSetup();
      assertThat(setup.getLandscape())
          .as(sheet.getSheetName())
          .isEqualTo(!UPRIGHT.contains(sheet.getSheetName()));
      assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(setup.getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getHeader().getRight()).isEqualTo("Rheinland && Eifel");
      assertThat(sheet.getFooter().getLeft()).isEqualTo("Stand 23.11.2026");
      assertThat(sheet.getFooter().getRight()).isEqualTo("Seite &P von &N");
    }
    assertThat(workbook.getPrintArea(1)).isEqualTo("Kunden!$B$1:$S$8");
  }

  @Test
  void theSummaryTellsThePlan() {
    XSSFSheet summary = sheet("Zusammenfassung");

    assertThat(texts(summary))
        .contains("Umsatzplan 2027 – Rheinland & Eifel", "Umsatz 2026 78.400", "brutto 31.600")
        .contains(
            "Ohne Projekte sind 68.114 € zu erwarten, 41.886 € weniger als das Ziel. Die Projekte"
                + " im Plan bringen voraussichtlich 24.975 €; dann fehlen noch 16.911 €.");
    assertThat(below(summary, "Umsatzziel 2027")).isEqualTo(110_000);
    assertThat(below(summary, "Umsatzlücke erwartet")).isEqualTo(41_885.59);
    assertThat(below(summary, "Zielwahrscheinlichkeit")).isBetween(0.0, 1.0);
    assertThat(beside(summary, "Davon gesicherter Umsatz")).isEqualTo(15_000);
  }

  private static double below(XSSFSheet sheet, String label) {
    XSSFCell found = found(sheet, label);
    return sheet
        .getRow(found.getRowIndex() + 1)
        .getCell(found.getColumnIndex())
        .getNumericCellValue();
  }

  @Test
  void theSummaryHasAWaterfallWithTheTarget() {
    XSSFChart chart = sheet("Zusammenfassung").createDrawingPatriarch().getCharts().getFirst();

    assertThat(chart.getCTChart().getPlotArea().getBarChartArray(0).sizeOfSerArray()).isEqualTo(5);
    assertThat(chart.getCTChart().getPlotArea().getLineChartArray(0).sizeOfSerArray()).isEqualTo(1);
  }

  @Test
  void withoutATargetTheSummarySaysSoAndNamesNoGap() throws IOException {
    open(ManagerBook.withoutTarget(), Language.GERMAN);
    XSSFSheet summary = sheet("Zusammenfassung");

    assertThat(texts(summary))
        .anyMatch(text -> text.startsWith("Es ist noch kein Umsatzziel gesetzt."))
        .contains("–", "brutto –", "Umsatz 2026 78.400");
    assertThat(beside(summary, "Davon gesicherter Umsatz")).isEqualTo(15_000);
    assertThat(texts(sheet("Projekte"))).contains("Grund").doesNotContain("Wirkung");
    assertThat(
            summary
                .createDrawingPatriarch()
                .getCharts()
                .getFirst()
                .getCTChart()
                .getPlotArea()
                .sizeOfLineChartArray())
        .isZero();
  }

  @Test
  void anEmptyBookGivesAnEmptyWorkbook() throws IOException {
    open(SampleBooks.empty(), Language.GERMAN);

    assertThat(names()).hasSize(12);
    assertThat(texts(sheet("Kunden"))).contains("Kundennummer", "Noch keine Einträge.");
    assertThat(sheet("Zusammenfassung").createDrawingPatriarch().getCharts()).isEmpty();
  }

  @Test
  void theFileNamesTheProgramAndNoPerson() {
    var core = workbook.getProperties().getCoreProperties();

    assertThat(core.getTitle()).isEqualTo("Umsatzplan 2027 – Rheinland & Eifel");
    assertThat(core.getCreator()).isEqualTo("Revier");
    assertThat(core.getUnderlyingProperties().getLastModifiedByProperty()).isEmpty();
    assertThat(workbook.getProperties().getExtendedProperties().getApplication())
        .isEqualTo("Revier");
    assertThat(workbook.isMacroEnabled()).isFalse();
  }

  @Test
  void aNameOfTheTerritoryIsNoCommandOfTheHeader() throws IOException {
    open(ManagerBook.open("&D &P " + "&".repeat(190), null), Language.ENGLISH);

    for (XSSFSheet sheet : seen()) {
      assertThat(sheet.getHeader().getRight()).startsWith("&&D &&P &&").hasSizeLessThan(125);
    }
  }

  @Test
  void moreRowsThanASheetHoldsGoOnInTheNext() {
    PlanView view = new PlanView(book.snapshot(), List.of(), Language.GERMAN);

    List<? extends TableSheet<?>> parts = CustomerTable.of(view).parts(3, view);

    assertThat(parts).extracting(TableSheet::name).containsExactly("Kunden", "Kunden 2");
    assertThat(parts).extracting(part -> part.rows().size()).containsExactly(3, 1);
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        CellType type = cell.getCellType();
        CellType shown = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
        if (shown == CellType.STRING) {
          texts.add(cell.getStringCellValue());
        }
      }
    }
    return texts;
  }

  /** The first number to the right of a label. */
  private static double beside(XSSFSheet sheet, String label) {
    XSSFCell found = found(sheet, label);
    return found.getRow().getCell(found.getColumnIndex() + 1).getNumericCellValue();
  }

  private static XSSFCell found(XSSFSheet sheet, String label) {
    for (Row row : sheet) {
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label)) {
          return (XSSFCell) cell;
        }
      }
    }
    throw new AssertionError("no label " + label);
  }
}
