package app.revier.team;

import app.revier.agenda.Absence;
import app.revier.capacity.TimeBudget;
import app.revier.capacity.VisitFrequencies;
import app.revier.capacity.YearDays;
import app.revier.gap.GapPlanner;
import app.revier.gap.PlanGoal;
import app.revier.gap.PlanLimits;
import app.revier.gap.PlanParameters;
import app.revier.segment.Cell;
import app.revier.segment.Classifier;
import app.revier.segment.RetentionRules;
import app.revier.segment.Segmentation;
import app.revier.segment.Thresholds;
import app.revier.territory.Address;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.Stage;
import app.revier.territory.Standing;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A rep's plan for a test, put together in few words. Base year 2026, plan year 2027. */
final class RepSketch {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final String name;
  private final List<Customer> customers = new ArrayList<>();
  private final List<GrowthProject> projects = new ArrayList<>();
  private String identity;
  private LocalDate asOf = TODAY;
  private String currency = "EUR";
  private int planYear = 2027;
  private double correlation;
  private @Nullable Money target = Money.of(100_000);
  private int fieldDays = 200;
  private @Nullable Position home;

  RepSketch(String name) {
    this.name = name;
    identity = "book of " + name;
  }

  RepSketch identity(String id) {
    identity = id;
    return this;
  }

  RepSketch asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  RepSketch currency(String code) {
    currency = code;
    return this;
  }

  RepSketch year(int year) {
    planYear = year;
    return this;
  }

  RepSketch correlation(double rho) {
    correlation = rho;
    return this;
  }

  RepSketch target(@Nullable Money amount) {
    target = amount;
    return this;
  }

  RepSketch fieldDays(int days) {
    fieldDays = days;
    return this;
  }

  RepSketch home(double latitude, double longitude) {
    home = new Position(latitude, longitude, Position.Origin.GIVEN);
    return this;
  }

  /** Adds a customer whose revenue is kept with a probability. */
  RepSketch customer(String number, String called, long revenue, double retention) {
    customers.add(
        new CustomerBuilder(new CustomerId(customers.size() + 1L), number, called)
            .revenue(RevenueHistory.NONE.with(planYear - 1, Money.of(revenue)))
            .standing(new Standing(null, new Probability(retention), Share.NONE, false, false))
            .build());
    return this;
  }

  /** Says where the last customer is, and how often it is visited. */
  RepSketch at(double latitude, double longitude, int visits) {
    return change(
        last ->
            last.edit()
                .position(new Position(latitude, longitude, Position.Origin.GIVEN))
                .visiting(last.visiting().withVisitsPerYear(visits))
                .build());
  }

  /** Puts some of the last customer's revenue under contract. */
  RepSketch secured(long yearly) {
    return change(
        last -> last.edit().contracts(List.of(new Contract(null, null, Money.of(yearly)))).build());
  }

  /** Gives the last customer an address. */
  RepSketch address(String street, String postcode, String city) {
    return change(last -> last.edit().address(new Address(street, postcode, city, "DE")).build());
  }

  private RepSketch change(UnaryOperator<Customer> change) {
    customers.set(customers.size() - 1, change.apply(customers.getLast()));
    return this;
  }

  /** Adds a project at the last customer. */
  RepSketch project(String called, String stage, long value, double probability) {
    projects.add(
        new GrowthProjectBuilder(
                new ProjectId(projects.size() + 1L), customers.getLast().id(), called, stage)
            .yearlyValue(Money.of(value))
            .winProbabilityByHand(new Probability(probability))
            .build());
    return this;
  }

  RepPlan plan() {
    Territory territory = new Territory(customers, projects);
    Segmentation segmentation =
        Classifier.classify(customers, Thresholds.DEFAULTS, planYear - 1, planYear - 1);
    PlanParameters parameters =
        new PlanParameters(
            planYear,
            planYear - 1,
            target == null ? Money.ZERO : target,
            new Probability(0.8),
            correlation,
            RetentionRules.DEFAULTS,
            Stage.DEFAULTS,
            PlanGoal.HIT,
            PlanLimits.NONE,
            1,
            false,
            TODAY);
    return new RepPlan(
        identity,
        name,
        asOf,
        currency,
        GapPlanner.plan(territory, segmentation, parameters),
        target != null,
        segmentation,
        budget(),
        frequencies(),
        customers,
        home);
  }

  private static VisitFrequencies frequencies() {
    Map<Cell, Integer> none = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      none.put(cell, 0);
    }
    return new VisitFrequencies(none);
  }

  /** One visit a day; needed is what the customers ask for. */
  private TimeBudget budget() {
    int needed =
        customers.stream()
            .map(Customer::visiting)
            .mapToInt(visiting -> visiting.visitsPerYear() == null ? 0 : visiting.visitsPerYear())
            .sum();
    return new TimeBudget(
        new YearDays(
            planYear,
            365,
            365 - fieldDays,
            List.of(),
            0,
            new EnumMap<>(Absence.Kind.class),
            Map.of()),
        1,
        needed,
        0,
        List.of(),
        List.of(),
        null,
        List.of());
  }
}
