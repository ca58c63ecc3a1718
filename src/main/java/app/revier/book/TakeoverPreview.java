package app.revier.book;

import app.revier.doubles.LikelyDoubles;
import app.revier.doubles.LikelyPair;
import app.revier.handover.Arrival;
import app.revier.handover.Arrival.Like;
import app.revier.handover.MissingWord;
import app.revier.handover.OwnLists;
import app.revier.handover.Parcel;
import app.revier.handover.Translation;
import app.revier.territory.Customer;
import app.revier.territory.FormerEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What would come into a book out of a parcel, and what somebody has to say to it first. Nothing is
 * stored.
 *
 * @param parcel what arrives
 * @param arrivals the customers, in the order of the parcel
 * @param missing what their words lack in the own lists
 * @param otherCurrency whether its amounts are in another currency, so that nothing can come
 */
public record TakeoverPreview(
    Parcel parcel, List<Arrival> arrivals, List<MissingWord> missing, boolean otherCurrency) {

  /** Keeps its own copies. */
  public TakeoverPreview {
    arrivals = List.copyOf(arrivals);
    missing = List.copyOf(missing);
  }

  static TakeoverPreview of(Parcel parcel, Snapshot now) {
    List<Customer> own = now.territory().customers();
    Map<String, Customer> byNumber = new HashMap<>();
    for (Customer customer : own) {
      for (FormerEntry former : customer.former()) {
        byNumber.putIfAbsent(former.number(), customer);
      }
    }
    own.forEach(customer -> byNumber.put(customer.number(), customer));
    List<List<LikelyPair>> likely = LikelyDoubles.between(own, parcel.customers());
    List<Arrival> arrivals = new ArrayList<>();
    var projects = parcel.projectsByCustomer();
    var entries = parcel.entriesByCustomer();
    var sales = parcel.salesByCustomer();
    for (int i = 0; i < parcel.customers().size(); i++) {
      Customer customer = parcel.customers().get(i);
      Customer same = byNumber.get(customer.number());
      arrivals.add(
          new Arrival(
              customer,
              same,
              likely.get(i).stream()
                  .filter(pair -> !pair.a().equals(same))
                  .map(pair -> new Like(pair.a(), pair.likeness()))
                  .toList(),
              projects.getOrDefault(customer.id(), List.of()).size(),
              entries.getOrDefault(customer.id(), List.of()).size(),
              sales.getOrDefault(customer.id(), List.of()).size()));
    }
    return new TakeoverPreview(
        parcel,
        arrivals,
        Translation.missing(parcel, lists(now)),
        !parcel.currency().equals(now.settings().get(Setting.CURRENCY)));
  }

  /** The lists of a book that give codes their meaning. */
  static OwnLists lists(Snapshot now) {
    Settings settings = now.settings();
    return new OwnLists(
        settings.get(Setting.ATTRIBUTES),
        settings.get(Setting.STAGES),
        settings.get(Setting.MEASURES));
  }

  /** The arrivals of whom somebody has to say what becomes of them. */
  public List<Arrival> open() {
    return arrivals.stream().filter(Arrival::isOpen).toList();
  }
}
