package app.revier.book;

import app.revier.gap.CustomerForecast;
import app.revier.gap.GapPlan;
import app.revier.gap.PlanParameters;
import app.revier.territory.Closing;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.PlanYears;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.track.Actuals;
import app.revier.track.Tracker;
import app.revier.track.YearPlan;
import app.revier.track.YearSales;
import app.revier.track.YearTrack;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds a year against its plan: the one that was kept for it; else the one that follows from the
 * book, with projects as they stood when the year began. It is the plan year, or another one of
 * which a plan is kept or revenue is known.
 */
public final class YearTracking {

  private YearTracking() {}

  /**
   * The year that is followed where nobody says which: the one that runs, if its plan is kept,
   * until the plan year begins; else the plan year.
   */
  public static int usual(Snapshot now) {
    int planned = now.settings().planYear();
    int running = now.today().getYear();
    return running < planned && kept(now, running) != null ? running : planned;
  }

  /**
   * The years that can be followed, rising: the plan year, those whose plan is kept, and those of
   * which revenue is known and of the year before, too, so that something can be expected of them.
   *
   * @param sold the years of which the book has sales lines
   */
  public static NavigableSet<Integer> years(Snapshot now, Set<Integer> sold) {
    NavigableSet<Integer> years = new TreeSet<>(KeptYearPlans.of(now.settings()).years());
    Set<Integer> known = new HashSet<>();
    Set<Integer> came = new HashSet<>(sold);
    came.addAll(now.yearFigures().years());
    for (Customer customer : now.territory().customers()) {
      for (int year : customer.revenue().years()) {
        known.add(year);
        if (!came.contains(year) && !now.assumedRevenue().isAssumed(customer, year)) {
          came.add(year);
        }
      }
    }
    came.stream()
        .filter(year -> year <= now.today().getYear() && known.contains(year - 1))
        .forEach(years::add);
    years.add(now.settings().planYear());
    return years;
  }

  /** The same, to be asked on a worker thread, as it reads the sales lines. */
  public static NavigableSet<Integer> years(Book book) {
    Snapshot now = book.snapshot();
    int year = now.settings().planYear();
    return years(now, book.yearSales(year, year - 1).sold());
  }

  /** Whether a year can be followed as soon as something is known of what came in it. */
  public static boolean canBegin(Snapshot now, int year) {
    return years(now, Set.of(year)).contains(year);
  }

  /**
   * The year until a day; to be asked on a worker thread, as it reads the sales lines. Kept until
   * something changes.
   *
   * @param year which year, see {@link #years}
   * @param asked the day; none for the last one of which it is known what came
   * @param pulse runs every few milliseconds; if it fails, so does this
   * @return none if it is the plan year and there is no target
   */
  public static @Nullable YearTrack of(
      Book book, Snapshot now, int year, @Nullable LocalDate asked, Runnable pulse) {
    Planned planned = planned(now, year, pulse);
    return planned == null
        ? null
        : now.track(year, asked, pulse, () -> track(book, now, planned, asked, pulse));
  }

  /**
   * What a year is held against.
   *
   * @param parameters of the plan of that year; without a target of its own where it has none
   * @param target the revenue to reach; none if it is not known
   * @param selected the open projects that are worked at
   */
  private record Planned(
      PlanParameters parameters, @Nullable Money target, Set<ProjectId> selected) {}

  /** That of the plan year; none without a target. */
  private static @Nullable Planned planned(@Nullable GapPlan gap) {
    return gap == null
        ? null
        : new Planned(gap.parameters(), gap.parameters().target(), selected(gap));
  }

  private static @Nullable Planned planned(Snapshot now, int year, Runnable pulse) {
    GapPlan gap = now.plan(pulse);
    if (year == now.settings().planYear()) {
      return planned(gap);
    }
    KeptYearPlan kept = kept(now, year);
    return new Planned(
        now.parametersWithoutLimits().inYear(year, year - 1),
        kept == null ? null : kept.target(),
        selected(now, gap, kept));
  }

  private static Set<ProjectId> selected(GapPlan gap) {
    return gap.selected().stream()
        .map(planned -> planned.project().id())
        .collect(Collectors.toSet());
  }

  /**
   * The open projects that are worked at in another year than the plan year: those that were
   * planned for it, and those of the plan year. If neither is known, all that the rep wants.
   */
  private static Set<ProjectId> selected(
      Snapshot now, @Nullable GapPlan gap, @Nullable KeptYearPlan kept) {
    Set<ProjectId> selected = new HashSet<>();
    if (gap != null) {
      selected.addAll(selected(gap));
    }
    if (kept != null) {
      kept.plan().projects().forEach(part -> selected.add(part.project()));
    } else if (gap == null) {
      now.territory().projects().stream()
          .filter(project -> project.choice() != GrowthProject.Choice.OUT)
          .forEach(project -> selected.add(project.id()));
    }
    return selected;
  }

