package app.revier.holidays;

import app.revier.capacity.HolidayRegion;
import app.revier.capacity.HolidayRegions;
import de.focus_shift.jollyday.core.HolidayManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The names of all regions, from the tables that come with the library. Reading all its calendars
 * instead would take seconds.
 */
final class RegionTable {

  private static final String BUNDLE = "descriptions.country_descriptions";
  private static final String PREFIX = "country.description.";

  /** Regions that the library names but whose holidays it does not know. */
  private static final Set<String> WITHOUT_HOLIDAYS =
      Set.of(
          "CD-CU",
          "ES-BCN",
          "ES-LO",
          "FR-971",
          "FR-972",
          "FR-973",
          "FR-974",
          "FR-GES-57",
          "FR-GES-67",
          "FR-GES-68",
          "SD-GA",
          "SD-KB",
          "US-BE");

  private static final Map<String, Set<String>> SHORT_NAMES =
      Map.ofEntries(
          Map.entry("DE", Set.of("BRD")),
          Map.entry("DE-BW", Set.of("BaWü", "Ländle")),
          Map.entry("DE-BY", Set.of("Freistaat Bayern")),
          Map.entry("DE-MV", Set.of("Meck-Pomm", "MeckPom")),
          Map.entry("DE-NI", Set.of("NDS")),
          Map.entry("DE-NW", Set.of("NRW")),
          Map.entry("DE-RP", Set.of("RLP")),
          Map.entry("DE-SH", Set.of("SchlHolst")),
          Map.entry("DE-SN", Set.of("Freistaat Sachsen")),
          Map.entry("DE-ST", Set.of("LSA")),
          Map.entry("DE-TH", Set.of("Freistaat Thüringen")),
          Map.entry("CH", Set.of("Suisse", "Svizzera")),
          Map.entry("CH-FR", Set.of("Fribourg")),
          Map.entry("CH-GE", Set.of("Genève")),
          Map.entry("CH-NE", Set.of("Neuchâtel")),
          Map.entry("CH-TI", Set.of("Ticino")),
          Map.entry("CH-VD", Set.of("Vaud")),
          Map.entry("CH-VS", Set.of("Valais")),
          Map.entry("CZ", Set.of("Tschechien", "Czechia")),
          Map.entry("GB", Set.of("UK", "Großbritannien", "Great Britain", "United Kingdom")),
          Map.entry("NL", Set.of("Holland")),
          Map.entry("US", Set.of("USA", "Vereinigte Staaten", "United States")));

  private RegionTable() {}

  /** Reads the names. */
  static HolidayRegions read() {
    ResourceBundle german = bundle(Locale.GERMAN);
    ResourceBundle english = bundle(Locale.ROOT);
    Set<String> countries = HolidayManager.getSupportedCalendarCodes();
    List<HolidayRegion> regions = new ArrayList<>();
    for (String key : english.keySet()) {
      String code = key.substring(PREFIX.length()).replace('.', '-').toUpperCase(Locale.ROOT);
      if (countries.contains(code.split("-", 2)[0]) && !WITHOUT_HOLIDAYS.contains(code)) {
        regions.add(
            new HolidayRegion(
                code,
                Map.of("de", german.getString(key), "en", english.getString(key)),
                SHORT_NAMES.getOrDefault(code, Set.of())));
      }
    }
    return new HolidayRegions(regions);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(BUNDLE, locale, HolidayManager.class.getClassLoader());
  }
}
