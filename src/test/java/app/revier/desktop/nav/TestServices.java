package app.revier.desktop.nav;

import app.revier.book.AddressSearch;
import app.revier.book.RoadSearch;
import app.revier.book.Services;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Services that a test plays: what nobody plays must not be asked. */
public final class TestServices implements Services {

  private @Nullable RoadSearch roads;

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
}
