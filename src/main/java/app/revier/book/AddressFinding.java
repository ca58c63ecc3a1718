package app.revier.book;

import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up where customers are whose street is known, but not their position. */
public final class AddressFinding {

  private final Book book;
  private final AddressSearch search;

  /**
   * A finding.
   *
   * @param book whose customers
   * @param search whom to ask
   */
  public AddressFinding(Book book, AddressSearch search) {
    this.book = book;
    this.search = search;
  }

  /**
   * What a finding came to.
   *
   * @param found customers who have a position since
   * @param unknown customers whose address the service does not know
   * @param open customers who were not asked for any more, since the service failed
   * @param failure why; none if it did not fail
   */
  public record Outcome(
      List<Customer> found,
      List<Customer> unknown,
      List<Customer> open,
      @Nullable ServiceFailureException failure) {}

  /**
   * Asks for each address once and keeps what was found as one change, also if the service fails in
   * between.
   *
   * @param progress is told of each address
   * @throws CancelledException if the work is no longer wanted; nothing is changed then
   */
  public Outcome run(Progress progress) {
    Map<Address, List<Customer>> sought = sought();
    Map<Address, Optional<Position>> answers = new LinkedHashMap<>();
    ServiceFailureException failure = null;
    for (Address address : sought.keySet()) {
      progress.report(answers.size(), sought.size());
      try {
        answers.put(address, search.find(address));
      } catch (ServiceFailureException e) {
        failure = e;
        break;
      }
    }
    List<Customer> found = new ArrayList<>();
    List<Customer> unknown = new ArrayList<>();
    List<Customer> open = new ArrayList<>();
    sought.forEach(
        (address, customers) -> {
          Optional<Position> answer = answers.get(address);
          if (answer == null) {
            open.addAll(customers);
          } else if (answer.isEmpty()) {
            unknown.addAll(customers);
          } else {
            customers.forEach(one -> found.add(one.edit().position(answer.orElseThrow()).build()));
          }
        });
    book.customers().saveAll(found);
    return new Outcome(found, unknown, open, failure);
  }

  /** By their addresses: a town alone is known without asking anybody. */
  private Map<Address, List<Customer>> sought() {
    Map<Address, List<Customer>> sought = new LinkedHashMap<>();
    for (Customer customer : book.snapshot().territory().customers()) {
      Address address = customer.address();
      boolean complete =
          !address.street().isBlank()
              && !(address.postcode().isBlank() && address.city().isBlank());
      if (customer.position() == null && complete) {
        sought.computeIfAbsent(address, one -> new ArrayList<>()).add(customer);
      }
    }
    return sought;
  }
}
