package app.revier.desktop.screen.imports;

import app.revier.intake.Problem;
import app.revier.text.ProblemTexts;
import app.revier.text.Texts;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Problems of a file as text for a mail or a spreadsheet: tabs between cells, one line a row. */
final class CopiedProblems {

  private final Texts texts;
  private final ProblemTexts sentences;

  CopiedProblems(Texts texts) {
    this.texts = texts;
    sentences = new ProblemTexts(texts);
  }

  /** The problems that lines of the list stand for: a head for all of its group. */
  static List<Problem> behind(Collection<ProblemList.Line> lines) {
    Set<Problem> problems = new LinkedHashSet<>();
    for (ProblemList.Line line : lines) {
      switch (line) {
        case ProblemList.Line.Head(ProblemGroup group) -> problems.addAll(group.problems());
        case ProblemList.Line.More(ProblemGroup group) -> problems.addAll(group.problems());
        case ProblemList.Line.One(Problem problem) -> problems.add(problem);
        case ProblemList.Line.Omitted _ -> {}
      }
    }
    return List.copyOf(problems);
  }

  /** Where a problem is, such as {@code Kunden C12}. */
  static String place(Problem problem) {
    String cell = problem.column() + (problem.row() == 0 ? "" : problem.row());
    return problem.sheet().isEmpty() ? cell : problem.sheet() + " " + cell;
  }

  /** What became of the row, in a word. */
  String outcome(Problem.Severity severity) {
    return texts.get(
        switch (severity) {
          case REJECTED -> "imports.rejected";
          case LEFT_OUT -> "imports.left-out";
          case DOUBTFUL -> "imports.doubtful";
        });
  }

  /** What is the matter, in a sentence, and with whom, if the sentence does not say it. */
  String sentence(Problem problem) {
    String sentence = sentences.sentence(problem);
    return problem.who().isEmpty() || sentence.contains(problem.who())
        ? sentence
        : texts.get("imports.problem-of", problem.who(), sentence);
  }

  /** The problems as a table with headings. */
  String text(List<Problem> problems) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add(
        String.join(
            "\t",
            texts.get("imports.problem-what"),
            texts.get("imports.problem-where"),
            texts.get("imports.problem-why")));
    for (Problem problem : problems) {
      lines.add(String.join("\t", outcome(problem.severity()), place(problem), sentence(problem)));
    }
    return lines.toString();
  }
}
