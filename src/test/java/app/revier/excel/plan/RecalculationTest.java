package app.revier.excel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.capacity.TimeBudget;
import app.revier.gap.GapPlan;
import app.revier.gap.RungResult;
import app.revier.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice works out every formula of plan workbooks anew: each comes out as the program had it,
 * and what is changed in a workbook moves its figures to what the program gives for such a book.
 */
class RecalculationTest {

  private static final String NOT_CHECKED =
      "LibreOffice is not installed, so the recalculation of the plan workbook was not checked.";

  @TempDir private static Path folder = Path.of("");

  private static final List<Path> UNCHANGED = new ArrayList<>();
  private static Path worked = Path.of("");

  @BeforeAll
  static void recalculate() throws Exception {
    Path program = OtherProgram.installed();
    if (program == null) {
      System.out.println(NOT_CHECKED);
    }
    assumeTrue(program != null, NOT_CHECKED);
    worked = Files.createDirectory(folder.resolve("worked"));
    UNCHANGED.add(written("figures-de", new FigureBook().open(), Language.GERMAN));
    UNCHANGED.add(
        written(
            "pareto-en",
            new FigureBook().with(Setting.SIZE_MODE, "pareto").open(),
            Language.ENGLISH));
    UNCHANGED.add(
        written(
            "potential-de",
            new FigureBook()
                .with(Setting.SIZE_MODE, "pareto")
                .with(Setting.SIZE_BASIS, "potential")
                .with(Setting.BASE_YEAR, "2025")
                .open(),
            Language.GERMAN));
    UNCHANGED.add(written("odd", OddBook.of(3), Language.ENGLISH));
    UNCHANGED.add(written("empty", SampleBooks.empty(), Language.GERMAN));
    List<Path> all = new ArrayList<>(UNCHANGED);
    all.add(
        changed("probability", book -> set(book, "Projekte", "P1", "Wahrscheinlichkeit", 0.35)));
    all.add(changed("potential", book -> set(book, "Kunden", "K*3", "Potenzial, €", 99_000)));
    all.add(changed("limit", book -> named(book, Named.A_FROM).setCellValue(65_000)));
    all.add(changed("mode", book -> named(book, Named.SIZE_MODE).setCellValue(pareto(book))));
    OtherProgram.recalculate(Objects.requireNonNull(program), all, worked);
  }

  private static String pareto(XSSFWorkbook workbook) {
    return named(workbook, Named.WORD_PARETO).getStringCellValue();
  }

  private static Path written(String name, Book made, Language language) {
    Path file = folder.resolve(name + ".xlsx");
    try (Book book = made) {
      new PlanWorkbookWriter().write(file, book, language.locale());
    }
    return file;
  }

  /** The German workbook of figures as somebody changed it. */
  private static Path changed(String name, Consumer<XSSFWorkbook> change) throws IOException {
    Path file = folder.resolve(name + ".xlsx");
    try (XSSFWorkbook workbook = opened(folder.resolve("figures-de.xlsx"))) {
      change.accept(workbook);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
    return file;
  }

  /** From its bytes, since closing a workbook of a file would save what was changed. */
  private static XSSFWorkbook opened(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static void set(
      XSSFWorkbook workbook, String sheet, String row, String heading, double value) {
    XSSFSheet table = workbook.getSheet(sheet);
    int at = Cells.headingRow(table) + 1;
    while (!isOf(table.getRow(at), row)) {
      at++;
    }
    int column = Cells.column(table, heading);
    XSSFCell cell = table.getRow(at).getCell(column);
    (cell == null ? table.getRow(at).createCell(column) : cell).setCellValue(value);
  }

  /** Whether a record is called so, by number or by name. */
  private static boolean isOf(XSSFRow row, String name) {
    return IntStream.rangeClosed(1, 3)
        .mapToObj(row::getCell)
        .anyMatch(
            cell ->
                cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(name));
  }

  private static XSSFCell named(XSSFWorkbook workbook, Named name) {
    CellReference cell =
        new CellReference(workbook.getName(name.toString()).getRefersToFormula().split(":", -1)[0]);
    return workbook.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol());
  }

  @Test
  void everyFigureComesOutAsItWasWritten() throws IOException {
    for (Path file : UNCHANGED) {
      Compared compared = Compared.of(file, worked.resolve(file.getFileName()));

      assertThat(compared.formulas()).as(file.toString()).isGreaterThan(50);
      assertThat(compared.differences()).as(file.toString()).isEmpty();
    }
  }

  @Test
  void aChangedProbabilityMovesTheGap() throws IOException {
    checkChanged("probability", new FigureBook().withProbability(1, 0.35));
  }

  @Test
  void aChangedPotentialMovesClassesAndVisits() throws IOException {
    checkChanged("potential", new FigureBook().withPotential(3, 99_000));
  }

  @Test
  void aChangedLimitMovesClassesAndRungs() throws IOException {
    checkChanged("limit", new FigureBook().with(Setting.A_FROM, "65000"));
  }

  @Test
  void sizesByTheParetoRuleMoveClassesAndRungs() throws IOException {
    checkChanged("mode", new FigureBook().with(Setting.SIZE_MODE, "pareto"));
  }

  private static void checkChanged(String name, FigureBook changed) throws IOException {
    try (Book unchanged = new FigureBook().open();
        Book book = changed.open();
        XSSFWorkbook workbook = opened(worked.resolve(name + ".xlsx"))) {
      List<Double> after = figures(book);
      List<Double> shown = figures(workbook);

      assertThat(after).as("the change shows").isNotEqualTo(figures(unchanged));
      for (int i = 0; i < after.size(); i++) {
        assertThat(shown.get(i)).as("figure %s", i).isCloseTo(after.get(i), within(0.0049));
      }
    }
  }

  private static List<Double> figures(Book book) {
    GapPlan plan = Objects.requireNonNull(book.snapshot().plan());
    TimeBudget budget = book.snapshot().timeBudget(2027);
    List<Double> figures = new ArrayList<>();
    figures.add(plan.expectedGap().cents() / 100.0);
    figures.add(plan.expectedTotal().cents() / 100.0);
    figures.add(plan.atRisk().cents() / 100.0);
    figures.add(plan.overPlanningFactor());
    for (RungResult rung : plan.rungs()) {
      figures.add(rung.expected().cents() / 100.0);
      figures.add(rung.gapLeft().cents() / 100.0);
    }
    figures.add((double) budget.visitsNeeded());
    figures.add((double) budget.visitsForProjects());
    return figures;
  }

  private static List<Double> figures(XSSFWorkbook workbook) {
    List<Double> figures = new ArrayList<>();
    for (Named name :
        List.of(
            Named.EXPECTED_GAP, Named.EXPECTED_TOTAL, Named.AT_RISK, Named.OVER_PLANNING_FACTOR)) {
      figures.add(named(workbook, name).getNumericCellValue());
    }
    XSSFCell expected = named(workbook, Named.RUNG_EXPECTED);
    XSSFCell left = named(workbook, Named.RUNG_GAP_LEFT);
    for (int i = 0; i < 3; i++) {
      figures.add(below(expected, i).getNumericCellValue());
      figures.add(below(left, i).getNumericCellValue());
    }
    figures.add(named(workbook, Named.VISITS_NEEDED).getNumericCellValue());
    figures.add(named(workbook, Named.VISITS_FOR_PROJECTS).getNumericCellValue());
    return figures;
  }

  private static XSSFCell below(XSSFCell cell, int rows) {
    return cell.getSheet().getRow(cell.getRowIndex() + rows).getCell(cell.getColumnIndex());
  }
}
