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
              + "|\\d{4,6}(?!\\d))\\s*,?\\s*(.*)$");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String STREET = "strasse";
  private static final int STREET_KEPT = 3;

  /** The fewest digits of a postcode, and the most letters of the sign of a country before one. */
  private static final int LEAST_DIGITS = 4;

  private static final int MOST_SIGN = 3;

  static WrittenAddress of(Address address) {
    String written = address.country().strip();
    String country = written.isEmpty() ? null : CountryName.code(written);
    boolean unknown = !written.isEmpty() && country == null;
    String postcode = address.postcode().strip();
    String town = address.city().strip();
    if (isPlainPostcode(postcode) && !mayHavePostcode(town)) {
      return new WrittenAddress(country, unknown, postcode, town);
    }
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

  /** Whether nothing but a postcode of digits stands there, or nothing at all. */
  private static boolean isPlainPostcode(String postcode) {
    return postcode.chars().allMatch(WrittenAddress::isAsciiDigit);
  }

  /** Whether a postcode may stand in front: of four digits at least, after a sign at most. */
  private static boolean mayHavePostcode(String town) {
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < town.length() && digits < LEAST_DIGITS; i++) {
      char c = town.charAt(i);
      if (isAsciiDigit(c)) {
        digits++;
      } else if (Character.isLetter(c) && ++letters > MOST_SIGN) {
        return false;
      }
    }
    return digits == LEAST_DIGITS;
  }

  private static boolean isAsciiDigit(int sign) {
    return sign >= '0' && sign <= '9';
  }

  /**
   * What tells a house from all others: street with number, postcode and town; empty without a
   * number.
   *
   * @param street of this address
   */
  String house(String street) {
    String house = streetAndNumber(TownName.fold(street));
    return house.chars().noneMatch(Character::isDigit) || (postcode.isEmpty() && town.isEmpty())
        ? ""
        : house + '|' + postcode + '|' + TownName.key(town);
  }

  /** Letters and numbers only, with "straße" as the "str." of other lists. */
  private static String streetAndNumber(String folded) {
    StringBuilder house = new StringBuilder(folded.length());
    int at = 0;
    while (at < folded.length()) {
      if (folded.startsWith(STREET, at) && endsWord(folded, at + STREET.length())) {
        house.append(folded, at, at + STREET_KEPT);
        at += STREET.length();
      } else {
        int sign = folded.codePointAt(at);
        if (TownName.isLetterOrNumber(sign)) {
          house.appendCodePoint(sign);
        }
        at += Character.charCount(sign);
      }
    }
    return house.toString();
  }

  private static boolean endsWord(String text, int at) {
    return at == text.length() || text.charAt(at) <= ' ' || isAsciiDigit(text.charAt(at));
  }
}
