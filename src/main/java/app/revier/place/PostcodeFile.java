package app.revier.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Postcodes of the rep's own, which win over those built in. Kept as one text: a line for each
 * postcode with country, postcode, latitude, longitude and error, separated by tabs.
 */
public final class PostcodeFile {

  /** None. */
  public static final PostcodeFile NONE = new PostcodeFile(Map.of());

  /** A place of a list is as far off as this at least, in kilometres. */
  private static final double LEAST_KM = 0.5;

  private final Map<String, Spot> spots;

  private PostcodeFile(Map<String, Spot> spots) {
    this.spots = spots;
  }

  /**
   * A line of such a list.
   *
   * @param country its ISO code
   * @param postcode as it is written there
   * @param latitude WGS 84 degrees
   * @param longitude WGS 84 degrees
   */
  public record Entry(String country, String postcode, double latitude, double longitude) {}

  /** Of some lines: a postcode with several places lies amid them, as far off as they lie apart. */
  public static PostcodeFile of(Collection<Entry> entries) {
    Map<String, List<Entry>> byCode = new TreeMap<>();
    for (Entry entry : entries) {
      byCode
          .computeIfAbsent(key(entry.country(), entry.postcode()), k -> new ArrayList<>())
          .add(entry);
    }
    Map<String, Spot> spots = new TreeMap<>();
    byCode.forEach((key, of) -> spots.put(key, middle(of)));
    return new PostcodeFile(spots);
  }

  private static Spot middle(List<Entry> entries) {
    double latitude = entries.stream().mapToDouble(Entry::latitude).average().orElseThrow();
    double longitude = entries.stream().mapToDouble(Entry::longitude).average().orElseThrow();
    Spot middle = new Spot(latitude, longitude, 0);
    double apart =
        entries.stream()
            .mapToDouble(one -> middle.km(new Spot(one.latitude(), one.longitude(), 0)))
            .average()
            .orElse(0);
    return middle.withError(Math.max(LEAST_KM, entries.size() == 1 ? 1.5 : apart));
  }

  /**
   * Reads the text back.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PostcodeFile parse(String text) {
    Map<String, Spot> spots = new HashMap<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
          throw new IllegalArgumentException("no postcode: " + line);
        }
        spots.put(
            cells[0],
            new Spot(
                Double.parseDouble(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3])));
      }
    }
    return new PostcodeFile(spots);
  }

  /** As one text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(spots)
        .forEach(
            (key, spot) ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%s\t%.4f\t%.4f\t%.1f\n",
                        key,
                        spot.latitude(),
                        spot.longitude(),
                        spot.errorKm())));
    return text.toString();
  }

  /** These with others, which win. */
  public PostcodeFile with(PostcodeFile others) {
    Map<String, Spot> all = new HashMap<>(spots);
    all.putAll(others.spots);
    return new PostcodeFile(all);
  }

  /** How many postcodes there are. */
  public int size() {
    return spots.size();
  }

  @Nullable Spot find(String country, String postcode) {
    return spots.isEmpty() ? null : spots.get(key(country, postcode));
  }

  private static String key(String country, String postcode) {
    return country + ' ' + postcode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PostcodeFile that && spots.equals(that.spots);
  }

  @Override
  public int hashCode() {
    return spots.hashCode();
  }
}
