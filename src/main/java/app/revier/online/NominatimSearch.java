package app.revier.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.revier.book.AddressSearch;
import app.revier.book.ServiceFailureException;
import app.revier.book.ServiceFailureException.Kind;
import app.revier.territory.Address;
import app.revier.territory.Position;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds addresses at a geocoder that understands the questions of Nominatim (its "search" with the
 * parts of an address, answers in "jsonv2").
 */
public final class NominatimSearch implements AddressSearch {

  private final URI service;
  private final JsonService json;

  /**
   * A search.
   *
   * @param service the service's address, with or without a slash at its end
   */
  public NominatimSearch(URI service) {
    this(service, Pace.ofTheMachine());
  }

  NominatimSearch(URI service, Pace pace) {
    this.service = service;
    json = new JsonService(pace);
  }

  @Override
  public Optional<Position> find(Address address) {
    JsonNode places = json.ask(question(address));
    if (!places.isArray()) {
      throw notUnderstood(null);
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(position(places.get(0)));
  }

  /** Only what is known of the address is asked for, and nothing else is sent. */
  private URI question(Address address) {
    StringJoiner parts = new StringJoiner("&");
    add(parts, "street", address.street());
    add(parts, "postalcode", address.postcode());
    add(parts, "city", address.city());
    add(parts, "country", address.country());
    return ServiceAddress.below(service, "search?" + parts + "&format=jsonv2&limit=1");
  }

  private static void add(StringJoiner parts, String name, String value) {
    String known = value.strip();
    if (!known.isEmpty()) {
      parts.add(name + "=" + URLEncoder.encode(known, UTF_8));
    }
  }

  /** Its degrees are texts. */
  private Position position(JsonNode place) {
    try {
      return new Position(
          Double.parseDouble(place.path("lat").asString()),
          Double.parseDouble(place.path("lon").asString()),
          Position.Origin.GEOCODED);
    } catch (IllegalArgumentException e) {
      throw notUnderstood(e);
    }
  }

  private ServiceFailureException notUnderstood(@Nullable Exception e) {
    return new ServiceFailureException(
        Kind.NOT_UNDERSTOOD, service.getAuthority() + " names no places", e);
  }
}
