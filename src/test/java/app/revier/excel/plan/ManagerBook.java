package app.revier.excel.plan;

import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.territory.Address;
import app.revier.territory.ClassOverride;
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
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Reach;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.Standing;
import app.revier.territory.Strategy;
import app.revier.territory.Visiting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small book in which every column of the workbook has something in it. */
final class ManagerBook {

  private ManagerBook() {}

  /** The book with a target. */
  static Book withTarget() {
    return open("Rheinland & Eifel", "110000");
  }

  /** The book without a target. */
  static Book withoutTarget() {
    return open("Rheinland & Eifel", null);
  }

  /** The book of a territory with a name, to a target. */
  static Book open(String territory, @Nullable String target) {
    Map<String, String> settings = new HashMap<>();
    settings.put(Setting.PLAN_YEAR.key(), "2027");
    settings.put(Setting.TERRITORY_NAME.key(), territory);
    if (target != null) {
      settings.put(Setting.TARGET.key(), target);
    }
    BookStore.Contents contents =
        new BookStore.Contents(
            List.of(clinic(), practice(), home(), prospect()), projects(), settings);
    return SampleBooks.open(new MemoryStore(Path.of("manager.revier"), false, contents));
  }

  private static CustomerBuilder customer(int id, String number, String name) {
    return new CustomerBuilder(new CustomerId(id), number, name);
  }

  private static RevenueHistory revenue(long before, long base) {
    TreeMap<Integer, Money> years = new TreeMap<>();
    years.put(2025, Money.ofCents(before));
    years.put(2026, Money.ofCents(base));
    return RevenueHistory.of(years);
  }

  private static Customer clinic() {
    return customer(1, "00017", "=Klinikum Nordstadt")
        .address(new Address("Nordring 1", "01067", "Köln", "Deutschland"))
        .position(new Position(50.9503337, 6.9200001, Position.Origin.GIVEN))
        .industry("Krankenhaus")
        .parentGroup("Nordgruppe")
        .reach(new Reach("+49 221 4710", "einkauf@nordstadt.example", "https://nordstadt.example"))
        .revenue(revenue(5_800_000, 6_240_050))
        .potential(new Potential(Money.of(151_400), Potential.Source.GIVEN))
        .standing(new Standing(null, null, new Share(25_000), true, false))
        .visiting(new Visiting(30, 45, LocalDate.of(2026, 11, 9)))
        .contracts(
            List.of(
                new Contract(
                    LocalDate.of(2025, 1, 1), LocalDate.of(2027, 6, 30), Money.of(24_000))))
        .contacts(
            List.of(
                new Contact(
                    "Dr. Ada Nord", Contact.Role.MANAGEMENT, 3, new LoyaltyAnswers(4, 3, 4, 2)),
                new Contact("Ben Süd", Contact.Role.PURCHASING, 1, null)))
        .competitors(
            List.of(new Competitor("Velotrex", "OP-Sets"), new Competitor("Corvalind", "")))
        .notes(
            List.of(
                new Note("Umbau\nim Herbst", "Telefonat", LocalDate.of(2026, 10, 1)),
                new Note("-20 % gefordert", "", LocalDate.of(2026, 11, 2))))
        .build();
  }

  private static Customer practice() {
    return customer(2, "00023", "Praxis Dr. Ost")
        .revenue(revenue(2_000_000, 1_500_000))
        .potential(new Potential(Money.of(16_000), Potential.Source.ESTIMATED))
        .standing(new Standing(62, new Probability(0.9), Share.NONE, false, true))
        .contracts(
            List.of(
                new Contract(null, LocalDate.of(2026, 12, 31), Money.of(5_000)),
                new Contract(LocalDate.of(2027, 4, 1), null, Money.of(4_000))))
        .competitors(List.of(new Competitor("Nord; Süd KG", "")))
        .override(
            new ClassOverride(
                null, Strategy.GROW, "Neuer Einkaufsleiter.", LocalDate.of(2026, 11, 2)))
        .build();
  }

  private static Customer home() {
    return customer(3, "00031", "Pflegeheim West").revenue(revenue(0, 99_999)).build();
  }

  private static Customer prospect() {
    return customer(4, "00044", "Labor Mitte")
        .potential(new Potential(Money.of(80_000), Potential.Source.ESTIMATED))
        .visiting(new Visiting(null, null, LocalDate.of(1899, 12, 31)))
        .build();
  }

  private static List<GrowthProject> projects() {
    return List.of(
        project(1, 1, "Abdecksets", "offer", 24_000, null, GrowthProject.Choice.OPEN),
        project(2, 2, "@Wundsets", "won", 6_000, null, GrowthProject.Choice.OPEN),
        project(3, 4, "Erstauftrag", "in-trial", 30_000, 0.35, GrowthProject.Choice.IN),
        project(4, 4, "Zubehör", "introduced", 9_000, null, GrowthProject.Choice.OUT),
        project(5, 1, "Trokare", "lost", 18_000, null, GrowthProject.Choice.OPEN));
  }

  private static GrowthProject project(
      int id,
      int customer,
      String name,
      String stage,
      long value,
      @Nullable Double probability,
      GrowthProject.Choice choice) {
    return new GrowthProjectBuilder(new ProjectId(id), new CustomerId(customer), name, stage)
        .kind(GrowthProject.Kind.NEW_PRODUCT)
        .measure("Musterpaket")
        .yearlyValue(Money.of(value))
        .start(LocalDate.of(2027, 4, 1))
        .winProbabilityByHand(probability == null ? null : new Probability(probability))
        .visits(4)
        .minutes(150)
        .budget(Money.of(800))
        .choice(choice)
        .build();
  }
}
