package app.revier.desktop.screen.customers;

import app.revier.book.Snapshot;
import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.CustomerPart;
import app.revier.desktop.nav.Deed;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.LazyScreen;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.CustomerId;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The list of customers with their details. */
public final class CustomersScreen extends LazyScreen<CustomersViewModel, CustomersView> {

  private final SharedFilter filter;

  /** The customers of a desk's book. */
  public CustomersScreen(Desk desk, SharedFilter filter) {
    super(ScreenId.CUSTOMERS, desk);
    this.filter = filter;
  }

  @Override
  protected CustomersViewModel makeModel(Desk desk) {
    return new CustomersViewModel(desk, filter);
  }

  @Override
  protected CustomersView makeView(CustomersViewModel model, Desk desk) {
    return new CustomersView(model, new CustomerActions(desk, model), desk);
  }

  @Override
  protected void refresh(CustomersViewModel model, CustomersView view, Snapshot snapshot) {
    model.refresh(snapshot);
  }

  @Override
  protected void lead(CustomersViewModel model, CustomersView view, Place place) {
    model.show(place);
    view.arrive(place instanceof Place.EditSelected || place instanceof Place.EditTogether);
    if (place instanceof Place.NewCustomer) {
      view.addCustomer();
    } else if (place instanceof Place.PartOfCustomer(CustomerId customer, CustomerPart part)) {
      view.showPart(customer, part);
    } else if (place.equals(new Place.Doing(Deed.PASTE))) {
      view.paste();
    }
  }

  @Override
  protected void inherit(CustomersViewModel model, CustomersViewModel before) {
    model.goOnFrom(before);
  }

  @Override
  protected Place place(CustomersViewModel model) {
    return model.place();
  }

  @Override
  protected Node keyboard(CustomersView view) {
    return view.keyboard();
  }

  @Override
  public Map<KeyCombination, Runnable> shortcuts() {
    return Map.of(
        new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
        () -> view().focusFilter());
  }
}
