package app.revier.book;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The address of pictures of the map, as services for them give it: {@code {z}}, {@code {x}} and
 * {@code {y}} stand for the zoom and the place of a picture. Services with accounts want a key in
 * it, which then stands in the book like the rest of the address.
 *
 * @param template such as {@code https://tile.openstreetmap.org/{z}/{x}/{y}.png}
 */
public record TileAddress(String template) {

  /** The highest zoom that is asked for; the square of the world is 2^19 pictures wide then. */
  public static final int NEAREST = 19;

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int LONGEST = 500;

  /** Refuses what leads to no pictures. */
  public TileAddress {
    if (template.length() > LONGEST
        || !isOnce(template, "{z}")
        || !isOnce(template, "{x}")
        || !isOnce(template, "{y}")) {
      throw new IllegalArgumentException("no address of map pictures");
    }
    URI some = uri(template, 0, 0, 0);
    if (some.getScheme() == null
        || !SCHEMES.contains(some.getScheme())
        || some.getHost() == null
        || some.getUserInfo() != null
        || some.getFragment() != null) {
      throw new IllegalArgumentException("no address of map pictures");
    }
  }

  private static boolean isOnce(String text, String part) {
    int at = text.indexOf(part);
    return at >= 0 && text.indexOf(part, at + 1) < 0;
  }

  private static URI uri(String template, int zoom, int x, int y) {
    try {
      return new URI(
          template
              .replace("{z}", String.valueOf(zoom))
              .replace("{x}", String.valueOf(x))
              .replace("{y}", String.valueOf(y)));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no address of map pictures", e);
    }
  }

  /**
   * The address of a picture.
   *
   * @param zoom 0 to {@link #NEAREST}
   * @param x from the west, 0 to below 2^zoom
   * @param y from the north, 0 to below 2^zoom
   */
  public URI of(int zoom, int x, int y) {
    return uri(template, zoom, x, y);
  }

  /** Who is asked. */
  public String host() {
    return of(0, 0, 0).getHost().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return template;
  }
}
