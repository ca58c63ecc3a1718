package app.revier.intake;

import app.revier.doubles.Doubles;
import app.revier.intake.Problem.Code;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.Reach;
import app.revier.territory.WebDomain;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the customer that a row of another table belongs to, or makes it from the row if the user
 * wants that.
 */
final class CustomerReference {

  /** Of more customers that nobody knows it does not matter how many they are. */
  private static final int MOST_COUNTED = 100_000;

  private final CustomerRegister register;
  private final boolean make;
  private final Set<String> unknown = new HashSet<>();

  /** Numbers that nobody has, of customers who were found by their names. */
  private final Set<String> named = new HashSet<>();

  private @Nullable CustomerEntry made;

  /**
   * A finder.
   *
   * @param make whether customers that nobody knows are made from the rows that name them
   */
  CustomerReference(CustomerRegister register, boolean make) {
    this.register = register;
    this.make = make;
  }

  /**
   * The customer with the number that the row names; with the name if the column holds names, or if
   * a column of names stands beside it, and only one customer has it; where it names neither, the
   * only one with the mail address or web domain; none after the problem has been noted. One that
   * is made counts only when it is kept.
   */
  @Nullable CustomerEntry find(Row row, RowValues values) {
    made = null;
    TableColumn column = row.table().column(ImportField.NUMBER);
    TableColumn names = row.table().column(ImportField.CUSTOMER_NAME);
    String number = values.text(ImportField.NUMBER);
    String name = values.text(ImportField.CUSTOMER_NAME);
    if (row.isRejected()) {
      return null;
    }
    if (number == null && name == null) {
      return byAddress(row, values, column == null ? names : column);
    }
    CustomerEntry entry = known(number, name);
    if (entry != null && number != null && name != null && !isNumberOf(entry, number)) {
      if (isElsewhere(row, values, entry, number, name)) {
        return unknown(row, values, number, name, true);
      }
      if (named.add(number)) {
        row.doubt(column, Code.TAKEN_BY_NAME, entry.now().number(), entry.now().name());
      }
      return entry;
    }
    String only = name == null ? number : name;
    if (entry == null && only != null && WebDomain.isAddress(only)) {
      return withAddress(row, values, number == null ? names : column, only);
    }
    return entry == null
        ? ofCompany(row, values, number, name, name == null ? column : names)
        : entry;
  }

  /** Whether the row names the customer by its number, or has its name in the column of numbers. */
  private boolean isNumberOf(CustomerEntry entry, String number) {
    return register.withNumber(number) == entry || register.names().onlyOne(number) == entry;
  }

  /** Whether the row names another place, so that it is another customer of the same name. */
  private static boolean isElsewhere(
      Row row, RowValues values, CustomerEntry entry, String number, String name) {
    Customer known = entry.now();
    Address address = address(row, values);
    return !address.equals(Address.NONE)
        && Doubles.likeness(
                known, new CustomerBuilder(known.id(), number, name).address(address).build())
            == null;
  }

  /** The customer without the contact that stands behind its name, or one that nobody knows. */
  private @Nullable CustomerEntry ofCompany(
      Row row,
      RowValues values,
      @Nullable String number,
      @Nullable String name,
      @Nullable TableColumn column) {
    boolean byNumber = number != null && name != null;
    String company = byNumber ? "" : CompanyContact.company(name == null ? "" + number : name);
    if (company.isEmpty() || (!make && !register.names().has(company))) {
      return unknown(row, values, number, name, false);
    }
    row.doubt(column, Code.CONTACT_BEHIND, company);
    CustomerEntry entry = register.names().onlyOne(company);
    return entry != null
        ? entry
        : unknown(
            row, values, number == null ? null : company, name == null ? null : company, false);
  }

  /** The customer of a row that names none, but has a mail address or a web page. */
  private @Nullable CustomerEntry byAddress(
      Row row, RowValues values, @Nullable TableColumn lacking) {
    OwnerColumns owner = row.table().owner();
    for (ImportField field : List.of(ImportField.WEB, ImportField.MAIL)) {
      String address = owner.text(values, field);
      if (!address.isEmpty()) {
        return withAddress(row, values, owner.column(field), address);
      }
    }
    String buyer = owner.buyer(values);
    if (buyer != null) {
      return buyer(row, values, lacking, buyer, "");
    }
    TableColumn mail = owner.column(ImportField.MAIL);
    TableColumn blamed = lacking != null ? lacking : mail;
    row.reject(blamed, isOfNumbers(blamed) ? Code.NUMBER_MISSING : Code.VALUE_MISSING);
    return null;
  }

