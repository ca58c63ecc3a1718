package app.revier.book;

import app.revier.agenda.Review;
import app.revier.agenda.ReviewId;
import app.revier.gap.NextYear;
import app.revier.gap.NextYear.CustomerBase;
import app.revier.gap.NextYear.Missing;
import app.revier.review.MatrixThen;
import app.revier.territory.CallJudgements;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.PlanYears;
import app.revier.track.YearPlan;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The start of the next plan year, as the yearly review proposes it and carries it out: what {@link
 * NextYear} says, and another target. All else that is set stays: limits, stages, attributes, how
 * often whom to visit.
 */
public final class YearStart {

  /** A target is proposed in whole thousands. */
  private static final long THOUSAND_CENTS = 100_000;

  private YearStart() {}

  /**
   * What the rep wants.
   *
   * @param planYear the year that is planned until now
   * @param target the revenue to reach in the next one; none for no target
   * @param missing what counts where the revenue of {@code planYear} is not known
   */
  public record Wish(int planYear, @Nullable Money target, Missing missing) {}

  /**
   * The book before and after.
   *
   * @param next what becomes of the customers and projects
   * @param before the book as it is
   * @param after the book as it would be
   */
  public record Preview(NextYear next, Snapshot before, Snapshot after) {}

  /** Whether the next plan year can start: the one that is planned now has begun. */
  public static boolean isPossible(Snapshot now) {
    return now.today().getYear() >= now.settings().planYear();
  }

  /** Of how many customers the revenue of the plan year is known. */
  public static long known(Snapshot now) {
    int year = now.settings().planYear();
    return now.territory().own().customers().stream()
        .filter(one -> one.revenue().knows(year))
        .count();
  }

  /**
   * What is proposed for customers whose revenue is not known: as soon as that of some is, a list
   * of all sales was taken in, and the others bought nothing.
   */
  public static Missing proposal(Snapshot now) {
    return known(now) == 0 ? Missing.ASSUMED : Missing.NOTHING;
  }

  /**
   * The target that is proposed: as much growth as the last one, in whole thousands rounded up; the
   * last one itself where there was no revenue before.
   *
   * @return none if there is no target now
   */
  public static @Nullable Money target(Snapshot now, NextYear next) {
    Money target = now.settings().find(Setting.TARGET);
    if (target == null || !next.baseBefore().isPositive() || !next.baseAfter().isPositive()) {
      return target;
    }
    BigInteger cents =
        BigInteger.valueOf(target.cents())
            .multiply(BigInteger.valueOf(next.baseAfter().cents()))
            .divide(BigInteger.valueOf(next.baseBefore().cents()));
    long thousands = Math.ceilDiv(cents.longValueExact(), THOUSAND_CENTS);
    return Money.ofCents(Math.multiplyExact(thousands, THOUSAND_CENTS));
  }

  /** What would become of the plan. */
  public static NextYear next(Snapshot now, Missing missing) {
    return NextYear.of(now.territory().own(), now.planYears(), missing);
  }

  /** What the projects that are won bring on top of the base year in the plan year. */
  public static Money wonOnTop(Snapshot book) {
    return onTop(book, project -> project.isWon(book.planYears().stages()));
  }

  /** The projects that are still to be won and that the rep does not want out. */
  public static List<GrowthProject> open(Snapshot book) {
    return book.territory().own().projects().stream()
        .filter(project -> isOpen(book, project))
        .toList();
  }

  /** What they would bring on top of the base year in the plan year, were all of them won. */
  public static Money openOnTop(Snapshot book) {
    return onTop(book, project -> isOpen(book, project));
  }

  private static boolean isOpen(Snapshot book, GrowthProject project) {
    return project.choice() != Choice.OUT && project.isOpen(book.planYears().stages());
  }

  private static Money onTop(Snapshot book, Predicate<GrowthProject> which) {
    PlanYears years = book.planYears();
    return book.territory().own().projects().stream()
        .filter(which)
        .map(project -> project.valueOnTop(years))
        .reduce(Money.ZERO, Money::plus);
  }

