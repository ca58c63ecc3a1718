package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Open;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Beside the days: the stop that is chosen, and below it what is not planned. */
final class WeekSide extends VBox {

  private static final double WIDTH = 300;

  private final WeekViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final Terms terms;
  private final VBox stop = new VBox(Space.XS);
  private final Label openTitle = Words.section("");
  private final TextField filter = new TextField();
  private final ObservableList<Open> open = FXCollections.observableArrayList();
  private final ListView<Open> list = new ListView<>(open);
  private List<Open> all = List.of();

  WeekSide(WeekViewModel model, Desk desk, WeekMoves moves) {
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    terms = desk.terms();
    getStyleClass().add("week-side");
    setSpacing(Space.S);
    setPadding(Space.PANE);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    stop.setId("week-stop");
    stop.managedProperty().bind(stop.visibleProperty());
    filter.setPromptText(texts.get("week.filter"));
    filter.setId("week-filter");
    filter.textProperty().subscribe(this::filter);
    list.setId("week-open");
    list.setFocusTraversable(true);
    list.setCellFactory(_ -> new OpenCell(moves));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMinHeight(60);
    getChildren().addAll(stop, openTitle, filter, list);
    stop.setVisible(false);
  }

  /** Shows what is not planned. */
  void show(WeekContent content) {
    all = content.open();
    list.setPlaceholder(
        Words.muted(texts.get(content.planned() ? "week.nothing-open" : "week.not-planned-yet")));
    openTitle.setText(texts.get("week.open-title", all.size(), texts.number(all.size())));
    filter(filter.getText());
  }

  private void filter(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    open.setAll(
        all.stream()
            .filter(
                one ->
                    one.title().toLowerCase(Locale.ROOT).contains(wanted)
                        || one.reason().toLowerCase(Locale.ROOT).contains(wanted))
            .toList());
  }

  /** Shows a stop; none hides the part. */
  void show(@Nullable Block block, String time) {
    stop.getChildren().clear();
    stop.setVisible(block != null);
    if (block == null) {
      return;
    }
    Label title = Words.section(block.title());
    title.setWrapText(true);
    HBox when = new HBox(Space.S, new Label(time));
    when.setAlignment(Pos.CENTER_LEFT);
    if (block.cell() != null) {
      when.getChildren().add(new CellChip(terms, block.cell()));
    }
    stop.getChildren().addAll(title, when);
    CustomerId id = block.customer();
    Customer customer = id == null ? null : desk.book().snapshot().territory().customer(id);
    if (customer != null) {
      stop.getChildren().addAll(facts(customer));
    }
    if (!block.conflict().isEmpty()) {
      Label conflict = Words.text(block.conflict());
      conflict.getStyleClass().add("complaint");
      stop.getChildren().add(conflict);
    }
    for (String part : block.purpose().isEmpty() ? List.<String>of() : purpose(block)) {
      stop.getChildren().add(Words.muted(part));
    }
    stop.getChildren().add(actions(block));
  }

  private static List<String> purpose(Block block) {
    return List.of(block.purpose().split("; "));
  }

  private static List<Node> facts(Customer customer) {
    Address address = customer.address();
    String town = (address.postcode() + " " + address.city()).strip();
    String where = address.street().isBlank() ? town : address.street() + ", " + town;
    List<Node> facts = new ArrayList<>();
    for (String text : List.of(where, customer.reach().phone(), customer.reach().mail())) {
      if (!text.isBlank()) {
        facts.add(Words.text(text));
      }
    }
    return facts;
  }

  private Node actions(Block block) {
    FlowPane actions = new FlowPane(Space.S, Space.XS);
    Button lock =
        Icons.button(
            block.locked() ? Material2OutlinedAL.LOCK_OPEN : Material2OutlinedAL.LOCK,
            texts.get(block.locked() ? "week.unlock" : "week.lock"),
            model::toggleLock);
    lock.setId("week-lock");
    Button out =
        Icons.button(
            Material2OutlinedMZ.REMOVE_CIRCLE_OUTLINE, texts.get("week.take-out"), model::takeOut);
    out.setId("week-take-out");
    out.setDisable(!block.isMovable());
    actions.getChildren().addAll(lock, out);
    CustomerId customer = block.customer();
    if (customer != null) {
      Button open =
          Icons.button(
              Material2OutlinedMZ.PERSON,
              texts.get("week.open-customer"),
              () -> model.open(customer));
      actions.getChildren().add(open);
    }
    return actions;
  }

  /** Somebody or something that is not planned, to be dragged into a day. */
  private final class OpenCell extends ListCell<Open> {

    private final Label title = new Label();
    private final CellChip chip = new CellChip(terms);
    private final Label reason = Words.muted("");
    private final VBox whole;

    OpenCell(WeekMoves moves) {
      title.setMinWidth(0);
      HBox.setHgrow(title, Priority.ALWAYS);
      title.setMaxWidth(Double.MAX_VALUE);
      chip.setMinWidth(USE_PREF_SIZE);
      HBox head = new HBox(Space.S, title, chip);
      head.setAlignment(Pos.CENTER_LEFT);
      reason.getStyleClass().add("small-note");
      reason.setMinHeight(USE_PREF_SIZE);
      whole = new VBox(head, reason);
      setPrefWidth(0);
      setOnMousePressed(
          event -> {
            Open one = getItem();
            CustomerId customer = one == null ? null : one.customer();
            if (customer != null) {
              moves.begin(
                  customer, model.usualMinutes(customer), event.getSceneX(), event.getSceneY());
            }
          });
      setOnMouseDragged(event -> moves.drag(event.getSceneX(), event.getSceneY()));
      setOnMouseReleased(event -> moves.drop(event.getSceneX(), event.getSceneY()));
      setOnMouseClicked(
          event -> {
            Open one = getItem();
            CustomerId customer = one == null ? null : one.customer();
            if (event.getClickCount() == 2 && customer != null) {
              model.open(Objects.requireNonNull(customer));
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Open one, boolean empty) {
      super.updateItem(one, empty);
      if (empty || one == null) {
        setGraphic(null);
        return;
      }
      title.setText(one.title());
      chip.show(one.cell());
      chip.setVisible(one.customer() != null && one.cell() != null);
      chip.setManaged(chip.isVisible());
      reason.setText(one.reason());
      setGraphic(whole);
    }
  }
}
