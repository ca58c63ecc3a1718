package app.revier.desktop.screen.customers;

import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small books for tests; the base year is 2026, the plan year 2027. */
public final class Territories {

  /** A large one with a potential, in the field A-Grow. */
  public static final CustomerId NORD = new CustomerId(1);

  /** A small one nearly all of whose potential is ours, in the field C-Maintain. */
  public static final CustomerId KOELN = new CustomerId(2);

  /** A prospect whose potential is missing. */
  public static final CustomerId ZORN = new CustomerId(3);

  private Territories() {}

  /** A store with three customers. */
  public static MemoryStore store() {
    return store(List.of(nord(), koeln(), zorn()));
  }

  /** A store with these customers. */
  public static MemoryStore store(List<Customer> customers) {
    return new MemoryStore(
        Path.of("Test.revier"),
        false,
        new BookStore.Contents(customers, List.of(), Map.of(Setting.PLAN_YEAR.key(), "2027")));
  }

  /** A book with three customers. */
  public static Book book() {
    return SampleBooks.open(store());
  }

  private static Customer nord() {
    return named(NORD, "100", "Klinikum Nordstadt")
        .address(new Address("Ringstraße 4", "53111", "Bonn", "DE"))
        .industry("Krankenhaus")
        .revenue(revenue(50_000, 62_400))
        .potential(new Potential(Money.of(150_000), Potential.Source.GIVEN))
        .build();
  }

  private static Customer koeln() {
    return named(KOELN, "99", "Ärztehaus am Dom")
        .address(new Address("Domplatz 1", "50667", "Köln", "DE"))
        .industry("Arztpraxis")
        .revenue(revenue(6_000, 4_000))
        .potential(new Potential(Money.of(4_500), Potential.Source.ESTIMATED))
        .build();
  }

  private static Customer zorn() {
    return named(ZORN, "K7", "Praxis Zorn")
        .address(new Address("", "50321", "Brühl", "DE"))
        .build();
  }

  private static CustomerBuilder named(CustomerId id, String number, String name) {
    return new CustomerBuilder(id, number, name);
  }

  private static RevenueHistory revenue(long before, long base) {
    return RevenueHistory.of(new TreeMap<>(Map.of(2025, Money.of(before), 2026, Money.of(base))));
  }
}
