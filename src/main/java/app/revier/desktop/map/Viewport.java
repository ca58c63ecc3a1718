package app.revier.desktop.map;

/**
 * The part of the map that is seen.
 *
 * @param x its middle on the square of {@link Mercator}
 * @param y its middle
 * @param zoom how near: the square is 256 × 2^zoom pixels wide
 * @param width of the picture in pixels, above 0
 * @param height of the picture in pixels, above 0
 */
public record Viewport(double x, double y, double zoom, double width, double height) {

  /** The farthest: Europe in a small window. */
  public static final double FARTHEST = 3;

  /** The nearest: about a metre and a half a pixel. */
  public static final double NEAREST = 16;

  private static final double TILE = 256;

  /** Keeps the middle on the square, and the zoom within its limits. */
  public Viewport {
    x = Math.clamp(x, 0, 1);
    y = Math.clamp(y, 0, 1);
    zoom = Math.clamp(zoom, FARTHEST, NEAREST);
    width = Math.max(1, width);
    height = Math.max(1, height);
  }

  /**
   * A picture in which all of a rectangle is seen, as large as it goes.
   *
   * @param margin what stays free around it, in pixels
   * @param nearest how far it may be enlarged
   */
  public static Viewport of(
      WorldBox box, double width, double height, double margin, double nearest) {
    double across = Math.max(1, width - 2 * margin) / Math.max(box.width(), 1e-12);
    double down = Math.max(1, height - 2 * margin) / Math.max(box.height(), 1e-12);
    double zoom = Math.log(Math.min(across, down) / TILE) / Math.log(2);
    return new Viewport(
        (box.west() + box.east()) / 2,
        (box.north() + box.south()) / 2,
        Math.min(zoom, nearest),
        width,
        height);
  }

  /** How many pixels the square is wide. */
  public double scale() {
    return TILE * Math.pow(2, zoom);
  }

  /** How many pixels the square is wide at a zoom. */
  public static double scale(int zoom) {
    return TILE * (1L << zoom);
  }

  /** The pixel of a place. */
  public double toScreenX(double worldX) {
    return (worldX - x) * scale() + width / 2;
  }

  /** The pixel of a place. */
  public double toScreenY(double worldY) {
    return (worldY - y) * scale() + height / 2;
  }

  /** The place of a pixel. */
  public double toWorldX(double screenX) {
    return (screenX - width / 2) / scale() + x;
  }

  /** The place of a pixel. */
  public double toWorldY(double screenY) {
    return (screenY - height / 2) / scale() + y;
  }

  /** What is seen. */
  public WorldBox box() {
    double half = 0.5 / scale();
    return new WorldBox(x - width * half, y - height * half, x + width * half, y + height * half);
  }

  /** Nearer by some steps, or farther; what lies under a pixel stays there. */
  public Viewport zoomed(double steps, double screenX, double screenY) {
    double placeX = toWorldX(screenX);
    double placeY = toWorldY(screenY);
    Viewport next = new Viewport(x, y, zoom + steps, width, height);
    return new Viewport(
        placeX - (screenX - width / 2) / next.scale(),
        placeY - (screenY - height / 2) / next.scale(),
        next.zoom,
        width,
        height);
  }

  /** With the map pushed by some pixels to the right and down. */
  public Viewport pushed(double right, double down) {
    return new Viewport(x - right / scale(), y - down / scale(), zoom, width, height);
  }

  /** With another place in the middle. */
  public Viewport at(double worldX, double worldY) {
    return new Viewport(worldX, worldY, zoom, width, height);
  }

  /** In another window, with the same upper left corner: nothing moves away under the mouse. */
  public Viewport widened(double newWidth, double newHeight) {
    return new Viewport(toWorldX(newWidth / 2), toWorldY(newHeight / 2), zoom, newWidth, newHeight);
  }

  /** The same middle in another window. */
  public Viewport sized(double newWidth, double newHeight) {
    return new Viewport(x, y, zoom, newWidth, newHeight);
  }

  /** How many kilometres on the ground a pixel in the middle is. */
  public double kilometresPerPixel() {
    return Mercator.kilometres(y) / scale();
  }
}
