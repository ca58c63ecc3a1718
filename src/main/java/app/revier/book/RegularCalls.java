package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
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

  /** Calls by the settings of a book. */
  RegularCalls(Settings settings) {
    frequencies = settings.callFrequencies();
    minutes = settings.get(WeekSettings.CALL_MINUTES);
  }

  /** The calls of a customer as long as there was none; none if it is not called regularly. */
  CustomerFacts.@Nullable Calls of(Classification customer) {
    Integer days = frequencies.intervalOf(customer);
    return days == null ? null : new CustomerFacts.Calls(days, minutes, null);
  }

  /** When customers were spoken to last, by telephone or video; without those who never were. */
  static Map<CustomerId, LocalDate> held(Agenda agenda) {
    Map<CustomerId, LocalDate> held = new HashMap<>();
    for (Activity one : agenda.activities()) {
      if (one.isHeldCall()) {
        held.merge(one.customer(), one.date(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return held;
  }
}
