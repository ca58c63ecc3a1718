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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the plan year of a book against its plan: the one that was kept for it; else the one that
 * follows from the book, with projects as they stood when the year began.
 */
public final class YearTracking {

  private YearTracking() {}

  /**
   * The year until a day; to be asked on a worker thread, as it reads the sales lines. Kept until
   * something changes.
   *
   * @param asked the day; none for the last one of which it is known what came
   * @param pulse runs every few milliseconds; if it fails, so does this
   * @return none without a target
   */
  public static @Nullable YearTrack of(
      Book book, Snapshot now, @Nullable LocalDate asked, Runnable pulse) {
    GapPlan gap = now.plan(pulse);
    return gap == null
        ? null
        : now.track(
            asked,
            pulse,
            () -> {
              PlanParameters years = gap.parameters();
              YearSales sales = book.yearSales(years.planYear(), years.baseYear());
              return track(now, gap, sales, asked, pulse);
            });
  }

  private static YearTrack track(
      Snapshot now, GapPlan gap, YearSales sales, @Nullable LocalDate asked, Runnable pulse) {
    KeptYearPlan kept = kept(now);
    PlanParameters parameters = gap.parameters();
    return Tracker.track(
        new Tracker.Basis(
            now.territory(),
            kept == null ? plan(now, gap, planDay(now)) : kept.plan(),
            day -> plan(now, gap, day),
            new Actuals.Known(
                sales,
                yearly(now),
                now.yearFigures().until(parameters.planYear()),
                now.yearFigures().months(parameters.planYear())),
            asked,
            now.today(),
            parameters.target(),
            parameters.correlation()),
        pulse);
  }

  /**
   * The year until the last day of which it is known what came, once it has begun; to be asked on a
   * worker thread, as it reads the sales lines.
   *
   * @return none before the year begins, and without a target
   */
  public static @Nullable YearTrack begun(Book book, Snapshot now, Runnable pulse) {
    Settings settings = now.settings();
    return now.today().getYear() < settings.planYear() || settings.find(Setting.TARGET) == null
        ? null
        : of(book, now, null, pulse);
  }

  /** The plan that is kept for the plan year; none if none is. */
  public static @Nullable KeptYearPlan kept(Snapshot now) {
    KeptYearPlan kept = KeptYearPlan.of(now.settings());
    return kept == null || kept.plan().year() != now.settings().planYear() ? null : kept;
  }

  /** What is planned for the plan year, as it would be kept; none without a target. */
  static @Nullable YearPlan plan(Snapshot now) {
    GapPlan gap = now.plan();
    return gap == null ? null : plan(now, gap, planDay(now));
  }

  /** A plan is of today, but no later than the day before its year. */
  private static LocalDate planDay(Snapshot now) {
    LocalDate before = LocalDate.of(now.settings().planYear(), 1, 1).minusDays(1);
    return now.today().isBefore(before) ? now.today() : before;
  }

  /**
   * What is expected of the year at the end of a day: projects that ended later are still open.
   * What the rep knows of customers is known today.
   */
  private static YearPlan plan(Snapshot now, GapPlan gap, LocalDate day) {
    PlanParameters parameters = gap.parameters();
    List<Stage> stages = parameters.stages();
    PlanYears years = new PlanYears(parameters.planYear(), parameters.baseYear(), stages, day);
    Set<ProjectId> selected = new HashSet<>();
    gap.selected().forEach(planned -> selected.add(planned.project().id()));
    List<GrowthProject> projects =
        now.territory().own().projects().stream()
            .map(project -> onDay(project, day, stages))
            .filter(
                project ->
                    project.isWon(stages)
                        || (project.isOpen(stages)
                            && (selected.contains(project.id())
                                || isReopened(now, project, stages))))
            .toList();
    PlanParameters onDay = parameters.withToday(day.isBefore(now.today()) ? day : now.today());
    List<CustomerForecast> forecasts =
        now.territory().own().customers().stream()
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

  private static Map<CustomerId, Money> yearly(Snapshot now) {
    int year = now.settings().planYear();
    Map<CustomerId, Money> yearly = new HashMap<>();
    for (Customer customer : now.territory().customers()) {
      if (customer.revenue().knows(year) && !now.assumedRevenue().isAssumed(customer, year)) {
        yearly.put(customer.id(), customer.revenue().in(year));
      }
    }
    return yearly;
  }
}