  /** The book before and after; it is not changed. */
  public static Preview preview(Snapshot now, Wish wish) {
    NextYear next = next(now, wish.missing());
    return new Preview(next, now, now.after(writes(now, next, wish)));
  }

  /**
   * The change that starts the next plan year and keeps the plan that ends as a yearly review;
   * nothing if another year is planned by now than the rep thought.
   *
   * @param id of that review
   */
  static PlannedChange change(Snapshot now, Wish wish, ReviewId id) {
    ChangeLabel label = ChangeLabel.of("year-started", String.valueOf(wish.planYear() + 1));
    if (now.settings().planYear() != wish.planYear() || !isPossible(now)) {
      return new PlannedChange(label, List.of());
    }
    List<Write> writes = new ArrayList<>(writes(now, next(now, wish.missing()), wish));
    writes.add(
        new Write.PutEntry(
            new Review(
                id,
                now.today(),
                Review.Kind.YEARLY,
                wish.planYear(),
                Reviewing.figures(now),
                MatrixThen.kept(now.segmentation()))));
    return new PlannedChange(label, writes);
  }

  /**
   * What keeps the plan and the target of the year that is planned until now, as the book does not
   * know them any more afterwards; none if they are kept.
   */
  private static Write.@Nullable PutSetting keptPlan(Snapshot now) {
    KeptYearPlans plans = KeptYearPlans.of(now.settings());
    KeptYearPlan kept = plans.of(now.settings().planYear());
    Money target = now.settings().find(Setting.TARGET);
    if (kept != null) {
      return kept.target() == null && target != null
          ? plans.with(new KeptYearPlan(kept.day(), kept.plan(), target)).written()
          : null;
    }
    YearPlan plan = YearTracking.plan(now);
    return plan == null ? null : plans.with(new KeptYearPlan(now.today(), plan, target)).written();
  }

  private static List<Write> writes(Snapshot now, NextYear next, Wish wish) {
    List<Write> writes = new ArrayList<>();
    int base = next.after().baseYear();
    Map<CustomerId, Money> assumed = new HashMap<>();
    Map<CustomerId, Customer> changed = judgedAnew(now);
    for (CustomerBase one : next.assumed()) {
      assumed.put(one.customer().id(), one.after());
      CustomerId id = one.customer().id();
      changed.put(
          id,
          changed
              .getOrDefault(id, one.customer())
              .edit()
              .revenue(one.customer().revenue().with(base, one.after()))
              .build());
    }
    changed.values().forEach(customer -> writes.add(new Write.PutCustomer(customer)));
    next.dated().forEach(project -> writes.add(new Write.PutProject(project)));
    if (!assumed.isEmpty()) {
      writes.add(AssumedRevenue.of(now.settings()).with(base, assumed).written());
    }
    put(writes, Setting.PLAN_YEAR, next.after().planYear());
    writes.add(new Write.PutSetting(Setting.BASE_YEAR.key(), null));
    put(writes, Setting.TARGET, wish.target());
    Write.PutSetting plan = keptPlan(now);
    if (plan != null) {
      writes.add(plan);
    }
    return writes;
  }

  /**
   * The customers of whom the revenue of today is judged by the base year, at the visits of before
   * a call plan was adopted: the new base year was made with the visits that it gave.
   */
  private static Map<CustomerId, Customer> judgedAnew(Snapshot now) {
    Map<CustomerId, Customer> changed = new LinkedHashMap<>();
    for (Customer customer : now.territory().own().customers()) {
      CallJudgements judged = customer.callJudgements();
      if (judged.atVisits() != null && judged.today() == null && judged.halfMore() == null) {
        changed.put(
            customer.id(), customer.edit().callJudgements(judged.withAtVisits(null)).build());
      }
    }
    return changed;
  }

  private static <T> void put(List<Write> writes, Setting<T> setting, @Nullable T value) {
    writes.add(
        new Write.PutSetting(setting.key(), value == null ? null : setting.format().apply(value)));
  }
}
