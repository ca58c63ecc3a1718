package app.revier.place;

import app.revier.territory.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address in one line, as on a letter: street, postcode and town, country. */
public final class AddressLine {

  private static final Pattern POSTCODE = Pattern.compile("(?:[A-Za-z]{1,2}-?)?\\d{4,5}");

  /** A street with a number, the postcode and the town, with no comma between. */
  private static final Pattern WITHOUT_COMMA =
      Pattern.compile("(\\D+\\d+\\s?\\p{L}?)\\s+((?:[A-Za-z]{1,2}-?)?\\d{4,5}\\s+\\D.*)");

  private AddressLine() {}

  /**
   * Reads it: parts between commas, of which all but the town or the postcode may be left out; the
   * commas may be left out where the postcode stands between street and town.
   *
   * @return none if it is no address, such as a position
   */
  public static @Nullable Address read(String line) {
    List<String> parts = new ArrayList<>();
    for (String part : line.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    boolean letters = line.chars().anyMatch(Character::isLetter);
    if (parts.isEmpty() || !(letters || POSTCODE.matcher(parts.getFirst()).matches())) {
      return null;
    }
    boolean named = parts.size() > 1 && CountryName.isKnown(parts.getLast());
    String country = named ? parts.removeLast() : "";
    String town = parts.removeLast();
    if (!parts.isEmpty() && POSTCODE.matcher(parts.getLast()).matches()) {
      town = parts.removeLast() + " " + town;
    }
    Matcher both = WITHOUT_COMMA.matcher(town);
    if (both.matches()) {
      parts.add(both.group(1).strip());
      town = both.group(2);
    }
    String street = String.join(", ", parts);
    return POSTCODE.matcher(town).matches()
        ? new Address(street, town, "", country)
        : new Address(street, "", town, country);
  }
}
