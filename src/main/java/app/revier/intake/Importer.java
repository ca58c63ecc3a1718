package app.revier.intake;

import static app.revier.intake.ImportKind.ACTIVITIES;
import static app.revier.intake.ImportKind.CONTACTS;
import static app.revier.intake.ImportKind.CUSTOMERS;
import static app.revier.intake.ImportKind.PROJECTS;
import static app.revier.intake.ImportKind.SALES;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.task.Progress;
import app.revier.territory.SalesLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a file would do to a book: finds the tables in it, reads their rows and compares
 * them with what the book has. Changes nothing.
 */
public final class Importer {

  /** A table counts as so many units of work. */
  private static final long STEPS = 10_000;

  private final TableSource source;
  private final ImportTarget target;
  private final ImportOptions options;
  private final List<String> sheets;
  private final ProblemLog problems;
  private final Progress progress;
  private final Currencies currencies;
  private final UnknownWords unknownWords = new UnknownWords();
  private final Tally tally = new Tally();
  private final int[] rowsBySheet;
  private long rowsRead;
  private int tables;
  private int tablesRead;

  private Importer(
      TableSource source, ImportTarget target, ImportOptions options, Progress progress) {
    this.source = source;
    this.target = target;
    this.options = options;
    this.progress = progress;
    currencies = new Currencies(target.currency(), options.rates());
    sheets = List.copyOf(source.sheets());
    problems = new ProblemLog(sheets);
    rowsBySheet = new int[sheets.size()];
  }

  /**
   * Reads a file.
   *
   * @param source the file, opened; it is read twice, the first time only its first rows
   * @param fileName its name without the folder, for the plan and as the source of notes
   * @param target the book
   * @param options what the user wants
   * @param progress told how much has been read, every few hundred rows, in rows if the size of the
   *     file is not known; may stop the work by throwing
   * @throws UnreadableFileException if the file cannot be read to its end, or the sheet that is
   *     asked for is not in it
   * @throws IllegalArgumentException if the options give a heading a meaning that there is not, see
   *     {@link ImportField#isTarget}
   */
  public static ImportPlan prepare(
      TableSource source,
      String fileName,
      ImportTarget target,
      ImportOptions options,
      Progress progress)
      throws UnreadableFileException {
    return new Importer(source, target, options, progress).run(fileName);
  }

  private ImportPlan run(String fileName) throws UnreadableFileException {
    List<SheetScan> scans = scan();
    tables = (int) scans.stream().filter(scan -> scan.table() != null).count();
    CustomerRegister register = new CustomerRegister(target);
    CustomerReference reference = new CustomerReference(register, options.customersFromFile());
    boolean update = options.updateExisting();
    LocalDate today = target.today();
    CustomerReader reader =
        new CustomerReader(today, fileName, target.reportedVisits(), target.attributes());
    DoubleCheck doubles = new DoubleCheck(register, sheets, options, problems);
    readAll(scans, new CustomerRows(target, register, reader, doubles, tally, update), CUSTOMERS);
    readAll(scans, new ContactRows(reference, tally, update, today), CONTACTS);
    ProjectRows projects = new ProjectRows(target, reference, tally, update);
    readAll(scans, projects, PROJECTS);
    ActivityRows activities = new ActivityRows(target, reference, projects, tally, update);
    readAll(scans, activities, ACTIVITIES);
    List<SalesLine> sales = List.of();
    List<ImportPlan.Change<SalesLine>> changedSales = List.of();
    if (scans.stream().anyMatch(scan -> scan.is(SALES))) {
      SalesRows rows =
          new SalesRows(target, register, reference, tally, problems, saleStatus(scans));
      readAll(scans, rows, SALES);
      rows.sumUp();
      sales = rows.newSales();
      changedSales = rows.changedSales();
    }
    doubles.checkNew(progress, rowsRead);
    return new ImportPlan(
        fileName,
        readings(scans),
        register.newCustomers(),
        register.changedCustomers(),
        projects.newProjects(),
        projects.changedProjects(),
        activities.newActivities(),
        activities.changedActivities(),
        sales,
        changedSales,
        tally.counts(problems.leftOut()),
        problems.sorted(),
        problems.kinds(),
        doubles.found(),
        reference.unknownCustomers(),
        unknownWords.all(),
        source.encoding());
  }

  private SaleStatus saleStatus(List<SheetScan> scans) throws UnreadableFileException {
    SaleStatus status = new SaleStatus();
    for (SheetScan scan : scans) {
      SheetTable table = scan.table();
      if (table != null && table.kind() == SALES) {
        status.look(source, sheets.get(table.sheet()), table);
      }
    }
    return status;
  }

  private List<SheetReading> readings(List<SheetScan> scans) {
    List<SheetReading> readings = new ArrayList<>();
    for (SheetScan scan : scans) {
      scan.report(problems);
      readings.add(scan.reading(sheets.get(scan.sheet()), rowsBySheet[scan.sheet()]));
    }
    return readings;
  }

  private void readAll(List<SheetScan> scans, RowTaker taker, ImportKind kind)
      throws UnreadableFileException {
    for (SheetScan scan : scans) {
      SheetTable table = scan.table();
      if (table != null && table.kind() == kind) {
        read(table, taker);
        tablesRead++;
      }
    }
  }

