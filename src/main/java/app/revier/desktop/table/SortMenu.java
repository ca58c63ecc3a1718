package app.revier.desktop.table;

import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Sorts by keyboard, as a click on a heading does with the mouse. */
public final class SortMenu<S> extends Menu {

  private final TableModel<S, ?> model;
  private final Texts texts;

  /** A menu for a table; to be filled each time before it is shown. */
  public SortMenu(TableModel<S, ?> model, Texts texts) {
    super(texts.get("table.sort-by"));
    this.model = model;
    this.texts = texts;
    fill();
  }

  /** Offers the columns there are now. Not while the menu is open: it would never close. */
  public void fill() {
    List<SortOrder.By> order = model.orderProperty().get().columns();
    SortOrder.By first =
        order.isEmpty() ? new SortOrder.By(model.setup().names(), false) : order.getFirst();
    List<MenuItem> items = new ArrayList<>();
    for (Column<S> column : model.shownColumns()) {
      RadioMenuItem item = new RadioMenuItem(column.heading());
      item.setMnemonicParsing(false);
      item.setSelected(column.id().equals(first.column()));
      item.setOnAction(event -> model.sort(SortOrder.by(column.id(), first.descending())));
      items.add(item);
    }
    CheckMenuItem descending = new CheckMenuItem(texts.get("table.downwards"));
    descending.setSelected(first.descending());
    descending.setOnAction(
        event -> model.sort(SortOrder.by(first.column(), descending.isSelected())));
    items.add(new SeparatorMenuItem());
    items.add(descending);
    getItems().setAll(items);
  }
}
