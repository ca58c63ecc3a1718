package app.revier.desktop.screen.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.FewHolidays;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.book.WeekPlanning;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHoursText;
import app.revier.week.WeekSearch;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small book: eight customers north of Cologne and a meeting on the Tuesday of next week. */
public final class WeekBooks {

  /** The first day of the week after the one of today. */
  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  public static final LocalDate TUESDAY = MONDAY.plusDays(1);
  public static final LocalDate FRIDAY = MONDAY.plusDays(4);

  private WeekBooks() {}

  /** Nothing is planned yet. */
  public static Book unplanned() {
    return SampleBooks.open(
        store(false, new Agenda(List.of(), List.of(meeting()), List.of(), List.of())));
  }

  /** The next week was planned, and is looked at when some of its days are over. */
  static Book plannedBefore(LocalDate today) {
    try (Book book = planned()) {
      return SampleBooks.openOn(store(false, book.snapshot().agenda()), today);
    }
  }

  /** The next week is planned. */
  public static Book planned() {
    Book book = unplanned();
    plan(book);
    return book;
  }

  /**
   * The next week is planned, and two of the customers have no place in it: they were visited long
   * ago and receive on Fridays only, which are no field days.
   */
  public static Book tooFull() {
    Book book = unplanned();
    for (long id = 1; id <= 2; id++) {
      Customer customer =
          Objects.requireNonNull(book.snapshot().territory().customer(new CustomerId(id)));
      Visiting visiting =
          new Visiting(30, null, LocalDate.of(2026, 6, 1))
              .withHours(WeekHoursText.parse("fri 08:00-17:00"));
      book.customers().save(customer.edit().visiting(visiting).build());
    }
    plan(book);
    return book;
  }

  /** One visit stands, and many customers wait for one. */
  static Book crowded(int customers) {
    Stop visit =
        new Stop(
            new StopId(1),
            MONDAY,
            Stop.Kind.VISIT,
            new CustomerId(1),
            null,
            null,
            "",
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            0,
            false);
    return SampleBooks.open(
        store(
            false,
            customers,
            new Agenda(List.of(), List.of(), List.of(), List.of())
                .with(List.of(), List.of(visit))));
  }

  /** Twenty customers with rhythms of two to four weeks, on whatever day the clock tells. */
  static Book ofMonth(Clock clock) {
    List<Customer> customers = new ArrayList<>();
    for (int id = 1; id <= 20; id++) {
      Visiting visiting = new Visiting(14 + 7 * (id % 3), null, null);
      customers.add(customer(id).edit().visiting(visiting).build());
    }
    return Book.open(
        store(false, customers, new Agenda(List.of(), List.of(meeting()), List.of(), List.of())),
        new FewHolidays(),
        clock,
        Progress.NONE);
  }

  /** The same planned week in a book that can only be read. */
  public static Book readOnly() {
    try (Book book = planned()) {
      return SampleBooks.open(store(true, book.snapshot().agenda()));
    }
  }

  private static void plan(Book book) {
    WeekPlanning planning = new WeekPlanning(book.snapshot(), "de");
    planning.keep(planning.plan(planning.week(MONDAY), WeekSearch.ofSteps(1, 300)), book);
  }

  private static MemoryStore store(boolean readOnly, Agenda agenda) {
    return store(readOnly, 8, agenda);
  }

  private static MemoryStore store(boolean readOnly, int count, Agenda agenda) {
    List<Customer> customers = new ArrayList<>();
    for (int id = 1; id <= count; id++) {
      customers.add(customer(id));
    }
    return store(readOnly, customers, agenda);
  }

  private static MemoryStore store(boolean readOnly, List<Customer> customers, Agenda agenda) {
    return new MemoryStore(
        Path.of("Woche.revier"),
        readOnly,
        new BookStore.Contents(
            customers, List.of(), agenda, Map.of("plan.year", "2027", "week.home", "50.9, 6.9")));
  }

  private static Appointment meeting() {
    return new Appointment(
        new AppointmentId(1), null, "Besprechung", TUESDAY, TUESDAY, LocalTime.of(14, 0), 60, 0);
  }

  private static Customer customer(int id) {
    return new CustomerBuilder(new CustomerId(id), "K" + id, "Klinik " + id)
        .position(new Position(50.9 + (id % 50) / 50.0, 6.9, Position.Origin.GIVEN))
        .revenue(RevenueHistory.NONE.with(2026, Money.of(20_000L * id)))
        .potential(new Potential(Money.of(200_000), Potential.Source.GIVEN))
        .build();
  }
}
