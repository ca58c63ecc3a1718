package app.revier.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.revier.book.RoadSearch;
import app.revier.book.ServiceFailureException;
import app.revier.territory.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times on the road are asked for at a service on this machine that stands in for OSRM. */
class OsrmRoadsTest {

  private static final Position BONN = at(50.7374, 7.0982);
  private static final Position COLOGNE = at(50.9375, 6.9603);

  private final List<Duration> waits = new ArrayList<>();

  private static Position at(double latitude, double longitude) {
    return new Position(latitude, longitude, Position.Origin.GIVEN);
  }

  private OsrmRoads roads(StandIn service) {
    return new OsrmRoads(service.address(), StandIn.quick(waits));
  }

  @Test
  void readsTheTableRowByRow() {
    try (StandIn service =
        StandIn.saying(
            200, "{\"code\": \"Ok\", \"durations\": [[0, 1500.4], [1620.5, 0], [null, 7]]}")) {
      assertThat(roads(service).seconds(List.of(BONN, COLOGNE, BONN), List.of(BONN, COLOGNE)))
          .containsExactly(0, 1500, 1621, 0, RoadSearch.UNKNOWN, 7);
    }
  }

  @Test
  void sendsThePositionsAndNothingElse() {
    try (StandIn service = StandIn.saying(200, "{\"code\": \"Ok\", \"durations\": [[1500]]}")) {
      roads(service).seconds(List.of(BONN), List.of(COLOGNE));

      assertThat(service.questions())
          .extracting(StandIn.Question::uri)
          .containsExactly(
              "/maps/table/v1/driving/7.098200,50.737400;6.960300,50.937500"
                  + "?annotations=duration&sources=0&destinations=1");
    }
  }

  /** Each place has a longitude of its own, and the stand-in answers 1000 × from + to. */
  @Test
  void putsManyPlacesTogetherFromSeveralQuestions() {
    try (StandIn service = new StandIn(OsrmRoadsTest::numbered)) {
      List<Position> from = numbered(120);
      List<Position> to = numbered(70);

      int[] seconds = roads(service).seconds(from, to);

      for (int i = 0; i < from.size(); i++) {
        for (int k = 0; k < to.size(); k++) {
          assertThat(seconds[i * to.size() + k]).isEqualTo(1000 * i + k);
        }
      }
      assertThat(service.questions()).hasSize(6);
      assertThat(service.questions())
          .allSatisfy(question -> assertThat(places(question)).hasSizeLessThanOrEqualTo(100));
      assertThat(waits).hasSize(5);
    }
  }

  private static List<Position> numbered(int count) {
    List<Position> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      places.add(at(50, i / 1000.0));
    }
    return places;
  }

  private static List<String> places(StandIn.Question question) {
    String path = question.uri().substring(0, question.uri().indexOf('?'));
    return List.of(path.substring(path.lastIndexOf('/') + 1).split(";", -1));
  }

  private static StandIn.Answer numbered(StandIn.Question question) {
    List<Integer> numbers =
        places(question).stream()
            .map(place -> (int) Math.round(1000 * Double.parseDouble(place.split(",", -1)[0])))
            .toList();
    StringJoiner rows = new StringJoiner(",");
    for (int from : listed(question, "sources")) {
      StringJoiner row = new StringJoiner(",", "[", "]");
      for (int to : listed(question, "destinations")) {
        row.add(String.format(Locale.ROOT, "%d", 1000 * numbers.get(from) + numbers.get(to)));
      }
      rows.add(row.toString());
    }
    return new StandIn.Answer(200, "{\"code\":\"Ok\",\"durations\":[" + rows + "]}");
  }

  private static List<Integer> listed(StandIn.Question question, String name) {
    String after = question.uri().split("[?&]" + name + "=", -1)[1];
    return List.of(after.split("&", -1)[0].split(";", -1)).stream().map(Integer::valueOf).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "no",
        "{\"code\": \"NoTable\"}",
        "{\"code\": \"Ok\"}",
        "{\"code\": \"Ok\", \"durations\": [[]]}",
        "{\"code\": \"Ok\", \"durations\": [[\"7\"]]}",
        "{\"code\": \"Ok\", \"durations\": [[-1]]}",
        "{\"code\": \"Ok\", \"durations\": [[1e300]]}"
      })
  void saysThatAnAnswerIsNone(String answer) {
    try (StandIn service = StandIn.saying(200, answer)) {
      assertThatThrownBy(() -> roads(service).seconds(List.of(BONN), List.of(COLOGNE)))
          .asInstanceOf(type(ServiceFailureException.class))
          .extracting(ServiceFailureException::kind)
          .isEqualTo(ServiceFailureException.Kind.NOT_UNDERSTOOD);
    }
  }
}
