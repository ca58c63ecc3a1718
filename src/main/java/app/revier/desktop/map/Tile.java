package app.revier.desktop.map;

/**
 * A picture of the map among those of its zoom.
 *
 * @param zoom the square of {@link Mercator} is 2^zoom pictures wide
 * @param x from the west, 0 to below 2^zoom
 * @param y from the north, 0 to below 2^zoom
 */
public record Tile(int zoom, int x, int y) {

  /** The picture of the zoom before that shows the same among more; at zoom 0 there is none. */
  Tile above() {
    return new Tile(zoom - 1, x >> 1, y >> 1);
  }
}
