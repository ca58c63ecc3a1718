package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import app.revier.territory.Address;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about an address; none for a part it says nothing about.
 *
 * @param street with the house number
 * @param postcode as it stands, a number without leading zeros
 * @param city the town
 * @param country the country
 * @param zeroLost whether the postcode may have lost a leading zero, being a number of four digits
 *     in a column that holds longer ones, or four digits of a German address
 */
record AddressParts(
    @Nullable String street,
    @Nullable String postcode,
    @Nullable String city,
    @Nullable String country,
    boolean zeroLost) {

  private static final Pattern DECIMAL = Pattern.compile("^(\\d{4,5})[.,]0+$");

  private static final Pattern GERMAN_POSTCODE = Pattern.compile("(?i)(?:DE?[- ]{0,3})?\\d{5}");

  private static final Set<String> GERMANY =
      Set.of("de", "d", "deu", "ger", "brd", "deutschland", "germany");

  /** Reads the cells of a row. */
  static AddressParts of(RowValues values, SheetTable table) {
    String street = values.text(ImportField.STREET);
    TableColumn houseColumn = table.column(Part.HOUSE_NUMBER);
    String house = houseColumn == null ? null : values.text(houseColumn);
    if (street != null && house != null && !street.endsWith(" " + house)) {
      street = street + " " + house;
    }
    String postcode = whole(values.text(ImportField.POSTCODE));
    String city = values.text(ImportField.CITY);
    TableColumn postcodeColumn = table.column(ImportField.POSTCODE);
    boolean shorter = postcode != null && postcodeColumn != null && isFourDigits(postcode);
    boolean numeric = postcodeColumn != null && values.isNumeric(postcodeColumn);
    boolean longer = postcodeColumn != null && postcodeColumn.hasFiveDigits();
    TableColumn bothColumn = table.column(Part.POSTCODE_AND_CITY);
    String both = bothColumn == null ? null : values.text(bothColumn);
    if (both != null && postcode == null && city == null) {
      int space = endOfPostcode(both);
      postcode = space > 0 ? both.substring(0, space) : null;
      city = both.substring(space).strip();
    }
    String country = values.text(ImportField.COUNTRY);
    return new AddressParts(
        street,
        postcode,
        city,
        country,
        shorter && ((numeric && longer) || (country != null && isGermany(country))));
  }

  /** Without the ".0" that programs write behind a number. */
  private static @Nullable String whole(@Nullable String postcode) {
    return postcode == null ? null : DECIMAL.matcher(postcode).replaceFirst("$1");
  }

  private static boolean isFourDigits(String text) {
    return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Where the postcode ends that stands before the town; 0 if there is none. */
  private static int endOfPostcode(String text) {
    int space = text.indexOf(' ');
    return space > 0 && text.substring(0, space).chars().anyMatch(c -> c >= '0' && c <= '9')
        ? space
        : 0;
  }

  /**
   * Whether a postcode can be none: one of Germany has five digits, and one without any digit is
   * hardly one of any country. An empty one says nothing.
   */
  static boolean isNoPostcode(String postcode, String country) {
    return !postcode.isEmpty()
        && (isGermany(country)
            ? !GERMAN_POSTCODE.matcher(postcode).matches()
            : postcode.chars().noneMatch(Character::isDigit));
  }

  private static boolean isGermany(String country) {
    return GERMANY.contains(Folding.key(country));
  }

  /** The address with these parts put onto it. */
  Address onto(Address before) {
    String newCountry = country == null ? before.country() : country;
    String newPostcode = postcode;
    if (newPostcode != null && zeroLost && (newCountry.isEmpty() || isGermany(newCountry))) {
      newPostcode = "0" + newPostcode;
    }
    return new Address(
        street == null ? before.street() : street,
        newPostcode == null ? before.postcode() : newPostcode,
        city == null ? before.city() : city,
        newCountry);
  }
}
