package app.revier.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A public holiday that is one in some parts of a region only, and so does not count for it as a
 * whole: a rep who lives in one of them has to say so.
 *
 * @param holiday the day
 * @param parts where it is one, by code
 */
public record PartialHoliday(PublicHoliday holiday, List<HolidayRegion> parts) {

  /** Keeps its own copy. */
  public PartialHoliday {
    parts = List.copyOf(parts);
  }

  /**
   * Those of the parts of a region, in the order of their days.
   *
   * @throws HolidaysUnknownException if the calendar does not know the region, or not for this year
   */
  public static List<PartialHoliday> of(HolidayCalendar calendar, String region, int year) {
    Set<LocalDate> everywhere = new HashSet<>();
    calendar.holidays(region, year).forEach(holiday -> everywhere.add(holiday.date()));
    Map<LocalDate, PublicHoliday> days = new TreeMap<>();
    Map<LocalDate, List<HolidayRegion>> parts = new HashMap<>();
    for (HolidayRegion part : calendar.regions().within(region, "en")) {
      for (PublicHoliday holiday : calendar.holidays(part.code(), year)) {
        if (!everywhere.contains(holiday.date())) {
          days.putIfAbsent(holiday.date(), holiday);
          parts.computeIfAbsent(holiday.date(), day -> new ArrayList<>()).add(part);
        }
      }
    }
    return days.entrySet().stream()
        .map(day -> new PartialHoliday(day.getValue(), parts.getOrDefault(day.getKey(), List.of())))
        .toList();
  }
}
