package app.revier.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A question a second, by a time that the test lets go by. */
class PaceTest {

  private final List<Duration> waits = new ArrayList<>();
  private long now = Long.MAX_VALUE - 500;

  private final Pace pace =
      new Pace(
          new Pace.Time() {
            @Override
            public long nanos() {
              return now;
            }

            @Override
            public void pass(Duration time) {
              waits.add(time);
              now += time.toNanos();
            }
          });

  @Test
  void theFirstIsAskedAtOnce() throws InterruptedException {
    pace.await();

    assertThat(waits).isEmpty();
  }

  @Test
  void theNextWaitsForWhatIsLeftOfTheSecond() throws InterruptedException {
    pace.await();
    now += 300_000_000;
    pace.await();
    now += 999_999_999;
    pace.await();
    now += 1_000_000_000;
    pace.await();

    assertThat(waits).containsExactly(Duration.ofMillis(700), Duration.ofNanos(1));
  }
}
