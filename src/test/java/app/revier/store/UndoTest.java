package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.contents;
import static app.revier.store.Books.customer;
import static app.revier.store.Books.dump;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.BookChange;
import app.revier.book.BookStore;
import app.revier.book.BookStore.History;
import app.revier.book.BookStore.Numbered;
import app.revier.book.BookStore.Touched;
import app.revier.book.ChangeId;
import app.revier.book.ChangeLabel;
import app.revier.book.Write;
import app.revier.store.SqliteBooks.Durability;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import app.revier.week.Seeds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoTest {

  private static final int STEPS = Seeds.of(200);

  /** The table of what calendars were given. */
  private static final String GIVEN = "published";

  @TempDir Path folder;

  /** Changes, undoes, redoes and reopens at random, and looks at every value after each step. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void everyStateComesBackExactlyHoweverOneGoesToAndFro(long seed) throws SQLException {
    Random choice = new Random(seed);
    try (Walk walk = new Walk(folder.resolve("book.revier"), seed)) {
      for (int step = 0; step < STEPS; step++) {
        switch (choice.nextInt(20)) {
          case 0 -> walk.reopen();
          case 1, 2, 3, 4 -> walk.undo();
          case 5, 6 -> walk.redo();
          default -> walk.change();
        }
      }
      walk.toTheBeginning();
      walk.reopen();
      walk.toTheEnd();
      assertThat(walk.store.checkIntegrity()).isEmpty();
    }
  }

  /** A book, and all its states from the first to the last. */
  private static final class Walk implements AutoCloseable {

    private final SqliteBooks books = new SqliteBooks(Files::isWritable, Durability.OFF);
    private final Path file;
    private final RandomBook book;
    private final List<Map<String, List<String>>> states = new ArrayList<>();
    private int now;
    private BookStore store;
    private Database observer;

    Walk(Path file, long seed) throws SQLException {
      this.file = file;
      book = new RandomBook(seed);
      store = books.create(file);
      observer = Database.open(file, Database.Access.FOLLOW);
      states.add(state());
    }

    /** All values but what calendars were given, which no undo takes back. */
    private Map<String, List<String>> state() throws SQLException {
      Map<String, List<String>> state = new HashMap<>(dump(observer));
      state.remove(GIVEN);
      return state;
    }

    void change() throws SQLException {
      book.readFrom(store);
      BookChange before = store.history().latest();
      commit(store, book.change());
      assertThat(contents(store)).isEqualTo(book.contents());
      Map<String, List<String>> state = state();
      if (!Objects.equals(store.history().latest(), before)) {
        states.subList(now + 1, states.size()).clear();
        states.add(state);
        now++;
      }
    }

    void undo() throws SQLException {
      if (now > 0) {
        List<String> given = given();
        store.undo(Progress.NONE);
        now--;
        assertThat(state()).isEqualTo(states.get(now));
        assertThat(given()).isEqualTo(given);
      }
    }

    void redo() throws SQLException {
      if (now < states.size() - 1) {
        List<String> given = given();
        store.redo(Progress.NONE);
        now++;
        assertThat(state()).isEqualTo(states.get(now));
        assertThat(given()).isEqualTo(given);
      }
    }

    void toTheBeginning() throws SQLException {
      while (now > 0) {
        undo();
      }
      assertThat(store.history().undo()).isNull();
    }

    void toTheEnd() throws SQLException {
      while (now < states.size() - 1) {
        redo();
      }
      assertThat(store.history().redo()).isNull();
    }

    void reopen() throws SQLException {
      close();
      store = books.open(file);
      observer = Database.open(file, Database.Access.FOLLOW);
      assertThat(state()).isEqualTo(states.get(now));
    }

    private List<String> given() throws SQLException {
      return dump(observer).getOrDefault(GIVEN, List.of());
    }

    @Override
    public void close() throws SQLException {
      observer.close();
      store.close();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void touchedNamesWhatDiffers(long seed) {
    RandomBook book = new RandomBook(seed);
    try (BookStore store = Books.create(folder)) {
      for (int step = 0; step < 60; step++) {
        book.readFrom(store);
        BookStore.Contents before = contents(store);
        commit(store, book.change());
        BookStore.Contents after = contents(store);
        if (store.history().undo() == null
            || !after.agenda().published().equals(before.agenda().published())
            || after.equals(before)) {
          continue;
        }
        Touched touched = store.undo(Progress.NONE);
        assertThat(touched.customers()).containsAll(differing(before, after));
        assertThat(contents(store)).isEqualTo(before);
        assertThat(store.redo(Progress.NONE)).isEqualTo(touched);
        assertThat(store.load(touched.customers(), touched.projects()).customers())
            .isEqualTo(
                after.customers().stream()
                    .filter(customer -> touched.customers().contains(customer.id()))
                    .toList());
      }
    }
  }

  private static Set<CustomerId> differing(BookStore.Contents before, BookStore.Contents after) {
    Set<Customer> common = new HashSet<>(before.customers());
    common.retainAll(new HashSet<>(after.customers()));
    Set<CustomerId> differing = new HashSet<>();
    before.customers().stream()
        .filter(customer -> !common.contains(customer))
        .forEach(customer -> differing.add(customer.id()));
    after.customers().stream()
        .filter(customer -> !common.contains(customer))
        .forEach(customer -> differing.add(customer.id()));
    return differing;
  }

  @Test
  void aNoteThatChangesTouchesItsCustomer() {
    try (BookStore store = Books.create(folder)) {
      commit(store, new Write.PutCustomer(customer(1)), new Write.PutCustomer(customer(2)));
      Note note = new Note("ruft an", "", LocalDate.EPOCH);
      commit(store, new Write.PutCustomer(customer(2).edit().notes(List.of(note)).build()));

      assertThat(store.undo(Progress.NONE))
          .isEqualTo(new Touched(ChangeLabel.of("test"), Set.of(new CustomerId(2)), Set.of()));
    }
  }

  @Test
  void namesWhatIsUndoneAndRedoneAlsoAfterARestart() {
    Path file = folder.resolve("book.revier");
    ChangeLabel first = ChangeLabel.of("customer-added", "Klinik \u0000 \"Süd\"", "");
    ChangeLabel second = ChangeLabel.of("customer-edited");
    BookChange added;
    BookChange edited;
    try (BookStore store = new SqliteBooks().create(file)) {
      assertThat(store.history()).isEqualTo(new History(null, null));
      added = change(store, first, 1);
      edited = change(store, second, 2);
      assertThat(store.history()).isEqualTo(new History(edited, null));
      store.undo(Progress.NONE);
    }
    try (BookStore store = new SqliteBooks().open(file)) {
      assertThat(store.history()).isEqualTo(new History(added, edited));
      assertThat(store.history().undo()).isEqualTo(first);
      assertThat(store.history().redo()).isEqualTo(second);
      store.undo(Progress.NONE);
      assertThat(store.history()).isEqualTo(new History(null, added));
    }
  }

  private static BookChange change(BookStore store, ChangeLabel label, long customer) {
    ChangeId id =
        store
            .commit(
                label, Books.NOW, List.of(new Write.PutCustomer(customer(customer))), Progress.NONE)
            .orElseThrow();
    return new BookChange(id, label);
  }

  @Test
  void aChangeThatChangesNothingHasNoId() {
    try (BookStore store = Books.create(folder)) {
      List<Write> writes = List.of(new Write.PutCustomer(customer(1)));
      assertThat(store.commit(ChangeLabel.of("test"), Books.NOW, writes, Progress.NONE))
          .contains(new ChangeId(1));
      assertThat(store.commit(ChangeLabel.of("test"), Books.NOW, writes, Progress.NONE)).isEmpty();
    }
  }

  @Test
  void aChangeGetsANumberOfItsOwnAlsoAfterUndoAndAfterTheHistoryBeganAnew() {
    Path file = folder.resolve("book.revier");
    ChangeLabel label = ChangeLabel.of("test");
    try (BookStore store = new SqliteBooks().create(file)) {
      assertThat(change(store, label, 1).id()).isEqualTo(new ChangeId(1));
      assertThat(change(store, label, 2).id()).isEqualTo(new ChangeId(2));
      store.undo(Progress.NONE);
      assertThat(change(store, label, 3).id()).isEqualTo(new ChangeId(3));
      store.beginHistory();
    }
    try (BookStore store = new SqliteBooks().open(file)) {
      assertThat(change(store, label, 4).id()).isEqualTo(new ChangeId(4));
      assertThat(store.checkIntegrity()).isEmpty();
    }
  }

  @Test
  void nothingBeforeTheBeginningOfTheHistoryCanBeUndoneOrRedone() throws SQLException {
    Path file = folder.resolve("book.revier");
    try (BookStore store = new SqliteBooks().create(file)) {
      commit(store, new Write.PutCustomer(customer(1)));
      commit(store, new Write.PutCustomer(customer(2)));
      store.undo(Progress.NONE);
      Map<String, List<String>> before = dump(file);

      store.beginHistory();

      assertThat(store.history()).isEqualTo(new History(null, null));
      assertThat(dump(file)).isEqualTo(before);
      assertThat(store.checkIntegrity()).isEmpty();
      commit(store, new Write.PutCustomer(customer(3)));
      store.undo(Progress.NONE);
      assertThat(dump(file)).isEqualTo(before);
      assertThatThrownBy(() -> store.undo(Progress.NONE)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void withNothingToUndoOrRedoBothRefuse() {
    try (BookStore store = Books.create(folder)) {
      assertThatThrownBy(() -> store.undo(Progress.NONE)).isInstanceOf(IllegalStateException.class);
      commit(store, new Write.PutCustomer(customer(1)));
      assertThatThrownBy(() -> store.redo(Progress.NONE)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aNewChangeDropsWhatWasUndone() {
    try (BookStore store = Books.create(folder)) {
      commit(store, new Write.PutCustomer(customer(1)));
      store.undo(Progress.NONE);
      commit(store, new Write.PutCustomer(customer(2)));

      assertThat(store.history().redo()).isNull();
      assertThat(store.checkIntegrity()).isEmpty();
    }
  }

  @Test
  void writesThatChangeNothingAreNoChangeAndKeepWhatWasUndone() {
    try (BookStore store = Books.create(folder)) {
      commit(store, new Write.PutCustomer(customer(1)), new Write.PutSetting("a", "1"));
      commit(store, new Write.PutCustomer(customer(2)));
      store.undo(Progress.NONE);
      History before = store.history();
      commit(
          store,
          new Write.PutCustomer(customer(1)),
          new Write.PutSetting("a", "1"),
          new Write.PutSetting("b", null),
          new Write.RemoveProject(new ProjectId(7)));

      assertThat(store.history()).isEqualTo(before);
    }
  }

  @Test
  void anIdIsNeverGivenAgainEvenIfItsCustomerWasUndone() {
    Path file = folder.resolve("book.revier");
    try (BookStore store = new SqliteBooks().create(file)) {
      assertThat(store.lastId(Numbered.CUSTOMER)).isZero();
      commit(store, new Write.PutCustomer(customer(7)));
      store.undo(Progress.NONE);
      assertThat(store.lastId(Numbered.CUSTOMER)).isEqualTo(7);
    }
    try (BookStore store = new SqliteBooks().open(file)) {
      assertThat(store.lastId(Numbered.CUSTOMER)).isEqualTo(7);
      assertThat(store.lastId(Numbered.PROJECT)).isZero();
    }
  }

  @Test
  void cancelledUndoLeavesTheBookAsItWas() {
    try (BookStore store = Books.create(folder)) {
      commit(store, new Write.PutCustomer(customer(1)));
      assertThatThrownBy(
              () ->
                  store.undo(
                      (done, total) -> {
                        if (done == total) {
                          throw new CancelledException();
                        }
                      }))
          .isInstanceOf(CancelledException.class);

      assertThat(contents(store).customers()).containsExactly(customer(1));
      store.undo(Progress.NONE);
      assertThat(contents(store).customers()).isEmpty();
    }
  }

  @Test
  void theOldestChangesGoWhenThereAreTooMany() throws SQLException {
    Path file = folder.resolve("book.revier");
    try (BookStore store = new SqliteBooks().create(file)) {
      commit(store, new Write.PutCustomer(customer(1)));
    }
    try (Database database = Database.open(file, Database.Access.WRITE)) {
      ChangeLog log = new ChangeLog(database, 3, () -> 1_000_000);
      for (int i = 0; i < 5; i++) {
        rename(database, log, 1, "Name " + i);
      }
    }
    try (BookStore store = new SqliteBooks().open(file)) {
      for (int i = 3; i >= 1; i--) {
        store.undo(Progress.NONE);
        assertThat(contents(store).customers().getFirst().name()).isEqualTo("Name " + i);
      }
      assertThat(store.history().undo()).isNull();
      assertThat(store.checkIntegrity()).isEmpty();
    }
  }

  @Test
  void theOldestChangesGoWhenTheyTakeTooMuchRoomButNeverTheLatest() throws SQLException {
    Path file = folder.resolve("book.revier");
    try (BookStore store = new SqliteBooks().create(file)) {
      commit(store, new Write.PutCustomer(customer(1)), new Write.PutCustomer(customer(2)));
    }
    try (Database database = Database.open(file, Database.Access.WRITE)) {
      ChangeLog log = new ChangeLog(database, 100, () -> 1);
      rename(database, log, 1, "Eins");
      rename(database, log, 2, "Zwei");
    }
    try (BookStore store = new SqliteBooks().open(file)) {
      store.undo(Progress.NONE);
      assertThat(contents(store).customers())
          .extracting(Customer::name)
          .containsExactly("Eins", "Kunde 2");
      assertThat(store.history().undo()).isNull();
    }
  }

  private static void rename(Database database, ChangeLog log, long id, String name)
      throws SQLException {
    log.prepare();
    database.change(
        () -> {
          Ids ids = Ids.read(database);
          long change = log.begin(ids);
          database.update("UPDATE customer SET name = ? WHERE id = ?", name, id);
          assertThat(log.end(change, ChangeLabel.of("renamed"), Books.NOW, ids)).isTrue();
        });
  }
}
