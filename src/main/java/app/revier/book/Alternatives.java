package app.revier.book;

import app.revier.capacity.VisitFrequencies;
import app.revier.gap.GapPlan;
import app.revier.gap.NextMove;
import app.revier.gap.PlanParameters;
import app.revier.gap.PlannedProject;
import app.revier.gap.Setback;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the plan, and what the rep can do about it.
 *
 * @param setbacks what happened, at least one; none where nothing did and the rep only asks
 * @param before the hit probability before
 * @param after the hit probability now
 * @param comesIn the projects that the plan takes in their place already
 * @param moves what else could be done, the best first
 * @param heldByVisits the customers whose visits could become calls
 */
public record Alternatives(
    List<Setback> setbacks,
    Probability before,
    Probability after,
    List<PlannedProject> comesIn,
    List<NextMove> moves,
    List<CustomerId> heldByVisits) {

  /** Of the whitespace of a customer a first project wins a fifth: that is cautious. */
  private static final int CAUTIOUS_PART = 5;

  /** Amounts that are guessed are whole hundreds. */
  private static final long WHOLE_CENTS = 10_000;

  /** A project that is not begun brings revenue after so many months. */
  private static final int MONTHS_TO_START = 3;

  /** So far, in minutes on the road, is near. */
  private static final int NEAR = 45;

  /** So many ideas are tried. */
  private static final int TRIED = 24;

  /** Keeps its own copies. */
  public Alternatives {
    setbacks = List.copyOf(setbacks);
    comesIn = List.copyOf(comesIn);
    moves = List.copyOf(moves);
    heldByVisits = List.copyOf(heldByVisits);
  }

  /**
   * What to do after what happened between two states of a book with the same settings.
   *
   * @param pulse runs every few milliseconds; if it fails, so does this
   * @return none if nothing happened, or the target is as likely as before
   */
  public static Optional<Alternatives> of(Snapshot before, Snapshot now, Runnable pulse) {
    if (!isSetAlike(before.settings(), now.settings())
        || now.settings().find(Setting.TARGET) == null) {
      return Optional.empty();
    }
    List<Setback> setbacks =
        Setback.between(
            before.territory(),
            now.territory(),
            now.settings().get(Setting.STAGES),
            now.settings().planYear(),
            now.settings().baseYear());
    if (setbacks.isEmpty()) {
      return Optional.empty();
    }
    GapPlan was = before.plan(pulse);
    GapPlan is = now.plan(pulse);
    if (was == null || is == null || is.hitProbability().value() >= was.hitProbability().value()) {
      return Optional.empty();
    }
    List<PlannedProject> comesIn =
        is.selected().stream()
            .filter(
                one ->
                    was.selected().stream()
                        .noneMatch(two -> two.project().id().equals(one.project().id())))
            .toList();
    return Optional.of(
        made(now, is, setbacks, was.hitProbability(), comesIn, setbacks.getFirst(), pulse));
  }

  /** Whether all that the rep can set is the same. */
  private static boolean isSetAlike(Settings one, Settings other) {
    return Settings.ALL.stream()
        .allMatch(
            setting ->
                Objects.equals(one.texts().get(setting.key()), other.texts().get(setting.key())));
  }

  /**
   * What to do without anything having happened.
   *
   * @return none without a target
   */
  public static Optional<Alternatives> of(Snapshot now, Runnable pulse) {
    GapPlan plan = now.plan(pulse);
    return plan == null
        ? Optional.empty()
        : Optional.of(made(now, plan, List.of(), plan.hitProbability(), List.of(), null, pulse));
  }

  private static Alternatives made(
      Snapshot now,
      GapPlan plan,
      List<Setback> setbacks,
      Probability before,
      List<PlannedProject> comesIn,
      @Nullable Setback where,
      Runnable pulse) {
    List<NextMove> moves = new ArrayList<>(NextMove.of(plan, ideas(now, plan, where), pulse));
    List<CustomerId> held = new ArrayList<>();
    NextMove calls = calls(now, plan, held, pulse);
    if (calls != null && NextMove.helps(calls, plan)) {
      moves.add(calls);
      moves.sort(NextMove.BEST_FIRST);
    }
    return new Alternatives(setbacks, before, plan.hitProbability(), comesIn, moves, held);
  }

  /** Projects that could be begun near by, where there is none and there is whitespace. */
  private static List<NextMove.Idea> ideas(Snapshot now, GapPlan plan, @Nullable Setback where) {
    List<Stage> stages = now.settings().get(Setting.STAGES);
    Optional<Stage> first =
        stages.stream().filter(stage -> stage.state() == Stage.State.OPEN).findFirst();
    if (first.isEmpty()) {
      return List.of();
    }
    Map<CustomerId, Integer> near = near(now, where);
    List<NextMove.Idea> ideas = new ArrayList<>();
    for (Classification one : now.segmentation().classifications()) {
      CustomerId id = one.customer().id();
      Money whitespace = one.whitespace();
      boolean busy =
          now.territory().projectsOf(id).stream().anyMatch(project -> project.isOpen(stages));
      if (whitespace == null
          || busy
          || Probability.NEVER.equals(one.customer().standing().retentionByHand())
          || whitespace.compareTo(now.settings().thresholds().minimumWhitespace()) < 0
          || (where != null && !near.isEmpty() && !near.containsKey(id))
          || (where != null && where.customer().id().equals(id))) {
        continue;
      }
      ideas.add(idea(one.customer(), near.get(id), whitespace, first.get(), now, plan));
    }
    ideas.removeIf(idea -> !idea.planValue().isPositive());
    ideas.sort(
        Comparator.comparing(NextMove.Idea::planValue)
            .reversed()
            .thenComparing(idea -> idea.customer().id()));
    return ideas.subList(0, Math.min(TRIED, ideas.size()));
  }

  private static NextMove.Idea idea(
      Customer customer,
      @Nullable Integer minutes,
      Money whitespace,
      Stage stage,
      Snapshot now,
      GapPlan plan) {
    long cents = whitespace.cents() / CAUTIOUS_PART / WHOLE_CENTS * WHOLE_CENTS;
    int year = plan.parameters().planYear();
    LocalDate ready = now.today().withDayOfMonth(1).plusMonths(MONTHS_TO_START);
    LocalDate begin = LocalDate.of(year, 1, 1);
    LocalDate start = ready.isAfter(begin) ? ready : begin;
    GrowthProject project =
        new GrowthProjectBuilder(new ProjectId(1), customer.id(), "-", stage.code())
            .yearlyValue(Money.ofCents(cents))
            .start(start)
            .build();
    return new NextMove.Idea(
        customer,
        minutes,
        project.yearlyValue(),
        start,
        project.valueOnTop(plan.parameters().years()),
        stage.probability());
  }

  private static Map<CustomerId, Integer> near(Snapshot now, @Nullable Setback where) {
    Map<CustomerId, Integer> near = new HashMap<>();
    if (where != null) {
      Customer customer = where.customer();
      Position from =
          now.territory().customer(customer.id()) == null
              ? customer.position()
              : now.whereabouts().of(customer.id()).position();
      if (from != null) {
        new NearBy(now)
            .within(from, customer.id(), NEAR)
            .forEach(one -> near.put(one.customer().id(), one.minutes()));
      }
    }
    return near;
  }

  /** Where the visits are what limits the plan, a day of visits to those who are only held. */
  private static @Nullable NextMove calls(
      Snapshot now, GapPlan plan, List<CustomerId> held, Runnable pulse) {
    PlanParameters parameters = plan.parameters();
    Integer limit = parameters.limits().visits();
    boolean leftOut =
        plan.projects().stream()
            .anyMatch(one -> one.reason() == PlannedProject.Reason.NOT_SELECTED);
    if (limit == null || !leftOut) {
      return null;
    }
    VisitFrequencies frequencies = now.settings().timeRules().frequencies();
    int visits = 0;
    for (Classification one : now.segmentation().classifications()) {
      Integer needed = frequencies.visitsOf(one);
      if (one.cell() == Cell.C_MAINTAIN && needed != null && needed > 0) {
        held.add(one.customer().id());
        visits += needed;
      }
    }
    int freed = Math.min(visits, parameters.visitsPerDay());
    if (freed == 0) {
      return null;
    }
    pulse.run();
    GapPlan more =
        now.plan(parameters.withLimits(parameters.limits().withVisits(limit + freed)), pulse);
    return new NextMove.CallsForVisits(freed, more.hitProbability());
  }
}
