package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.OmittedFile.Why;
import app.revier.book.PlanFileReader.Result;
import app.revier.excel.FileTableReader;
import app.revier.excel.plan.CarriedWorkbook;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.team.RepFigures;
import app.revier.team.RepPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileReaderTest {

  @TempDir private Path folder = Path.of("");

  private final PlanFileReader reader =
      new PlanFileReader(
          new SqliteBooks(), new FileTableReader(), new FewHolidays(), SampleBooks.CLOCK);

  private Path workbook(Book book) throws IOException {
    Path file = folder.resolve("plan.xlsx");
    CarriedWorkbook.write(file, book, "the book");
    return file;
  }

  private RepPlan plan(Path file) {
    Result result = reader.read(file, Progress.NONE);
    assertThat(result).isInstanceOf(Result.Taken.class);
    TeamFile taken = ((Result.Taken) result).file();
    assertThat(taken.isBook()).isFalse();
    assertThat(taken.rejected()).isZero();
    return taken.plan();
  }

  private static void change(Path file, Consumer<XSSFWorkbook> change) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      change.accept(workbook);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  @Test
  void aPlanWorkbookHasTheFiguresOfItsBook() throws IOException {
    try (Book book = SampleBooks.of(60)) {
      RepPlan read = plan(workbook(book));

      Snapshot now = book.snapshot();
      RepFigures figures = read.figures();
      assertThat(read.identity()).isEqualTo("the book");
      assertThat(read.asOf()).isEqualTo(now.today());
      assertThat(read.hasTarget()).isTrue();
      var plan = Objects.requireNonNull(now.plan());
      assertThat(figures.target()).isEqualTo(plan.parameters().target());
      assertThat(figures.baseRevenue()).isEqualTo(plan.baseRevenue());
      assertThat(figures.atRisk()).isEqualTo(plan.atRisk());
      assertThat(figures.expectedTotal()).isEqualTo(plan.expectedTotal());
      assertThat(figures.hitProbability()).isEqualTo(plan.hitProbability());
      assertThat(figures.projects()).isEqualTo(plan.selected().size());
      assertThat(read.segmentation().matrix()).isEqualTo(now.segmentation().matrix());
    }
  }

  @Test
  void whatSomebodyChangedInACellCounts() throws IOException {
    try (Book book = SampleBooks.of(60)) {
      Path file = workbook(book);
      RepPlan before = plan(file);
      change(
          file,
          workbook -> {
            XSSFSheet projects = workbook.getSheet("Projekte");
            Row headings = projects.getRow(3);
            for (Cell heading : headings) {
              if (heading.getStringCellValue().startsWith("Jahreswert")) {
                projects.getRow(4).getCell(heading.getColumnIndex()).setCellValue(1_000_000);
              }
            }
          });

      assertThat(plan(file).figures()).isNotEqualTo(before.figures());
    }
  }

  @Test
  void aNewerFormAndALostSheetAreNamed() throws IOException {
    try (Book book = SampleBooks.of(5)) {
      Path file = workbook(book);
      change(file, all -> all.getSheet("revier").getRow(0).getCell(2).setCellValue("2"));
      assertThat(reader.read(file, Progress.NONE)).isEqualTo(new Result.Omitted(new Why.Newer()));

      change(file, all -> all.removeSheetAt(all.getSheetIndex("revier")));
      assertThat(reader.read(file, Progress.NONE)).isEqualTo(new Result.Omitted(new Why.NoPlan()));
    }
  }

  @Test
  void aSettingThatCannotBeIsNamed() throws IOException {
    try (Book book = SampleBooks.of(5)) {
      Path file = workbook(book);
      change(
          file,
          all -> {
            XSSFSheet lines = all.getSheet("revier");
            Row row = lines.createRow(lines.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue("setting");
            row.createCell(1).setCellValue("plan.target");
            row.createCell(2).setCellValue("viel");
          });

      assertThat(reader.read(file, Progress.NONE))
          .isEqualTo(new Result.Omitted(new Why.WrongSetting("plan.target")));
    }
  }
}
