package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as spreadsheets put them into the clipboard. */
class PastedTableTest {

  private static List<List<String>> cells(String text) {
    List<List<String>> rows = new ArrayList<>();
    new PastedTable(text)
        .read(
            "",
            row -> {
              rows.add(row.cells().stream().map(CellText::of).toList());
              return true;
            });
    return rows;
  }

  private static List<String> raw(String text) {
    List<String> all = new ArrayList<>();
    new PastedTable(text)
        .read(
            "",
            row ->
                row.cells().stream()
                    .map(cell -> cell instanceof SourceCell.Text(String words) ? words : "")
                    .allMatch(all::add));
    return all;
  }

  @Test
  void tabsPartCellsAndLinesPartRows() {
    assertThat(cells("Nr\tName\r\n1\tKlinik\r\n2\tPraxis\r\n"))
        .containsExactly(List.of("Nr", "Name"), List.of("1", "Klinik"), List.of("2", "Praxis"));
  }

  @Test
  void cellOfSeveralLinesIsOneCell() {
    assertThat(raw("1\t\"Haus A\nEingang \"\"Nord\"\"\"\tBonn"))
        .containsExactly("1", "Haus A\nEingang \"Nord\"", "Bonn");
  }

  @Test
  void otherQuotesBelongToTheirCell() {
    assertThat(raw("Hotel \"Zur Post\"\t\"Linde\" Bonn\t\"Krone\"\t\"offen\nnext"))
        .containsExactly("Hotel \"Zur Post\"", "\"Linde\" Bonn", "\"Krone\"", "\"offen", "next");
  }

  @Test
  void emptyCellsKeepTheirPlace() {
    assertThat(raw("1\t\tBonn\n\t\t\n")).containsExactly("1", "", "Bonn", "", "", "");
  }

  @Test
  void oneWordIsNoTable() {
    assertThat(PastedTable.isTable("Klinik\r\n")).isFalse();
    assertThat(PastedTable.isTable("")).isFalse();
    assertThat(PastedTable.isTable("Nr\tName")).isTrue();
    assertThat(PastedTable.isTable("Nr\n1")).isTrue();
  }
}
