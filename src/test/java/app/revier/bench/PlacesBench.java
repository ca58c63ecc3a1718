package app.revier.bench;

import app.revier.place.Gazetteer;
import app.revier.place.Places;
import app.revier.place.PostcodeFile;
import app.revier.place.Whereabouts;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Finds 100,000 customers by their addresses: a third with a German postcode alone, a third with a
 * town and its country, a third with a German postcode and any town of any country. What remains in
 * doubt are towns of one name and towns far from their postcode.
 */
public final class PlacesBench {

  private static final int CUSTOMERS = 100_000;
  private static final int RUNS = 5;
  private static final String RESOURCE = "/app/revier/place/places.tsv";

  private PlacesBench() {}

  /** One line of the built-in places. */
  private record Line(String country, String name) {}

  /** Prints the table. */
  public static void main(String... args) throws IOException {
    List<String> lines = lines();
    Gazetteer gazetteer = Gazetteer.read(lines.stream());
    Places places = new Places(gazetteer, PostcodeFile.NONE, "DE");
    List<Customer> customers = customers(lines);
    Whereabouts before = Whereabouts.of(customers, places, null);
    List<Customer> changed = new ArrayList<>(customers);
    changed.set(
        0, customers.getFirst().edit().address(new Address("", "50667", "Köln", "DE")).build());
    System.out.println(
        Timing.table(
            List.of(
                Timing.of(
                    "built-in places read from their lines",
                    RUNS,
                    () -> Gazetteer.read(lines.stream()),
                    read -> lines.size() + " lines"),
                Timing.of(
                    "100,000 addresses placed",
                    RUNS,
                    () -> Whereabouts.of(customers, places, null),
                    found -> remark(found, customers)),
                Timing.of(
                    "the same after the edit of one",
                    RUNS,
                    () -> Whereabouts.of(changed, places, before),
                    found -> remark(found, changed)))));
  }

  private static String remark(Whereabouts found, List<Customer> customers) {
    long placed = customers.stream().filter(one -> found.of(one.id()).position() != null).count();
    return placed + " placed, the others in doubt";
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = Places.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException(RESOURCE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<Customer> customers(List<String> lines) {
    List<Line> postcodes = new ArrayList<>();
    List<Line> towns = new ArrayList<>();
    String country = "";
    for (String line : lines) {
      if (line.startsWith("@")) {
        country = line.substring(1);
      } else if (line.startsWith("P\t")) {
        postcodes.add(new Line(country, line.split("\t", -1)[1]));
      } else if (line.startsWith("T\t")) {
        towns.add(new Line(country, line.split("\t", -1)[1]));
      }
    }
    SplittableRandom random = new SplittableRandom(1);
    List<Customer> customers = new ArrayList<>(CUSTOMERS);
    for (int i = 0; i < CUSTOMERS; i++) {
      Line postcode = postcodes.get(random.nextInt(postcodes.size()));
      Line town = towns.get(random.nextInt(towns.size()));
      String street = "Weg " + random.nextInt(1, 100);
      Address address =
          switch (i % 3) {
            case 0 -> new Address(street, postcode.name(), "", "DE");
            case 1 -> new Address(street, "", town.name(), town.country());
            default -> new Address(street, postcode.name(), town.name(), "DE");
          };
      customers.add(
          Customer.named(new CustomerId(i + 1), "K" + i, "Kunde " + i)
              .edit()
              .address(address)
              .build());
    }
    return customers;
  }
}
