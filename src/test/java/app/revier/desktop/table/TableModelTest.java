package app.revier.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.nav.Memory;
import app.revier.desktop.table.TableModel.Pick;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableModelTest {

  private record Row(int id, String name, int figure) {}

  private static final class Remembered implements Memory {
    private final Map<String, String> texts = new HashMap<>();

    @Override
    public @Nullable String get(String name) {
      return texts.get(name);
    }

    @Override
    public void put(String name, String value) {
      texts.put(name, value);
    }
  }

  private final Remembered memory = new Remembered();
  private final TableModel<Row, Integer> model = model(true);
  private final List<Set<Integer>> told = new ArrayList<>();

  private TableModel<Row, Integer> model(boolean standIn) {
    TableModel<Row, Integer> made =
        new TableModel<>(
            memory,
            "test",
            Row::id,
            new TableModel.Setup(
                List.of("name", "figure"), "name", SortOrder.by("figure", true), standIn));
    made.setColumns(columns("Name"));
    return made;
  }

  private static Map<String, Column<Row>> columns(String nameHeading) {
    Map<String, Column<Row>> columns = new LinkedHashMap<>();
    columns.put("name", Column.words("name", nameHeading, Row::name, Row::name));
    columns.put("figure", Column.figures("figure", "Zahl", Row::figure, String::valueOf));
    return columns;
  }

  @BeforeEach
  void tenRows() {
    model.show(rows(10));
    model.selectionProperty().subscribe((before, now) -> told.add(now.keys()));
  }

  /** Rows with the ids 0, 1, 2 and so on in this order. */
  private static List<Row> rows(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Row(i, "Row " + i, 100 - i)).toList();
  }

  private static List<Row> only(int... ids) {
    return IntStream.of(ids).mapToObj(i -> new Row(i, "Row " + i, 100 - i)).toList();
  }

  private Set<Integer> selected() {
    assertThat(model.selectedRows())
        .extracting(Row::id)
        .containsExactlyInAnyOrderElementsOf(model.selectionProperty().get().keys());
    assertThat(model.rows().filtered(model::isSelected))
        .as("what is highlighted is what is counted")
        .containsExactlyElementsOf(model.selectedRows());
    return model.selectionProperty().get().keys();
  }

  @Test
  void aClickSelectsARowAlone() {
    model.pick(3, Pick.ONLY);
    model.pick(5, Pick.ONLY);

    assertThat(selected()).containsExactly(5);
    assertThat(model.leadIndex()).isEqualTo(5);
  }

  @Test
  void aClickWithControlAddsAndTakesAway() {
    model.pick(3, Pick.ONLY);
    model.pick(5, Pick.TOGGLE);
    assertThat(selected()).containsExactlyInAnyOrder(3, 5);

    model.pick(3, Pick.TOGGLE);
    assertThat(selected()).containsExactly(5);
  }

  @Test
  void aClickWithShiftSelectsAllFromTheFirstOn() {
    model.pick(3, Pick.ONLY);
    model.pick(6, Pick.RANGE);
    assertThat(selected()).containsExactlyInAnyOrder(3, 4, 5, 6);

    model.pick(1, Pick.RANGE);
    assertThat(selected())
        .as("the first picked is where it begins")
        .containsExactlyInAnyOrder(1, 2, 3);
    assertThat(model.leadIndex()).isEqualTo(1);
  }

  @Test
  void shiftAndControlAddARange() {
    model.pick(0, Pick.ONLY);
    model.pick(4, Pick.TOGGLE);
    model.pick(6, Pick.MORE);

    assertThat(selected()).containsExactlyInAnyOrder(0, 4, 5, 6);
  }

  @Test
  void controlAndAnArrowMoveTheKeyboardAlone() {
    model.pick(2, Pick.ONLY);
    model.pick(3, Pick.LEAD);
    assertThat(selected()).containsExactly(2);
    assertThat(model.leadIndex()).isEqualTo(3);

    model.pick(3, Pick.TOGGLE);
    assertThat(selected()).containsExactlyInAnyOrder(2, 3);
  }

  @Test
  void eachPickIsToldOnce() {
    model.pick(3, Pick.ONLY);
    model.pick(6, Pick.RANGE);
    model.selectAll();

    assertThat(told).hasSize(3);
    assertThat(told.getLast()).hasSize(10);
    assertThat(selected()).hasSize(10);
  }

  @Test
  void theSelectionGoesWithTheRowsWhenTheyAreSorted() {
    model.pick(1, Pick.ONLY);
    model.pick(3, Pick.RANGE);

    model.show(rows(10).reversed());

    assertThat(selected()).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(model.leadIndex()).isEqualTo(6);
    model.pick(0, Pick.RANGE);
    assertThat(selected()).as("from the same row").hasSize(9).contains(9, 1).doesNotContain(0);
  }

  @Test
  void aChangedRowStaysSelectedAndNobodyIsToldOfAnotherSelection() {
    model.pick(1, Pick.ONLY);
    told.clear();
    List<Row> changed = new ArrayList<>(rows(10));
    changed.set(1, new Row(1, "Renamed", 99));

    model.show(changed);

    assertThat(selected()).containsExactly(1);
    assertThat(model.selectedRows().getFirst().name()).isEqualTo("Renamed");
    assertThat(told).isEmpty();
  }

  @Test
  void theSelectionComesBackWhenAFilterIsLifted() {
    model.pick(1, Pick.ONLY);
    model.pick(4, Pick.RANGE);

    model.show(only(2, 3, 8));
    assertThat(selected()).containsExactlyInAnyOrder(2, 3);

    model.show(rows(10));
    assertThat(selected()).containsExactlyInAnyOrder(1, 2, 3, 4);
  }

  @Test
  void theFirstStandsInWhileAFilterHidesAllThatWasChosen() {
    model.pick(1, Pick.ONLY);

    model.show(only(7, 8));
    assertThat(selected()).containsExactly(7);
    model.show(List.of());
    assertThat(selected()).isEmpty();

    model.show(rows(10));
    assertThat(selected()).containsExactly(1);
  }

  @Test
  void nobodyStandsInWhereNothingWasChosen() {
    model.show(rows(3));
    assertThat(selected()).isEmpty();
  }

  @Test
  void aRangeBeginsAtTheRowThatStandsIn() {
    model.pick(1, Pick.ONLY);
    model.show(only(6, 7, 8));

    model.pick(1, Pick.RANGE);

    assertThat(selected()).containsExactlyInAnyOrder(6, 7);
  }

  @Test
  void nobodyStandsInWhereTheTableSaysSo() {
    TableModel<Row, Integer> strict = model(false);
    strict.show(rows(10));
    strict.pick(1, Pick.ONLY);

    strict.show(only(7, 8));

    assertThat(strict.selectedRows()).isEmpty();
  }

  @Test
  void whatWasChosenMeanwhileStays() {
    model.pick(1, Pick.ONLY);
    model.show(only(7, 8));
    model.pick(1, Pick.ONLY);

    model.show(rows(10));

    assertThat(selected()).containsExactly(8);
  }

  @Test
  void aRowThatIsChosenBeforeItIsThereIsSelectedWhenItComes() {
    model.select(Selected.of(12));
    model.show(rows(13));

    assertThat(selected()).containsExactly(12);
    assertThat(model.leadIndex()).isEqualTo(12);
  }

  @Test
  void lettersLeadToTheNextRowThatBeginsSo() {
    Column<Row> name = columns("Name").get("name");
    assertThat(name).isNotNull();
    model.show(List.of(new Row(0, "Arzt", 3), new Row(1, "Bad", 2), new Row(2, "anders", 1)));
    model.pick(0, Pick.ONLY);

    assertThat(model.find("a", name)).isEqualTo(2);
    assertThat(model.find("ar", name)).isEqualTo(0);
    assertThat(model.find("x", name)).isNegative();
  }

  @Test
  void rowsAreSortedByTheOrderAndEqualsByTheFillingColumn() {
    List<Row> unsorted = List.of(new Row(0, "B", 1), new Row(1, "A", 1), new Row(2, "C", 5));

    assertThat(model.sorted(unsorted)).extracting(Row::name).containsExactly("C", "A", "B");
  }

  @Test
  void orderAndColumnsAreRemembered() {
    model.sort(SortOrder.by("name", false));
    model.layout().show("figure", false);
    model.layout().setWidth("name", 123);

    TableModel<Row, Integer> later = model(true);

    assertThat(later.orderProperty().get()).isEqualTo(SortOrder.by("name", false));
    assertThat(later.shownColumns()).extracting(Column::id).containsExactly("name");
    assertThat(later.layout().width("name")).isEqualTo(123.0);
    later.layout().fitAll();
    assertThat(later.layout().width("name")).isNull();
    later.layout().reset();
    assertThat(later.shownColumns()).hasSize(2);
  }

  @Test
  void columnsAreBuiltAnewOnlyIfTheirHeadingsChange() {
    List<Object> built = new ArrayList<>();
    model.columnsProperty().subscribe((before, now) -> built.add(now));

    model.setColumns(columns("Name"));
    assertThat(built).isEmpty();

    model.setColumns(columns("Kunde"));
    assertThat(built).hasSize(1);
  }

  @Test
  void aFewNewRowsAreAddedToTheSampleAndManyMakeItAnew() {
    List<Row> many = rows(5_000);
    List<Column<Row>> all = List.copyOf(columns("Name").values());
    Sample<Row> sample = Sample.of(many, all);
    Row wide = new Row(9_999, "Wide", 123_456_789);

    assertThat(sample.with(List.of(wide), many, all).rows())
        .hasSize(sample.rows().size() + 1)
        .contains(wide);
    assertThat(sample.with(many, many, all)).isEqualTo(sample);
  }

  @Test
  void theSampleHasTheLargestAndTheLeastFigure() {
    List<Row> many = new ArrayList<>(rows(5_000));
    many.set(3_333, new Row(3_333, "Much", 99_999_999));
    many.set(4_444, new Row(4_444, "Less", -12_345_678));

    model.show(many);

    assertThat(model.sampleProperty().get().rows())
        .hasSizeLessThan(300)
        .extracting(Row::name)
        .contains("Much", "Less");
  }
}
