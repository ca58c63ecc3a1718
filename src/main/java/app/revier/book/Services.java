package app.revier.book;

import java.net.URI;

/** Leads to services outside of the laptop. Making one asks nobody anything yet. */
public interface Services {

  /** A service that finds addresses. */
  AddressSearch addresses(URI service);

  /** A service that tells times on the road. */
  RoadSearch roads(URI service);

  /** Pictures of the map. */
  MapTiles tiles(TileAddress address);
}
