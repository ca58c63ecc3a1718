package app.revier.capacity;

import java.util.Map;
import java.util.Set;

/**
 * A country, or a part of one, with public holidays of its own.
 *
 * @param code by ISO 3166, such as {@code DE-NW}; parts may have parts, {@code DE-BY-MU}
 * @param names what it is called, by ISO 639 code of the language; German and English are there
 * @param shortNames what people also call it, such as NRW
 */
public record HolidayRegion(String code, Map<String, String> names, Set<String> shortNames) {

  /** Keeps its own copies. */
  public HolidayRegion {
    names = Map.copyOf(names);
    shortNames = Set.copyOf(shortNames);
  }

  /**
   * What it is called.
   *
   * @param language the ISO 639 code of the language; for an unknown one the name is English
   */
  public String name(String language) {
    return names.getOrDefault(language, names.getOrDefault("en", code));
  }

  /** The code of the country it is or lies in. */
  public String country() {
    return code.split("-", 2)[0];
  }

  /** Whether it is a country as a whole. */
  public boolean isCountry() {
    return code.indexOf('-') < 0;
  }

  /** The code of what it is a part of; its own code for a country. */
  public String parent() {
    int last = code.lastIndexOf('-');
    return last < 0 ? code : code.substring(0, last);
  }
}
