package app.revier.desktop.screen.customers;

import app.revier.desktop.filter.CustomerRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What the keys do on the screen of the customers. */
final class CustomerKeys {

  private static final KeyCombination ADD =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination FILTER =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final CustomersView view;
  private final CustomersViewModel model;
  private final TableView<CustomerRow> table;

  CustomerKeys(CustomersView view, CustomersViewModel model, TableView<CustomerRow> table) {
    this.view = view;
    this.model = model;
    this.table = table;
  }

  /** Begins to listen. */
  void install() {
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::onScreen);
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
    } else if (PASTE.match(event)) {
      view.paste();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && model.pane().openProperty().get()) {
      view.closePane();
      event.consume();
    }
  }
}