  private @Nullable CustomerEntry withAddress(
      Row row, RowValues values, @Nullable TableColumn blamed, String address) {
    CustomerEntry entry = register.domains().onlyOne(address);
    if (entry != null) {
      return entry;
    }
    String domain = WebDomain.of(address);
    boolean several = register.domains().has(address);
    String buyer = several ? null : row.table().owner().buyer(values);
    String mail = WebDomain.mail(address);
    if (buyer != null && !mail.isEmpty()) {
      return buyer(row, values, blamed, buyer, mail);
    }
    if (make && !several && !domain.isEmpty()) {
      made = new CustomerEntry(null, customer(row, values, register.freeNumber(), domain));
      return made;
    }
    if (!several && !domain.isEmpty() && unknown.size() < MOST_COUNTED) {
      unknown.add(" " + domain);
    }
    row.reject(blamed, Code.CUSTOMER_UNKNOWN);
    return null;
  }

  /**
   * The person who ordered for no company: the only one of that name, unless another mail address
   * tells that it is somebody else.
   */
  private @Nullable CustomerEntry buyer(
      Row row, RowValues values, @Nullable TableColumn blamed, String name, String mail) {
    CustomerEntry entry = register.names().onlyOne(name);
    if (entry != null && (mail.isEmpty() || entry.now().reach().mail().isEmpty())) {
      return entry;
    }
    boolean several = mail.isEmpty() && register.names().has(name);
    if (make && !several) {
      Customer person = customer(row, values, register.freeNumber(), name);
      Reach reach = person.reach().withMail(mail);
      made = CustomerEntry.ofPerson(person.edit().reach(reach).build());
      return made;
    }
    if (!several && unknown.size() < MOST_COUNTED) {
      unknown.add(" " + (mail.isEmpty() ? Folding.key(name) : mail));
    }
    row.reject(blamed, Code.CUSTOMER_UNKNOWN);
    return null;
  }

  /** Whether the column is headed as that of numbers; below "Firma" may stand names as well. */
  private static boolean isOfNumbers(@Nullable TableColumn column) {
    if (column == null || column.field() != ImportField.NUMBER) {
      return false;
    }
    KnownHeading known =
        HeadingCatalogue.KNOWN.find(ImportKind.SALES, HeadingText.of(column.heading()));
    return known == null || known.otherwise() != ImportField.CUSTOMER_NAME;
  }

  private @Nullable CustomerEntry known(@Nullable String number, @Nullable String name) {
    CustomerEntry entry = number == null ? null : register.withNumber(number);
    if (entry == null && number != null) {
      entry = register.names().onlyOne(number);
    }
    return entry == null && name != null ? register.names().onlyOne(name) : entry;
  }

  /**
   * A customer that nobody knows.
   *
   * @param elsewhere whether those who are called so are others, as their places tell
   */
  private @Nullable CustomerEntry unknown(
      Row row,
      RowValues values,
      @Nullable String number,
      @Nullable String name,
      boolean elsewhere) {
    TableColumn blamed =
        row.table().column(number == null ? ImportField.CUSTOMER_NAME : ImportField.NUMBER);
    CustomerEntry alike = number == null ? null : register.withNumberLike(number);
    if (alike != null) {
      row.reject(blamed, Code.NUMBER_ALIKE, alike.now().number(), alike.now().name());
      return null;
    }
    boolean several = !elsewhere && register.names().has(Objects.requireNonNullElse(name, number));
    if (!make || several) {
      if (!several && unknown.size() < MOST_COUNTED) {
        unknown.add(number == null ? " " + Folding.key(String.valueOf(name)) : number);
      }
      row.reject(blamed, Code.CUSTOMER_UNKNOWN);
      return null;
    }
    made = new CustomerEntry(null, customer(row, values, number, name));
    return made;
  }

  /** A column of customers may hold their names or their numbers; names have words, or no digit. */
  private Customer customer(
      Row row, RowValues values, @Nullable String number, @Nullable String name) {
    boolean named = number != null && name == null && isName(number);
    String code = number == null || named ? register.freeNumber() : number;
    String called = named ? number : name;
    OwnerColumns owner = row.table().owner();
    String web = owner.text(values, ImportField.WEB);
    String page =
        web.isEmpty() && called != null && WebDomain.of(called).equals(called) ? called : web;
    return new CustomerBuilder(register.nextId(), code, called == null ? code : called)
        .address(address(row, values))
        .reach(Reach.NONE.withWeb(page))
        .build();
  }

  private static Address address(Row row, RowValues values) {
    OwnerColumns owner = row.table().owner();
    return new Address(
        owner.text(values, ImportField.STREET),
        owner.text(values, ImportField.POSTCODE),
        owner.text(values, ImportField.CITY),
        owner.text(values, ImportField.COUNTRY));
  }

  private static boolean isName(String text) {
    return text.indexOf(' ') >= 0 || text.chars().noneMatch(Character::isDigit);
  }

  /** Keeps a customer that was made for a row, now that the row is taken. */
  void keep(CustomerEntry entry) {
    if (entry == made) {
      register.add(entry);
      made = null;
    }
  }

  /** How many customers the file names that nobody knows. */
  int unknownCustomers() {
    return unknown.size();
  }
}
