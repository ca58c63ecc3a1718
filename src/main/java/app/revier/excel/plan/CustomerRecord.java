package app.revier.excel.plan;

import app.revier.segment.Classification;
import app.revier.territory.Competitor;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerField.Part;
import app.revier.territory.CustomerFields;
import app.revier.territory.Position;
import app.revier.territory.Share;
import app.revier.text.FieldTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of what the book keeps of a customer besides the key figures. */
final class CustomerRecord {

  /** What an import takes for the end of a competitor's name. */
  private static final String SEPARATOR = ";";

  /** They stand at the left, among the key figures. */
  private static final Set<CustomerField<?>> ELSEWHERE =
      Set.of(CustomerFields.NUMBER, CustomerFields.NAME, CustomerFields.CITY);

  /** An empty column of these is an invitation to fill it. */
  private static final Set<CustomerField<?>> ALWAYS =
      Set.of(
          CustomerFields.LOYALTY,
          CustomerFields.RETENTION,
          CustomerFields.PRICE_EROSION,
          CustomerFields.DECISION_MAKER_LEAVES,
          CustomerFields.COMPETITOR_ATTACKS,
          CustomerFields.VISITS_PER_YEAR,
          CustomerFields.VISIT_MINUTES,
          CustomerFields.VISIT_INTERVAL,
          CustomerFields.LAST_VISIT,
          CustomerFields.INDUSTRY,
          CustomerFields.STREET,
          CustomerFields.POSTCODE,
          CustomerFields.COUNTRY);

