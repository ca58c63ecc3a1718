package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import app.revier.territory.GrowthProject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects of another system, known again by the id they have there. */
final class ProjectIdImportTest {

  private static final String HEADINGS = "Kundennummer|Projekt-ID|Projekt|Jahreswert";

  private final MemoryBook book = new MemoryBook();

  @BeforeEach
  void twoCustomers() {
    book.take(MemoryTables.csv("Kundennummer|Name", "1|Klinik", "2|Praxis"));
  }

  private ImportPlan take(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADINGS;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return book.take(MemoryTables.csv(lines));
  }

  private List<String> projects() {
    return book.territory().projects().stream()
        .map(one -> one.customer().value() + " " + one.sourceId() + " " + one.name())
        .toList();
  }

  @Test
  void aProjectWithAnotherNameIsKnownAgainByItsId() {
    take("1|D-7|Neubau|100");
    ImportPlan plan = take("1|D-7|Neubau Station 3|120");
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(1, 0, 1, 0, 0));
    assertThat(projects()).singleElement().asString().endsWith(" D-7 Neubau Station 3");
  }

  @Test
  void itMayGoToAnotherCustomer() {
    take("1|D-7|Neubau|100");
    long before = book.territory().projects().getFirst().customer().value();
    take("2|D-7|Neubau|100");
    assertThat(book.territory().projects()).hasSize(1);
    assertThat(book.territory().projects().getFirst().customer().value()).isNotEqualTo(before);
  }

  @Test
  void twoOfOneNameWithTheirOwnIdsAreTwo() {
    ImportPlan plan = take("1|D-7|Neubau|100", "1|D-8|Neubau|200");
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 2, 0, 0, 0));
    assertThat(take("1|D-7|Neubau|100", "1|D-8|Neubau|200").isEmpty()).isTrue();
  }

  @Test
  void aProjectOfTheBookWithoutAnIdTakesThatOfTheFile() {
    book.take(MemoryTables.csv("Kundennummer|Projekt|Jahreswert", "1|Neubau|100"));
    take("1|D-7|Neubau|100");
    assertThat(book.territory().projects())
        .extracting(GrowthProject::sourceId)
        .containsExactly("D-7");
  }

  @Test
  void oneIdTwiceInAFileIsAProblem() {
    ImportPlan plan = take("1|D-7|Neubau|100", "1|D-7|Umbau|100");
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.ROW_TWICE);
  }

  @Test
  void aFileWithoutIdsLeavesThem() {
    take("1|D-7|Neubau|100");
    book.take(MemoryTables.csv("Kundennummer|Projekt|Jahreswert", "1|Neubau|150"));
    assertThat(projects()).singleElement().asString().endsWith(" D-7 Neubau");
  }
}
