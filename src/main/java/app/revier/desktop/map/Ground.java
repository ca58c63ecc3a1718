package app.revier.desktop.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the map lies on: land, coasts, borders, states and towns (decision 0031). On one thread at a
 * time.
 */
public final class Ground {

  private static final String FILE = "/app/revier/map/basemap.tsv";

  /** From this zoom on all points of the lines are drawn. */
  private static final int FINEST = 12;

  /** Points that are off by less than this, in pixels, are left out. */
  private static final double TOLERANCE = 0.6;

  private static final double UNIT = 1000;

  private final List<Outline> outlines = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final List<int[]> rings = new ArrayList<>();
  private final List<MapTown> towns = new ArrayList<>();
  private final @Nullable GroundLevel[] levels = new GroundLevel[FINEST + 1];

  /** What a line is. */
  enum Kind {
    /** Between land and sea. */
    COAST,
    /** Between countries. */
    BORDER,
    /** Between the states of a country. */
    STATE
  }

  private Ground(Stream<String> lines) {
    lines.forEach(this::add);
  }

  /** Of constant data one copy is enough. */
  private static final class Held {
    static final Ground GROUND = read();
  }

  /** The ground that is part of the program; takes a moment when it is first asked for. */
  public static Ground builtIn() {
    return Held.GROUND;
  }

  private static Ground read() {
    try (InputStream in = Ground.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("part of the program is missing: " + FILE);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a ground; the head of the file says how.
   *
   * @throws IllegalArgumentException if a line is none
   */
  static Ground read(Stream<String> lines) {
    return new Ground(lines);
  }

  private void add(String line) {
    if (line.startsWith("#") || line.isBlank()) {
      return;
    }
    String rest = line.substring(2);
    switch (line.charAt(0)) {
      case 'C' -> addLine(Kind.COAST, rest);
      case 'B' -> addLine(Kind.BORDER, rest);
      case 'S' -> addLine(Kind.STATE, rest);
      case 'L' -> addRing(rest);
      case 'T' -> addTown(rest.split("\t", -1));
      default -> throw new IllegalArgumentException("no line of a ground: " + line);
    }
  }

  private void addLine(Kind kind, String numbers) {
    String[] each = numbers.split(" ", -1);
    double[] points = new double[each.length];
    int longitude = 0;
    int latitude = 0;
    for (int i = 0; i < each.length; i += 2) {
      longitude += Integer.parseInt(each[i]);
      latitude += Integer.parseInt(each[i + 1]);
      points[i] = Mercator.x(longitude / UNIT);
      points[i + 1] = Mercator.y(latitude / UNIT);
    }
    kinds.add(kind);
    outlines.add(new Outline(points));
  }

  private void addRing(String numbers) {
    rings.add(
        Arrays.stream(numbers.split(",", -1))
            .mapToInt(
                one ->
                    one.startsWith("~")
                        ? ~Integer.parseInt(one.substring(1))
                        : Integer.parseInt(one))
            .toArray());
  }

  private void addTown(String[] parts) {
    towns.add(
        new MapTown(
            parts[0],
            parts[4].isEmpty() ? parts[0] : parts[4],
            Mercator.x(Integer.parseInt(parts[1]) / UNIT),
            Mercator.y(Integer.parseInt(parts[2]) / UNIT),
            Integer.parseInt(parts[3]) * 100));
  }

  /** The towns, the largest first. */
  List<MapTown> towns() {
    return towns;
  }

  /** The lines and the land as detailed as they can be seen at a zoom. */
  GroundLevel level(double zoom) {
    int index = Math.clamp((int) Math.ceil(zoom), 0, FINEST);
    GroundLevel level = levels[index];
    if (level == null) {
      double tolerance = index == FINEST ? 0 : TOLERANCE / Viewport.scale(index);
      List<double[]> lines = outlines.stream().map(one -> one.coarser(tolerance)).toList();
      level = new GroundLevel(lines, kinds, rings, 1.5 / Viewport.scale(index));
      levels[index] = level;
    }
    return level;
  }
}
