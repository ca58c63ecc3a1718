package app.revier.desktop.screen.map;

import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.book.WeekSettings;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Small books for the tests of the map; the base year is 2026. */
final class MapBooks {

  /** In the middle of Cologne, A-Grow. */
  static final CustomerId KOELN = new CustomerId(1);

  /** In the middle of Bonn, 25 km from Cologne, C-Maintain. */
  static final CustomerId BONN = new CustomerId(2);

  /** A prospect without potential, known by the postcode of Aachen only. */
  static final CustomerId AACHEN = new CustomerId(3);

  /** Nobody knows where. */
  static final CustomerId NOWHERE = new CustomerId(4);

  private MapBooks() {}

  /** The four, and a home in Cologne. */
  static Book four() {
    return of(List.of(koeln(), bonn(), aachen(), nowhere()));
  }

  /** One alone, nobody knows where. */
  static Book lost() {
    return of(List.of(nowhere()));
  }

  /** Many around Cologne, the same ones each time. */
  static Book many(int count) {
    Random random = new Random(count);
    List<Customer> customers = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      customers.add(
          named(new CustomerId(i), "Kunde " + i, random.nextInt(90_000), 100_000)
              .position(given(50.9 + random.nextGaussian() / 4, 7 + random.nextGaussian() / 4))
              .build());
    }
    return of(customers);
  }

  private static Book of(List<Customer> customers) {
    return SampleBooks.open(
        new MemoryStore(
            Path.of("Karte.revier"),
            false,
            new BookStore.Contents(
                customers,
                List.of(),
                Map.of(Setting.PLAN_YEAR.key(), "2027", WeekSettings.HOME.key(), "50.94, 6.96"))));
  }

  private static Position given(double latitude, double longitude) {
    return new Position(latitude, longitude, Position.Origin.GIVEN);
  }

  private static Customer koeln() {
    return named(KOELN, "Klinikum am Dom", 62_400, 150_000)
        .address(new Address("Domplatz 1", "50667", "Köln", "DE"))
        .position(given(50.9413, 6.9583))
        .build();
  }

  private static Customer bonn() {
    return named(BONN, "Praxis am Rhein", 4_000, 4_500)
        .address(new Address("", "53111", "Bonn", "DE"))
        .position(given(50.7374, 7.0982))
        .build();
  }

  private static Customer aachen() {
    return new CustomerBuilder(AACHEN, "3", "Labor Kaiser")
        .address(new Address("", "52062", "Aachen", "DE"))
        .build();
  }

  private static Customer nowhere() {
    return new CustomerBuilder(NOWHERE, "4", "Irgendwo GmbH").build();
  }

  private static CustomerBuilder named(CustomerId id, String name, long revenue, long potential) {
    return new CustomerBuilder(id, String.valueOf(id.value()), name)
        .revenue(RevenueHistory.of(new TreeMap<>(Map.of(2026, Money.of(revenue)))))
        .potential(new Potential(Money.of(potential), Potential.Source.GIVEN));
  }
}
