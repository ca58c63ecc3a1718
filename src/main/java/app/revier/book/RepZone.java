package app.revier.book;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The time zone of the rep: the one that is set, or else the one of the region. */
final class RepZone {

  /** The countries of Europe that have one zone, by ISO 3166; islands far away are not meant. */
  private static final Map<String, String> BY_COUNTRY =
      Map.ofEntries(
          Map.entry("AL", "Europe/Tirane"),
          Map.entry("AT", "Europe/Vienna"),
          Map.entry("BA", "Europe/Sarajevo"),
          Map.entry("BE", "Europe/Brussels"),
          Map.entry("BG", "Europe/Sofia"),
          Map.entry("CH", "Europe/Zurich"),
          Map.entry("CY", "Asia/Nicosia"),
          Map.entry("CZ", "Europe/Prague"),
          Map.entry("DE", "Europe/Berlin"),
          Map.entry("DK", "Europe/Copenhagen"),
          Map.entry("EE", "Europe/Tallinn"),
          Map.entry("ES", "Europe/Madrid"),
          Map.entry("FI", "Europe/Helsinki"),
          Map.entry("FR", "Europe/Paris"),
          Map.entry("GB", "Europe/London"),
          Map.entry("GR", "Europe/Athens"),
          Map.entry("HR", "Europe/Zagreb"),
          Map.entry("HU", "Europe/Budapest"),
          Map.entry("IE", "Europe/Dublin"),
          Map.entry("IS", "Atlantic/Reykjavik"),
          Map.entry("IT", "Europe/Rome"),
          Map.entry("LI", "Europe/Vaduz"),
          Map.entry("LT", "Europe/Vilnius"),
          Map.entry("LU", "Europe/Luxembourg"),
          Map.entry("LV", "Europe/Riga"),
          Map.entry("MT", "Europe/Malta"),
          Map.entry("NL", "Europe/Amsterdam"),
          Map.entry("NO", "Europe/Oslo"),
          Map.entry("PL", "Europe/Warsaw"),
          Map.entry("PT", "Europe/Lisbon"),
          Map.entry("RO", "Europe/Bucharest"),
          Map.entry("RS", "Europe/Belgrade"),
          Map.entry("SE", "Europe/Stockholm"),
          Map.entry("SI", "Europe/Ljubljana"),
          Map.entry("SK", "Europe/Bratislava"),
          Map.entry("TR", "Europe/Istanbul"),
          Map.entry("UA", "Europe/Kyiv"));

  private RepZone() {}

  /** The zone; none if it is not set and the region has several or is not known. */
  static Optional<ZoneId> of(Settings settings) {
    ZoneId set = settings.find(TimeSettings.ZONE);
    if (set != null) {
      return Optional.of(set);
    }
    String country = settings.get(TimeSettings.REGION).substring(0, 2);
    return Optional.ofNullable(BY_COUNTRY.get(country)).map(ZoneId::of);
  }
}
