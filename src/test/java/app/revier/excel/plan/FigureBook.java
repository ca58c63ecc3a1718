package app.revier.excel.plan;

import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.territory.CallJudgements;
import app.revier.territory.ClassOverride;
import app.revier.territory.Closing;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Money;
import app.revier.territory.OrderHistory;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import app.revier.territory.Standing;
import app.revier.territory.Strategy;
import app.revier.territory.Visiting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A book of figures at the edges of every rule: credit notes, single cents, halves of cents, limits
 * that are met exactly, equal figures, contracts that end within the year, own classes, projects
 * that should have begun.
 */
final class FigureBook {

  private final List<Customer> customers = new ArrayList<>();
  private final List<GrowthProject> projects = new ArrayList<>();
  private final Map<String, String> settings = new HashMap<>();

  FigureBook() {
    settings.put(Setting.PLAN_YEAR.key(), "2027");
    settings.put(Setting.TARGET.key(), "150000000");
    settings.put(Setting.VISIT_LIMIT.key(), "none");
    addBuyers();
    addStanding();
    addContracts();
    addProjects();
  }

  /** The book. */
  Book open() {
    return SampleBooks.open(
        new MemoryStore(
            Path.of("figures.revier"),
            false,
            new BookStore.Contents(customers, projects, settings)));
  }

  /** The same with a setting. */
  FigureBook with(Setting<?> setting, String text) {
    settings.put(setting.key(), text);
    return this;
  }

  /** The same with another potential of a customer. */
  FigureBook withPotential(int id, long amount) {
    Potential potential = new Potential(Money.of(amount), Potential.Source.GIVEN);
    customers.set(id - 1, customers.get(id - 1).edit().potential(potential).build());
    return this;
  }

  /** The same with another win probability of a project. */
  FigureBook withProbability(int id, double probability) {
    projects.set(
        id - 1,
        projects.get(id - 1).edit().winProbabilityByHand(new Probability(probability)).build());
    return this;
  }

  private CustomerBuilder next() {
    int id = customers.size() + 1;
    return new CustomerBuilder(new CustomerId(id), "K*" + id, "Kunde " + id);
  }

  private void buyer(@Nullable Long before, @Nullable Long base, @Nullable Long potential) {
    CustomerBuilder builder = next().revenue(revenue(before, base));
    if (potential != null) {
      builder.potential(new Potential(Money.ofCents(potential), Potential.Source.GIVEN));
    }
    customers.add(builder.build());
  }

  private static RevenueHistory revenue(@Nullable Long before, @Nullable Long base) {
    TreeMap<Integer, Money> years = new TreeMap<>();
    if (before != null) {
      years.put(2025, Money.ofCents(before));
    }
    if (base != null) {
      years.put(2026, Money.ofCents(base));
    }
    return RevenueHistory.of(years);
  }

  private void addBuyers() {
    buyer(9_000_000L, 6_000_000L, 20_000_000L);
    buyer(null, 5_000_000L, 50_000_000L); // exactly A, exactly 10 %
    buyer(1_000_000L, 1_000_000L, 1_250_000L); // exactly B, exactly 80 %
    buyer(
        1_111_111L, 1_000_000L, 1_499_999L); // whitespace a cent too small; fell by less than 10 %
    buyer(1_111_112L, 1_000_000L, 1_500_000L); // whitespace just enough; fell by more than 10 %
    buyer(100L, 1L, 2L);
    buyer(200_000L, -50_000L, 100_000L); // credit notes
    buyer(null, 0L, 0L);
    buyer(null, null, 4_000_000L);
    buyer(5_000L, 700_000L, 300_000L); // potential below the revenue
    buyer(null, 700_000L, null);
    buyer(3L, 700_000L, 70_000_000L);
    buyer(12_345_678_901L, 12_345_678_905L, 98_765_432_109L);
  }

