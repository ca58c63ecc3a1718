package app.revier.cli;

import app.revier.territory.Address;
import org.jspecify.annotations.Nullable;

/** An address in one line, as on a letter: street, postcode and town, country. */
final class AddressLine {

  private AddressLine() {}

  /**
   * Reads it: parts between commas, of which the street may be left out where a postcode and a town
   * stand alone, and the country always.
   *
   * @return none if no letter is in it, such as in a position
   */
  static @Nullable Address read(String line) {
    if (line.chars().noneMatch(Character::isLetter)) {
      return null;
    }
    String[] parts = line.split(",", -1);
    return switch (parts.length) {
      case 1 -> new Address("", "", parts[0].strip(), "");
      case 2 -> new Address(parts[0].strip(), "", parts[1].strip(), "");
      default -> new Address(parts[0].strip(), "", parts[1].strip(), parts[2].strip());
    };
  }
}
