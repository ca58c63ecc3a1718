package app.revier.capacity;

import java.time.LocalDate;
import java.util.Map;

/**
 * A day on which the people of a region do not work by law.
 *
 * @param date the day
 * @param names what it is called, by ISO 639 code of the language; German and English are there
 */
public record PublicHoliday(LocalDate date, Map<String, String> names) {

  /** Keeps its own copy of the names. */
  public PublicHoliday {
    names = Map.copyOf(names);
  }

  /**
   * What it is called.
   *
   * @param language the ISO 639 code of the language; for an unknown one the name is English
   */
  public String name(String language) {
    return names.getOrDefault(language, names.getOrDefault("en", date.toString()));
  }
}
