package app.revier.atlas;

import app.revier.place.Spot;
import app.revier.place.Town;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the resource: lines of a country begin with {@code @} and its code; postcodes {@code P},
 * postcode regions {@code R}, cities {@code C} and towns {@code T} with latitude and longitude in
 * thousandths of a degree and the expected error in tenths of a kilometre, parts of towns {@code
 * D}.
 */
final class PlaceFile {

  private static final List<String> HEAD =
      List.of(
          "# Places Revier knows without internet. Made by app.revier.atlas.MakePlaces; do not"
              + " edit.",
          "# German postcodes: © OpenStreetMap contributors, Open Database License (ODbL) 1.0.",
          "# Towns: GeoNames (geonames.org), Creative Commons Attribution 4.0.",
          "# This file as a whole: ODbL 1.0, see LICENCE.txt beside it.");

  private final List<String> lines = new ArrayList<>(HEAD);

  void country(String code) {
    lines.add("@" + code);
  }

  void postcodes(Map<String, Spot> postcodes) {
    new TreeMap<>(postcodes).forEach((code, spot) -> lines.add("P\t" + code + numbers(spot)));
  }

  void region(String prefix, Spot spot) {
    lines.add("R\t" + prefix + numbers(spot));
  }

  void towns(List<Town> towns) {
    towns.stream()
        .map(town -> sign(town.kind()) + "\t" + town.name() + numbers(town.spot()))
        .distinct()
        .sorted()
        .forEach(lines::add);
  }

  private static String sign(Town.Kind kind) {
    return switch (kind) {
      case CITY -> "C";
      case TOWN -> "T";
      case PART -> "D";
    };
  }

  private static String numbers(Spot spot) {
    return "\t"
        + Math.round(spot.latitude() * 1000)
        + "\t"
        + Math.round(spot.longitude() * 1000)
        + "\t"
        + Math.round(spot.errorKm() * 10);
  }

  void write(Path file) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }
}
