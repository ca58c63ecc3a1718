package app.revier.desktop.screen.map;

import app.revier.desktop.map.Clusters;
import app.revier.desktop.map.Viewport;
import app.revier.desktop.map.WorldBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands on the map for customers: a dot for one, a disc with a number for several. */
final class Symbols {

  /** No symbol is larger than this, in pixels from its middle to its edge. */
  static final double LARGEST = 26;

  /** A symbol is hit this far from its edge, too: a mouse is not a needle. */
  private static final double SLACK = 2;

  private Symbols() {}

  /** How large the symbol of a group is, in pixels from its middle to its edge. */
  static double radius(MapContent content, Clusters.Level level, int group) {
    int count = level.count(group);
    return count == 1
        ? content.radius()[level.one(group)]
        : Math.min(LARGEST, 9.5 + 3 * Math.log10(count));
  }

  /** The group whose symbol is at a pixel, the nearest if there are several; -1 if none is. */
  static int at(MapContent content, Viewport view, double screenX, double screenY) {
    Clusters.Level level = content.clusters().at(view.zoom());
    double reach = (LARGEST + SLACK) / view.scale();
    double x = view.toWorldX(screenX);
    double y = view.toWorldY(screenY);
    int[] best = {-1};
    double[] least = {Double.POSITIVE_INFINITY};
    level
        .grid()
        .within(
            new WorldBox(x, y, x, y).grown(reach),
            group -> {
              double off = Math.hypot(level.x()[group] - x, level.y()[group] - y) * view.scale();
              boolean isHit = off <= radius(content, level, group) + SLACK;
              if (isHit && (off < least[0] || (off == least[0] && group < best[0]))) {
                least[0] = off;
                best[0] = group;
              }
            });
    return best[0];
  }

  /** The groups in view whose middle is seen, the nearest to the middle of the map first. */
  static int[] nearMiddle(MapContent content, Viewport view, int most) {
    Clusters.Level level = content.clusters().at(view.zoom());
    List<Integer> seen = new ArrayList<>();
    level.grid().within(view.box(), seen::add);
    return seen.stream()
        .sorted(
            Comparator.<Integer>comparingDouble(
                    group -> Math.hypot(level.x()[group] - view.x(), level.y()[group] - view.y()))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
