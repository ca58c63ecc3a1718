package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Beside the map: who is seen, the customer that is chosen, those that are, or who is near. */
final class MapSide extends VBox {

  private static final double WIDTH = 300;
  private static final double NARROW = 236;

  private final MapViewModel model;
  private final MapStage stage;
  private final MapWords words;
  private final Texts texts;
  private final Terms terms;
  private final NearPane nearPane;
  private final ListView<CustomerRow> list = new ListView<>();
  private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
  private @Nullable Nearest near;

  MapSide(MapViewModel model, MapStage stage, Desk desk) {
    super(Space.S);
    this.model = model;
    this.stage = stage;
    words = new MapWords(desk);
    texts = desk.texts();
    terms = desk.terms();
    setId("map-side");
    getStyleClass().add("map-side");
    setPadding(Space.PANE);
    minWidthProperty().bind(Bindings.when(narrow).then(NARROW).otherwise(WIDTH));
    maxWidthProperty().bind(minWidthProperty());
    list.setId("map-chosen");
    list.setCellFactory(_ -> new RowCell<>(terms, row -> row, _ -> ""));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            open();
          }
        });
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
          }
        });
    list.getSelectionModel().selectedItemProperty().subscribe(stage::mark);
    nearPane = new NearPane(model, desk);
    VBox.setVgrow(nearPane, Priority.ALWAYS);
    model.selectedProperty().subscribe(_ -> show());
    model.contentProperty().subscribe(_ -> show());
    model.near().nearestProperty().subscribe(_ -> show());
    model.inViewProperty().subscribe(_ -> show());
  }

  /** Whether the map needs the room. */
  BooleanProperty narrowProperty() {
    return narrow;
  }

  /** Who is near stays while the rep goes through the list. */
  private void show() {
    Nearest nearest = model.near().nearestProperty().get();
    if (nearest == null) {
      near = null;
      showChosen();
    } else if (!nearest.equals(near)) {
      near = nearest;
      nearPane.show(nearest);
      getChildren().setAll(nearPane);
    }
  }

  private void showChosen() {
    MapContent content = model.contentProperty().get();
    int[] chosen = model.selectedDots();
    if (content == null || content.dots().size() == 0) {
      getChildren().clear();
    } else if (chosen.length == 0) {
      showInView(content);
    } else if (chosen.length == 1) {
      showOne(content, content.dots().rows().get(chosen[0]));
    } else {
      showSeveral(content, chosen);
    }
  }

  private Node head(String title) {
    Label name = Words.section(title);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Button close =
        Icons.bare(Material2AL.CLOSE, texts.get("map.close"), () -> model.select(Set.of()));
    HBox head = new HBox(Space.S, name, close);
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }

  private void showOne(MapContent content, CustomerRow row) {
    getChildren().setAll(head(row.customer().name()), new CellChip(terms, row.cell()));
    for (String line : words.lines(content, row)) {
      Label label = Words.text(line);
      label.setMinHeight(USE_PREF_SIZE);
      getChildren().add(label);
    }
    Button open =
        Icons.button(
            Material2MZ.PERSON_OUTLINE, texts.get("map.open"), () -> model.leads().open(row.id()));
    open.setId("map-open");
    Button around =
        Icons.button(
            Material2AL.EXPLORE, texts.get("map.near"), () -> model.near().around(row.id()));
    around.setId("map-around");
    Button move =
        Icons.button(
            Material2AL.EDIT_LOCATION, texts.get("map.move"), () -> model.moving().start(row.id()));
    move.setId("map-move");
    Why mayMove = new Why(move, new ReadOnlyStringWrapper(model.moving().readOnlyReason()));
    Button visit =
        Icons.button(
            Material2AL.EVENT, texts.get("map.visit"), () -> model.leads().visit(Set.of(row.id())));
    visit.setId("map-visit");
    Why mayVisit = new Why(visit, new ReadOnlyStringWrapper(model.moving().readOnlyReason()));
    VBox actions = new VBox(Space.XS, open, mayVisit, around, mayMove);
    for (Button each : List.of(open, visit, around, move)) {
      each.setMaxWidth(Double.MAX_VALUE);
      each.setAlignment(Pos.CENTER_LEFT);
    }
    mayVisit.setMaxWidth(Double.MAX_VALUE);
    mayMove.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(actions);
  }

  private void showSeveral(MapContent content, int[] chosen) {
    list.getItems().setAll(Arrays.stream(chosen).mapToObj(content.dots().rows()::get).toList());
    SeveralActions actions =
        new SeveralActions("map", model, model.selectedProperty()::get, model.leads()::list, texts);
    actions.add(
        Material2AL.CENTER_FOCUS_STRONG, texts.get("map.there"), stage.views()::showSelected);
    getChildren().setAll(head(words.sum(content, chosen)), actions, list);
  }

  /** As long as nobody is chosen: who is seen. */
  private void showInView(MapContent content) {
    InView seen = model.inViewProperty().get();
    list.getItems().setAll(seen.rows());
    Label title = Words.section(texts.get("map.in-view"));
    Label sum = Words.muted(words.sum(content, seen));
    sum.setId("map-in-view");
    getChildren().setAll(title, sum, list);
  }

  private void open() {
    CustomerRow row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.leads().open(row.id());
    }
  }
}
