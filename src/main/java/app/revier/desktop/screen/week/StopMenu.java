package app.revier.desktop.screen.week;

import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Hold;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** What can be done with a stop, under the right button of the mouse. */
final class StopMenu extends ContextMenu {

  StopMenu(WeekViewModel model, Block block) {
    Texts texts = model.texts();
    boolean readOnly = !model.readOnlyReason().isEmpty();
    add("week-menu-report", texts.get("week.report"), !model.reports().isPossible(block.stop()))
        .setOnAction(_ -> model.reports().open(block.stop()));
    boolean confirmed = block.hold() == Hold.CONFIRMED;
    boolean stays = readOnly || block.stop() == null || block.hold() == Hold.REPORTED;
    add("week-menu-lock", texts.get(confirmed ? "week.unlock" : "week.lock"), stays)
        .setOnAction(_ -> model.edits().toggleLock());
    add("week-menu-out", texts.get("week.take-out"), readOnly || !block.isMovable())
        .setOnAction(_ -> model.edits().takeOut());
    CustomerId customer = block.customer();
    add("week-menu-when", texts.get("week.when"), customer == null)
        .setOnAction(_ -> model.begin(new SideTask.When(customer)));
    add(
            "week-menu-happened",
            texts.get("week.happened"),
            readOnly || customer == null || block.isCall())
        .setOnAction(_ -> model.begin(new SideTask.Happened(Happening.Kind.CANCELLED, customer)));
    MenuItem map = add("week-menu-map", texts.get("week.on-map"), customer == null);
    if (customer != null) {
      map.setOnAction(_ -> model.showOnMap(customer));
    }
    MenuItem open = add("week-menu-open", texts.get("week.open-customer"), customer == null);
    if (customer != null) {
      open.setOnAction(_ -> model.open(customer));
    }
  }

  private MenuItem add(String id, String text, boolean disabled) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setDisable(disabled);
    getItems().add(item);
    return item;
  }
}
