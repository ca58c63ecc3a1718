package app.revier.place;

import app.revier.territory.Address;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an address says, whatever cell it was written in.
 *
 * @param country its ISO code; none if nothing says
 * @param countryIsUnknown whether a country is written that is not known
 * @param postcode without the sign of the country; empty if there is none
 * @param town without the postcode; empty if there is none
 */
record WrittenAddress(
    @Nullable String country, boolean countryIsUnknown, String postcode, String town) {

  private static final Pattern WITH_SIGN =
      Pattern.compile("^(?:([A-Za-z]{1,3})\\s*[-–]\\s*|([A-Z]{1,3})\\s*)?(\\d[\\dA-Za-z .-]*)$");
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "^(?:([A-Za-z]{1,3})\\s*[-–]?\\s*)?(\\d{4}\\s?[A-Z]{2}\\b|\\d{2}-\\d{3}|\\d{3}\\s\\d{2}\\b"
              + "|\\d{4,5})\\s*,?\\s*(.*)$");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern STREET = Pattern.compile("str(asse|\\.)?(?=[\\s\\d]|$)");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static WrittenAddress of(Address address) {
    String written = address.country().strip();
    String country = written.isEmpty() ? null : CountryName.code(written);
    boolean unknown = !written.isEmpty() && country == null;
    String postcode = address.postcode().strip();
    String town = address.city().strip();
    Matcher both = IN_FRONT.matcher(postcode);
    if (both.matches() && !both.group(3).isBlank()) {
      town = town.isEmpty() ? both.group(3).strip() : town;
      postcode = sign(both.group(1)) + both.group(2);
    }
    Matcher inTown = IN_FRONT.matcher(town);
    if (inTown.matches()) {
      postcode = postcode.isEmpty() ? sign(inTown.group(1)) + inTown.group(2) : postcode;
      town = inTown.group(3).strip();
    }
    Matcher signed = WITH_SIGN.matcher(postcode);
    if (signed.matches()) {
      String sign = signed.group(1) == null ? signed.group(2) : signed.group(1);
      if (country == null && !unknown && sign != null) {
        country = CountryName.code(sign);
      }
      postcode = signed.group(3).strip();
    }
    return new WrittenAddress(
        country, unknown, SPACE.matcher(postcode).replaceAll("").toUpperCase(Locale.ROOT), town);
  }

  private static String sign(@Nullable String sign) {
    return sign == null ? "" : sign + "-";
  }

  /**
   * What tells a house from all others: street with number, postcode and town; empty without a
   * number.
   */
  static String house(Address address) {
    String folded = STREET.matcher(TownName.fold(address.street())).replaceAll("str");
    String street = SIGNS.matcher(folded).replaceAll("");
    if (street.chars().noneMatch(Character::isDigit)) {
      return "";
    }
    WrittenAddress written = of(address);
    return written.postcode().isEmpty() && written.town().isEmpty()
        ? ""
        : street + '|' + written.postcode() + '|' + TownName.key(written.town());
  }
}
