package app.revier.desktop.nav;

import app.revier.book.AddressSearch;
import app.revier.book.MapTiles;
import app.revier.book.RoadSearch;
import app.revier.book.Services;
import app.revier.book.TileAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Services that a test plays: what nobody plays must not be asked. */
public final class TestServices implements Services {

  private @Nullable RoadSearch roads;
  private @Nullable MapTiles tiles;

  /** Answers questions for times on the road from now on. */
  public void play(RoadSearch search) {
    roads = search;
  }

  @Override
  public AddressSearch addresses(URI service) {
    throw new AssertionError("asked " + service);
  }

  @Override
  public RoadSearch roads(URI service) {
    RoadSearch played = roads;
    if (played == null) {
      throw new AssertionError("asked " + service);
    }
    return played;
  }

  /** Gives these pictures of the map from now on. */
  public void play(MapTiles pictures) {
    tiles = pictures;
  }

  @Override
  public MapTiles tiles(TileAddress address) {
    MapTiles played = tiles;
    if (played == null) {
      throw new AssertionError("asked " + address);
    }
    return played;
  }
}
