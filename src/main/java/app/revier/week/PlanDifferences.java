package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is different in a plan made anew: each stop that was planned before is looked for at its
 * time, then on the nearest day. A visit that a customer asks for is the one that was planned for
 * that customer. Breaks follow the day and are nobody's concern.
 */
final class PlanDifferences {

  private static final int MINUTES_OF_A_DAY = 24 * 60;

  private final List<Replan.Moved> moved = new ArrayList<>();
  private final List<Stop> dropped = new ArrayList<>();
  private final List<Replan.Added> added = new ArrayList<>();

  /**
   * Compares.
   *
   * @param before what was planned before, in any order
   * @param isMissed whether something that is not in the plan any more has to be told
   * @param plan the plan made anew
   */
  PlanDifferences(List<Stop> before, Predicate<Stop> isMissed, WeekPlan plan) {
    List<Stop> open =
        before.stream()
            .filter(stop -> stop.kind() != Stop.Kind.BREAK)
            .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::begin))
            .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    List<Place> free = new ArrayList<>();
    for (PlannedDay day : plan.days()) {
      day.stops().stream()
          .filter(stop -> stop.kind() != Stop.Kind.BREAK)
          .forEach(stop -> free.add(new Place(day.day().date(), stop)));
    }
    open.removeIf(stop -> take(free, place -> place.isWhere(stop), stop).isPresent());
    for (Stop stop : open) {
      Optional<Place> now = take(free, place -> place.isOfTheSame(stop), stop);
      if (now.isPresent()) {
        moved.add(now.get().of(stop));
      } else if (isMissed.test(stop)) {
        dropped.add(stop);
      }
    }
    for (Place place : free) {
      Customer customer = place.stop().customer();
      if (customer != null) {
        added.add(new Replan.Added(customer, place.date(), place.stop().begin()));
      }
    }
  }

  private static Optional<Place> take(List<Place> free, Predicate<Place> which, Stop stop) {
    Optional<Place> nearest =
        free.stream().filter(which).min(Comparator.comparingLong(place -> place.away(stop)));
    nearest.ifPresent(free::remove);
    return nearest;
  }

  /** A stop of the plan and its day. */
  private record Place(LocalDate date, PlannedStop stop) {

    boolean isWhere(Stop before) {
      return isOfTheSame(before)
          && date.equals(before.date())
          && stop.begin().equals(before.begin())
          && stop.end().equals(before.end());
    }

    boolean isOfTheSame(Stop before) {
      if (before.customer() != null) {
        return before.customer().equals(id(stop.customer()));
      }
      return stop.customer() == null
          && before.kind() == stop.kind()
          && Objects.equals(before.called(), id(stop.called()))
          && Objects.equals(
              before.appointment(), stop.appointment() == null ? null : stop.appointment().id())
          && Objects.equals(before.task(), stop.task() == null ? null : stop.task().id());
    }

    private static @Nullable CustomerId id(@Nullable Customer customer) {
      return customer == null ? null : customer.id();
    }

    long away(Stop before) {
      return Math.abs(ChronoUnit.DAYS.between(before.date(), date)) * MINUTES_OF_A_DAY
          + Math.abs(ChronoUnit.MINUTES.between(before.begin(), stop.begin()));
    }

    Replan.Moved of(Stop before) {
      return new Replan.Moved(before, date, stop.begin(), stop.end());
    }
  }

  /** What is at another time, in order. */
  List<Replan.Moved> moved() {
    return moved;
  }

  /** What is not planned any more, in order. */
  List<Stop> dropped() {
    return dropped;
  }

  /** The visits that were not planned before, in order. */
  List<Replan.Added> added() {
    return added;
  }
}
