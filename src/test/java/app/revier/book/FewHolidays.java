package app.revier.book;

import app.revier.capacity.HolidayCalendar;
import app.revier.capacity.HolidayRegion;
import app.revier.capacity.HolidayRegions;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.capacity.PublicHoliday;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** New Year, Labour Day and Christmas in a few regions, for tests. */
public final class FewHolidays implements HolidayCalendar {

  private static final Set<String> REGIONS = Set.of("DE", "DE-NW", "DE-BY", "AT", "CH-ZH");

  @Override
  public boolean knows(String region) {
    return REGIONS.contains(region);
  }

  @Override
  public HolidayRegions regions() {
    return new HolidayRegions(
        List.of(
            region("DE", "Deutschland", "Germany", Set.of()),
            region("DE-NW", "Nordrhein-Westfalen", "North Rhine-Westphalia", Set.of("NRW")),
            region("DE-BY", "Bayern", "Bavaria", Set.of()),
            region("AT", "Österreich", "Austria", Set.of()),
            region("CH-ZH", "Zürich", "Zurich", Set.of())));
  }

  private static HolidayRegion region(
      String code, String german, String english, Set<String> shortNames) {
    return new HolidayRegion(code, Map.of("de", german, "en", english), shortNames);
  }

  @Override
  public List<PublicHoliday> holidays(String region, int year) {
    if (!knows(region)) {
      throw new HolidaysUnknownException(region, year);
    }
    return List.of(
        day(year, 1, 1, "Neujahr", "New Year"),
        day(year, 5, 1, "Tag der Arbeit", "Labour Day"),
        day(year, 12, 25, "Weihnachten", "Christmas"));
  }

  private static PublicHoliday day(int year, int month, int day, String german, String english) {
    return new PublicHoliday(LocalDate.of(year, month, day), Map.of("de", german, "en", english));
  }
}
