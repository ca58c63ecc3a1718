package app.revier.desktop.screen.gap;

import app.revier.desktop.table.Tables;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.gap.PlannedProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The projects with what each adds. Space takes the selected ones into the plan or out, Backspace
 * lets the plan decide, Delete deletes.
 */
final class ProjectsTable extends TableView<ProjectRow> {

  /** The columns whose heading does not say all. */
  private static final Set<String> HINTED = Set.of("probability", "contribution", "per-visit");

  /** What the rep can add; the others fit into the usual window. */
  private static final Set<String> AT_FIRST_HIDDEN =
      Set.of("expected", "contribution", "hours", "yearly");

  private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

  private final GapViewModel model;
  private final Texts texts;
  private boolean refilling;
  private Set<ProjectId> kept = Set.of();

  ProjectsTable(GapViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    Tables.compact(this);
    setId("gap-projects");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    addColumns();
    SortedList<ProjectRow> sorted = new SortedList<>(model.shownRows());
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    setRowFactory(_ -> new Row());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    getSelectionModel().selectedItemProperty().subscribe(this::selected);
    keepSelection();
  }

  private void addColumns() {
    String sign = texts.currencySign(model.currency());
    String year = String.valueOf(model.planYear());
    getColumns().add(choice());
    text("customer", 136, row -> row.planned().customer().name());
    text("project", 124, row -> row.project().name());
    figures("rung", 60, row -> row.planned().rung().number(), String::valueOf);
    text("stage", 104, ProjectRow::stage);
    amount(
        texts.get("gap.column-value", year, sign), "value", 112, row -> row.planned().planValue());
    figures(
        "probability",
        88,
        row -> row.planned().probability().value(),
        share -> texts.number(share * 100, 1));
    figures("visits", 76, row -> row.project().visits(), number -> texts.number((long) number));
    amount(texts.get("gap.column-budget", sign), "budget", 84, row -> row.project().budget());
    figures("per-visit", 104, ProjectRow::perVisit, this::points);
    text("reason", 160, ProjectRow::reason);
    amount(
        texts.get("gap.column-expected", sign), "expected", 112, row -> row.planned().expected());
    figures("contribution", 128, ProjectRow::contribution, this::points);
    figures(
        "hours", 88, row -> row.project().minutes(), minutes -> texts.number(minutes / 60.0, 1));
    amount(texts.get("gap.column-yearly", sign), "yearly", 124, row -> row.project().yearlyValue());
    getColumns().stream()
        .filter(column -> AT_FIRST_HIDDEN.contains(column.getId()))
        .forEach(column -> column.setVisible(false));
    setTableMenuButtonVisible(true);
  }

  /** Percentage points with one decimal; a contribution too small to show is still there. */
  private String points(double contribution) {
    double points = contribution * 100;
    return points > 0 && points < 0.05 ? "< " + texts.number(0.1, 1) : texts.number(points, 1);
  }

  private void text(String name, double width, Function<ProjectRow, String> value) {
    TableColumn<ProjectRow, String> column = Tables.text(texts.get("gap.column-" + name), value);
    add(name, width, column);
  }

  private <T> void figures(
      String name,
      double width,
      Function<ProjectRow, @Nullable T> value,
      Function<T, String> form) {
    add(name, width, Tables.figures(texts.get("gap.column-" + name), value, form));
  }

  private void amount(
      String heading, String name, double width, Function<ProjectRow, @Nullable Money> value) {
    add(name, width, Tables.figures(heading, value, texts::amount));
  }

  private void add(String name, double width, TableColumn<ProjectRow, ?> column) {
    column.setId(name);
    column.setPrefWidth(width);
    getColumns().add(column);
    if (HINTED.contains(name)) {
      Label heading = new Label(column.getText());
      heading.setMinWidth(USE_PREF_SIZE);
      heading.setTooltip(new Tooltip(texts.get("gap.column-hint-" + name)));
      column.setGraphic(heading);
      column.setText("");
    }
  }

