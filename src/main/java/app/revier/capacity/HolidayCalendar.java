package app.revier.capacity;

import java.util.List;

/** Knows public holidays. May be used from any thread. */
public interface HolidayCalendar {

  /**
   * Whether it knows a region.
   *
   * @param region a country by ISO 3166-1, or a part of one by ISO 3166-2, such as {@code DE-NW}
   */
  boolean knows(String region);

  /** All regions it knows, with their names. */
  HolidayRegions regions();

  /**
   * The public holidays of a year in order, one for each day at most.
   *
   * @throws HolidaysUnknownException if it does not know the region, or not for this year
   */
  List<PublicHoliday> holidays(String region, int year);
}
