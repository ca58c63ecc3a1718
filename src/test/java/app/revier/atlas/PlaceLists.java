package app.revier.atlas;

import app.revier.place.Spot;
import app.revier.place.Town;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the two public lists as their packages have them. */
final class PlaceLists {

  /** What English names the first list has for German towns. */
  private static final Map<String, String> OWN_NAMES =
      Map.of(
          "Munich", "München",
          "Nuremberg", "Nürnberg",
          "Vienna", "Wien",
          "Geneva", "Genf",
          "Hannoversch Münden", "Hann. Münden");

  private PlaceLists() {}

  /** The towns by country, from {@code cities.json}. */
  static Map<String, List<Town>> towns(Path folder, List<String> countries) throws IOException {
    Map<String, List<Town>> towns = new LinkedHashMap<>();
    countries.forEach(country -> towns.put(country, new ArrayList<>()));
    JsonNode all = new ObjectMapper().readTree(Files.readString(folder.resolve("cities.json")));
    for (JsonNode one : all) {
      List<Town> there = towns.get(one.get("country").asString());
      if (there != null) {
        String name = one.get("name").asString();
        Spot spot =
            new Spot(
                Double.parseDouble(one.get("lat").asString()),
                Double.parseDouble(one.get("lng").asString()),
                0);
        there.add(new Town(name, spot, false));
        String own = OWN_NAMES.get(name);
        if (own != null) {
          there.add(new Town(own, spot, false));
        }
      }
    }
    return towns;
  }

  /** The town names of each German postcode, from {@code postleitzahlen}. */
  static Map<String, List<String>> postcodes(Path folder) throws IOException {
    Map<String, List<String>> postcodes = new TreeMap<>();
    JsonNode all =
        new ObjectMapper().readTree(Files.readString(folder.resolve("data/plz.full.json")));
    for (Map.Entry<String, JsonNode> one : all.properties()) {
      List<String> names = new ArrayList<>();
      one.getValue().forEach(name -> names.add(name.asString()));
      postcodes.put(one.getKey(), names);
    }
    return postcodes;
  }

  /** Postcodes that were placed by hand. */
  static Map<String, Spot> byHand() throws IOException {
    Map<String, Spot> spots = new TreeMap<>();
    try (InputStream in = PlaceLists.class.getResourceAsStream("by-hand.csv")) {
      if (in == null) {
        throw new IOException("by-hand.csv is missing");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#") && !line.startsWith("postcode")) {
          String[] cells = line.split(";", -1);
          spots.put(
              cells[0], new Spot(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), 0));
        }
      }
    }
    return spots;
  }
}
