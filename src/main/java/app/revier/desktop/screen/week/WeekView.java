package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.ahead.WeeksView;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The week: its days, what is chosen, and what is not planned. */
final class WeekView extends BorderPane {

  /** Below this width the days need the room of the pane at their side. */
  private static final double NARROW = 1_000;

  private static final Duration PATIENCE = Duration.millis(400);

  private final WeekViewModel model;
  private final Texts texts;
  private final WeekGrid grid;
  private final WeekMoves moves;
  private final WeekSide side;
  private final WeekTools tools;
  private final WeekNotes notes;
  private final EmptyState empty;
  private @Nullable WeeksView weeks;
  private boolean focusDays;
  private boolean awaitsDays;
  private int lastFocused;

  WeekView(WeekViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    getStyleClass().add("week-screen");
    grid = new WeekGrid(texts, day -> model.edits().shorten(day.date()), model.easing()::takeBack);
    moves = new WeekMoves(model, grid);
    FreePlaces.of(model, grid);
    side = new WeekSide(model, desk, moves);
    side.narrowProperty().bind(widthProperty().lessThan(NARROW));
    tools = new WeekTools(model, texts);
    empty = empty();
    StackPane days = new StackPane(scroll(), empty, waiting());
    VBox.setVgrow(days, Priority.ALWAYS);
    notes = new WeekNotes(desk);
    VBox main = new VBox(Space.S, notes, days);
    main.setPadding(new Insets(Space.S, Space.XL, Space.L, Space.XL));
    main.setMinSize(0, 0);
    tools.setPadding(new Insets(Space.L, Space.XL, 0, Space.XL));
    setTop(tools);
    model.severalProperty().subscribe(several -> arrange(several, main));
    setMinSize(0, 0);
    addEventHandler(KeyEvent.KEY_TYPED, this::enter);
    model.contentProperty().subscribe(this::show);
    model.selectedProperty().subscribe(this::choose);
    model.planningProperty().subscribe(this::showPlanning);
  }

  /** Shows the weeks to come, or the days of one with what stands beside them. */
  private void arrange(boolean several, Node days) {
    setCenter(several ? weeks() : days);
    setRight(several ? null : side);
    if (several) {
      weeks().takeKeyboard();
    } else if (getScene() != null) {
      focusDays = true;
      focusDays();
    }
  }

  private WeeksView weeks() {
    WeeksView shown = weeks;
    if (shown == null) {
      shown = new WeeksView(model.weeks(), texts);
      setMargin(shown, new Insets(Space.S, Space.XL, Space.L, Space.XL));
      weeks = shown;
    }
    return shown;
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
    // Whether nothing is planned is not known yet.
    state.setVisible(false);
    return state;
  }

  /**
   * Says in a large book why there is nothing to see yet; in others it comes too late to be seen.
   */
  private Node waiting() {
    Label waiting = Words.muted(texts.get("week.working-out"));
    waiting.setId("week-working-out");
    waiting.setVisible(false);
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(_ -> waiting.setVisible(model.contentProperty().get() == null));
    patience.play();
    model
        .contentProperty()
        .subscribe(content -> waiting.setVisible(waiting.isVisible() && content == null));
    return waiting;
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

  /**
   * The letter n enters an appointment, wherever no text is typed; none of it gets into a field.
   */
  private void enter(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !typing;
    if (event.getCharacter().equalsIgnoreCase("n") && plain) {
      event.consume();
      model.entering().open(EntryKind.APPOINTMENT);
    }
  }

  /** Where the keyboard goes on arriving: the form at the side, the days, or what fills them. */
  Node keyboard() {
    WeeksView several = weeks;
    if (several != null && model.severalProperty().get()) {
      return several.keyboard();
    }
    Node told = side.keyboard();
    if (told != null) {
      return told;
    }
    awaitsDays = model.contentProperty().get() == null;
    Button action = empty.action();
    if (empty.isVisible() && action != null) {
      return action;
    }
    BlockView block = block();
    return block == null ? tools.plan() : block;
  }

  /** The block that is chosen, else the one nearest to where the keyboard was. */
  private @Nullable BlockView block() {
    BlockView chosen = grid.view(model.selectedProperty().get());
    List<BlockView> all = grid.inOrder();
    return chosen != null || all.isEmpty()
        ? chosen
        : all.get(Math.clamp(lastFocused, 0, all.size() - 1));
  }

  /** While the week is planned the keyboard can end it; afterwards it is in the days. */
  private void showPlanning(boolean running) {
    boolean atStop = tools.stop().isFocused();
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean atPlan = owner != null && (owner.equals(tools.plan()) || owner.equals(empty.action()));
    tools.showPlanning(running);
    if (running && atPlan) {
      tools.stop().requestFocus();
    }
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
    tools.show(content);
    notes.show(content);
    grid.show(content);
    outline(content);
    moves.wire();
    side.show(content);
    // Where all days are off, their heads say why, and there is nothing to plan.
    empty.setVisible(
        !content.planned() && content.days().stream().anyMatch(WeekContent.Day::isWorking));
    arrive();
    choose(model.selectedProperty().get());
  }

  /** The days have come that the keyboard was to go to, unless the rep has taken it elsewhere. */
  private void arrive() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    Button action = empty.action();
    if (awaitsDays && tools.plan().equals(owner)) {
      if (empty.isVisible() && action != null) {
        action.requestFocus();
      } else {
        focusDays = true;
      }
    }
    awaitsDays = false;
  }

  /** Where stops stand while a new plan is looked at. */
  private void outline(WeekContent content) {
    for (PlaceBefore one : model.outlinesProperty().get()) {
      WeekContent.Day day = content.day(one.date());
      if (day != null) {
        Label before = new Label(isFree(day, one) ? one.title() : "");
        before.getStyleClass().add("week-before");
        before.setMouseTransparent(true);
        grid.overlay(before, content.days().indexOf(day), one.from(), one.until());
      }
    }
  }

  /** A name over what stands there now could not be read; the list at the side has it. */
  private static boolean isFree(WeekContent.Day day, PlaceBefore before) {
    return day.blocks().stream()
        .noneMatch(block -> block.from() < before.until() && before.from() < block.until());
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

  /** Shows how the week can be taken along. */
  void showTakeMenu() {
    tools.showTakeMenu();
  }
}
