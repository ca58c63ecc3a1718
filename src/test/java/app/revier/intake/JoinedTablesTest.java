package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file says of its sheets is said as well when it is one of several, or looked at again. */
class JoinedTablesTest {

  private static MemoryTables file() {
    return new MemoryTables()
        .sheet("Kunden", "Kundennummer|Name", "17|Klinik")
        .sheet("Alt", "Kundennummer|Name", "18|Praxis")
        .hiding("Alt")
        .losing("Weg");
  }

  private static List<Code> codes(TableSource source) {
    return new MemoryBook().prepare(source).problems().stream().map(Problem::code).toList();
  }

  @Test
  void sheetsOfOneOfSeveralFilesAreHiddenAndLostAsInIt() {
    assertThat(codes(new JoinedTables(List.of("a", "b"), List.of(file(), file()))))
        .containsExactlyInAnyOrder(
            Code.HIDDEN_SHEET, Code.HIDDEN_SHEET, Code.SHEET_LOST, Code.SHEET_LOST);
  }

  @Test
  void sheetsThatAreLookedAtAgainAreHiddenAndLostAsBefore() throws Exception {
    assertThat(codes(FirstRows.of(file()))).isEqualTo(codes(file())).contains(Code.SHEET_LOST);
  }
}
