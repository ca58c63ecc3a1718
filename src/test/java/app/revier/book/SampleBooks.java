package app.revier.book;

import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Potential;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.Standing;
import app.revier.territory.Visiting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Invented books for tests, the same at every run. Today is 23 November 2026. */
public final class SampleBooks {

  /** The time zone of the tests. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  /** Stands still on 23 November 2026, 14:02. */
  public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:02:00Z"), ZONE);

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int BASE_YEAR = 2026;

  private static final String[][] TOWNS = {
    {"50667", "Köln"},
    {"53111", "Bonn"},
    {"52062", "Aachen"},
    {"40213", "Düsseldorf"},
    {"41061", "Mönchengladbach"},
    {"47798", "Krefeld"},
    {"51373", "Leverkusen"},
    {"41460", "Neuss"},
    {"53721", "Siegburg"},
    {"50321", "Brühl"},
    {"53879", "Euskirchen"},
    {"52349", "Düren"}
  };
  private static final String[] KINDS = {
    "Klinikum",
    "Praxis Dr.",
    "Pflegeheim",
    "MVZ",
    "Apotheke",
    "Dialysezentrum",
    "Sanitätshaus",
    "Labor",
    "Rehaklinik"
  };
  private static final String[] INDUSTRIES = {
    "Krankenhaus",
    "Arztpraxis",
    "Pflege",
    "Versorgungszentrum",
    "Apotheke",
    "Dialyse",
    "Sanitätshaus",
    "Labor",
    "Rehabilitation"
  };
  private static final String[] BEGINNINGS = {
    "Ahren", "Bruch", "Dorn", "Eichen", "Falken", "Gerst", "Hasel", "Immen", "Kirsch", "Linden",
    "Mühl", "Nessel", "Ober", "Pappel", "Rosen", "Sommer", "Tannen", "Ulmen", "Weiden", "Ziegel"
  };
  private static final String[] ENDINGS = {
    "bach", "berg", "brink", "dorf", "feld", "garten", "grund", "hagen", "hof", "horst", "kamp",
    "mann", "mark", "rath", "stein", "tal", "wald", "weiler"
  };
  private static final String[] FIRST_NAMES = {
    "Anke", "Bernd", "Carla", "Dirk", "Elif", "Frank", "Gesa", "Holger", "Ines", "Jan"
  };
  private static final String[] MEASURES = {
    "Vorführung auf Station",
    "Musterpaket",
    "Rahmenangebot",
    "Schulung der Anwender",
    "Gespräch mit dem Einkauf"
  };
  private static final String[] IDEAS = {
    "Wundauflagen", "Infusionssets", "Handschuhe", "Kompressen", "Verbandwagen", "Spritzen"
  };
  private static final String[] STAGES = {
    "not-started",
    "not-started",
    "introduced",
    "introduced",
    "in-trial",
    "in-trial",
    "offer",
    "offer",
    "won",
    "lost",
    "on-hold"
  };

  private static final List<Contact.Role> ROLES = List.of(Contact.Role.values());
  private static final List<GrowthProject.Kind> KINDS_OF_GROWTH =
      List.of(
          GrowthProject.Kind.SAME_USERS,
          GrowthProject.Kind.OTHER_DEPARTMENT,
          GrowthProject.Kind.NEW_PRODUCT);

  private final Random random;
  private final Set<String> names = new HashSet<>();

  private SampleBooks(long seed) {
    random = new Random(seed);
  }

  /** A book without anything. */
  public static Book empty() {
    return open(new MemoryStore());
  }

  /** A book of 120 customers and their projects, with a target. */
  public static Book normal() {
    return of(120);
  }

  /** A book of 10,000 customers. */
  public static Book huge() {
    return of(10_000);
  }

  /** A book of so many customers. */
  public static Book of(int customers) {
    return open(new MemoryStore(Path.of("Rheinland.revier"), false, contents(customers)));
  }

  /** The book of 120 customers as a second Revier would have it. */
  public static Book readOnly() {
    return open(new MemoryStore(Path.of("Rheinland.revier"), true, contents(120)));
  }

  /** Opens a store with the clock of the tests. */
  public static Book open(BookStore store) {
    return Book.open(store, new FewHolidays(), CLOCK, Progress.NONE);
  }

