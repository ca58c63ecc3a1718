package app.revier.desktop.screen.gap;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.territory.Contract;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small book whose figures can be worked out by hand: base 100,000, target 120,000. */
final class GapBooks {

  private GapBooks() {}

  /** Customers and projects without a target. */
  static Book withoutTarget() {
    Book book = SampleBooks.empty();
    book.settings().set(Map.of(Setting.PLAN_YEAR.key(), "2027"));
    book.customers()
        .saveAll(
            List.of(
                customer(1, "Klinikum Nordstadt", 60_000)
                    .contracts(
                        List.of(new Contract(null, LocalDate.of(2028, 12, 31), Money.of(40_000))))
                    .build(),
                customer(2, "Praxis Dornfeld", 40_000).build(),
                customer(3, "Labor Lindenhof", 0).build()));
    for (int i = 0; i < 4; i++) {
      // So that a project created by a test gets an id of its own.
      book.projects().nextId();
    }
    book.projects()
        .saveAll(
            List.of(
                project(1, 1, "Wundauflagen", "offer", 20_000),
                project(2, 2, "Handschuhe", "in-trial", 10_000),
                project(3, 3, "Erstauftrag", "not-started", 30_000),
                project(4, 2, "Spritzen", "lost", 5_000)));
    return book;
  }

  static Book small() {
    Book book = withoutTarget();
    book.settings().set(Map.of(Setting.TARGET.key(), "120000"));
    return book;
  }

  /** The same with so few visits that one project stays out. */
  static Book limited() {
    Book book = small();
    book.settings().set(Map.of(Setting.VISIT_LIMIT.key(), "8"));
    return book;
  }

  private static CustomerBuilder customer(int id, String name, int revenue) {
    CustomerBuilder builder =
        new CustomerBuilder(new CustomerId(id), String.valueOf(10_000 + id), name)
            .potential(new Potential(Money.of(2L * revenue + 50_000), Potential.Source.GIVEN));
    return revenue == 0
        ? builder
        : builder.revenue(RevenueHistory.of(new TreeMap<>(Map.of(2026, Money.of(revenue)))));
  }

  static GrowthProject project(int id, int customer, String name, String stage, int value) {
    return new GrowthProjectBuilder(new ProjectId(id), new CustomerId(customer), name, stage)
        .yearlyValue(Money.of(value))
        .visits(4)
        .minutes(90)
        .budget(Money.of(500))
        .build();
  }
}
