package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import org.jspecify.annotations.Nullable;

/**
 * The name that a row gives. Where first and last name stand apart, they are put together; a firm
 * or full name beside them goes before, and {@link PersonColumns} keeps a first name from a firm.
 */
final class PersonName {

  private PersonName() {}

  static @Nullable String of(Row row, RowValues values) {
    SheetTable table = row.table();
    String whole = company(table, values);
    TableColumn firstColumn = table.column(Part.FIRST_NAME);
    TableColumn lastColumn = table.column(Part.LAST_NAME);
    if (whole != null && (firstColumn == null || lastColumn != null)) {
      return whole;
    }
    return joined(
        firstColumn == null ? null : values.text(firstColumn),
        lastColumn == null ? whole : values.text(lastColumn));
  }

  /** The name of a company with what continues it. */
  private static @Nullable String company(SheetTable table, RowValues values) {
    String name = values.text(ImportField.NAME);
    TableColumn continued = table.column(Part.CONTINUED_NAME);
    String more = name == null || continued == null ? null : values.text(continued);
    return more == null || (name != null && name.endsWith(" " + more)) ? name : name + " " + more;
  }

  /** The person who stands beside the name of a company; none if there is no surname. */
  static @Nullable String besideCompany(Row row, RowValues values) {
    SheetTable table = row.table();
    String company = values.text(ImportField.NAME);
    TableColumn firstColumn = table.column(Part.FIRST_NAME);
    TableColumn lastColumn = table.column(Part.LAST_NAME);
    String last = company == null || lastColumn == null ? null : values.text(lastColumn);
    return last == null
        ? null
        : joined(firstColumn == null ? null : values.text(firstColumn), last);
  }

  /** A first and a last name as one; none if there is neither. */
  static @Nullable String joined(@Nullable String first, @Nullable String last) {
    if (first == null || last == null) {
      return last == null ? first : last;
    }
    return first + " " + last;
  }
}
