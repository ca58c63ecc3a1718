package app.revier.book;

import app.revier.place.Places;
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

  /** After so many addresses what was found is kept, as one change. */
  private static final int PORTION = 25;

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
   * @param unknown customers whose address the service does not know, or puts far from where its
   *     postcode and town are
   * @param open customers who were not asked for any more
   * @param failure why the service was not asked any more; none if it did not fail
   * @param ended whether the work was ended before its time
   */
  public record Outcome(
      List<Customer> found,
      List<Customer> unknown,
      List<Customer> open,
      @Nullable ServiceFailureException failure,
      boolean ended) {}

  /**
   * Asks for each address once. What was found is kept on the way, a portion at a time, so that
   * little is lost whatever happens, and also if the service fails or the work is ended.
   *
   * @param progress is told of each address; if it cancels the work, the rest stays open
   */
  public Outcome run(Progress progress) {
    Map<Address, List<Customer>> sought = sought();
    Places places = book.snapshot().places();
    List<Customer> found = new ArrayList<>();
    List<Customer> unknown = new ArrayList<>();
    List<Customer> open = new ArrayList<>();
    List<Customer> portion = new ArrayList<>();
    ServiceFailureException failure = null;
    boolean ended = false;
    int asked = 0;
    for (Map.Entry<Address, List<Customer>> one : sought.entrySet()) {
      List<Customer> customers = one.getValue();
      if (failure != null || ended) {
        open.addAll(customers);
        continue;
      }
      try {
        progress.report(asked, sought.size());
        Optional<Position> answer =
            search
                .find(one.getKey())
                .filter(position -> places.doubt(position, one.getKey()) == null);
        asked++;
        if (answer.isEmpty()) {
          unknown.addAll(customers);
        } else {
          customers.forEach(
              each -> portion.add(each.edit().position(answer.orElseThrow()).build()));
        }
        if (asked % PORTION == 0) {
          keep(portion, found);
        }
      } catch (ServiceFailureException e) {
        failure = e;
        open.addAll(customers);
      } catch (CancelledException e) {
        ended = true;
        open.addAll(customers);
      }
    }
    keep(portion, found);
    return new Outcome(found, unknown, open, failure, ended);
  }

  private void keep(List<Customer> portion, List<Customer> found) {
    if (!portion.isEmpty()) {
      book.customers().saveAll(portion);
      found.addAll(portion);
      portion.clear();
    }
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
