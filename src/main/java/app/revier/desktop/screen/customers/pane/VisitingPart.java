package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Visiting;
import app.revier.territory.WeekHours;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the customer is visited. */
final class VisitingPart extends FieldsPart {

  /** The longest interval: ten years. */
  static final int MOST_DAYS = 3_650;

  /** The longest visit: a day. */
  static final int MOST_MINUTES = 1_440;

  final Input<Integer> interval;
  final Input<Integer> minutes;
  final Input<LocalDate> lastVisit;
  final Input<WeekHours> hours;
  final Input<Integer> preparation;

  VisitingPart(Texts texts, Saving saving) {
    super(saving);
    Inputs inputs = new Inputs(texts);
    interval = part(inputs.whole(1, MOST_DAYS), Visiting::intervalDays, Visiting::withIntervalDays);
    minutes = part(inputs.whole(1, MOST_MINUTES), Visiting::minutes, Visiting::withMinutes);
    hours = part(inputs.hours(), Visiting::hours, Visiting::withHours);
    preparation =
        part(
            inputs.whole(0, MOST_MINUTES),
            v -> v.preparationMinutes() == 0 ? null : (Integer) v.preparationMinutes(),
            (v, time) -> v.withPreparationMinutes(time == null ? 0 : time));
    lastVisit = part(inputs.date(), Visiting::lastVisit, Visiting::withLastVisit);
  }

  private <T> Input<T> part(
      Input<T> input,
      Function<Visiting, @Nullable T> from,
      BiFunction<Visiting, @Nullable T, Visiting> into) {
    return field(
        input,
        customer -> from.apply(customer.visiting()),
        (customer, value) ->
            customer.edit().visiting(into.apply(customer.visiting(), value)).build());
  }
}