  private void addStanding() {
    customers.add(
        next()
            .revenue(revenue(100_000L, 33_333L))
            .standing(new Standing(49, null, new Share(123_457), true, true))
            .orders(
                OrderHistory.of(
                    List.of(
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 21),
                        LocalDate.of(2026, 4, 9))))
            .build());
    customers.add(
        next()
            .revenue(revenue(10L, 10L))
            .standing(new Standing(75, new Probability(0.45), Share.percent(50), false, false))
            .build());
    customers.add(
        next()
            .revenue(revenue(null, 987_654_321L))
            .potential(new Potential(Money.of(12_000_000), Potential.Source.ESTIMATED))
            .standing(new Standing(50, null, new Share(333_333), false, true))
            .contacts(
                List.of(
                    new Contact("A", Contact.Role.USER, 3, new LoyaltyAnswers(4, 4, 3, 4)),
                    new Contact("B", Contact.Role.MANAGEMENT, 1, new LoyaltyAnswers(0, 1, 2, 0))
                        .withStaying(Contact.Staying.LEAVES)))
            .override(new ClassOverride(SizeClass.B, null, "Eigene.", LocalDate.of(2026, 10, 1)))
            .visiting(new Visiting(100, null, null))
            .build());
    customers.add(
        next()
            .revenue(revenue(0L, 2_500_000L))
            .override(
                new ClassOverride(
                    SizeClass.A, Strategy.MAINTAIN, "Eigene.", LocalDate.of(2026, 10, 1)))
            .visiting(new Visiting(null, null, null).withVisitsPerYear(7))
            .callJudgements(
                new CallJudgements(
                    Money.ZERO,
                    Money.of(20_000),
                    Money.of(30_000),
                    Money.of(31_000),
                    null,
                    null,
                    20))
            .build());
  }

  private void addContracts() {
    contracted(1_234_567L, new Contract(null, LocalDate.of(2027, 5, 3), Money.ofCents(777_777)));
    contracted(
        1_000L,
        new Contract(LocalDate.of(2027, 11, 30), LocalDate.of(2028, 1, 1), Money.ofCents(100)));
    contracted(-100L, new Contract(null, null, Money.ofCents(5_000)));
    contracted(
        9_999_999L,
        new Contract(null, LocalDate.of(2026, 12, 31), Money.ofCents(1)),
        new Contract(LocalDate.of(2027, 2, 28), null, Money.ofCents(123_457)),
        new Contract(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 1), Money.ofCents(6)));
    contracted(0L, new Contract(LocalDate.of(2027, 1, 1), null, Money.of(20_000)));
    contracted(500L, new Contract(null, null, Money.of(1_000)));
  }

  private void contracted(long base, Contract... contracts) {
    customers.add(next().revenue(revenue(null, base)).contracts(List.of(contracts)).build());
  }

  private void addProjects() {
    project(1, "offer", 1_000_001L, LocalDate.of(2027, 4, 30), null);
    project(3, "won", 600_000L, LocalDate.of(2026, 7, 1), null);
    project(3, "won", 600_001L, LocalDate.of(2025, 7, 1), null);
    project(9, "in-trial", 7L, LocalDate.of(2026, 2, 1), 0.123456789);
    project(10, "introduced", 999_999L, null, null);
    project(10, "lost", 999_999L, null, 0.9);
    project(13, "not-started", 12_345_679L, LocalDate.of(2028, 1, 1), null);
    project(13, "gone", 100L, LocalDate.of(2027, 1, 1), 0.5);
    project(16, "on-hold", 100L, LocalDate.of(2027, 12, 31), null);
    project(22, "not-started", 333_333L, LocalDate.of(2027, 12, 31), 1.0);
    GrowthProject won = projects.get(1);
    projects.set(
        1,
        won.edit()
            .closing(new Closing(LocalDate.of(2026, 10, 17), null, "", null, "offer", ""))
            .build());
  }

  private void project(
      int customer, String stage, long cents, @Nullable LocalDate start, @Nullable Double chance) {
    int id = projects.size() + 1;
    projects.add(
        new GrowthProjectBuilder(new ProjectId(id), new CustomerId(customer), "P" + id, stage)
            .yearlyValue(Money.ofCents(cents))
            .start(start)
            .winProbabilityByHand(chance == null ? null : new Probability(chance))
            .build());
  }
}
