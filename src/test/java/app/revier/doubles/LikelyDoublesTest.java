package app.revier.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.territory.Reach;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikelyDoublesTest {

  private static final List<String> WORDS =
      List.of(
          "Keller",
          "Kellermann",
          "Hartmann",
          "Zahnradfabrik",
          "Maschinenbau",
          "Masch.",
          "Holzbau",
          "H.",
          "Hans",
          "Apotheke",
          "Markt",
          "GmbH",
          "& Co. KG",
          "2",
          "Müller",
          "Mueller",
          "Nord");

  private static final List<String> TOWNS =
      List.of("Bonn", "Köln", "Frankfurt am Main", "Frankfurt", "", "Bad Ems");
  private static final List<String> POSTCODES =
      List.of("53111", "53113", "D-53111", "50667", "", "1067", "01067");
  private static final List<String> STREETS =
      List.of("Marktstr. 5", "Marktstraße 5", "Marktstr. 7", "Ringweg", "", "Markstr. 5");
  private static final List<String> PHONES = List.of("", "", "", "0228 123456", "+49 228 123456");
  private static final List<String> MAILS = List.of("", "", "", "info@keller.example");

  private static final List<String> WEBS =
      List.of("", "", "", "www.keller.example", "https://hartmann.example/start");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsWhatComparingAllWithAllFinds(long seed) {
    Random random = new Random(seed);
    List<Customer> book = new ArrayList<>();
    for (int i = 1; i <= 150; i++) {
      book.add(customer(random, i));
    }
    Set<String> expected = new HashSet<>();
    for (int i = 0; i < book.size(); i++) {
      for (int j = i + 1; j < book.size(); j++) {
        Features one = Features.of(book.get(i));
        Features other = Features.of(book.get(j));
        Likeness likeness = one.like(other);
        assertThat(other.like(one)).isEqualTo(likeness);
        if (likeness != null) {
          expected.add(book.get(i) + "\n" + book.get(j) + "\n" + likeness);
        }
      }
    }
    Set<String> found = new HashSet<>();
    LikelyDoubles doubles = LikelyDoubles.among(book, (_, _) -> false, Progress.NONE);
    doubles.pairs().forEach(pair -> found.add(pair.a() + "\n" + pair.b() + "\n" + pair.likeness()));
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected).hasSizeGreaterThan(50);
    assertThat(doubles.all()).isEqualTo(found.size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void tellsOfEachNewCustomerWhatComparingWithAllBeforeTells(long seed) {
    Random random = new Random(seed);
    List<Customer> book = new ArrayList<>();
    for (int i = 1; i <= 300; i++) {
      book.add(customer(random, i));
    }
    LikelyIndex index = new LikelyIndex();
    index.addAll(book.subList(0, 120));
    index.addAll(book.subList(120, 300));
    List<Optional<LikelyIndex.Match>> found = index.likeliest(0, 300);
    List<Features> before = new ArrayList<>();
    int told = 0;
    for (int i = 0; i < 300; i++) {
      Features one = Features.of(book.get(i));
      LikelyIndex.Match expected = null;
      for (Features other : before) {
        Likeness likeness = other.like(one);
        if (likeness != null
            && likeness.isTold()
            && (expected == null || likeness.score() > expected.likeness().score())) {
          expected = new LikelyIndex.Match(other.customer(), likeness);
        }
      }
      assertThat(found.get(i)).isEqualTo(Optional.ofNullable(expected));
      before.add(one);
      told += expected == null ? 0 : 1;
    }
    assertThat(told).isGreaterThan(30);
  }

  @Test
  void tellsOfTheLastOfManyWhatItIsLike() {
    List<Customer> book = new ArrayList<>();
    for (int i = 1; i <= 1_100; i++) {
      book.add(inStreet(i, "Betrieb" + Integer.toString(i * 7_919, 36) + "werk", "Weg " + i));
    }
    book.set(3, inStreet(4, "Kellermann", "Marktstr. 5"));
    book.add(inStreet(1_101, "Kelermann", "Marktstr. 5"));
    book.add(inStreet(1_102, "Zahnradfabrik", "Ringweg 2"));
    book.add(inStreet(1_103, "Zahnradfabirk", "Ringweg 2"));
    LikelyIndex index = new LikelyIndex();
    index.addAll(book);

    List<Optional<LikelyIndex.Match>> found = index.likeliest(0, book.size());

    assertThat(found).hasSize(book.size());
    assertThat(found.get(1_100))
        .hasValueSatisfying(is -> assertThat(is.customer()).isEqualTo(book.get(3)));
    assertThat(found.get(1_102))
        .hasValueSatisfying(is -> assertThat(is.customer()).isEqualTo(book.get(1_101)));
  }

  private static Customer inStreet(int id, String name, String street) {
    return new CustomerBuilder(new CustomerId(id), "N" + id, name)
        .address(new Address(street, "53111", "Bonn", ""))
        .build();
  }

  private static Customer customer(Random random, int id) {
    StringBuilder name = new StringBuilder();
    int words = 1 + random.nextInt(3);
    for (int i = 0; i < words; i++) {
      name.append(mistyped(random, one(random, WORDS))).append(' ');
    }
    CustomerBuilder customer =
        new CustomerBuilder(new CustomerId(id), number(random, id), name.toString())
            .address(
                new Address(one(random, STREETS), one(random, POSTCODES), one(random, TOWNS), ""))
            .reach(new Reach(one(random, PHONES), one(random, MAILS), one(random, WEBS)));
    if (random.nextInt(3) == 0) {
      customer.position(
          new Position(
              50.73 + random.nextInt(6) * 0.0006,
              7.09 + random.nextInt(4) * 0.001,
              Position.Origin.GIVEN));
    }
    return customer.build();
  }

  private static String number(Random random, int id) {
    return "0".repeat(random.nextInt(3)) + id / 2 + (id % 2 == 0 ? "a" : "A");
  }

  private static String mistyped(Random random, String word) {
    StringBuilder text = new StringBuilder(word);
    for (int errors = random.nextInt(4); errors > 1 && text.length() > 1; errors--) {
      int at = random.nextInt(text.length() - 1);
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, 'x');
        case 2 -> text.setCharAt(at, 'y');
        default -> {
          char next = text.charAt(at + 1);
          text.setCharAt(at + 1, text.charAt(at));
          text.setCharAt(at, next);
        }
      }
    }
    return text.toString();
  }

  private static String one(Random random, List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  @Test
  void findsNamesOfWhichEachCutsShortTheRarestWordOfTheOther() {
    List<Customer> book =
        List.of(
            Customer.named(new CustomerId(1), "1", "Masch. Keller Holzbau"),
            Customer.named(new CustomerId(2), "2", "Holzbau Nord"),
            Customer.named(new CustomerId(3), "3", "Maschinenbau Kell. Holzbau"));
    assertThat(LikelyDoubles.among(book, (_, _) -> false, Progress.NONE).pairs())
        .extracting(pair -> pair.a().number() + pair.b().number())
        .containsExactly("13");
  }

  @ParameterizedTest
  @CsvSource({
    "M. Keller Holzbau, Maschinenbau K. Holzbau",
    "Sonnen Apotheke, Sonnenapotheke",
    "Sonnenapotheke, Sonnen Apotheke"
  })
  void findsNamesOfWhichTheRarestWordIsNoWordOfTheOther(String first, String second) {
    List<Customer> book =
        List.of(
            Customer.named(new CustomerId(1), "1", first),
            Customer.named(new CustomerId(2), "2", "Holzbau Nord"),
            Customer.named(new CustomerId(3), "3", second));
    assertThat(LikelyDoubles.among(book, (_, _) -> false, Progress.NONE).pairs())
        .extracting(pair -> pair.a().number() + pair.b().number())
        .containsExactly("13");
  }

  @Test
  void leavesOutWhatIsKeptApart() {
    Customer one = Customer.named(new CustomerId(1), "1", "Keller");
    Customer other = Customer.named(new CustomerId(2), "2", "Keller GmbH");
    List<Customer> book = List.of(one, other);
    assertThat(LikelyDoubles.among(book, (_, _) -> false, Progress.NONE).pairs()).hasSize(1);
    assertThat(
            LikelyDoubles.among(book, (a, b) -> a.equals(one) && b.equals(other), Progress.NONE)
                .pairs())
        .isEmpty();
  }

  @Test
  void namesTheLikeliestFirst() {
    Customer one = Customer.named(new CustomerId(1), "1", "Keller Holzbau");
    Customer part = Customer.named(new CustomerId(2), "2", "Keller");
    Customer same = Customer.named(new CustomerId(3), "3", "Holzbau Keller KG");
    assertThat(
            LikelyDoubles.among(List.of(one, part, same), (_, _) -> false, Progress.NONE).pairs())
        .extracting(pair -> pair.a().number() + pair.b().number())
        .containsExactly("13", "12", "23");
  }

  @Test
  void endsWithAThousandOfOneName() {
    List<Customer> book = new ArrayList<>();
    for (int i = 1; i <= 1_000; i++) {
      book.add(Customer.named(new CustomerId(i), "X" + i, "Laufkundschaft"));
    }
    LikelyDoubles doubles = LikelyDoubles.among(book, (_, _) -> false, Progress.NONE);
    assertThat(doubles.pairs()).hasSize(LikelyDoubles.MOST);
    assertThat(doubles.all()).isEqualTo(499_500);
  }

  @Test
  void stopsWhenAsked() {
    Customer one = Customer.named(new CustomerId(1), "1", "Keller");
    assertThatThrownBy(
            () ->
                LikelyDoubles.among(
                    List.of(one),
                    (_, _) -> false,
                    (_, _) -> {
                      throw new CancelledException();
                    }))
        .isInstanceOf(CancelledException.class);
  }
}
