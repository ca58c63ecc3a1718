package app.revier.track;

import app.revier.outcomes.Outcome;
import app.revier.outcomes.OutcomeDistribution;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import app.revier.track.Cause.Kind;
import app.revier.track.YearPlan.CustomerPart;
import app.revier.track.YearPlan.ProjectPart;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Holds a year against its plan (method, section 15).
 *
 * <p>Expected until a day: of each customer what is contracted and retention × the rest, both
 * spread by {@link YearShapes}, what is contracted over the months of the contracts; of each
 * project probability × what it adds, from its beginning. The landing is what came, and of what is
 * expected now that which falls after the day.
 */
public final class Tracker {

  private final Basis basis;
  private final YearShapes shapes;
  private final Actuals actuals;
  private final Runnable pulse;

  private Tracker(Basis basis, Runnable pulse) {
    this.basis = basis;
    this.pulse = pulse;
    shapes = YearShapes.of(basis.known().sales());
    actuals = Actuals.of(basis.known(), basis.asked(), basis.today());
  }

  /**
   * What a year is followed by.
   *
   * @param territory the customers and projects
   * @param plan what was planned
   * @param present what is expected now of the same year, gives the expectation at a day: projects
   *     that are won, lost or late by then are so
   * @param known what is known of what came
   * @param asked the day to look at; none for the last one of which it is known what came
   * @param today today
   * @param target the revenue to reach; none if it is not known
   * @param correlation ρ
   */
  public record Basis(
      Territory territory,
      YearPlan plan,
      Present present,
      Actuals.Known known,
      @Nullable LocalDate asked,
      LocalDate today,
      @Nullable Money target,
      double correlation) {}

  /** What is expected of a year, as of a day. */
  @FunctionalInterface
  public interface Present {

    /** The expectation at the end of a day. */
    YearPlan on(LocalDate day);
  }

  /** Holds the year against its plan. */
  public static YearTrack track(Basis basis) {
    return track(basis, () -> {});
  }

  /**
   * The same, to be given up in between.
   *
   * @param pulse runs every few milliseconds of work; if it fails, so does this
   */
  public static YearTrack track(Basis basis, Runnable pulse) {
    return new Tracker(basis, pulse).track();
  }

