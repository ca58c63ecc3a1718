package app.revier.desktop.form;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.Customer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A customer found by typing: the arrows and Enter choose from the list below the field. */
public final class CustomerSearchField extends VBox {

  private static final double ROW = 44;
  private static final int MOST_ROWS = 5;

  private final CustomerPicker picker;
  private final CheckedField field;
  private final ListView<Customer> list;

  /**
   * A field for one customer.
   *
   * @param label what it is called
   * @param prompt what can be typed, in words
   */
  public CustomerSearchField(CustomerPicker picker, String label, String prompt) {
    this.picker = picker;
    setSpacing(Space.XS);
    field = new CheckedField(label);
    field.input().setPromptText(prompt);
    field.textProperty().bindBidirectional(picker.textProperty());
    list = new ListView<>(picker.found());
    list.setId("customers-found");
    list.setFixedCellSize(ROW);
    list.getStyleClass().add("found");
    list.setCellFactory(_ -> new Found());
    list.setOnMouseClicked(_ -> choose());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose();
          }
        });
    picker.found().addListener((ListChangeListener<Customer>) _ -> size());
    size();
    field.input().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field
        .input()
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused && !list.isFocused()) {
                picker.restore();
              }
            });
    getChildren().addAll(field, list);
  }

  /** Where is typed. */
  public TextInputControl input() {
    return field.input();
  }

  private void size() {
    int rows = Math.min(MOST_ROWS, picker.found().size());
    list.setVisible(rows > 0);
    list.setManaged(rows > 0);
    double height = rows * ROW + 4;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
  }

  private void onKey(KeyEvent event) {
    if (!list.isVisible()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> {
        list.getSelectionModel().selectNext();
        selectOne();
      }
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> {
        selectOne();
        choose();
      }
      case ESCAPE -> picker.restore();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void selectOne() {
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void choose() {
    Customer customer = list.getSelectionModel().getSelectedItem();
    if (customer != null) {
      picker.choose(customer);
    }
  }

  /** The name, and number and town below it, in the width that there is. */
  private static final class Found extends ListCell<Customer> {
    private final Label name = new Label();
    private final Label place = Words.muted("");
    private final VBox lines = new VBox(name, place);

    Found() {
      setPrefWidth(0);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      lines.setAlignment(Pos.CENTER_LEFT);
      place.getStyleClass().add("small-note");
      place.setWrapText(false);
    }

    @Override
    protected void updateItem(@Nullable Customer customer, boolean empty) {
      super.updateItem(customer, empty);
      if (empty || customer == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      String where = String.join(" · ", customer.number(), customer.address().city());
      name.setText(customer.name());
      place.setText(where);
      // For those who hear it.
      setText(customer.name() + " · " + where);
      setGraphic(lines);
    }
  }
}