  private static YearTrack track(
      Book book, Snapshot now, Planned planned, @Nullable LocalDate asked, Runnable pulse) {
    PlanParameters parameters = planned.parameters();
    int year = parameters.planYear();
    KeptYearPlan kept = kept(now, year);
    YearSales sales = book.yearSales(year, parameters.baseYear());
    return Tracker.track(
        new Tracker.Basis(
            now.territory(),
            kept == null ? plan(now, planned, planDay(now, year)) : kept.plan(),
            day -> plan(now, planned, day),
            new Actuals.Known(
                sales,
                yearly(now, year),
                now.yearFigures().until(year),
                now.yearFigures().months(year)),
            asked,
            now.today(),
            planned.target(),
            parameters.correlation()),
        pulse);
  }

  /**
   * The year that is usually followed, until the last day of which it is known what came, once it
   * has begun; to be asked on a worker thread, as it reads the sales lines.
   *
   * @return none before the year begins, and without a target
   */
  public static @Nullable YearTrack begun(Book book, Snapshot now, Runnable pulse) {
    int year = usual(now);
    return now.today().getYear() < year ? null : of(book, now, year, null, pulse);
  }

  /** The plan that is kept for a year; none if none is. */
  public static @Nullable KeptYearPlan kept(Snapshot now, int year) {
    return KeptYearPlans.of(now.settings()).of(year);
  }

  /** What is planned for the plan year, as it would be kept; none without a target. */
  static @Nullable YearPlan plan(Snapshot now) {
    Planned planned = planned(now.plan());
    return planned == null ? null : plan(now, planned, planDay(now, now.settings().planYear()));
  }

  /** A plan is of today, but no later than the day before its year. */
  private static LocalDate planDay(Snapshot now, int year) {
    LocalDate before = LocalDate.of(year, 1, 1).minusDays(1);
    return now.today().isBefore(before) ? now.today() : before;
  }

  /**
   * What is expected of the year at the end of a day: projects that ended later are still open.
   * What the rep knows of customers is known today.
   */
  private static YearPlan plan(Snapshot now, Planned planned, LocalDate day) {
    PlanParameters parameters = planned.parameters();
    List<Stage> stages = parameters.stages();
    PlanYears years = new PlanYears(parameters.planYear(), parameters.baseYear(), stages, day);
    List<GrowthProject> projects =
        now.territory().projects().stream()
            .map(project -> onDay(project, day, stages))
            .filter(
                project ->
                    project.isWon(stages)
                        || (project.isOpen(stages)
                            && (planned.selected().contains(project.id())
                                || isReopened(now, project, stages))))
            .toList();
    PlanParameters onDay = parameters.withToday(day.isBefore(now.today()) ? day : now.today());
    List<CustomerForecast> forecasts =
        now.territory().customers().stream()
            .filter(customer -> !customer.revenue().in(parameters.baseYear()).isZero())
            .map(customer -> CustomerForecast.of(customer, onDay))
            .toList();
    return YearPlan.of(years, forecasts, projects);
  }

  /** Whether a project that has ended by now was still to be won. */
  private static boolean isReopened(Snapshot now, GrowthProject open, List<Stage> stages) {
    GrowthProject present = now.territory().project(open.id());
    return present != null && !present.isOpen(stages) && open.choice() != GrowthProject.Choice.OUT;
  }

  /** A project as it was at the end of a day, as far as its end tells. */
  private static GrowthProject onDay(GrowthProject project, LocalDate day, List<Stage> stages) {
    Closing closing = project.closing();
    if (closing == null || !closing.date().isAfter(day) || closing.stage().isEmpty()) {
      return project;
    }
    GrowthProject before =
        project
            .edit()
            .stage(closing.stage())
            .winProbabilityByHand(closing.stated())
            .closing(null)
            .build();
    return before.isOpen(stages) ? before : project;
  }

  private static Map<CustomerId, Money> yearly(Snapshot now, int year) {
    Map<CustomerId, Money> yearly = new HashMap<>();
    for (Customer customer : now.territory().customers()) {
      if (customer.revenue().knows(year) && !now.assumedRevenue().isAssumed(customer, year)) {
        yearly.put(customer.id(), customer.revenue().in(year));
      }
    }
    return yearly;
  }
}
