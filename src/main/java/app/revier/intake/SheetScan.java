package app.revier.intake;

import app.revier.intake.HeaderFinder.Header;
import app.revier.intake.HeaderFinder.Line;
import app.revier.intake.KnownHeading.Tongue;
import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A first look at a sheet: finds its headings and learns from the first rows how numbers and dates
 * are written. The rows themselves are read in a second pass, so that a sheet of any length takes
 * no memory.
 */
final class SheetScan {

  /** So many rows are looked at before any is taken. */
  private static final int ROWS = HeaderFinder.ROWS + 1_000;

  /** A sheet that is as wide as this is long has fewer rows looked at. */
  private static final int CELLS = 200_000;

  private final int sheet;
  private final @Nullable Header header;
  private final @Nullable SheetTable table;
  private final @Nullable SheetTable unrecognised;
  private final List<ImportField> missing;
  private final @Nullable Unread why;
  private boolean unread;

  private SheetScan(int sheet, Header header, SheetTable table) {
    this.sheet = sheet;
    why = null;
    this.header = header;
    this.table = table;
    unrecognised = null;
    missing = List.of();
  }

  private SheetScan(
      int sheet,
      @Nullable SheetTable unrecognised,
      List<ImportField> missing,
      @Nullable Unread why) {
    this.sheet = sheet;
    this.why = why;
    this.header = null;
    this.table = null;
    this.unrecognised = unrecognised;
    this.missing = missing;
  }

  /** A sheet that the user does not want. */
  static SheetScan passedOver(int sheet) {
    return new SheetScan(sheet, null, List.of(), Unread.of(HeaderFinder.Finding.NOTHING, null));
  }

  /**
   * Looks at a sheet.
   *
   * @param hiddenRows whether rows that the spreadsheet hides count as well
   */
  static SheetScan of(
      TableSource source, String name, int sheet, HeaderFinder finder, boolean hiddenRows)
      throws UnreadableFileException {
    RecordWidths widths = new RecordWidths();
    List<Line> lines = firstLines(source, name, widths, hiddenRows);
    HeaderFinder.Finding found = finder.find(lines);
    Header header = found.header();
    if (header != null) {
      return new SheetScan(sheet, header, table(sheet, header, lines, widths));
    }
    Header draft = finder.unrecognised(lines, found.nearest());
    return draft == null
        ? passedOver(sheet)
        : new SheetScan(
            sheet,
            table(sheet, draft, lines, widths),
            draft.missing(),
            Unread.of(found, finder.faint(lines)));
  }

  /** The same sheet as one that is shown to the user, but not read before it is asked for. */
  SheetScan unread() {
    SheetScan shown = new SheetScan(sheet, table == null ? unrecognised : table, List.of(), null);
    shown.unread = true;
    return shown;
  }

  /** Whether the sheet waits for being asked for. */
  boolean isUnread() {
    return unread;
  }

  private static List<Line> firstLines(
      TableSource source, String name, RecordWidths widths, boolean hiddenRows)
      throws UnreadableFileException {
    List<Line> lines = new ArrayList<>();
    int[] cellCount = {0};
    source.read(
        name,
        row -> {
          List<SourceCell> cells = row.cells();
          if ((hiddenRows || !row.hidden()) && !Row.isBlank(cells)) {
            lines.add(new Line(row.number(), List.copyOf(cells)));
            widths.add(row);
            cellCount[0] += cells.size();
          }
          return lines.size() < ROWS && cellCount[0] < CELLS;
        });
    return lines;
  }

