package app.revier.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TourProblemTest {

  private static final Tour TOUR = new Tour(0, 0, 0, 100);

  private static Job job(int place, int duration, int... windows) {
    return new Job(place, duration, 1, Job.ALONE, List.of(windows));
  }

  private static TourProblem problem(int places, int[] travel, Job job, Tour tour) {
    return new TourProblem(places, travel, 1, List.of(job), List.of(tour));
  }

  static List<Supplier<Object>> badInput() {
    Job fine = job(0, 5, 0, 9);
    return List.of(
        () -> job(0, 5, 9, 8),
        () -> job(0, 5, 1, 2, 3),
        () -> job(0, 5, 0, 5, 5, 9),
        () -> job(0, 5, 6, 9, 0, 5),
        () -> job(0, -1, 0, 9),
        () -> job(-2, 5, 0, 9),
        () -> new Job(0, 5, 1, -2, List.of()),
        () -> new Tour(0, 0, 9, 8),
        () -> new Tour(0, -1, 0, 9),
        () -> new Tour(0, 0, 0, TourProblem.LAST_TICK + 1),
        () -> problem(1, new int[2], fine, TOUR),
        () -> problem(1, new int[] {-1}, fine, TOUR),
        () -> problem(1, new int[1], job(1, 5, 0, 9), TOUR),
        () -> problem(1, new int[1], fine, new Tour(0, 1, 0, 9)),
        () -> new TourProblem(1, new int[1], -1, List.of(fine), List.of(TOUR)),
        () -> new TourProblem(1, new int[1], 1, List.of(fine), List.of(TOUR, TOUR)),
        () ->
            new TourProblem(
                1, new int[] {1_000}, Long.MAX_VALUE / 1_000, List.of(fine), List.of(TOUR)),
        () -> SearchEffort.ofSteps(-1),
        () -> SearchEffort.ofMillis(-1));
  }

  @ParameterizedTest
  @MethodSource("badInput")
  void badInputIsRejected(Supplier<Object> bad) {
    assertThatIllegalArgumentException().isThrownBy(bad::get);
  }

  @Test
  void scheduleIsTheEarliestThereIs() {
    Job first = new Job(1, 5, 1, Job.ALONE, List.of(new int[] {0, 3, 20, 30}));
    Job floating = new Job(Job.FLOATING, 4, 1, Job.ALONE, List.of(new int[] {0, 100}));
    TourProblem problem =
        new TourProblem(
            2, new int[] {0, 7, 8, 0}, 1, List.of(first, floating), List.of(new Tour(0, 0, 2, 60)));
    TourSchedule schedule = TourSchedule.of(problem, 0, List.of(0, 1));
    assertThat(schedule)
        .isEqualTo(
            new TourSchedule(
                2,
                List.of(
                    new TourSchedule.Stop(0, 7, 9, 20, 25),
                    new TourSchedule.Stop(1, 0, 25, 25, 29)),
                8,
                37,
                15));
  }
}
