package app.revier.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** How wide columns are before the rep drags them. */
class WidthsTest {

  private record Row(String name, String town, int revenue) {}

  private static final List<Row> ROWS =
      List.of(new Row("Klinik am Rhein", "Köln", 51_220), new Row("Praxis", "Bonn", 7));

  private final TableModel<Row, String> model =
      new TableModel<>(
          new DeskFixture(SampleBooks.empty(), Language.GERMAN).desk().memory(),
          "rows",
          Row::name,
          new TableModel.Setup(
                  List.of("name", "revenue", "town"), "name", SortOrder.by("name", false), false)
              .yielding(List.of("town", "revenue")));
  private final Widths<Row> widths = new Widths<>(model);

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private Map<String, Double> given(double room) {
    return given(room, null);
  }

  /** The widths of the columns that are shown. */
  private Map<String, Double> given(double room, @Nullable String kept) {
    return given(room, kept, false);
  }

  private Map<String, Double> given(double room, @Nullable String kept, boolean held) {
    Map<String, Column<Row>> columns = new LinkedHashMap<>();
    columns.put("name", Column.words("name", "Kunde", Row::name, Row::name));
    columns.put(
        "revenue", Column.figures("revenue", "Umsatz 2026, €", Row::revenue, String::valueOf));
    columns.put("town", Column.words("town", "Ort", Row::town, Row::town));
    model.setColumns(columns);
    model.show(ROWS);
    List<TableColumn<Row, Object>> shown =
        model.shownColumns().stream()
            .map(
                column -> {
                  TableColumn<Row, Object> made = new TableColumn<>(column.heading());
                  made.setId(column.id());
                  return made;
                })
            .toList();
    widths.give(shown, room, kept, held);
    Map<String, Double> given = new LinkedHashMap<>();
    shown.stream()
        .filter(TableColumn::isVisible)
        .forEach(column -> given.put(column.getId(), column.getPrefWidth()));
    return given;
  }

  private double width(String column) {
    return Objects.requireNonNull(given(400).get(column));
  }

  @Test
  void onlyTheHeadingThatTheTableIsSortedByHasRoomForAnArrow() {
    double unsorted = width("revenue");
    model.sort(SortOrder.by("revenue", true));
    assertThat(width("revenue")).isEqualTo(unsorted + 20);
  }

  @Test
  void namesTakeTheRoomThatTheOthersLeave() {
    Map<String, Double> given = given(400);
    assertThat(given.values().stream().mapToDouble(width -> width).sum()).isBetween(380.0, 400.0);
  }

  @Test
  void noColumnHasTheWidthThatIsTakenForNone() {
    model.layout().setWidth("town", 80);
    assertThat(width("town")).isEqualTo(81);
  }

  @Test
  void figuresAreNeverCutByADraggedWidth() {
    double content = width("revenue");
    model.layout().setWidth("revenue", 1);
    assertThat(width("revenue")).isBetween(30.0, content);
  }

  @Test
  void wordsGiveWayWhereThatBringsAllColumnsIntoTheTable() {
    double whole = sum(given(0));

    assertThat(sum(given(whole))).isLessThan(whole);
  }

  @Test
  void wordsThatMayComeHaveTheirRoomAndAreNotCut() {
    double reserved = columnOf("mmmmmmmmmmmmmmmmmmmm", 1000);
    assertThat(reserved).isGreaterThan(columnOf("", 1000) + 40);
    assertThat(columnOf("mmmmmmmmmmmmmmmmmmmm", 300)).isEqualTo(reserved);
  }

  /** How wide the column of towns is that has room for words. */
  private double columnOf(String room, double width) {
    Map<String, Column<Row>> columns = new LinkedHashMap<>();
    columns.put("name", Column.words("name", "Kunde", Row::name, Row::name));
    columns.put("town", Column.words("town", "Ort", Row::town, Row::town).withRoomFor(room));
    model.setColumns(columns);
    model.show(ROWS);
    TableColumn<Row, Object> name = new TableColumn<>("Kunde");
    name.setId("name");
    TableColumn<Row, Object> town = new TableColumn<>("Ort");
    town.setId("town");
    widths.forget();
    widths.give(List.of(name, town), width, "town", true);
    return town.getPrefWidth();
  }

  @Test
  void columnsAreLeftOutInTurnWhereThereIsNoRoom() {
    assertThat(given(400)).containsOnlyKeys("name", "revenue", "town");
    assertThat(given(270)).containsOnlyKeys("name", "revenue");
    assertThat(given(150)).containsOnlyKeys("name");
  }

  @Test
  void theColumnThatTheRepIsInIsNotLeftOut() {
    assertThat(given(270, "town")).containsOnlyKeys("name", "town");
  }

  @Test
  void theColumnThatTheRepIsInGoesWhereItWouldPushOthersOutOfSight() {
    assertThat(given(150, "town")).containsOnlyKeys("name");
    assertThat(given(150, "town", true)).containsOnlyKeys("name", "town");
  }

  private static double sum(Map<String, Double> widths) {
    return widths.values().stream().mapToDouble(width -> width).sum();
  }
}
