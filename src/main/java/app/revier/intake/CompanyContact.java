package app.revier.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name such as "Alpha GmbH, Max Muster": some programs write a contact behind the company. What
 * stands behind the comma is told from a town or a branch by being a first and a last name.
 */
final class CompanyContact {

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*");

  /** With these begin towns, branches and legal forms. */
  private static final Set<String> NO_FIRST_NAMES =
      Set.of(
          "bad",
          "sankt",
          "st",
          "st.",
          "new",
          "neu",
          "alt",
          "groß",
          "klein",
          "markt",
          "stadt",
          "werk",
          "abt",
          "abt.",
          "abteilung",
          "filiale",
          "standort",
          "niederlassung",
          "haus",
          "klinik",
          "praxis",
          "station",
          "zentrum",
          "branch",
          "plant",
          "department",
          "dept",
          "dept.",
          "san",
          "los",
          "le",
          "la",
          "den",
          "el",
          "port",
          "fort",
          "saint",
          "north",
          "south",
          "east",
          "west",
          "nord",
          "süd",
          "ost",
          "inc",
          "inc.",
          "ltd",
          "ltd.",
          "llc",
          "co",
          "co.",
          "s.a",
          "s.a.");

  private static final int MOST_WORDS = 4;

  private CompanyContact() {}

  /** The company in a name that has a contact behind it; empty if it has none. */
  static String company(String name) {
    int comma = name.lastIndexOf(", ");
    String company = comma <= 0 ? "" : name.substring(0, comma).strip();
    if (company.indexOf(' ') < 0) {
      // "Muster, Max Peter" is a person.
      return "";
    }
    List<String> words = List.of(name.substring(comma + 2).strip().split("\\s+", -1));
    boolean person =
        words.size() >= 2
            && words.size() <= MOST_WORDS
            && !NO_FIRST_NAMES.contains(words.getFirst().toLowerCase(Locale.ROOT))
            && words.stream().allMatch(word -> WORD.matcher(word).matches());
    return person ? company : "";
  }
}
