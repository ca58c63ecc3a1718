package app.revier.desktop.screen.customers;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.filter.FilterBar;
import app.revier.desktop.nav.CustomerPart;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.customers.doubles.DoublesPane;
import app.revier.desktop.screen.customers.pane.BulkPane;
import app.revier.desktop.screen.customers.pane.DetailPane;
import app.revier.desktop.screen.customers.pane.NewPane;
import app.revier.desktop.table.DataTable;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.PastedTable;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.SetChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The screen of the customers: tools on top, the table, and the pane at its right. */
final class CustomersView extends BorderPane {

  private final CustomersViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final DataTable<CustomerRow, CustomerId> table;
  private final FilterBar filter;
  private final DetailPane detail;
  private final BulkPane bulk;
  private final NewPane newcomer;
  private final StackPane side = new StackPane();
  private final StackPane nothing = new StackPane();
  private final PaneWidth width;
  private final Node tools;
  private final SplitPane split;
  private final DoublesPane doubles;

  /** Whether the keyboard goes into the pane as soon as it shows a new customer. */
  private boolean entersPane;

  /** Whether the keyboard goes into the form for several as soon as that is shown. */
  private boolean entersSeveral;

  /** Whether the form that went had the keyboard. */
  private boolean formHadKeyboard;

  CustomersView(CustomersViewModel model, CustomerActions actions, Desk desk) {
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    getStyleClass().add("customers-screen");
    setPadding(Space.SCREEN);
    String readOnly = model.pane().editor().readOnlyReason();
    Runnable close = () -> model.pane().openProperty().set(false);
    detail = new DetailPane(model.pane().editor(), close);
    bulk = new BulkPane(model.pane().bulk(), texts, desk.terms(), readOnly, close);
    newcomer = new NewPane(model.pane().newcomer(), texts, this::saveNew, this::discardNew);
    table =
        new DataTable<>(
            "customers-table",
            model.table(),
            desk,
            new CustomerRowActions(this, model, actions, texts),
            new CustomerLooks(
                    desk.terms(), model.pane().editor(), texts.get("customers.draft-hint"))
                .byColumn());
    model
        .pane()
        .editor()
        .drafted()
        .addListener((SetChangeListener<Object>) change -> table.redraw());
    filter = new FilterBar("customers", model.list().filter(), desk, table::focusTable);
    StackPane main = new StackPane(table, nothing);
    split = new SplitPane(main);
    width = new PaneWidth(split, side, desk.memory());
    tools = new VBox(Space.M, new CustomersTools(this, model, table, actions, desk), filter);
    doubles = new DoublesPane(model.doubles(), desk, this::leaveDoubles);
    BorderPane.setMargin(split, new Insets(Space.M, 0, 0, 0));
    model.doublesShownProperty().subscribe(this::showDoubles);
    model.list().stateProperty().subscribe(this::showState);
    model.pane().contentProperty().subscribe(this::showPane);
    model.revisionProperty().subscribe(value -> showCounts());
    model.pane().openProperty().subscribe(value -> showOrHidePane());
    new CustomerKeys(this, model, table.control()).install();
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return model.doublesShownProperty().get() ? doubles.keyboard() : table.control();
  }

  private void showDoubles(boolean shown) {
    setTop(shown ? null : tools);
    setCenter(shown ? doubles : split);
    if (shown && getScene() != null) {
      // What had the keyboard is gone.
      doubles.takeKeyboard();
    }
  }

  private void leaveDoubles() {
    model.doublesShownProperty().set(false);
    table.focusTable();
  }

  /** Shows the customers who are probably there twice. */
  void openDoubles() {
    desk.navigator().accept(new Place.Doubles());
  }

  private void goToImport() {
    desk.navigator().accept(new Place.Import(null));
  }

