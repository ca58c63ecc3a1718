package app.revier.book;

import app.revier.capacity.VisitFrequencies;
import app.revier.gap.CustomerForecast;
import app.revier.gap.PlanParameters;
import app.revier.place.Whereabouts;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.week.CustomerFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the week needs to know of all customers of a book, apart from what projects need: all of it
 * that no change of the agenda touches, so that it need not be gathered anew after each.
 */
final class WeekFacts {

  private final List<CustomerFacts> facts = new ArrayList<>();
  private final Map<CustomerId, Integer> places = new HashMap<>();

  private WeekFacts() {}

  /** Those of a book. */
  static WeekFacts of(Snapshot snapshot) {
    WeekFacts all = new WeekFacts();
    PlanParameters parameters = snapshot.parametersWithoutLimits();
    VisitFrequencies frequencies = snapshot.settings().timeRules().frequencies();
    Map<Cell, Integer> minutes = snapshot.settings().get(WeekSettings.MINUTES_BY_CELL);
    Whereabouts whereabouts = snapshot.whereabouts();
    RegularCalls calls = new RegularCalls(snapshot.settings());
    for (Classification one : snapshot.segmentation().classifications()) {
      Customer customer = one.customer();
      Cell cell = one.cell();
      all.places.put(customer.id(), all.facts.size());
      all.facts.add(
          new CustomerFacts(
              timed(whereabouts.placed(customer), cell == null ? null : minutes.get(cell)),
              one.existing(),
              one.size(),
              cell,
              frequencies.intervalOf(one),
              one.existing() ? CustomerForecast.of(customer, parameters).atRisk() : Money.ZERO,
              null,
              calls.of(one)));
    }
    return all;
  }

  /** A customer with the duration of its cell, if it has none of its own and its cell has one. */
  private static Customer timed(Customer customer, @Nullable Integer ofCell) {
    return ofCell == null || customer.visiting().minutes() != null
        ? customer
        : customer.edit().visiting(customer.visiting().withMinutes(ofCell)).build();
  }

  /** All customers in the order of the book, as if there were no projects. */
  List<CustomerFacts> withoutProjects() {
    return List.copyOf(facts);
  }

  /**
   * All customers in the order of the book.
   *
   * @param some the customers at whom projects need visits
   * @param step what they need
   * @param called when others were called last
   */
  List<CustomerFacts> with(
      Collection<CustomerId> some,
      Function<CustomerId, CustomerFacts.ProjectStep> step,
      Map<CustomerId, LocalDate> called) {
    List<CustomerFacts> all = new ArrayList<>(facts);
    for (CustomerId customer : some) {
      Integer place = places.get(customer);
      if (place != null) {
        all.set(place, all.get(place).with(step.apply(customer)));
      }
    }
    called.forEach(
        (customer, day) -> {
          Integer place = places.get(customer);
          CustomerFacts.Calls calls = place == null ? null : all.get(place).calls();
          if (place != null && calls != null) {
            all.set(place, all.get(place).with(calls.since(day)));
          }
        });
    return all;
  }
}
