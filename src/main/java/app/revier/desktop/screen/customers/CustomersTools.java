package app.revier.desktop.screen.customers;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.table.ColumnChooser;
import app.revier.desktop.table.DataTable;
import app.revier.desktop.table.SortMenu;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The line above the list: the title with the sum, and what can be done with all customers. */
final class CustomersTools extends HBox {

  /** Below this width, in pixels, tools that an icon explains go without their words. */
  private static final double NARROW = 880;

  private final CustomersViewModel model;
  private final DataTable<CustomerRow, CustomerId> table;
  private final Texts texts;

  /**
   * The tools of a list.
   *
   * @param view what the commands of the list lead to
   */
  CustomersTools(
      CustomersView view,
      CustomersViewModel model,
      DataTable<CustomerRow, CustomerId> table,
      CustomerActions actions,
      Desk desk) {
    super(Space.S);
    this.model = model;
    this.table = table;
    texts = desk.texts();
    String readOnly = model.pane().editor().readOnlyReason();
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button bring =
        Icons.button(
            Material2AL.CLOUD_UPLOAD,
            texts.get("customers.import"),
            () -> desk.navigator().accept(new Place.Import(null)));
    bring.setTooltip(new Tooltip(texts.get("customers.import")));
    shorten(bring);
    Label title = Words.title(texts.get("customers.title"));
    title.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            title,
            sum(),
            gap,
            new Why(add(view), new ReadOnlyStringWrapper(readOnly)),
            new Why(bring, new ReadOnlyStringWrapper(readOnly)),
            columns(),
            more(view, actions, readOnly));
    setAlignment(Pos.CENTER_LEFT);
  }

  private void shorten(Button button) {
    button.setAccessibleText(button.getText());
    button
        .contentDisplayProperty()
        .bind(
            widthProperty()
                .map(
                    width ->
                        width.doubleValue() < NARROW
                            ? ContentDisplay.GRAPHIC_ONLY
                            : ContentDisplay.LEFT));
  }

  private Label sum() {
    Label sum = new Label();
    sum.setId("customers-sum");
    sum.getStyleClass().add("muted");
    sum.textProperty().bind(model.sumProperty());
    Tooltip hint = new Tooltip();
    hint.textProperty().bind(model.sumProperty().map(text -> model.list().sumHint()));
    sum.setTooltip(hint);
    return sum;
  }

  private Button add(CustomersView view) {
    Button add = Icons.button(Material2AL.ADD, texts.get("customers.add"), view::addCustomer);
    add.setId("customers-add");
    add.getStyleClass().add("accent");
    add.setMinWidth(USE_PREF_SIZE);
    model
        .pane()
        .newcomer()
        .begunProperty()
        .subscribe(
            begun -> add.setText(texts.get(begun ? "customers.add-begun" : "customers.add")));
    return add;
  }

  private Button columns() {
    Button columns = new Button(texts.get("table.columns"), Icons.of(Material2MZ.VIEW_COLUMN));
    columns.setId("customers-columns");
    shorten(columns);
    columns.setTooltip(new Tooltip(texts.get("table.columns-hint")));
    columns.setOnAction(event -> ColumnChooser.openBelow(columns, model.table(), texts));
    return columns;
  }

  private MenuButton more(CustomersView view, CustomerActions actions, String readOnly) {
    MenuButton more = new MenuButton(null, Icons.of(Material2MZ.MORE_VERT));
    more.setId("customers-more");
    more.setTooltip(new Tooltip(texts.get("customers.more")));
    more.setAccessibleText(texts.get("customers.more"));
    more.getStyleClass().addAll("flat", "no-arrow");
    MenuItem open = item("customers.open", view::openPane);
    MenuItem copy = item("customers.copy", table::copy);
    MenuItem delete = item("customers.delete", actions::delete);
    delete.setDisable(!readOnly.isEmpty());
    MenuItem doubles = item("customers.doubles", view::openDoubles);
    doubles.setId("customers-doubles");
    SortMenu<CustomerRow> sort = new SortMenu<>(model.table(), texts);
    more.setOnShowing(event -> sort.fill());
    more.getItems().setAll(open, copy, delete, doubles, sort);
    return more;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
