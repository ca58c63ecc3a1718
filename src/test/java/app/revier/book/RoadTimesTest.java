package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Position;
import app.revier.week.TravelTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Times from a road service, with a service that answers 600 s and 10 s for each place eastwards.
 */
class RoadTimesTest {

  private static final Position A = at(1);
  private static final Position B = at(2);
  private static final Position C = at(3);

  private static final TravelTimes ESTIMATE =
      (from, to) -> from.longitude() == to.longitude() ? 0 : 99;

  private final List<String> questions = new ArrayList<>();

  private static Position at(double longitude) {
    return new Position(50, longitude, Position.Origin.GIVEN);
  }

  private int[] answer(List<Position> from, List<Position> to) {
    questions.add(names(from) + ">" + names(to));
    int[] seconds = new int[from.size() * to.size()];
    for (int i = 0; i < from.size(); i++) {
      for (int k = 0; k < to.size(); k++) {
        seconds[i * to.size() + k] = seconds(from.get(i), to.get(k));
      }
    }
    return seconds;
  }

  private static int seconds(Position from, Position to) {
    return 600 + (int) (10 * (to.longitude() - from.longitude()));
  }

  private static String names(List<Position> places) {
    StringBuilder names = new StringBuilder();
    places.stream()
        .map(place -> "ABC".charAt((int) place.longitude() - 1))
        .sorted()
        .forEach(names::append);
    return names.toString();
  }

  private RoadTimes times(List<Drive> told) {
    return new RoadTimes(ESTIMATE, this::answer, ToldWays.of(told));
  }

  @Test
  void asksForTheWholeTableAtOnceAndRoundsUp() {
    RoadTimes times = times(List.of());

    assertThat(times.table(List.of(A, B, C))).containsExactly(0, 11, 11, 10, 0, 11, 10, 10, 0);
    assertThat(questions).containsExactly("ABC>ABC");
  }

  @Test
  void asksOnlyForWhatIsMissing() {
    RoadTimes times =
        times(
            List.of(
                new Drive(Drive.place(A), Drive.place(B), 60),
                new Drive(Drive.place(B), Drive.place(A), 61)));

    assertThat(times.table(List.of(A, B))).containsExactly(0, 1, 2, 0);
    assertThat(questions).isEmpty();
    assertThat(times.found()).isEmpty();

    times.table(List.of(A, B, C));

    assertThat(questions).containsExactly("ABC>ABC");
    assertThat(times.minutes(A, B)).isEqualTo(1);
  }

  @Test
  void asksForTheWaysToANewPlaceOnly() {
    RoadTimes times = times(List.of(new Drive(Drive.place(A), Drive.place(B), 60)));

    times.table(List.of(A, B));

    assertThat(questions).containsExactly("B>A");
  }

  @Test
  void keepsWhatWasFound() {
    RoadTimes times = times(List.of());
    times.table(List.of(A, B));

    RoadTimes later = times(times.found());

    assertThat(later.table(List.of(A, B))).containsExactly(0, 11, 10, 0);
    assertThat(questions).hasSize(1);
  }

  @Test
  void aTimeThatWasSaidStays() {
    RoadTimes times = times(List.of());

    assertThat(times.minutes(A, B)).isEqualTo(99);
    assertThat(times.table(List.of(A, B, C))).containsExactly(0, 99, 11, 10, 0, 11, 10, 10, 0);
    assertThat(times.minutes(A, B)).isEqualTo(99);
    assertThat(times.minutes(B, A)).isEqualTo(10);
  }

  /** Else the plan would be seen with other times than it was made with. */
  @Test
  void whatThisPlanHasEstimatedIsNotToldAfterwards() {
    RoadTimes times = times(List.of());

    times.minutes(A, B);
    times.table(List.of(A, B));

    assertThat(times.found()).containsExactly(new Drive(Drive.place(B), Drive.place(A), 590));
  }

  /** What was told before a failure is not lost. */
  @Test
  void asksForManyPlacesInPortions() {
    List<Position> many = IntStream.range(0, 60).mapToObj(i -> at(1 + i / 100.0)).toList();
    RoadTimes times =
        new RoadTimes(
            ESTIMATE,
            (from, to) -> {
              questions.add(from.size() + "x" + to.size());
              if (questions.size() == 2) {
                throw new ServiceFailureException(
                    ServiceFailureException.Kind.REFUSED, "maps", null);
              }
              return new int[from.size() * to.size()];
            },
            ToldWays.of(List.of()));

    times.table(many);

    assertThat(questions).containsExactly("50x50", "50x10");
    assertThat(times.found()).hasSize(50 * 50);
  }

  @Test
  void estimatesWhatTheServiceDoesNotKnow() {
    RoadTimes times =
        new RoadTimes(
            ESTIMATE,
            (from, to) -> {
              int[] seconds = answer(from, to);
              seconds[from.indexOf(B) * to.size() + to.indexOf(A)] = RoadSearch.UNKNOWN;
              return seconds;
            },
            ToldWays.of(List.of()));

    assertThat(times.table(List.of(A, B))).containsExactly(0, 11, 99, 0);
    assertThat(times.found()).doesNotContain(new Drive(Drive.place(B), Drive.place(A), 99 * 60));
    assertThat(times.found()).contains(new Drive(Drive.place(A), Drive.place(B), 610));
  }

  @Test
  void aServiceThatFailsIsAskedNoMore() {
    ServiceFailureException failure =
        new ServiceFailureException(ServiceFailureException.Kind.UNREACHABLE, "maps", null);
    RoadTimes times =
        new RoadTimes(
            ESTIMATE,
            (from, to) -> {
              questions.add("asked");
              throw failure;
            },
            ToldWays.of(List.of()));

    assertThat(times.failure()).isEmpty();
    assertThat(times.table(List.of(A, B))).containsExactly(0, 99, 99, 0);
    times.table(List.of(B, C));

    assertThat(questions).hasSize(1);
    assertThat(times.failure()).containsSame(failure);
    assertThat(times.found()).isEmpty();
  }

  @Test
  void theSamePlaceTakesNoTimeWhateverTheServiceSays() {
    RoadTimes times = new RoadTimes((from, to) -> 0, this::answer, ToldWays.of(List.of()));

    assertThat(times.table(List.of(A, B))).containsExactly(0, 0, 0, 0);
  }

  @Test
  void placesAreToldApartAcrossTheGlobe() {
    assertThat(
            List.of(
                Drive.place(new Position(-90, -180, Position.Origin.GIVEN)),
                Drive.place(new Position(90, 180, Position.Origin.GIVEN)),
                Drive.place(new Position(50.000001, 7, Position.Origin.GIVEN)),
                Drive.place(new Position(50, 7.000001, Position.Origin.GIVEN)),
                Drive.place(new Position(50, 7, Position.Origin.GIVEN))))
        .doesNotHaveDuplicates()
        .first()
        .isEqualTo(0L);
  }
}
