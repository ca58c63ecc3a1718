package app.revier.desktop.screen.customers;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.NameOrder;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerField.Part;
import app.revier.territory.CustomerFields;
import app.revier.territory.Money;
import app.revier.territory.Share;
import app.revier.text.FieldTexts;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Columns by id, in the order in which they are added: makes those of one form, and those of the
 * fields of a customer's record.
 */
final class FieldColumns {

  /** Where the name of a field is longer than its column. */
  private static final Map<CustomerField<?>, String> HEADINGS =
      Map.of(
          CustomerFields.NUMBER, "customers.column-number",
          CustomerFields.VISIT_INTERVAL, "customers.field-visit-interval",
          CustomerFields.VISIT_MINUTES, "customers.column-visit-minutes");

  private final Texts texts;
  private final FieldTexts words;
  private final NameOrder names;
  private final Map<String, Column<CustomerRow>> columns = new LinkedHashMap<>();

  FieldColumns(Texts texts, NameOrder names) {
    this.texts = texts;
    words = new FieldTexts(texts);
    this.names = names;
  }

  /** What was added so far. */
  Map<String, Column<CustomerRow>> all() {
    return Collections.unmodifiableMap(columns);
  }

  /** The fields of a part of the record that have no column of another kind. */
  void addFields(Part part) {
    for (CustomerField<?> field : CustomerFields.of(part)) {
      if (!columns.containsKey(field.key())) {
        add(field);
      }
    }
  }

  private void add(CustomerField<?> field) {
    String id = field.key();
    String heading = heading(field);
    switch (field) {
      case CustomerField.Text text when text.equals(CustomerFields.POSTCODE) ->
          plainWords(id, heading, row -> text.of(row.customer()));
      case CustomerField.Text text -> words(id, heading, text::of);
      case CustomerField.Whole whole ->
          figure(id, heading, row -> whole.of(row.customer()), texts::number);
      case CustomerField.Score score ->
          figure(id, heading, row -> score.of(row.customer()), texts::number);
      case CustomerField.Amount amount -> amount(id, heading, row -> amount.of(row.customer()));
      case CustomerField.Portion portion ->
          figure(id, heading, row -> portion.of(row.customer()), share -> percent(share));
      case CustomerField.Likelihood likelihood ->
          figure(id, heading, row -> likelihood.of(row.customer()), texts::percent);
      case CustomerField.Day day ->
          figure(
              id,
              heading,
              row -> day(day.of(row.customer())),
              date -> texts.date(LocalDate.ofEpochDay(date)));
      case CustomerField.Week week ->
          plainWords(id, heading, row -> words.value(week, row.customer()));
      case CustomerField.Mark mark ->
          plainWords(id, heading, row -> words.value(mark, row.customer()));
    }
  }

  private String percent(Share share) {
    return texts.percent(share.toDouble());
  }

  /** What stands over the column of a field. */
  String heading(CustomerField<?> field) {
    String own = HEADINGS.get(field);
    return own == null ? words.name(field) : texts.get(own);
  }

  private static @Nullable Long day(@Nullable LocalDate date) {
    return date == null ? null : date.toEpochDay();
  }

  private static @Nullable String blank(String text) {
    return text.isEmpty() ? null : text;
  }

  void add(Column<CustomerRow> column) {
    columns.put(column.id(), column);
  }

  /** Words in the order of names. */
  void words(String id, String heading, Function<Customer, String> text) {
    add(Column.names(id, heading, row -> text.apply(row.customer()), names));
  }

  /** Words whose order is that of their signs. */
  void plainWords(String id, String heading, Function<CustomerRow, String> text) {
    add(Column.words(id, heading, text, row -> blank(text.apply(row))));
  }

  void amount(String id, String heading, Function<CustomerRow, @Nullable Money> amount) {
    add(Column.amounts(id, heading, amount, texts));
  }

  void percent(String id, String heading, Function<CustomerRow, @Nullable Double> share) {
    figure(id, heading, share, texts::percent);
  }

  <V extends Comparable<? super V>> void figure(
      String id,
      String heading,
      Function<CustomerRow, @Nullable V> value,
      Function<V, String> write) {
    add(Column.figures(id, heading, value, write));
  }
}
