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

  /** Towns that lists call by several names; the first list has one of them. */
  private static final List<List<String>> OTHER_NAMES =
      List.of(
          List.of("Munich", "München"),
          List.of("Nuremberg", "Nürnberg"),
          List.of("Cologne", "Köln"),
          List.of("Hannoversch Münden", "Hann. Münden"),
          List.of("Hannover", "Hanover"),
          List.of("Bergisch Gladbach", "Berg. Gladbach"),
          List.of("Mönchengladbach", "M'gladbach", "Mgladbach"),
          List.of("Garmisch-Partenkirchen", "Garmisch", "Partenkirchen"),
          List.of("Villingen-Schwenningen", "VS-Villingen", "VS-Schwenningen", "Villingen"),
          List.of("Frankfurt am Main", "Ffm"),
          List.of("Braunschweig", "Brunswick"),
          List.of("Vienna", "Wien"),
          List.of("Geneva", "Genf", "Genève"),
          List.of("Zürich", "Zurich"),
          List.of("Lucerne", "Luzern"),
          List.of("Basel", "Bâle"),
          List.of("Bern", "Berne"),
          List.of("Luxembourg", "Luxemburg"),
          List.of("Strasbourg", "Straßburg"),
          List.of("Nice", "Nizza"),
          List.of("Brussels", "Brüssel", "Bruxelles", "Brussel"),
          List.of("Antwerp", "Antwerpen", "Anvers"),
          List.of("Ghent", "Gent", "Gand"),
          List.of("Brugge", "Brügge", "Bruges"),
          List.of("Liège", "Lüttich", "Luik"),
          List.of("The Hague", "Den Haag", "'s-Gravenhage"),
          List.of("Copenhagen", "Kopenhagen", "København"),
          List.of("Århus", "Aarhus"),
          List.of("Warsaw", "Warschau", "Warszawa"),
          List.of("Krakow", "Kraków", "Krakau"),
          List.of("Wrocław", "Breslau"),
          List.of("Gdańsk", "Danzig"),
          List.of("Poznań", "Posen"),
          List.of("Szczecin", "Stettin"),
          List.of("Katowice", "Kattowitz"),
          List.of("Prague", "Prag", "Praha"),
          List.of("Brno", "Brünn"),
          List.of("Pilsen", "Plzeň"),
          List.of("Bratislava", "Preßburg"),
          List.of("Ljubljana", "Laibach"),
          List.of("Milan", "Mailand", "Milano"),
          List.of("Rome", "Rom", "Roma"),
          List.of("Turin", "Torino"),
          List.of("Venice", "Venedig", "Venezia"),
          List.of("Florence", "Florenz", "Firenze"),
          List.of("Naples", "Neapel", "Napoli"),
          List.of("Genoa", "Genua", "Genova"),
          List.of("Bolzano", "Bozen"),
          List.of("Merano", "Meran"));

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
        there.add(new Town(name, spot, Town.Kind.TOWN));
        OTHER_NAMES.stream()
            .filter(names -> names.contains(name))
            .flatMap(List::stream)
            .filter(other -> !other.equals(name))
            .forEach(other -> there.add(new Town(other, spot, Town.Kind.TOWN)));
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
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("postcode")) {
          String[] cells = line.split(";", -1);
          spots.put(
              cells[0], new Spot(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), 0));
        }
      }
    }
    return spots;
  }
}
