package app.revier.desktop.form;

import app.revier.desktop.nav.Desk;
import app.revier.territory.Customer;
import app.revier.territory.Territory;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Finds a customer by a part of its name, number or town while it is typed. */
public final class CustomerPicker {

  private static final int MOST = 30;

  private final Desk desk;
  private final Object topic = new Object();
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyObjectWrapper<@Nullable Customer> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", null);
  private final ObservableList<Customer> found = FXCollections.observableArrayList();
  private Territory territory;
  private boolean choosing;

  /** Nobody is chosen yet. */
  public CustomerPicker(Desk desk) {
    this.desk = desk;
    territory = desk.book().snapshot().territory();
    text.subscribe((_, typed) -> search(typed));
  }

  /** The book has other customers now. */
  public void refresh(Territory now) {
    territory = now;
    Customer before = chosen.get();
    if (before != null) {
      Customer after = now.customer(before.id());
      if (!before.equals(after)) {
        choose(after);
      }
    }
  }

  private void search(String typed) {
    if (choosing) {
      return;
    }
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      found.clear();
      return;
    }
    Territory book = territory;
    desk.tasks()
        .latest(
            topic,
            _ ->
                book.customers().stream()
                    .filter(customer -> matches(customer, wanted))
                    .limit(MOST)
                    .toList(),
            this::offer);
  }

  private void offer(List<Customer> customers) {
    Customer is = chosen.get();
    if (is == null || !text.get().equals(is.name())) {
      found.setAll(customers);
    }
  }

  private static boolean matches(Customer customer, String wanted) {
    return customer.name().toLowerCase(Locale.ROOT).contains(wanted)
        || customer.number().toLowerCase(Locale.ROOT).startsWith(wanted)
        || customer.address().city().toLowerCase(Locale.ROOT).startsWith(wanted);
  }

  /** Chooses a customer, or none. */
  public void choose(@Nullable Customer customer) {
    choosing = true;
    text.set(customer == null ? "" : customer.name());
    found.clear();
    choosing = false;
    chosen.set(customer);
  }

  /** Shows the chosen customer again when what was typed led nowhere. */
  public void restore() {
    choose(chosen.get());
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return text;
  }

  /** Who is chosen. */
  public ReadOnlyObjectProperty<@Nullable Customer> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Who is meant, at most 30; empty when nothing is being looked for. */
  public ObservableList<Customer> found() {
    return found;
  }
}
