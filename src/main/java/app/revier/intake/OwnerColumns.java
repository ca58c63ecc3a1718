package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of contacts, projects or sales that say where the customer is, to make one
 * whom nobody knows, and its mail address or web page, which tell a customer without a name.
 */
final class OwnerColumns {

  private final ImportKind kind;
  private final Map<ImportField, TableColumn> byField = new EnumMap<>(ImportField.class);
  private final Map<Part, TableColumn> byPart = new EnumMap<>(Part.class);

  /** Of a table with these columns. */
  OwnerColumns(ImportKind kind, List<TableColumn> columns) {
    this.kind = kind;
    if (kind != ImportKind.CUSTOMERS) {
      // The domain of a contact's mail tells the customer as well.
      columns.stream()
          .filter(column -> column.field() == null || column.field() == ImportField.CONTACT_MAIL)
          .forEach(this::add);
    }
  }

  private void add(TableColumn column) {
    KnownHeading known =
        HeadingCatalogue.KNOWN.find(ImportKind.CUSTOMERS, HeadingText.of(column.heading()));
    if (known != null && known.part() == Part.WHOLE) {
      byField.putIfAbsent(known.field(), column);
    } else if (known != null) {
      byPart.putIfAbsent(known.part(), column);
    }
  }

  /** The person who bought, of an order of a shop that names no company; none if none is named. */
  @Nullable String buyer(RowValues values) {
    return kind == ImportKind.SALES
        ? PersonName.joined(text(values, Part.FIRST_NAME), text(values, Part.LAST_NAME))
        : null;
  }

  private @Nullable String text(RowValues values, Part part) {
    TableColumn column = byPart.get(part);
    return column == null ? null : values.text(column);
  }

  /** The column of a field of the customer, or none. */
  @Nullable TableColumn column(ImportField field) {
    return byField.get(field);
  }

  /** What a row says of a field of its customer; empty if it says nothing. */
  String text(RowValues values, ImportField field) {
    TableColumn column = byField.get(field);
    String text = column == null ? null : values.text(column);
    return text == null ? "" : text;
  }
}
