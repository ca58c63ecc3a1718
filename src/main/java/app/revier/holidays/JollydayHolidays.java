package app.revier.holidays;

import app.revier.capacity.HolidayCalendar;
import app.revier.capacity.HolidayRegions;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.capacity.PublicHoliday;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Public holidays by the tables that come with the program; nothing is asked of any network. Days
 * that only banks keep, and days that are only remembered, are no public holidays.
 *
 * <p>Regions go as deep as the tables do: {@code DE}, {@code DE-BY}, {@code DE-BY-MU}.
 */
public final class JollydayHolidays implements HolidayCalendar {

  private static final Locale[] LANGUAGES = {Locale.GERMAN, Locale.ENGLISH};

  private @Nullable HolidayRegions regions;

  @Override
  public synchronized HolidayRegions regions() {
    HolidayRegions known = regions;
    if (known == null) {
      known = RegionTable.read();
      regions = known;
    }
    return known;
  }

  @Override
  public boolean knows(String region) {
    String[] parts = parts(region);
    if (!HolidayManager.getSupportedCalendarCodes().contains(parts[0].toUpperCase(Locale.ROOT))) {
      return false;
    }
    return subdivisions(parts).isPresent();
  }

  /**
   * The parts of a country down to a region, as the tables write them: some in capitals, most not.
   */
  private static Optional<String[]> subdivisions(String[] parts) {
    List<String> written = new ArrayList<>();
    CalendarHierarchy place = manager(parts[0]).getCalendarHierarchy();
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      Optional<Map.Entry<String, CalendarHierarchy>> child =
          place.getChildren().entrySet().stream()
              .filter(each -> part.equalsIgnoreCase(each.getKey()))
              .findFirst();
      if (child.isEmpty()) {
        return Optional.empty();
      }
      written.add(child.get().getKey());
      place = child.get().getValue();
    }
    return Optional.of(written.toArray(String[]::new));
  }

  @Override
  public List<PublicHoliday> holidays(String region, int year) {
    if (!knows(region)) {
      throw new HolidaysUnknownException(region, year);
    }
    String[] parts = parts(region);
    String[] within = subdivisions(parts).orElseThrow();
    Map<LocalDate, PublicHoliday> days = new TreeMap<>();
    try {
      for (Holiday holiday : manager(parts[0]).getHolidays(Year.of(year), within)) {
        if (holiday.getType() == HolidayType.PUBLIC_HOLIDAY) {
          days.merge(holiday.getDate(), day(holiday), JollydayHolidays::first);
        }
      }
    } catch (DateTimeException e) {
      // Feasts of the Islamic calendar are tabulated for some centuries only.
      HolidaysUnknownException unknown = new HolidaysUnknownException(region, year);
      unknown.initCause(e);
      throw unknown;
    }
    return List.copyOf(days.values());
  }

  private static HolidayManager manager(String country) {
    return HolidayManager.getInstance(ManagerParameters.create(country));
  }

  private static String[] parts(String region) {
    return region.toLowerCase(Locale.ROOT).split("-", -1);
  }

  private static PublicHoliday day(Holiday holiday) {
    Map<String, String> names = new TreeMap<>();
    for (Locale language : LANGUAGES) {
      names.put(language.getLanguage(), holiday.getDescription(language));
    }
    return new PublicHoliday(holiday.getDate(), names);
  }

  /** Of two feasts on one day, the same at every run. */
  private static PublicHoliday first(PublicHoliday one, PublicHoliday other) {
    return one.name("en").compareTo(other.name("en")) <= 0 ? one : other;
  }
}
