package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Hold;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Beside the days: the stop that is chosen, and below it what is not planned. */
final class WeekSide extends VBox {

  private static final double WIDTH = 300;
  private static final double NARROW = 236;

  private final WeekViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final Terms terms;
  private final VBox stop = new VBox(Space.XS);
  private final Label openTitle = Words.section("");
  private final TextField filter = new TextField();
  private final ObservableList<Open> open = FXCollections.observableArrayList();
  private final ListView<Open> list = new ListView<>(open);
  private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
  private final Label late = Words.muted("");
  private List<Open> all = List.of();

  WeekSide(WeekViewModel model, Desk desk, WeekMoves moves) {
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    terms = desk.terms();
    getStyleClass().add("week-side");
    setSpacing(Space.S);
    setPadding(Space.PANE);
    minWidthProperty().bind(Bindings.when(narrow).then(NARROW).otherwise(WIDTH));
    maxWidthProperty().bind(minWidthProperty());
    stop.setId("week-stop");
    stop.managedProperty().bind(stop.visibleProperty());
    filter.setPromptText(texts.get("week.filter"));
    filter.setId("week-filter");
    filter.textProperty().subscribe(this::filter);
    list.setId("week-open");
    list.setFocusTraversable(true);
    list.setCellFactory(_ -> new OpenCell(model, moves, texts, terms));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMinHeight(60);
    list.setOnKeyPressed(this::key);
    late.setId("week-late");
    late.managedProperty().bind(late.visibleProperty());
    late.visibleProperty().bind(late.textProperty().isNotEmpty());
    late.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(stop, openTitle, filter, list, late);
    stop.setVisible(false);
  }

  /** Whether the days need the room. */
  BooleanProperty narrowProperty() {
    return narrow;
  }

  /** Enter leads to the customer; with Shift the visit is planned in. */
  private void key(KeyEvent event) {
    Open one = list.getSelectionModel().getSelectedItem();
    CustomerId customer = one == null ? null : one.customer();
    if (event.getCode() != KeyCode.ENTER || customer == null) {
      return;
    }
    event.consume();
    if (event.isShiftDown()) {
      model.edits().fit(customer);
    } else {
      model.open(customer);
    }
  }

  /** Shows what is not planned. */
  void show(WeekContent content) {
    all = content.open();
    list.setPlaceholder(
        Words.muted(texts.get(isKnown(content) ? "week.nothing-open" : "week.not-planned-yet")));
    openTitle.setText(texts.get("week.open-title", all.size(), texts.number(all.size())));
    late.setText(late(content));
    late.setTooltip(
        late.getText().isEmpty() ? null : Words.hint(String.join("\n", lines(content))));
    filter(filter.getText());
  }

  /** While the week is planned nobody knows yet who finds no place. */
  private boolean isKnown(WeekContent content) {
    return content.planned() && !model.planningProperty().get();
  }

  private static List<String> lines(WeekContent content) {
    return Stream.concat(content.slips().stream(), content.asked().stream()).toList();
  }

  /** How many visits come too late and how many are not reported yet; the tooltip names them. */
  private String late(WeekContent content) {
    return Stream.of(
            counted("week.late", content.slips().size()),
            counted("week.not-reported", content.asked().size()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String counted(String key, int count) {
    return count == 0 ? "" : texts.get(key, count, texts.number(count));
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
    FlowPane when = new FlowPane(Space.S, Space.XS, new Label(time));
    if (block.cell() != null) {
      when.getChildren().add(new CellChip(terms, block.cell()));
    }
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(Space.S, title);
    head.setAlignment(Pos.TOP_LEFT);
    stop.getChildren().addAll(head, when);
    CustomerId id = block.customer();
    if (id != null) {
      Button open =
          Icons.bare(
              Material2OutlinedMZ.PERSON, texts.get("week.open-customer"), () -> model.open(id));
      open.setId("week-open-customer");
      head.getChildren().add(open);
    }
    Customer customer = id == null ? null : desk.book().snapshot().territory().customer(id);
    if (customer != null) {
      stop.getChildren().addAll(facts(customer));
    }
    if (!block.conflict().isEmpty()) {
      Label conflict = Words.text(block.conflict());
      conflict.getStyleClass().add("complaint");
      stop.getChildren().add(conflict);
    }
    block.purposes().forEach(part -> stop.getChildren().add(Words.muted(part)));
    // Words go over as many lines as they need: the list below gives way.
    stop.getChildren().forEach(line -> ((Region) line).setMinHeight(USE_PREF_SIZE));
    title.setMinHeight(USE_PREF_SIZE);
    stop.getChildren().add(actions(block));
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
    boolean confirmed = block.hold() == Hold.CONFIRMED;
    Button lock = new Button(texts.get(confirmed ? "week.unlock" : "week.lock"));
    lock.setOnAction(_ -> model.edits().toggleLock());
    lock.setId("week-lock");
    Button out = new Button(texts.get("week.take-out"));
    out.setOnAction(_ -> model.edits().takeOut());
    out.setId("week-take-out");
    boolean readOnly = !model.readOnlyReason().isEmpty();
    lock.setDisable(readOnly || block.hold() == Hold.REPORTED);
    out.setDisable(readOnly || !block.isMovable());
    return new FlowPane(Space.S, Space.XS, lock, out);
  }
}
