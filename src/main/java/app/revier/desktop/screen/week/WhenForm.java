package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WhenViewModel.Line;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Where a visit could be in the next four weeks, with a button to take one of the places. */
final class WhenForm implements SideForm {

  private final WhenViewModel model;
  private final Texts texts;
  private final boolean readOnly;
  private final CustomerPick pick;
  private final VBox places = new VBox(Space.M);
  private final VBox whole;

  WhenForm(WhenViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    readOnly = desk.book().readOnly();
    pick = new CustomerPick(desk, model.asked().soughtProperty(), model::choose);
    model.asked().customerProperty().subscribe(pick::show);
    Label note = Words.text("");
    note.setId("week-when-note");
    note.textProperty().bind(model.noteProperty());
    note.setMinHeight(VBox.USE_PREF_SIZE);
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    CheckBox confirmed = new CheckBox(texts.get("week.when-confirm"));
    confirmed.setId("week-when-confirm");
    confirmed.setWrapText(true);
    confirmed.setDisable(readOnly);
    confirmed.selectedProperty().bindBidirectional(model.asked().confirmedProperty());
    places.setId("week-when-places");
    ScrollPane scroll = new ScrollPane(places);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    whole = new VBox(Space.S, pick, note, confirmed, scroll);
    model.lines().addListener((ListChangeListener<Line>) _ -> fill());
    fill();
  }

  private void fill() {
    SideForm.refill(places, model.lines().stream().map(this::place).toList());
  }

  private Node place(Line line) {
    Label when = new Label(line.when());
    when.getStyleClass().add("week-heading");
    when.setWrapText(true);
    VBox place = new VBox(Space.XS, when, small(line.way()));
    if (!line.others().isEmpty()) {
      place.getChildren().add(small(line.others()));
    }
    Button take =
        Icons.button(Material2OutlinedAL.ADD, texts.get("week.when-take"), () -> model.take(line));
    take.getStyleClass().add("week-when-take");
    take.setAccessibleText(texts.get("week.when-take") + ", " + line.when());
    take.setDisable(readOnly);
    place.getChildren().add(take);
    return place;
  }

  private static Label small(String text) {
    Label label = Words.muted(text);
    label.getStyleClass().add("small-note");
    label.setWrapText(true);
    label.setMinHeight(VBox.USE_PREF_SIZE);
    return label;
  }

  @Override
  public String title() {
    return texts.get("week.when");
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public Node keyboard() {
    return whole;
  }

  @Override
  public void show(WeekContent content) {
    model.refresh();
  }
}
