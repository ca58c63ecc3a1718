package app.revier.book;

import app.revier.capacity.HolidayCalendar;
import app.revier.capacity.HolidayRegion;
import app.revier.capacity.HolidayRegions;
import java.util.HashMap;
import java.util.Map;

/** Understands the region of the public holidays as people write it; the book keeps the code. */
final class RegionText {

  private static final int MOST_NEAR = 5;

  private RegionText() {}

  /**
   * The changes with the region's code in place of its name.
   *
   * @throws InvalidSettingException if no region, or more than one, can be meant
   */
  static Map<String, String> coded(
      Map<String, String> wanted, Settings before, HolidayCalendar holidays) {
    String key = TimeSettings.REGION.key();
    String text = wanted.get(key);
    if (text == null || text.isEmpty() || holidays.knows(text)) {
      return wanted;
    }
    HolidayRegions.Match match =
        holidays.regions().find(text, before.get(TimeSettings.REGION), MOST_NEAR);
    HolidayRegion region = match.region();
    if (region == null || !holidays.knows(region.code())) {
      throw new InvalidSettingException(key, text, match.near());
    }
    Map<String, String> coded = new HashMap<>(wanted);
    coded.put(key, region.code());
    return coded;
  }
}
