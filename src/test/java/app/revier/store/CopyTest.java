package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.contents;
import static app.revier.store.Books.customer;
import static app.revier.store.Books.dump;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.BookStore.Numbered;
import app.revier.book.UnwritableFileException;
import app.revier.book.Write;
import app.revier.store.SqliteBooks.Durability;
import app.revier.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyTest {

  @TempDir Path folder;
  private final SqliteBooks books = new SqliteBooks();

  @Test
  void aCopyIsACompleteBookOfItsOwn() throws SQLException {
    Path file = Books.closed(folder);
    Path copy = folder.resolve("Kopie 'x'.revier");
    try (BookStore store = books.open(file)) {
      commit(store, new Write.PutCustomer(customer(2)));
      store.undo(Progress.NONE);
      store.copyTo(copy);
      assertThat(Books.names(folder)).contains("Kopie 'x'.revier").noneMatch(Books::isTemporary);
      assertThat(dump(copy)).isEqualTo(dump(file));

      try (BookStore other = books.open(copy)) {
        assertThat(other.readOnly()).isFalse();
        assertThat(other.history()).isEqualTo(store.history());
        assertThat(other.lastId(Numbered.CUSTOMER)).isEqualTo(2);
        other.redo(Progress.NONE);
        assertThat(contents(other).customers()).hasSize(2);
        assertThat(contents(store).customers()).hasSize(1);
        assertThat(other.checkIntegrity()).isEmpty();
      }
    }
    assertThat(Books.names(folder)).containsExactly("Kopie 'x'.revier", "book.revier");
  }

  @Test
  void aReaderCanCopyToo() {
    Path file = Books.closed(folder);
    try (BookStore writer = books.open(file);
        BookStore reader = books.open(file);
        BookStore guarded = new SqliteBooks(path -> false, Durability.FULL).open(file)) {
      commit(writer, new Write.PutCustomer(customer(2)));
      reader.copyTo(folder.resolve("a"));
      guarded.copyTo(folder.resolve("b"));
    }
    try (BookStore unchanging = new SqliteBooks(path -> false, Durability.FULL).open(file)) {
      unchanging.copyTo(folder.resolve("c"));
    }
    for (String name : new String[] {"a", "b", "c"}) {
      try (BookStore copy = books.open(folder.resolve(name))) {
        assertThat(contents(copy).customers()).hasSize(2);
      }
    }
  }

  @Test
  void aCopyReplacesNothing() throws IOException {
    Path target = folder.resolve("other");
    Files.writeString(target, "mine", StandardCharsets.UTF_8);
    try (BookStore store = books.open(Books.closed(folder))) {
      assertThat(OpeningTest.reason(() -> store.copyTo(target))).isEqualTo(Reason.EXISTS);
      assertThat(OpeningTest.reason(() -> store.copyTo(store.file()))).isEqualTo(Reason.EXISTS);
    }
    assertThat(target).hasContent("mine");
    assertThat(Books.names(folder)).containsExactly("book.revier", "other");
  }

  @Test
  void aCopyIntoAMissingFolderFails() {
    try (BookStore store = books.open(Books.closed(folder))) {
      assertThatThrownBy(() -> store.copyTo(folder.resolve("no").resolve("copy")))
          .isInstanceOfSatisfying(
              UnwritableFileException.class,
              failure ->
                  assertThat(failure.reason())
                      .isEqualTo(UnwritableFileException.Reason.FOLDER_MISSING));
    }
    assertThat(Books.names(folder)).containsExactly("book.revier");
  }
}
