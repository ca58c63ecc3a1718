package app.revier.book;

import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.Position;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses that the phone opens when they are tapped. */
public final class MapLinks {

  private static final double DOOR_KM = 1;

  private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");

  private MapLinks() {}

  /** Whether a mail program can take it as an address. */
  public static boolean isMail(String mail) {
    return MAIL.matcher(mail.strip()).matches();
  }

  /** What the mail program opens. */
  public static String mail(String mail) {
    return "mailto:" + encoded(mail.strip()).replace("%40", "@");
  }

  /** Where a customer is, in one line; empty if nothing is known. */
  public static String place(Address address) {
    String town = (address.postcode() + " " + address.city()).strip();
    return Stream.of(address.street(), town, address.country())
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** What a map is asked for: the door if it is known, else the address; empty for nothing. */
  public static String target(Customer customer) {
    Position position = customer.position();
    if (position != null && position.errorKm() < DOOR_KM) {
      return point(position);
    }
    Address address = customer.address();
    boolean town = !address.city().isBlank() || !address.postcode().isBlank();
    if (town) {
      return place(address);
    }
    return position == null ? "" : point(position);
  }

  /** A place as coordinates. */
  public static String point(Position position) {
    return String.format(Locale.ROOT, "%.6f,%.6f", position.latitude(), position.longitude());
  }

  /** For whatever navigation the phone has (RFC 5870, with the query that Android reads). */
  public static String navigation(Customer customer) {
    Position position = customer.position();
    String target = target(customer);
    boolean point = position != null && target.equals(point(position));
    return point
        ? "geo:" + target + "?q=" + target + "(" + encoded(customer.name()) + ")"
        : "geo:0,0?q=" + encoded(target);
  }

  /** The way to a place in Google Maps, from wherever one is. */
  public static String google(String target) {
    return "https://www.google.com/maps/dir/?api=1&travelmode=driving&destination="
        + encoded(target);
  }

  /** The same in Apple Maps. */
  public static String apple(String target) {
    return "https://maps.apple.com/?dirflg=d&daddr=" + encoded(target);
  }

  /** The way over several places to the last of them, from wherever one is. */
  public static String route(List<String> targets) {
    List<String> between = targets.subList(0, targets.size() - 1);
    String last = google(targets.getLast());
    return between.isEmpty() ? last : last + "&waypoints=" + encoded(String.join("|", between));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
