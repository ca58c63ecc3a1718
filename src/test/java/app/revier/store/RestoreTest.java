package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.contents;
import static app.revier.store.Books.customer;
import static app.revier.store.Books.dump;
import static app.revier.store.OpeningTest.reason;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.BookStore.Numbered;
import app.revier.book.PreparedRestore;
import app.revier.book.RestorePoint;
import app.revier.book.Restored;
import app.revier.book.Write;
import app.revier.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

  private static final Instant NOW = Instant.parse("2026-11-30T08:15:30.123Z");
  private static final char[] WORD = "geheim".toCharArray();

  @TempDir Path folder;
  private final SqliteBooks books = new SqliteBooks();
  private SqliteRestorePoints points = new SqliteRestorePoints(Path.of(""), Clock.systemUTC());
  private Path file = Path.of("");

  @BeforeEach
  void makeBook() {
    points = new SqliteRestorePoints(folder.resolve("points"), Clock.fixed(NOW, ZoneOffset.UTC));
    file = Books.closed(folder);
  }

  /** Keeps the book as it is now. */
  private RestorePoint keep() {
    try (BookStore store = books.open(file)) {
      return points.make(store, RestorePoint.Reason.DAY);
    }
  }

  private void add(long... ids) {
    try (BookStore store = books.open(file)) {
      for (long id : ids) {
        commit(store, new Write.PutCustomer(customer(id)));
      }
    }
  }

  private Restored restore(Path from, char @Nullable [] password) {
    try (PreparedRestore prepared = points.prepare(file, from, password)) {
      return points.restore(file, prepared);
    }
  }

  private List<String> leftInPoints() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("points"))) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.contains("Z-"))
          .toList();
    }
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  /** Damages all pages but the first few, with which the database opens. */
  private static byte[] broken(byte[] bytes) {
    byte[] broken = bytes.clone();
    Random random = new Random(1);
    for (int at = 2 * 4096; at < broken.length; at += 1 + random.nextInt(64)) {
      broken[at] = (byte) random.nextInt();
    }
    return broken;
  }

  @Test
  void aPointTakesThePlaceOfTheBookWithItsHistory() throws SQLException, IOException {
    Map<String, List<String>> before = dump(file);
    RestorePoint point = keep();
    add(2, 3);
    Map<String, List<String>> after = dump(file);

    Restored restored = restore(point.file(), null);

    assertThat(dump(file)).isEqualTo(before);
    RestorePoint kept = Objects.requireNonNull(restored.before());
    assertThat(kept.reason()).isEqualTo(RestorePoint.Reason.RESTORE);
    assertThat(kept.customers()).isEqualTo(3);
    assertThat(restored.damaged()).isNull();
    assertThat(Books.names(folder)).containsExactly("book.revier", "points");
    assertThat(leftInPoints()).isEmpty();
    try (BookStore store = books.open(file)) {
      assertThat(store.checkIntegrity()).isEmpty();
      store.undo(Progress.NONE);
      assertThat(contents(store).customers()).isEmpty();
      store.redo(Progress.NONE);
    }

    restore(kept.file(), null);
    assertThat(dump(file)).isEqualTo(after);
    try (BookStore store = books.open(file)) {
      store.undo(Progress.NONE);
      assertThat(contents(store).customers()).hasSize(2);
      assertThat(store.checkIntegrity()).isEmpty();
    }
  }

  @Test
  void noIdIsGivenTwice() {
    RestorePoint point = keep();
    add(2, 3);
    restore(point.file(), null);
    try (BookStore store = books.open(file)) {
      assertThat(store.lastId(Numbered.CUSTOMER)).isEqualTo(3);
    }
  }

  @Test
  void aReaderSeesTheRestoredBookAndDoesNotHinderIt() {
    RestorePoint point = keep();
    add(2);
    try (BookStore reader = books.openToRead(file)) {
      assertThat(contents(reader).customers()).hasSize(2);
      restore(point.file(), null);
      assertThat(contents(reader).customers()).hasSize(1);
      add(4);
      assertThat(contents(reader).customers()).hasSize(2);
    }
  }

  @Test
  void whatIsPreparedSaysWhatIsInItAndGoesAfterwards() throws IOException {
    add(2);
    RestorePoint point = keep();
    try (PreparedRestore prepared = points.prepare(file, point.file(), null)) {
      assertThat(prepared.customers()).isEqualTo(2);
      assertThat(prepared.projects()).isZero();
      assertThat(prepared.latestChange()).isEqualTo(Books.NOW);
      assertThat(prepared.book()).exists();
    }
    assertThat(leftInPoints()).isEmpty();
  }

  @Test
  void aCopyOfAnOlderFormIsBroughtIntoTheFormOfToday() throws IOException {
    Path old = folder.resolve("old.revier");
    try (InputStream kept = RestoreTest.class.getResourceAsStream("V3.revier")) {
      Files.copy(Objects.requireNonNull(kept), old);
    }
    byte[] bytes = Files.readAllBytes(old);
    restore(old, null);
    try (BookStore store = books.open(file)) {
      assertThat(contents(store)).isEqualTo(KeptBook.contents(3));
      assertThat(store.checkIntegrity()).isEmpty();
    }
    assertThat(old).hasBinaryContent(bytes);
  }

  @Test
  void aSealedCopyNeedsItsPassword() throws IOException {
    Path sealed = folder.resolve("copy.sealed");
    try (BookStore store = books.open(file)) {
      points.copySealed(store, sealed, WORD);
      assertThat(reason(() -> points.copySealed(store, sealed, WORD))).isEqualTo(Reason.EXISTS);
    }
    assertThat(points.isSealed(sealed)).isTrue();
    assertThat(points.isSealed(file)).isFalse();
    add(2);
    byte[] before = Files.readAllBytes(file);
    assertThat(reason(() -> restore(sealed, null))).isEqualTo(Reason.PASSWORD_MISSING);
    assertThat(reason(() -> restore(sealed, "falsch".toCharArray())))
        .isEqualTo(Reason.WRONG_PASSWORD);
    assertThat(file).hasBinaryContent(before);
    assertThat(leftInPoints()).isEmpty();

    restore(sealed, WORD);
    try (BookStore store = books.open(file)) {
      assertThat(contents(store).customers()).hasSize(1);
    }
    Files.write(sealed, new byte[] {0}, StandardOpenOption.APPEND);
    assertThat(reason(() -> restore(sealed, WORD))).isEqualTo(Reason.COPY_DAMAGED);
  }

  @Test
  void whatACrashLeftUnfinishedIsDeletedAndNoPoint() throws IOException {
    RestorePoint point = keep();
    Path left = Files.copy(file, point.file().resolveSibling(".123.new"));
    Path log = Files.createFile(point.file().resolveSibling(".123.new-wal"));

    points.deleteUnfinished(file);
    points.deleteUnfinished(folder.resolve("never.revier"));

    assertThat(left).doesNotExist();
    assertThat(log).doesNotExist();
    assertThat(points.list(file)).containsExactly(point);
  }

  @Test
  void aSealedCopyIsNeverTakenForADamagedBook() throws IOException {
    Path sealed = folder.resolve("copy.revier");
    try (BookStore store = books.open(file)) {
      points.copySealed(store, sealed, WORD);
    }
    byte[] before = Files.readAllBytes(sealed);
    RestorePoint point = keep();
    try (PreparedRestore prepared = points.prepare(sealed, point.file(), null)) {
      assertThat(reason(() -> points.restore(sealed, prepared))).isEqualTo(Reason.SEALED);
    }
    assertThat(sealed).hasBinaryContent(before);
  }

  @Test
  void whatIsNoSoundBookChangesNothing() throws IOException {
    byte[] before = Files.readAllBytes(file);
    Path other = folder.resolve("other.revier");
    Files.writeString(other, "no book".repeat(1_000), StandardCharsets.UTF_8);
    assertThat(reason(() -> restore(other, null))).isEqualTo(Reason.NOT_A_BOOK);
    Path cut = folder.resolve("cut.revier");
    Files.write(cut, half(before));
    assertThat(reason(() -> restore(cut, null))).isEqualTo(Reason.DAMAGED);
    Path broken = folder.resolve("broken.revier");
    Files.write(broken, broken(before));
    assertThat(reason(() -> restore(broken, null))).isEqualTo(Reason.DAMAGED);
    Path index = folder.resolve("index.revier");
    Files.write(index, before);
    Books.breakIndex(index);
    assertThat(reason(() -> restore(index, null))).isEqualTo(Reason.DAMAGED);
    Path missing = folder.resolve("missing.revier");
    assertThat(reason(() -> restore(missing, null))).isEqualTo(Reason.MISSING);
    assertThat(reason(() -> restore(file, null))).isEqualTo(Reason.IS_THE_BOOK);
    assertThat(file).hasBinaryContent(before);
    assertThat(leftInPoints()).isEmpty();
  }

  @Test
  void aBookThatSomebodyChangesIsLeftAlone() {
    RestorePoint point = keep();
    try (BookStore store = books.open(file);
        PreparedRestore prepared = points.prepare(file, point.file(), null)) {
      assertThat(reason(() -> points.restore(file, prepared))).isEqualTo(Reason.LOCKED);
      assertThat(contents(store).customers()).hasSize(1);
    }
  }

  @Test
  void aDamagedBookIsReplacedAndKeptByteByByte() throws IOException {
    RestorePoint point = keep();
    byte[] broken = broken(Files.readAllBytes(file));
    Files.write(file, broken);
    Files.writeString(folder.resolve("book.revier-wal"), "left by a crash", StandardCharsets.UTF_8);

    Restored restored = restore(point.file(), null);

    assertThat(restored.before()).isNull();
    Path kept = Objects.requireNonNull(restored.damaged());
    assertThat(kept).hasBinaryContent(broken);
    assertThat(kept.resolveSibling(kept.getFileName() + "-wal")).hasContent("left by a crash");
    assertThat(points.list(file)).containsExactly(point);
    assertThat(Books.names(folder)).containsExactly("book.revier", "points");
    try (BookStore store = books.open(file)) {
      assertThat(store.readOnly()).isFalse();
      assertThat(contents(store).customers()).hasSize(1);
      assertThat(store.checkIntegrity()).isEmpty();
    }
  }

  @Test
  void aFileOfZerosThatIsCalledABookIsReplacedAndNoOther() throws IOException {
    RestorePoint point = keep();
    Files.write(file, new byte[8192]);
    assertThat(Objects.requireNonNull(restore(point.file(), null).damaged())).exists();

    Path letter = folder.resolve("letter.txt");
    Files.writeString(letter, "dear", StandardCharsets.UTF_8);
    try (PreparedRestore prepared = points.prepare(letter, point.file(), null)) {
      assertThat(reason(() -> points.restore(letter, prepared))).isEqualTo(Reason.NOT_A_BOOK);
    }
    assertThat(letter).hasContent("dear");
  }

  @Test
  void aBookThatIsGoneComesBack() throws IOException {
    RestorePoint point = keep();
    Files.delete(file);
    assertThat(restore(point.file(), null)).isEqualTo(new Restored(null, null));
    try (BookStore store = books.open(file)) {
      assertThat(contents(store).customers()).hasSize(1);
    }
  }

  @Test
  void withoutAWayBackNothingIsRestored() throws IOException {
    Path copy = folder.resolve("copy.revier");
    try (BookStore store = books.open(file)) {
      store.copyTo(copy);
    }
    add(2);
    try (PreparedRestore prepared = points.prepare(file, copy, null)) {
      Path elsewhere = folder.resolve("no-folder");
      Files.writeString(elsewhere, "a file", StandardCharsets.UTF_8);
      SqliteRestorePoints unwritable =
          new SqliteRestorePoints(elsewhere, Clock.fixed(NOW, ZoneOffset.UTC));
      assertThat(reason(() -> unwritable.restore(file, prepared)))
          .isEqualTo(Reason.NO_RESTORE_POINT);
    }
    try (BookStore store = books.open(file)) {
      assertThat(contents(store).customers()).hasSize(2);
    }
  }
}
