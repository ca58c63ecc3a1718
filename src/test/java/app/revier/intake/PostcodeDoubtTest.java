package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Postcodes that can be none are taken with a remark, once. */
class PostcodeDoubtTest {

  private final MemoryBook book = new MemoryBook();

  private ImportPlan take(String cells) {
    return book.take(MemoryTables.csv("Kundennr|Firma|PLZ|Ort|Land", "1|A|" + cells));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ABC|Ulm|", "ABC|Ulm|Deutschland", "89-07|Ulm|DE", "123456|Ulm|D"})
  void whatCanBeNoPostcodeIsNamedWhereItIsNew(String cells) {
    ImportPlan plan = take(cells);

    assertThat(plan.problems()).extracting(Problem::code).contains(Code.POSTCODE_DOUBTFUL);
    assertThat(book.customer("1").address().postcode()).isEqualTo(cells.split("\\|", -1)[0]);
    assertThat(take(cells).problems())
        .extracting(Problem::code)
        .doesNotContain(Code.POSTCODE_DOUBTFUL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "89073|Ulm|",
        "D-89073|Ulm|Deutschland",
        "1010|Wien|AT",
        "1067|Dresden|DE",
        "SW1A 1AA|London|",
        "|Ulm|DE"
      })
  void othersAreTakenWithoutARemark(String cells) {
    assertThat(take(cells).problems()).isEmpty();
  }
}
