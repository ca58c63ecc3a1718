package app.revier.store;

import app.revier.territory.Address;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import app.revier.territory.Note;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A table of what belongs to customers and has an order there.
 *
 * @param table the table
 * @param columns its columns, with id, customer and place first
 * @param of the list in the customer
 * @param fill appends the values of the own columns
 * @param read reads the own columns
 */
record ChildTable<T>(
    BookTable table,
    List<String> columns,
    Function<Customer, List<T>> of,
    BiFunction<Values, T, Values> fill,
    Function<PackedRow, T> read) {

  static final ChildTable<Contract> CONTRACTS =
      new ChildTable<>(
          BookTable.CONTRACT,
          List.of("id", "customer", "place", "first_day", "last_day", "yearly_amount"),
          Customer::contracts,
          (values, contract) ->
              values.day(contract.from()).day(contract.until()).money(contract.yearlyAmount()),
          row -> new Contract(row.optionalDay(), row.optionalDay(), row.money()));

  static final ChildTable<Contact> CONTACTS =
      new ChildTable<>(
          BookTable.CONTACT,
          List.of(
              "id",
              "customer",
              "place",
              "name",
              "role",
              "influence",
              "phone",
              "mail",
              "note",
              "birthday",
              "staying",
              "assessments"),
          Customer::contacts,
          ChildTable::fillContact,
          ChildTable::readContact);

  static final ChildTable<Competitor> COMPETITORS =
      new ChildTable<>(
          BookTable.COMPETITOR,
          List.of("id", "customer", "place", "name", "supplies"),
          Customer::competitors,
          (values, competitor) -> values.text(competitor.name()).text(competitor.supplies()),
          row -> new Competitor(row.sharedText(), row.sharedText()));

  static final ChildTable<Note> NOTES =
      new ChildTable<>(
          BookTable.NOTE,
          List.of("id", "customer", "place", "body", "source", "day", "kind"),
          Customer::notes,
          (values, note) ->
              values.text(note.text()).text(note.source()).day(note.date()).word(note.kind()),
          row -> new Note(row.text(), row.sharedText(), row.day(), row.word(Note.Kind.class)));

  static final ChildTable<FormerEntry> FORMER_ENTRIES =
      new ChildTable<>(
          BookTable.FORMER_ENTRY,
          List.of(
              "id",
              "customer",
              "place",
              "number",
              "name",
              "street",
              "postcode",
              "city",
              "country",
              "added",
              "revenue"),
          Customer::former,
          ChildTable::fillFormer,
          row ->
              new FormerEntry(
                  row.text(),
                  row.text(),
                  new Address(row.text(), row.sharedText(), row.sharedText(), row.sharedText()),
                  row.flag(),
                  row.revenue()));

  static final ChildTable<CustomerId> KEPT_APART =
      new ChildTable<>(
          BookTable.KEPT_APART,
          List.of("id", "customer", "place", "other"),
          Customer::apart,
          (values, other) -> values.number(other.value()),
          row -> new CustomerId(row.number()));

  /** All of them. */
  static final List<ChildTable<?>> ALL =
      List.of(CONTRACTS, CONTACTS, COMPETITORS, NOTES, FORMER_ENTRIES, KEPT_APART);

  /** The columns of its own, besides id, customer and place. */
  List<String> own() {
    return columns.subList(3, columns.size());
  }

  private static Values fillFormer(Values values, FormerEntry entry) {
    Address address = entry.address();
    return values
        .text(entry.number())
        .text(entry.name())
        .text(address.street())
        .text(address.postcode())
        .text(address.city())
        .text(address.country())
        .flag(entry.added())
        .text(RevenueText.format(entry.revenue()));
  }

  private static Values fillContact(Values values, Contact contact) {
    return values
        .text(contact.name())
        .word(contact.role())
        .number(contact.influence())
        .text(contact.phone())
        .text(contact.mail())
        .text(contact.note())
        .day(contact.birthday())
        .word(contact.staying())
        .text(AssessmentsText.format(contact.assessments()));
  }

  private static Contact readContact(PackedRow row) {
    return new Contact(
        row.text(),
        row.word(Contact.Role.class),
        row.integer(),
        row.text(),
        row.text(),
        row.text(),
        row.optionalDay(),
        row.word(Contact.Staying.class),
        AssessmentsText.parse(row.text()));
  }
}
