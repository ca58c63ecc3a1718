package app.revier.doubles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A street, made comparable.
 *
 * @param name in plain letters without spaces, "strasse" cut to "str"; empty if it is not known
 * @param house the house number without letters; of several the first; empty if it is not known
 */
record Street(String name, String house) {

  private static final Street NONE = new Street("", "");

  private static final Pattern POST_BOX =
      Pattern.compile("\\b(postfach|p\\.?\\s?o\\.?\\s?box|po box|boite postale|b\\.?p\\.?\\s?\\d)");
  private static final Pattern HOUSE_BEHIND =
      Pattern.compile("^(.*?\\p{L}.*?)[ ,.]*\\b0*(\\d{1,5})(?:\\D.*)?$");
  private static final Pattern HOUSE_BEFORE = Pattern.compile("^0*(\\d{1,5})\\p{L}?[ ,]+(.+)$");

  /** Makes it comparable. A post office box is no street. */
  static Street of(String text) {
    String plain = PlainLetters.of(text).strip();
    if (plain.isEmpty() || POST_BOX.matcher(plain).find()) {
      return NONE;
    }
    Matcher before = HOUSE_BEFORE.matcher(plain);
    if (before.matches()) {
      return new Street(key(before.group(2)), before.group(1));
    }
    Matcher behind = HOUSE_BEHIND.matcher(plain);
    return behind.matches()
        ? new Street(key(behind.group(1)), behind.group(2))
        : new Street(key(plain), "");
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (NameWord word : NameWord.in(text)) {
      key.append(
          switch (word.text()) {
            case "sankt", "saint" -> "st";
            case "doktor" -> "dr";
            default -> word.text();
          });
    }
    return key.toString()
        .replace("strasse", "str")
        .replace("street", "str")
        .replace("platz", "pl")
        .replace("gasse", "g");
  }

  /** How two streets of one town agree. */
  PlaceLikeness like(Street other) {
    if (name.isEmpty() || other.name.isEmpty()) {
      return PlaceLikeness.TOWN;
    }
    if (!name.equals(other.name) && !NameWord.isMistyped(name, other.name)) {
      return PlaceLikeness.OTHER_STREET;
    }
    if (house.isEmpty() || other.house.isEmpty()) {
      return PlaceLikeness.STREET;
    }
    return house.equals(other.house) ? PlaceLikeness.HOUSE : PlaceLikeness.OTHER_HOUSE;
  }
}
