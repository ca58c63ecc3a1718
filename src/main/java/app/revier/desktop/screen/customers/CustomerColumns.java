package app.revier.desktop.screen.customers;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.text.Language;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All columns there are for a book in a language, in the order in which they are offered. */
final class CustomerColumns {

  /** What is shown until the rep chooses. */
  static final List<String> DEFAULTS =
      List.of(
          "number",
          "name",
          "city",
          "class",
          "revenue",
          "change",
          "potential",
          "whitespace",
          "share",
          "loyalty",
          "retention",
          "last-visit");

  private static final double AMOUNT_WIDTH = 116;
  private static final double YEAR_AMOUNT_WIDTH = 156;

  private final Texts texts;
  private final Terms terms;
  private final String unit;
  private final int baseYear;
  private final int planYear;
  private final NameOrder names;
  private final Map<String, CustomerColumn> columns = new LinkedHashMap<>();

  private CustomerColumns(Texts texts, Terms terms, String unit, int baseYear, int planYear) {
    this.texts = texts;
    this.terms = terms;
    this.unit = unit;
    this.baseYear = baseYear;
    this.planYear = planYear;
    this.names = new NameOrder(texts.language().locale());
  }

  /**
   * The columns for a book by id.
   *
   * @param years the years of which a revenue is known
   */
  static Map<String, CustomerColumn> of(
      Texts texts, Terms terms, Snapshot snapshot, List<Integer> years) {
    CustomerColumns all =
        new CustomerColumns(
            texts,
            terms,
            texts.currencySign(snapshot.settings().get(Setting.CURRENCY)),
            snapshot.settings().baseYear(),
            snapshot.settings().planYear());
    all.addCustomer();
    all.addFigures(years);
    all.addStanding();
    all.addAround();
    return Collections.unmodifiableMap(all.columns);
  }

  private void addCustomer() {
    add("number", CustomerColumn.Form.TEXT, 68, row -> row.customer().number(), this::numberKey);
    columns.put(
        "name",
        new CustomerColumn(
            "name",
            heading("name"),
            CustomerColumn.Form.NAME,
            204,
            row -> row.customer().name(),
            row -> row.customer().name(),
            Sorting.byKept(row -> row.nameKey(names))));
    words("street", 150, customer -> customer.address().street());
    add(
        "postcode",
        CustomerColumn.Form.TEXT,
        72,
        row -> row.customer().address().postcode(),
        row -> blank(row.customer().address().postcode()));
    words("city", 132, customer -> customer.address().city());
    words("country", 72, customer -> customer.address().country());
    words("industry", 132, Customer::industry);
    words("parent", 132, Customer::parentGroup);
    add("class", CustomerColumn.Form.CELL, 128, row -> terms.cell(row.cell()), CustomerRow::cell);
    add(
        "standing",
        CustomerColumn.Form.TEXT,
        120,
        row -> terms.standing(row.classification().existing()),
        row -> row.classification().existing() ? 0 : 1);
  }

  private String numberKey(CustomerRow row) {
    return NameOrder.numberKey(row.customer().number());
  }

  private void addFigures(List<Integer> years) {
    amount(
        "revenue",
        heading("revenue", baseYear),
        YEAR_AMOUNT_WIDTH,
        row -> row.classification().revenue());
    figure(
        "change",
        CustomerColumn.Form.CHANGE,
        heading("change", baseYear - 1),
        96,
        CustomerRow::change,
        this::change);
    for (int year : years.reversed()) {
      if (year != baseYear) {
        amount(
            "revenue-" + year,
            heading("revenue", year),
            YEAR_AMOUNT_WIDTH,
            row -> row.customer().revenue().knows(year) ? row.customer().revenue().in(year) : null);
      }
    }
    amount(
        "potential",
        heading("potential"),
        AMOUNT_WIDTH,
        row -> amountOf(row.customer().potential()));
    add(
        "source",
        CustomerColumn.Form.TEXT,
        104,
        row -> source(row.customer().potential()),
        row -> blank(source(row.customer().potential())));
    amount(
        "whitespace",
        heading("whitespace"),
        AMOUNT_WIDTH,
        row -> row.classification().whitespace());
    percent("share", row -> row.classification().shareOfWallet());
    amount(
        "contracts",
        heading("contracts", planYear),
        YEAR_AMOUNT_WIDTH,
        row -> positive(row.contracted()));
  }

  private void addStanding() {
    figure(
        "loyalty",
        CustomerColumn.Form.FIGURE,
        heading("loyalty"),
        128,
        row -> row.retention().loyalty(),
        loyalty -> texts.number(loyalty, 0));
    percent("retention", row -> row.retention().probability().value());
    percent("erosion", row -> positive(row.customer().standing().priceErosion().toDouble()));
    date("last-visit", row -> row.customer().visiting().lastVisit());
    figure(
        "interval",
        CustomerColumn.Form.FIGURE,
        heading("interval"),
        112,
        row -> row.customer().visiting().intervalDays(),
        texts::number);
    figure(
        "minutes",
        CustomerColumn.Form.FIGURE,
        heading("minutes"),
        112,
        row -> row.customer().visiting().minutes(),
        texts::number);
  }

