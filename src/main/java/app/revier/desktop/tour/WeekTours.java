package app.revier.desktop.tour;

import app.revier.book.Snapshot;
import app.revier.book.WeekPlanning;
import app.revier.text.Texts;
import app.revier.week.PlannedDay;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The tours of a week. Does not change.
 *
 * @param monday its first day
 * @param title which week, in words
 * @param days the days with visits, in order
 */
public record WeekTours(LocalDate monday, String title, List<Day> days) {

  /**
   * The tour of a day with its words.
   *
   * @param tour its tour
   * @param heading the day, the number of visits and the minutes on the road
   */
  public record Day(DayTour tour, String heading) {}

  /** Keeps its own copy. */
  public WeekTours {
    days = List.copyOf(days);
  }

  /** The tours of a week as they stand in the book. Slow for a large one. */
  public static WeekTours of(Snapshot snapshot, Texts texts, LocalDate monday) {
    String title =
        texts.get("map.week", texts.shortDate(monday), texts.shortDate(monday.plusDays(6)));
    boolean empty =
        snapshot.agenda().stops().stream()
            .noneMatch(
                stop -> !stop.date().isBefore(monday) && stop.date().isBefore(monday.plusWeeks(1)));
    // What a week is asked for with takes long to gather in a large book.
    return new WeekTours(monday, title, empty ? List.of() : days(snapshot, texts, monday));
  }

  private static List<Day> days(Snapshot snapshot, Texts texts, LocalDate monday) {
    WeekPlanning planning = new WeekPlanning(snapshot, texts.language().code());
    WeekRequest request = planning.week(monday);
    List<Day> days = new ArrayList<>();
    for (PlannedDay day : planning.standing(request, List.of()).days()) {
      DayTour tour = DayTour.of(day);
      if (!tour.visits().isEmpty()) {
        days.add(new Day(tour, heading(texts, day, tour.visits().size())));
      }
    }
    return List.copyOf(days);
  }

  /** The tours alone. */
  public List<DayTour> tours() {
    return days.stream().map(Day::tour).toList();
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
