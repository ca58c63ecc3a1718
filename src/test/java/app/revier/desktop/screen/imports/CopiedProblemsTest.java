package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of problems that a manager can paste into a mail or a spreadsheet. */
class CopiedProblemsTest {

  private final CopiedProblems words = new CopiedProblems(new Texts(Language.GERMAN));

  private static Problem problem(int row, Problem.Severity severity, Problem.Code code) {
    return new Problem("Kunden", row, "C", code, List.of("Umsatz 2026", "viel"), severity);
  }

  private final Problem first = problem(7, Problem.Severity.REJECTED, Problem.Code.NOT_A_NUMBER);
  private final Problem second = problem(9, Problem.Severity.REJECTED, Problem.Code.NOT_A_NUMBER);
  private final ProblemGroup group =
      new ProblemGroup(
          Problem.Severity.REJECTED, Problem.Code.NOT_A_NUMBER, List.of(first, second), 2);

  @Test
  void problemsAreATableWithHeadings() {
    assertThat(words.text(List.of(first)).lines()).hasSize(2).first().isEqualTo("Was\tWo\tWarum");
    assertThat(words.text(List.of(first)).lines().toList().get(1))
        .startsWith("abgelehnt\tKunden C7\t")
        .contains("viel");
  }

  @Test
  void whoseProblemItIsIsSaidUnlessTheSentenceDoes() {
    assertThat(words.sentence(of("Klinik Nord"))).startsWith("Klinik Nord · Umsatz 2026: ");
    assertThat(words.sentence(of("viel"))).startsWith("Umsatz 2026: ");
    assertThat(words.sentence(first)).startsWith("Umsatz 2026: ");
  }

  private static Problem of(String who) {
    return new Problem(
        "Kunden",
        7,
        "C",
        Problem.Code.NOT_A_NUMBER,
        List.of("Umsatz 2026", "viel"),
        Problem.Severity.LEFT_OUT,
        who);
  }

  @Test
  void theHeadOfAGroupStandsForAllOfItAndNothingIsCopiedTwice() {
    assertThat(
            CopiedProblems.behind(
                List.of(new ProblemList.Line.Head(group), new ProblemList.Line.One(second))))
        .containsExactly(first, second);
    assertThat(CopiedProblems.behind(List.of(new ProblemList.Line.One(second))))
        .containsExactly(second);
  }
}
