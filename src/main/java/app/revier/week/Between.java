package app.revier.week;

import app.revier.territory.Customer;
import app.revier.territory.Position;
import org.jspecify.annotations.Nullable;

/**
 * What is between two stops of a day, in minutes of the day.
 *
 * @param from where one comes from
 * @param free from when on there is nothing else
 * @param bufferBefore the buffer after a meeting before; zero after the beginning of the day
 * @param to where one has to go; none for what is done wherever the rep is
 * @param busy when one has to be there, or back
 * @param bufferAfter the buffer before a meeting after; zero before the end of the day
 */
record Between(
    Position from, int free, int bufferBefore, @Nullable Position to, int busy, int bufferAfter) {

  /**
   * The room before a stop.
   *
   * @param rules those of the day
   * @param at the number of the stop; the number of stops for the room after the last
   */
  static Between of(WeekRules rules, PlannedDay day, int at) {
    Position from = day.day().start();
    int before = 0;
    for (PlannedStop stop : day.stops().subList(0, at)) {
      Position place = place(stop);
      from = place == null ? from : place;
      before = place == null ? before : rules.bufferMinutes();
    }
    @Nullable Position to = day.day().finish();
    int after = 0;
    int busy = Clock.minute(day.day().latestBack());
    if (at < day.stops().size()) {
      PlannedStop next = day.stops().get(at);
      to = place(next);
      after = to == null ? 0 : rules.bufferMinutes();
      busy = Clock.minute(next.begin()) - next.preparationMinutes();
    }
    int free = Clock.minute(at == 0 ? day.day().begin() : day.stops().get(at - 1).end());
    return new Between(from, free, before, to, busy, after);
  }

  private static @Nullable Position place(PlannedStop stop) {
    Customer customer = stop.customer();
    return customer == null ? null : customer.position();
  }
}
