package app.revier.intake;

import java.util.Locale;
import java.util.Set;

/** How people and programs write that a cell is empty. */
final class NothingWords {

  /** The longest of the words, with its spaces. */
  private static final int LONGEST = 24;

  /** In lower case and without spaces. "NA" is not among them: it is a country and a town. */
  private static final Set<String> WORDS =
      Set.of(
          "k.a.",
          "k.a",
          "keineangabe",
          "keineangaben",
          "ohneangabe",
          "nichtbekannt",
          "unbekannt",
          "entfällt",
          "n.v.",
          "n/a",
          "n.a.",
          "n.a",
          "unknown",
          "notavailable",
          "notapplicable",
          "null",
          "(null)",
          "<null>",
          "[null]",
          "\\n",
          "nil",
          "nan",
          "./.",
          "-/-",
          "--/--",
          "(leer)",
          "(blank)",
          "(empty)",
          "#leer",
          "?",
          "??",
          "???");

  private NothingWords() {}

  /** Whether a line of text says nothing: a dash, "k.A.", "n/a" and the like. */
  static boolean isNothing(String text) {
    return isDashes(text)
        || (text.length() <= LONGEST
            && WORDS.contains(text.toLowerCase(Locale.ROOT).replace(" ", "")));
  }

  /** A spreadsheet shows a zero or an empty cell as a dash. */
  private static boolean isDashes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && c != '–' && c != '—' && c != '\u2212') {
        return false;
      }
    }
    return true;
  }
}
