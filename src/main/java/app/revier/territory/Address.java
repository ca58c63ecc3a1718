package app.revier.territory;

/**
 * Where a customer is, as written on a letter. A part that is not known is empty.
 *
 * @param street with the house number
 * @param postcode as text, leading zeros kept
 * @param city the town
 * @param country name or code, as the rep writes it
 */
public record Address(String street, String postcode, String city, String country) {

  /** Nothing is known. */
  public static final Address NONE = new Address("", "", "", "");

  /** The same with another street. */
  public Address withStreet(String other) {
    return new Address(other, postcode, city, country);
  }

  /** The same with another postcode. */
  public Address withPostcode(String other) {
    return new Address(street, other, city, country);
  }

  /** The same with another town. */
  public Address withCity(String other) {
    return new Address(street, postcode, other, country);
  }

  /** The same with another country. */
  public Address withCountry(String other) {
    return new Address(street, postcode, city, other);
  }
}
