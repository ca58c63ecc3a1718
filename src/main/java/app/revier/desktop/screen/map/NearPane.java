package app.revier.desktop.screen.map;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.material2.Material2AL;

/** Who is near a place, with the minutes on the road. */
final class NearPane extends VBox {

  private final MapViewModel model;
  private final Texts texts;
  private final Label title = Words.section("");
  private final Label sum = Words.muted("");
  private final ListView<Nearest.Line> list = new ListView<>();

  NearPane(MapViewModel model, Desk desk) {
    super(Space.S);
    this.model = model;
    texts = desk.texts();
    Terms terms = desk.terms();
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = Icons.bare(Material2AL.CLOSE, texts.get("map.near-close"), model.near()::close);
    HBox head = new HBox(Space.S, title, close);
    Button show = Icons.button(Material2AL.LIST, texts.get("map.show-in-list"), model.near()::list);
    show.setId("map-near-list");
    sum.setMinHeight(USE_PREF_SIZE);
    list.setId("map-near");
    list.setCellFactory(
        _ ->
            new RowCell<>(
                terms,
                Nearest.Line::row,
                line ->
                    texts.get(
                        line.isAbout() ? "map.about-minutes" : "map.minutes",
                        texts.number(line.minutes()))));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              if (line != null) {
                model.select(Set.of(line.row().id()));
              }
            });
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
    list.setPlaceholder(Words.muted(texts.get("map.near-nobody")));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, minutes(), sum, list, show);
  }

  private Node minutes() {
    ChoiceBox<Integer> choice = new ChoiceBox<>();
    choice.setId("map-minutes");
    choice.getItems().setAll(NearViewModel.MINUTES);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer minutes) {
            return minutes == null ? "" : texts.get("map.minutes", texts.number(minutes));
          }

          @Override
          public Integer fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    choice.setValue(model.near().minutes());
    choice.setOnAction(_ -> model.near().look(choice.getValue()));
    Label label = Words.labelFor(choice, texts.get("map.near-within"));
    HBox line = new HBox(Space.S, label, choice);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** Shows who is near. */
  void show(Nearest nearest) {
    title.setText(model.near().title(nearest));
    int count = nearest.lines().size();
    sum.setText(texts.get("map.near-sum", count, texts.number(count)));
    list.getItems().setAll(nearest.lines());
  }

  private void open() {
    Nearest.Line line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      model.open(line.row().id());
    }
  }
}
