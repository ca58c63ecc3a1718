package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a column as a whole. Revenue that is left out would be missed in every
 * figure of the book, so that is an error; any other column is a notice.
 *
 * @param column counted from 0
 * @param code what is the matter; none if there is nothing to say
 * @param severity how bad it is
 * @param arguments of the problem
 */
record ColumnNews(int column, @Nullable Code code, Severity severity, List<Object> arguments) {

  /** What is to be said about the columns of a table that have content. */
  static List<ColumnNews> of(List<Meaning> meanings, SheetTable table) {
    List<ColumnNews> news = new ArrayList<>();
    Map<Integer, List<TableColumn>> parts = new TreeMap<>();
    for (TableColumn column : table.columns()) {
      Meaning meaning = meanings.get(column.index());
      if (column.hasContent() && meaning.taken() && meaning.assumed() && meaning.period() > 0) {
        parts.computeIfAbsent(meaning.year(), _ -> new ArrayList<>()).add(column);
      } else if (column.hasContent()) {
        news.add(of(meaning, column, table, meanings));
      }
    }
    parts.forEach((year, columns) -> news.add(assumed(columns, year)));
    return news;
  }

  private static ColumnNews of(
      Meaning meaning, TableColumn column, SheetTable table, List<Meaning> meanings) {
    int index = column.index();
    String heading = column.heading();
    return switch (meaning.role()) {
      case UNKNOWN ->
          PriceTerms.heeds(table, column) ? nothing(index) : unknown(column, table.kind());
      case FIRST_NAME_ALONE ->
          new ColumnNews(index, Code.FIRST_NAME_ALONE, Severity.DOUBTFUL, List.of(heading));
      case YEAR_BY_ROW ->
          new ColumnNews(
              index,
              Code.REVENUE_OF_ROW_YEAR,
              Severity.LEFT_OUT,
              List.of(heading, "", meanings.get(meaning.winner()).heading()));
      case OTHER_FIGURES ->
          new ColumnNews(index, Code.TITLE_NO_REVENUE, Severity.LEFT_OUT, List.of(heading));
      case YEAR_UNCLEAR ->
          new ColumnNews(index, Code.REVENUE_LEFT_OUT, Severity.LEFT_OUT, List.of(heading));
      case PART_OF_YEAR ->
          new ColumnNews(
              index,
              Code.REVENUE_UNCLEAR,
              Severity.LEFT_OUT,
              List.of(heading, "", String.valueOf(meaning.year())));
      case NO_AMOUNT ->
          new ColumnNews(index, Code.COLUMN_NO_AMOUNT, Severity.DOUBTFUL, List.of(heading));
      case TWICE ->
          new ColumnNews(
              index,
              Code.COLUMN_TWICE,
              meaning.isLostRevenue() && !table.twins().isSame(index)
                  ? Severity.LEFT_OUT
                  : Severity.DOUBTFUL,
              List.of(heading, ColumnLetters.of(meaning.winner())));
      case TAKEN ->
          IncludedTax.mayBeIn(meaning) ? withTax(meaning, column, table) : taken(meaning, column);
      case PASSED_OVER, EMPTY -> nothing(index);
    };
  }

  private static ColumnNews unknown(TableColumn column, ImportKind kind) {
    String heading = column.heading();
    HeadingText read = HeadingText.of(heading);
    boolean revenue =
        RevenueWords.isAbout(read) || (kind == ImportKind.CUSTOMERS && FiscalYear.isIn(heading));
    if (!revenue || !column.holdsFigures()) {
      return new ColumnNews(
          column.index(), Code.COLUMN_IGNORED, Severity.DOUBTFUL, List.of(heading));
    }
    return read.anyYear() == 0
        ? new ColumnNews(column.index(), Code.REVENUE_LEFT_OUT, Severity.LEFT_OUT, List.of(heading))
        : new ColumnNews(
            column.index(),
            Code.REVENUE_UNCLEAR,
            Severity.LEFT_OUT,
            List.of(heading, "", String.valueOf(read.anyYear())));
  }

  private static ColumnNews taken(Meaning meaning, TableColumn column) {
    if (meaning.rank() != MeaningFinder.BY_USER && PivotTable.isLabel(column.heading())) {
      return new ColumnNews(
          column.index(), Code.PIVOT_NAMES, Severity.DOUBTFUL, List.of(column.heading()));
    }
    if (meaning.assumed()) {
      return assumed(List.of(column), meaning.year());
    }
    return meaning.isGross()
        ? new ColumnNews(
            column.index(), Code.REVENUE_GROSS, Severity.DOUBTFUL, List.of(column.heading()))
        : nothing(column.index());
  }

  /** A total with the tax in it, or perhaps; what quantity and price explain is none. */
  private static ColumnNews withTax(Meaning meaning, TableColumn column, SheetTable table) {
    TableColumn tax = table.column(Part.INCLUDED_TAX);
    if (tax != null) {
      return new ColumnNews(
          column.index(),
          Code.TAX_TAKEN_OFF,
          Severity.DOUBTFUL,
          List.of(column.heading(), "", tax.heading()));
    }
    if (meaning.isGross()) {
      return taken(meaning, column);
    }
    boolean priced = table.has(ImportField.QUANTITY) && table.has(ImportField.UNIT_PRICE);
    return priced
        ? nothing(column.index())
        : new ColumnNews(
            column.index(), Code.TAX_PERHAPS, Severity.DOUBTFUL, List.of(column.heading()));
  }

  /** Months and quarters without a year are one remark. */
  private static ColumnNews assumed(List<TableColumn> columns, int year) {
    TableColumn first = columns.getFirst();
    String taken = String.valueOf(year);
    return columns.size() == 1
        ? new ColumnNews(
            first.index(),
            RevenueWords.mayBeTheCustomers(HeadingText.of(first.heading()))
                ? Code.REVENUE_WHOSE
                : Code.YEAR_ASSUMED,
            Severity.DOUBTFUL,
            List.of(first.heading(), "", taken))
        : new ColumnNews(
            first.index(),
            Code.YEARS_ASSUMED,
            Severity.DOUBTFUL,
            List.of(first.heading(), columns.getLast().heading(), taken));
  }

  private static ColumnNews nothing(int column) {
    return new ColumnNews(column, null, Severity.DOUBTFUL, List.of());
  }

  /** Notes it. */
  void report(int sheet, int row, ProblemLog problems) {
    if (code != null) {
      problems.add(sheet, row, column, code, severity, () -> arguments);
    }
  }
}
