package app.revier.desktop.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * Draws pictures of the map in place of its ground. Where one is still missing, the ones of a zoom
 * before serve, enlarged; where there are none, the ground is seen.
 */
public final class TilePainter {

  /** From so many zooms before a picture still tells something. */
  private static final int ABOVE = 4;

  private final TileStore store;
  private final int nearest;

  /**
   * Draws the pictures of a store.
   *
   * @param nearest the highest zoom at which there are pictures
   */
  public TilePainter(TileStore store, int nearest) {
    this.store = store;
    this.nearest = nearest;
  }

  /** The pictures that are seen, those in the middle first. */
  List<Tile> seen(Viewport view) {
    int zoom = Math.clamp(Math.round(view.zoom()), 0, nearest);
    int across = 1 << zoom;
    WorldBox box = view.box();
    int west = (int) Math.clamp(Math.floor(box.west() * across), 0, across - 1);
    int east = (int) Math.clamp(Math.floor(box.east() * across), 0, across - 1);
    int north = (int) Math.clamp(Math.floor(box.north() * across), 0, across - 1);
    int south = (int) Math.clamp(Math.floor(box.south() * across), 0, across - 1);
    List<Tile> seen = new ArrayList<>();
    for (int x = west; x <= east; x++) {
      for (int y = north; y <= south; y++) {
        seen.add(new Tile(zoom, x, y));
      }
    }
    seen.sort(
        Comparator.comparingDouble(
            tile ->
                Math.hypot(
                    (tile.x() + 0.5) / across - view.x(), (tile.y() + 0.5) / across - view.y())));
    return seen;
  }

  /** Gets what is seen, and tells whether nothing of the ground is seen between the pictures. */
  boolean prepare(Viewport view) {
    List<Tile> seen = seen(view);
    store.want(seen);
    return seen.stream().allMatch(tile -> shown(tile) != null);
  }

  /**
   * Draws.
   *
   * @param whole whether the pictures cover everything: of some while there are no others nothing
   *     is seen, so that the map is one
   */
  void paint(GraphicsContext pen, Viewport view, boolean whole) {
    if (!whole && store.isFailing()) {
      return;
    }
    for (Tile tile : seen(view)) {
      Tile from = shown(tile);
      Image image = from == null ? null : store.find(from);
      if (from != null && image != null) {
        paint(pen, view, tile, from, image);
      }
    }
  }

  /** The picture itself, else the nearest above it; none if there is none of these. */
  private @Nullable Tile shown(Tile tile) {
    Tile one = tile;
    for (int i = 0; i <= ABOVE; i++) {
      if (store.find(one) != null) {
        return one;
      }
      if (one.zoom() == 0) {
        return null;
      }
      one = one.above();
    }
    return null;
  }

  private static void paint(GraphicsContext pen, Viewport view, Tile tile, Tile from, Image image) {
    double across = 1 << tile.zoom();
    // Whole pixels: else there are seams.
    double left = Math.floor(view.toScreenX(tile.x() / across));
    double top = Math.floor(view.toScreenY(tile.y() / across));
    double right = Math.floor(view.toScreenX((tile.x() + 1) / across));
    double bottom = Math.floor(view.toScreenY((tile.y() + 1) / across));
    int parts = 1 << (tile.zoom() - from.zoom());
    double width = image.getWidth() / parts;
    double height = image.getHeight() / parts;
    pen.drawImage(
        image,
        (tile.x() % parts) * width,
        (tile.y() % parts) * height,
        width,
        height,
        left,
        top,
        right - left,
        bottom - top);
  }
}
