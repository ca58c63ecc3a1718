package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Problems are told in groups, whatever is the matter. */
class ProblemGroupTest {

  private static String title(Problem.Code code, Texts texts) {
    Problem problem =
        new Problem("Kunden", 2, "C", code, List.of("Ort"), Problem.Severity.DOUBTFUL);
    return new ProblemGroup(problem.severity(), code, List.of(problem), 1).title(texts);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whateverIsTheMatterHasATitleOfItsOwn(Language language) {
    Texts texts = new Texts(language);
    assertThat(Arrays.stream(Problem.Code.values()).map(code -> title(code, texts)))
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }
}
