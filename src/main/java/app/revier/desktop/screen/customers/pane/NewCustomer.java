package app.revier.desktop.screen.customers.pane;

import app.revier.book.BookChange;
import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Field;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.Territory;
import app.revier.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A customer that is not in the book yet: it needs a number and a name. It stays among the drafts
 * of the book until it is added or dropped, whatever the rep looks at meanwhile.
 */
public final class NewCustomer {

  private static final RecordKey KEY = new RecordKey(new Place.Top(ScreenId.CUSTOMERS), "new");
  private static final Caption CALLED = Caption.of("customers.new-title");

  private final Desk desk;
  final Field<String> number;
  final Field<String> name;
  private final List<Field<String>> fields;
  private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");
  private final Begun drafts;
  private boolean saving;

  /** Nothing typed yet, or what was begun before the screens were made anew. */
  public NewCustomer(Desk desk) {
    this.desk = desk;
    Texts texts = desk.texts();
    number = CustomerInput.text(CustomerFields.NUMBER, texts).checkedBy(this::whyTaken);
    name = CustomerInput.text(CustomerFields.NAME, texts);
    fields = List.of(number, name);
    drafts = new Begun(desk.drafts(), KEY, CALLED);
    discard(drafts.noted());
    fields.forEach(field -> field.whenChanged(this::check));
  }

  private Territory territory() {
    return desk.book().snapshot().territory();
  }

  /** What is just being saved is not taken by somebody else. */
  private String whyTaken(String typed) {
    return saving ? "" : CustomerNumbers.whyTaken(territory(), desk.texts(), typed);
  }

  private void check() {
    drafts.note(fields.stream().filter(Field::isTyped).map(drafts::draft).toList());
    boolean ready = fields.stream().allMatch(Field::isValid);
    obstacle.set(ready ? "" : desk.texts().get("customers.new-incomplete"));
  }

  /** Why it cannot be saved yet, in words; empty if it can. */
  public ReadOnlyStringProperty obstacleProperty() {
    return obstacle.getReadOnlyProperty();
  }

  /** Whether something has been typed that is not in the book. */
  public ReadOnlyBooleanProperty begunProperty() {
    return drafts.anyProperty();
  }

  private boolean isBegun() {
    return drafts.anyProperty().get();
  }

  /** Suggests a number, unless the rep goes on with what was begun. */
  public void begin() {
    if (isBegun()) {
      refresh();
    } else {
      discard();
    }
  }

  /** The book has changed: a number that was free may be taken now. */
  public void refresh() {
    if (!isBegun()) {
      discard();
    }
    fields.forEach(Field::recheck);
    check();
  }

  /** Forgets what was typed. */
  public void discard() {
    discard(List.of());
  }

  private void discard(List<Draft> typed) {
    drafts.quietly(
        () -> {
          number.propose(CustomerNumbers.next(territory()));
          name.show(null);
          typed.forEach(draft -> field(draft.field()).resume(draft));
        });
    check();
  }

  private Field<String> field(String key) {
    return key.equals(number.caption().key()) ? number : name;
  }

  /** Calls this when something that was begun is looked for; then the form is to be shown. */
  public void whenSought(Runnable shown) {
    drafts.whenSought(
        () -> {
          shown.run();
          drafts.reveal(this::field);
        });
  }

  private record Added(CustomerId id, Optional<BookChange> change) {}

  /**
   * Adds the customer to the book, if number and name can be taken.
   *
   * @param added told who it is
   */
  public void save(Consumer<CustomerId> added) {
    fields.forEach(Field::leave);
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
              return new Added(
                  id, desk.book().customers().save(Customer.named(id, wanted, called)));
            },
            made -> {
              saving = false;
              discard();
              added.accept(made.id);
              desk.undoing().offer(made.change);
            },
            failure -> {
              saving = false;
              refresh();
              desk.notices().failed(failure);
            });
  }
}
