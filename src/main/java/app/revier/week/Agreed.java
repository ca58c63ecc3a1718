package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is agreed on single days: fixed appointments and confirmed stops. */
final class Agreed {

  private final Map<LocalDate, List<Span>> spans = new HashMap<>();

  /**
   * A span of a day that is taken.
   *
   * @param begin the minute at which its preparation begins
   * @param end the minute at which it ends
   * @param place where it is, if that is known
   */
  record Span(int begin, int end, @Nullable Position place) {}

  Agreed(WeekRequest request) {
    Map<CustomerId, Customer> customers = customers(request);
    Set<Object> stopped = new HashSet<>();
    for (Stop stop : request.agenda().stops()) {
      if (stop.confirmed() && stop.appointment() != null) {
        stopped.add(stop.appointment());
      }
      if (stop.confirmed() && isReachable(stop.customer(), customers)) {
        add(
            stop.date(),
            stop.begin(),
            stop.preparationMinutes(),
            minutes(stop),
            customers.get(stop.customer()));
      }
    }
    for (Appointment appointment : request.agenda().appointments()) {
      LocalTime begin = appointment.begin();
      if (begin != null
          && Clock.minute(begin) + appointment.minutes() <= Clock.LAST_MINUTE
          && !stopped.contains(appointment.id())
          && isReachable(appointment.customer(), customers)) {
        add(
            appointment.from(),
            begin,
            appointment.preparationMinutes(),
            appointment.minutes(),
            customers.get(appointment.customer()));
      }
    }
  }

  /** Those with whom something is agreed, which are few of a large territory. */
  private static Map<CustomerId, Customer> customers(WeekRequest request) {
    Set<CustomerId> wanted = new HashSet<>();
    for (Stop stop : request.agenda().stops()) {
      if (stop.confirmed() && stop.customer() != null) {
        wanted.add(stop.customer());
      }
    }
    for (Appointment appointment : request.agenda().appointments()) {
      if (appointment.begin() != null && appointment.customer() != null) {
        wanted.add(appointment.customer());
      }
    }
    Map<CustomerId, Customer> customers = new HashMap<>();
    if (!wanted.isEmpty()) {
      for (CustomerFacts facts : request.customers()) {
        if (wanted.contains(facts.customer().id())) {
          customers.put(facts.customer().id(), facts.customer());
        }
      }
    }
    return customers;
  }

  /** What is at a customer whose place is not known cannot be planned. */
  private static boolean isReachable(@Nullable CustomerId id, Map<CustomerId, Customer> customers) {
    Customer customer = customers.get(id);
    return id == null || (customer != null && customer.position() != null);
  }

  private static int minutes(Stop stop) {
    return Clock.minute(stop.end()) - Clock.minute(stop.begin());
  }

  private void add(
      LocalDate date, LocalTime begin, int preparation, int minutes, @Nullable Customer customer) {
    int from = Clock.minute(begin);
    spans
        .computeIfAbsent(date, day -> new ArrayList<>())
        .add(
            new Span(
                Math.max(0, from - preparation),
                from + minutes,
                customer == null ? null : customer.position()));
  }

  /** What is agreed on a day. */
  List<Span> on(LocalDate date) {
    return spans.getOrDefault(date, List.of());
  }
}
