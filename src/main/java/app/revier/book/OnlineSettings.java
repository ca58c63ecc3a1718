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

  /** All of them, in the order in which they are shown. */
  public static final List<Setting<URI>> ALL = List.of(GEOCODER, ROADS);

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int LONGEST = 500;

  private OnlineSettings() {}

  /** Whether a setting turns on that something leaves the laptop. */
  public static boolean isService(String key) {
    return ALL.stream().anyMatch(setting -> setting.key().equals(key));
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
