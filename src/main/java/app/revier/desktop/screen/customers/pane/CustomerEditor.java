package app.revier.desktop.screen.customers.pane;

import app.revier.book.BookChange;
import app.revier.book.Setting;
import app.revier.desktop.form.Editor;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FormPart;
import app.revier.desktop.form.ItemsPart;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.territory.Attribute;
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
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/** The customer in the pane, being edited: an {@link Editor} of all there is to know of it. */
public final class CustomerEditor {

  private final Desk desk;
  private final Editor<Customer> editor;
  private final ReadOnlyObjectWrapper<@Nullable Subject> subject =
      new ReadOnlyObjectWrapper<>(this, "subject");
  private final ObservableSet<CustomerId> drafted = FXCollections.observableSet();
  private final ObservableSet<CustomerId> draftedToSee =
      FXCollections.unmodifiableObservableSet(drafted);

  final CustomerFieldsPart fields;
  final FormPart<Customer, Position, PositionForm> position;
  final ItemsPart<Customer, Competitor, CompetitorForm> competitors;
  final ItemsPart<Customer, TraitForm.Line, TraitForm> traits;
  final ItemsPart<Customer, YearForm.YearRevenue, YearForm> years;
  final FormPart<Customer, Potential, PotentialForm> potential;
  final ItemsPart<Customer, Contract, ContractForm> contracts;
  final ItemsPart<Customer, Contact, ContactForm> contacts;
  final ItemsPart<Customer, Note, NoteForm> notes;
  final FormPart<Customer, ClassOverride, OverrideForm> override;

  /** An editor with no customer yet. */
  public CustomerEditor(Desk desk) {
    this.desk = desk;
    Texts texts = desk.texts();
    SubjectWords words = new SubjectWords(desk);
    String sign = words.currencySign();
    editor = new Editor<>(desk, this::save);
    fields = editor.add(new CustomerFieldsPart(texts, subject::get));
    position =
        editor.add(
            new FormPart<>(
                new PositionForm(texts),
                Customer::position,
                (customer, value) -> customer.edit().position(value).build()));
    competitors =
        editor.add(
            new ItemsPart<Customer, Competitor, CompetitorForm>(
                    "competitors",
                    Customer::competitors,
                    list(CustomerBuilder::competitors),
                    Competitor::name,
                    known -> new CompetitorForm(texts))
                .called((who, form) -> ItemNames.of("competitor", who, form, Competitor::name)));
    traits =
        editor.add(
            new ItemsPart<>(
                "traits",
                customer -> TraitForm.Line.of(customer, attributes()),
                (customer, lines) -> TraitForm.Line.with(customer, lines, attributes()),
                TraitForm.Line::identity,
                this::traitForm));
    years =
        editor.add(
            new ItemsPart<>(
                "years",
                CustomerEditor::years,
                CustomerEditor::withYears,
                year -> String.valueOf(year.year()),
                year -> new YearForm(texts, Integer.parseInt(year), sign)));
    potential =
        editor.add(
            new FormPart<>(
                new PotentialForm(texts, sign),
                Customer::potential,
                (customer, value) -> customer.edit().potential(value).build()));
    contracts =
        editor.add(
            new ItemsPart<Customer, Contract, ContractForm>(
                    "contracts",
                    Customer::contracts,
                    list(CustomerBuilder::contracts),
                    Contract::toString,
                    known -> new ContractForm(texts, sign))
                .called(
                    (who, form) ->
                        ItemNames.of("contract", who, form, it -> words.money(it.yearlyAmount()))));
    contacts = editor.add(contacts(texts));
    notes =
        editor.add(
            new ItemsPart<Customer, Note, NoteForm>(
                    "notes",
                    Customer::notes,
                    list(CustomerBuilder::notes),
                    Note::toString,
                    known -> new NoteForm(texts, this::today))
                .called(
                    (who, form) -> ItemNames.of("note", who, form, it -> texts.date(it.date()))));
    override =
        editor.add(
            new FormPart<>(
                new OverrideForm(texts, this::today),
                Customer::override,
                (customer, value) -> customer.edit().override(value).build()));
    desk.drafts().marked().addListener((SetChangeListener<RecordKey>) change -> mark());
    mark();
  }

  private ItemsPart<Customer, Contact, ContactForm> contacts(Texts texts) {
    return new ItemsPart<Customer, Contact, ContactForm>(
            "contacts",
            Customer::contacts,
            list(CustomerBuilder::contacts),
            Contact::name,
            known -> new ContactForm(texts, this::contactForms, this::today))
        .called((who, form) -> ItemNames.of("contact", who, form, Contact::name));
  }

  private List<Attribute> attributes() {
    return desk.book().snapshot().settings().get(Setting.ATTRIBUTES);
  }

  private TraitForm traitForm(String identity) {
    return new TraitForm(
        attributes().stream()
            .filter(attribute -> attribute.toString().equals(identity))
            .findFirst()
            .orElse(null));
  }

  private List<ContactForm> contactForms() {
    return contacts.forms();
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
    return editor.unsavedProperty();
  }

  /** Shows a customer; what was typed for the one before is saved, or stays as a draft. */
  public void open(Subject next) {
    Subject now = subject.get();
    boolean same = now != null && now.id().equals(next.id());
    if (!same) {
      editor.close();
    }
    subject.set(next);
    editor.open(key(next.id()), Caption.plain(next.customer().name()), next.customer());
    mark();
  }

  /** What is typed for a customer and cannot be saved as it is. */
  List<Draft> stuck(CustomerId customer) {
    return desk.drafts().stuck(key(customer));
  }

  /** The year that the revenue of the list is of. */
  int baseYear() {
    return desk.book().snapshot().settings().baseYear();
  }

  private static RecordKey key(CustomerId customer) {
    return RecordKey.of(new Place.OneCustomer(customer));
  }

  /** Shows nobody; what was typed is saved, or stays as a draft. */
  public void close() {
    editor.close();
    subject.set(null);
    mark();
  }

  private void mark() {
    drafted.retainAll(markedNow());
    drafted.addAll(markedNow());
  }

  private List<CustomerId> markedNow() {
    List<CustomerId> marked = new ArrayList<>();
    for (RecordKey record : desk.drafts().marked()) {
      if (record.place() instanceof Place.OneCustomer(CustomerId customer)
          && !record.equals(editor.key())) {
        marked.add(customer);
      }
    }
    return marked;
  }

  private void save(
      RecordKey record,
      UnaryOperator<Customer> change,
      Consumer<Optional<BookChange>> saved,
      Consumer<Exception> failed) {
    if (!(record.place() instanceof Place.OneCustomer(CustomerId id))) {
      throw new IllegalArgumentException("no customer: " + record);
    }
    desk.tasks()
        .run(
            desk.texts().get("customers.saving"),
            progress -> {
              Customer customer = desk.book().snapshot().territory().customer(id);
              return customer == null
                  ? Optional.<BookChange>empty()
                  : desk.book().customers().save(change.apply(customer));
            },
            saved,
            failure -> {
              failed.accept(failure);
              desk.notices().failed(failure);
            });
  }

  /** Why nothing can be changed, in words; empty if it can. */
  public String readOnlyReason() {
    return desk.book().readOnly() ? desk.texts().get("customers.read-only") : "";
  }

  /** Makes the controls of the pane. */
  FieldControls controls() {
    return new FieldControls(desk.texts(), readOnlyReason());
  }

  Desk desk() {
    return desk;
  }
}