  private void addAround() {
    figure(
        "projects",
        CustomerColumn.Form.FIGURE,
        heading("projects"),
        96,
        row -> row.projects().isEmpty() ? null : row.projects().size(),
        texts::number);
    words("contacts", 180, CustomerColumns::contacts);
    words("competitors", 150, CustomerColumns::competitors);
    words("phone", 132, customer -> customer.reach().phone());
    words("mail", 180, customer -> customer.reach().mail());
    words("web", 150, customer -> customer.reach().web());
  }

  private static String contacts(Customer customer) {
    return customer.contacts().stream().map(Contact::name).collect(Collectors.joining(", "));
  }

  private static String competitors(Customer customer) {
    return customer.competitors().stream().map(Competitor::name).collect(Collectors.joining(", "));
  }

  private String heading(String id) {
    return texts.get("customers.column-" + id, "", unit);
  }

  private String heading(String id, int year) {
    return texts.get("customers.column-" + id, String.valueOf(year), unit);
  }

  private String change(double change) {
    if (Double.isInfinite(change)) {
      return texts.get("customers.change-new");
    }
    String text = texts.percent(change);
    return change > 0 && !text.equals(texts.percent(0.0)) ? "+" + text : text;
  }

  private String source(@Nullable Potential potential) {
    return potential == null ? "" : terms.source(potential.source());
  }

  private static @Nullable Money amountOf(@Nullable Potential potential) {
    return potential == null ? null : potential.amount();
  }

  private static @Nullable Money positive(Money amount) {
    return amount.isPositive() ? amount : null;
  }

  private static @Nullable Double positive(double figure) {
    return figure > 0 ? figure : null;
  }

  private static @Nullable String blank(String text) {
    return text.isEmpty() ? null : text;
  }

  private void words(String id, double width, Function<Customer, String> text) {
    add(
        id,
        CustomerColumn.Form.TEXT,
        width,
        row -> text.apply(row.customer()),
        row -> {
          String value = text.apply(row.customer());
          return value.isEmpty() ? null : names.keyOf(value);
        });
  }

  private <K extends Comparable<? super K>> void add(
      String id,
      CustomerColumn.Form form,
      double width,
      Function<CustomerRow, String> text,
      Function<CustomerRow, @Nullable K> key) {
    columns.put(id, new CustomerColumn(id, heading(id), form, width, text, text, Sorting.by(key)));
  }

  private void amount(
      String id, String heading, double width, Function<CustomerRow, @Nullable Money> amount) {
    columns.put(
        id,
        new CustomerColumn(
            id,
            heading,
            CustomerColumn.Form.FIGURE,
            width,
            row -> written(amount.apply(row), texts::amount),
            row -> written(amount.apply(row), this::plain),
            Sorting.by(amount)));
  }

  private void percent(String id, Function<CustomerRow, @Nullable Double> share) {
    figure(id, CustomerColumn.Form.FIGURE, heading(id), 112, share, texts::percent);
  }

  private void date(String id, Function<CustomerRow, @Nullable LocalDate> day) {
    Function<CustomerRow, String> text = row -> written(day.apply(row), texts::date);
    columns.put(
        id,
        new CustomerColumn(
            id,
            heading(id),
            CustomerColumn.Form.FIGURE,
            124,
            text,
            text,
            Sorting.by(
                row -> {
                  LocalDate date = day.apply(row);
                  return date == null ? null : date.toEpochDay();
                })));
  }

  private <V extends Comparable<? super V>> void figure(
      String id,
      CustomerColumn.Form form,
      String heading,
      double width,
      Function<CustomerRow, @Nullable V> value,
      Function<V, String> write) {
    Function<CustomerRow, String> text = row -> written(value.apply(row), write);
    Function<CustomerRow, String> copied = row -> text.apply(row).replace("\u00a0", "");
    columns.put(id, new CustomerColumn(id, heading, form, width, text, copied, Sorting.by(value)));
  }

  /** As another program reads it in this language: no thousands marks, no needless decimals. */
  private String plain(Money amount) {
    String text = amount.toDecimal().stripTrailingZeros().toPlainString();
    return texts.language() == Language.GERMAN ? text.replace('.', ',') : text;
  }

  private static <V> String written(@Nullable V value, Function<V, String> write) {
    return value == null ? "" : write.apply(value);
  }

  /** The columns that are shown until the rep chooses, as far as there are such. */
  static List<String> defaults(Map<String, CustomerColumn> columns) {
    return new ArrayList<>(DEFAULTS.stream().filter(columns::containsKey).toList());
  }
}