  private TableColumn<ProjectRow, ProjectRow> choice() {
    TableColumn<ProjectRow, ProjectRow> column = new TableColumn<>(texts.get("gap.column-plan"));
    column.setId("plan");
    column.setPrefWidth(52);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setComparator((one, other) -> Boolean.compare(other.selected(), one.selected()));
    column.setCellFactory(_ -> new ChoiceCell());
    return column;
  }

  private void onKey(KeyEvent event) {
    List<ProjectRow> chosen = List.copyOf(getSelectionModel().getSelectedItems());
    boolean readOnly = !model.readOnlyReason().isEmpty();
    if (chosen.isEmpty() || readOnly) {
      return;
    }
    switch (event.getCode()) {
      case SPACE -> {
        event.consume();
        model.actions().toggle(chosen);
      }
      case BACK_SPACE -> {
        event.consume();
        model.actions().release(chosen);
      }
      case DELETE -> {
        event.consume();
        model.actions().delete(chosen);
      }
      default -> {}
    }
  }

  private void selected(@Nullable ProjectRow row) {
    if (row != null && !refilling && getSelectionModel().getSelectedItems().size() == 1) {
      model.editor().edit(row.project());
    }
  }

  /** The rows are made anew with each plan: the same projects stay selected. */
  private void keepSelection() {
    model
        .refillingProperty()
        .subscribe(
            begins -> {
              if (begins) {
                refilling = true;
                kept = selectedIds();
              } else {
                select(kept);
                refilling = false;
              }
            });
  }

  private void select(Set<ProjectId> ids) {
    getSelectionModel().clearSelection();
    for (int i = 0; i < getItems().size(); i++) {
      if (ids.contains(getItems().get(i).id())) {
        getSelectionModel().select(i);
      }
    }
  }

  /** Selects one project alone and scrolls to it. */
  void reveal(ProjectId id) {
    select(Set.of(id));
    scrollTo(getSelectionModel().getSelectedIndex());
    requestFocus();
  }

  private Set<ProjectId> selectedIds() {
    return getSelectionModel().getSelectedItems().stream()
        .map(ProjectRow::id)
        .collect(Collectors.toSet());
  }

  /** A row whose project is not in the plan is paler. */
  private static final class Row extends TableRow<ProjectRow> {
    @Override
    protected void updateItem(@Nullable ProjectRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(OUT, !empty && row != null && !row.selected());
    }
  }

  /** Whether the project is in the plan, and a pin if the rep has decided so. */
  private final class ChoiceCell extends TableCell<ProjectRow, ProjectRow> {
    private final CheckBox box = new CheckBox();
    private final FontIcon pin = Icons.of(Material2OutlinedMZ.PUSH_PIN);
    private final FontIcon wonMark = Icons.of(Material2OutlinedAL.CHECK);
    private final HBox graphic = new HBox(Space.S, box, wonMark, pin);

    ChoiceCell() {
      graphic.setAlignment(Pos.CENTER_LEFT);
      box.setFocusTraversable(false);
      pin.getStyleClass().add("pin");
      Tooltip.install(pin, new Tooltip(texts.get("gap.pin-hint")));
      pin.setOnMouseClicked(
          event -> {
            event.consume();
            if (getItem() != null && model.readOnlyReason().isEmpty()) {
              model.actions().release(List.of(getItem()));
            }
          });
      box.setOnAction(
          _ -> {
            if (getItem() != null) {
              model.actions().toggle(List.of(getItem()));
            }
          });
    }

    @Override
    protected void updateItem(@Nullable ProjectRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      boolean won = row.planned().reason() == PlannedProject.Reason.WON;
      box.setVisible(row.isOpen());
      box.setManaged(row.isOpen());
      wonMark.setVisible(won);
      wonMark.setManaged(won);
      box.setSelected(row.selected());
      box.setDisable(!row.isOpen() || !model.readOnlyReason().isEmpty());
      pin.setVisible(row.isOpen() && row.project().choice() != Choice.OPEN);
      setGraphic(graphic);
      setTooltip(new Tooltip(row.hint()));
      setAccessibleText(row.reason());
    }
  }
}
