package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A recognised table: where its headings stand and what its columns mean. */
final class SheetTable {

  private final int sheet;
  private final ImportKind kind;
  private final int headingRow;
  private final boolean german;
  private final List<TableColumn> columns;
  private final int width;
  private final RowFit fit;
  private final TwinColumns twins;
  private final OwnerColumns owner;
  private final RowParts rowParts;
  private final Map<ImportField, TableColumn> byField = new EnumMap<>(ImportField.class);
  private final Map<KnownHeading.Part, TableColumn> parts = new EnumMap<>(KnownHeading.Part.class);
  private final List<TableColumn> revenue = new ArrayList<>();
  private final List<TableColumn> saleStatus = new ArrayList<>();

  /** The column in which the number of the customer stands before the name, or none. */
  private final @Nullable TableColumn numbered;

  /**
   * A table.
   *
   * @param sheet the sheet, counted from 0
   * @param kind what its rows are
   * @param headingRow the row of the headings, from 1
   * @param german whether its headings are German
   * @param columns from left to right, of each field at most one, of revenue one a year, of what
   *     says how far a sale has come any number
   * @param fit how many fields its records may have
   * @param twins its columns of revenue that stand twice
   * @param numbered of its columns that which has the number of the customer before the name, or
   *     none
   */
  SheetTable(
      int sheet,
      ImportKind kind,
      int headingRow,
      boolean german,
      List<TableColumn> columns,
      RowFit fit,
      TwinColumns twins,
      @Nullable TableColumn numbered) {
    this.twins = twins;
    this.numbered = numbered;
    this.fit = fit;
    this.sheet = sheet;
    this.kind = kind;
    this.headingRow = headingRow;
    this.german = german;
    this.columns = List.copyOf(columns);
    owner = new OwnerColumns(kind, columns);
    rowParts = RowParts.of(columns);
    width =
        columns.stream()
            .filter(column -> !column.heading().isEmpty())
            .mapToInt(column -> column.index() + 1)
            .max()
            .orElse(0);
    for (TableColumn column : columns) {
      ImportField field = column.field();
      if (field == ImportField.REVENUE) {
        revenue.add(column);
      } else if (field == ImportField.ORDER_STATUS || field == ImportField.CANCELLED) {
        saleStatus.add(column);
      } else if (field != null
          && field != ImportField.ATTRIBUTE
          && column.part() == KnownHeading.Part.WHOLE) {
        byField.put(field, column);
      } else if (field != null && field != ImportField.ATTRIBUTE) {
        parts.put(column.part(), column);
      }
    }
    if (numbered != null) {
      ImportField name = nameOfCustomer(kind);
      byField.put(ImportField.NUMBER, numbered.apart(ImportField.NUMBER, NumberedName.Side.NUMBER));
      byField.put(name, numbered.apart(name, NumberedName.Side.NAME));
    }
  }

  /** The field with the name of the customer in tables of a kind. */
  static ImportField nameOfCustomer(ImportKind kind) {
    return kind == ImportKind.CUSTOMERS ? ImportField.NAME : ImportField.CUSTOMER_NAME;
  }

  /** The column in which the number of the customer stands before the name, or none. */
  @Nullable TableColumn numbered() {
    return numbered;
  }

  int sheet() {
    return sheet;
  }

  ImportKind kind() {
    return kind;
  }

  int headingRow() {
    return headingRow;
  }

  boolean german() {
    return german;
  }

  List<TableColumn> columns() {
    return columns;
  }

  /** How many columns there are up to the last that has a heading or that the user named. */
  int width() {
    return width;
  }

  /** Tells which of its rows can be trusted, from the first on. */
  RowFit fit() {
    return fit.restarted();
  }

  /** Its columns of revenue that stand twice. */
  TwinColumns twins() {
    return twins;
  }

  /** The columns that say where the customer is to whom a row belongs. */
  OwnerColumns owner() {
    return owner;
  }

  /** The column that holds a field as a whole, or none. */
  @Nullable TableColumn column(ImportField field) {
    return byField.get(field);
  }

  /** The column that holds a part of a field, or none. */
  @Nullable TableColumn column(KnownHeading.Part part) {
    return parts.get(part);
  }

  boolean has(ImportField field) {
    return byField.containsKey(field);
  }

  /** Whether a row cannot be told, or is not worth taking, without the cell of this column. */
  boolean needs(TableColumn column) {
    ImportField field = column.field();
    if (field == null) {
      return false;
    }
    return switch (kind) {
      case CUSTOMERS, CONTACTS -> field == ImportField.NUMBER || field == ImportField.NAME;
      case PROJECTS ->
          switch (field) {
            case NUMBER, PROJECT, STAGE, YEARLY_VALUE -> true;
            default -> false;
          };
      case ACTIVITIES -> field == ImportField.NUMBER || field == ImportField.DATE;
      case SALES -> true;
    };
  }

  /** The columns of revenue by year. */
  List<TableColumn> revenue() {
    return revenue;
  }

  /** What tells the rows of one customer apart. */
  RowParts parts() {
    return rowParts;
  }

  /** The columns that say how far a sale has come. */
  List<TableColumn> saleStatus() {
    return saleStatus;
  }

  /** Names the columns that were read although the spreadsheet hides them. */
  void reportHidden(BitSet hidden, ProblemLog problems) {
    StringJoiner headings = new StringJoiner("; ");
    for (TableColumn column : columns) {
      if (column.field() != null && column.hasContent() && hidden.get(column.index())) {
        headings.add(CellText.line(column.heading()));
      }
    }
    if (headings.length() > 0) {
      problems.add(
          sheet,
          0,
          -1,
          Code.HIDDEN_COLUMNS,
          Severity.DOUBTFUL,
          () -> List.of("", headings.toString()));
    }
  }

  /**
   * Whether a row only repeats the headings, as lists do that were made for paper. Below headings
   * that are merged over two rows only some of them stand again; nobody is called by them.
   */
  boolean repeatsHeadings(Row row) {
    if (row.number() == headingRow + 1 && nothingButHeadingsTell(row)) {
      return true;
    }
    boolean any = false;
    for (TableColumn column : columns) {
      SourceCell cell = row.cell(column);
      if (!(cell instanceof SourceCell.Blank) && !column.heading().isEmpty()) {
        if (!(cell instanceof SourceCell.Text(String text))
            || !CellText.line(text).equals(column.heading())) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private boolean nothingButHeadingsTell(Row row) {
    boolean any = false;
    for (ImportField field : List.of(ImportField.NUMBER, ImportField.NAME)) {
      TableColumn column = byField.get(field);
      SourceCell cell = row.cell(column);
      if (column != null && !(cell instanceof SourceCell.Blank)) {
        if (!(cell instanceof SourceCell.Text(String text))
            || !CellText.line(text).equals(column.heading())) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }
}