  private List<SheetScan> scan() throws UnreadableFileException {
    List<SheetScan> scans = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      if (isWanted(sheets.get(i))) {
        scans.add(scan(i, options.of(sheets.get(i))));
      }
    }
    if (scans.isEmpty() && options.sheet() != null) {
      throw new UnreadableFileException(UnreadableFileException.Reason.NO_SUCH_SHEET);
    }
    MarkVotes votes = new MarkVotes();
    scans.forEach(scan -> scan.voteInto(votes));
    scans.forEach(scan -> scan.settle(votes.winner()));
    if (scans.stream().allMatch(scan -> scan.table() == null)) {
      boolean allEmpty = scans.stream().allMatch(scan -> scan.isEmpty() || scan.isUnread());
      for (SheetScan scan : scans) {
        if (!scan.isUnread() && (allEmpty || !scan.isEmpty())) {
          scan.reportUnread(problems, Severity.REJECTED);
        }
      }
    } else {
      for (SheetScan scan : scans) {
        if (scan.isClearButIncomplete()) {
          scan.reportUnread(problems, Severity.DOUBTFUL);
        }
      }
    }
    return scans;
  }

  private SheetScan scan(int sheet, SheetChoice choice) throws UnreadableFileException {
    HeadingMap own =
        new HeadingMap(options.headings(), choice.columns()).knowing(target.attributes());
    ImportKind kind = choice.kind() == null ? options.kind() : choice.kind();
    if (!choice.taken()) {
      return SheetScan.passedOver(sheet);
    }
    String name = sheets.get(sheet);
    if (source.isLost(name)) {
      problems.add(sheet, 0, -1, Code.SHEET_LOST, Severity.DOUBTFUL, () -> List.of("", name));
    }
    HeaderFinder finder =
        new HeaderFinder(own, kind, choice.headingRow(), BookYears.of(target).on(name));
    SheetScan scan = SheetScan.of(source, name, sheet, finder, options.hiddenRows());
    if (scan.isEmpty() || isAskedFor(name) || !source.isHidden(name)) {
      return scan;
    }
    if (!name.equals(WorkbookHeadings.CARRIED_SHEET)) {
      problems.add(sheet, 0, -1, Code.HIDDEN_SHEET, Severity.DOUBTFUL, () -> List.of("", name));
    }
    return scan.unread();
  }

  private boolean isAskedFor(String sheet) {
    return options.sheet() != null || options.sheets().containsKey(sheet);
  }

  private boolean isWanted(String sheet) {
    String wanted = options.sheet();
    return wanted == null || wanted.strip().equalsIgnoreCase(sheet.strip());
  }

  private void read(SheetTable table, RowTaker taker) throws UnreadableFileException {
    Row row = new Row(table, problems);
    RowValues values = new RowValues(row, currencies, options, unknownWords);
    OrderLines orders = new OrderLines(table);
    NoteLines notes = new NoteLines(table);
    GarbledLetters letters = new GarbledLetters(table);
    RowFit fit = table.fit();
    int[] hidden = {0};
    ReadAhead.read(
        source,
        sheets.get(table.sheet()),
        read -> {
          if (read.number() > table.headingRow() && !Row.isBlank(read.cells())) {
            if (read.hidden() && !options.hiddenRows()) {
              hidden[0]++;
              return true;
            }
            row.at(orders.complete(read));
            if (!table.repeatsHeadings(row) && SecondTable.begins(row)) {
              row.rejectRest();
              return false;
            }
            if (!table.repeatsHeadings(row)) {
              rowsBySheet[table.sheet()]++;
              letters.look(row);
              takeRow(row, values, fit.problem(read), notes, taker);
            }
          }
          return true;
        });
    row.reportDoubts();
    table.reportHidden(source.hiddenColumns(sheets.get(table.sheet())), problems);
    notes.report(problems);
    letters.report(problems);
    if (hidden[0] > 0) {
      SourceCell count = new SourceCell.Numeric(BigDecimal.valueOf(hidden[0]), false);
      problems.add(
          table.sheet(), 0, -1, Code.HIDDEN_ROWS, Severity.DOUBTFUL, () -> List.of("", count));
    }
  }

  /** How much of all tables has been read; where that is not known, how many rows. */
  private void reportProgress() {
    double share = source.share();
    if (share < 0) {
      progress.report(rowsRead, 0);
    } else {
      progress.report(Math.round((tablesRead + share) * STEPS), (long) tables * STEPS);
    }
  }

  /**
   * Takes a row, or leaves it out.
   *
   * @param broken what is wrong with the row as a whole, so that no cell can be trusted
   * @param notes counts the rows that are none
   */
  private void takeRow(
      Row row, RowValues values, @Nullable Code broken, NoteLines notes, RowTaker taker) {
    if ((++rowsRead & 0xff) == 0) {
      reportProgress();
    }
    int sum = SumLine.find(row);
    if (sum >= 0) {
      problems.add(
          row.table().sheet(),
          row.number(),
          sum,
          Code.SUM_LINE,
          Severity.DOUBTFUL,
          () -> List.of("", CellText.quote(row.cells().get(sum))));
    } else if ((broken == null || broken == Code.TOO_FEW_FIELDS) && notes.take(row)) {
      return;
    } else if (broken != null) {
      row.rejectWhole(broken);
      tally.rejected();
    } else if (row.leaveOutBrokenLetters()) {
      tally.rejected();
    } else {
      row.table().twins().compare(row.cells());
      row.reportExtraCells();
      taker.take(row, values);
    }
  }
}
