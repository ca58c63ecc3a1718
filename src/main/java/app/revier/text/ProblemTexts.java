package app.revier.text;

import app.revier.intake.Problem;
import app.revier.intake.SourceCell;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts the problems of an import and the cells of its file into words. */
public final class ProblemTexts {

  /** Where the kind stands among the arguments. */
  private static final int KIND = 2;

  /** Where the known words stand among the arguments. */
  private static final int POSSIBLE = 2;

  private static final int LONGEST_QUOTE = 60;

  /** Longer numbers are shown with an exponent, so that none fills the screen. */
  private static final int LONGEST_NUMBER = 30;

  private static final int PERCENT_DECIMALS = 6;

  private static final char MINUS = '\u2212';

  private final Texts texts;

  /** The sentences of the language of these texts. */
  public ProblemTexts(Texts texts) {
    this.texts = texts;
  }

  /** What is the matter with a cell or row, in a sentence without its place. */
  public String sentence(Problem problem) {
    Object[] arguments = problem.arguments().stream().map(this::quote).toArray();
    String key = "problems." + problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (problem.code()) {
      case KIND_INCOMPLETE -> {
        arguments[KIND] = kind(arguments[KIND]);
        arguments[KIND + 1] = fields(problem.arguments().get(KIND + 1));
        yield texts.get(key, arguments) + notUnderstood(problem.arguments().get(KIND + 2));
      }
      case NO_HEADINGS -> texts.get(key, arguments) + nearest(problem.arguments());
      case KIND_UNCLEAR -> {
        arguments[KIND] = kind(arguments[KIND]);
        yield texts.get(key, arguments) + notUnderstood(problem.arguments().get(KIND + 1));
      }
      case UNKNOWN_WORD, WORD_TAKEN_AS -> {
        // What is possible is of use only as a whole.
        arguments[POSSIBLE] = line(possible(problem));
        yield texts.get(key, arguments);
      }
      default -> texts.get(key, arguments);
    };
  }

  /** The words that would be known, of a problem with a word, in the language of these texts. */
  public String possible(Problem problem) {
    int place = texts.language() == Language.GERMAN ? POSSIBLE : POSSIBLE + 1;
    return problem.arguments().get(place).toString();
  }

  /** What rows without headings look like most of all, and what was read instead. */
  private String nearest(List<Object> arguments) {
    if (arguments.size() <= KIND + 1) {
      return "";
    }
    String kind = arguments.get(KIND).toString();
    return (kind.isEmpty() ? "" : " " + texts.get("problems.nearest-kind", kind(kind)))
        + notUnderstood(arguments.get(KIND + 1));
  }

  private String kind(Object code) {
    return texts.get("imports.kind-" + code);
  }

  private String fields(Object codes) {
    return Arrays.stream(codes.toString().split(",", -1))
        .map(code -> texts.get("fields." + code))
        .collect(Collectors.joining(", "));
  }

  private String notUnderstood(Object headings) {
    return headings.toString().isEmpty()
        ? ""
        : " " + texts.get("problems.not-understood", headings.toString());
  }

  /**
   * A cell of the file on one line: words as they stand, cut where they are long; figures and days
   * in the language's form.
   *
   * @param cell words or a {@link SourceCell}, as the arguments of a {@link Problem} are
   */
  public String quote(Object cell) {
    return switch (cell) {
      case String words -> quotable(words);
      case SourceCell.Text(String words) -> quotable(words);
      case SourceCell.Numeric number ->
          number.percent() && isShort(number.value())
              ? texts.percent(number.value().doubleValue(), PERCENT_DECIMALS)
              : number(number.value());
      case SourceCell.Day day -> texts.date(day.value());
      case SourceCell.Truth truth -> texts.get(truth.value() ? "problems.true" : "problems.false");
      case SourceCell.Blank _ -> "";
      case SourceCell.Failure(String code) -> quotable(code);
      default -> throw new IllegalArgumentException("not of a file: " + cell.getClass());
    };
  }

  private String number(BigDecimal value) {
    return isShort(value) ? texts.number(value) : value.toString().replace('-', MINUS);
  }

  private static boolean isShort(BigDecimal value) {
    long digitsBefore = (long) value.precision() - value.scale();
    return Math.abs(digitsBefore) <= LONGEST_NUMBER
        && Math.abs((long) value.scale()) <= LONGEST_NUMBER;
  }

  /** One line of at most so many characters, however long and wild the cell is. */
  private static String quotable(String raw) {
    String line = line(raw);
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }

  private static String line(String raw) {
    return raw.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
