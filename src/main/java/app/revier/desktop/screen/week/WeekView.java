package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The week: its days, what is chosen, and what is not planned. */
final class WeekView extends BorderPane {

  private final WeekViewModel model;
  private final Texts texts;
  private final WeekGrid grid;
  private final WeekMoves moves;
  private final WeekSide side;
  private final Label title = Words.title("");
  private final Label sum = new Label();
  private final Label hint = Words.muted("");
  private final SplitMenuButton plan = new SplitMenuButton();
  private final Button stop;
  private final Button lockAll;
  private final EmptyState empty;
  private final ScrollPane scroll;
  private boolean focusAfter;

  WeekView(WeekViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    getStyleClass().add("week-screen");
    grid = new WeekGrid(texts);
    moves = new WeekMoves(model, grid, texts);
    side = new WeekSide(model, desk, moves);
    stop = Icons.button(Material2OutlinedMZ.STOP, texts.get("week.stop"), model::stopPlanning);
    stop.setId("week-stop-planning");
    lockAll = Icons.button(Material2OutlinedAL.LOCK, texts.get("week.lock-all"), model::lockAll);
    lockAll.setId("week-lock-all");
    empty =
        new EmptyState(
            Material2OutlinedAL.DATE_RANGE,
            texts.get("week.empty"),
            texts.get("week.plan"),
            () -> model.plan(false));
    empty.setId("week-empty");
    empty.setMaxSize(420, USE_PREF_SIZE);
    scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("week-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    StackPane days = new StackPane(scroll, empty);
    VBox.setVgrow(days, Priority.ALWAYS);
    hint.managedProperty().bind(hint.textProperty().isNotEmpty());
    hint.visibleProperty().bind(hint.managedProperty());
    VBox main = new VBox(Space.S, tools(), sum, hint, days);
    main.setPadding(Space.SCREEN);
    main.setMinSize(0, 0);
    setCenter(main);
    setRight(side);
    setMinSize(0, 0);
    model.contentProperty().subscribe(this::show);
    model.selectedProperty().subscribe(this::choose);
    model
        .planningProperty()
        .subscribe(
            running -> {
              empty.setDisable(running);
              plan.setDisable(running);
              stop.setVisible(running);
              stop.setManaged(running);
            });
  }

  /** Where the keyboard goes on arriving: the days, or the button that fills them. */
  Node keyboard() {
    return empty.isVisible() ? empty : grid;
  }

  private Node tools() {
    Button back =
        Icons.bare(
            Material2OutlinedAL.CHEVRON_LEFT, texts.get("week.before"), () -> model.turn(-1));
    back.setId("week-before");
    Button on =
        Icons.bare(Material2OutlinedAL.CHEVRON_RIGHT, texts.get("week.after"), () -> model.turn(1));
    on.setId("week-after");
    Button today = new Button(texts.get("week.today"));
    today.setId("week-today");
    today.setOnAction(_ -> model.today());
    plan.setText(texts.get("week.plan"));
    plan.setId("week-plan");
    plan.getStyleClass().add("accent");
    plan.setOnAction(_ -> model.plan(false));
    MenuItem anew = new MenuItem(texts.get("week.plan-anew"));
    anew.setId("week-plan-anew");
    anew.setOnAction(_ -> model.plan(true));
    plan.getItems().add(anew);
    title.setMinWidth(USE_PREF_SIZE);
    sum.getStyleClass().add("muted");
    sum.setMinWidth(0);
    sum.managedProperty().bind(sum.textProperty().isNotEmpty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    for (Region each : java.util.List.of(back, on, today, plan, stop, lockAll)) {
      each.setMinWidth(USE_PREF_SIZE);
    }
    HBox tools = new HBox(Space.S, back, on, title, today, gap, stop, plan, lockAll);
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  private void show(@Nullable WeekContent content) {
    if (content == null) {
      return;
    }
    focusAfter = hasKeyboard();
    title.setText(content.title());
    sum.setText(content.sum());
    hint.setText(content.planned() ? content.hint() : "");
    grid.show(content);
    moves.wire();
    side.show(content);
    empty.setVisible(!content.planned());
    lockAll.setDisable(!content.planned());
    choose(model.selectedProperty().get());
  }

  private boolean hasKeyboard() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner instanceof BlockView && owner.getParent() == grid;
  }

  private void choose(@Nullable StopId id) {
    grid.views().forEach((stopId, view) -> view.setChosen(stopId.equals(id)));
    WeekContent content = model.contentProperty().get();
    Block block = content == null || id == null ? null : content.block(id);
    side.show(block, block == null ? "" : time(content, block));
    BlockView view = grid.view(id);
    if (view != null && focusAfter) {
      focusAfter = false;
      view.requestFocus();
    }
  }

  private String time(@Nullable WeekContent content, Block block) {
    String heading =
        content == null
            ? ""
            : content.days().stream()
                .filter(day -> day.blocks().contains(block))
                .map(WeekContent.Day::heading)
                .findFirst()
                .orElse("");
    return heading + " " + grid.span(block.from(), block.until());
  }
}
