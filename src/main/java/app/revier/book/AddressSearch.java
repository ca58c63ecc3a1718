package app.revier.book;

import app.revier.territory.Address;
import app.revier.territory.Position;
import java.util.Optional;

/** Finds addresses at a service outside of the laptop: asked only if the rep turned it on. */
@FunctionalInterface
public interface AddressSearch {

  /**
   * Where an address is. Nothing but the address leaves the laptop.
   *
   * @return the position of the best match, as {@link Position.Origin#GEOCODED}; empty if the
   *     service knows no such address
   * @throws ServiceFailureException if the service cannot be reached, refuses or cannot be
   *     understood
   */
  Optional<Position> find(Address address);
}
