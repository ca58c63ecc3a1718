package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.nav.Desk;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Territory;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A customer that is not in the book yet: it needs a number and a name. */
public final class NewCustomer {

  private final Desk desk;
  final Input<String> number;
  final Input<String> name;
  private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");
  private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper(this, "begun");
  private boolean saving;

  /** Nothing typed yet. */
  public NewCustomer(Desk desk) {
    this.desk = desk;
    Texts texts = desk.texts();
    Inputs inputs = new Inputs(texts);
    number = Input.required(this::free, text -> text, inputs.blank("number"));
    name = inputs.requiredText("name");
    number.textProperty().subscribe(value -> look());
    name.textProperty().subscribe(value -> look());
  }

  private Territory territory() {
    return desk.book().snapshot().territory();
  }

  private Entry<String> free(String typed) {
    String wanted = typed.strip();
    return wanted.isEmpty() ? new Entry.Blank<>() : Numbers.free(territory(), desk.texts(), wanted);
  }

  private void look() {
    begun.set(name.isTyped() || number.isTyped());
    boolean ready = name.isValid() && number.isValid();
    obstacle.set(ready ? "" : desk.texts().get("customers.new-incomplete"));
  }

  /** Why it cannot be saved yet, in words; empty if it can. */
  public ReadOnlyStringProperty obstacleProperty() {
    return obstacle.getReadOnlyProperty();
  }

  /** Whether something has been typed that is not in the book. */
  public ReadOnlyBooleanProperty begunProperty() {
    return begun.getReadOnlyProperty();
  }

  /** Suggests a number, unless the rep goes on with what was begun. */
  public void begin() {
    if (!begun.get()) {
      number.show(Numbers.next(territory()));
      name.show(null);
    }
    number.recheck();
    look();
  }

  /** Forgets what was typed. */
  public void discard() {
    number.show(Numbers.next(territory()));
    name.show(null);
    look();
  }

  /** Adds the customer to the book in passing, if number and name can be taken. */
  public void saveIfReady() {
    if (obstacle.get().isEmpty()) {
      save(id -> {});
    }
  }

  /**
   * Adds the customer to the book, if number and name can be taken.
   *
   * @param added told who it is
   */
  public void save(Consumer<CustomerId> added) {
    name.leave();
    number.leave();
    String wanted = number.value();
    String called = name.value();
    if (saving || wanted == null || called == null) {
      return;
    }
    saving = true;
    desk.tasks()
        .run(
            desk.texts().get("customers.saving"),
            progress -> {
              CustomerId id = desk.book().customers().nextId();
              desk.book().customers().save(Customer.named(id, wanted, called));
              return id;
            },
            id -> {
              saving = false;
              discard();
              added.accept(id);
            },
            failure -> {
              saving = false;
              desk.notices().failed(failure);
            });
  }
}
