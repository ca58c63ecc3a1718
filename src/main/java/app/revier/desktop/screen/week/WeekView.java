package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
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

  /** Below this width the days need the room of the pane at their side. */
  private static final double NARROW = 1_000;

  /** From this width on all words of the tools have room. */
  private static final double WIDE = 1_160;

  private final WeekViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final WeekGrid grid;
  private final WeekMoves moves;
  private final WeekSide side;
  private final Label title = Words.title("");
  private final Label sum = new Label();
  private final Label hint = Words.muted("");
  private final Hyperlink home = new Hyperlink();
  private final SplitMenuButton plan = new SplitMenuButton();
  private final ReadOnlyStringWrapper planning = new ReadOnlyStringWrapper("");
  private final Why mayPlan = new Why(plan, planning.getReadOnlyProperty());
  private final ReadOnlyStringWrapper locking = new ReadOnlyStringWrapper("");
  private final Button stop;
  private final EmptyState empty;
  private boolean focusDays;
  private int lastFocused;

  WeekView(WeekViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    getStyleClass().add("week-screen");
    grid = new WeekGrid(texts, day -> model.edits().shorten(day.date()));
    moves = new WeekMoves(model, grid);
    side = new WeekSide(model, desk, moves);
    side.narrowProperty().bind(widthProperty().lessThan(NARROW));
    stop = Icons.button(Material2OutlinedMZ.STOP, texts.get("week.stop"), model::stopPlanning);
    stop.setId("week-stop-planning");
    stop.managedProperty().bind(stop.visibleProperty());
    empty = empty();
    StackPane days = new StackPane(scroll(), empty);
    VBox.setVgrow(days, Priority.ALWAYS);
    VBox main = new VBox(Space.S, tools(), notes(), days);
    main.setPadding(Space.SCREEN);
    main.setMinSize(0, 0);
    setCenter(main);
    setRight(side);
    setMinSize(0, 0);
    model.contentProperty().subscribe(this::show);
    model.selectedProperty().subscribe(this::choose);
    model.planningProperty().subscribe(this::showPlanning);
  }

  private EmptyState empty() {
    EmptyState state =
        model.readOnlyReason().isEmpty()
            ? new EmptyState(
                Material2OutlinedAL.DATE_RANGE,
                texts.get("week.empty"),
                texts.get("week.plan"),
                () -> model.plan(false))
            : new EmptyState(Material2OutlinedAL.DATE_RANGE, texts.get("week.empty"));
    state.setId("week-empty");
    state.setMaxSize(420, USE_PREF_SIZE);
    return state;
  }

  private Node scroll() {
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("week-scroll");
    return scroll;
  }

  /** What the week holds in sum, and what the rep should know about it. */
  private Node notes() {
    sum.getStyleClass().add("muted");
    home.setText(texts.get("week.set-home"));
    home.setOnAction(_ -> desk.navigator().accept(new Place.Top(ScreenId.SETTINGS)));
    home.visibleProperty().bind(hint.textProperty().isNotEmpty());
    hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
    for (Region each : List.of(sum, hint, home)) {
      each.managedProperty().bind(each.visibleProperty());
      each.setMinWidth(0);
    }
    sum.visibleProperty().bind(sum.textProperty().isNotEmpty());
    HBox notes = new HBox(Space.L, sum, hint, home);
    notes.setAlignment(Pos.CENTER_LEFT);
    return notes;
  }

  /** Where the keyboard goes on arriving: the days, or the button that fills them. */
  Node keyboard() {
    Button action = empty.action();
    if (empty.isVisible() && action != null) {
      return action;
    }
    BlockView block = block();
    return block == null ? plan : block;
  }

  /** The block that is chosen, else the one nearest to where the keyboard was. */
  private @Nullable BlockView block() {
    BlockView chosen = grid.view(model.selectedProperty().get());
    List<BlockView> all = grid.inOrder();
    return chosen != null || all.isEmpty()
        ? chosen
        : all.get(Math.clamp(lastFocused, 0, all.size() - 1));
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
    MenuItem confirm = new MenuItem(texts.get("week.lock-all"));
    confirm.setOnAction(_ -> model.edits().lockAll());
    confirm.disableProperty().bind(locking.isNotEmpty());
    plan.getItems().addAll(anew, confirm);
    Button lockAll =
        Icons.button(Material2OutlinedAL.LOCK, texts.get("week.lock-all"), model.edits()::lockAll);
    lockAll.setId("week-lock-all");
    lockAll.setTooltip(Words.hint(lockAll.getText()));
    lockAll
        .contentDisplayProperty()
        .bind(
            Bindings.when(widthProperty().lessThan(WIDE))
                .then(ContentDisplay.GRAPHIC_ONLY)
                .otherwise(ContentDisplay.LEFT));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    mayPlan.managedProperty().bind(mayPlan.visibleProperty());
    Why mayLock = new Why(lockAll, locking.getReadOnlyProperty());
    for (Region each : List.of(title, back, on, today, plan, stop, lockAll, mayPlan, mayLock)) {
      each.setMinWidth(USE_PREF_SIZE);
    }
    // In a narrow window the days need the room; what goes is in the menu of the button.
    mayLock.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(NARROW));
    mayLock.managedProperty().bind(mayLock.visibleProperty());
    widthProperty()
        .subscribe(
            width ->
                title
                    .getStyleClass()
                    .setAll(
                        "label", width.doubleValue() < NARROW ? "section-title" : "screen-title"));
    HBox tools = new HBox(Space.S, back, on, title, today, gap, stop, mayPlan, mayLock);
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  /** While the week is planned the keyboard can end it; afterwards it is in the days. */
  private void showPlanning(boolean running) {
    boolean atStop = stop.isFocused();
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean atPlan = owner != null && (owner.equals(plan) || owner.equals(empty.action()));
    String readOnly = model.readOnlyReason();
    mayPlan.setVisible(!running);
    stop.setVisible(running);
    if (running && atPlan) {
      stop.requestFocus();
    }
    planning.set(running ? texts.get("week.planning") : readOnly);
    empty.setDisable(running);
    if (!running && atStop) {
      lastFocused = 0;
      focusDays = true;
      focusDays();
    }
  }

  private void show(@Nullable WeekContent content) {
    if (content == null) {
      return;
    }
    keepKeyboard();
    title.setText(content.title());
    sum.setText(content.sum());
    hint.setText(content.planned() ? content.hint() : "");
    grid.show(content);
    moves.wire();
    side.show(content);
    empty.setVisible(!content.planned());
    locking.set(content.planned() ? model.readOnlyReason() : texts.get("week.hint-empty"));
    choose(model.selectedProperty().get());
  }

  /** What has the keyboard now is gone in a moment, and another takes its place. */
  private void keepKeyboard() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    int index = owner instanceof BlockView view ? grid.inOrder().indexOf(view) : -1;
    if (index >= 0) {
      lastFocused = index;
      focusDays = true;
    }
  }

  private void choose(@Nullable StopId id) {
    grid.views().forEach((stopId, view) -> view.setChosen(stopId.equals(id)));
    WeekContent content = model.contentProperty().get();
    Block block = content == null || id == null ? null : content.block(id);
    side.show(block, content == null || block == null ? "" : time(content, block));
    focusDays();
  }

  private void focusDays() {
    BlockView view = block();
    if (focusDays && view != null) {
      focusDays = false;
      view.requestFocus();
    }
  }

  private String time(WeekContent content, Block block) {
    return content.days().stream()
            .filter(day -> day.blocks().contains(block))
            .map(WeekContent.Day::heading)
            .findFirst()
            .orElse("")
        + " "
        + grid.span(block.from(), block.until());
  }
}
