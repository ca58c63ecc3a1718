package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.task.CancelledException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values are made once; who waits for one may give up. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DerivedTest {

  private final Derived<String, String> values = new Derived<>(2, String::equals);

  @Test
  void whoWaitsForAValueMayGiveUpAndDisturbsNobody() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CompletableFuture<String> maker =
        CompletableFuture.supplyAsync(
            () ->
                values.of(
                    "plan",
                    from -> {
                      begun.countDown();
                      awaitQuietly(goOn);
                      return from + " made";
                    }));
    begun.await();
    AtomicInteger asked = new AtomicInteger();

    assertThatThrownBy(
            () ->
                values.of(
                    "plan",
                    () -> {
                      if (asked.incrementAndGet() == 2) {
                        throw new CancelledException();
                      }
                    },
                    from -> from + " made twice"))
        .isInstanceOf(CancelledException.class);

    goOn.countDown();
    assertThat(maker.get()).isEqualTo("plan made");
    assertThat(values.of("plan", from -> from + " made twice")).isEqualTo("plan made");
  }

  @Test
  void whatIsGivenUpIsMadeByTheNextOne() {
    assertThatThrownBy(
            () ->
                values.of(
                    "plan",
                    from -> {
                      throw new CancelledException();
                    }))
        .isInstanceOf(CancelledException.class);

    assertThat(values.of("plan", from -> from + " made")).isEqualTo("plan made");
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
