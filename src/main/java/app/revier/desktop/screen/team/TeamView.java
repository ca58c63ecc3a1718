package app.revier.desktop.screen.team;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Remembered;
import app.revier.desktop.screen.team.TeamContent.State;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.DataTable;
import app.revier.desktop.table.RowActions;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.io.File;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The reps in a list, beside it the plan of the selected one, below what all have together. */
final class TeamView extends StackPane {

  private static final double LIST_WIDTH = 380;
  private static final double SIDE_WIDTH = 300;

  private final TeamViewModel model;
  private final Texts texts;
  private final DataTable<TeamRow, String> table;
  private final TogetherPane together;
  private final BorderPane full = new BorderPane();
  private final EmptyState nothing;
  private final Label total = Words.text("");
  private final Label hit = Words.muted("");
  private final Button save;

  TeamView(TeamViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    save = button("save", model::save);
    table = new DataTable<>("team-list", model.table(), desk, new Actions(), Map.of());
    together = new TogetherPane(texts, desk.terms());
    nothing =
        new EmptyState(
            Material2OutlinedAL.GROUPS,
            texts.get("team.empty"),
            texts.get("team.choose"),
            model::choose);
    Button choose = nothing.action();
    if (choose != null) {
      choose.setId("team-choose");
    }
    full.setPadding(Space.SCREEN);
    full.setTop(head(desk));
    RepPane pane = new RepPane(model, desk);
    table.setMinWidth(LIST_WIDTH);
    pane.setMinWidth(SIDE_WIDTH);
    SplitPane upper = new SplitPane(table, pane);
    Remembered.divider(upper, desk.memory(), "team-screen.divider", 0.64);
    SplitPane all = new SplitPane(upper, together);
    all.setOrientation(Orientation.VERTICAL);
    Remembered.divider(all, desk.memory(), "team-screen.rows", 0.6);
    full.setCenter(all);
    getChildren().addAll(full, nothing);
    setOnDragOver(TeamView::over);
    setOnDragDropped(this::dropped);
    model.contentProperty().subscribe(this::show);
  }

  private Button button(String name, Runnable action) {
    Button button = new Button(texts.get("team." + name));
    button.setId("team-" + name);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Node head(Desk desk) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    CheckedField correlation = new FieldControls(desk.texts(), "").figure(model.correlation());
    correlation.withoutLabel();
    correlation.setMaxWidth(80);
    correlation.input().setTooltip(Words.hint(texts.get("team.correlation-hint")));
    correlation.input().setId("team-correlation");
    Label name = Words.text(texts.get("team.correlation"));
    name.setMinWidth(USE_PREF_SIZE);
    name.setLabelFor(correlation.input());
    Label title = Words.title(texts.get("team.title"));
    title.setMinWidth(USE_PREF_SIZE);
    HBox line =
        new HBox(
            Space.S,
            title,
            gap,
            name,
            correlation,
            button("add", model::choose),
            button("read-again", model::read),
            button("clear", model::clear),
            save);
    line.setAlignment(Pos.CENTER_LEFT);
    total.getStyleClass().add("overview-sentence");
    total.setId("team-total");
    hit.setId("team-hit");
    for (Label label : List.of(total, hit)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox head = new VBox(Space.S, line, total, hit);
    head.setPadding(new Insets(0, 0, Space.M, 0));
    return head;
  }

  private static void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    model.take(files.stream().map(File::toPath).toList());
    event.setDropCompleted(!files.isEmpty());
    event.consume();
  }

  private void show(TeamContent content) {
    boolean hadKeyboard = nothing.isFocusWithin();
    nothing.setVisible(content.state() == State.NOTHING);
    full.setVisible(content.state() != State.NOTHING);
    if (hadKeyboard && full.isVisible()) {
      table.focusTable();
    }
    boolean some = content.state() == State.SHOWN;
    total.setText(some ? content.total() : texts.get("team.all-left-out"));
    hit.setText(content.hit());
    save.setDisable(!some);
    together.show(content);
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return nothing.isVisible() ? nothing : table.control();
  }

  private final class Actions implements RowActions<TeamRow> {

    @Override
    public void open() {
      // The plan of the selected rep is beside the list already.
    }

    @Override
    public boolean canOpen() {
      return false;
    }

    @Override
    public List<MenuItem> menu(List<TeamRow> rows, @Nullable Column<TeamRow> column) {
      if (rows.size() != 1) {
        return List.of();
      }
      MenuItem leave = new MenuItem(texts.get("team.leave-out"));
      leave.setOnAction(_ -> model.leaveOut(rows.getFirst()));
      return List.of(leave);
    }
  }
}
