package app.revier.book;

import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.Money;
import app.revier.territory.RevenueHistory;
import java.nio.file.Path;
import java.util.Map;

/** Small books of reps on the disk. */
public final class RepBooks {

  private RepBooks() {}

  /** Makes a book of two customers with a target. */
  public static Path make(Path folder, String name, long target) {
    Path file = folder.resolve(name + ".revier");
    BookStore store = new SqliteBooks().create(file);
    try (Book book = Book.open(store, new FewHolidays(), SampleBooks.CLOCK, Progress.NONE)) {
      book.settings()
          .set(
              Map.of(
                  "territory.name",
                  "Gebiet " + name,
                  "plan.year",
                  "2027",
                  "plan.target",
                  String.valueOf(target)));
      for (int i = 1; i <= 2; i++) {
        Customer customer =
            new CustomerBuilder(book.customers().nextId(), name + i, "Klinik " + name + i)
                .revenue(RevenueHistory.NONE.with(2026, Money.of(30_000L * i)))
                .build();
        book.customers().save(customer);
      }
    }
    return file;
  }
}
