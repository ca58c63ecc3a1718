package app.revier.territory;

import java.util.regex.Pattern;

/**
 * The value that a customer has of one of the rep's attributes.
 *
 * @param attribute the code of the {@link Attribute}
 * @param value the code of its value
 */
public record Trait(String attribute, String value) {

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

  /** Refuses what is no code. */
  public Trait {
    if (!isCode(attribute) || !isCode(value)) {
      throw new IllegalArgumentException("no codes: " + attribute + ", " + value);
    }
  }

  /** Whether a text can be the code of an attribute or a value: letters a to z, digits, hyphens. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }
}
