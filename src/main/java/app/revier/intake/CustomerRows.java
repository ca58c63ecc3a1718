package app.revier.intake;

import app.revier.doubles.MergeRevenue;
import app.revier.doubles.Merging;
import app.revier.intake.Problem.Code;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of tables of customers. */
final class CustomerRows implements RowTaker {

  private final CustomerChecks checks;
  private final CustomerRegister register;
  private final CustomerReader reader;
  private final DoubleCheck doubles;
  private final Tally tally;
  private final RevenueRows revenueRows;
  private final boolean updateExisting;

  CustomerRows(
      ImportTarget target,
      CustomerRegister register,
      CustomerReader reader,
      DoubleCheck doubles,
      Tally tally,
      boolean updateExisting) {
    checks = new CustomerChecks(target);
    this.register = register;
    this.reader = reader;
    this.doubles = doubles;
    this.tally = tally;
    revenueRows = new RevenueRows(reader, tally);
    this.updateExisting = updateExisting;
  }

  @Override
  public void take(Row row, RowValues values) {
    String name = PersonName.of(row, values);
    AddressParts address = AddressParts.of(values, row.table());
    boolean nameAlone =
        row.table().numbered() != null && values.text(ImportField.NUMBER) == null && name != null;
    if (row.table().has(ImportField.NUMBER) && !nameAlone) {
      byNumber(row, values, name, address);
    } else {
      byName(row, values, name, address);
    }
  }

  private void byNumber(Row row, RowValues values, @Nullable String name, AddressParts address) {
    TableColumn column = row.table().column(ImportField.NUMBER);
    String number = values.text(ImportField.NUMBER);
    if (number == null) {
      if (!row.isRejected()) {
        row.reject(column, Code.NUMBER_MISSING);
      }
      tally.rejected();
      return;
    }
    if (SupplierAccounts.has(row.table(), number)) {
      row.doubt(column, Code.SUPPLIER_ROW);
      tally.unchanged();
      return;
    }
    CustomerEntry entry = register.withNumber(number);
    FormerEntry former =
        entry == null || entry.now().number().equals(number) ? null : entry.former(number);
    if (entry != null && former != null) {
      updateFormer(row, values, entry, former);
    } else if (entry != null && entry.tables().contains(row.table())) {
      another(row, values, entry, address, column, Code.NUMBER_TWICE);
    } else if (entry != null) {
      update(row, values, entry, name, address);
    } else if (name != null && isContact(row, name)) {
      tally.unchanged();
    } else {
      bring(row, values, number, name, address);
    }
  }

  private void byName(Row row, RowValues values, @Nullable String name, AddressParts address) {
    TableColumn column = row.table().column(ImportField.NAME);
    if (name == null) {
      if (!row.isRejected()) {
        row.reject(column, Code.NAME_MISSING);
      }
      tally.rejected();
      return;
    }
    switch (register.names().find(name, address.onto(Address.NONE))) {
      case NameIndex.Nobody _ -> {
        if (isContact(row, name)) {
          tally.unchanged();
        } else {
          bring(row, values, null, name, address);
        }
      }
      case NameIndex.Several _ -> {
        row.reject(column, Code.NUMBER_MISSING);
        tally.rejected();
      }
      case NameIndex.One(CustomerEntry entry, FormerEntry former) -> {
        if (former != null) {
          updateFormer(row, values, entry, former);
        } else if (entry.tables().contains(row.table())) {
          another(row, values, entry, address, column, Code.ROW_TWICE);
        } else {
          update(row, values, entry, null, address);
        }
      }
    }
  }

  /** Takes another row of a customer of the same table, if the table may have several. */
  private void another(
      Row row,
      RowValues values,
      CustomerEntry entry,
      AddressParts address,
      @Nullable TableColumn blamed,
      Code twice) {
    if (!row.table().parts().any()) {
      row.reject(blamed, twice, String.valueOf(entry.row()));
      tally.rejected();
    } else if (entry.before() != null && !updateExisting) {
      tally.unchanged();
    } else {
      revenueRows.add(row, values, entry, address, blamed);
    }
  }

  /** Whether the row is about a contact of a customer; noted if so. */
  private boolean isContact(Row row, String name) {
    String company = CompanyContact.company(name);
    boolean contact = !company.isEmpty() && register.names().has(company);
    if (contact) {
      row.doubt(row.table().column(ImportField.NAME), Code.CONTACT_ROW, company);
    }
    return contact;
  }

