package app.revier.territory;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Hours by day of the week: when a customer can be visited, or when the rep works. A day without
 * hours is closed.
 *
 * @param byDay the spans of each day that has any, in order of time, not touching each other
 */
public record WeekHours(Map<DayOfWeek, List<Hours>> byDay) {

  /** Refuses spans of a day that overlap, touch or stand in the wrong order. */
  public WeekHours {
    Map<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
    byDay.forEach(
        (day, spans) -> {
          for (int i = 1; i < spans.size(); i++) {
            if (!spans.get(i).open().isAfter(spans.get(i - 1).close())) {
              throw new IllegalArgumentException("overlapping hours on " + day + ": " + spans);
            }
          }
          if (!spans.isEmpty()) {
            copy.put(day, List.copyOf(spans));
          }
        });
    byDay = Collections.unmodifiableMap(copy);
  }

  /** The spans of a day; empty when it is closed. */
  public List<Hours> on(DayOfWeek day) {
    return byDay.getOrDefault(day, List.of());
  }
}
