package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.BookFailure;
import app.revier.book.BookStore;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.book.Write;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.work.DeferredTasks;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ReadOnlyViewModelTest {

  private static final BookStore.Contents EMPTY =
      new BookStore.Contents(List.of(), List.of(), Map.of());

  private final MemoryStore store = MemoryStore.taken(Path.of("Nord.revier"), EMPTY);
  private final Book book = SampleBooks.open(store);
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final DeferredTasks tasks = new DeferredTasks(fixture.notices());
  private final Queue<Runnable> later = new ArrayDeque<>();
  private int takenOver;
  private final ReadOnlyViewModel model = model(fixture);

  private ReadOnlyViewModel model(DeskFixture of) {
    return new ReadOnlyViewModel(of.desk().with(tasks), later::add, () -> takenOver++);
  }

  @AfterEach
  void close() {
    book.close();
  }

  /** A while passes, and what is looked for then is found. */
  private void await(ReadOnlyViewModel waiting) {
    if (later.isEmpty()) {
      waiting.begin();
    } else {
      later.remove().run();
    }
    tasks.doAll();
  }

  private void await() {
    await(model);
  }

  @Test
  void saysWhoHasTheBookAndOffersNothingMeanwhile() {
    await();
    assertThat(model.why()).contains("„Nord“ ist in einem anderen Revier geöffnet");
    assertThat(model.wordsProperty().get()).isEqualTo(model.why());
    assertThat(model.actionProperty().get()).isEmpty();
  }

  @Test
  void followsWhatTheOtherChangesAgainAndAgain() {
    await();
    for (int id = 1; id <= 3; id++) {
      store.changeElsewhere(
          new Write.PutCustomer(Customer.named(new CustomerId(id), "K" + id, "Kunde")));
      await();
      assertThat(book.snapshot().territory().customers()).hasSize(id);
    }
    assertThat(later).hasSize(1);
  }

  @Test
  void offersToGoOnHereOnceTheOtherHasClosedTheBook() {
    await();
    store.takenElsewhere(false);
    await();
    assertThat(model.actionProperty().get()).isEqualTo("Jetzt hier bearbeiten");
    assertThat(model.wordsProperty().get()).contains("Sie können das Buch jetzt hier bearbeiten");
    model.takeOver();
    assertThat(takenOver).isEqualTo(1);
  }

  @Test
  void aFileThatWasReplacedIsSaidAndOfferedToBeOpened() {
    await();
    store.takenElsewhere(false);
    store.replaceElsewhere();
    await();
    assertThat(model.wordsProperty().get()).contains("„Nord“ wurde außerhalb von Revier ersetzt");
    assertThat(model.actionProperty().get()).isEqualTo("Neu öffnen");
  }

  @Test
  void offersNothingAnyMoreWhenTheNextHasTakenTheBook() {
    store.takenElsewhere(false);
    await();
    store.takenElsewhere(true);
    await();
    assertThat(model.actionProperty().get()).isEmpty();
    assertThat(model.wordsProperty().get()).isEqualTo(model.why());
  }

  @Test
  void aBookThatCanBeChangedIsNotLookedAt() {
    try (Book own = SampleBooks.empty()) {
      ReadOnlyViewModel writable = model(new DeskFixture(own, Language.GERMAN));
      writable.begin();
      assertThat(tasks.asked()).isZero();
      assertThat(writable.why()).isEmpty();
      assertThat(writable.wordsProperty().get()).isEmpty();
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsFollowedButNeverOffered() {
    MemoryStore guarded = new MemoryStore(Path.of("Nord.revier"), true, EMPTY);
    try (Book read = SampleBooks.open(guarded)) {
      ReadOnlyViewModel other = model(new DeskFixture(read, Language.GERMAN));
      guarded.changeElsewhere(
          new Write.PutCustomer(Customer.named(new CustomerId(1), "K1", "Kunde")));
      await(other);
      assertThat(read.snapshot().territory().customers()).hasSize(1);
      assertThat(other.actionProperty().get()).isEmpty();
      assertThat(other.why()).contains("schreibgeschützt");
    }
  }

  @Test
  void whatIsNotShownAnyMoreIsNotLookedAt() {
    await();
    model.end();
    later.remove().run();
    tasks.doAll();
    assertThat(later).isEmpty();
  }

  @Test
  void aBookThatCannotBeReadAnyMoreIsToldOnceAndNotLookedAtAgain() {
    store.failNextLook(BookFailure.Reason.INACCESSIBLE);
    await();
    assertThat(fixture.notices().failures()).hasSize(1);
    assertThat(later).isEmpty();
  }
}