  /** Takes a row with a number or name that nothing in the book has. */
  private void bring(
      Row row,
      RowValues values,
      @Nullable String number,
      @Nullable String name,
      AddressParts address) {
    Customer start =
        new CustomerBuilder(
                register.nextId(),
                number == null ? register.freeNumber() : number,
                name == null ? "?" : name)
            .address(address.onto(Address.NONE))
            .build();
    TableColumn blamed = row.table().column(number == null ? ImportField.NAME : ImportField.NUMBER);
    switch (doubles.judge(row, start, name != null, blamed)) {
      case DoubleCheck.Verdict.Own(CustomerId apart) ->
          create(
              row,
              values,
              apart == null ? start : start.edit().apart(List.of(apart)).build(),
              name != null);
      case DoubleCheck.Verdict.Rejected _ -> tally.rejected();
      case DoubleCheck.Verdict.LeftOut _ -> tally.unchanged();
      case DoubleCheck.Verdict.Same(CustomerEntry entry, boolean decided) -> {
        update(row, values, entry, null, address);
        if (decided && !row.isRejected()) {
          entry.change(FormerRevenue.remembering(entry.now(), start));
        }
      }
      case DoubleCheck.Verdict.SameRow(CustomerEntry entry) ->
          fillIn(row, entry, reader.read(row, values, start));
    }
  }

  /** Fills in what a row of the same table does not know. */
  private void fillIn(Row row, CustomerEntry entry, Customer said) {
    if (row.isRejected()) {
      tally.rejected();
      return;
    }
    Merging.Merged merged = Merging.of(entry.now(), said, MergeRevenue.KEEP, Merging.Sales.NONE);
    entry.change(merged.customer());
    tally.updated();
  }

  private void create(Row row, RowValues values, Customer start, boolean named) {
    if (!named && !row.isRejected()) {
      row.reject(row.table().column(ImportField.NAME), Code.NAME_MISSING);
    }
    Customer after = reader.read(row, values, start);
    if (row.isRejected()) {
      tally.rejected();
      return;
    }
    CustomerEntry entry = register.add(after);
    entry.namedIn(row.table(), row.number());
    revenueRows.begin(row, entry);
    checks.look(row, null, entry.now());
    tally.created();
  }

  private void update(
      Row row, RowValues values, CustomerEntry entry, @Nullable String name, AddressParts address) {
    if (entry.before() != null && !updateExisting) {
      entry.namedIn(row.table(), row.number());
      tally.unchanged();
      return;
    }
    Customer before = entry.now();
    CustomerBuilder builder =
        FormerRevenue.own(before).edit().movedTo(address.onto(before.address()));
    if (name != null && entry.tables().isEmpty()) {
      builder.name(name);
    }
    Customer after = FormerRevenue.whole(reader.read(row, values, builder.build()));
    if (!row.isRejected()
        && (contradictsEarlierTable(row, entry, after)
            || revenueRows.contradicts(row, before, after))) {
      row.reject(
          row.table().column(ImportField.NUMBER), Code.NUMBER_TWICE, String.valueOf(entry.row()));
    }
    if (row.isRejected()) {
      tally.rejected();
      return;
    }
    entry.namedIn(row.table(), row.number());
    revenueRows.begin(row, entry);
    boolean changed = entry.change(after);
    if (row.table().parts().any()) {
      tally.ofRows(entry);
    } else if (changed) {
      tally.updated();
    } else {
      tally.unchanged();
    }
    checks.look(row, before, after);
  }

  /** Takes a row about an entry that was merged into a customer. */
  private void updateFormer(Row row, RowValues values, CustomerEntry entry, FormerEntry former) {
    if (!entry.namedFormer(row.table(), former)) {
      row.reject(
          row.table().column(ImportField.NUMBER), Code.ROW_TWICE, String.valueOf(entry.row()));
      tally.rejected();
      return;
    }
    if (!updateExisting) {
      tally.unchanged();
      return;
    }
    Customer before = entry.now();
    boolean alone = !former.added() && !entry.tables().contains(row.table());
    // As long as the list does not have the customer's own number, it speaks for the customer.
    Customer said =
        reader.read(
            row, values, alone ? FormerRevenue.own(before) : FormerRevenue.start(before, former));
    if (row.isRejected()) {
      tally.rejected();
    } else if (entry.change(
        alone
            ? FormerRevenue.news(before, former, said)
            : FormerRevenue.with(before, former, said))) {
      tally.updated();
    } else {
      tally.unchanged();
    }
  }

  /** Whether two tables of the file say different things about a customer. */
  private static boolean contradictsEarlierTable(Row row, CustomerEntry entry, Customer after) {
    for (SheetTable earlier : entry.tables()) {
      if (CustomerDifference.inBoth(earlier, row.table(), entry.now(), after)) {
        return true;
      }
    }
    return false;
  }
}
