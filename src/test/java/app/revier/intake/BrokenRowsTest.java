package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.intake.SourceRow.Fault;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of text files whose values may have slipped are named and left out, others never. */
class BrokenRowsTest {

  private static final String HEADINGS = "Kundennummer|Name|Ort|Umsatz 2026";

  private final MemoryBook book = new MemoryBook();

  private static Problem problem(int row, Code code, String quote, String fields, String headings) {
    return new Problem("", row, "", code, List.of("", quote, fields, headings), Severity.REJECTED);
  }

  private static List<String> numbers(ImportPlan plan) {
    return plan.newCustomers().stream().map(Customer::number).toList();
  }

  @Test
  void aRowWithMoreFieldsThanHeadingsIsLeftOut() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(
                HEADINGS, "K1|Alt|Bonn|5", "K2|Neu|Ulm|1|234", "K3|Meier|Sohn|Hof|6"));

    assertThat(PlainProblems.of(plan))
        .containsExactly(
            problem(3, Code.TOO_MANY_FIELDS, "K2; Neu; Ulm; 1; 234", "5", "4"),
            problem(4, Code.TOO_MANY_FIELDS, "K3; Meier; Sohn; Hof; 6", "5", "4"));
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(3, 1, 0, 0, 2));
    assertThat(numbers(plan)).containsExactly("K1");
  }

  @Test
  void aRowWithFewerFieldsThanHeadingsIsLeftOut() {
    ImportPlan plan =
        book.prepare(MemoryTables.records(HEADINGS, "K1|Alt|Bonn|5", "K2|Neu", "K3|Hof|Ulm|6"));

    assertThat(PlainProblems.of(plan))
        .containsExactly(problem(3, Code.TOO_FEW_FIELDS, "K2; Neu", "2", "4"));
    assertThat(numbers(plan)).containsExactly("K1", "K3");
  }

  @Test
  void anAmountCutAtItsCommaInEachRowIsTakenInNone() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(
                "Nr|Name|Umsatz 2026|Notiz", "1|A|1|234|", "2|B|2|345|", "3|C|17|100|"));

    assertThat(plan.newCustomers()).isEmpty();
    assertThat(plan.problemKinds())
        .singleElement()
        .satisfies(
            kind -> {
              assertThat(kind.code()).isEqualTo(Code.TOO_MANY_FIELDS);
              assertThat(kind.count()).isEqualTo(3);
            });
  }

  @Test
  void rowsThatAllEndWithADelimiterAreSound() {
    ImportPlan plan =
        book.prepare(MemoryTables.records(HEADINGS, "K1|A|Ulm|5|", "K2|B|Hof|6|", "K3|C||7|"));
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.newCustomers()).hasSize(3);

    ImportPlan headingToo = book.prepare(MemoryTables.records(HEADINGS + "|", "K1|A|Ulm|5|"));
    assertThat(headingToo.problems()).isEmpty();

    ImportPlan headingOnly = book.prepare(MemoryTables.records(HEADINGS + "|", "K1|A|Ulm|5"));
    assertThat(headingOnly.problems()).isEmpty();
  }

  @Test
  void oneRowThatEndsWithADelimiterMayHaveSlipped() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(
                "Nr|Name|Ort", "1|A|Ulm", "2|Beta| Gamma|", "3|C|Hof", "4|D|Bonn"));

    assertThat(plan.problems()).extracting(Problem::row).containsExactly(3);
    assertThat(numbers(plan)).containsExactly("1", "3", "4");
    assertThat(numbers(book.prepare(MemoryTables.records("Nr|Name|Ort", "1|A|Ulm|")))).isEmpty();
    assertThat(
            numbers(
                book.prepare(
                    MemoryTables.records(
                        "Nr|Name|Ort", "1|A|Ulm", "2|Beta| Gamma|", "3|Alt| Neu|", "4|D|Bonn"))))
        .containsExactly("1", "4");
  }

  @Test
  void blankFieldsThatAProgramDropsAtTheEndOfRowsAreSound() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(
                HEADINGS, "K1|A|Ulm|5", "K2|B", "K3|C|Hof|6", "K4|D|Bonn", "K5|E", "K6|F|Ulm|1"));

    assertThat(plan.problems()).isEmpty();
    assertThat(plan.newCustomers()).hasSize(6);
  }

  @Test
  void aProgramThatWritesBlankFieldsDropsNone() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(HEADINGS, "K1|A|Ulm|", "K2|B", "K3|C|Hof|6", "K4|D", "K5|E|Ulm|"));

    assertThat(plan.problems())
        .extracting(Problem::code)
        .containsExactly(Code.TOO_FEW_FIELDS, Code.TOO_FEW_FIELDS);
    assertThat(numbers(plan)).containsExactly("K1", "K3", "K5");
  }

  @Test
  void shortRowsBelowAllOthersMayBeAnotherTable() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(
                HEADINGS, "K1|A|Ulm|5", "K2|B|Hof|6", "K3|C|Hof|7", "K4|D", "K5|E"));

    assertThat(numbers(plan)).containsExactly("K1", "K2", "K3");
    assertThat(plan.problems()).extracting(Problem::row).containsExactly(5, 6);
  }

  @Test
  void aFewShortRowsAmongManyAreNoHabit() {
    List<String> lines = new ArrayList<>(List.of(HEADINGS));
    for (int i = 2; i <= 17; i++) {
      lines.add("K" + i + "|Praxis " + i + (i == 6 || i == 10 ? "" : "|Ulm|5"));
    }

    ImportPlan plan = book.prepare(MemoryTables.records(lines.toArray(String[]::new)));

    assertThat(plan.problems()).extracting(Problem::row).containsExactly(6, 10);
  }

  @Test
  void shortRowsBesideLongOnesAreNoHabit() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(
                HEADINGS, "K1|A|Ulm|5", "K2|B", "K3|C|Hof|6", "K4|D", "K5|E|Hof|6|7"));

    assertThat(numbers(plan)).containsExactly("K1", "K3");
  }

  @Test
  void rowsCutByLineBreaksAreNoShortRows() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(
                HEADINGS,
                "K1|A|Ulm|5",
                "K2|Haus",
                "am Markt|Ulm|6",
                "K3|C|Hof|6",
                "K4|Haus",
                "am See|Ulm|7",
                "K5|E|Ulm|1"));

    assertThat(numbers(plan)).containsExactly("K1", "K3", "K5");
    assertThat(plan.counts().rejected()).isEqualTo(4);
  }

  /** Rows 2 to last, of which some are short. */
  private ImportPlan withShortRows(int from, int to, int last) {
    List<String> lines = new ArrayList<>(List.of(HEADINGS));
    for (int i = 2; i <= last; i++) {
      String end = i >= from && i <= to ? "Ulm" : "Ulm|" + (i % 3 == 0 ? "" : "5");
      lines.add("K" + i + "|Praxis " + i + "|" + end);
    }
    return book.prepare(MemoryTables.records(lines.toArray(String[]::new)));
  }

  @Test
  void delimitersMissingForSixteenRowsAtATimeAreDropped() {
    ImportPlan plan = withShortRows(17, 32, 48);

    assertThat(plan.problems()).isEmpty();
    assertThat(plan.newCustomers()).hasSize(47);
  }

  @ParameterizedTest
  @CsvSource({"2, 16, 48", "17, 31, 48", "33, 34, 34"})
  void shortRowsInOtherNumbersAreNone(int from, int to, int last) {
    assertThat(withShortRows(from, to, last).counts().rejected()).isEqualTo(to - from + 1);
  }

  @Test
  void anotherTableBelowIsNotTakenForShortRows() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(
                HEADINGS,
                "K1|A|Ulm|5",
                "K2|B|Hof",
                "K3|C|Ulm|6",
                "K4|D|Hof",
                "",
                "Ansprechpartner|Telefon",
                "Frau Meier|0731 55"));

    assertThat(numbers(plan)).containsExactly("K1", "K2", "K3", "K4");
    assertThat(plan.problems()).extracting(Problem::row).containsExactly(7, 8);
  }

  @Test
  void titlesAboveAndSumsBelowAreNoRowsOfTheTable() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(
                "Kundenliste", "Stand|23.11.2026", HEADINGS, "K1|A|Ulm|5", "Summe|5"));

    assertThat(numbers(plan)).containsExactly("K1");
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.SUM_LINE);
  }

  @Test
  void aColumnThatTheUserHasNamedMayBeFilled() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records("Kundennummer|Name", "K1|Klinik|Bonn"),
            ImportOptions.DEFAULT.withSheets(
                Map.of("", new SheetChoice(true, null, 0, Map.of("C", "city")))));

    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void aRowWithAFaultIsLeftOutWhateverItsFields() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(HEADINGS, "K1|A \"B|Ulm|5", "K2|\"B|Ulm|5", "K3|C|Hof|6")
                .fault(2, Fault.STRAY_QUOTE)
                .fault(3, Fault.OPEN_QUOTE));

    assertThat(PlainProblems.of(plan))
        .containsExactly(
            problem(2, Code.STRAY_QUOTE, "K1; A \"B; Ulm; 5", "4", "4"),
            problem(3, Code.OPEN_QUOTE, "K2; \"B; Ulm; 5", "4", "4"));
    assertThat(numbers(plan)).containsExactly("K3");
  }

  @Test
  void whatABrokenRowHoldsTeachesNothingAboutTheColumn() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.records(
                "Nr|Name|Umsatz 2026", "1|A|2.000", "2|B|1.5|x", "3|C|1.25|y", "4|D|7.5|z"));

    ImportPlan faulty =
        book.prepare(
            MemoryTables.records("Nr|Name|Umsatz 2026", "1|A|2.000", "2|B|1.5", "3|C|1.25")
                .fault(3, Fault.STRAY_QUOTE)
                .fault(4, Fault.STRAY_QUOTE));

    for (ImportPlan each : List.of(plan, faulty)) {
      assertThat(each.newCustomers())
          .singleElement()
          .satisfies(
              customer ->
                  assertThat(customer.revenue().in(2026).toDecimal()).isEqualByComparingTo("2000"));
    }
  }

  @Test
  void aCellThatHasLostLettersIsLeftOut() {
    book.with(new CustomerBuilder(new CustomerId(1), "K1", "Alt"));

    ImportPlan plan =
        book.take(MemoryTables.records("Nr|Name|Ort|Straße", "K1|Alt|K\ufffdln|Ring 5"));

    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "", 2, "C", Code.BROKEN_LETTERS, List.of("Ort", "K\ufffdln"), Severity.LEFT_OUT));
    assertThat(book.customer("K1").address().city()).isEmpty();
    assertThat(book.customer("K1").address().street()).isEqualTo("Ring 5");
  }

  @Test
  void aCustomerWhoseNameHasLostLettersIsLeftOut() {
    ImportPlan plan =
        book.prepare(MemoryTables.records(HEADINGS, "K1|M\ufffdller|Ulm|5", "K2|B|Hof|6"));

    assertThat(plan.problems())
        .extracting(Problem::code, Problem::severity)
        .containsExactly(tuple(Code.BROKEN_LETTERS, Severity.REJECTED));
    assertThat(numbers(plan)).containsExactly("K2");
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 1, 0, 0, 1));
  }
}
