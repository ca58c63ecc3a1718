package app.revier.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A spoken line in its parts. A comma, a semicolon, a dash between spaces, the end of a sentence
 * and the beginning of what comes next each begin another part; figures and days stay whole.
 */
final class SpokenParts {

  private final Pattern abbreviation;
  private final Pattern nextStep;
  private final SpokenDays days;

  /**
   * A part.
   *
   * @param text without what separates it
   * @param separator what stands behind it; empty at the end
   */
  record Part(String text, String separator) {

    /** Whether something else begins after it. */
    boolean isClosed() {
      return !separator.equals(",");
    }
  }

  SpokenParts(SpokenWords words, SpokenDays days) {
    this.days = days;
    abbreviation =
        SpokenWords.compiled("(?:" + words.expression("spoken.abbreviations") + "|\\p{L})");
    nextStep =
        SpokenWords.compiled(
            "(?<![\\p{L}\\p{N}])(?:"
                + words.expression("spoken.next-step")
                + ")"
                + SpokenWords.END);
  }

  List<Part> of(String line) {
    List<Part> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < line.length(); i++) {
      String separator = separator(line, begin, i);
      if (!separator.isEmpty()) {
        add(line.substring(begin, i), separator, parts);
        begin = i + 1;
      }
    }
    add(line.substring(begin), "", parts);
    return parts;
  }

  private void add(String text, String separator, List<Part> parts) {
    String part = text.strip();
    Matcher next = nextStep.matcher(part);
    if (next.find() && next.start() > 0) {
      parts.add(new Part(part.substring(0, next.start()).strip(), ";"));
      parts.add(new Part(part.substring(next.start()), separator));
    } else if (!part.isEmpty()) {
      parts.add(new Part(part, separator));
    }
  }

  /** What separates at a place; empty if nothing does. */
  private String separator(String line, int begin, int at) {
    char letter = line.charAt(at);
    return switch (letter) {
      case '\n' -> "\n";
      case ';' -> ";";
      case ',' -> isWithinFigure(line, begin, at) ? "" : ",";
      case '–', '—', '-' ->
          isBlank(line, at - 1) && isBlank(line, at + 1) && at > begin ? " –" : "";
      case '!', '?' -> isBlank(line, at + 1) ? String.valueOf(letter) : "";
      case '.' -> isEndOfSentence(line, begin, at) ? "." : "";
      default -> "";
    };
  }

  private boolean isWithinFigure(String line, int begin, int at) {
    boolean before = at > 0 && Character.isDigit(line.charAt(at - 1));
    if (before && at + 1 < line.length() && Character.isDigit(line.charAt(at + 1))) {
      return true;
    }
    // "Monday, 7 December" is one day, and "Monday, 20 minutes" is not.
    String rest = line.substring(at + 1).stripLeading();
    return !rest.isEmpty()
        && Character.isDigit(rest.charAt(0))
        && days.endsWithWeekday(line.substring(begin, at))
        && days.at(rest, 0, LocalDate.EPOCH, LocalDate.EPOCH, SpokenDays.Direction.AHEAD) != null;
  }

  private boolean isEndOfSentence(String line, int begin, int at) {
    if (!isBlank(line, at + 1) || at == begin) {
      return false;
    }
    int from = at;
    while (from > begin && Character.isLetter(line.charAt(from - 1))) {
      from--;
    }
    String word = line.substring(from, at);
    return word.isEmpty()
        ? !Character.isDigit(line.charAt(at - 1)) && line.charAt(at - 1) != '.'
        : !abbreviation.matcher(word).matches();
  }

  private static boolean isBlank(String line, int at) {
    return at < 0 || at >= line.length() || Character.isWhitespace(line.charAt(at));
  }
}
