package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Finds a customer by name, number or town, and shows who is chosen. */
final class CustomerPick extends VBox {

  private static final int MOST = 8;
  private static final double LINE = 28;

  private final Desk desk;
  private final StringProperty typed;
  private final Consumer<@Nullable CustomerId> chosen;
  private final TextField field = new TextField();
  private final ListView<Customer> found = new ListView<>();
  private @Nullable CustomerId shown;
  private boolean quiet;

  /**
   * A field for a customer.
   *
   * @param typed keeps what is typed while nobody is chosen
   * @param chosen told whom the rep chooses, and none as soon as something else is typed
   */
  CustomerPick(Desk desk, StringProperty typed, Consumer<@Nullable CustomerId> chosen) {
    super(Space.XS);
    this.desk = desk;
    this.typed = typed;
    this.chosen = chosen;
    field.setId("week-customer");
    field.setPromptText(desk.texts().get("week.find-customer"));
    field.setText(typed.get());
    field.setOnAction(_ -> take(found.getItems().isEmpty() ? null : found.getItems().getFirst()));
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN && found.isVisible()) {
            event.consume();
            found.requestFocus();
            found.getSelectionModel().selectFirst();
          }
        });
    found.setId("week-customers-found");
    found.setCellFactory(_ -> new Line());
    found.managedProperty().bind(found.visibleProperty());
    found.setVisible(false);
    found.setOnMouseClicked(_ -> take(found.getSelectionModel().getSelectedItem()));
    found.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take(found.getSelectionModel().getSelectedItem());
          }
        });
    field.textProperty().subscribe(this::search);
    getChildren().addAll(field, found);
  }

  /** Shows who is chosen; what is typed while nobody is stays. */
  void show(@Nullable CustomerId id) {
    if (Objects.equals(id, shown)) {
      return;
    }
    shown = id;
    Customer customer = id == null ? null : desk.book().snapshot().territory().customer(id);
    quiet = true;
    typed.set("");
    field.setText(customer == null ? "" : customer.name());
    quiet = false;
    found.setVisible(false);
  }

  /** Whether somebody is proposed for what is typed, of whom one is to be chosen. */
  boolean isChoosing() {
    return found.isVisible();
  }

  private void take(@Nullable Customer customer) {
    if (customer != null) {
      shown = null;
      show(customer.id());
      chosen.accept(customer.id());
    }
  }

  private void search(String now) {
    if (quiet) {
      return;
    }
    typed.set(now);
    if (shown != null) {
      shown = null;
      chosen.accept(null);
    }
    String wanted = now.strip().toLowerCase(Locale.ROOT);
    List<Customer> some =
        wanted.isEmpty()
            ? List.of()
            : desk.book().snapshot().territory().own().customers().stream()
                .filter(one -> matches(one, wanted))
                .limit(MOST)
                .toList();
    found.getItems().setAll(some);
    found.setPrefHeight(some.size() * LINE + 2);
    found.setMinHeight(found.getPrefHeight());
    found.setVisible(!some.isEmpty());
  }

  private static boolean matches(Customer one, String wanted) {
    return one.name().toLowerCase(Locale.ROOT).contains(wanted)
        || one.number().toLowerCase(Locale.ROOT).startsWith(wanted)
        || one.address().city().toLowerCase(Locale.ROOT).startsWith(wanted);
  }

  /** Who and where, in one line. */
  private static final class Line extends ListCell<Customer> {

    Line() {
      setPrefWidth(0);
      setMinHeight(LINE);
      setMaxHeight(LINE);
    }

    @Override
    protected void updateItem(@Nullable Customer one, boolean empty) {
      super.updateItem(one, empty);
      setText(one == null || empty ? "" : (one.name() + ", " + one.address().city()));
    }
  }
}
