package app.revier.desktop.screen.customers;

import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Sorts by keyboard, as a click on a heading does with the mouse. */
final class SortMenu extends Menu {

  private final ListViewModel list;
  private final Texts texts;

  SortMenu(ListViewModel list, Texts texts) {
    super(texts.get("customers.sort-by"));
    this.list = list;
    this.texts = texts;
    list.columnsProperty().subscribe(value -> fill());
    list.layout().shownProperty().subscribe(value -> fill());
    list.orderProperty().subscribe(value -> fill());
  }

  private void fill() {
    List<SortOrder.By> order = list.orderProperty().get().columns();
    SortOrder.By first = order.isEmpty() ? new SortOrder.By("name", false) : order.getFirst();
    List<MenuItem> items = new ArrayList<>();
    for (CustomerColumn column : list.shownColumns()) {
      RadioMenuItem item = new RadioMenuItem(column.heading());
      item.setSelected(column.id().equals(first.column()));
      item.setOnAction(event -> sort(column.id(), first.descending()));
      items.add(item);
    }
    CheckMenuItem descending = new CheckMenuItem(texts.get("customers.descending"));
    descending.setSelected(first.descending());
    descending.setOnAction(event -> sort(first.column(), descending.isSelected()));
    items.add(new SeparatorMenuItem());
    items.add(descending);
    getItems().setAll(items);
  }

  private void sort(String column, boolean descending) {
    list.sort(new SortOrder(List.of(new SortOrder.By(column, descending))));
  }
}
