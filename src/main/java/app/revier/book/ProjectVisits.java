package app.revier.book;

import app.revier.agenda.Stop;
import app.revier.capacity.VisitFrequencies;
import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.segment.Classification;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The visits that growth projects still need: the gap plan, the time budget and the week count
 * these. They are the visits of the open projects that the plan has selected or, as long as there
 * is no target and so no plan, of all that the rep does not want out.
 */
public final class ProjectVisits {

  private static final int DAYS = 365;

  /** A visit that nobody reported so long ago was hardly one for a project that is open now. */
  private static final int ASKED_DAYS = 91;

  private final Snapshot snapshot;
  private final Map<CustomerId, List<GrowthProject>> projects = new HashMap<>();
  private final Map<CustomerId, Integer> asked = new HashMap<>();

  /** Those of a book as it is. */
  public ProjectVisits(Snapshot snapshot) {
    this.snapshot = snapshot;
    countAsked();
    GapPlan plan = snapshot.plan();
    if (plan == null) {
      snapshot.territory().own().projects().stream()
          .filter(project -> project.choice() != GrowthProject.Choice.OUT)
          .forEach(this::add);
    } else {
      plan.projects().stream()
          .filter(PlannedProject::selected)
          .map(PlannedProject::project)
          .forEach(this::add);
    }
  }

  private void add(GrowthProject project) {
    List<Stage> stages = snapshot.settings().get(Setting.STAGES);
    if (project.visits() > 0 && project.isOpen(stages)) {
      CustomerId customer = project.customer();
      int held = Math.min(project.visits(), asked.getOrDefault(customer, 0));
      asked.merge(customer, -held, Integer::sum);
      if (held < project.visits()) {
        projects
            .computeIfAbsent(customer, id -> new ArrayList<>())
            .add(project.edit().visits(project.visits() - held).build());
      }
    }
  }

  /** Planned visits that are over count as held until the rep says what came of them. */
  private void countAsked() {
    LocalDate from = snapshot.today().minusDays(ASKED_DAYS);
    for (Stop stop : new ReportedAgenda(snapshot.agenda()).asked(snapshot.today())) {
      if (stop.customer() != null && !stop.date().isBefore(from)) {
        asked.merge(stop.customer(), 1, Integer::sum);
      }
    }
  }

  /** The customers with projects that need visits. */
  Set<CustomerId> customers() {
    return projects.keySet();
  }

  /** The projects at a customer that need visits, in the order of the plan. */
  List<GrowthProject> at(CustomerId customer) {
    return projects.getOrDefault(customer, List.of());
  }

  /** All visits that are needed. */
  public int needed() {
    return projects.values().stream().flatMap(List::stream).mapToInt(GrowthProject::visits).sum();
  }

  /**
   * Those of them that customers with a frequency get up to the start of their projects anyway,
   * whole visits rounded down: a visit counts for both.
   */
  public int shared() {
    VisitFrequencies frequencies = snapshot.settings().timeRules().frequencies();
    int shared = 0;
    for (Classification one : snapshot.segmentation().classifications()) {
      List<GrowthProject> here = at(one.customer().id());
      LocalDate start = spreadUntil(here);
      Integer visits = frequencies.visitsOf(one);
      if (start != null && visits != null) {
        long days = ChronoUnit.DAYS.between(snapshot.today(), start);
        int needed = here.stream().mapToInt(GrowthProject::visits).sum();
        shared += (int) Math.min(needed, visits * days / DAYS);
      }
    }
    return shared;
  }

  /**
   * The day up to which the visits of some projects at one customer are spread: each project's from
   * today to its start; for several the day that gives as many visits for each day as they do
   * together.
   *
   * @return none without projects
   */
  @Nullable LocalDate spreadUntil(List<GrowthProject> projects) {
    double visits = 0;
    double visitsADay = 0;
    for (GrowthProject project : projects) {
      long days = Math.max(1, ChronoUnit.DAYS.between(snapshot.today(), start(project)));
      visits += project.visits();
      visitsADay += project.visits() / (double) days;
    }
    return visits == 0 ? null : snapshot.today().plusDays(Math.round(visits / visitsADay));
  }

  /** A project without a start begins with the plan year, one that is late with the next month. */
  private LocalDate start(GrowthProject project) {
    LocalDate start = project.begins(snapshot.planYears());
    LocalDate today = snapshot.today();
    return start.isAfter(today) ? start : today.withDayOfMonth(1).plusMonths(1);
  }
}
