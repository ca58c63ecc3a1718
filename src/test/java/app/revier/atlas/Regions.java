package app.revier.atlas;

import app.revier.place.Spot;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the postcodes of a country begin with what: the main town of each region, and how far the
 * region reaches. Austria and Switzerland have no list of postcodes with places; this tells towns
 * of the same name apart.
 */
final class Regions {

  private Regions() {}

  static Map<String, Spot> of(String country) {
    Map<String, Spot> regions = new TreeMap<>();
    switch (country) {
      case "AT" -> {
        regions.put("1", new Spot(48.21, 16.37, 15));
        regions.put("2", new Spot(48.15, 16.45, 60));
        regions.put("3", new Spot(48.35, 15.50, 60));
        regions.put("4", new Spot(48.25, 14.10, 60));
        regions.put("5", new Spot(47.75, 13.15, 65));
        regions.put("6", new Spot(47.25, 11.45, 80));
        regions.put("67", new Spot(47.20, 9.85, 35));
        regions.put("68", new Spot(47.30, 9.65, 30));
        regions.put("69", new Spot(47.47, 9.80, 25));
        regions.put("7", new Spot(47.55, 16.40, 60));
        regions.put("8", new Spot(47.20, 15.30, 75));
        regions.put("9", new Spot(46.70, 14.00, 65));
        regions.put("99", new Spot(46.90, 12.60, 40));
      }
      case "CH" -> {
        regions.put("1", new Spot(46.45, 6.75, 60));
        regions.put("2", new Spot(47.10, 7.00, 45));
        regions.put("3", new Spot(46.75, 7.55, 60));
        regions.put("4", new Spot(47.40, 7.65, 35));
        regions.put("5", new Spot(47.40, 8.15, 25));
        regions.put("6", new Spot(46.90, 8.35, 50));
        regions.put("65", new Spot(46.25, 8.90, 40));
        regions.put("66", new Spot(46.20, 8.70, 35));
        regions.put("67", new Spot(46.40, 8.85, 30));
        regions.put("68", new Spot(45.95, 8.97, 25));
        regions.put("69", new Spot(46.00, 8.95, 20));
        regions.put("7", new Spot(46.70, 9.60, 60));
        regions.put("8", new Spot(47.40, 8.70, 45));
        regions.put("9", new Spot(47.35, 9.25, 40));
      }
      default -> {}
    }
    return regions;
  }
}
