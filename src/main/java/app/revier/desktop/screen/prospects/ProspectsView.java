package app.revier.desktop.screen.prospects;

import app.revier.desktop.filter.FilterBar;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Remembered;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.DataTable;
import app.revier.desktop.table.RowActions;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The list of prospects, and beside it why the selected one has its place. */
final class ProspectsView extends StackPane {

  private static final String DIVIDER = "prospects-screen.divider";
  private static final double DIVIDER_AT = 0.64;
  private static final double LIST_WIDTH = 380;
  private static final double SIDE_WIDTH = 300;

  private final ProspectsViewModel model;
  private final Texts texts;
  private final DataTable<ProspectRow, CustomerId> table;
  private final BorderPane full = new BorderPane();
  private final EmptyState empty;
  private final Label count = Words.muted("");

  ProspectsView(ProspectsViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    table = new DataTable<>("prospects-list", model.table(), desk, new Actions(), Map.of());
    table.showWhenEmpty(Words.muted(texts.get("prospects.none-found")));
    empty =
        new EmptyState(
            Material2OutlinedMZ.PERSON_SEARCH,
            texts.get("prospects.empty"),
            texts.get("prospects.import"),
            model::openImport);
    full.setPadding(Space.SCREEN);
    full.setTop(head(desk));
    SplitPane split = new SplitPane();
    table.setMinWidth(LIST_WIDTH);
    ProspectPane pane = new ProspectPane(model, texts);
    pane.setMinWidth(SIDE_WIDTH);
    split.getItems().addAll(table, pane);
    Remembered.divider(split, desk.memory(), DIVIDER, DIVIDER_AT);
    full.setCenter(split);
    getChildren().addAll(full, empty);
    model.contentProperty().subscribe(this::showEmptyOrFull);
    model.table().revisionProperty().subscribe(revision -> showCount());
  }

  private Node head(Desk desk) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Hyperlink weights = new Hyperlink(texts.get("prospects.weights"));
    weights.setId("prospects-weights");
    weights.setOnAction(event -> model.openSettings());
    Label title = Words.title(texts.get("prospects.title"));
    title.setMinWidth(USE_PREF_SIZE);
    count.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(Space.M, title, count, gap, weights);
    line.setAlignment(Pos.BASELINE_LEFT);
    VBox head =
        new VBox(
            Space.M, line, new FilterBar("prospects", model.filter(), desk, table::focusTable));
    head.setPadding(new Insets(0, 0, Space.M, 0));
    return head;
  }

  private void showCount() {
    int prospects = model.table().rows().size();
    count.setText(texts.get("prospects.sum", prospects, texts.number(prospects)));
  }

  private void showEmptyOrFull(ProspectsViewModel.Content content) {
    boolean nothing = content == ProspectsViewModel.Content.NO_PROSPECTS;
    empty.setVisible(nothing);
    full.setVisible(!nothing);
    showCount();
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return empty.isVisible() ? empty : table.control();
  }

  private final class Actions implements RowActions<ProspectRow> {

    @Override
    public void open() {
      model.open(model.table().selectedRows());
    }

    @Override
    public List<MenuItem> menu(List<ProspectRow> rows, @Nullable Column<ProspectRow> column) {
      if (rows.size() != 1) {
        return List.of();
      }
      MenuItem project = new MenuItem(texts.get("prospects.make-project"));
      project.setDisable(!model.readOnlyReason().isEmpty());
      project.setOnAction(event -> model.makeProject());
      MenuItem map = new MenuItem(texts.get("prospects.on-map"));
      map.setOnAction(event -> model.showOnMap());
      return List.of(project, map);
    }
  }
}
