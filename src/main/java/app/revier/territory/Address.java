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
}
