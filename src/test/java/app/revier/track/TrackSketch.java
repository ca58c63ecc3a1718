package app.revier.track;

import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import app.revier.territory.Territory;
import app.revier.track.YearPlan.CustomerPart;
import app.revier.track.YearPlan.ProjectPart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A year and its plan for a test, put together in few words: 2027, planned from 2026. */
final class TrackSketch {

  static final int YEAR = 2027;

  final YearSales sales = new YearSales(YEAR, YEAR - 1);
  final Map<CustomerId, Money> yearly = new HashMap<>();
  final Map<Integer, Money> months = new HashMap<>();
  @Nullable LocalDate until;
  LocalDate today = LocalDate.of(2027, 3, 31);
  Money target = Money.of(200_000);
  double correlation;

  private final List<Customer> territory = new ArrayList<>();
  private final List<CustomerPart> customers = new ArrayList<>();
  private final List<ProjectPart> projects = new ArrayList<>();
  private @Nullable YearPlan present;

  static LocalDate day(int month, int day) {
    return LocalDate.of(YEAR, month, day);
  }

  static CustomerId id(long value) {
    return new CustomerId(value);
  }

  /** Adds a customer to the plan. */
  TrackSketch customer(long id, Money kept, double retention, Money contracted) {
    customers.add(new CustomerPart(id(id), kept, kept, contracted, new Probability(retention)));
    return this;
  }

  TrackSketch customer(long id, long kept, double retention) {
    return customer(id, Money.of(kept), retention, Money.ZERO);
  }

  /** Gives a customer contracts. */
  TrackSketch contracts(long id, Contract... contracts) {
    territory.add(
        Customer.named(id(id), "C" + id, "C" + id).edit().contracts(List.of(contracts)).build());
    return this;
  }

  /** Adds a project to the plan, which runs from a day to the end of the year. */
  TrackSketch project(long id, long customer, Money value, double probability, LocalDate from) {
    projects.add(part(id, customer, value, probability, from));
    return this;
  }

  static ProjectPart part(long id, long customer, Money value, double probability, LocalDate from) {
    return new ProjectPart(
        new ProjectId(id),
        id(customer),
        value,
        new YearSpread(from, day(12, 31)),
        new Probability(probability),
        probability == 1);
  }

  YearPlan plan() {
    return new YearPlan(YEAR, customers, projects);
  }

  /** From now on something else is expected than was planned. */
  TrackSketch now(YearPlan plan) {
    present = plan;
    return this;
  }

  TrackSketch sold(long customer, LocalDate day, long amount) {
    return sold(customer, day, "", null, amount);
  }

  TrackSketch sold(
      long customer, LocalDate day, String product, @Nullable Integer quantity, long amount) {
    sales.add(
        new SalesLine(
            id(customer),
            day,
            product,
            "",
            quantity == null ? null : BigDecimal.valueOf(quantity),
            Money.of(amount)));
    return this;
  }

  YearTrack track(@Nullable LocalDate asked) {
    YearPlan plan = plan();
    YearPlan expected = present == null ? plan : present;
    return Tracker.track(
        new Tracker.Basis(
            new Territory(territory, List.of()),
            plan,
            _ -> expected,
            new Actuals.Known(sales, yearly, until, months),
            asked,
            today,
            target,
            correlation));
  }
}
