package app.revier.bench;

import app.revier.doubles.LikelyDoubles;
import app.revier.doubles.LikelyIndex;
import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * How long it takes to find likely double customers: all of a book, and those that an import names,
 * if it brings the same customers into an empty book.
 *
 * <p>Usage: {@code DoublesBench [runs]}, by default 5.
 */
public final class DoublesBench {

  private static final String[] TRADES = {
    "Apotheke",
    "Maschinenbau",
    "Holzbau",
    "Klinikum",
    "Elektrotechnik",
    "Autohaus",
    "Metallbau",
    "Bäckerei",
    "Spedition",
    "Zahnarztpraxis"
  };
  private static final String[] FORMS = {"GmbH", "AG", "e. K.", "GmbH & Co. KG", "KG", ""};
  private static final String[] SYLLABLES = {
    "ber", "ger", "mann", "hof", "stein", "wal", "tel", "kir", "schu", "bau", "len", "rich", "dor",
    "feld", "hau", "ser", "lin", "den", "mar", "tin"
  };

  private DoublesBench() {}

  /** Prints the table. */
  public static void main(String... args) {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    System.out.println("| Customers | Towns | Whole book, s | Pairs | Import, s | Named |");
    System.out.println("|---:|---:|---:|---:|---:|---:|");
    for (int[] size : new int[][] {{10_000, 500}, {100_000, 5_000}, {100_000, 50}}) {
      List<Customer> book = book(size[0], size[1], new Random(7));
      List<Double> seconds = new ArrayList<>();
      List<Double> importSeconds = new ArrayList<>();
      int pairs = 0;
      int named = 0;
      for (int run = 0; run < runs; run++) {
        long start = cpu();
        pairs = LikelyDoubles.among(book, (_, _) -> false, Progress.NONE).all();
        seconds.add((cpu() - start) / 1e9);
        start = cpu();
        named = named(book);
        importSeconds.add((cpu() - start) / 1e9);
      }
      seconds.sort(null);
      importSeconds.sort(null);
      System.out.printf(
          "| %,d | %,d | %.2f | %,d | %.2f | %,d |%n",
          size[0], size[1], seconds.get(runs / 2), pairs, importSeconds.get(runs / 2), named);
    }
  }

  private static int named(List<Customer> customers) {
    LikelyIndex index = new LikelyIndex();
    index.addAll(customers);
    return (int) index.likeliest(0, customers.size()).stream().filter(Optional::isPresent).count();
  }

  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  /** A book in which one customer of twenty is there twice, written a little differently. */
  private static List<Customer> book(int customers, int towns, Random random) {
    List<Customer> book = new ArrayList<>();
    while (book.size() < customers) {
      int id = book.size() + 1;
      boolean twice = id > 1 && random.nextInt(20) == 0;
      book.add(twice ? again(book.get(random.nextInt(book.size())), id) : fresh(id, towns, random));
    }
    return book;
  }

  private static Customer fresh(int id, int towns, Random random) {
    int town = random.nextInt(towns);
    String name = word(random) + " " + one(TRADES, random) + " " + one(FORMS, random);
    Address address =
        new Address(
            word(random) + "str. " + (1 + random.nextInt(90)),
            String.format("%05d", 10_000 + town * 17 % 89_999),
            "Ort" + (char) ('a' + town % 26) + town,
            "");
    return new CustomerBuilder(new CustomerId(id), "K" + id, name.strip()).address(address).build();
  }

  private static Customer again(Customer one, int id) {
    StringBuilder name = new StringBuilder(one.name());
    if (id % 3 == 0 && name.length() > 8) {
      name.deleteCharAt(4);
    }
    return new CustomerBuilder(new CustomerId(id), "K" + id, name.toString())
        .address(one.address())
        .build();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      word.append(one(SYLLABLES, random));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String one(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
