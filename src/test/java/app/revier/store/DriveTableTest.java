package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.customer;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.Drive;
import app.revier.book.Write;
import app.revier.task.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the book knows of roads belongs to no change. */
class DriveTableTest {

  @TempDir Path folder;
  private final SqliteBooks books = new SqliteBooks();

  @Test
  void whatIsKeptIsThereWhenTheBookIsOpenedAgain() {
    Path file = folder.resolve("book.revier");
    try (BookStore store = books.create(file)) {
      store.keepDrives(List.of(new Drive(1, 2, 30), new Drive(2, 1, 40)));
      store.keepDrives(List.of(new Drive(1, 2, 50)));
    }
    try (BookStore store = books.open(file)) {
      assertThat(store.drives())
          .containsExactlyInAnyOrder(new Drive(1, 2, 50), new Drive(2, 1, 40));
      assertThat(store.checkIntegrity()).isEmpty();
    }
  }

  @Test
  void undoLeavesThemAlone() {
    try (BookStore store = books.create(folder.resolve("book.revier"))) {
      commit(store, new Write.PutCustomer(customer(1)));
      store.keepDrives(List.of(new Drive(1, 2, 30)));

      store.undo(Progress.NONE);

      assertThat(store.drives()).containsExactly(new Drive(1, 2, 30));
      assertThat(store.history().undo()).isNull();
    }
  }

  @Test
  void aBookThatCannotBeChangedKeepsNone() {
    Path file = Books.closed(folder);
    try (BookStore first = books.open(file);
        BookStore second = books.open(file)) {
      assertThat(OpeningTest.reason(() -> second.keepDrives(List.of(new Drive(1, 2, 30)))))
          .isEqualTo(Reason.LOCKED);
      assertThat(first.drives()).isEmpty();
    }
  }
}
