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
import app.revier.territory.CustomerField.Part;
import app.revier.territory.CustomerFields;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.text.Terms;
import app.revier.text.Texts;
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

  private final Texts texts;
  private final Terms terms;
  private final String unit;
  private final int baseYear;
  private final int planYear;
  private final NameOrder names;
  private final FieldColumns columns;

  private CustomerColumns(Texts texts, Terms terms, String unit, int baseYear, int planYear) {
    this.texts = texts;
    this.terms = terms;
    this.unit = unit;
    this.baseYear = baseYear;
    this.planYear = planYear;
    names = new NameOrder(texts.language().locale());
    columns = new FieldColumns(texts, names);
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
    return all.columns.all();
  }

  private void addCustomer() {
    columns.add(
        Column.words(
            "number",
            columns.heading(CustomerFields.NUMBER),
            row -> row.customer().number(),
            this::numberKey));
    Function<CustomerRow, String> name = row -> row.customer().name();
    columns.add(
        Column.<CustomerRow, String>words(NAME, columns.heading(CustomerFields.NAME), name, name)
            .withSorting(Sorting.byKept(row -> row.nameKey(names))));
    columns.addFields(Part.ADDRESS);
    columns.addFields(Part.IDENTITY);
    columns.add(
        Column.<CustomerRow, Cell>words(
                "class", heading("class"), row -> terms.cell(row.cell()), CustomerRow::cell)
            .withLook(Column.Look.PLATE));
    columns.add(
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
    columns.amount("revenue", heading("revenue", baseYear), row -> row.classification().revenue());
    columns.figure("change", heading("change", baseYear - 1), CustomerRow::change, this::change);
    for (int year : years.reversed()) {
      if (year != baseYear) {
        columns.amount(
            "revenue-" + year,
            heading("revenue", year),
            row -> row.customer().revenue().knows(year) ? row.customer().revenue().in(year) : null);
      }
    }
    columns.amount("potential", heading("potential"), row -> amountOf(row.customer().potential()));
    columns.plainWords("source", heading("source"), row -> source(row.customer().potential()));
    columns.amount("whitespace", heading("whitespace"), row -> row.classification().whitespace());
    columns.percent("share", heading("share"), row -> row.classification().shareOfWallet());
    columns.amount("contracts", heading("contracts", planYear), row -> positive(row.contracted()));
  }

  private void addStanding() {
    columns.figure(
        "loyalty",
        heading("loyalty"),
        row -> row.retention().loyalty(),
        loyalty -> texts.number(loyalty, 0));
    columns.percent(
        "retention", heading("retention"), row -> row.retention().probability().value());
    columns.addFields(Part.STANDING);
    columns.addFields(Part.VISITING);
    columns.addFields(Part.JUDGEMENTS);
    columns.addFields(Part.HURDLES);
  }

  /** The values of an attribute, in the order of its list. */
  private void addTrait(Attribute attribute) {
    columns.add(
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

  private void addAround() {
    columns.figure(
        "projects",
        heading("projects"),
        row -> row.projects().isEmpty() ? null : row.projects().size(),
        texts::number);
    columns.words("contacts", heading("contacts"), CustomerColumns::contacts);
    columns.words("competitors", heading("competitors"), CustomerColumns::competitors);
    columns.addFields(Part.REACH);
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
}
