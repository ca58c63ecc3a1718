package app.revier.week;

import app.revier.territory.Customer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The visit that is due next where nobody is to be visited.
 *
 * @param customer who
 * @param dueOn on which day
 */
public record NextVisit(Customer customer, LocalDate dueOn) {

  /** The first that is due of all customers who ask for visits and have none planned yet. */
  public static Optional<NextVisit> of(WeekRequest request) {
    Progressing done = new Progressing(request, WorkDays.of(request).last(request.from()));
    return request.customers().stream()
        .filter(facts -> done.ahead(facts.customer().id()).isEmpty())
        .map(facts -> of(facts, done, request.from()))
        .flatMap(Optional::stream)
        .min(
            Comparator.comparing(NextVisit::dueOn).thenComparing(next -> next.customer().number()));
  }

  private static Optional<NextVisit> of(CustomerFacts facts, Progressing done, LocalDate from) {
    Customer customer = facts.customer();
    LocalDate last = done.lastVisit(customer.id());
    Integer days = Rhythm.of(facts, last, done.projectVisitsLeft(customer.id())).days();
    return days == null
        ? Optional.empty()
        : Optional.of(new NextVisit(customer, last == null ? from : last.plusDays(days)));
  }
}
