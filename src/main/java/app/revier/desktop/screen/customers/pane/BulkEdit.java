package app.revier.desktop.screen.customers.pane;

import app.revier.book.BookChange;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.Territory;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

/**
 * Several customers changed at once, as one step of undo. What is typed is for whoever is selected
 * when the rep applies it; until then, or until it is dropped, it stays among the drafts of the
 * book.
 */
public final class BulkEdit {

  private static final RecordKey KEY = new RecordKey(new Place.Top(ScreenId.CUSTOMERS), "several");
  private static final Caption CALLED = Caption.of("customers.bulk-title");

  /** What several customers are given alike. */
  static final List<CustomerField.Written<?>> FIELDS =
      List.of(
          CustomerFields.INDUSTRY,
          CustomerFields.PARENT_GROUP,
          CustomerFields.VISIT_INTERVAL,
          CustomerFields.VISITS_PER_YEAR,
          CustomerFields.VISIT_MINUTES,
          CustomerFields.CALLS_PER_YEAR,
          CustomerFields.PRICE_EROSION);

  private final Desk desk;
  final BulkOwnClass ownClass;
  private final List<BulkField<?>> all;
  private final BulkTraits traits;
  private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");
  private final Begun drafts;
  private List<Customer> customers = List.of();

  /** Nobody is selected yet; what was typed before the screens were made anew is there again. */
  public BulkEdit(Desk desk) {
    this.desk = desk;
    Texts texts = desk.texts();
    all = FIELDS.stream().<BulkField<?>>map(field -> bulk(CustomerInput.of(field, texts))).toList();
    ownClass = new BulkOwnClass(texts, () -> desk.book().snapshot().today());
    drafts = new Begun(desk.drafts(), KEY, CALLED);
    traits = new BulkTraits(drafts, this::check);
    drafts.quietly(
        () -> {
          watch();
          showTraits();
          drafts.noted().forEach(this::resume);
        });
    check();
  }

  private static <T> BulkField<T> bulk(CustomerInput<T> made) {
    return new BulkField<>(made);
  }

  /** The fields that can be set, from top to bottom. */
  List<BulkField<?>> fields() {
    return all;
  }

  /** The field of one of {@link #FIELDS}. */
  BulkField<?> of(CustomerField<?> wanted) {
    return all.stream().filter(field -> field.field.equals(wanted)).findFirst().orElseThrow();
  }

  /** The rep's attributes, from top to bottom; others once the list of them is changed. */
  ObservableList<BulkTrait> traits() {
    return traits.traits();
  }

  private void showTraits() {
    traits.show(desk.book().snapshot().settings().get(Setting.ATTRIBUTES), customers);
  }

  private void watch() {
    for (BulkField<?> field : all) {
      field.tickedProperty().subscribe(_ -> check());
      field.input.textProperty().subscribe(_ -> check());
    }
    ownClass.whenChanged(this::check);
  }

  private void check() {
    boolean any =
        ownClass.ticked.get()
            || traits.isAny()
            || all.stream().anyMatch(field -> field.tickedProperty().get());
    boolean ready = all.stream().allMatch(BulkField::isReady) && ownClass.isReady();
    String why = any ? "customers.bulk-unsound" : "customers.bulk-nothing";
    obstacle.set(any && ready ? "" : desk.texts().get(why));
    note();
  }

  private void note() {
    List<Draft> typed = new ArrayList<>();
    for (BulkField<?> field : all) {
      if (field.tickedProperty().get()) {
        typed.add(drafts.draft(field.input));
      }
    }
    typed.addAll(traits.noted());
    typed.addAll(ownClass.noted(drafts));
    drafts.note(typed);
  }

  private void resume(Draft draft) {
    for (BulkField<?> field : all) {
      if (field.input.caption().key().equals(draft.field())) {
        field.resume(draft);
      }
    }
    traits.resume(draft);
    ownClass.resume(draft);
  }

  /** Whether something is typed or ticked that was neither applied nor dropped. */
  public ReadOnlyBooleanProperty begunProperty() {
    return drafts.anyProperty();
  }

  /** Forgets what was typed and ticked. */
  public void drop() {
    drafts.quietly(
        () -> {
          all.forEach(BulkField::drop);
          ownClass.drop();
          traits.drop(customers);
        });
    check();
  }

  /** Calls this when something typed here is looked for; then the form is to be shown. */
  public void whenSought(Runnable show) {
    drafts.whenSought(show);
  }

  /** Whether something typed here is looked for. */
  public boolean isSought() {
    return drafts.isSought();
  }

  /** Puts the keyboard into the field that is looked for, now that the form is shown. */
  public void reveal() {
    drafts.reveal(this::input);
  }

  private Input input(String name) {
    Input ofTrait = traits.input(name);
    return ofTrait != null
        ? ofTrait
        : Stream.<Input>concat(
                all.stream().map(field -> field.input), ownClass.form.inputs().stream())
            .filter(input -> input.caption().key().equals(name))
            .findFirst()
            .orElse(ownClass.form.size);
  }

  /** Why nothing can be applied yet, in words; empty if it can. */
  public ReadOnlyStringProperty obstacleProperty() {
    return obstacle.getReadOnlyProperty();
  }

  /** The selected customers. */
  public List<Customer> customers() {
    return customers;
  }

  /** These are selected, as they are now; what is typed stays, and is for them from now on. */
  public void show(List<Customer> selected) {
    customers = List.copyOf(selected);
    all.forEach(field -> field.show(customers));
    showTraits();
    check();
  }

  /** Applies what is ticked to all of them. */
  public void apply() {
    if (!obstacle.get().isEmpty()) {
      return;
    }
    UnaryOperator<Customer> change = change();
    List<CustomerId> ids = customers.stream().map(Customer::id).toList();
    Texts texts = desk.texts();
    desk.tasks()
        .run(
            texts.get("customers.saving"),
            progress -> {
              Snapshot before = desk.book().snapshot();
              List<Customer> changed = new ArrayList<>();
              for (CustomerId id : ids) {
                Customer customer = before.territory().customer(id);
                if (customer != null && !change.apply(customer).equals(customer)) {
                  changed.add(change.apply(customer));
                }
              }
              return new Applied(changed.size(), desk.book().customers().saveAll(changed));
            },
            this::applied);
  }

  private record Applied(int customers, Optional<BookChange> change) {}

  private void applied(Applied done) {
    Texts texts = desk.texts();
    String text = texts.get("customers.bulk-done", done.customers, texts.number(done.customers));
    desk.undoing().offer(text, done.change, () -> {});
    drop();
    // The list with what they have now comes later.
    Territory now = desk.book().snapshot().territory();
    show(customers.stream().map(old -> now.customer(old.id())).filter(Objects::nonNull).toList());
  }

  private UnaryOperator<Customer> change() {
    UnaryOperator<Customer> change = customer -> customer;
    for (BulkField<?> field : all) {
      UnaryOperator<Customer> before = change;
      UnaryOperator<Customer> then = field.change();
      change = customer -> then.apply(before.apply(customer));
    }
    UnaryOperator<Customer> fields = change;
    UnaryOperator<Customer> attributes = traits.change();
    UnaryOperator<Customer> own = ownClass.change();
    return customer -> own.apply(attributes.apply(fields.apply(customer)));
  }
}
