package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.DataTable;
import app.revier.desktop.table.NameOrder;
import app.revier.desktop.table.RowActions;
import app.revier.desktop.table.Selected;
import app.revier.desktop.table.SortOrder;
import app.revier.desktop.table.TableModel;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** What an import adds or changes, a line for each record. */
final class PreviewTable implements RowActions<PreviewLine> {

  private static final TableModel.Setup SETUP =
      new TableModel.Setup(
          List.of("what", "number", "name", "details"),
          "details",
          "name",
          SortOrder.by("number", false),
          false);

  /** What is new or changes needs the room more. */
  private static final double NAME_WIDTH = 160;

  private final Desk desk;
  private final Texts texts;
  private final NameOrder names;
  private final String detailsKey;
  private final TableModel<PreviewLine, Integer> model;
  private final DataTable<PreviewLine, Integer> view;
  private List<PreviewLine> lines = List.of();

  /**
   * A table without lines.
   *
   * @param name under which it is remembered, and its id
   * @param emptyKey what to say where there are none
   * @param detailsKey the heading of the last column
   */
  @SuppressWarnings("this-escape") // Final, and complete when the table asks it something.
  PreviewTable(Desk desk, String name, String emptyKey, String detailsKey) {
    this.desk = desk;
    this.detailsKey = detailsKey;
    texts = desk.texts();
    names = new NameOrder(texts.language().locale());
    model = new TableModel<>(desk.memory(), name, PreviewLine::place, SETUP);
    view =
        new DataTable<>(
            name, model, desk, this, Map.of("details", cell -> line -> explain(cell, line)));
    view.showWhenEmpty(Words.muted(texts.get(emptyKey)));
    model.orderProperty().subscribe((_, _) -> list());
  }

  private static void explain(Labeled cell, @Nullable PreviewLine line) {
    boolean something = line != null && !line.details().isEmpty();
    cell.setTooltip(something && line != null ? Words.hint(line.details()) : null);
  }

  /** The table. */
  DataTable<PreviewLine, Integer> view() {
    return view;
  }

  /** Shows other lines; what each is only where there is more than one kind. */
  void show(List<PreviewLine> next) {
    lines = next;
    boolean mixed = next.stream().map(PreviewLine::kind).distinct().count() > 1;
    Map<String, Column<PreviewLine>> columns = new LinkedHashMap<>();
    if (mixed) {
      add(columns, words("what", "imports.column-what", this::kind));
    }
    add(
        columns,
        Column.words(
            "number",
            texts.get("imports.column-number"),
            PreviewLine::number,
            line -> NameOrder.numberKey(line.number())));
    add(columns, words("name", "fields.name", PreviewLine::name).atMost(NAME_WIDTH));
    add(columns, words("details", detailsKey, PreviewLine::details));
    model.setColumns(columns);
    model.select(Selected.none());
    list();
  }

  private void list() {
    model.show(model.sorted(lines));
  }

  private String kind(PreviewLine line) {
    return texts.get("imports.one-" + line.kind().code());
  }

  private Column<PreviewLine> words(String id, String key, Function<PreviewLine, String> text) {
    return Column.names(id, texts.get(key), text, names);
  }

  private static void add(Map<String, Column<PreviewLine>> columns, Column<PreviewLine> column) {
    columns.put(column.id(), column);
  }

  /** The customer of the book behind the one selected line; none if it is new. */
  private @Nullable CustomerId customer() {
    List<PreviewLine> selected = model.selectedRows();
    return selected.size() == 1 ? selected.getFirst().customer() : null;
  }

  @Override
  public boolean canOpen() {
    return customer() != null;
  }

  @Override
  public void open() {
    CustomerId customer = customer();
    if (customer != null) {
      desk.navigator().accept(new Place.OneCustomer(customer));
    }
  }

  @Override
  public List<MenuItem> menu(List<PreviewLine> rows, @Nullable Column<PreviewLine> column) {
    return List.of();
  }
}
