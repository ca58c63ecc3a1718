package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of more problems than anybody can read. */
class ManyProblemsTest {

  private static final int MANY = ProblemLog.MOST_KEPT + 300;

  private static ImportPlan plan(String... last) {
    List<String> lines = new ArrayList<>();
    lines.add("Kundennummer|Datum|Betrag");
    for (int i = 0; i < MANY; i++) {
      lines.add("X" + i + "|03.02.2026|1,00");
    }
    lines.addAll(List.of(last));
    return new MemoryBook()
        .with(new CustomerBuilder(new CustomerId(1), "1", "Klinik Nord"))
        .prepare(MemoryTables.csv(lines.toArray(String[]::new)));
  }

  @Test
  void theFirstAreKeptAndAllAreCounted() {
    ImportPlan plan = plan();

    assertThat(plan.counts().rejected()).isEqualTo(MANY);
    assertThat(plan.problems()).hasSize(ProblemLog.MOST_KEPT);
    assertThat(plan.problems().getLast().row()).isEqualTo(ProblemLog.MOST_KEPT + 1);
    assertThat(plan.problemsOmitted()).isEqualTo(300);
    assertThat(plan.problemKinds())
        .extracting(ProblemKind::code, ProblemKind::column, ProblemKind::count)
        .containsExactly(tuple(Code.CUSTOMER_UNKNOWN, "A", MANY));
    assertThat(plan.problemKinds().getFirst().first())
        .extracting(Problem::row)
        .containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void thoseOfOneKindDoNotHideTheFewOfAnother() {
    ImportPlan plan = plan("1|31.02.2026|1,00", "1|04.02.2026|k", "1|05.02.2026|l");

    assertThat(plan.problems()).hasSize(ProblemLog.MOST_KEPT + 3);
    assertThat(plan.problemKinds())
        .extracting(ProblemKind::code, ProblemKind::count)
        .containsExactly(
            tuple(Code.CUSTOMER_UNKNOWN, MANY),
            tuple(Code.NOT_A_DATE, 1),
            tuple(Code.NOT_A_NUMBER, 2));
    assertThat(plan.problems().getLast().row()).isEqualTo(MANY + 4);
    assertThat(plan.problemsOmitted()).isEqualTo(300);
  }

  @Test
  void theKindsComeInTheOrderOfTheFile() {
    List<ProblemKind> kinds =
        new MemoryBook()
            .prepare(
                MemoryTables.csv(
                    "Kundennummer|Name|Umsatz 2026|Seltsames",
                    "1|Nord|1.000,00|a",
                    "2|Süd|x|b",
                    "|West|y|c"))
            .problemKinds();

    assertThat(kinds)
        .extracting(ProblemKind::column, ProblemKind::count)
        .containsExactly(tuple("D", 1), tuple("C", 1), tuple("A", 1));
  }
}