  /** Opens a book on another day. */
  public static Book openOn(BookStore store, LocalDate today) {
    Clock clock = Clock.fixed(today.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
    return Book.open(store, new FewHolidays(), clock, Progress.NONE);
  }

  /** What a book of so many customers holds. */
  public static BookStore.Contents contents(int count) {
    SampleBooks maker = new SampleBooks(20_261_123L + count);
    List<Customer> customers = new ArrayList<>();
    List<GrowthProject> projects = new ArrayList<>();
    long total = 0;
    for (int i = 0; i < count; i++) {
      Customer customer = maker.customer(i + 1);
      customers.add(customer);
      total += customer.revenue().in(BASE_YEAR).cents();
      if (maker.random.nextInt(4) == 0) {
        projects.add(maker.project(projects.size() + 1, customer));
      }
    }
    long target = Math.ceilDiv(total * 6 / 5, 1_000_000L) * 1_000_000L;
    return new BookStore.Contents(
        customers,
        projects,
        Map.of(
            Setting.TERRITORY_NAME.key(), "Rheinland",
            Setting.PLAN_YEAR.key(), "2027",
            Setting.TARGET.key(), Money.ofCents(target).toString()));
  }

  private Customer customer(int id) {
    int kind = random.nextInt(KINDS.length);
    String[] town = TOWNS[random.nextInt(TOWNS.length)];
    String name = name(kind, town[0]);
    boolean prospect = random.nextInt(5) == 0;
    long revenue = prospect ? 0 : revenue();
    CustomerBuilder builder =
        new CustomerBuilder(new CustomerId(id), String.valueOf(10_000 + id), name)
            .address(
                new Address(
                    pick(BEGINNINGS) + "weg " + (1 + random.nextInt(90)), town[0], town[1], "DE"))
            .industry(INDUSTRIES[kind])
            .revenue(history(revenue))
            .standing(standing())
            .visiting(new Visiting(null, 45, TODAY.minusDays(3 + random.nextInt(200))))
            .contacts(contacts());
    int potential = random.nextInt(50);
    if (potential >= 4) {
      builder.potential(potential(revenue, potential == 4));
    }
    if (!prospect && random.nextInt(6) == 0) {
      builder.contracts(List.of(contract(revenue)));
    }
    if (random.nextInt(4) == 0) {
      builder.competitors(List.of(new Competitor(pick(BEGINNINGS) + "med", pick(IDEAS))));
    }
    if (random.nextInt(5) == 0) {
      builder.notes(
          List.of(
              new Note(
                  "Plant den Umbau der Station.",
                  "Telefonat",
                  TODAY.minusDays(random.nextInt(90)))));
    }
    return builder.build();
  }

  private String name(int kind, String postcode) {
    for (int number = 1; ; number++) {
      String name = KINDS[kind] + " " + pick(BEGINNINGS) + pick(ENDINGS);
      String unique = number > 5 ? name + " " + (number - 4) : name;
      if (names.add(unique + postcode)) {
        return unique;
      }
    }
  }

  /** Few large, some medium, many small. */
  private long revenue() {
    int percent = random.nextInt(100);
    if (percent < 3) {
      return 50_000L + random.nextInt(30_000);
    }
    return percent < 18 ? 10_000L + random.nextInt(14_000) : 200L + random.nextInt(5_000);
  }

  private RevenueHistory history(long revenue) {
    TreeMap<Integer, Money> years = new TreeMap<>();
    if (revenue > 0) {
      years.put(BASE_YEAR - 2, Money.of(revenue * (70 + random.nextInt(50)) / 100));
      years.put(BASE_YEAR - 1, Money.of(revenue * (80 + random.nextInt(45)) / 100));
      years.put(BASE_YEAR, Money.ofCents(revenue * 100 + random.nextInt(100)));
    }
    return RevenueHistory.of(years);
  }

  private Potential potential(long revenue, boolean belowRevenue) {
    Potential.Source source =
        random.nextBoolean() ? Potential.Source.GIVEN : Potential.Source.ESTIMATED;
    if (revenue == 0) {
      return new Potential(Money.of(5_000 + 1_000L * random.nextInt(60)), source);
    }
    if (belowRevenue) {
      return new Potential(Money.of(revenue * 9 / 10), source);
    }
    int share =
        switch (random.nextInt(5)) {
          case 0 -> 4 + random.nextInt(6);
          case 1, 2 -> 20 + random.nextInt(55);
          default -> 82 + random.nextInt(18);
        };
    return new Potential(Money.of(revenue * 100 / share + 1), source);
  }

  private Standing standing() {
    return new Standing(
        random.nextInt(3) == 0 ? 20 + random.nextInt(80) : null,
        null,
        random.nextInt(8) == 0 ? Share.percent(3) : Share.NONE,
        random.nextInt(20) == 0,
        random.nextInt(12) == 0);
  }

  private Contract contract(long revenue) {
    LocalDate until =
        random.nextInt(3) == 0 ? LocalDate.of(2027, 6, 30) : LocalDate.of(2028, 12, 31);
    return new Contract(LocalDate.of(2025, 1, 1), until, Money.of(revenue * 6 / 10));
  }

  private List<Contact> contacts() {
    List<Contact> contacts = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      LoyaltyAnswers answers =
          new LoyaltyAnswers(
              1 + random.nextInt(4), 1 + random.nextInt(4), random.nextInt(5), random.nextInt(5));
      contacts.add(
          new Contact(
              FIRST_NAMES[(i * 3 + random.nextInt(3)) % FIRST_NAMES.length]
                  + " "
                  + pick(BEGINNINGS)
                  + "er",
              ROLES.get(random.nextInt(ROLES.size())),
              1 + random.nextInt(3),
              random.nextInt(3) == 0 ? null : answers));
    }
    return contacts;
  }

  private GrowthProject project(int id, Customer customer) {
    boolean prospect = customer.revenue().size() == 0;
    String idea = pick(IDEAS);
    return new GrowthProjectBuilder(
            new ProjectId(id),
            customer.id(),
            idea + (prospect ? " – Erstauftrag" : " – Ausbau"),
            pick(STAGES))
        .kind(
            prospect
                ? GrowthProject.Kind.NEW_CUSTOMER
                : KINDS_OF_GROWTH.get(random.nextInt(KINDS_OF_GROWTH.size())))
        .measure(pick(MEASURES))
        .yearlyValue(Money.of(2_000 + random.nextInt(40) * 500L))
        .start(
            random.nextInt(3) == 0 ? null : LocalDate.of(2026, 9, 1).plusMonths(random.nextInt(14)))
        .visits(1 + random.nextInt(8))
        .minutes(random.nextInt(6) * 60)
        .budget(Money.of(random.nextInt(5) * 200L))
        .choice(random.nextInt(10) == 0 ? GrowthProject.Choice.IN : GrowthProject.Choice.OPEN)
        .build();
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
