package app.revier.book;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;

/** The services outside of the laptop that the rep has turned on: none to begin with. */
public final class OnlineSettings {

  /** Where addresses are looked up; the service understands the questions of Nominatim. */
  public static final Setting<URI> GEOCODER = service("online.geocoder");

  /** Where times on the road are asked for; the service understands the questions of OSRM. */
  public static final Setting<URI> ROADS = service("online.roads");

  /** Where pictures of the map are asked for. */
  public static final Setting<TileAddress> TILES =
      new Setting<>(
          "online.tiles",
          Setting.Form.TILES,
          null,
          text -> new TileAddress(text.strip()),
          TileAddress::template);

  /** What the service wants to be said of its pictures; empty for what {@link #credit} says. */
  public static final Setting<String> TILES_ATTRIBUTION =
      new Setting<>(
          "online.tiles-attribution",
          Setting.Form.TEXT,
          "",
          OnlineSettings::attribution,
          text -> text);

  /** All that turn on that something leaves the laptop. */
  public static final List<Setting<?>> SERVICES = List.of(GEOCODER, ROADS, TILES);

  /** All of them, in the order in which they are shown. */
  public static final List<Setting<?>> ALL = List.of(GEOCODER, ROADS, TILES, TILES_ATTRIBUTION);

  private static final String OPEN_STREET_MAP = "openstreetmap.org";
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int LONGEST = 500;

  private OnlineSettings() {}

  /** Whether a setting turns on that something leaves the laptop. */
  public static boolean isService(String key) {
    return SERVICES.stream().anyMatch(setting -> setting.key().equals(key));
  }

  /** What is said beside the pictures of the map: what the rep entered, else whose they are. */
  public static String credit(Settings settings, TileAddress tiles) {
    String entered = settings.get(TILES_ATTRIBUTION);
    if (!entered.isBlank()) {
      return entered;
    }
    String host = tiles.host();
    boolean isOpen = host.equals(OPEN_STREET_MAP) || host.endsWith("." + OPEN_STREET_MAP);
    return isOpen ? "© OpenStreetMap contributors" : host;
  }

  private static String attribution(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("too long");
    }
    return text.strip();
  }

  private static Setting<URI> service(String key) {
    return new Setting<>(key, Setting.Form.SERVICE, null, OnlineSettings::address, URI::toString);
  }

  private static URI address(String text) {
    try {
      URI address = new URI(text.strip());
      String scheme = address.getScheme();
      if (scheme == null
          || !SCHEMES.contains(scheme)
          || address.getHost() == null
          || address.getUserInfo() != null
          || address.getQuery() != null
          || address.getFragment() != null
          || text.length() > LONGEST) {
        throw new IllegalArgumentException("no address of a service");
      }
      return address;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no address of a service", e);
    }
  }
}
