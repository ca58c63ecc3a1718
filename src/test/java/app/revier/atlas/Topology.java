package app.revier.atlas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A file in TopoJSON form: lines that neighbouring areas share, and areas made of them. */
final class Topology {

  private final JsonNode root;

  private Topology(JsonNode root) {
    this.root = root;
  }

  static Topology read(Path file) throws IOException {
    return new Topology(
        new ObjectMapper().readTree(Files.readString(file, StandardCharsets.UTF_8)));
  }

  /** All lines, as longitude and latitude in degrees in turn. */
  List<double[]> arcs() {
    JsonNode transform = root.get("transform");
    double[] scale = {
      transform.get("scale").get(0).asDouble(), transform.get("scale").get(1).asDouble()
    };
    double[] begin = {
      transform.get("translate").get(0).asDouble(), transform.get("translate").get(1).asDouble()
    };
    List<double[]> arcs = new ArrayList<>();
    for (JsonNode arc : root.get("arcs")) {
      double[] points = new double[2 * arc.size()];
      long x = 0;
      long y = 0;
      for (int i = 0; i < arc.size(); i++) {
        x += arc.get(i).get(0).asLong();
        y += arc.get(i).get(1).asLong();
        points[2 * i] = x * scale[0] + begin[0];
        points[2 * i + 1] = y * scale[1] + begin[1];
      }
      arcs.add(points);
    }
    return arcs;
  }

  /** The rings of all areas of an object, each a list of lines; one with ~ runs backwards. */
  List<List<Integer>> rings(String object) {
    List<List<Integer>> rings = new ArrayList<>();
    for (JsonNode area : areas(object)) {
      addRings(area.get("arcs"), rings);
    }
    return rings;
  }

  /** The lines that several areas of an object share. */
  Set<Integer> shared(String object) {
    Set<Integer> once = new HashSet<>();
    Set<Integer> shared = new HashSet<>();
    for (JsonNode area : areas(object)) {
      List<List<Integer>> rings = new ArrayList<>();
      addRings(area.get("arcs"), rings);
      Set<Integer> own = new HashSet<>();
      rings.forEach(ring -> ring.forEach(arc -> own.add(arc < 0 ? ~arc : arc)));
      for (int arc : own) {
        if (!once.add(arc)) {
          shared.add(arc);
        }
      }
    }
    return shared;
  }

  private JsonNode areas(String object) {
    return root.get("objects").get(object).get("geometries");
  }

  private static void addRings(JsonNode arcs, List<List<Integer>> rings) {
    if (arcs == null || arcs.isEmpty()) {
      return;
    }
    if (arcs.get(0).isNumber()) {
      List<Integer> ring = new ArrayList<>();
      arcs.forEach(arc -> ring.add(arc.asInt()));
      rings.add(ring);
    } else {
      arcs.forEach(inner -> addRings(inner, rings));
    }
  }
}
