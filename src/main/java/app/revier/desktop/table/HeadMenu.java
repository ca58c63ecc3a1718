package app.revier.desktop.table;

import app.revier.text.Texts;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with a column, at its heading. */
final class HeadMenu<S> extends ContextMenu {

  HeadMenu(TableModel<S, ?> model, Column<S> column, Texts texts) {
    MenuItem up = new MenuItem(texts.get("table.ascending"));
    up.setOnAction(event -> model.sort(SortOrder.by(column.id(), false)));
    MenuItem down = new MenuItem(texts.get("table.descending"));
    down.setOnAction(event -> model.sort(SortOrder.by(column.id(), true)));
    MenuItem hide = new MenuItem(texts.get("table.hide", column.heading()));
    hide.setOnAction(event -> model.layout().show(column.id(), false));
    MenuItem choose = new MenuItem(texts.get("table.choose"));
    choose.setOnAction(event -> ColumnChooser.openAt(this, model, texts));
    MenuItem fit = new MenuItem(texts.get("table.fit"));
    fit.setOnAction(event -> model.layout().fit(column.id()));
    MenuItem fitAll = new MenuItem(texts.get("table.fit-all"));
    fitAll.setOnAction(event -> model.layout().fitAll());
    for (MenuItem item : new MenuItem[] {hide}) {
      item.setMnemonicParsing(false);
    }
    getItems()
        .addAll(
            up, down, new SeparatorMenuItem(), hide, choose, new SeparatorMenuItem(), fit, fitAll);
    setOnShowing(event -> hide.setDisable(model.shownColumns().size() == 1));
  }
}
