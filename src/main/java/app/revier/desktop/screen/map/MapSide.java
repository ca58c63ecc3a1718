package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.Arrays;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Beside the map: the customer that is chosen, or those that are. */
final class MapSide extends VBox {

  private static final double WIDTH = 300;

  private final MapViewModel model;
  private final MapStage stage;
  private final MapWords words;
  private final Texts texts;
  private final Terms terms;

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
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    managedProperty().bind(visibleProperty());
    model.selectedProperty().subscribe(_ -> show());
    model.contentProperty().subscribe(_ -> show());
  }

  private void show() {
    MapContent content = model.contentProperty().get();
    int[] chosen = model.selectedDots();
    setVisible(content != null && chosen.length > 0);
    if (content == null || chosen.length == 0) {
      getChildren().clear();
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
        Icons.button(Material2MZ.PERSON_OUTLINE, texts.get("map.open"), () -> model.open(row.id()));
    open.setId("map-open");
    getChildren().add(new FlowPane(Space.S, Space.S, open));
  }

  private void showSeveral(MapContent content, int[] chosen) {
    ListView<CustomerRow> list = new ListView<>();
    list.setId("map-chosen");
    list.getItems().setAll(Arrays.stream(chosen).mapToObj(content.dots().rows()::get).toList());
    list.setCellFactory(_ -> new RowCell(terms));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            open(list);
          }
        });
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(list);
            event.consume();
          }
        });
    Button show = Icons.button(Material2AL.LIST, texts.get("map.show-in-list"), model::list);
    show.setId("map-list");
    show.getStyleClass().add("accent");
    Button there =
        Icons.button(Material2AL.CENTER_FOCUS_STRONG, texts.get("map.there"), stage::showSelected);
    getChildren()
        .setAll(
            head(words.sum(content, chosen)), new FlowPane(Space.S, Space.S, show, there), list);
  }

  private void open(ListView<CustomerRow> list) {
    CustomerRow row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.open(row.id());
    }
  }
}
