package app.revier.desktop.screen.customers;

import app.revier.desktop.theme.Icons;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.material2.Material2MZ;

/** Chooses the columns; stays open while ticks are set. */
final class ColumnMenu extends MenuButton {

  private final ListViewModel list;
  private final Texts texts;

  ColumnMenu(ListViewModel list, Texts texts) {
    super(texts.get("customers.columns"), Icons.of(Material2MZ.VIEW_COLUMN));
    this.list = list;
    this.texts = texts;
    setId("customers-columns");
    setTooltip(new Tooltip(texts.get("customers.columns-hint")));
    list.columnsProperty().subscribe(value -> fill());
    setOnShowing(event -> fill());
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    for (CustomerColumn column : list.columnsProperty().get().values()) {
      items.add(item(column));
    }
    MenuItem reset = new MenuItem(texts.get("customers.columns-reset"));
    reset.setOnAction(event -> list.layout().reset());
    items.add(new SeparatorMenuItem());
    items.add(reset);
    getItems().setAll(items);
  }

  private MenuItem item(CustomerColumn column) {
    CheckBox box = new CheckBox(column.heading());
    box.setSelected(list.layout().isShown(column.id()));
    CustomMenuItem item = new CustomMenuItem(box, false);
    item.setOnAction(
        event -> {
          list.layout().show(column.id(), !list.layout().isShown(column.id()));
          box.setSelected(list.layout().isShown(column.id()));
        });
    box.setMouseTransparent(true);
    return item;
  }
}
