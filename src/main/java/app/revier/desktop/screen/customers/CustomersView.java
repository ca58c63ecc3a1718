package app.revier.desktop.screen.customers;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.customers.pane.BulkPane;
import app.revier.desktop.screen.customers.pane.DetailPane;
import app.revier.desktop.screen.customers.pane.NewPane;
import app.revier.desktop.table.ColumnChooser;
import app.revier.desktop.table.DataTable;
import app.revier.desktop.table.SortMenu;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.SetChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The screen of the customers: tools on top, the table, and the pane at its right. */
final class CustomersView extends BorderPane {

  private final CustomersViewModel model;
  private final CustomerActions actions;
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

  /** Whether the keyboard goes into the pane as soon as it shows a new customer. */
  private boolean entersPane;

  /** Whether the form that went had the keyboard. */
  private boolean formHadKeyboard;

  CustomersView(CustomersViewModel model, CustomerActions actions, Desk desk) {
    this.model = model;
    this.actions = actions;
    this.desk = desk;
    texts = desk.texts();
    getStyleClass().add("customers-screen");
    setPadding(Space.SCREEN);
    String readOnly = model.editor().readOnlyReason();
    Runnable close = () -> model.paneOpenProperty().set(false);
    detail = new DetailPane(model.editor(), close);
    bulk = new BulkPane(model.bulk(), texts, desk.terms(), readOnly, close);
    newcomer = new NewPane(model.newcomer(), texts, this::saveNew, this::discardNew);
    table =
        new DataTable<>(
            "customers-table",
            model.table(),
            desk,
            new CustomerRowActions(this, model, actions, texts),
            new CustomerLooks(desk.terms(), model.editor(), texts.get("customers.draft-hint"))
                .byColumn());
    model.editor().drafted().addListener((SetChangeListener<Object>) change -> table.redraw());
    filter = new FilterBar(model.list(), desk, table::focusTable);
    StackPane main = new StackPane(table, nothing);
    SplitPane split = new SplitPane(main);
    width = new PaneWidth(split, side, desk.memory());
    setTop(new VBox(Space.M, titleLine(readOnly), filter));
    BorderPane.setMargin(split, new Insets(Space.M, 0, 0, 0));
    setCenter(split);
    model.list().stateProperty().subscribe(this::showState);
    model.paneProperty().subscribe(this::showPane);
    model.revisionProperty().subscribe(value -> showCounts());
    model.paneOpenProperty().subscribe(value -> showOrHidePane());
    new CustomerKeys(this, model, table.control()).install();
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return table.control();
  }

  private Node titleLine(String readOnly) {
    Label sum = new Label();
    sum.setId("customers-sum");
    sum.getStyleClass().add("muted");
    sum.textProperty().bind(model.sumProperty());
    Tooltip hint = new Tooltip();
    hint.textProperty().bind(model.sumProperty().map(text -> model.list().sumHint()));
    sum.setTooltip(hint);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button add = Icons.button(Material2AL.ADD, texts.get("customers.add"), this::addCustomer);
    add.setId("customers-add");
    add.getStyleClass().add("accent");
    model
        .newcomer()
        .begunProperty()
        .subscribe(
            begun -> add.setText(texts.get(begun ? "customers.add-begun" : "customers.add")));
    Button bring =
        Icons.button(Material2AL.CLOUD_UPLOAD, texts.get("customers.import"), this::goToImport);
    HBox line =
        new HBox(
            Space.S,
            Words.title(texts.get("customers.title")),
            sum,
            gap,
            new Why(add, new ReadOnlyStringWrapper(readOnly)),
            new Why(bring, new ReadOnlyStringWrapper(readOnly)),
            columns(),
            more(readOnly));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Button columns() {
    Button columns = new Button(texts.get("table.columns"), Icons.of(Material2MZ.VIEW_COLUMN));
    columns.setId("customers-columns");
    columns.setTooltip(new Tooltip(texts.get("table.columns-hint")));
    columns.setOnAction(event -> ColumnChooser.openBelow(columns, model.table(), texts));
    return columns;
  }

  private MenuButton more(String readOnly) {
    MenuButton more = new MenuButton(null, Icons.of(Material2MZ.MORE_VERT));
    more.setId("customers-more");
    more.setTooltip(new Tooltip(texts.get("customers.more")));
    more.setAccessibleText(texts.get("customers.more"));
    more.getStyleClass().addAll("flat", "no-arrow");
    MenuItem open = item("customers.open", this::openPane);
    MenuItem copy = item("customers.copy", table::copy);
    MenuItem delete = item("customers.delete", actions::delete);
    delete.setDisable(!readOnly.isEmpty());
    SortMenu<CustomerRow> sort = new SortMenu<>(model.table(), texts);
    more.setOnShowing(event -> sort.fill());
    more.getItems().setAll(open, copy, delete, sort);
    return more;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private void goToImport() {
    desk.navigator().accept(new Place.Import(null));
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
                          model.list()::clearFilter));
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
            || model.paneProperty().get() == CustomersViewModel.Pane.NEW;
    width.show(model.paneOpenProperty().get() && useful);
    if (useful && entersPane && model.paneProperty().get() == CustomersViewModel.Pane.ONE) {
      entersPane = false;
      if (formHadKeyboard) {
        detail.focusFirst();
      }
    }
  }

  private void showPane(CustomersViewModel.Pane pane) {
    boolean held = hasKeyboard(side);
    if (pane != CustomersViewModel.Pane.NEW && held) {
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
    model.paneOpenProperty().set(true);
    switch (model.paneProperty().get()) {
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

  /** Closes the pane, or leaves the form for a new customer. */
  void closePane() {
    model.leaveNew();
    model.paneOpenProperty().set(false);
    table.focusTable();
  }

  /** Opens the form for a new customer. */
  void addCustomer() {
    entersPane = false;
    model.begin();
    if (model.paneProperty().get() == CustomersViewModel.Pane.NEW) {
      newcomer.focusFirst();
    }
  }

  private void saveNew() {
    detail.showMaster();
    entersPane = true;
    model.saveNew();
  }

  private void discardNew() {
    model.newcomer().discard();
    model.leaveNew();
    table.focusTable();
  }

  /** Puts the keyboard into the filter. */
  void focusFilter() {
    filter.focus();
  }
}
