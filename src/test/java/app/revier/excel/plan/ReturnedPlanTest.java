package app.revier.excel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.book.Book;
import app.revier.book.PreparedProposals;
import app.revier.book.PreparedProposals.Refusal;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.excel.FileTableReader;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.WorkbookHeadings;
import app.revier.proposal.ProposedEdit;
import app.revier.proposal.ProposedRow;
import app.revier.proposal.ReturnedPlan;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerFields;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of a plan workbook that comes back only the edits count. */
class ReturnedPlanTest {

  private static final int ODD_BOOKS = 3;

  private final PlanWorkbookWriter workbooks = new PlanWorkbookWriter();

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingThatWasNotEditedIsProposed(Language language) throws Exception {
    for (int seed = 1; seed <= ODD_BOOKS; seed++) {
      try (Book book = OddBook.of(seed)) {
        ReturnedPlan returned = returned(book, export(book, language, workbook -> {}));

        assertThat(returned.edits()).as("book %s", seed).isEmpty();
        assertThat(returned.added()).as("book %s", seed).isEmpty();
        assertThat(returned.lost()).as("book %s", seed).isEmpty();
        assertThat(returned.missing()).as("book %s", seed).isEmpty();
        assertThat(returned.gone()).as("book %s", seed).isZero();
        assertThat(returned.remarks()).as("book %s", seed).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatWasEditedIsTakenInOneStepAndNothingElse(Language language) throws Exception {
    try (Book book = SampleBooks.of(20)) {
      GrowthProject project = book.snapshot().territory().projects().getFirst();
      Customer customer = book.snapshot().territory().customers().getFirst();
      List<Customer> before = book.snapshot().territory().customers();
      Path file =
          export(
              book,
              language,
              workbook -> {
                cell(workbook, "projects", "yearly-value", project.id().value())
                    .setCellValue(12_345.67);
                cell(workbook, "customers", "potential", customer.id().value())
                    .setCellValue(777_000);
              });

      ReturnedPlan returned = returned(book, file);
      assertThat(returned.edits())
          .extracting(ProposedEdit::field)
          .containsOnly("yearly-value", "potential");
      PreparedProposals prepared = prepared(book, returned, all(returned));
      assertThat(prepared.refused()).isEmpty();
      book.proposals().apply(prepared);

      assertThat(
              Objects.requireNonNull(book.snapshot().territory().project(project.id()))
                  .yearlyValue())
          .isEqualTo(Money.ofCents(1_234_567));
      assertThat(
              book.snapshot().territory().customers().stream()
                  .filter(after -> !before.contains(after))
                  .map(Customer::id))
          .containsExactly(customer.id());
      book.undo(Progress.NONE);
      assertThat(book.snapshot().territory().customers()).isEqualTo(before);
    }
  }

  @Test
  void whatTheBookChangedMeanwhileIsAConflictAndWhatItHasAlreadyIsDone() throws Exception {
    try (Book book = SampleBooks.of(20)) {
      Customer customer = book.snapshot().territory().customers().getFirst();
      Customer other = book.snapshot().territory().customers().get(1);
      Path file =
          export(
              book,
              Language.GERMAN,
              workbook -> {
                cell(workbook, "customers", "city", customer.id().value()).setCellValue("Bonn");
                cell(workbook, "customers", "city", other.id().value()).setCellValue("Köln");
              });
      book.customers().save(CustomerFields.CITY.with(customer, "Trier"));
      book.customers().save(CustomerFields.CITY.with(other, "Köln"));

      ReturnedPlan returned = returned(book, file);

      assertThat(returned.edits())
          .extracting(ProposedEdit::state)
          .containsExactlyInAnyOrder(ProposedEdit.State.CONFLICT, ProposedEdit.State.DONE);
      ProposedEdit conflict =
          returned.edits().stream()
              .filter(edit -> edit.state() == ProposedEdit.State.CONFLICT)
              .findFirst()
              .orElseThrow();
      assertThat(conflict.was()).isEqualTo(customer.address().city());
      assertThat(conflict.now()).isEqualTo("Trier");
      assertThat(conflict.proposedWords()).isEqualTo("Bonn");
    }
  }

  @Test
  void anEmptiedCellAnotherNumberAndAProjectPutOutAreTaken() throws Exception {
    try (Book book = SampleBooks.of(20)) {
      Customer customer = book.snapshot().territory().customers().getFirst();
      Customer other = book.snapshot().territory().customers().get(1);
      GrowthProject project = book.snapshot().territory().projects().getFirst();
      Path file =
          export(
              book,
              Language.GERMAN,
              workbook -> {
                cell(workbook, "customers", "potential", customer.id().value()).setBlank();
                cell(workbook, "customers", "name", customer.id().value()).setBlank();
                cell(workbook, "customers", "number", customer.id().value()).setCellValue("N-1");
                cell(workbook, "customers", "number", other.id().value())
                    .setCellValue(customer.number());
                cell(workbook, "projects", "in-plan", project.id().value()).setCellValue("nein");
              });
      ReturnedPlan returned = returned(book, file);
      PreparedProposals prepared = prepared(book, returned, all(returned));
      book.proposals().apply(prepared);

      Customer after = Objects.requireNonNull(book.snapshot().territory().customer(customer.id()));
      assertThat(after.potential()).isNull();
      assertThat(after.number()).isEqualTo("N-1");
      assertThat(after.name()).isEqualTo(customer.name());
      assertThat(prepared.refused().values()).containsExactly(Refusal.CANNOT_BE_EMPTY);
      assertThat(Objects.requireNonNull(book.snapshot().territory().customer(other.id())).number())
          .isEqualTo(customer.number());
      assertThat(Objects.requireNonNull(book.snapshot().territory().project(project.id())).choice())
          .isEqualTo(GrowthProject.Choice.OUT);
    }
  }

  @Test
  void aWrongValueIsRefusedAndTheRestIsTaken() throws Exception {
    try (Book book = SampleBooks.of(20)) {
      Customer customer = book.snapshot().territory().customers().getFirst();
      Path file =
          export(
              book,
              Language.ENGLISH,
              workbook -> {
                cell(workbook, "customers", "potential", customer.id().value())
                    .setCellValue("a lot");
                cell(workbook, "customers", "street", customer.id().value())
                    .setCellValue("Am Ring 4");
              });
      ReturnedPlan returned = returned(book, file);
      PreparedProposals prepared = prepared(book, returned, all(returned));
      book.proposals().apply(prepared);

      assertThat(prepared.refused().values()).containsExactly(Refusal.WRONG_VALUE);
      Customer after = Objects.requireNonNull(book.snapshot().territory().customer(customer.id()));
      assertThat(after.address().street()).isEqualTo("Am Ring 4");
      assertThat(after.potential()).isEqualTo(customer.potential());
    }
  }

  @Test
  void sheetsMayBeRenamedAndSortedAndAnAddedRowIsANewCustomer() throws Exception {
    try (Book book = SampleBooks.of(20)) {
      Path file =
          export(
              book,
              Language.ENGLISH,
              workbook -> {
                Sheet sheet = workbook.getSheet("Customers");
                workbook.setSheetName(workbook.getSheetIndex(sheet), "Accounts of Anna");
                workbook.setSheetOrder("Accounts of Anna", workbook.getNumberOfSheets() - 1);
                Row copied = sheet.createRow(sheet.getLastRowNum() + 1);
                Row first = sheet.getRow(TableSheet.FIRST_ROW);
                copied.createCell(0).setCellValue(first.getCell(0).getNumericCellValue());
                copied.createCell(1).setCellValue(first.getCell(1).getStringCellValue());
                copied.createCell(2).setCellValue("A copy");
                Row added = sheet.createRow(sheet.getLastRowNum() + 1);
                added.createCell(1).setCellValue("N-7");
                added.createCell(2).setCellValue("Praxis am Markt");
              });
      ReturnedPlan returned = returned(book, file);
      assertThat(returned.edits()).isEmpty();
      assertThat(returned.added()).hasSize(2);
      PreparedProposals prepared =
          prepared(
              book,
              returned,
              returned.added().stream().map(ProposedRow::key).collect(Collectors.toSet()));
      book.proposals().apply(prepared);

      assertThat(prepared.refused().values()).containsExactly(Refusal.TAKEN);
      assertThat(book.snapshot().territory().customers())
          .hasSize(21)
          .extracting(Customer::name)
          .contains("Praxis am Markt")
          .doesNotContain("A copy");
    }
  }

  @Test
  void aRemarkAtARowBecomesANoteOfItsCustomer() throws Exception {
    try (Book book = SampleBooks.of(20)) {
      GrowthProject project = book.snapshot().territory().projects().getFirst();
      Path file =
          export(
              book,
              Language.GERMAN,
              workbook -> {
                Cell cell = cell(workbook, "projects", "budget", project.id().value());
                XSSFSheet sheet = (XSSFSheet) cell.getSheet();
                XSSFComment comment =
                    sheet
                        .createDrawingPatriarch()
                        .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 7, 9));
                comment.setAuthor("Britta Sommer");
                comment.setString("Britta Sommer:\nBitte kürzen");
                cell.setCellComment(comment);
              });
      ReturnedPlan returned = returned(book, file);
      assertThat(returned.remarks()).hasSize(1);
      book.proposals()
          .apply(book.proposals().prepare(returned, workbooks, Set.of(), Set.of(0), "plan.xlsx"));

      Customer owner =
          Objects.requireNonNull(book.snapshot().territory().customer(project.customer()));
      Note note = owner.notes().getLast();
      assertThat(note.text()).endsWith(": Bitte kürzen");
      assertThat(note.source()).isEqualTo("Britta Sommer, plan.xlsx");
    }
  }

  @Test
  void aRemarkAtAnEntryOfTheTimelineGoesToTheCustomerOfTheEntry() throws Exception {
    try (Book book = OddBook.of(1)) {
      Activity entry =
          book.snapshot().agenda().activities().stream()
              .filter(each -> each.id().value() != each.customer().value())
              .findFirst()
              .orElseThrow();
      Path file =
          export(
              book,
              Language.GERMAN,
              workbook -> {
                Cell cell = cell(workbook, "timeline", "activity-text", entry.id().value());
                XSSFComment comment =
                    ((XSSFSheet) cell.getSheet())
                        .createDrawingPatriarch()
                        .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 5, 4, 7, 9));
                comment.setAuthor("Britta Sommer");
                comment.setString("Welche Muster?");
                cell.setCellComment(comment);
              });
      ReturnedPlan returned = returned(book, file);
      book.proposals()
          .apply(book.proposals().prepare(returned, workbooks, Set.of(), Set.of(0), "plan.xlsx"));

      assertThat(book.snapshot().territory().customers())
          .filteredOn(
              customer ->
                  customer.notes().stream().anyMatch(note -> note.text().contains("Welche")))
          .extracting(Customer::id)
          .containsExactly(entry.customer());
    }
  }

  private static Set<String> all(ReturnedPlan returned) {
    return returned.edits().stream().map(ProposedEdit::key).collect(Collectors.toSet());
  }

  private PreparedProposals prepared(Book book, ReturnedPlan returned, Set<String> accepted) {
    return book.proposals().prepare(returned, workbooks, accepted, Set.of(), "plan.xlsx");
  }

  private ReturnedPlan returned(Book book, Path file) throws UnreadableFileException {
    try (TableSource source = new FileTableReader().open(file)) {
      return Objects.requireNonNull(book.proposals().readOwn(source, workbooks));
    }
  }

  private Path export(Book book, Language language, Consumer<XSSFWorkbook> edit)
      throws IOException {
    // A book has its identity from its first change on.
    book.settings().set(Map.of(Setting.TERRITORY_NAME.key(), "Nord"));
    Path file = folder.resolve("plan.xlsx");
    workbooks.write(file, book, language.locale());
    Path edited = folder.resolve("edited.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      edit.accept(workbook);
      try (OutputStream out = Files.newOutputStream(edited)) {
        workbook.write(out);
      }
    }
    return edited;
  }

  /** The cell of a record in a column, found as a person would: by heading and identity. */
  private static Cell cell(XSSFWorkbook workbook, String table, String field, long id) {
    Sheet carried = workbook.getSheet(WorkbookHeadings.CARRIED_SHEET);
    String heading = "";
    String name = "";
    for (Row row : carried) {
      if (text(row, 0).equals("column") && text(row, 1).equals(table + "/" + field)) {
        heading = text(row, 2);
      } else if (text(row, 0).equals("sheet") && text(row, 1).equals(table)) {
        name = text(row, 2);
      }
    }
    Sheet sheet = workbook.getSheet(name);
    Row headings = sheet.getRow(TableSheet.FIRST_ROW - 1);
    for (Cell each : headings) {
      if (each.getStringCellValue().equals(heading)) {
        for (Row row : sheet) {
          Cell identity = row.getCell(0);
          if (row.getRowNum() >= TableSheet.FIRST_ROW
              && identity != null
              && identity.getCellType() == CellType.NUMERIC
              && identity.getNumericCellValue() == id) {
            return row.getCell(each.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
          }
        }
      }
    }
    throw new AssertionError("no cell of " + field + " in " + name);
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell == null ? "" : cell.getStringCellValue();
  }
}
