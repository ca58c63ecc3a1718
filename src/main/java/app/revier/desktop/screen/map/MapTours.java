package app.revier.desktop.screen.map;

import app.revier.book.Snapshot;
import app.revier.book.WeekPlanning;
import app.revier.desktop.map.Mercator;
import app.revier.place.Whereabouts;
import app.revier.territory.Customer;
import app.revier.territory.Position;
import app.revier.text.Texts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tours of a week on the map. Does not change.
 *
 * @param monday its first day
 * @param title which week, in words
 * @param days the days with visits, in order
 */
record MapTours(LocalDate monday, String title, List<Day> days) {

  /**
   * A place on the way, on the square of {@link Mercator}.
   *
   * @param x where it is
   * @param y where it is
   */
  record Spot(double x, double y) {

    private static Spot of(Position position) {
      return new Spot(Mercator.x(position.longitude()), Mercator.y(position.latitude()));
    }
  }

  /**
   * The tour of a day.
   *
   * @param date which day
   * @param heading the day, the number of visits and the minutes on the road, in words
   * @param begin where it begins
   * @param stops the visits in order
   * @param end where it ends
   */
  record Day(LocalDate date, String heading, Spot begin, List<Spot> stops, Spot end) {

    /** All of the way. */
    List<Spot> way() {
      List<Spot> way = new ArrayList<>(stops);
      way.addFirst(begin);
      way.addLast(end);
      return way;
    }
  }

  /** The tours of a week as they stand in the book. Slow for a large one. */
  static MapTours of(Snapshot snapshot, Texts texts, LocalDate monday) {
    String title =
        texts.get("map.week", texts.shortDate(monday), texts.shortDate(monday.plusDays(6)));
    boolean empty =
        snapshot.agenda().stops().stream()
            .noneMatch(
                stop -> !stop.date().isBefore(monday) && stop.date().isBefore(monday.plusWeeks(1)));
    // What a week is asked for with takes long to gather in a large book.
    return new MapTours(monday, title, empty ? List.of() : days(snapshot, texts, monday));
  }

  private static List<Day> days(Snapshot snapshot, Texts texts, LocalDate monday) {
    WeekPlanning planning = new WeekPlanning(snapshot, texts.language().code());
    WeekRequest request = planning.week(monday);
    List<Day> days = new ArrayList<>();
    for (PlannedDay day : planning.standing(request, List.of()).days()) {
      List<Spot> stops = new ArrayList<>();
      for (PlannedStop stop : day.stops()) {
        Position position = position(snapshot.whereabouts(), stop.customer());
        if (position != null) {
          stops.add(Spot.of(position));
        }
      }
      if (!stops.isEmpty()) {
        days.add(
            new Day(
                day.day().date(),
                heading(texts, day, stops.size()),
                Spot.of(day.day().start()),
                stops,
                Spot.of(day.day().finish())));
      }
    }
    return List.copyOf(days);
  }

  private static @Nullable Position position(Whereabouts places, @Nullable Customer customer) {
    return customer == null ? null : places.of(customer.id()).position();
  }

  private static String heading(Texts texts, PlannedDay day, int stops) {
    return texts.get(
        "map.tour",
        texts.shortDay(day.day().date()),
        stops,
        texts.number(stops),
        texts.number(day.driveMinutes()));
  }
}