  private static final Map<CustomerField<?>, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry(CustomerFields.NUMBER, 16),
          Map.entry(CustomerFields.NAME, 34),
          Map.entry(CustomerFields.CITY, 16),
          Map.entry(CustomerFields.STREET, 26),
          Map.entry(CustomerFields.POSTCODE, 9),
          Map.entry(CustomerFields.COUNTRY, 13),
          Map.entry(CustomerFields.MAIL, 30),
          Map.entry(CustomerFields.WEB, 30),
          Map.entry(CustomerFields.VISITING_HOURS, 30));

  private final PlanView view;
  private final List<WorkbookColumn<Classification>> columns = new ArrayList<>();

  private CustomerRecord(PlanView view) {
    this.view = view;
  }

  /** The columns from left to right. */
  static List<WorkbookColumn<Classification>> columns(PlanView view) {
    CustomerRecord kept = new CustomerRecord(view);
    kept.addFields(Part.STANDING);
    kept.addFields(Part.HURDLES);
    kept.addCompetitors();
    kept.addContract();
    kept.addFields(Part.VISITING);
    kept.addFields(Part.JUDGEMENTS);
    kept.addFields(Part.IDENTITY);
    kept.addFields(Part.ADDRESS);
    kept.addPosition();
    kept.addFields(Part.REACH);
    return kept.columns;
  }

  private void addFields(Part part) {
    for (CustomerField<?> field : CustomerFields.of(part)) {
      if (!ELSEWHERE.contains(field)) {
        WorkbookColumn<Classification> column = column(view, field);
        columns.add(ALWAYS.contains(field) ? column : column.ifFilled());
      }
    }
  }

  /** The column of a field, which an import reads. */
  static WorkbookColumn<Classification> column(PlanView view, CustomerField<?> field) {
    FieldTexts words = new FieldTexts(view.texts());
    ColumnFormat format = format(field);
    WorkbookColumn<Classification> column =
        WorkbookColumn.<Classification>entered(
                new Heading(field.key(), words.name(field)),
                format,
                row -> content(field, row.customer(), words))
            .wide(WIDTHS.getOrDefault(field, format.width()));
    return field instanceof CustomerField.Mark ? column.from(Named.YES_NO) : column;
  }

  private static ColumnFormat format(CustomerField<?> field) {
    return switch (field) {
      case CustomerField.Text _, CustomerField.Week _, CustomerField.Mark _ -> ColumnFormat.TEXT;
      case CustomerField.Whole _, CustomerField.Score _ -> ColumnFormat.WHOLE;
      case CustomerField.Amount _ -> ColumnFormat.AMOUNT;
      case CustomerField.Portion _, CustomerField.Likelihood _ -> ColumnFormat.PERCENT;
      case CustomerField.Day _ -> ColumnFormat.DAY;
    };
  }

  private static @Nullable Content content(
      CustomerField<?> field, Customer customer, FieldTexts words) {
    return switch (field) {
      case CustomerField.Text _, CustomerField.Week _, CustomerField.Mark _ ->
          Content.of(words.value(field, customer));
      case CustomerField.Whole whole -> Content.of(whole.of(customer));
      case CustomerField.Score score -> Content.of(score.of(customer));
      case CustomerField.Amount amount -> Content.of(amount.of(customer));
      case CustomerField.Portion portion -> {
        Share share = portion.of(customer);
        yield share == null ? null : Content.of(share.toDouble());
      }
      case CustomerField.Likelihood likelihood -> Content.of(likelihood.of(customer));
      case CustomerField.Day day -> Content.of(day.of(customer));
    };
  }

  private void addCompetitors() {
    columns.add(
        WorkbookColumn.<Classification>entered(
                view.heading("workbook.competitor"),
                ColumnFormat.TEXT,
                row -> Content.of(competitors(row.customer())))
            .wide(28));
    columns.add(
        WorkbookColumn.<Classification>told(
                view.heading("workbook.competitor-supplies"),
                ColumnFormat.TEXT,
                CustomerRecord::supplies)
            .wide(28)
            .ifFilled());
  }

  private void addContract() {
    columns.add(
        contract(
                view.amounts("workbook.contract-amount"),
                ColumnFormat.AMOUNT,
                contract -> Content.of(contract.yearlyAmount()))
            .withSum());
    columns.add(
        contract(
            view.heading("workbook.contract-from"),
            ColumnFormat.DAY,
            contract -> Content.of(contract.from())));
    columns.add(
        contract(
            view.heading("workbook.contract-until"),
            ColumnFormat.DAY,
            contract -> Content.of(contract.until())));
    columns.add(
        WorkbookColumn.<Classification>computed(
                view.amounts("workbook.contracted"),
                ColumnFormat.AMOUNT,
                CustomerFormulas.CONTRACTED,
                row ->
                    row.customer().contracts().isEmpty()
                        ? null
                        : Content.of(
                            row.customer().contractedIn(view.snapshot().settings().planYear())))
            .withSum());
  }

  private void addPosition() {
    columns.add(degrees(view.heading("workbook.latitude"), Position::latitude));
    columns.add(degrees(view.heading("workbook.longitude"), Position::longitude));
  }

  private WorkbookColumn<Classification> degrees(
      Heading heading, Function<Position, Double> coordinate) {
    return WorkbookColumn.<Classification>entered(
            heading,
            ColumnFormat.DEGREES,
            row -> {
              Position position = row.customer().position();
              return position == null ? null : Content.of(coordinate.apply(position));
            })
        .ifFilled();
  }

  /** Of a customer's only contract; several stand in the sheet of contracts. */
  private static WorkbookColumn<Classification> contract(
      Heading heading, ColumnFormat format, WorkbookColumn.Source<Contract> source) {
    return WorkbookColumn.entered(
        heading,
        format,
        row -> {
          List<Contract> contracts = row.customer().contracts();
          return contracts.size() == 1 ? source.of(contracts.getFirst()) : null;
        });
  }

  /** As an import reads them; empty if it could not tell where one ends and the next begins. */
  private static String competitors(Customer customer) {
    return canBeListed(customer)
        ? customer.competitors().stream()
            .map(Competitor::name)
            .collect(Collectors.joining(SEPARATOR + " "))
        : "";
  }

  private static boolean canBeListed(Customer customer) {
    return customer.competitors().stream()
        .map(Competitor::name)
        .noneMatch(name -> name.contains(SEPARATOR) || name.contains("\n"));
  }

  /** What the column before does not say. */
  private static @Nullable Content supplies(Classification row) {
    boolean listed = canBeListed(row.customer());
    return Content.of(
        row.customer().competitors().stream()
            .filter(competitor -> !listed || !competitor.supplies().isEmpty())
            .map(CustomerRecord::told)
            .collect(Collectors.joining(SEPARATOR + " ")));
  }

  private static String told(Competitor competitor) {
    return competitor.supplies().isEmpty()
        ? competitor.name()
        : competitor.name() + ": " + competitor.supplies();
  }
}
