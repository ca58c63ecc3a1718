package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.FieldsPart;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Customer;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHours;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the customer is visited. */
final class VisitingPart extends FieldsPart<Customer> {

  /** The longest interval: ten years. */
  static final int MOST_DAYS = 3_650;

  /** The longest visit: a day. */
  static final int MOST_MINUTES = 1_440;

  final Field<Integer> interval;
  final Field<Integer> minutes;
  final Field<LocalDate> lastVisit;
  final Field<WeekHours> hours;
  final Field<Integer> preparation;

  VisitingPart(Fields fields) {
    interval =
        part(
            fields.whole(Caption.of("customers.field-interval"), 1, MOST_DAYS),
            Visiting::intervalDays,
            Visiting::withIntervalDays);
    minutes =
        part(
            fields.whole(Caption.of("customers.field-minutes"), 1, MOST_MINUTES),
            Visiting::minutes,
            Visiting::withMinutes);
    hours =
        part(
            fields.weekHours(Caption.of("customers.field-visiting-hours")),
            Visiting::hours,
            Visiting::withHours);
    preparation =
        part(
            fields.whole(Caption.of("customers.field-preparation"), 0, MOST_MINUTES),
            v -> v.preparationMinutes() == 0 ? null : (Integer) v.preparationMinutes(),
            (v, time) -> v.withPreparationMinutes(time == null ? 0 : time));
    lastVisit =
        part(
            fields.date(Caption.of("customers.field-last-visit")),
            Visiting::lastVisit,
            Visiting::withLastVisit);
  }

  private <T> Field<T> part(
      Field<T> field,
      Function<Visiting, @Nullable T> from,
      BiFunction<Visiting, @Nullable T, Visiting> into) {
    return field(
        field,
        customer -> from.apply(customer.visiting()),
        (customer, value) ->
            customer.edit().visiting(into.apply(customer.visiting(), value)).build());
  }
}
