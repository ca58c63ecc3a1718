package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.capacity.CallFrequencies;
import app.revier.segment.Classification;
import app.revier.territory.CustomerId;
import app.revier.week.CustomerFacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calls that keep customers beside their visits, and when the latest of them was. */
final class RegularCalls {

  private final CallFrequencies frequencies;
  private final int minutes;
  private final Map<CustomerId, LocalDate> held = new HashMap<>();

  /** Calls of a book as it is. */
  RegularCalls(Snapshot snapshot) {
    frequencies = snapshot.settings().callFrequencies();
    minutes = snapshot.settings().get(WeekSettings.CALL_MINUTES);
    for (Activity one : snapshot.agenda().activities()) {
      if (one.isHeldCall()) {
        held.merge(one.customer(), one.date(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
  }

  /**
   * The calls of a customer; none if it is not called regularly. Who was never called is called as
   * long after the last visit as after a call, so that not all are due at once.
   */
  CustomerFacts.@Nullable Calls of(Classification customer) {
    Integer days = frequencies.intervalOf(customer);
    if (days == null) {
      return null;
    }
    LocalDate call = held.get(customer.customer().id());
    LocalDate visit = customer.customer().visiting().lastVisit();
    return new CustomerFacts.Calls(days, minutes, call == null ? visit : call);
  }
}
