package app.revier.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places that are known without internet, by country. Does not change once it is read. */
public final class Gazetteer {

  private final Map<String, Country> countries = new LinkedHashMap<>();

  private Gazetteer() {}

  /**
   * Reads the list of places.
   *
   * @param lines its lines: {@code @} and the code of a country, then its places; see the file
   * @throws IllegalArgumentException if a line is none
   */
  public static Gazetteer read(Stream<String> lines) {
    Gazetteer gazetteer = new Gazetteer();
    Country[] now = {new Country()};
    lines.forEach(
        line -> {
          if (line.startsWith("@")) {
            now[0] = new Country();
            gazetteer.countries.put(line.substring(1), now[0]);
          } else if (!line.startsWith("#") && !line.isBlank()) {
            now[0].add(line);
          }
        });
    return gazetteer;
  }

  /** What is known of a country; none if nothing is. */
  @Nullable Country country(String code) {
    return countries.get(code);
  }

  /** All countries of which something is known. */
  Map<String, Country> countries() {
    return countries;
  }
}