  private YearTrack track() {
    LocalDate day = actuals.day();
    YearPlan present = basis.present().on(day);
    YearPoint now = point(day);
    List<YearPoint> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      LocalDate end = YearMonth.of(basis.plan().year(), month).atEndOfMonth();
      if (day.isBefore(end) && day.getYear() == end.getYear() && day.getMonth() == end.getMonth()) {
        months.add(now);
      }
      months.add(end.equals(day) ? now : point(end));
    }
    Map<ProjectId, Money> difference = projectDifferences(present);
    return new YearTrack(
        basis.plan().year(),
        basis.target(),
        basis.plan().expected(),
        now,
        months,
        actuals,
        landing(present),
        causes(present, difference, now),
        customers(present),
        shapes,
        coverage(),
        basis.correlation(),
        basis.known().sales().sold());
  }

  /** How much of the base-year revenue has sales lines; none where there are none of it. */
  private @Nullable Double coverage() {
    Money base =
        basis.plan().customers().stream().map(CustomerPart::base).reduce(Money.ZERO, Money::plus);
    Money lines = basis.known().sales().base();
    return base.isPositive() && lines.isPositive()
        ? (Double) (lines.cents() / (double) base.cents())
        : null;
  }

  /** What is certain of a plan, and what may come. */
  private record Split(Money certain, List<Outcome> outcomes) {}

  /** The parts of a plan, each reduced to what counts of it. */
  private Split split(
      YearPlan plan,
      BiFunction<CustomerPart, Boolean, Money> ofCustomer,
      BiFunction<ProjectPart, Money, Money> ofProject) {
    Money certain = Money.ZERO;
    List<Outcome> outcomes = new ArrayList<>();
    for (CustomerPart part : plan.customers()) {
      certain = certain.plus(ofCustomer.apply(part, true));
      Money open = ofCustomer.apply(part, false);
      if (open.isPositive()) {
        outcomes.add(new Outcome(open, part.retention()));
      } else {
        certain = certain.plus(open);
      }
    }
    for (ProjectPart part : plan.projects()) {
      Money amount = ofProject.apply(part, part.value());
      if (amount.isPositive()) {
        outcomes.add(new Outcome(amount, part.probability()));
      }
    }
    return new Split(certain, outcomes);
  }

  private OutcomeDistribution distribution(Money more, Split split) {
    pulse.run();
    return OutcomeDistribution.of(
        more.plus(split.certain()), split.outcomes(), basis.correlation(), pulse);
  }

  private YearPoint point(LocalDate day) {
    OutcomeDistribution until =
        distribution(
            Money.ZERO,
            split(
                basis.plan(),
                (part, secured) -> upTo(part, secured, day),
                (part, value) -> part.spread().upTo(value, day)));
    return new YearPoint(
        day,
        until.expected(),
        until.quantile(YearTrack.OUTSIDE),
        until.quantile(1 - YearTrack.OUTSIDE),
        actual(day));
  }

  private @Nullable Money actual(LocalDate day) {
    if (actuals.total() == null || day.isAfter(actuals.day())) {
      return null;
    }
    if (day.equals(actuals.day())) {
      return actuals.total();
    }
    return actuals.yearly() > 0 ? null : basis.known().dated(day);
  }

  private OutcomeDistribution landing(YearPlan present) {
    Money total = actuals.total();
    LocalDate day = actuals.day();
    return total == null
        ? distribution(
            Money.ZERO,
            split(
                present,
                (part, secured) -> secured ? part.contracted() : part.uncontracted(),
                (part, value) -> value))
        : distribution(
            total,
            split(
                present,
                (part, secured) -> rest(part, secured, day),
                (part, value) -> value.minus(part.spread().upTo(value, day))));
  }

  private Money upTo(CustomerPart part, boolean secured, LocalDate day) {
    int year = basis.plan().year();
    MonthShape shape = shapes.of(part.customer());
    return secured
        ? part.contracted().isZero()
            ? Money.ZERO
            : shape.within(contracts(part.customer()), year).upTo(part.contracted(), year, day)
        : shape.upTo(part.uncontracted(), year, day);
  }

  private Money rest(CustomerPart part, boolean secured, LocalDate day) {
    Money whole = secured ? part.contracted() : part.uncontracted();
    return whole.minus(upTo(part, secured, day));
  }

  private List<Contract> contracts(CustomerId id) {
    Customer customer = basis.territory().customer(id);
    return customer == null ? List.of() : customer.contracts();
  }

  private Money expected(CustomerPart part, LocalDate day) {
    return upTo(part, true, day).plus(likely(upTo(part, false, day), part.retention()));
  }

  private static Money likely(Money amount, Probability probability) {
    return amount.isNegative() ? amount : amount.times(probability);
  }

  private static Money expected(ProjectPart part, LocalDate day) {
    return part.spread().upTo(part.value(), day).times(part.probability());
  }

  /** What each project has added until the day as things stand; an open one nothing yet. */
  private Map<ProjectId, Money> added(YearPlan present) {
    Map<ProjectId, Money> added = new LinkedHashMap<>();
    for (ProjectPart part : present.projects()) {
      added.put(part.project(), part.won() ? expected(part, actuals.day()) : Money.ZERO);
    }
    return added;
  }

  private Map<ProjectId, Money> projectDifferences(YearPlan present) {
    Map<ProjectId, Money> difference = added(present);
    for (ProjectPart part : basis.plan().projects()) {
      difference.merge(part.project(), expected(part, actuals.day()).negated(), Money::plus);
    }
    return difference;
  }

  private List<Cause> causes(YearPlan present, Map<ProjectId, Money> projects, YearPoint now) {
    Money total = actuals.total();
    if (total == null) {
      return List.of();
    }
    List<Cause> causes = new ArrayList<>();
    projects.forEach(
        (id, amount) -> {
          if (!amount.isZero()) {
            causes.add(new Cause(kind(id, present), customer(id, present), id, amount));
          }
        });
    if (actuals.isByCustomer()) {
      addCustomers(causes, present);
    }
    causes.sort(YearTrack.BY_SIZE);
    Money named = causes.stream().map(Cause::amount).reduce(Money.ZERO, Money::plus);
    Money others = total.minus(now.expected()).minus(named);
    if (!others.isZero()) {
      causes.add(new Cause(Kind.OTHERS, null, null, others));
    }
    return causes;
  }

  private static Kind kind(ProjectId id, YearPlan present) {
    for (ProjectPart part : present.projects()) {
      if (part.project().equals(id)) {
        return part.won() ? Kind.PROJECT_WON : Kind.PROJECT_LATE;
      }
    }
    return Kind.PROJECT_LOST;
  }

  private @Nullable CustomerId customer(ProjectId id, YearPlan present) {
    for (YearPlan plan : List.of(present, basis.plan())) {
      for (ProjectPart part : plan.projects()) {
        if (part.project().equals(id)) {
          return part.customer();
        }
      }
    }
    return null;
  }

  private void addCustomers(List<Cause> causes, YearPlan present) {
    LocalDate day = actuals.day();
    Map<CustomerId, Money> rest = new LinkedHashMap<>();
    Map<CustomerId, Money[]> left = new HashMap<>();
    for (CustomerPart part : basis.plan().customers()) {
      rest.merge(part.customer(), expected(part, day).negated(), Money::plus);
      // Of customers who were merged there are the parts of each.
      left.merge(part.customer(), new Money[] {part.kept(), part.base()}, Tracker::sums);
    }
    actuals.byCustomer().forEach((customer, amount) -> rest.merge(customer, amount, Money::plus));
    Map<ProjectId, Money> added = added(present);
    for (ProjectPart part : present.projects()) {
      Money done = added.getOrDefault(part.project(), Money.ZERO);
      rest.merge(part.customer(), done.negated(), Money::plus);
    }
    Money price = Money.ZERO;
    for (Map.Entry<CustomerId, Money> effect :
        basis.known().sales().priceEffects(day, left).entrySet()) {
      price = price.plus(effect.getValue());
      rest.merge(effect.getKey(), effect.getValue().negated(), Money::plus);
    }
    if (!price.isZero()) {
      causes.add(new Cause(Kind.PRICE, null, null, price));
    }
    Set<CustomerId> lost = lost(present);
    Set<CustomerId> known = new HashSet<>(left.keySet());
    basis.plan().projects().forEach(part -> known.add(part.customer()));
    present.projects().forEach(part -> known.add(part.customer()));
    rest.forEach(
        (customer, amount) -> {
          if (!amount.isZero()) {
            Kind kind =
                lost.contains(customer)
                    ? Kind.CUSTOMER_LOST
                    : known.contains(customer) ? Kind.CUSTOMER : Kind.CUSTOMER_NEW;
            causes.add(new Cause(kind, customer, null, amount));
          }
        });
  }

  private static Money[] sums(Money[] one, Money[] other) {
    return new Money[] {one[0].plus(other[0]), one[1].plus(other[1])};
  }

  /** Those of the plan of whom nothing is expected any more. */
  private Set<CustomerId> lost(YearPlan present) {
    Set<CustomerId> lost = new HashSet<>();
    for (CustomerPart part : basis.plan().customers()) {
      if (part.kept().isPositive()
          && (part.retention().value() > 0 || part.contracted().isPositive())) {
        lost.add(part.customer());
      }
    }
    for (CustomerPart part : present.customers()) {
      if (part.contracted().isPositive()
          || (part.retention().value() > 0 && part.uncontracted().isPositive())) {
        lost.remove(part.customer());
      }
    }
    return lost;
  }

  private List<CustomerYear> customers(YearPlan present) {
    LocalDate day = actuals.day();
    Map<CustomerId, Money[]> sums = new LinkedHashMap<>();
    for (CustomerPart part : basis.plan().customers()) {
      add(sums, part.customer(), expected(part, LocalDate.MAX), expected(part, day), Money.ZERO);
    }
    for (ProjectPart part : basis.plan().projects()) {
      Money planned = part.value().times(part.probability());
      add(sums, part.customer(), planned, expected(part, day), Money.ZERO);
    }
    for (CustomerPart part : present.customers()) {
      Money rest = rest(part, true, day).plus(likely(rest(part, false, day), part.retention()));
      add(sums, part.customer(), Money.ZERO, Money.ZERO, rest);
    }
    for (ProjectPart part : present.projects()) {
      Money rest = part.value().minus(part.spread().upTo(part.value(), day));
      add(sums, part.customer(), Money.ZERO, Money.ZERO, rest.times(part.probability()));
    }
    actuals.byCustomer().keySet().forEach(id -> add(sums, id, Money.ZERO, Money.ZERO, Money.ZERO));
    List<CustomerYear> years = new ArrayList<>();
    sums.forEach(
        (id, sum) ->
            years.add(
                new CustomerYear(
                    id,
                    sum[0],
                    sum[1],
                    actuals.isByCustomer()
                        ? actuals.byCustomer().getOrDefault(id, Money.ZERO)
                        : null,
                    sum[2])));
    return years;
  }

  private static void add(
      Map<CustomerId, Money[]> sums, CustomerId id, Money planned, Money toDate, Money rest) {
    Money[] sum = sums.computeIfAbsent(id, _ -> new Money[] {Money.ZERO, Money.ZERO, Money.ZERO});
    sum[0] = sum[0].plus(planned);
    sum[1] = sum[1].plus(toDate);
    sum[2] = sum[2].plus(rest);
  }
}
