package app.revier.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.revier.book.ServiceFailureException;
import app.revier.task.CancelledException;
import app.revier.territory.Address;
import app.revier.territory.Position;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are asked for at a service on this machine that stands in for a geocoder. */
class NominatimSearchTest {

  private static final Address ADDRESS =
      new Address("Große Straße 5 & 7", "53111", "Bonn", "Deutschland");

  private final List<Duration> waits = new ArrayList<>();

  private NominatimSearch search(StandIn service) {
    return new NominatimSearch(service.address(), StandIn.quick(waits));
  }

  @Test
  void takesTheFirstPlace() {
    try (StandIn service =
        StandIn.saying(
            200,
            """
            [{"place_id": 1, "lat": "50.7374000", "lon": "7.0982000", "display_name": "Bonn"},
             {"place_id": 2, "lat": "1", "lon": "2"}]
            """)) {
      assertThat(search(service).find(ADDRESS))
          .contains(new Position(50.7374, 7.0982, Position.Origin.GEOCODED));
    }
  }

  @Test
  void sendsTheAddressAndNothingElse() {
    try (StandIn service = StandIn.saying(200, "[]")) {
      search(service).find(ADDRESS);

      assertThat(service.questions()).hasSize(1);
      StandIn.Question question = service.questions().getFirst();
      assertThat(question.uri())
          .isEqualTo(
              "/maps/search?street=Gro%C3%9Fe+Stra%C3%9Fe+5+%26+7&postalcode=53111&city=Bonn"
                  + "&country=Deutschland&format=jsonv2&limit=1");
      assertThat(question.headers())
          .isSubsetOf(
              "accept",
              "host",
              "user-agent",
              "connection",
              "upgrade",
              "http2-settings",
              "content-length");
    }
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    try (StandIn service = StandIn.saying(200, "[]")) {
      search(service).find(new Address("", " ", "Bonn", ""));

      assertThat(service.questions().getFirst().uri())
          .isEqualTo("/maps/search?city=Bonn&format=jsonv2&limit=1");
    }
  }

  @Test
  void findsNothingWhereTheServiceKnowsNothing() {
    try (StandIn service = StandIn.saying(200, "[]")) {
      assertThat(search(service).find(ADDRESS)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>Willkommen im WLAN</html>",
        "",
        "{}",
        "[{}]",
        "[{\"lat\": \"x\", \"lon\": \"7\"}]",
        "[{\"lat\": \"91\", \"lon\": \"7\"}]",
        "[{\"lat\": \"NaN\", \"lon\": \"7\"}]",
        "[7]"
      })
  void saysThatAnAnswerIsNone(String answer) {
    try (StandIn service = StandIn.saying(200, answer)) {
      assertThatThrownBy(() -> search(service).find(ADDRESS))
          .asInstanceOf(type(ServiceFailureException.class))
          .extracting(ServiceFailureException::kind)
          .isEqualTo(ServiceFailureException.Kind.NOT_UNDERSTOOD);
    }
  }

  @ParameterizedTest
  @CsvSource({"403", "404", "429", "500", "503"})
  void saysThatTheServiceRefuses(int status) {
    try (StandIn service = StandIn.saying(status, "[]")) {
      assertThatThrownBy(() -> search(service).find(ADDRESS))
          .asInstanceOf(type(ServiceFailureException.class))
          .extracting(ServiceFailureException::kind)
          .isEqualTo(ServiceFailureException.Kind.REFUSED);
    }
  }

  @Test
  void saysThatNobodyAnswers() {
    URI address;
    try (StandIn service = StandIn.saying(200, "[]")) {
      address = service.address();
    }

    assertThatThrownBy(() -> new NominatimSearch(address, StandIn.quick(waits)).find(ADDRESS))
        .asInstanceOf(type(ServiceFailureException.class))
        .extracting(ServiceFailureException::kind)
        .isEqualTo(ServiceFailureException.Kind.UNREACHABLE);
  }

  @Test
  void failuresDoNotRepeatTheAddress() {
    try (StandIn service = StandIn.saying(200, "Große Straße 5 & 7, 53111 Bonn")) {
      assertThatThrownBy(() -> search(service).find(ADDRESS))
          .hasMessageNotContaining("53111")
          .hasNoCause();
    }
  }

  @Test
  void asksOnceASecond() {
    try (StandIn service = StandIn.saying(200, "[]")) {
      NominatimSearch search = search(service);
      search.find(ADDRESS);
      search.find(ADDRESS);
      search.find(ADDRESS);

      assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }
  }

  @Test
  void isGivenUpWhenNobodyWantsItAnyMore() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    try (StandIn service =
        new StandIn(
            question -> {
              asked.countDown();
              try {
                over.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return new StandIn.Answer(200, "[]");
            })) {
      Thread thread =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      search(service).find(ADDRESS);
                    } catch (CancelledException e) {
                      failure.set(e);
                    }
                  });
      asked.await();
      thread.interrupt();
      thread.join();
      over.countDown();
    }
    assertThat(failure.get()).isInstanceOf(CancelledException.class);
  }
}
