package app.revier.capacity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All regions whose public holidays are known, to be found as people write them: by code, by name
 * in German or English, by short name, with and without umlauts.
 */
public final class HolidayRegions {

  private static final int MOST_SLIPS = 2;
  private static final int SHORTEST_WITH_SLIPS = 5;

  private final Map<String, HolidayRegion> byCode = new TreeMap<>();
  private final Map<String, Set<HolidayRegion>> byWord = new HashMap<>();

  /** Takes these regions; each is found by its code, its names and its short names. */
  public HolidayRegions(Collection<HolidayRegion> regions) {
    regions.forEach(region -> byCode.put(region.code(), region));
    for (HolidayRegion region : byCode.values()) {
      add(region.code(), region);
      region.shortNames().forEach(name -> add(name, region));
      for (String language : region.names().keySet()) {
        add(region.name(language), region);
        add(path(region, language), region);
        // As one writes it in an address: Bayern, Deutschland.
        add(String.join(", ", names(region, language)), region);
      }
    }
  }

  private void add(String word, HolidayRegion region) {
    for (String key : List.of(folded(word, false), folded(word, true))) {
      byWord.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(region);
    }
  }

  /**
   * What a text was understood as.
   *
   * @param region the only region it can mean; none if there is none or more than one
   * @param near the regions it may mean, the most likely first; the one alone if there is one
   */
  public record Match(@Nullable HolidayRegion region, List<HolidayRegion> near) {}

  /** The region with a code, in upper or lower case; none if it is not known. */
  public @Nullable HolidayRegion ofCode(String code) {
    return byCode.get(code.toUpperCase(Locale.ROOT));
  }

  /** All countries, in the order of their names in a language. */
  public List<HolidayRegion> countries(String language) {
    return byCode.values().stream()
        .filter(HolidayRegion::isCountry)
        .sorted(byName(language))
        .toList();
  }

  /** The parts of a region, in the order of their names in a language. */
  public List<HolidayRegion> within(String code, String language) {
    return byCode.values().stream()
        .filter(region -> !region.isCountry() && region.parent().equals(code))
        .sorted(byName(language))
        .toList();
  }

  private static Comparator<HolidayRegion> byName(String language) {
    return Comparator.comparing(region -> folded(region.name(language), false));
  }

  /** The name after what it is a part of: {@code Deutschland – Bayern}. */
  public String path(HolidayRegion region, String language) {
    return String.join(" – ", names(region, language).reversed());
  }

  /** Its name, then those of what it is a part of, the country last. */
  private List<String> names(HolidayRegion region, String language) {
    List<String> names = new ArrayList<>(List.of(region.name(language)));
    for (HolidayRegion each = region; !each.isCountry(); ) {
      HolidayRegion parent = byCode.get(each.parent());
      if (parent == null) {
        break;
      }
      names.add(parent.name(language));
      each = parent;
    }
    return names;
  }

  /**
   * Understands a text as a region. A code means what it says; of several regions with one name a
   * country goes before a part, and a part of {@code home} before the parts of other countries.
   *
   * @param text a code, a name or a short name
   * @param home the code of the region that is set now
   * @param most how many regions to name at most that it may mean
   */
  public Match find(String text, String home, int most) {
    HolidayRegion exact = ofCode(text.strip());
    if (exact != null) {
      return new Match(exact, List.of(exact));
    }
    String key = folded(text, false);
    List<HolidayRegion> named = List.copyOf(byWord.getOrDefault(key, Set.of()));
    HolidayRegion one = only(named, home);
    if (one != null) {
      return new Match(one, List.of(one));
    }
    return new Match(null, named.isEmpty() ? near(key, home, most) : named);
  }

  private static @Nullable HolidayRegion only(List<HolidayRegion> named, String home) {
    List<HolidayRegion> countries = named.stream().filter(HolidayRegion::isCountry).toList();
    String country = home.split("-", 2)[0];
    List<HolidayRegion> here = named.stream().filter(r -> r.country().equals(country)).toList();
    for (List<HolidayRegion> choice : List.of(named, countries, here)) {
      if (choice.size() == 1) {
        return choice.getFirst();
      }
    }
    return null;
  }

  /** Regions whose names begin with the key, contain it, or differ by a slip of the pen. */
  private List<HolidayRegion> near(String key, String home, int most) {
    if (key.isEmpty()) {
      return List.of();
    }
    String country = home.split("-", 2)[0];
    Map<HolidayRegion, Integer> distances = new LinkedHashMap<>();
    byWord.forEach(
        (word, regions) -> {
          int distance = distance(key, word);
          if (distance <= 3 + MOST_SLIPS) {
            regions.forEach(region -> distances.merge(region, distance, Math::min));
          }
        });
    Comparator<HolidayRegion> order =
        Comparator.<HolidayRegion>comparingInt(region -> distances.getOrDefault(region, 0))
            .thenComparing(region -> !region.country().equals(country))
            .thenComparingInt(region -> region.code().length())
            .thenComparing(HolidayRegion::code);
    return distances.keySet().stream().sorted(order).limit(most).toList();
  }

  /** 0 for a beginning, 1 for a part, 3 and more for so many slips more than none. */
  private static int distance(String key, String word) {
    if (word.startsWith(key)) {
      return 0;
    }
    if (key.length() >= 3 && word.contains(key)) {
      return 1;
    }
    boolean comparable =
        key.length() >= SHORTEST_WITH_SLIPS && Math.abs(key.length() - word.length()) <= MOST_SLIPS;
    int slips = comparable ? slips(key, word) : Integer.MAX_VALUE;
    return slips <= MOST_SLIPS ? 3 + slips : Integer.MAX_VALUE;
  }

  /** The letters to add, drop or replace (Levenshtein's distance). */
  private static int slips(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }

  /** Letters and digits only, small, without accents; umlauts as two letters if wanted. */
  private static String folded(String text, boolean twoLetters) {
    String small = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
    String written =
        twoLetters ? small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue") : small;
    return Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  /** All of them, in the order of their codes. */
  public List<HolidayRegion> all() {
    return new ArrayList<>(byCode.values());
  }
}