  private static SheetTable table(int sheet, Header header, List<Line> lines, RecordWidths widths) {
    List<TableColumn> columns = new ArrayList<>();
    HeadingText.Unit above = TitleUnit.above(lines, header.row());
    String titled = TitleCurrency.above(lines, header.row());
    int width = 0;
    for (int i = 0; i < header.meanings().size(); i++) {
      Meaning meaning = header.meanings().get(i);
      columns.add(
          new TableColumn(
              i,
              meaning.heading(),
              meaning.field(),
              meaning.part(),
              meaning.year(),
              TitleUnit.of(meaning, above),
              TitleCurrency.of(header, i, lines, titled)));
      width = meaning.heading().isEmpty() ? width : i + 1;
    }
    RowFit fit = widths.fit(header.row(), width);
    Set<Integer> misfits = widths.misfits(fit);
    List<Line> sound =
        lines.stream()
            .filter(line -> line.number() > header.lastRow() && !misfits.contains(line.number()))
            .toList();
    sound.forEach(line -> learn(columns, line.cells()));
    columns.removeIf(column -> column.heading().isEmpty() && !column.hasContent());
    return new SheetTable(
        sheet,
        header.kind(),
        header.lastRow(),
        header.tongue() == Tongue.GERMAN,
        columns,
        fit,
        new TwinColumns(header.meanings()),
        NumberedName.column(header.kind(), columns, sound));
  }

  private static void learn(List<TableColumn> columns, List<SourceCell> cells) {
    for (TableColumn column : columns) {
      if (column.index() < cells.size()) {
        column.learn(cells.get(column.index()));
      }
    }
  }

  /** The sheet, counted from 0. */
  int sheet() {
    return sheet;
  }

  /** How the sheet was understood, for the plan. */
  SheetReading reading(String name, int rows) {
    SheetTable shown = table == null ? unrecognised : table;
    return shown == null
        ? new SheetReading(name, null, 0, List.of(), 0)
        : new SheetReading(
            name,
            table == null ? null : table.kind(),
            header == null ? shown.headingRow() : header.row(),
            shown.columns().stream().map(TableColumn::reading).toList(),
            rows,
            missing);
  }

  /** Whether its rows are of this kind. */
  boolean is(ImportKind kind) {
    return table != null && table.kind() == kind;
  }

  /** The table, or none if the sheet was not recognised. */
  @Nullable SheetTable table() {
    return table;
  }

  /** Whether the sheet has no content at all, or is not wanted. */
  boolean isEmpty() {
    return table == null && unrecognised == null;
  }

  /** Adds what the numbers of the sheet give away. */
  void voteInto(MarkVotes file) {
    forEachField(
        column -> {
          if (isNumber(column)) {
            file.addAll(column.numbers().votes());
          }
        });
  }

  /** Settles how numbers and dates are read. */
  void settle(@Nullable DecimalMark fileMark) {
    DecimalMark language = languageMark();
    boolean german = table != null && table.german();
    forEachField(
        column -> {
          if (isNumber(column)) {
            column.numbers().settle(fileMark, language);
          } else if (column.field() != null && ValueKind.of(column.field()) == ValueKind.DAY) {
            column.dates().settle(german);
          }
        });
  }

  private @Nullable DecimalMark languageMark() {
    if (header == null) {
      return null;
    }
    return switch (header.tongue()) {
      case GERMAN -> DecimalMark.COMMA;
      case ENGLISH -> DecimalMark.POINT;
      case BOTH -> null;
    };
  }

  private static boolean isNumber(TableColumn column) {
    return column.field() != null && ValueKind.of(column.field()).isNumber();
  }

  private void forEachField(Consumer<TableColumn> action) {
    if (table != null) {
      table.columns().forEach(action);
    }
  }

  /** Whether it is clear what of the customers the sheet holds, although it cannot be read. */
  boolean isClearButIncomplete() {
    return why != null && why.clear();
  }

  /** Says why the sheet is not read. */
  void reportUnread(ProblemLog problems, Severity severity) {
    if (why != null) {
      why.report(sheet, problems, severity);
    }
  }

  /** Reports columns that are left out, and years that were worked out. */
  void report(ProblemLog problems) {
    if (header == null || table == null) {
      return;
    }
    for (ColumnNews news : ColumnNews.of(header.meanings(), table)) {
      news.report(sheet, header.row(), problems);
    }
    TableColumn numbered = table.numbered();
    if (numbered != null) {
      problems.add(
          sheet,
          header.row(),
          numbered.index(),
          Code.NUMBER_BEFORE_NAME,
          Severity.DOUBTFUL,
          () -> List.of(numbered.heading()));
    }
  }
}
