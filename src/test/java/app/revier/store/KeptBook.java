package app.revier.store;

import app.revier.book.BookStore;
import app.revier.book.BookStore.Contents;
import app.revier.book.ChangeLabel;
import app.revier.book.Drive;
import app.revier.book.Write;
import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Behaviour;
import app.revier.territory.CallJudgements;
import app.revier.territory.ClassOverride;
import app.revier.territory.Closing;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.HandedOver;
import app.revier.territory.Hurdle;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.OrderHistory;
import app.revier.territory.PhaseState;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Reach;
import app.revier.territory.RevenueHistory;
import app.revier.territory.SalesLine;
import app.revier.territory.SalesPhase;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import app.revier.territory.Standing;
import app.revier.territory.Strategy;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHours;
import app.revier.territory.WeekHoursText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The book that is kept as a file for each version of its form, with every part of every record and
 * every word the book uses. Run as a program when a version is released, it makes the file of that
 * version; the files of older versions stay as they are.
 */
final class KeptBook {

  static final ChangeLabel ADDED = ChangeLabel.of("imported", "Kunden 2026.xlsx");
  static final ChangeLabel EDITED = ChangeLabel.of("customer-edited", "Klinik Nordstadt");

  private static final WeekHours HOURS =
      WeekHoursText.parse("mon-thu 08:00-12:00 13:30-17:00; fri 08:00-12:00");

  /** What a book of form 4 and later knows of roads. */
  static final List<Drive> DRIVES = List.of(new Drive(1, 1L << 60, 0), new Drive(2, 1, 86_400));

  private static final Behaviour BEHAVIOUR =
      Stream.of(Hurdle.values())
          .reduce(
              Behaviour.NONE.with("product-type", "reusable").with("price-level", "premium"),
              (behaviour, hurdle) -> behaviour.with(hurdle, true),
              (one, other) -> other);

  private static final CallJudgements JUDGEMENTS =
      new CallJudgements(
          Money.ofCents(3_000_001), Money.of(62_000), Money.of(70_000), Money.of(80_000), 8, 4, 52);

  private KeptBook() {}

  /** Makes the file; the argument is the path. */
  public static void main(String[] arguments) {
    make(Path.of(arguments[0]));
  }

  /** Makes the book of the present version. */
  static void make(Path file) {
    try (BookStore store = new SqliteBooks().create(file)) {
      Instant at = Instant.parse("2026-11-23T08:00:00Z");
      List<Write> writes = new ArrayList<>();
      Contents contents = contents(Schema.VERSION);
      contents.customers().forEach(customer -> writes.add(new Write.PutCustomer(customer)));
      contents.projects().forEach(project -> writes.add(new Write.PutProject(project)));
      contents.agenda().entries().forEach(entry -> writes.add(new Write.PutEntry(entry)));
      contents.settings().forEach((key, value) -> writes.add(new Write.PutSetting(key, value)));
      writes.add(new Write.AddSales(sales(Schema.VERSION)));
      store.commit(ADDED, at, writes, Progress.NONE);
      store.commit(EDITED, at, edit(Schema.VERSION), Progress.NONE);
      store.undo(Progress.NONE);
      store.keepDrives(DRIVES);
    }
  }

  /** What the book of a version holds; the edit is undone. */
  static Contents contents(int version) {
    return new Contents(
        List.of(
            full(version),
            bare(),
            visited(version, worded(3, Position.Origin.GIVEN, SizeClass.A, Strategy.MAINTAIN)),
            worded(4, Position.Origin.GEOCODED, SizeClass.B, Strategy.GROW),
            handed(version, worded(5, Position.Origin.APPROXIMATE, SizeClass.C, Strategy.WIN))),
        List.of(
            project(1, GrowthProject.Kind.SAME_USERS, GrowthProject.Choice.OPEN),
            version < 8
                ? project(2, GrowthProject.Kind.OTHER_DEPARTMENT, GrowthProject.Choice.IN)
                : closed(project(2, GrowthProject.Kind.OTHER_DEPARTMENT, GrowthProject.Choice.IN)),
            project(3, GrowthProject.Kind.NEW_PRODUCT, GrowthProject.Choice.OUT),
            project(4, GrowthProject.Kind.NEW_CUSTOMER, GrowthProject.Choice.OPEN)),
        KeptAgenda.of(version),
        Map.of("target", "600000.00", "correlation", "0.1"));
  }

