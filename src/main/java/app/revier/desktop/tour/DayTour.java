package app.revier.desktop.tour;

import app.revier.desktop.map.Mercator;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The tour of a day. Does not change.
 *
 * @param date which day
 * @param begin where it begins
 * @param visits the visits in order, as far as it is known where they are
 * @param end where it ends
 */
public record DayTour(LocalDate date, Spot begin, List<Visit> visits, Spot end) {

  /** Keeps its own copy. */
  public DayTour {
    visits = List.copyOf(visits);
  }

  /**
   * A place on the way, on the square of {@link Mercator}.
   *
   * @param x where it is
   * @param y where it is
   */
  public record Spot(double x, double y) {

    /** Where a position is. */
    public static Spot of(Position position) {
      return new Spot(Mercator.x(position.longitude()), Mercator.y(position.latitude()));
    }
  }

  /**
   * A visit.
   *
   * @param customer at whom
   * @param stop which of the stops of the planned day, from 0
   * @param at where
   */
  public record Visit(CustomerId customer, int stop, Spot at) {}

  /** The tour of a planned day whose customers have their positions; it may be without a visit. */
  public static DayTour of(PlannedDay day) {
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < day.stops().size(); i++) {
      PlannedStop stop = day.stops().get(i);
      Customer customer = stop.customer();
      Position position = customer == null ? null : customer.position();
      if (customer != null && position != null) {
        visits.add(new Visit(customer.id(), i, Spot.of(position)));
      }
    }
    return new DayTour(
        day.day().date(), Spot.of(day.day().start()), visits, Spot.of(day.day().finish()));
  }

  /** All of the way. */
  public List<Spot> way() {
    List<Spot> way = new ArrayList<>();
    way.add(begin);
    visits.forEach(visit -> way.add(visit.at()));
    way.add(end);
    return way;
  }
}
