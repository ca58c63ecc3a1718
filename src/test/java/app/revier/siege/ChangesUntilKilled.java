package app.revier.siege;

import app.revier.agenda.Task;
import app.revier.book.Book;
import app.revier.book.FewHolidays;
import app.revier.book.Person;
import app.revier.book.PreparedRestore;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Opens a book, changes it at random, closes it and opens it again, until it is killed. Before each
 * change it prints {@code about}, its kind and the sum of the state that the book is to have then
 * (see {@link BookState}), and after it, when it is acknowledged, {@code done} and that sum.
 */
final class ChangesUntilKilled {

  private static final int MANY = 40;
  private static final int MOST_CHANGES = 12;
  private static final int KINDS = 12;

  private final Path file;
  private final SplittableRandom random;
  private final SqliteRestorePoints points;
  private final SqliteBooks books;
  private final Deque<BookState> done = new ArrayDeque<>();
  private final Deque<BookState> undone = new ArrayDeque<>();

  private ChangesUntilKilled(Path file, long seed) {
    this.file = file;
    random = new SplittableRandom(seed);
    Path user = file.resolveSibling("user");
    Clock clock = Clock.systemUTC();
    points = new SqliteRestorePoints(user.resolve("restore-points"), clock);
    books = new SqliteBooks(points, user.resolve("closed-books"));
  }

  /** Arguments: the book and a seed. */
  public static void main(String[] arguments) throws IOException {
    ChangesUntilKilled program =
        new ChangesUntilKilled(Path.of(arguments[0]), Long.parseLong(arguments[1]));
    for (; ; ) {
      program.openAndChange();
    }
  }

  private void openAndChange() throws IOException {
    System.out.println("open");
    done.clear();
    undone.clear();
    try (Book book =
        Book.open(
            books.openToChange(file),
            points,
            new FewHolidays(),
            Clock.systemUTC(),
            Progress.NONE)) {
      System.out.println("opened " + BookState.of(book.snapshot()).sum());
      for (int changes = random.nextInt(MOST_CHANGES); changes >= 0; changes--) {
        change(book);
      }
      System.out.println("close");
    }
  }

  private void change(Book book) throws IOException {
    BookState now = BookState.of(book.snapshot());
    switch (random.nextInt(KINDS)) {
      case 0, 1 -> setTwo(book, now);
      case 2, 3 -> addTask(book, now);
      case 4, 5 -> edit(book, now);
      case 6 -> saveMany(book, now);
      case 7, 8 -> undo(book, now);
      case 9 -> redo(book, now);
      case 10 -> erase(book, now);
      default -> copyAndRestore(book, now);
    }
  }

  /** Two settings that always change together. */
  private void setTwo(Book book, BookState now) {
    String text = String.valueOf(1 + random.nextInt(20));
    BookState next = now.withSetting("visits.a-grow", text).withSetting("visits.b-grow", text);
    make(
        book,
        "settings",
        now,
        next,
        () -> book.settings().set(Map.of("visits.a-grow", text, "visits.b-grow", text)));
  }

  private void addTask(Book book, BookState now) {
    Task task =
        new Task(
            book.agenda().nextTaskId(), "Angebot " + random.nextInt(), 30, 0, null, null, false);
    make(book, "task", now, now.with(task), () -> book.agenda().save(task));
  }

  private void edit(Book book, BookState now) {
    Customer customer = any(book);
    if (customer != null) {
      String text = "Notiz " + random.nextInt();
      Note note = new Note(text, "", LocalDate.EPOCH);
      Customer edited = customer.edit().industry(text).notes(List.of(note, note)).build();
      make(book, "customer", now, now.with(edited), () -> book.customers().save(edited));
    }
  }

  private void saveMany(Book book, BookState now) {
    long first = book.customers().nextId().value();
    String mark = "Los " + random.nextInt();
    List<Customer> many = new ArrayList<>();
    BookState next = now;
    for (long id = first; id < first + MANY; id++) {
      Customer customer =
          new CustomerBuilder(new CustomerId(id), "K" + id, "Kunde " + id).industry(mark).build();
      many.add(customer);
      next = next.with(customer);
    }
    make(book, "many customers", now, next, () -> book.customers().saveAll(many));
  }

  private void undo(Book book, BookState now) {
    BookState before = done.poll();
    if (before != null) {
      say("about", "undo", before);
      book.undo(Progress.NONE);
      undone.push(now);
      acknowledge(book, "undo", before);
    }
  }

  private void redo(Book book, BookState now) {
    BookState after = undone.poll();
    if (after != null) {
      say("about", "redo", after);
      book.redo(Progress.NONE);
      done.push(now);
      acknowledge(book, "redo", after);
    }
  }

  private void erase(Book book, BookState now) {
    Customer customer = any(book);
    if (customer != null) {
      BookState next = now.without(customer);
      say("about", "erase", next);
      book.privacy().erase(List.of(Person.of(customer.id())), Progress.NONE);
      done.clear();
      undone.clear();
      acknowledge(book, "erase", next);
    }
  }

  /** Keeps a copy, adds a task and goes back to the copy. */
  private void copyAndRestore(Book book, BookState now) throws IOException {
    Path copy = file.resolveSibling("copy.revier");
    Files.deleteIfExists(copy);
    book.copyTo(copy);
    addTask(book, now);
    try (PreparedRestore prepared = points.prepare(file, copy, null)) {
      say("about", "restore", now);
      book.restore(prepared);
    }
    done.clear();
    undone.clear();
    acknowledge(book, "restore", now);
  }

  private void make(Book book, String kind, BookState now, BookState next, Runnable change) {
    say("about", kind, next);
    change.run();
    if (!next.equals(now)) {
      done.push(now);
      undone.clear();
    }
    acknowledge(book, kind, next);
  }

  private static void acknowledge(Book book, String kind, BookState expected) {
    BookState now = BookState.of(book.snapshot());
    if (!now.equals(expected)) {
      throw new IllegalStateException(kind + " gave " + now + " instead of " + expected);
    }
    say("done", kind, now);
  }

  private static void say(String what, String kind, BookState state) {
    System.out.println(what + " " + kind + ": " + state.sum());
  }

  private @Nullable Customer any(Book book) {
    List<Customer> all = List.copyOf(book.snapshot().territory().customers());
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }
}
