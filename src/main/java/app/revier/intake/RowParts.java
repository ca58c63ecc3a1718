package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What tells the rows of one customer apart in a table of customers with revenue: the year or month
 * that the row is about, or the product.
 */
final class RowParts {

  /** Headings of columns for each value of which a customer has a row. */
  private static final Set<String> PRODUCTS =
      Set.of(
          "artikel",
          "artikelnummer",
          "artikelnr",
          "artikelgruppe",
          "artikelbezeichnung",
          "produkt",
          "produktgruppe",
          "warengruppe",
          "sparte",
          "kw",
          "kalenderwoche",
          "woche",
          "week",
          "filiale",
          "niederlassung",
          "standort",
          "branch",
          "site",
          "item",
          "article",
          "product",
          "productgroup",
          "productline");

  /** Headings of columns that say in each row what its figure is: "Ist", "Plan", "Menge". */
  private static final Set<String> FIGURES =
      Set.of(
          "art",
          "typ",
          "type",
          "wertart",
          "werttyp",
          "datenart",
          "version",
          "szenario",
          "scenario",
          "kennzahl",
          "kpi",
          "measure");

  private static final int MOST_WORDS = 2;

  /** The columns that say what the figures of a row are. */
  private final List<TableColumn> figures;

  /** The revenue by column. */
  private final List<TableColumn> revenue;

  /** The column with the year of each row, or none. */
  private final @Nullable TableColumn year;

  /** The columns that tell rows apart, that with the year first. */
  private final List<TableColumn> columns;

  /** Whether columns name their year beside those whose year stands in the row. */
  private final boolean mixed;

  private RowParts(
      List<TableColumn> revenue,
      @Nullable TableColumn year,
      List<TableColumn> columns,
      List<TableColumn> figures) {
    this.figures = figures;
    this.revenue = revenue;
    this.year = year;
    this.columns = columns;
    mixed = revenue.stream().anyMatch(column -> column.part() != Part.OF_ROW_YEAR);
  }

  /** Of a table with these columns. */
  static RowParts of(List<TableColumn> all) {
    List<TableColumn> revenue = new ArrayList<>();
    List<TableColumn> parts = new ArrayList<>();
    List<TableColumn> figures = new ArrayList<>();
    TableColumn year = null;
    for (TableColumn column : all) {
      if (column.field() == ImportField.REVENUE) {
        revenue.add(column);
      } else if (column.part() == Part.YEAR_OF_ROW) {
        year = column;
        parts.addFirst(column);
      } else if (column.field() == null && column.hasContent() && isPart(column)) {
        parts.add(column);
      } else if (column.field() == null && FIGURES.contains(Folding.key(column.heading()))) {
        figures.add(column);
      }
    }
    return new RowParts(revenue, year, revenue.isEmpty() ? List.of() : parts, figures);
  }

  private static boolean isPart(TableColumn column) {
    HeadingText heading = HeadingText.of(column.heading());
    return RevenueWords.isPeriodOfRow(heading) || PRODUCTS.contains(heading.key());
  }

  /** Whether a customer may have several rows, whose revenue is added up. */
  boolean any() {
    return !columns.isEmpty();
  }

  /** The columns that tell rows apart, as they are called. */
  String headings() {
    StringJoiner headings = new StringJoiner(" · ");
    columns.forEach(column -> headings.add(CellText.line(column.heading())));
    return headings.toString();
  }

  /** The first column that tells rows apart. */
  TableColumn first() {
    return columns.getFirst();
  }

  /** What tells a row from the others of its customer. */
  String of(Row row) {
    StringJoiner part = new StringJoiner(" · ");
    columns.forEach(column -> part.add(CellText.line(CellText.of(row.cell(column)))));
    return part.toString();
  }

  /** The column that says that the figures of a row are no revenue, such as "Plan"; or none. */
  @Nullable TableColumn noRevenue(Row row) {
    for (TableColumn column : figures) {
      HeadingText said = HeadingText.of(CellText.of(row.cell(column)));
      if (said.words().size() <= MOST_WORDS && RevenueWords.isPlan(said)) {
        return column;
      }
    }
    return null;
  }

  /**
   * Whether what tells a row from the others of its customer is missing, or says that the row adds
   * up others.
   */
  boolean isSum(Row row) {
    for (TableColumn column : columns) {
      String text = CellText.of(row.cell(column));
      if (text.isBlank() || SumLine.isSum(text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The year of a column of revenue in a row, as another column may say; 0 if it is not clear,
   * which is noted, and where there is no revenue.
   */
  int year(Row row, TableColumn column) {
    if (column.part() != Part.OF_ROW_YEAR || year == null) {
      return column.year();
    }
    if (row.cell(column) instanceof SourceCell.Blank) {
      return 0;
    }
    int said = YearCells.of(row.cell(year));
    if (said == 0 || (mixed && said != column.year())) {
      row.leaveOut(column, Problem.Code.REVENUE_OF_ROW_YEAR, year.heading());
      return 0;
    }
    return said;
  }

  /** The years of which a row has revenue. */
  Set<Integer> years(Row row) {
    Set<Integer> years = new TreeSet<>();
    for (TableColumn column : revenue) {
      if (!(row.cell(column) instanceof SourceCell.Blank)) {
        years.add(column.part() == Part.OF_ROW_YEAR ? YearCells.of(row.cell(year)) : column.year());
      }
    }
    return years;
  }
}
