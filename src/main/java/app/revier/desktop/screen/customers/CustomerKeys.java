package app.revier.desktop.screen.customers;

import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the keys do on the screen of the customers. */
final class CustomerKeys {

  private static final KeyCombination ADD =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination FILTER =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final CustomersView view;
  private final CustomersViewModel model;
  private final CustomerActions actions;
  private final TableView<CustomerRow> table;

  CustomerKeys(
      CustomersView view,
      CustomersViewModel model,
      CustomerActions actions,
      TableView<CustomerRow> table) {
    this.view = view;
    this.model = model;
    this.actions = actions;
    this.table = table;
  }

  /** Begins to listen. */
  void install() {
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::onScreen);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::onTable);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    table
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                model.leaveNew();
              }
            });
  }

  private void onScreen(KeyEvent event) {
    if (ADD.match(event)) {
      view.addCustomer();
      event.consume();
    } else if (FILTER.match(event)) {
      view.focusFilter();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && model.paneOpenProperty().get()) {
      view.closePane();
      event.consume();
    }
  }

  private void onTable(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      view.openPane();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      actions.delete();
      event.consume();
    } else if (COPY.match(event)) {
      view.copy();
      event.consume();
    }
  }

  private void onClick(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2
        && !table.getSelectionModel().isEmpty()) {
      model.paneOpenProperty().set(true);
    }
  }
}
