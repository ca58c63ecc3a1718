package app.revier.desktop.screen.map;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerId;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** Who is near a place, with the minutes on the road. */
final class NearPane extends VBox {

  private final MapViewModel model;
  private final Texts texts;
  private final Label title = Words.section("");
  private Caption about = Caption.plain("");
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
    SeveralActions actions =
        new SeveralActions(
            "map-near", model, this::customers, all -> model.leads().list(about, all), texts);
    actions.visibleProperty().bind(Bindings.isNotEmpty(list.getItems()));
    actions.managedProperty().bind(actions.visibleProperty());
    getChildren().addAll(head, minutes(), sum, list, actions);
  }

  private Set<CustomerId> customers() {
    return list.getItems().stream()
        .map(line -> line.row().id())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Node minutes() {
    Choice<Integer> minutes = new Choice<>(Caption.of("map.near-within"), NearViewModel.MINUTES);
    minutes.show(model.near().minutes());
    minutes
        .valueProperty()
        .subscribe(
            (_, now) -> {
              if (now != null) {
                model.near().look(now);
              }
            });
    ComboBox<?> choice =
        new FieldControls(texts, "")
            .box(minutes, one -> texts.get("map.minutes", texts.number(one)), null);
    choice.setId("map-minutes");
    Label label = Words.labelFor(choice, texts.get("map.near-within"));
    HBox line = new HBox(Space.S, label, choice);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** Shows who is near. */
  void show(Nearest nearest) {
    about = model.near().title(nearest);
    title.setText(about.in(texts));
    int count = nearest.lines().size();
    sum.setText(texts.get("map.near-sum", count, texts.number(count)));
    list.getItems().setAll(nearest.lines());
  }

  private void open() {
    Nearest.Line line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      model.leads().open(line.row().id());
    }
  }
}
