package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.territory.Attribute;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import app.revier.territory.RevenueHistory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a row says about a customer, name and address apart, onto the customer. An empty cell
 * changes nothing.
 */
final class CustomerReader {

  /** The book keeps seven decimals of a degree. */
  private static final int DEGREE_SCALE = 7;

  /** The book keeps nine decimals of a probability. */
  private static final int PROBABILITY_SCALE = 9;

  private final LocalDate today;
  private final String file;
  private final CustomerFieldReader fields;

  /**
   * Reads rows of a file on a day, both of which notes are marked with.
   *
   * @param reported the day of the latest visit that was reported as held, by customer
   * @param attributes those of which customers can have values
   */
  CustomerReader(
      LocalDate today,
      String file,
      Map<CustomerId, LocalDate> reported,
      List<Attribute> attributes) {
    this.today = today;
    this.file = file;
    fields = new CustomerFieldReader(today, reported, attributes);
  }

  /**
   * The customer with what the row says.
   *
   * @param before with its name and address already
   */
  Customer read(Row row, RowValues values, Customer before) {
    CustomerBuilder builder = before.edit();
    position(row, values, before, builder);
    revenue(row, values, before, builder);
    potential(values, before, builder);
    contract(row, values, before, builder);
    competitors(values, before, builder);
    note(values, before, builder);
    contact(row, values, before, builder);
    return fields.read(row, values, builder.build());
  }

  private void position(Row row, RowValues values, Customer before, CustomerBuilder after) {
    BigDecimal latitude = degrees(values, ImportField.LATITUDE, 90);
    BigDecimal longitude = degrees(values, ImportField.LONGITUDE, 180);
    if (latitude == null && longitude == null) {
      return;
    }
    boolean nowhere = isZeroOrNone(latitude) && isZeroOrNone(longitude);
    if (latitude == null || longitude == null || nowhere) {
      TableColumn missing =
          row.table().column(longitude == null ? ImportField.LONGITUDE : ImportField.LATITUDE);
      if (!row.isLeftOut(missing)) {
        row.doubt(missing, Code.VALUE_MISSING);
      }
      return;
    }
    Position old = before.position();
    boolean same =
        old != null
            && latitude.compareTo(rounded(old.latitude())) == 0
            && longitude.compareTo(rounded(old.longitude())) == 0;
    if (!same) {
      after.position(
          new Position(latitude.doubleValue(), longitude.doubleValue(), Position.Origin.GIVEN));
    }
  }

  private static @Nullable BigDecimal degrees(RowValues values, ImportField field, int most) {
    BigDecimal value = values.decimal(field, BigDecimal.valueOf(-most), BigDecimal.valueOf(most));
    return value == null ? null : value.setScale(DEGREE_SCALE, RoundingMode.HALF_UP);
  }

  private static BigDecimal rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DEGREE_SCALE, RoundingMode.HALF_UP);
  }

  private static boolean isZeroOrNone(@Nullable BigDecimal value) {
    return value == null || value.signum() == 0;
  }

  private static void revenue(Row row, RowValues values, Customer before, CustomerBuilder after) {
    RevenueHistory revenue = before.revenue();
    for (Map.Entry<Integer, Money> year : RevenueSums.of(row, values).entrySet()) {
      boolean same =
          revenue.knows(year.getKey()) && revenue.in(year.getKey()).equals(year.getValue());
      if (!same) {
        revenue = revenue.with(year.getKey(), year.getValue());
      }
    }
    after.revenue(revenue);
  }

  private static void potential(RowValues values, Customer before, CustomerBuilder after) {
    Money amount = values.positiveMoney(ImportField.POTENTIAL);
    Potential.Source source =
        values.word(ImportField.POTENTIAL_SOURCE, ColumnWords.POTENTIAL_SOURCES);
    Potential old = before.potential();
    if (amount == null && old != null) {
      amount = old.amount();
    }
    if (amount == null) {
      return;
    }
    if (source == null) {
      source = old == null ? Potential.Source.ESTIMATED : old.source();
    }
    after.potential(new Potential(amount, source));
  }

  /** The probability to the decimals that the book keeps, so that it comes back the same. */
  static Probability probability(BigDecimal share) {
    return new Probability(share.setScale(PROBABILITY_SCALE, RoundingMode.HALF_UP).doubleValue());
  }

  private static void contract(Row row, RowValues values, Customer before, CustomerBuilder after) {
    ContractTerms terms =
        new ContractTerms(
            values.positiveMoney(ImportField.CONTRACT_AMOUNT),
            values.day(ImportField.CONTRACT_FROM),
            values.day(ImportField.CONTRACT_UNTIL));
    if (terms.isEmpty() || row.isRejected()) {
      return;
    }
    TableColumn amount = row.table().column(ImportField.CONTRACT_AMOUNT);
    TableColumn from = row.table().column(ImportField.CONTRACT_FROM);
    TableColumn until = row.table().column(ImportField.CONTRACT_UNTIL);
    if (row.isLeftOut(amount) || row.isLeftOut(from) || row.isLeftOut(until)) {
      // Half a contract says something else than the whole one.
      return;
    }
    switch (terms.onto(before.contracts())) {
      case ContractTerms.Agreed agreed -> after.contracts(agreed.contracts());
      case ContractTerms.WithoutAmount _ ->
          row.doubt(amount == null ? until : amount, Code.CONTRACT_WITHOUT_AMOUNT);
      case ContractTerms.Backwards _ -> row.leaveOut(until, Code.ENDS_BEFORE_BEGIN);
      case ContractTerms.Unclear _ ->
          row.doubt(amount == null ? until : amount, Code.SEVERAL_CONTRACTS);
    }
  }

  private static void competitors(RowValues values, Customer before, CustomerBuilder after) {
    String text = values.lines(ImportField.COMPETITOR, RowValues.LONGEST_TEXT);
    if (text == null) {
      return;
    }
    Map<String, Competitor> known = new LinkedHashMap<>();
    for (Competitor competitor : before.competitors()) {
      known.putIfAbsent(key(competitor.name()), competitor);
    }
    Map<String, Competitor> named = new LinkedHashMap<>();
    for (String part : text.split("[;\n]", -1)) {
      String name = part.strip();
      if (!name.isEmpty()) {
        named.putIfAbsent(key(name), known.getOrDefault(key(name), new Competitor(name, "")));
      }
    }
    if (!named.isEmpty() && !named.keySet().equals(known.keySet())) {
      after.competitors(List.copyOf(named.values()));
    }
  }

  private void note(RowValues values, Customer before, CustomerBuilder after) {
    String text = values.lines(ImportField.NOTE, Note.LONGEST);
    if (text == null || before.notes().stream().anyMatch(note -> note.text().equals(text))) {
      return;
    }
    List<Note> notes = new ArrayList<>(before.notes());
    notes.add(new Note(text, file, today));
    after.notes(notes);
  }

  /** A person beside the name of the company is one of its contacts. */
  private static void contact(Row row, RowValues values, Customer before, CustomerBuilder after) {
    String name = PersonName.besideCompany(row, values);
    if (name != null
        && !key(name).equals(key(before.name()))
        && before.contacts().stream().noneMatch(each -> key(each.name()).equals(key(name)))) {
      List<Contact> contacts = new ArrayList<>(before.contacts());
      contacts.add(ContactRows.named(name));
      after.contacts(contacts);
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
