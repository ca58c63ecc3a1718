package app.revier.intake;

import java.util.regex.Pattern;

/** How a heading names one of the rep's attributes: alone, or after the word for attribute. */
public final class AttributeHeading {

  private static final Pattern WORD =
      Pattern.compile("^\\s*(merkmal|attribute?)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

  private AttributeHeading() {}

  /** What tells an attribute from all others, however its name is written. */
  static String key(String heading) {
    String name = WORD.matcher(heading).replaceFirst("");
    String key = Folding.key(name);
    return key.isEmpty() ? name.strip() : key;
  }

  /** Whether two names are read as the same heading. */
  public static boolean isSame(String one, String two) {
    return key(one).equals(key(two));
  }
}
