package app.revier.excel;

import app.revier.segment.Classification;
import app.revier.territory.Competitor;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.Position;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.WeekHours;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of what the book keeps of a customer besides the key figures. */
final class CustomerRecord {

  /** What an import takes for the end of a competitor's name. */
  private static final String SEPARATOR = ";";

  private final PlanView view;
  private final List<Column<Classification>> columns = new ArrayList<>();

  private CustomerRecord(PlanView view) {
    this.view = view;
  }

  /** The columns from left to right. */
  static List<Column<Classification>> columns(PlanView view) {
    CustomerRecord kept = new CustomerRecord(view);
    kept.addStanding();
    kept.addContract();
    kept.addVisits();
    kept.addMasterData();
    return kept.columns;
  }

  private void addStanding() {
    columns.add(
        enteredContent(
            "workbook.loyalty",
            Look.WHOLE,
            customer -> Content.of(customer.standing().loyaltyEstimate())));
    columns.add(
        enteredContent(
            "workbook.retention",
            Look.PERCENT,
            customer -> Content.of(customer.standing().retentionByHand())));
    columns.add(
        enteredContent("workbook.price-erosion", Look.PERCENT, CustomerRecord::priceErosion));
    columns.add(
        entered(
                "workbook.decision-maker-leaves",
                Look.TEXT,
                customer -> yes(customer.standing().decisionMakerLeaves()))
            .ifFilled());
    columns.add(
        entered(
                "workbook.competitor-attacks",
                Look.TEXT,
                customer -> yes(customer.standing().competitorAttacks()))
            .ifFilled());
    columns.add(entered("workbook.competitor", Look.TEXT, CustomerRecord::competitors).wide(28));
    columns.add(
        Column.<Classification>told(
                view.text("workbook.competitor-supplies"), Look.TEXT, CustomerRecord::supplies)
            .wide(28)
            .ifFilled());
  }

  private void addContract() {
    columns.add(
        contract(
                view.amountHeading("workbook.contract-amount"),
                Look.AMOUNT,
                contract -> Content.of(contract.yearlyAmount()))
            .withSum());
    columns.add(
        contract(
            view.text("workbook.contract-from"),
            Look.DAY,
            contract -> Content.of(contract.from())));
    columns.add(
        contract(
            view.text("workbook.contract-until"),
            Look.DAY,
            contract -> Content.of(contract.until())));
    columns.add(
        Column.<Classification>told(
                view.amountHeading("workbook.contracted"),
                Look.AMOUNT,
                row ->
                    row.customer().contracts().isEmpty()
                        ? null
                        : Content.of(
                            row.customer().contractedIn(view.snapshot().settings().planYear())))
            .withSum());
  }

  private void addVisits() {
    columns.add(
        enteredContent(
            "workbook.visit-minutes",
            Look.WHOLE,
            customer -> Content.of(customer.visiting().minutes())));
    columns.add(
        enteredContent(
            "workbook.visit-interval",
            Look.WHOLE,
            customer -> Content.of(customer.visiting().intervalDays())));
    columns.add(
        enteredContent(
            "workbook.last-visit",
            Look.DAY,
            customer -> Content.of(customer.visiting().lastVisit())));
    columns.add(
        enteredContent("workbook.visiting-hours", Look.TEXT, this::visitingHours)
            .wide(30)
            .ifFilled());
    columns.add(
        enteredContent("workbook.preparation-minutes", Look.WHOLE, CustomerRecord::preparation)
            .ifFilled());
  }

  private @Nullable Content visitingHours(Customer customer) {
    WeekHours hours = customer.visiting().hours();
    return hours == null ? null : Content.of(view.texts().hours(hours));
  }

  private static @Nullable Content preparation(Customer customer) {
    int minutes = customer.visiting().preparationMinutes();
    return minutes == 0 ? null : Content.of(minutes);
  }

  private void addMasterData() {
    columns.add(entered("workbook.industry", Look.TEXT, Customer::industry));
    columns.add(entered("workbook.parent", Look.TEXT, Customer::parentGroup).ifFilled());
    columns.add(entered("workbook.street", Look.TEXT, c -> c.address().street()).wide(26));
    columns.add(entered("workbook.postcode", Look.TEXT, c -> c.address().postcode()).wide(9));
    columns.add(entered("workbook.country", Look.TEXT, c -> c.address().country()).wide(13));
    columns.add(
        enteredContent("workbook.latitude", Look.DEGREES, c -> degrees(c, Position::latitude))
            .ifFilled());
    columns.add(
        enteredContent("workbook.longitude", Look.DEGREES, c -> degrees(c, Position::longitude))
            .ifFilled());
    columns.add(entered("workbook.phone", Look.TEXT, c -> c.reach().phone()).ifFilled());
    columns.add(entered("workbook.mail", Look.TEXT, c -> c.reach().mail()).wide(30).ifFilled());
    columns.add(entered("workbook.web", Look.TEXT, c -> c.reach().web()).wide(30).ifFilled());
  }

  private Column<Classification> entered(String key, Look look, Function<Customer, String> source) {
    return Column.entered(view.text(key), look, row -> Content.of(source.apply(row.customer())));
  }

  private Column<Classification> enteredContent(
      String key, Look look, Column.Source<Customer> source) {
    return Column.entered(view.text(key), look, row -> source.of(row.customer()));
  }

  /** Of a customer's only contract; several stand in the sheet of contracts. */
  private static Column<Classification> contract(
      String heading, Look look, Column.Source<Contract> source) {
    return Column.entered(
        heading,
        look,
        row -> {
          List<Contract> contracts = row.customer().contracts();
          return contracts.size() == 1 ? source.of(contracts.getFirst()) : null;
        });
  }

  private static @Nullable Content priceErosion(Customer customer) {
    Share erosion = customer.standing().priceErosion();
    return erosion.equals(Share.NONE) ? null : Content.of(new Probability(erosion.toDouble()));
  }

  private String yes(boolean truth) {
    return truth ? view.text("workbook.yes") : "";
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

  private static @Nullable Content degrees(
      Customer customer, Function<Position, Double> coordinate) {
    Position position = customer.position();
    return position == null ? null : Content.of(coordinate.apply(position));
  }
}
