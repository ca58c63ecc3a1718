package app.revier.desktop.screen.map;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/** What can be done with several customers: see them listed, visit them, change them together. */
final class SeveralActions extends VBox {

  private final Supplier<Set<CustomerId>> customers;

  /**
   * Actions on customers.
   *
   * @param prefix begins the ids of the buttons
   * @param customers who, at the moment of the action
   * @param list shows them in the list of customers
   */
  SeveralActions(
      String prefix,
      MapViewModel model,
      Supplier<Set<CustomerId>> customers,
      Consumer<Set<CustomerId>> list,
      Texts texts) {
    super(Space.XS);
    this.customers = customers;
    Button show = button(Material2AL.LIST, texts.get("map.show-in-list"), list);
    show.setId(prefix + "-list");
    Button visit = button(Material2AL.EVENT, texts.get("map.visit"), model.leads()::visit);
    visit.setId(prefix + "-visit");
    Button edit = button(Material2AL.EDIT, texts.get("map.edit"), model.leads()::edit);
    edit.setId(prefix + "-edit");
    ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(model.moving().readOnlyReason());
    getChildren().add(show);
    for (Button each : List.of(visit, edit)) {
      Why why = new Why(each, reason);
      why.setMaxWidth(Double.MAX_VALUE);
      getChildren().add(why);
    }
  }

  private Button button(Ikon icon, String text, Consumer<Set<CustomerId>> action) {
    Button button = Icons.button(icon, text, () -> action.accept(customers.get()));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    return button;
  }

  /** Adds something that is done on the map itself. */
  void add(Ikon icon, String text, Runnable action) {
    getChildren().add(button(icon, text, _ -> action.run()));
  }
}
