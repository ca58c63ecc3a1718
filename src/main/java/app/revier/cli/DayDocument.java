package app.revier.cli;

import app.revier.territory.Customer;
import app.revier.territory.Position;
import app.revier.text.WeekTexts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.VisitValue;
import app.revier.week.WeekRules;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A planned day as a part of a JSON document. */
final class DayDocument {

  private final WeekTexts words;
  private final WeekRules rules;

  /**
   * Documents of days.
   *
   * @param rules those that they are planned by
   */
  DayDocument(WeekTexts words, WeekRules rules) {
    this.words = words;
    this.rules = rules;
  }

  /** A day with what it holds. */
  Map<String, @Nullable Object> of(PlannedDay day) {
    List<Object> stops = new ArrayList<>();
    for (int i = 0; i < day.stops().size(); i++) {
      PlannedStop stop = day.stops().get(i);
      boolean about = day.isWayAbout(i);
      if (stop.preparationMinutes() > 0) {
        stops.add(withWay(preparation(stop), about));
      }
      stops.add(withWay(stop(stop), about));
    }
    Map<String, @Nullable Object> one = Json.object();
    one.put("date", day.day().date().toString());
    one.put("start", day.leave().toString());
    one.put("end", day.back().toString());
    one.put("driveMinutes", day.driveMinutes());
    one.put("lastDriveMinutes", day.lastDriveMinutes());
    one.put("approximate", day.isAbout());
    one.put("workBegin", day.day().begin().toString());
    one.put("workEnd", day.day().end().toString());
    one.put("reserveMinutes", day.day().reserveMinutes());
    one.put("field", day.day().field());
    int longest = rules.shape().longestDay();
    one.put("overLongestMinutes", Math.max(0, day.day().minutes() - longest));
    one.put("stops", stops);
    return one;
  }

  /** Whether the minutes on the road are only about right. */
  private static Map<String, @Nullable Object> withWay(
      Map<String, @Nullable Object> stop, boolean about) {
    stop.put("approximate", about);
    return stop;
  }

  private Map<String, @Nullable Object> preparation(PlannedStop stop) {
    LocalTime begin = stop.begin().minusMinutes(stop.preparationMinutes());
    Map<String, @Nullable Object> one = Json.object();
    one.put("kind", "preparation");
    one.put("customer", number(stop.customer()));
    one.put("title", words.preparation());
    one.put("arrive", stop.arrive().toString());
    one.put("begin", begin.toString());
    one.put("end", stop.begin().toString());
    one.put("driveMinutes", stop.driveMinutes());
    return one;
  }

  private Map<String, @Nullable Object> stop(PlannedStop stop) {
    boolean prepared = stop.preparationMinutes() > 0;
    VisitValue value = stop.value();
    Position position = stop.customer() == null ? null : stop.customer().position();
    Map<String, @Nullable Object> one = Json.object();
    one.put("kind", stop.kind().name().toLowerCase(Locale.ROOT));
    one.put("customer", number(stop.customer()));
    one.put("called", number(stop.called()));
    one.put("title", words.title(stop));
    one.put("arrive", (prepared ? stop.begin() : stop.arrive()).toString());
    one.put("begin", stop.begin().toString());
    one.put("end", stop.end().toString());
    one.put("driveMinutes", prepared ? 0 : stop.driveMinutes());
    one.put("confirmed", stop.confirmed());
    one.put("latitude", position == null ? null : position.latitude());
    one.put("longitude", position == null ? null : position.longitude());
    one.put("points", value == null ? null : value.points());
    one.put("purpose", value == null ? null : words.purpose(value));
    return one;
  }

  private static @Nullable String number(@Nullable Customer customer) {
    return customer == null ? null : customer.number();
  }
}
