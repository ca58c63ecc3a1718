package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.contents;
import static app.revier.store.Books.customer;
import static app.revier.store.Books.dump;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.BookFailure;
import app.revier.book.BookStore;
import app.revier.book.RestorePoint;
import app.revier.book.RestorePoint.Reason;
import app.revier.book.Write;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestorePointsTest {

  private static final Instant NOW = Instant.parse("2026-11-30T08:15:30.123Z");

  @TempDir Path folder;
  private final SqliteBooks books = new SqliteBooks();

  private SqliteRestorePoints points() {
    return at(NOW);
  }

  private SqliteRestorePoints at(Instant now) {
    return new SqliteRestorePoints(folder.resolve("points"), Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void aPointIsTheBookAsItIsWithWhatIsOnlyInTheLog() throws SQLException {
    Path file = Books.closed(folder);
    try (BookStore store = books.open(file)) {
      commit(store, new Write.PutCustomer(customer(2)));
      RestorePoint point = points().make(store, Reason.IMPORT);
      assertThat(point.made()).isEqualTo(NOW);
      assertThat(point.reason()).isEqualTo(Reason.IMPORT);
      assertThat(point.customers()).isEqualTo(2);
      assertThat(point.bytes()).isEqualTo(point.file().toFile().length());
      assertThat(dump(point.file())).isEqualTo(dump(file));
      try (BookStore kept = books.open(point.file())) {
        assertThat(kept.readOnly()).isFalse();
        assertThat(kept.checkIntegrity()).isEmpty();
        assertThat(contents(kept)).isEqualTo(contents(store));
        assertThat(kept.history()).isEqualTo(store.history());
      }
    }
  }

  @Test
  void ofAPointThatCannotBeMadeNothingStaysNotEvenBesideIt() throws IOException {
    Path file = Books.closed(folder);

    assertThatThrownBy(
            () ->
                points()
                    .make(
                        file,
                        temporary -> {
                          lay(temporary.resolveSibling(temporary.getFileName() + "-wal"));
                          throw new BookFailure(BookFailure.Reason.NO_SPACE, temporary);
                        },
                        Reason.IMPORT))
        .isInstanceOf(BookFailure.class);

    try (Stream<Path> left = Files.walk(folder.resolve("points"))) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private static void lay(Path file) {
    try {
      Files.createFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theLatestIsFirstAndTwoOfOneInstantAreTwo() {
    try (BookStore store = books.open(Books.closed(folder))) {
      RestorePoint first = points().make(store, Reason.DAY);
      RestorePoint second = points().make(store, Reason.IMPORT);
      RestorePoint third = at(NOW.plusSeconds(60)).make(store, Reason.RESTORE);
      assertThat(points().list(store.file())).containsExactly(third, second, first);
      assertThat(second.made()).isEqualTo(NOW.plusMillis(1));
    }
  }

  @Test
  void aLongNameIsNotCutWithinALetter() throws IOException {
    Path file = folder.resolve("x".repeat(39) + "\uD835\uDC00\uD835\uDC00.revier");
    Files.copy(Books.closed(folder), file);
    try (BookStore store = books.open(file)) {
      RestorePoint point = points().make(store, Reason.DAY);
      assertThat(points().list(file)).containsExactly(point);
    }
  }

  @Test
  void eachBookHasItsOwnAlsoAfterItIsGone() throws IOException {
    Path file = Books.closed(folder);
    Path other = Books.closedAt(Files.createDirectory(folder.resolve("b")).resolve("book.revier"));
    RestorePoint point;
    try (BookStore store = books.open(file)) {
      point = points().make(store, Reason.DAY);
    }
    assertThat(points().list(other)).isEmpty();
    Files.delete(file);
    assertThat(points().list(file)).containsExactly(point);
    Path detour = folder.resolve("b").resolve("..").resolve("book.revier");
    assertThat(points().list(detour)).containsExactly(point);
  }

  @Test
  void whatIsDeletedByHandIsGoneAndWhatElseLiesThereIsNoPoint() throws IOException {
    try (BookStore store = books.open(Books.closed(folder))) {
      RestorePoint point = points().make(store, Reason.DAY);
      RestorePoint later = points().make(store, Reason.DAY);
      Files.writeString(point.file().resolveSibling("note.txt"), "x", StandardCharsets.UTF_8);
      Files.writeString(
          point.file().resolveSibling("2026-19-30T08.15.30.123Z-day-1.revier"),
          "x",
          StandardCharsets.UTF_8);
      Files.delete(point.file());
      assertThat(points().list(store.file())).containsExactly(later);
      Files.delete(later.file());
      assertThat(points().list(store.file())).isEmpty();
    }
  }

  @Test
  void onlyTheOwnerCanReadThem() throws IOException {
    try (BookStore store = books.open(Books.closed(folder))) {
      RestorePoint point = points().make(store, Reason.DAY);
      Path own = Objects.requireNonNull(point.file().getParent());
      for (Path path : List.of(own, Objects.requireNonNull(own.getParent()))) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
            .isEqualTo("rwx------");
      }
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(point.file())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void nothingIsLeftOfOneThatIsNotSoundAndOfAKilledProgram() throws IOException {
    try (BookStore store = books.open(Books.closed(folder))) {
      RestorePoint point = points().make(store, Reason.DAY);
      Path own = Objects.requireNonNull(point.file().getParent());
      Files.writeString(own.resolve(".123.new"), "half", StandardCharsets.UTF_8);
      Files.writeString(own.resolve(".123.new-journal"), "half", StandardCharsets.UTF_8);
      FileTime before = FileTime.from(NOW.minus(Duration.ofHours(25)));
      Files.setLastModifiedTime(own.resolve(".123.new"), before);
      Files.setLastModifiedTime(own.resolve(".123.new-journal"), before);
      assertThatThrownBy(
              () -> points().make(store.file(), file -> store.backUp(file) + 1, Reason.DAY))
          .isInstanceOfSatisfying(
              BookFailure.class, e -> assertThat(e.reason()).isEqualTo(BookFailure.Reason.DAMAGED));
      try (Stream<Path> left = Files.list(own)) {
        assertThat(left.toList()).containsExactly(point.file());
      }
    }
  }

  @Test
  void oneWhosePagesAreBrokenIsFound() {
    try (BookStore store = books.open(Books.closed(folder))) {
      assertThatThrownBy(
              () ->
                  points()
                      .make(
                          store.file(),
                          file -> {
                            int customers = store.backUp(file);
                            breakIn(file);
                            return customers;
                          },
                          Reason.DAY))
          .isInstanceOfSatisfying(
              BookFailure.class, e -> assertThat(e.reason()).isEqualTo(BookFailure.Reason.DAMAGED));
      assertThat(points().list(store.file())).isEmpty();
    }
  }

  private static void breakIn(Path file) {
    try {
      Books.breakIndex(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Files.writeString(folder.resolve("points"), "a file", StandardCharsets.UTF_8);
    try (BookStore store = books.open(Books.closed(folder))) {
      assertThatThrownBy(() -> points().make(store, Reason.DAY))
          .isInstanceOfSatisfying(
              BookFailure.class, e -> assertThat(e.file()).startsWithRaw(folder.resolve("points")));
    }
  }

  @Test
  void aFullDiskIsSaidOfTheFolder() {
    try (BookStore store = books.open(Books.closed(folder))) {
      assertThatThrownBy(
              () ->
                  points()
                      .make(
                          store.file(),
                          file -> {
                            throw new BookFailure(BookFailure.Reason.NO_SPACE, file);
                          },
                          Reason.DAY))
          .isInstanceOfSatisfying(
              BookFailure.class,
              e -> {
                assertThat(e.reason()).isEqualTo(BookFailure.Reason.NO_SPACE);
                assertThat(e.file()).isDirectory();
              });
    }
  }

  @Test
  void oldOnesGo() {
    try (BookStore store = books.open(Books.closed(folder))) {
      at(NOW.minus(Duration.ofDays(200))).make(store, Reason.DAY);
      RestorePoint kept = points().make(store, Reason.DAY);
      assertThat(points().list(store.file())).containsExactly(kept);
    }
  }

  @Test
  void aBookOfAnOldFormIsKeptAsItWas() throws IOException, SQLException {
    Path file = old();
    new SqliteBooks(points()).open(file).close();
    RestorePoint point = points().list(file).getFirst();
    assertThat(point.reason()).isEqualTo(Reason.MIGRATION);
    assertThat(BookHeader.read(point.file()).version()).isEqualTo(4);
    new SqliteBooks(points()).open(file).close();
    assertThat(points().list(file)).containsExactly(point);
  }

  @Test
  void aBookOfAnOldFormStaysSoIfItCannotBeKept() throws IOException {
    Path file = old();
    byte[] before = Files.readAllBytes(file);
    Files.writeString(folder.resolve("points"), "a file", StandardCharsets.UTF_8);
    assertThat(OpeningTest.reason(() -> new SqliteBooks(points()).open(file)))
        .isEqualTo(BookFailure.Reason.NO_RESTORE_POINT);
    assertThat(BookHeader.read(file).version()).isEqualTo(4);
    assertThat(Files.readAllBytes(file)).hasSameSizeAs(before);
  }

  private Path old() throws IOException {
    Path file = folder.resolve("old.revier");
    try (InputStream kept = RestorePointsTest.class.getResourceAsStream("V4.revier")) {
      Files.copy(Objects.requireNonNull(kept), file);
    }
    return file;
  }
}
