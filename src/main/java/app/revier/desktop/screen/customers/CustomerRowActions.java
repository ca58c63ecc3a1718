package app.revier.desktop.screen.customers;

import app.revier.desktop.filter.Condition;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.form.Field;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.RowActions;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What keys and context menu do with the selected customers. */
final class CustomerRowActions implements RowActions<CustomerRow> {

  private final CustomersView view;
  private final CustomersViewModel model;
  private final CustomerActions actions;
  private final Texts texts;

  CustomerRowActions(
      CustomersView view, CustomersViewModel model, CustomerActions actions, Texts texts) {
    this.view = view;
    this.model = model;
    this.actions = actions;
    this.texts = texts;
  }

  @Override
  public void open() {
    view.openPane();
  }

  @Override
  public boolean onKey(KeyEvent event) {
    if (event.getCode() != KeyCode.DELETE) {
      return false;
    }
    actions.delete();
    return true;
  }

  @Override
  public boolean canEdit(Column<CustomerRow> column) {
    return model.pane().cells().has(column.id());
  }

  @Override
  public Field<?> edit(Column<CustomerRow> column) {
    return model.pane().cells().of(column.id());
  }

  @Override
  public @Nullable Draft stuck(CustomerRow row, Column<CustomerRow> column) {
    return model.pane().cells().stuck(row.id(), column.id());
  }

  @Override
  public List<MenuItem> menu(List<CustomerRow> rows, @Nullable Column<CustomerRow> column) {
    List<MenuItem> items = new ArrayList<>();
    Condition alike =
        column == null || rows.size() > 1 ? null : Condition.like(rows.getFirst(), column.id());
    if (column != null && alike != null) {
      String value = column.text().apply(rows.getFirst());
      MenuItem only = new MenuItem(texts.get("customers.filter-by", value));
      only.setMnemonicParsing(false);
      only.setOnAction(event -> model.list().filter().add(alike));
      items.add(only);
    }
    if (rows.size() > 1) {
      MenuItem together =
          new MenuItem(texts.get("customers.edit-together", texts.number(rows.size())));
      together.setOnAction(event -> view.openPane());
      items.add(together);
      items.add(changing("customers.visit-together", () -> actions.visit(rows)));
    }
    if (rows.size() == 1) {
      items.add(changing("customers.report", () -> actions.report(rows.getFirst())));
      MenuItem when = new MenuItem(texts.get("customers.when"));
      when.setOnAction(event -> actions.when(rows.getFirst()));
      items.add(when);
      MenuItem map = new MenuItem(texts.get("customers.on-map"));
      map.setOnAction(event -> actions.onMap(rows.getFirst()));
      items.add(map);
      items.add(changing("customers.new-project", () -> actions.newProject(rows.getFirst())));
      items.add(changing("whatif.menu-item", () -> actions.whatIf(rows.getFirst())));
      items.add(changing("customers.set-class", view::openClass));
    }
    items.add(changing("customers.delete", actions::delete));
    items.add(new SeparatorMenuItem());
    if (rows.size() == 1) {
      MenuItem dossier = new MenuItem(texts.get("person.dossier"));
      dossier.setOnAction(event -> actions.dossier(rows.getFirst()));
      items.add(dossier);
    }
    items.add(changing("person.erase", actions::erase));
    return items;
  }

  private MenuItem changing(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> action.run());
    item.setDisable(!model.pane().editor().readOnlyReason().isEmpty());
    return item;
  }
}
