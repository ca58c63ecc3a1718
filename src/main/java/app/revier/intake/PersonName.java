package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import org.jspecify.annotations.Nullable;

/** The name that a row gives, put together from first and last name if they stand apart. */
final class PersonName {

  private PersonName() {}

  static @Nullable String of(Row row, RowValues values) {
    String last = values.text(ImportField.NAME);
    TableColumn column = row.table().column(Part.FIRST_NAME);
    String first = column == null ? null : values.text(column);
    if (first == null || last == null) {
      return last == null ? first : last;
    }
    return first + " " + last;
  }
}
