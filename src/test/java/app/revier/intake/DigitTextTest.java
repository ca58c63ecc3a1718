package app.revier.intake;

import static app.revier.intake.MemoryTables.number;
import static app.revier.intake.MemoryTables.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Customer numbers, postcodes and telephone numbers are what the sheet shows. */
class DigitTextTest {

  private final MemoryBook book = new MemoryBook();

  private ImportPlan take(SourceCell... row) {
    List<SourceCell> headings =
        List.of(text("Kundennummer"), text("Name"), text("PLZ"), text("Telefon"));
    return book.take(new MemoryTables().cells("", List.of(headings, List.of(row))));
  }

  private static SourceCell shown(String value, String shown) {
    return new SourceCell.Numeric(new BigDecimal(value), false, shown);
  }

  @Test
  void whatTheSheetShowsIsTheNumberAndThePostcode() {
    ImportPlan plan =
        take(
            shown("12", "0000000012"),
            text("A"),
            shown("1067", "01067"),
            shown("351123", "0351 123"));
    assertThat(plan.problems()).isEmpty();
    assertThat(book.customer("0000000012").address().postcode()).isEqualTo("01067");
    assertThat(book.customer("0000000012").reach().phone()).isEqualTo("0351 123");
  }

  @Test
  void aDecimalZeroBehindWholeDigitsIsDropped() {
    assertThat(take(text("17850.0"), text("A"), text("50667,0"), number("351.0")).problems())
        .isEmpty();
    assertThat(book.customer("17850").address().postcode()).isEqualTo("50667");
    assertThat(book.customer("17850").reach().phone()).isEqualTo("351");
  }

  @Test
  void aDecimalZeroBesideRealDecimalsStays() {
    book.take(MemoryTables.csv("Kundennummer|Name", "12.0|A", "12.1|B"));
    assertThat(book.customer("12.0").name()).isEqualTo("A");
    assertThat(book.customer("12.1").name()).isEqualTo("B");
    take(text("13.05"), text("C"));
    assertThat(book.customer("13.05").name()).isEqualTo("C");
  }

  @Test
  void aNumberOfWhichDigitsAreGoneRejectsTheRow() {
    ImportPlan plan = take(text("4,71123E+11"), text("A"), text("50667"), text(""));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                2,
                "A",
                Code.DIGITS_LOST,
                List.of("Kundennummer", "4,71123E+11"),
                Severity.REJECTED));
    assertThat(plan.counts().rejected()).isEqualTo(1);
    assertThat(take(number("1234567890123460"), text("A")).problems())
        .extracting(Problem::code)
        .containsExactly(Code.DIGITS_LOST);
  }

  @Test
  void elsewhereOnlySuchACellIsLeftOut() {
    ImportPlan plan = take(text("1"), text("A"), text("50667"), text("4.93511E+11"));
    assertThat(plan.problems())
        .extracting(Problem::code, Problem::severity)
        .containsExactly(tuple(Code.DIGITS_LOST, Severity.LEFT_OUT));
    assertThat(book.customer("1").reach().phone()).isEmpty();
    assertThat(book.customer("1").address().postcode()).isEqualTo("50667");
  }

  @Test
  void anErrorInTheNumberOrNameRejectsTheRow() {
    SourceCell error = new SourceCell.Failure("#NV");
    assertThat(take(error, text("A")).counts().rejected()).isEqualTo(1);
    assertThat(take(text("1"), error).counts().rejected()).isEqualTo(1);
    assertThat(take(text("1"), text("A"), error).counts().created()).isEqualTo(1);
  }

  @Test
  void longDigitsUpToFifteenAndWordsWithAnEAreWhole() {
    assertThat(take(number("471123000000"), text("1E+5 GmbH"), text("1E5")).problems()).isEmpty();
    assertThat(book.customer("471123000000").name()).isEqualTo("1E+5 GmbH");
    assertThat(take(text("4"), number("1234567890123460")).problems()).isEmpty();
    assertThat(book.customer("4").name()).isEqualTo("1234567890123460");
  }
}
