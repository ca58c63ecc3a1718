package app.revier.desktop.screen.customers;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.filter.Condition;
import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.NameOrder;
import app.revier.desktop.table.Sorting;
import app.revier.segment.Cell;
import app.revier.territory.Attribute;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerField.Part;
import app.revier.territory.CustomerFields;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.Share;
import app.revier.text.FieldTexts;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.time.LocalDate;
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
          "revenue",
          "class",
          "change",
          "city",
          "potential",
          "whitespace",
          "share",
          "loyalty",
          "retention",
          "last-visit");

  /** The column of the name, which decides between equals. */
  static final String NAME = "name";

  /** Where the name of a field is longer than its column. */
  private static final Map<CustomerField<?>, String> HEADINGS =
      Map.of(
          CustomerFields.NUMBER, "customers.column-number",
          CustomerFields.VISIT_INTERVAL, "customers.field-visit-interval",
          CustomerFields.VISIT_MINUTES, "customers.column-visit-minutes");

  private final Texts texts;
  private final FieldTexts words;
  private final Terms terms;
  private final String unit;
  private final int baseYear;
  private final int planYear;
  private final NameOrder names;
  private final Map<String, Column<CustomerRow>> columns = new LinkedHashMap<>();

  private CustomerColumns(Texts texts, Terms terms, String unit, int baseYear, int planYear) {
    this.texts = texts;
    words = new FieldTexts(texts);
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
  static Map<String, Column<CustomerRow>> of(
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
    snapshot.settings().get(Setting.ATTRIBUTES).forEach(all::addTrait);
    all.addAround();
    return Collections.unmodifiableMap(all.columns);
  }

  private void addCustomer() {
    add(
        Column.words(
            "number",
            heading(CustomerFields.NUMBER),
            row -> row.customer().number(),
            this::numberKey));
    Function<CustomerRow, String> name = row -> row.customer().name();
    add(
        Column.<CustomerRow, String>words(NAME, heading(CustomerFields.NAME), name, name)
            .withSorting(Sorting.byKept(row -> row.nameKey(names))));
    addFields(Part.ADDRESS);
    addFields(Part.IDENTITY);
    add(
        Column.<CustomerRow, Cell>words(
                "class", heading("class"), row -> terms.cell(row.cell()), CustomerRow::cell)
            .withLook(Column.Look.PLATE));
    add(
        Column.words(
            "standing",
            heading("standing"),
            row -> terms.standing(row.classification().existing()),
            row -> row.classification().existing() ? 0 : 1));
  }

  private String numberKey(CustomerRow row) {
    return NameOrder.numberKey(row.customer().number());
  }

  private void addFigures(List<Integer> years) {
    amount("revenue", heading("revenue", baseYear), row -> row.classification().revenue());
    figure("change", heading("change", baseYear - 1), CustomerRow::change, this::change);
    for (int year : years.reversed()) {
      if (year != baseYear) {
        amount(
            "revenue-" + year,
            heading("revenue", year),
            row -> row.customer().revenue().knows(year) ? row.customer().revenue().in(year) : null);
      }
    }
    amount("potential", heading("potential"), row -> amountOf(row.customer().potential()));
    plainWords("source", heading("source"), row -> source(row.customer().potential()));
    amount("whitespace", heading("whitespace"), row -> row.classification().whitespace());
    percent("share", row -> row.classification().shareOfWallet());
    amount("contracts", heading("contracts", planYear), row -> positive(row.contracted()));
  }

  private void addStanding() {
    figure(
        "loyalty",
        heading("loyalty"),
        row -> row.retention().loyalty(),
        loyalty -> texts.number(loyalty, 0));
    percent("retention", row -> row.retention().probability().value());
    addFields(Part.STANDING);
    addFields(Part.VISITING);
    addFields(Part.HURDLES);
  }

  /** The values of an attribute, in the order of its list. */
  private void addTrait(Attribute attribute) {
    add(
        Column.words(
            Condition.OfTrait.COLUMN + attribute.code(),
            attribute.name(),
            row -> {
              Attribute.Value value = valueOf(attribute, row);
              return value == null ? "" : value.label();
            },
            row -> {
              Attribute.Value value = valueOf(attribute, row);
              return value == null ? null : (Integer) attribute.values().indexOf(value);
            }));
  }

  private static Attribute.@Nullable Value valueOf(Attribute attribute, CustomerRow row) {
    String code = row.customer().behaviour().valueOf(attribute.code());
    return code == null ? null : attribute.value(code);
  }

  /** The fields of a part of the record that have no column of another kind. */
  private void addFields(Part part) {
    for (CustomerField<?> field : CustomerFields.of(part)) {
      if (!columns.containsKey(field.key())) {
        add(field);
      }
    }
  }

  private void add(CustomerField<?> field) {
    String id = field.key();
    String heading = heading(field);
    switch (field) {
      case CustomerField.Text text when text.equals(CustomerFields.POSTCODE) ->
          plainWords(id, heading, row -> text.of(row.customer()));
      case CustomerField.Text text -> words(id, heading, text::of);
      case CustomerField.Whole whole ->
          figure(id, heading, row -> whole.of(row.customer()), texts::number);
      case CustomerField.Score score ->
          figure(id, heading, row -> score.of(row.customer()), texts::number);
      case CustomerField.Portion portion ->
          figure(id, heading, row -> portion.of(row.customer()), share -> percent(share));
      case CustomerField.Likelihood likelihood ->
          figure(id, heading, row -> likelihood.of(row.customer()), texts::percent);
      case CustomerField.Day day ->
          figure(
              id,
              heading,
              row -> day(day.of(row.customer())),
              date -> texts.date(LocalDate.ofEpochDay(date)));
      case CustomerField.Week week ->
          plainWords(id, heading, row -> words.value(week, row.customer()));
      case CustomerField.Mark mark ->
          plainWords(id, heading, row -> words.value(mark, row.customer()));
    }
  }

  private String percent(Share share) {
    return texts.percent(share.toDouble());
  }

  private String heading(CustomerField<?> field) {
    String own = HEADINGS.get(field);
    return own == null ? words.name(field) : texts.get(own);
  }

  private static @Nullable Long day(@Nullable LocalDate date) {
    return date == null ? null : date.toEpochDay();
  }

  private void addAround() {
    figure(
        "projects",
        heading("projects"),
        row -> row.projects().isEmpty() ? null : row.projects().size(),
        texts::number);
    words("contacts", heading("contacts"), CustomerColumns::contacts);
    words("competitors", heading("competitors"), CustomerColumns::competitors);
    addFields(Part.REACH);
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

  private static @Nullable String blank(String text) {
    return text.isEmpty() ? null : text;
  }

  private void add(Column<CustomerRow> column) {
    columns.put(column.id(), column);
  }

  private void words(String id, String heading, Function<Customer, String> text) {
    add(Column.names(id, heading, row -> text.apply(row.customer()), names));
  }

  /** Words whose order is that of their signs. */
  private void plainWords(String id, String heading, Function<CustomerRow, String> text) {
    add(Column.words(id, heading, text, row -> blank(text.apply(row))));
  }

  private void amount(String id, String heading, Function<CustomerRow, @Nullable Money> amount) {
    add(Column.amounts(id, heading, amount, texts));
  }

  private void percent(String id, Function<CustomerRow, @Nullable Double> share) {
    figure(id, heading(id), share, texts::percent);
  }

  private <V extends Comparable<? super V>> void figure(
      String id,
      String heading,
      Function<CustomerRow, @Nullable V> value,
      Function<V, String> write) {
    add(Column.figures(id, heading, value, write));
  }
}