  /** The edit that is undone. */
  private static List<Write> edit(int version) {
    List<Write> writes = new ArrayList<>(KeptAgenda.edit(version));
    writes.add(new Write.PutCustomer(edited(version)));
    return writes;
  }

  /** The first customer after the edit. */
  static Customer edited(int version) {
    return full(version)
        .edit()
        .name("Klinik Nordstadt GmbH")
        .notes(List.of(new Note("Neuer Einkaufsleiter", "Zeitung", LocalDate.of(2026, 11, 20))))
        .contracts(List.of())
        .build();
  }

  static List<SalesLine> sales(int version) {
    return List.of(
        new SalesLine(
            new CustomerId(1),
            LocalDate.of(2026, 3, 2),
            "Schere gebogen",
            version < 9 ? "" : "Instrumente",
            new BigDecimal("12.5"),
            Money.ofCents(12_345)),
        new SalesLine(
            new CustomerId(1), LocalDate.of(2026, 4, 2), "", "", null, Money.ofCents(-500)));
  }

  private static Customer full(int version) {
    return new CustomerBuilder(new CustomerId(1), "10001", "Klinik Nordstadt")
        .address(new Address("Ringstraße 1", "01067", "Dresden", "Deutschland"))
        .position(new Position(51.0504088, 13.7372621, Position.Origin.GEOCODED))
        .industry("Krankenhaus")
        .parentGroup("Nordgruppe")
        .reach(new Reach("+49 351 000000", "info@nordstadt.example", "https://nordstadt.example"))
        .revenue(
            RevenueHistory.NONE
                .with(2024, Money.of(50_000))
                .with(2025, Money.ZERO)
                .with(2026, Money.ofCents(6_240_050)))
        .potential(new Potential(Money.of(150_000), Potential.Source.GIVEN))
        .standing(new Standing(80, new Probability(0.875), Share.percent(3), true, true))
        .visiting(
            version < 2 ? new Visiting(42, 45, LocalDate.of(2026, 10, 1)) : visitingOf(version))
        .callJudgements(version < 10 ? CallJudgements.USUAL : JUDGEMENTS)
        .contracts(
            List.of(
                new Contract(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 6, 30), Money.of(20_000)),
                new Contract(null, null, Money.ZERO)))
        .contacts(version < 8 ? contacts() : contactsWithMore())
        .behaviour(version < 8 ? Behaviour.NONE : BEHAVIOUR)
        .competitors(List.of(new Competitor("Skalpell AG", "Klingen"), new Competitor("X", "")))
        .notes(notes(version))
        .override(new ClassOverride(SizeClass.A, Strategy.GROW, "Neubau", LocalDate.of(2026, 5, 4)))
        .orders(OrderHistory.of(List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 2))))
        .build();
  }

  /** A number of visits and an interval are never both there. */
  private static Customer visited(int version, Customer customer) {
    return version < 10
        ? customer
        : customer.edit().visiting(Visiting.UNKNOWN.withVisitsPerYear(22)).build();
  }

  private static Customer handed(int version, Customer customer) {
    return version < 11
        ? customer
        : customer.edit().handedOver(new HandedOver("Ina Berg", LocalDate.of(2026, 12, 1))).build();
  }

  private static Visiting visitingOf(int version) {
    Visiting visiting = new Visiting(42, 45, LocalDate.of(2026, 10, 1), HOURS, 20);
    return version < 6
        ? visiting
        : visiting
            .withWithoutAppointment(true)
            .withQuestions("Wer bestellt? Bis wann?")
            .withCallsPerYear(8);
  }

  private static Customer bare() {
    return Customer.named(new CustomerId(2), "10002", "Praxis \"Süd\" 日本\n🏥");
  }

  private static Customer worded(
      long id, Position.Origin origin, SizeClass size, Strategy strategy) {
    return new CustomerBuilder(new CustomerId(id), "1000" + id, "Kunde " + id)
        .position(new Position(-0.5, -179.9999999, origin))
        .potential(new Potential(Money.of(1), Potential.Source.ESTIMATED))
        .override(new ClassOverride(size, strategy, "Grund", LocalDate.of(1969, 12, 31)))
        .build();
  }

  private static List<Contact> contacts() {
    return List.of(
        new Contact("Anna Adler", Contact.Role.USER, 1, new LoyaltyAnswers(0, 1, 2, 3)),
        new Contact("Ben Bach", Contact.Role.PURCHASING, 2, new LoyaltyAnswers(4, 3, 2, 1)),
        new Contact("Cem Celik", Contact.Role.TEAM_LEAD, 3, null),
        new Contact("Dora Daum", Contact.Role.MANAGEMENT, 3, null),
        new Contact("Emil Ernst", Contact.Role.OTHER, 1, null));
  }

  private static List<Contact> contactsWithMore() {
    List<Contact> all = new ArrayList<>(contacts());
    all.set(
        0,
        all.getFirst()
            .reachedAt("+49 351 000001", "adler@nordstadt.example")
            .withNote("Mag keine Anrufe am Montag")
            .withBirthday(LocalDate.of(1980, 2, 29))
            .withStaying(Contact.Staying.LEAVES)
            .assessed(new LoyaltyAnswers(2, 2, 2, 2), LocalDate.of(2026, 6, 1))
            .assessed(new LoyaltyAnswers(3, 3, 2, 2), LocalDate.of(2026, 11, 1)));
    all.set(4, all.getLast().withStaying(Contact.Staying.LEFT));
    return all;
  }

  private static List<Note> notes(int version) {
    Note first = new Note("Bau 2027", "Gespräch", LocalDate.of(2026, 5, 4));
    return version < 8
        ? List.of(first)
        : List.of(
            first,
            new Note("Termin bestätigt", "", LocalDate.of(2026, 5, 5), Note.Kind.MAIL),
            new Note("Neubau geplant", "Zeitung", LocalDate.of(2026, 5, 6), Note.Kind.RESEARCH));
  }

  private static GrowthProject closed(GrowthProject project) {
    return project
        .edit()
        .next(new DueStep("Muster bringen", LocalDate.of(2026, 12, 12)))
        .phases(
            List.of(
                new PhaseState(SalesPhase.PREPARE, true, 5, ""),
                new PhaseState(SalesPhase.OPEN, true, null, ""),
                new PhaseState(SalesPhase.UNDERSTAND, false, 1, "Wer entscheidet? Bis wann?"),
                new PhaseState(SalesPhase.PRESENT, false, null, "Muster"),
                new PhaseState(SalesPhase.CLOSE, true, 3, "Preis 日本"),
                new PhaseState(SalesPhase.FOLLOW_UP, true, 2, "")))
        .closing(
            new Closing(
                LocalDate.of(2026, 11, 20),
                Money.of(7_500),
                "Testgeräte",
                new Probability(0.7),
                "offer",
                "A-Grow"))
        .build();
  }

  private static GrowthProject project(
      long id, GrowthProject.Kind kind, GrowthProject.Choice choice) {
    boolean bare = id == 1;
    return new GrowthProject(
        new ProjectId(id),
        new CustomerId(1 + id % 2),
        "Projekt " + id,
        kind,
        bare ? "" : "Produkttest",
        "in-trial",
        Money.of(8_000),
        bare ? null : LocalDate.of(2027, 3, 1),
        bare ? null : new Probability(0.123456789),
        4,
        90,
        Money.ofCents(25_050),
        choice,
        "",
        null,
        List.of(),
        null);
  }
}
