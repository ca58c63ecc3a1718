package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.task.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out what a file would do to a book: finds the tables in it, reads their rows and compares
 * them with what the book has. Changes nothing.
 */
public final class Importer {

  private final TableSource source;
  private final ImportTarget target;
  private final ImportOptions options;
  private final List<String> sheets;
  private final ProblemLog problems;
  private final Progress progress;
  private final Tally tally = new Tally();
  private long rowsRead;

  private Importer(
      TableSource source, ImportTarget target, ImportOptions options, Progress progress) {
    this.source = source;
    this.target = target;
    this.options = options;
    this.progress = progress;
    sheets = List.copyOf(source.sheets());
    problems = new ProblemLog(sheets);
  }

  /**
   * Reads a file.
   *
   * @param source the file, opened; it is read twice, the first time only its first rows
   * @param fileName its name without the folder, for the plan and as the source of notes
   * @param target the book
   * @param options what the user wants
   * @param progress told the rows read so far, every few hundred rows; may stop the work by
   *     throwing
   * @throws UnreadableFileException if the file cannot be read to its end, or the sheet that is
   *     asked for is not in it
   * @throws IllegalArgumentException if the options give a heading a meaning that there is not, see
   *     {@link Field#isTarget}
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
    CustomerRegister register = new CustomerRegister(target);
    int[] rows = new int[sheets.size()];
    RowTaker customers =
        new CustomerRows(
            register,
            new CustomerReader(target.today(), fileName),
            tally,
            options.updateExisting(),
            target.today().getYear());
    for (ImportKind kind : ImportKind.values()) {
      for (SheetScan scan : scans) {
        SheetTable table = scan.table();
        if (table != null && table.kind() == kind && kind == ImportKind.CUSTOMERS) {
          rows[table.sheet()] = read(table, customers);
        }
      }
    }
    List<SheetReading> readings = new ArrayList<>();
    for (SheetScan scan : scans) {
      scan.report(problems);
      readings.add(scan.reading(sheets.get(scan.sheet()), rows[scan.sheet()]));
    }
    return new ImportPlan(
        fileName,
        readings,
        register.newCustomers(),
        register.changedCustomers(),
        List.of(),
        List.of(),
        List.of(),
        tally.counts(),
        problems.sorted());
  }

  private List<SheetScan> scan() throws UnreadableFileException {
    HeaderFinder finder = new HeaderFinder(new HeadingMap(options.headings()), options.kind());
    List<SheetScan> scans = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      if (isWanted(sheets.get(i))) {
        scans.add(SheetScan.of(source, sheets.get(i), i, finder));
      }
    }
    if (scans.isEmpty() && options.sheet() != null) {
      throw new UnreadableFileException(UnreadableFileException.Reason.NO_SUCH_SHEET);
    }
    MarkVotes votes = new MarkVotes();
    scans.forEach(scan -> scan.voteInto(votes));
    scans.forEach(scan -> scan.settle(votes.winner()));
    if (scans.stream().allMatch(scan -> scan.table() == null)) {
      boolean allEmpty = scans.stream().allMatch(SheetScan::isEmpty);
      for (SheetScan scan : scans) {
        if (allEmpty || !scan.isEmpty()) {
          problems.add(scan.sheet(), 0, -1, Code.NO_HEADINGS, Severity.REJECTED, List.of());
        }
      }
    }
    return scans;
  }

  private boolean isWanted(String sheet) {
    String wanted = options.sheet();
    return wanted == null || wanted.strip().equalsIgnoreCase(sheet.strip());
  }

  private int read(SheetTable table, RowTaker taker) throws UnreadableFileException {
    Row row = new Row(table, problems);
    RowValues values = new RowValues(row);
    int[] rows = {0};
    source.read(
        sheets.get(table.sheet()),
        (number, cells) -> {
          if (number > table.headingRow() && !Row.isBlank(cells)) {
            row.at(number, cells);
            if (!table.repeatsHeadings(row)) {
              rows[0]++;
              takeRow(row, values, taker);
            }
          }
          return true;
        });
    row.reportDoubts();
    return rows[0];
  }

  private void takeRow(Row row, RowValues values, RowTaker taker) {
    if ((++rowsRead & 0xff) == 0) {
      progress.report(rowsRead, 0);
    }
    if (SumLine.is(row)) {
      row.doubt(null, Code.SUM_LINE);
    } else {
      taker.take(row, values);
    }
  }
}
