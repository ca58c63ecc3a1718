package app.revier.online;

import app.revier.book.AddressSearch;
import app.revier.book.RoadSearch;
import app.revier.book.Services;
import java.net.URI;

/** The services of the web, at a question a second each. */
public final class WebServices implements Services {

  /** Services that nobody has asked yet. */
  public WebServices() {}

  @Override
  public AddressSearch addresses(URI service) {
    return new NominatimSearch(service);
  }

  @Override
  public RoadSearch roads(URI service) {
    return new OsrmRoads(service);
  }
}
