package app.revier.online;

import app.revier.book.AddressSearch;
import app.revier.book.MapTiles;
import app.revier.book.RoadSearch;
import app.revier.book.Services;
import app.revier.book.TileAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The services of the web: questions at one a second for each service, pictures of the map two at a
 * time and kept on the disk.
 */
public final class WebServices implements Services {

  private final Path tiles;
  private final String version;
  private final Clock clock;
  private final Map<TileAddress, MapTiles> served = new ConcurrentHashMap<>();

  /**
   * Services that nobody has asked yet.
   *
   * @param tiles where pictures of the map are kept; the folder need not exist yet
   * @param version of the program, which says so to the servers of pictures
   * @param clock tells how old they are
   */
  public WebServices(Path tiles, String version, Clock clock) {
    this.tiles = tiles;
    this.version = version;
    this.clock = clock;
  }

  @Override
  public AddressSearch addresses(URI service) {
    return new NominatimSearch(service);
  }

  @Override
  public RoadSearch roads(URI service) {
    return new OsrmRoads(service);
  }

  @Override
  public MapTiles tiles(TileAddress address) {
    return served.computeIfAbsent(
        address,
        _ -> new KeptTiles(new WebTiles(address, version), new TileFolder(tiles, address, clock)));
  }
}
