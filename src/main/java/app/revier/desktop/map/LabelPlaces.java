package app.revier.desktop.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds room for names on a map: no name lies on another. Names keep away from other things too;
 * important ones lie on as few of them as possible. In pixels.
 */
public final class LabelPlaces {

  private static final double FIELD = 96;
  private static final double GAP = 3;

  /** So far away a name is beside a symbol that lies on its point. */
  private static final double FAR_GAP = 16;

  private final Map<Long, List<Box>> names = new HashMap<>();
  private final Map<Long, List<Box>> things = new HashMap<>();

  /** Nothing is there yet. */
  public LabelPlaces() {}

  /**
   * A rectangle that is taken.
   *
   * @param x the left edge
   * @param y the upper edge
   * @param width above 0
   * @param height above 0
   */
  public record Box(double x, double y, double width, double height) {

    /** Whether the two have an inner point in common. */
    public boolean overlaps(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  /** Something that names keep away from. */
  public void keepAwayFrom(Box thing) {
    add(things, thing);
  }

  /**
   * Takes the best room for a name beside its point: right of it, left, above, below, then the same
   * a little farther away.
   *
   * @param x where the point is
   * @param y where the point is
   * @param width of the name
   * @param height of the name
   * @param important whether it may lie on other things, if there is no other room
   * @return none if it would lie on another name, or on other things without being important
   */
  public Optional<Box> place(double x, double y, double width, double height, boolean important) {
    List<Box> rooms = new ArrayList<>(8);
    addRooms(rooms, x, y, width, height, GAP);
    addRooms(rooms, x, y, width, height, FAR_GAP);
    Box best = null;
    long least = important ? Long.MAX_VALUE : 1;
    for (Box room : rooms) {
      if (taken(names, room) == 0) {
        long inTheWay = taken(things, room);
        if (inTheWay < least) {
          least = inTheWay;
          best = room;
        }
      }
    }
    if (best != null) {
      add(names, best);
    }
    return Optional.ofNullable(best);
  }

  private static void addRooms(
      List<Box> rooms, double x, double y, double width, double height, double gap) {
    rooms.add(new Box(x + gap, y - height / 2, width, height));
    rooms.add(new Box(x - gap - width, y - height / 2, width, height));
    rooms.add(new Box(x - width / 2, y - gap - height, width, height));
    rooms.add(new Box(x - width / 2, y + gap, width, height));
  }

  private static void add(Map<Long, List<Box>> boxes, Box box) {
    for (long field : fields(box)) {
      boxes.computeIfAbsent(field, _ -> new ArrayList<>()).add(box);
    }
  }

  /** How much lies in a room; what lies on the edge of two fields may count twice. */
  private static long taken(Map<Long, List<Box>> boxes, Box room) {
    long count = 0;
    for (long field : fields(room)) {
      for (Box box : boxes.getOrDefault(field, List.of())) {
        count += box.overlaps(room) ? 1 : 0;
      }
    }
    return count;
  }

  private static long[] fields(Box box) {
    int left = (int) Math.floor(box.x / FIELD);
    int right = (int) Math.floor((box.x + box.width) / FIELD);
    int top = (int) Math.floor(box.y / FIELD);
    int bottom = (int) Math.floor((box.y + box.height) / FIELD);
    long[] fields = new long[(right - left + 1) * (bottom - top + 1)];
    int at = 0;
    for (int column = left; column <= right; column++) {
      for (int row = top; row <= bottom; row++) {
        fields[at++] = ((long) column << 32) ^ (row & 0xffffffffL);
      }
    }
    return fields;
  }
}
