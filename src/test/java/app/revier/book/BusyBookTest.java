package app.revier.book;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.lang.Thread.State;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the desktop asks for while a change is still being written. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BusyBookTest {

  private final SlowStore store = new SlowStore();
  private final Book book = SampleBooks.open(store);
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private Future<?> change;

  /** Begins a change and waits until the store is in the middle of it. */
  @BeforeEach
  void beginAChange() throws InterruptedException {
    Customer customer = Customer.named(new CustomerId(77), "K77", "Klinikum");
    change = worker.submit(() -> book.customers().save(customer));
    assertThat(store.begun.await(30, SECONDS)).isTrue();
  }

  @AfterEach
  void endTheChange() {
    store.goOn.countDown();
    worker.close();
  }

  @Test
  void idsSnapshotAndFileAreThereWhileAChangeIsWritten() {
    Snapshot before = book.snapshot();

    assertThat(
            List.of(
                book.customers().nextId().value(),
                book.projects().nextId().value(),
                book.agenda().nextAbsenceId().value(),
                book.agenda().nextAppointmentId().value(),
                book.agenda().nextTaskId().value(),
                book.days().nextStopId().value()))
        .containsOnly(1L);
    assertThat(book.snapshot()).isSameAs(before);
    assertThat(before.territory().customers()).isEmpty();
    assertThat(before.plan()).isNotNull();
    assertThat(book.file()).isEqualTo(Path.of("slow.revier"));
    assertThat(book.readOnly()).isFalse();
    book.onChange(_ -> {}).run();

    assertThat(change.isDone()).isFalse();
  }

  @Test
  void theChangeIsThereWhenItIsWritten() {
    store.goOn.countDown();

    assertThatCode(change::get).doesNotThrowAnyException();
    assertThat(book.snapshot().territory().customers()).hasSize(1);
  }

  @Test
  void aChangeAskedForMeanwhileIsHeldAgainstTheBookWithTheFirstOneInIt() throws Exception {
    Customer sameNumber = Customer.named(new CustomerId(78), "K77", "Praxis");
    FutureTask<Optional<BookChange>> second =
        new FutureTask<>(() -> book.customers().save(sameNumber));
    Thread thread = Thread.ofPlatform().start(second);
    // Either it waits for its turn, or it has looked at the book already and waits in the store.
    await().until(() -> Set.of(State.BLOCKED, State.WAITING).contains(thread.getState()));
    store.goOn.countDown();

    change.get();
    assertThatThrownBy(second::get).hasCauseInstanceOf(NumberTakenException.class);
    assertThat(book.snapshot().territory().customers())
        .extracting(Customer::name)
        .containsExactly("Klinikum");
  }

  @Test
  void idsGivenFromManyThreadsAreAllDifferent() throws Exception {
    try (ExecutorService many = Executors.newFixedThreadPool(4)) {
      List<Future<List<Long>>> given =
          many.invokeAll(
              Collections.nCopies(
                  4,
                  () ->
                      LongStream.range(0, 1_000)
                          .map(_ -> book.projects().nextId().value())
                          .boxed()
                          .toList()));
      List<Long> ids = new ArrayList<>();
      for (Future<List<Long>> some : given) {
        ids.addAll(some.get());
      }
      assertThat(ids).hasSize(4_000).doesNotHaveDuplicates();
    }
  }

  /** Stops in the middle of a change until it may go on. */
  private static final class SlowStore extends MemoryStore {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    SlowStore() {
      super(
          Path.of("slow.revier"),
          false,
          new Contents(List.of(), List.of(), Map.of(Setting.TARGET.key(), "1000")));
    }

    @Override
    public Optional<ChangeId> commit(
        ChangeLabel label, Instant at, List<Write> writes, Progress progress) {
      begun.countDown();
      try {
        goOn.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return super.commit(label, at, writes, progress);
    }
  }
}
