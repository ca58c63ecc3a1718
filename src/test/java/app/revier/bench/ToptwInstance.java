package app.revier.bench;

import app.revier.tour.Job;
import app.revier.tour.Tour;
import app.revier.tour.TourProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A public instance of the team orienteering problem with time windows: a depot and customers.
 *
 * @param name the name of the file without its ending
 * @param stops the depot, then the customers
 * @param digits decimals to which a distance is cut: 2 for the instances pr, else 1
 */
public record ToptwInstance(String name, List<Stop> stops, int digits) {

  /** Decimals of coordinates that are read. */
  private static final int COORDINATE_DIGITS = 3;

  /** A profit of 1 in the search; a tick of travel costs 1 there and decides between equals. */
  private static final long UNIT = 1_000_000;

  /** Copies the list. */
  public ToptwInstance {
    stops = List.copyOf(stops);
  }

  /** The depot or a customer, with the figures as they are in the file. */
  public record Stop(
      BigDecimal x,
      BigDecimal y,
      BigDecimal service,
      BigDecimal profit,
      BigDecimal open,
      BigDecimal close) {}

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read or is not an instance
   */
  static ToptwInstance read(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    List<Stop> stops = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    try {
      int customers = Integer.parseInt(lines.getFirst().strip().split("\\s+", -1)[2]);
      for (String line : lines.subList(2, lines.size())) {
        if (!line.isBlank() && stops.size() <= customers) {
          stops.add(stop(line.strip().split("\\s+", -1), stops.size()));
        }
      }
      if (stops.size() != customers + 1) {
        throw new IOException("not an instance, customers are missing: " + file);
      }
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new IOException("not an instance: " + file, e);
    }
    return new ToptwInstance(name, stops, name.startsWith("pr") ? 2 : 1);
  }

  private static Stop stop(String[] fields, int number) {
    if (Integer.parseInt(fields[0]) != number) {
      throw new NumberFormatException("number " + fields[0] + " instead of " + number);
    }
    return new Stop(
        new BigDecimal(fields[1]),
        new BigDecimal(fields[2]),
        new BigDecimal(fields[3]),
        new BigDecimal(fields[4]),
        new BigDecimal(fields[fields.length - 2]),
        new BigDecimal(fields[fields.length - 1]));
  }

  int customers() {
    return stops.size() - 1;
  }

  /** The problem with so many tours. Job i is customer i + 1. */
  TourProblem problem(int tours) {
    int scale = scale();
    List<Job> jobs = new ArrayList<>();
    for (int i = 1; i < stops.size(); i++) {
      Stop stop = stops.get(i);
      int[] window = {ticks(stop.open, scale), ticks(stop.close, scale)};
      jobs.add(
          new Job(
              i,
              ticks(stop.service, scale),
              stop.profit.multiply(BigDecimal.valueOf(UNIT)).longValueExact(),
              Job.ALONE,
              Collections.nCopies(tours, window)));
    }
    Stop depot = stops.getFirst();
    Tour tour = new Tour(0, 0, ticks(depot.open, scale), ticks(depot.close, scale));
    return new TourProblem(stops.size(), matrix(scale), 1, jobs, Collections.nCopies(tours, tour));
  }

  /** Decimals of a tick: as many as the distances and all times need. */
  private int scale() {
    int scale = digits;
    for (Stop stop : stops) {
      for (BigDecimal time : List.of(stop.service, stop.open, stop.close)) {
        scale = Math.max(scale, time.stripTrailingZeros().scale());
      }
    }
    return scale;
  }

  private static int ticks(BigDecimal time, int scale) {
    return time.movePointRight(scale).intValueExact();
  }

  private int[] matrix(int scale) {
    int size = stops.size();
    int ticks = (int) Math.round(Math.pow(10, scale - digits));
    int[] matrix = new int[size * size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        matrix[i * size + k] = Math.toIntExact(distance(stops.get(i), stops.get(k)) * ticks);
      }
    }
    return matrix;
  }

  /** The distance, cut to the decimals, in units of the last of them. */
  private long distance(Stop a, Stop b) {
    long dx = a.x.subtract(b.x).movePointRight(COORDINATE_DIGITS).longValueExact();
    long dy = a.y.subtract(b.y).movePointRight(COORDINATE_DIGITS).longValueExact();
    long unit = Math.round(Math.pow(10, COORDINATE_DIGITS - digits));
    return wholeRoot((dx * dx + dy * dy) / (unit * unit));
  }

  /** The root, cut to a whole number, without the doubt of floating point. */
  static long wholeRoot(long square) {
    long root = (long) Math.sqrt(square);
    while (root * root > square) {
      root--;
    }
    while ((root + 1) * (root + 1) <= square) {
      root++;
    }
    return root;
  }
}
