package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.Review;
import app.revier.agenda.StageChange;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.OrderHistory;
import app.revier.territory.SalesLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that happened with customers up to today: contacts, mails, notes, changes of stage, orders,
 * contracts that began or ended, and moves between the fields of the matrix. Takes a while in a
 * full book, and is meant for a worker thread.
 */
public final class Timelines {

  private final Snapshot now;

  private Timelines(Snapshot now) {
    this.now = now;
  }

  /**
   * All that happened with one customer.
   *
   * @param sales the customer's sales lines, for what it ordered on a day; orders stand without
   *     amounts where there are none
   */
  public static Timeline of(Snapshot now, Customer customer, List<SalesLine> sales) {
    CustomerId id = customer.id();
    List<StageChange> changes =
        now.agenda().stageChanges().stream()
            .filter(change -> change.customer().equals(id))
            .sorted(Comparator.comparing(StageChange::date).thenComparing(StageChange::id))
            .toList();
    List<TimelineEntry> moves = new ArrayList<>();
    String before = null;
    for (Review review : inOrder(now)) {
      String field = review.classes().of(id);
      if (field != null && before != null && !field.equals(before)) {
        moves.add(new TimelineEntry.Moved(review.date(), before, field));
      }
      before = field == null ? before : field;
    }
    return new Timelines(now)
        .timeline(customer, amounts(sales), moves, changes, now.agenda().activitiesOf(id));
  }

  /**
   * All that happened with each customer of the book who has a past.
   *
   * @param sales what customers ordered for, by day
   */
  public static Map<Customer, Timeline> ofAll(
      Snapshot now, Map<CustomerId, Map<LocalDate, Money>> sales) {
    Map<CustomerId, List<StageChange>> changes = new HashMap<>();
    now.agenda().stageChanges().stream()
        .sorted(Comparator.comparing(StageChange::date).thenComparing(StageChange::id))
        .forEach(one -> changes.computeIfAbsent(one.customer(), _ -> new ArrayList<>()).add(one));
    Map<CustomerId, List<Activity>> activities = new HashMap<>();
    now.agenda().activities().stream()
        .sorted(Comparator.comparing(Activity::date).thenComparing(Activity::id))
        .forEach(
            one -> activities.computeIfAbsent(one.customer(), _ -> new ArrayList<>()).add(one));
    Map<CustomerId, List<TimelineEntry>> moves = moves(now);
    Map<Customer, Timeline> all = new LinkedHashMap<>();
    Timelines timelines = new Timelines(now);
    for (Customer customer : now.territory().customers()) {
      CustomerId id = customer.id();
      Timeline timeline =
          timelines.timeline(
              customer,
              sales.getOrDefault(id, Map.of()),
              moves.getOrDefault(id, List.of()),
              changes.getOrDefault(id, List.of()),
              activities.getOrDefault(id, List.of()));
      if (!timeline.entries().isEmpty()) {
        all.put(customer, timeline);
      }
    }
    return Collections.unmodifiableMap(all);
  }

  private static List<Review> inOrder(Snapshot now) {
    return now.agenda().reviews().stream()
        .sorted(Comparator.comparing(Review::date).thenComparing(Review::id))
        .toList();
  }

  private static Map<CustomerId, List<TimelineEntry>> moves(Snapshot now) {
    Map<CustomerId, List<TimelineEntry>> moves = new HashMap<>();
    Map<CustomerId, String> before = new HashMap<>();
    for (Review review : inOrder(now)) {
      review
          .classes()
          .byCustomer()
          .forEach(
              (id, field) -> {
                String last = before.put(id, field);
                if (last != null && !last.equals(field)) {
                  moves
                      .computeIfAbsent(id, _ -> new ArrayList<>())
                      .add(new TimelineEntry.Moved(review.date(), last, field));
                }
              });
    }
    return moves;
  }

  private static Map<LocalDate, Money> amounts(List<SalesLine> sales) {
    Map<LocalDate, Money> amounts = new TreeMap<>();
    sales.forEach(line -> amounts.merge(line.date(), line.amount(), Money::plus));
    return amounts;
  }

  private Timeline timeline(
      Customer customer,
      Map<LocalDate, Money> amounts,
      List<TimelineEntry> moves,
      List<StageChange> changes,
      List<Activity> activities) {
    List<TimelineEntry> entries = new ArrayList<>(moves);
    for (Contract contract : customer.contracts()) {
      LocalDate from = contract.from();
      LocalDate until = contract.until();
      if (from != null && isPast(from)) {
        entries.add(new TimelineEntry.ContractBegun(from, contract));
      }
      if (until != null && isPast(until)) {
        entries.add(new TimelineEntry.ContractEnded(until, contract));
      }
    }
    OrderHistory orders = customer.orders();
    if (orders != null) {
      orders.days().stream()
          .filter(this::isPast)
          .forEach(day -> entries.add(new TimelineEntry.Ordered(day, amounts.get(day))));
    }
    changes.forEach(change -> entries.add(new TimelineEntry.Staged(change)));
    customer.notes().forEach(note -> entries.add(new TimelineEntry.Noted(note)));
    activities.forEach(activity -> entries.add(new TimelineEntry.Met(activity)));
    return Timeline.ofEntries(entries);
  }

  private boolean isPast(LocalDate day) {
    return !day.isAfter(now.today());
  }
}
