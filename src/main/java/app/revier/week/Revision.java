package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan made anew has to respect besides the request: the plan before, and what changed.
 *
 * @param before the stops planned before, confirmed ones aside; moving one has its price
 * @param changes what changed
 * @param kept the stops planned before, confirmed ones aside, that stay at their very times
 * @param happened the days on which something happened: visits that were not planned before come to
 *     these days only; none for any day
 */
public record Revision(
    List<Stop> before, List<Change> changes, List<Stop> kept, @Nullable Set<LocalDate> happened) {

  /** A plan from nothing. */
  public static final Revision NONE = new Revision(List.of(), List.of());

  /** A visit that begins so many minutes earlier or later has not moved. */
  static final int SAME_TIME_MINUTES = 30;

  /** Keeps its own copies. */
  public Revision {
    before = List.copyOf(before);
    changes = List.copyOf(changes);
    kept = List.copyOf(kept);
    happened = happened == null ? null : Set.copyOf(happened);
  }

  /** A plan to whose days any visit may come. */
  public Revision(List<Stop> before, List<Change> changes, List<Stop> kept) {
    this(before, changes, kept, null);
  }

  /** A plan made anew, for which nothing stays at all costs. */
  public Revision(List<Stop> before, List<Change> changes) {
    this(before, changes, List.of());
  }

  /** A plan that is only completed (decision 0026): these stops stay at their times. */
  public static Revision keeping(List<Stop> kept) {
    return new Revision(List.of(), List.of(), kept);
  }

  /** The same with these stops of a kept plan only; its breaks are no more than a wish. */
  Revision keepingOnly(Collection<Stop> stops) {
    return new Revision(
        before,
        changes,
        kept.stream()
            .filter(stop -> stop.kind() == Stop.Kind.BREAK || stops.contains(stop))
            .toList(),
        happened);
  }

  /** The same without some of the kept stops. */
  Revision without(Collection<Stop> displaced) {
    return new Revision(
        before,
        changes,
        kept.stream().filter(stop -> !displaced.contains(stop)).toList(),
        happened);
  }

  /** Whether visits that were not planned before may come to a day. */
  boolean isOpen(LocalDate date) {
    return happened == null || happened.contains(date);
  }

  /** The customers who called a visit off. */
  Set<CustomerId> cancelled() {
    Set<CustomerId> customers = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof Change.Cancelled(CustomerId customer)) {
        customers.add(customer);
      }
    }
    return customers;
  }

  /** The changes of a kind on a day. */
  List<Change.HoursLost> lostOn(LocalDate date) {
    List<Change.HoursLost> lost = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.HoursLost hours && hours.date().equals(date)) {
        lost.add(hours);
      }
    }
    return lost;
  }

  /** Until when the rep is stuck on a day, and where: what lasts longest counts. */
  Optional<Change.StuckUntil> stuckOn(LocalDate date) {
    return changes.stream()
        .filter(Change.StuckUntil.class::isInstance)
        .map(Change.StuckUntil.class::cast)
        .filter(stuck -> stuck.date().equals(date))
        .max(Comparator.comparing(Change.StuckUntil::until));
  }

  /** The visit to a customer that was planned before. */
  Optional<Stop> before(CustomerId customer) {
    return before.stream().filter(stop -> customer.equals(stop.customer())).findFirst();
  }
}
