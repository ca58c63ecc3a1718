package app.revier.desktop.screen.map;

import app.revier.desktop.filter.FilterBar;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The screen of the map: tools on top, the map, and the pane at its right. */
final class MapView extends BorderPane {

  /** Below this width the map needs the room of the pane. */
  private static final double NARROW = 1_000;

  private final MapViewModel model;
  private final Texts texts;
  private final MapStage stage;
  private final FilterBar filter;
  private final MapWords words;
  private final Label status = new Label();
  private final Hyperlink nowhere = new Hyperlink();
  private final StackPane nothing = new StackPane();
  private @Nullable Button action;

  MapView(MapViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    words = new MapWords(desk);
    getStyleClass().add("map-screen");
    stage = new MapStage(model, desk);
    filter = new FilterBar("map", model.filter(), desk, () -> stage.keyboard().requestFocus());
    nothing.setPickOnBounds(false);
    StackPane main = new StackPane(stage, nothing);
    main.setMinSize(0, 0);
    BorderPane left = new BorderPane(main);
    left.setTop(new VBox(Space.M, tools(), filter));
    left.setPadding(Space.SCREEN);
    left.setMinSize(0, 0);
    BorderPane.setMargin(main, new Insets(Space.M, 0, 0, 0));
    setCenter(left);
    MapSide side = new MapSide(model, stage, desk);
    side.narrowProperty().bind(widthProperty().lessThan(NARROW));
    setRight(side);
    setMinSize(0, 0);
    model.stateProperty().subscribe(this::showState);
    model.contentProperty().subscribe(this::showStatus);
  }

  private Node tools() {
    status.setId("map-status");
    status.getStyleClass().add("muted");
    status.setMinWidth(0);
    nowhere.setId("map-nowhere");
    nowhere.setOnAction(_ -> listNowhere());
    nowhere.setMinWidth(0);
    nowhere.managedProperty().bind(nowhere.visibleProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label title = Words.title(texts.get("map.title"));
    title.setMinWidth(USE_PREF_SIZE);
    HBox tools = new HBox(Space.S, title, status, nowhere, gap, sizes());
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  /** What the size of a dot stands for. */
  private Node sizes() {
    ToggleGroup group = new ToggleGroup();
    HBox choice = new HBox();
    for (SizeBy size : SizeBy.values()) {
      ToggleButton button = new ToggleButton(texts.get("map.size-" + size.code()));
      button.setId("map-size-" + size.code());
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().add(size.ordinal() == 0 ? "left-pill" : "right-pill");
      button.setSelected(model.sizeByProperty().get() == size);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            model.sizeBy(size);
          });
      choice.getChildren().add(button);
    }
    Label label = new Label(texts.get("map.size"));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(choice);
    HBox sizes = new HBox(Space.S, label, choice);
    sizes.setAlignment(Pos.CENTER_LEFT);
    return sizes;
  }

  /** Where the keyboard goes on arriving: the map, or the button that helps. */
  Node keyboard() {
    Button helps = action;
    return helps != null ? helps : stage.keyboard();
  }

  /** Puts the keyboard into the filter. */
  void focusFilter() {
    filter.focus();
  }

  private void showStatus(@Nullable MapContent content) {
    status.setText(content == null ? "" : words.shown(content));
    nowhere.setText(content == null ? "" : words.nowhere(content));
    nowhere.setVisible(content != null && !content.nowhere().isEmpty());
  }

  private void listNowhere() {
    MapContent content = model.contentProperty().get();
    if (content != null) {
      model.leads().listNowhere(content.nowhere());
    }
  }

  private Node loading() {
    Label words = new Label(texts.get("map.loading"));
    words.getStyleClass().add("map-card");
    return words;
  }

  /** A map without customers says why, and offers the one thing that helps. */
  private void showState(MapViewModel.State state) {
    EmptyState empty =
        switch (state) {
          case DOTS -> null;
          case LOADING -> null;
          case EMPTY ->
              new EmptyState(
                  Material2OutlinedMZ.MAP,
                  texts.get("map.empty"),
                  texts.get("map.empty-import"),
                  model.leads()::bring);
          case NO_MATCH ->
              new EmptyState(
                  Material2OutlinedMZ.SEARCH,
                  texts.get("map.no-match"),
                  texts.get("customers.clear-filter"),
                  model.filter()::clear);
          case NOWHERE ->
              new EmptyState(
                  Material2OutlinedAL.LOCATION_OFF,
                  texts.get("map.all-nowhere"),
                  texts.get("map.show-nowhere"),
                  this::listNowhere);
        };
    action = empty == null ? null : empty.action();
    if (empty != null) {
      empty.setId("map-empty");
      empty.setMaxSize(460, USE_PREF_SIZE);
    }
    nothing
        .getChildren()
        .setAll(
            empty != null
                ? List.of(empty)
                : state == MapViewModel.State.LOADING ? List.of(loading()) : List.of());
  }
}
