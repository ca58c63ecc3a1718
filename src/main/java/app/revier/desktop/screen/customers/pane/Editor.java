package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.nav.Desk;
import app.revier.territory.ClassOverride;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/**
 * One customer being edited. Each field is saved when the rep confirms or leaves it, as one step of
 * undo; what cannot be saved stays as a draft, also while other customers are looked at.
 */
public final class Editor {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable Subject> subject =
      new ReadOnlyObjectWrapper<>(this, "subject");
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
  private final Map<CustomerId, List<Runnable>> drafts = new HashMap<>();
  private final ObservableSet<CustomerId> drafted = FXCollections.observableSet();
  private final ObservableSet<CustomerId> draftedToSee =
      FXCollections.unmodifiableObservableSet(drafted);

  final IdentityPart identity;
  final AddressPart address;
  final FormPart<Position, PositionForm> position;
  final ReachPart reach;
  final VisitingPart visiting;
  final StandingPart standing;
  final ItemsPart<Competitor, CompetitorForm> competitors;
  final ItemsPart<YearForm.YearRevenue, YearForm> years;
  final FormPart<Potential, PotentialForm> potential;
  final ItemsPart<Contract, ContractForm> contracts;
  final ItemsPart<Contact, ContactForm> contacts;
  final ItemsPart<Note, NoteForm> notes;
  final FormPart<ClassOverride, OverrideForm> override;

  private final List<Part> parts;

  /** An editor with no customer yet. */
  public Editor(Desk desk) {
    this.desk = desk;
    Texts texts = desk.texts();
    Saving saving = this::save;
    identity = new IdentityPart(texts, saving);
    address = new AddressPart(saving);
    position =
        new FormPart<>(
            Customer::position,
            (customer, value) -> customer.edit().position(value).build(),
            new PositionForm(texts),
            saving);
    reach = new ReachPart(texts, saving);
    visiting = new VisitingPart(texts, saving);
    standing = new StandingPart(texts, saving);
    competitors =
        new ItemsPart<>(
            Customer::competitors,
            list(CustomerBuilder::competitors),
            part -> new CompetitorForm(texts),
            saving);
    years = new ItemsPart<>(Editor::years, Editor::withYears, part -> new YearForm(texts), saving);
    potential =
        new FormPart<>(
            Customer::potential,
            (customer, value) -> customer.edit().potential(value).build(),
            new PotentialForm(texts),
            saving);
    contracts =
        new ItemsPart<>(
            Customer::contracts,
            list(CustomerBuilder::contracts),
            part -> new ContractForm(texts),
            saving);
    contacts =
        new ItemsPart<>(
            Customer::contacts,
            list(CustomerBuilder::contacts),
            part -> new ContactForm(texts, part),
            saving);
    notes =
        new ItemsPart<>(
            Customer::notes,
            list(CustomerBuilder::notes),
            part -> new NoteForm(texts, this::today),
            saving);
    override =
        new FormPart<>(
            Customer::override,
            (customer, value) -> customer.edit().override(value).build(),
            new OverrideForm(texts, this::today),
            saving);
    parts =
        List.of(
            identity,
            address,
            position,
            reach,
            visiting,
            standing,
            competitors,
            years,
            potential,
            contracts,
            contacts,
            notes,
            override);
  }

  private LocalDate today() {
    return desk.book().snapshot().today();
  }

  private static <T> BiFunction<Customer, List<T>, Customer> list(
      BiConsumer<CustomerBuilder, List<T>> set) {
    return (customer, values) -> {
      CustomerBuilder builder = customer.edit();
      set.accept(builder, values);
      return builder.build();
    };
  }

  private static List<YearForm.YearRevenue> years(Customer customer) {
    List<YearForm.YearRevenue> years = new ArrayList<>();
    customer
        .revenue()
        .forEach((revenue, year) -> years.addFirst(new YearForm.YearRevenue(year, revenue)));
    return years;
  }

  private static Customer withYears(Customer customer, List<YearForm.YearRevenue> years) {
    TreeMap<Integer, Money> byYear = new TreeMap<>();
    years.forEach(year -> byYear.put(year.year(), year.revenue()));
    return customer.edit().revenue(RevenueHistory.of(byYear)).build();
  }

  /** The customer in the pane; none at first. */
  public ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  /** The customers with something typed that could not be saved; the one in the pane excluded. */
  public ObservableSet<CustomerId> drafted() {
    return draftedToSee;
  }

  /** Whether something is typed for the customer in the pane that cannot be saved. */
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /** Shows a customer; what was typed for the one before is saved, or kept as a draft. */
  public void open(Subject next) {
    Subject now = subject.get();
    if (now != null && now.id().equals(next.id())) {
      follow(next);
      return;
    }
    leave();
    subject.set(next);
    parts.forEach(part -> part.show(next));
    List<Runnable> draft = drafts.remove(next.id());
    if (draft != null) {
      draft.forEach(Runnable::run);
      drafted.remove(next.id());
    }
    look();
  }

  /** The book has changed. */
  public void follow(Subject next) {
    subject.set(next);
    parts.forEach(part -> part.follow(next));
    look();
  }

  /** Shows nobody; what was typed is saved, or kept as a draft. */
  public void close() {
    leave();
    subject.set(null);
    look();
  }

  /** Looks whether something is typed that cannot be saved. */
  void look() {
    unsaved.set(subject.get() != null && parts.stream().anyMatch(Part::isStuck));
  }

  /** Saves what can be saved, as one step; what cannot be stays as a draft. */
  private void leave() {
    Subject now = subject.get();
    if (now == null || parts.stream().noneMatch(Part::isUnsaved)) {
      return;
    }
    CustomerId id = now.id();
    UnaryOperator<Customer> pending = null;
    List<Runnable> draft = new ArrayList<>();
    for (Part part : parts) {
      if (part.isUnsaved()) {
        draft.add(part.draft());
        pending = FieldsPart.both(pending, part.pending());
      }
    }
    drafts.put(id, draft);
    boolean stuck = parts.stream().anyMatch(Part::isStuck);
    if (stuck) {
      drafted.add(id);
    }
    if (pending != null) {
      save(
          id,
          pending,
          () -> {
            if (!stuck) {
              drafts.remove(id, draft);
            }
          });
    }
  }

  private void save(UnaryOperator<Customer> change) {
    Subject now = subject.get();
    if (now != null) {
      save(now.id(), change, () -> {});
    }
  }

  /** The change is made to the customer as it is then: what was saved meanwhile stays. */
  private void save(CustomerId id, UnaryOperator<Customer> change, Runnable done) {
    desk.tasks()
        .run(
            desk.texts().get("customers.saving"),
            progress -> {
              Customer customer = desk.book().snapshot().territory().customer(id);
              if (customer != null) {
                desk.book().customers().save(change.apply(customer));
              }
              return id;
            },
            saved -> done.run(),
            failure -> {
              if (drafts.containsKey(id)) {
                drafted.add(id);
              }
              desk.notices().failed(failure);
            });
  }

  /** Why nothing can be changed, in words; empty if it can. */
  public String readOnlyReason() {
    return desk.book().readOnly() ? desk.texts().get("customers.read-only") : "";
  }

  Desk desk() {
    return desk;
  }
}