  /** A table that was copied in a spreadsheet goes to the import; a text in a field never does. */
  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && PastedTable.isTable(text)) {
      desk.navigator().accept(new Place.Pasted(text));
    } else {
      desk.notices().explain(texts.get("imports.no-table-copied"));
    }
  }

  /** A table without rows says why, and offers the one thing that helps. */
  private void showState(ListViewModel.State state) {
    nothing
        .getChildren()
        .setAll(
            switch (state) {
              case ROWS -> List.of();
              case LOADING -> List.of(Words.muted(texts.get("customers.loading")));
              case EMPTY ->
                  List.of(
                      new EmptyState(
                          Material2MZ.PEOPLE_ALT,
                          texts.get("customers.empty"),
                          texts.get("customers.empty-import"),
                          this::goToImport));
              case NO_MATCH ->
                  List.of(
                      new EmptyState(
                          Material2MZ.SEARCH,
                          texts.get("customers.no-match"),
                          texts.get("customers.clear-filter"),
                          model.list().filter()::clear));
            });
    nothing.setVisible(state != ListViewModel.State.ROWS);
    table.setVisible(state != ListViewModel.State.EMPTY);
    showOrHidePane();
  }

  /**
   * In a book without customers there is nothing to show in the pane but the form for a new one.
   */
  private void showOrHidePane() {
    boolean useful =
        model.list().stateProperty().get() != ListViewModel.State.EMPTY
            || model.pane().contentProperty().get() == PaneViewModel.Content.NEW;
    width.show(model.pane().openProperty().get() && useful);
    enterSeveral();
    if (useful && entersPane && model.pane().contentProperty().get() == PaneViewModel.Content.ONE) {
      entersPane = false;
      if (formHadKeyboard) {
        detail.focusFirst();
      }
    }
  }

  /**
   * The rep was led here.
   *
   * @param toSeveral whether to the form for several customers, which then gets the keyboard
   */
  void arrive(boolean toSeveral) {
    entersSeveral = toSeveral;
    enterSeveral();
  }

  private void enterSeveral() {
    if (entersSeveral && model.pane().shows(PaneViewModel.Content.SEVERAL)) {
      entersSeveral = false;
      // Whoever leads here may give the keyboard to the screen as such.
      Platform.runLater(bulk::focusFirst);
    }
  }

  private void showPane(PaneViewModel.Content pane) {
    boolean held = hasKeyboard(side);
    if (pane != PaneViewModel.Content.NEW && held) {
      // A field that goes with the keyboard in it leaves it to the first thing in the window.
      table.control().requestFocus();
    }
    side.getChildren()
        .setAll(
            switch (pane) {
              case NOBODY ->
                  new EmptyState(
                      Material2MZ.PERSON_OUTLINE, texts.get("customers.nobody-selected"));
              case ONE -> detail;
              case SEVERAL -> bulk;
              case NEW -> newcomer;
            });
    // The customer comes after the form has gone; that of an empty book after a moment without any.
    formHadKeyboard = held || (formHadKeyboard && entersPane);
    showCounts();
    showOrHidePane();
  }

  private static boolean hasKeyboard(Parent part) {
    Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
    while (owner != null && !owner.equals(part)) {
      owner = owner.getParent();
    }
    return owner != null;
  }

  private void showCounts() {
    bulk.showCount();
  }

  /** Opens the pane and puts the keyboard into it. */
  void openPane() {
    model.pane().openProperty().set(true);
    switch (model.pane().contentProperty().get()) {
      case ONE -> detail.focusFirst();
      case NEW -> newcomer.focusFirst();
      case SEVERAL -> bulk.focusFirst();
      case NOBODY -> {}
    }
  }

  /** Opens the pane where the class of the customer is set. */
  void openClass() {
    detail.showClass();
    openPane();
  }

  /** Brings something of a customer into view, once that is in the pane. */
  void showPart(CustomerId customer, CustomerPart part) {
    detail.reveal(customer, part);
  }

  /** Closes the pane, or leaves the form for a new customer. */
  void closePane() {
    model.leaveNew();
    model.pane().openProperty().set(false);
    table.focusTable();
  }

  /** Opens the form for a new customer. */
  void addCustomer() {
    entersPane = false;
    model.begin();
    if (model.pane().contentProperty().get() == PaneViewModel.Content.NEW) {
      newcomer.focusFirst();
    }
  }

  private void saveNew() {
    detail.showMaster();
    entersPane = true;
    model.saveNew();
  }

  private void discardNew() {
    model.pane().newcomer().discard();
    model.leaveNew();
    table.focusTable();
  }

  /** Puts the keyboard into the filter. */
  void focusFilter() {
    filter.focus();
  }
}
