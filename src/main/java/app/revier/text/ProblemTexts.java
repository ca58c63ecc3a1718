package app.revier.text;

import app.revier.intake.Problem;
import java.util.Locale;

/** Puts the problems of an import into words. */
public final class ProblemTexts {

  private static final int LONGEST_QUOTE = 60;

  private final Texts texts;

  /** The sentences of the language of these texts. */
  public ProblemTexts(Texts texts) {
    this.texts = texts;
  }

  /** What is the matter with a cell or row, in a sentence without its place. */
  public String sentence(Problem problem) {
    Object[] arguments = problem.arguments().stream().map(ProblemTexts::quotable).toArray();
    return texts.get(
        "problems." + problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
  }

  /** One line of at most so many characters, however long and wild the cell is. */
  private static String quotable(String raw) {
    String line = raw.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }
}
