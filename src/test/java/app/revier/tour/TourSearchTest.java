package app.revier.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TourSearchTest {

  private static final int[] ALL_DAY = {0, 1_000};

  private static TourSearch.Options steps(long steps) {
    return TourSearch.Options.of(1, SearchEffort.ofSteps(steps));
  }

  private static Job visit(int place, long profit) {
    return new Job(place, 10, profit, Job.ALONE, List.of(ALL_DAY));
  }

  /** Places on a line, a tick apart each hundred metres, home at the first. */
  private static TourProblem line(int[] positions, long price, int end, Job... jobs) {
    int size = positions.length;
    int[] travel = new int[size * size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        travel[i * size + k] = Math.abs(positions[i] - positions[k]);
      }
    }
    return new TourProblem(size, travel, price, List.of(jobs), List.of(new Tour(0, 0, 0, end)));
  }

  @Test
  void sameSeedAndStepsGiveTheSamePlan() {
    TourProblem problem = Problems.wide(1, 60, 3);
    TourPlan first = TourSearch.run(problem, steps(2_000));
    List<TourPlan> heard = new ArrayList<>();
    TourPlan second = TourSearch.run(problem, steps(2_000).toldTo((plan, step) -> heard.add(plan)));
    assertThat(second).isEqualTo(first).isEqualTo(heard.getLast());
    assertThat(TourSearch.run(problem, TourSearch.Options.of(2, SearchEffort.ofSteps(2_000))))
        .as("another seed goes another way")
        .isNotEqualTo(first);
  }

  @Test
  void moreStepsGiveABetterPlan() {
    TourProblem problem = Problems.wide(2, 120, 4);
    long none = TourSearch.run(problem, steps(0)).profit();
    long few = TourSearch.run(problem, steps(200)).profit();
    long many = TourSearch.run(problem, steps(20_000)).profit();
    assertThat(none).isPositive().isLessThan(few);
    assertThat(few).isLessThan(many);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 50, 500, 3_000})
  void stopsWithAPlanAsSoonAsItIsToldTo(int patience) {
    TourProblem problem = Problems.wide(3, 400, 10);
    AtomicInteger asked = new AtomicInteger();
    TourPlan plan =
        TourSearch.run(
            problem, steps(1_000_000_000).stoppedBy(() -> asked.incrementAndGet() >= patience));
    Referee.check(problem, plan);
    assertThat(asked.get()).isBetween(patience, patience + 5);
  }

  @Test
  void asksWhileItMakesTheFirstPlan() {
    TourProblem problem = Problems.wide(4, 2_000, 20);
    AtomicInteger asked = new AtomicInteger();
    TourPlan plan =
        TourSearch.run(
            problem,
            steps(0)
                .stoppedBy(
                    () -> {
                      asked.incrementAndGet();
                      return false;
                    }));
    assertThat(asked.get()).isGreaterThan(2_000 + plan.tours().stream().mapToInt(List::size).sum());
  }

  @Test
  void startIsKeptOrImproved() {
    TourProblem problem = Problems.wide(5, 100, 3);
    TourPlan start = TourSearch.run(problem, steps(3_000));
    assertThat(TourSearch.run(problem, steps(0).from(start))).isEqualTo(start);
    TourPlan better =
        TourSearch.run(problem, TourSearch.Options.of(9, SearchEffort.ofSteps(3_000)).from(start));
    Referee.check(problem, better);
    assertThat(better.objective()).isGreaterThanOrEqualTo(start.objective());
  }

  @Test
  void startWithRoomIsFilledUp() {
    TourProblem problem = line(new int[] {0, 10, 20}, 0, 200, visit(1, 5), visit(2, 5));
    TourPlan start = TourPlan.of(problem, List.of(List.of(1)));
    assertThat(TourSearch.run(problem, steps(0).from(start)).profit()).isEqualTo(10);
  }

  @Test
  void startThatDoesNotFitIsRejected() {
    TourProblem problem = line(new int[] {0, 10, 20}, 0, 45, visit(1, 5), visit(2, 5));
    TourPlan start = new TourPlan(List.of(List.of(0, 1)), 10, 10, 40);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TourSearch.run(problem, steps(10).from(start)));
  }

  @Test
  void nothingToDoGivesEmptyTours() {
    TourProblem problem = line(new int[] {0}, 1, 100);
    assertThat(TourSearch.run(problem, steps(100)).tours()).containsExactly(List.of());
  }

  @Test
  void noToursGiveAnEmptyPlan() {
    TourProblem problem =
        new TourProblem(
            1, new int[1], 1, List.of(new Job(0, 1, 5, Job.ALONE, List.of())), List.of());
    assertThat(TourSearch.run(problem, steps(100))).isEqualTo(new TourPlan(List.of(), 0, 0, 0));
  }

  @Test
  void whatCannotBeReachedInTimeIsLeftOut() {
    Job late = new Job(1, 10, 9, Job.ALONE, List.of(new int[] {0, 20}));
    Job never = new Job(0, 10, 9, Job.ALONE, List.of(new int[0]));
    TourProblem problem = line(new int[] {0, 30, 5}, 0, 500, late, never, visit(2, 1));
    assertThat(TourSearch.run(problem, steps(200)).tours()).containsExactly(List.of(2));
  }

  @Test
  void jobsInOnePlaceAreAllDone() {
    Job[] jobs = Collections.nCopies(12, visit(0, 3)).toArray(Job[]::new);
    TourPlan plan = TourSearch.run(line(new int[] {0}, 7, 120, jobs), steps(200));
    assertThat(plan.tours().getFirst()).hasSize(12);
    assertThat(plan.travel()).isZero();
  }

  @Test
  void tourTooShortForItsWayStaysEmpty() {
    TourProblem problem =
        new TourProblem(
            2, new int[] {0, 50, 50, 0}, 1, List.of(visit(0, 100)), List.of(new Tour(0, 1, 0, 40)));
    TourPlan plan = TourSearch.run(problem, steps(50));
    assertThat(plan.tours()).containsExactly(List.of());
    assertThat(plan.objective()).isEqualTo(-50);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TourPlan.of(problem, List.of(List.of(0))));
  }

  @Test
  void farJobsAreVisitedWhenOnlyTogetherTheyAreWorthTheWay() {
    TourProblem problem =
        line(
            new int[] {0, 100, 101, 102, 1},
            1,
            400,
            visit(1, 90),
            visit(2, 90),
            visit(3, 90),
            visit(4, 10));
    TourPlan plan = TourSearch.run(problem, steps(2_000));
    assertThat(plan.tours().getFirst()).hasSize(4);
    assertThat(plan.objective()).isEqualTo(280 - 204);
  }

  @Test
  void jobThatCostsMoreTravelThanItIsWorthIsLeftOut() {
    TourProblem problem = line(new int[] {0, 100, 1}, 1, 400, visit(1, 197), visit(2, 10));
    assertThat(TourSearch.run(problem, steps(500)).tours()).containsExactly(List.of(1));
  }

  @Test
  void mandatoryJobsDisplaceEverythingElse() {
    Job must = new Job(1, 10, 1_000_000_000_000L, Job.ALONE, List.of(new int[] {100, 100}));
    TourProblem problem =
        line(new int[] {0, 80, -60, -61}, 0, 230, must, visit(2, 900), visit(3, 900));
    assertThat(TourSearch.run(problem, steps(500)).tours()).containsExactly(List.of(0));
  }

  @Test
  void oneOfAlternativesIsChosen() {
    Job early = new Job(1, 10, 5, 7, List.of(new int[] {0, 50}));
    Job late = new Job(1, 10, 6, 7, List.of(new int[] {60, 90}));
    TourProblem problem = line(new int[] {0, 10}, 0, 200, early, late);
    assertThat(TourSearch.run(problem, steps(200)).tours()).containsExactly(List.of(1));
  }

  @Test
  void breakIsTakenWhereTheRepIs() {
    Job pause = new Job(Job.FLOATING, 30, 50, Job.ALONE, List.of(new int[] {120, 140}));
    TourProblem problem =
        line(new int[] {0, 100, 110}, 1, 400, visit(1, 300), pause, visit(2, 300));
    TourPlan plan = TourSearch.run(problem, steps(500));
    assertThat(plan.profit()).isEqualTo(650);
    assertThat(plan.travel()).isEqualTo(220);
    TourSchedule schedule = plan.schedule(problem, 0);
    TourSchedule.Stop stop =
        schedule.stops().stream().filter(s -> s.job() == 1).findFirst().orElseThrow();
    assertThat(stop.start()).isBetween(120, 140);
    assertThat(stop.travel()).isZero();
  }
}
