package app.revier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is named in a line: somebody with a title such as "Frau" or "Dr.", or one of the
 * customer's contacts. What is said with them counts, and they stay in the note.
 */
final class SpokenPersons {

  private static final int SHORTEST = 3;

  private final Pattern titled;
  private final @Nullable Pattern known;

  /**
   * In the words of a language.
   *
   * @param contacts the names of the customer's contacts
   */
  SpokenPersons(SpokenWords words, List<String> contacts) {
    String before = "(?iu:(?:" + words.expression("spoken.with-whom") + ")\\s+)?";
    String title = "(?iu:(?:" + words.expression("spoken.titles") + ")\\b\\.?\\s+)";
    String name = "\\p{Lu}[\\p{L}’'-]+";
    titled =
        Pattern.compile(
            before + title + "+" + name + "(?:\\s+" + name + "){0,2}" + SpokenWords.END);
    List<String> names = names(contacts);
    known =
        names.isEmpty()
            ? null
            : SpokenWords.compiled(
                before + title + "*(?:" + SpokenWords.alternatives(names) + ")" + SpokenWords.END);
  }

  /** Whole names, and what people are called by: their last names. */
  private static List<String> names(List<String> contacts) {
    List<String> names = new ArrayList<>();
    for (String contact : contacts) {
      String whole = contact.strip();
      String last = whole.substring(whole.lastIndexOf(' ') + 1);
      for (String name : List.of(whole, last)) {
        if (name.length() >= SHORTEST && Character.isLetter(name.charAt(0))) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Where somebody who is named at a place ends; below 0 if nobody is. */
  int endAt(String text, int from) {
    Matcher contact = known == null ? null : SpokenMinutes.looking(known, text, from);
    Matcher said = contact == null ? SpokenMinutes.looking(titled, text, from) : contact;
    return said == null ? -1 : said.end();
  }
}
