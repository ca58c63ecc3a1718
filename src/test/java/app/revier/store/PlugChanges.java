package app.revier.store;

import app.revier.book.BookStore;
import app.revier.book.BookStore.Contents;
import app.revier.book.BookStore.Numbered;
import app.revier.book.ChangeLabel;
import app.revier.book.Write;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.SalesLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbered changes that tell whether they are in a book as a whole, and a program that makes them
 * until it stops at a counted point to be killed. Every third is a small import, the others edit
 * one customer.
 */
final class PlugChanges {

  /** Said instead of a number: the change after the last number told is being made. */
  static final String WITHIN = "within";

  /** Said instead of a number: the change after the last number told was made, but not told. */
  static final String MADE = "made";

  private static final int CUSTOMERS = 8;
  private static final int LINES = 30;
  private static final String LATEST = "latest";

  private int pointsLeft;

  private PlugChanges(int pointsLeft) {
    this.pointsLeft = pointsLeft;
  }

  /**
   * Opens the book and changes it again and again, printing the number of each change made. There
   * is a point after each step of a change and one between making and telling it; at the point
   * whose number is the second argument it says where it is and waits to be killed.
   */
  public static void main(String[] arguments) {
    PlugChanges program = new PlugChanges(Integer.parseInt(arguments[1]));
    try (BookStore store = new SqliteBooks().open(Path.of(arguments[0]))) {
      for (int number = latest(Books.contents(store)) + 1; ; number++) {
        make(store, number, (_, _) -> program.pass(WITHIN));
        program.pass(MADE);
        System.out.println(number);
      }
    }
  }

  private void pass(String point) {
    if (pointsLeft == 0) {
      System.out.println(point);
      waitToBeKilled();
    }
    pointsLeft--;
  }

  private static void waitToBeKilled() {
    try {
      int said = System.in.read();
      throw new IllegalStateException("nobody was to say anything: " + said);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes the change of a number. */
  private static void make(BookStore store, int number, Progress progress) {
    List<Write> writes = new ArrayList<>();
    writes.add(new Write.PutSetting(LATEST, String.valueOf(number)));
    if (isImport(number)) {
      addImport(writes, number, store.lastId(Numbered.CUSTOMER));
    } else {
      Note note = new Note(String.valueOf(number), "", LocalDate.EPOCH);
      writes.add(new Write.PutCustomer(edited(number).notes(List.of(note, note)).build()));
    }
    store.commit(
        ChangeLabel.of("change", String.valueOf(number)),
        Instant.ofEpochSecond(number),
        writes,
        progress);
  }

  private static boolean isImport(int number) {
    return number % 3 == 0;
  }

  private static CustomerBuilder edited(int number) {
    return new CustomerBuilder(new CustomerId(1), "K1", "Name " + number);
  }

  private static void addImport(List<Write> writes, int number, long lastId) {
    List<SalesLine> lines = new ArrayList<>();
    for (int i = 1; i <= CUSTOMERS; i++) {
      CustomerId id = new CustomerId(Math.max(1, lastId) + i);
      writes.add(
          new Write.PutCustomer(
              new CustomerBuilder(id, "K" + id.value(), "Kunde")
                  .industry(String.valueOf(number))
                  .build()));
    }
    for (int i = 0; i < LINES; i++) {
      CustomerId id = new CustomerId(Math.max(1, lastId) + 1 + i % CUSTOMERS);
      lines.add(
          new SalesLine(id, LocalDate.EPOCH, String.valueOf(number), "", null, Money.of(number)));
    }
    writes.add(new Write.AddSales(lines));
  }

  /** The number of the latest change in a book, 0 if none. */
  static int latest(Contents contents) {
    return Integer.parseInt(contents.settings().getOrDefault(LATEST, "0"));
  }

  /** Whether a book holds all of the changes up to a number, and nothing of later ones. */
  static boolean holdsExactly(BookStore store, int latest) {
    Contents contents = Books.contents(store);
    Map<String, Integer> customers = new HashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Customer customer : contents.customers()) {
      if (customer.id().value() != 1) {
        customers.merge(customer.industry(), 1, Integer::sum);
      }
    }
    store.forEachSalesLine(line -> lines.merge(line.product(), 1, Integer::sum));
    Map<String, Integer> wantedCustomers = new HashMap<>();
    Map<String, Integer> wantedLines = new HashMap<>();
    int edit = 0;
    for (int number = 1; number <= latest; number++) {
      if (isImport(number)) {
        wantedCustomers.put(String.valueOf(number), CUSTOMERS);
        wantedLines.put(String.valueOf(number), LINES);
      } else {
        edit = number;
      }
    }
    return latest(contents) == latest
        && customers.equals(wantedCustomers)
        && lines.equals(wantedLines)
        && holdsEdit(contents, edit);
  }

  private static boolean holdsEdit(Contents contents, int number) {
    if (number == 0) {
      return contents.customers().isEmpty();
    }
    Note note = new Note(String.valueOf(number), "", LocalDate.EPOCH);
    return contents
        .customers()
        .getFirst()
        .equals(edited(number).notes(List.of(note, note)).build());
  }
}
