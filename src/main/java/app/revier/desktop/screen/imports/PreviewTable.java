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
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/**
 * What an import adds or changes: of each line the record, then what the list is about.
 *
 * @param <L> the lines of the list
 */
final class PreviewTable<L extends ImportLine> implements RowActions<L> {

  /** What is new or changes needs the room, too. */
  private static final double NAME_WIDTH = 180;

  private final Desk desk;
  private final Texts texts;
  private final NameOrder names;
  private final TableModel<L, Integer> model;
  private final DataTable<L, Integer> view;
  private List<L> lines = List.of();

  /**
   * A table without lines.
   *
   * @param name under which it is remembered, and its id
   * @param emptyKey what to say where there are none
   * @param ids the columns from left to right
   * @param filling the column that takes the room that is left
   * @param yielding what is left out where there is no room, first the first
   */
  @SuppressWarnings("this-escape") // Final, and complete when the table asks it something.
  PreviewTable(
      Desk desk,
      String name,
      String emptyKey,
      List<String> ids,
      String filling,
      List<String> yielding) {
    this.desk = desk;
    texts = desk.texts();
    names = new NameOrder(texts.language().locale());
    TableModel.Setup setup =
        new TableModel.Setup(ids, "name", SortOrder.by("number", false), false)
            .filling(filling)
            .yielding(yielding);
    model = new TableModel<>(desk.memory(), name, ImportLine::place, setup);
    view = new DataTable<>(name, model, desk, this, Map.of());
    view.showWhenEmpty(Words.muted(texts.get(emptyKey)));
    model.orderProperty().subscribe((_, _) -> list());
  }

  /** Tells what line is chosen; none if it is not one. */
  void onChosen(Consumer<@Nullable L> told) {
    model
        .selectionProperty()
        .subscribe(
            (before, now) -> {
              List<L> selected = model.selectedRows();
              told.accept(selected.size() == 1 ? selected.getFirst() : null);
            });
  }

  /** The table. */
  DataTable<L, Integer> view() {
    return view;
  }

  /**
   * Shows other lines; what each is only where there is more than one kind.
   *
   * @param own the columns that only this list has
   */
  void show(List<L> next, List<Column<L>> own) {
    lines = next;
    boolean mixed = next.stream().map(line -> line.subject().kind()).distinct().count() > 1;
    Map<String, Column<L>> columns = new LinkedHashMap<>();
    if (mixed) {
      add(columns, Column.names("what", texts.get("imports.column-what"), this::kind, names));
    }
    add(
        columns,
        Column.words(
            "number",
            texts.get("imports.column-number"),
            line -> line.subject().number(),
            line -> NameOrder.numberKey(line.subject().number())));
    add(
        columns,
        Column.<L>names("name", texts.get("fields.name"), line -> line.subject().name(), names)
            .atMost(NAME_WIDTH));
    own.forEach(column -> add(columns, column));
    model.setColumns(columns);
    model.select(Selected.none());
    list();
    if (!next.isEmpty()) {
      model.pick(0, TableModel.Pick.ONLY);
    }
  }

  private void list() {
    model.show(model.sorted(lines));
  }

  private String kind(L line) {
    return texts.get("imports.one-" + line.subject().kind().code());
  }

  private void add(Map<String, Column<L>> columns, Column<L> column) {
    columns.put(column.id(), column);
  }

  /** The customer of the book behind the one selected line; none if it is new. */
  private @Nullable CustomerId customer() {
    List<L> selected = model.selectedRows();
    return selected.size() == 1 ? selected.getFirst().subject().customer() : null;
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
  public List<MenuItem> menu(List<L> rows, @Nullable Column<L> column) {
    return List.of();
  }
}
