package app.revier.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Countries as lists write them: names in German, English and their own language, and codes. */
public final class CountryName {

  private static final Map<String, String> CODES = new HashMap<>();
  private static final Pattern PARTS = Pattern.compile("[-–/,()]+");

  static {
    add(
        "DE",
        "d",
        "ger",
        "deu",
        "brd",
        "deutschland",
        "germany",
        "allemagne",
        "germania",
        "bundesrepublik deutschland",
        "federal republic of germany");
    add("AT", "a", "aut", "österreich", "oesterreich", "austria", "autriche");
    add("CH", "sui", "che", "schweiz", "switzerland", "suisse", "svizzera", "svizra");
    add("LI", "fl", "lie", "liechtenstein", "fürstentum liechtenstein");
    add("LU", "l", "lux", "luxemburg", "luxembourg", "lëtzebuerg");
    add("FR", "f", "fra", "frankreich", "france");
    add("BE", "b", "bel", "belgien", "belgium", "belgique", "belgië");
    add(
        "NL",
        "nld",
        "ned",
        "niederlande",
        "holland",
        "netherlands",
        "the netherlands",
        "nederland");
    add("DK", "dnk", "den", "dänemark", "daenemark", "denmark", "danmark");
    add("PL", "pol", "polen", "poland", "polska");
    add(
        "CZ",
        "cze",
        "tschechien",
        "tschechische republik",
        "czechia",
        "czech republic",
        "česko",
        "česká republika");
    add("IT", "i", "ita", "italien", "italy", "italia");
    add("SI", "slo", "svn", "slowenien", "slovenia", "slovenija");
    add("HU", "h", "hun", "ungarn", "hungary", "magyarország");
    add("SK", "svk", "slowakei", "slowakische republik", "slovakia", "slovensko");
  }

  private CountryName() {}

  private static void add(String code, String... names) {
    CODES.put(TownName.fold(code), code);
    for (String name : names) {
      CODES.put(TownName.fold(name), code);
    }
  }

  /** Whether a text is a name or sign of one of the countries known here. */
  public static boolean isKnown(String written) {
    return CODES.containsKey(TownName.fold(written.strip()));
  }

  /**
   * The ISO 3166 code of a country as it is written; none for an empty text. Two letters that are
   * no country known here are taken for a code, so that a postcode file of any country can be used.
   */
  public static @Nullable String code(String written) {
    String name = TownName.fold(written.strip());
    String code = CODES.get(name);
    if (code == null && name.matches("[a-z]{2}")) {
      return name.toUpperCase(Locale.ROOT);
    }
    return code == null ? codeOfParts(name) : code;
  }

  /** The code that all parts agree on, as in "DE - Deutschland"; none if they do not. */
  private static @Nullable String codeOfParts(String name) {
    Set<String> codes = new HashSet<>();
    for (String part : PARTS.split(name, -1)) {
      if (!part.isBlank()) {
        codes.add(CODES.getOrDefault(part.strip(), ""));
      }
    }
    String only = codes.size() == 1 ? codes.iterator().next() : "";
    return only.isEmpty() ? null : only;
  }
}
