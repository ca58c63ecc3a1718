package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.territory.Attribute;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a row says in columns of one value each, the rep's attributes among them, onto the
 * customer. An empty cell changes nothing.
 */
final class CustomerFieldReader {

  private final LocalDate today;
  private final Map<CustomerId, LocalDate> reported;
  private final List<Attribute> attributes;

  /**
   * Reads rows on a day.
   *
   * @param reported the day of the latest visit that was reported as held, by customer
   * @param attributes those of which customers can have values
   */
  CustomerFieldReader(
      LocalDate today, Map<CustomerId, LocalDate> reported, List<Attribute> attributes) {
    this.today = today;
    this.reported = reported;
    this.attributes = attributes;
  }

  /** The customer with what the row says; the address has been read already. */
  Customer read(Row row, RowValues values, Customer before) {
    Customer after = before;
    for (TableColumn column : row.table().columns()) {
      ImportField field = column.field();
      CustomerField<?> ofCustomer = field == null ? null : field.ofCustomer();
      if (field == ImportField.ATTRIBUTE) {
        after = withTrait(row, values, column, after);
      }
      if (field != null && ofCustomer != null && ofCustomer.part() != CustomerField.Part.ADDRESS) {
        after = withValue(row, values, field, ofCustomer, after);
      }
    }
    // Whichever of the columns stands first: a number of visits says more than an interval.
    SheetTable table = row.table();
    return table.column(ImportField.VISITS_PER_YEAR) == null
            || table.column(ImportField.VISIT_INTERVAL) == null
        ? after
        : withValue(
            row, values, ImportField.VISITS_PER_YEAR, CustomerFields.VISITS_PER_YEAR, after);
  }

  /** A value that the attribute does not have is left out and named. */
  private Customer withTrait(Row row, RowValues values, TableColumn column, Customer customer) {
    String text = values.text(column);
    Attribute attribute =
        attributes.stream()
            .filter(one -> AttributeHeading.isSame(one.name(), column.heading()))
            .findFirst()
            .orElse(null);
    if (text == null || attribute == null) {
      return customer;
    }
    for (Attribute.Value value : attribute.values()) {
      if (AttributeHeading.isSame(value.label(), text)) {
        return value.code().equals(customer.behaviour().valueOf(attribute.code()))
            ? customer
            : customer
                .edit()
                .behaviour(customer.behaviour().with(attribute.code(), value.code()))
                .build();
      }
    }
    String known =
        attribute.values().stream().map(Attribute.Value::label).collect(Collectors.joining(", "));
    row.doubt(column, Code.UNKNOWN_WORD, known, known);
    return customer;
  }

  private Customer withValue(
      Row row, RowValues values, ImportField column, CustomerField<?> field, Customer customer) {
    return switch (field) {
      case CustomerField.Text text -> with(customer, text, values.text(column));
      case CustomerField.Whole whole ->
          with(customer, whole, values.whole(column, whole.least(), whole.most()));
      case CustomerField.Amount amount -> with(customer, amount, values.positiveMoney(column));
      case CustomerField.Score score -> with(customer, score, score(values.share(column)));
      case CustomerField.Portion portion -> {
        BigDecimal share = values.share(column);
        yield with(customer, portion, share == null ? null : Share.of(share));
      }
      case CustomerField.Likelihood likelihood -> {
        BigDecimal share = values.share(column);
        yield with(customer, likelihood, share == null ? null : CustomerReader.probability(share));
      }
      case CustomerField.Day day -> {
        LocalDate value = values.day(column);
        if (column == ImportField.LAST_VISIT && value != null && value.isAfter(today)) {
          row.doubtValue(row.table().column(column), Code.IN_THE_FUTURE, new SourceCell.Day(value));
        }
        yield column == ImportField.LAST_VISIT && isOutdated(value, customer)
            ? customer
            : with(customer, day, value);
      }
      case CustomerField.Week week -> with(customer, week, values.hours(column));
      case CustomerField.Mark mark -> with(customer, mark, values.word(column, ColumnWords.YES_NO));
    };
  }

  /** Whether a list does not know yet of the visit that was reported and is the last one. */
  private boolean isOutdated(@Nullable LocalDate lastVisit, Customer customer) {
    LocalDate known = customer.visiting().lastVisit();
    LocalDate held = reported.get(customer.id());
    return lastVisit != null
        && known != null
        && held != null
        && lastVisit.isBefore(held)
        && !known.isBefore(held);
  }

  private static <T> Customer with(Customer customer, CustomerField<T> field, @Nullable T value) {
    return value == null || value.equals(field.of(customer))
        ? customer
        : field.with(customer, value);
  }

  private static @Nullable Integer score(@Nullable BigDecimal share) {
    return share == null
        ? null
        : (Integer) share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
