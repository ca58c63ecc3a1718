package app.revier.store;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.CalledOffId;
import app.revier.agenda.Inquiry;
import app.revier.agenda.InquiryId;
import app.revier.agenda.Origin;
import app.revier.agenda.Published;
import app.revier.agenda.PublishedId;
import app.revier.agenda.Repetition;
import app.revier.agenda.Review;
import app.revier.agenda.ReviewId;
import app.revier.agenda.ReviewedClasses;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.StageChange;
import app.revier.agenda.StageChangeId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.book.Write;
import app.revier.territory.Address;
import app.revier.territory.Assessment;
import app.revier.territory.Behaviour;
import app.revier.territory.ClassOverride;
import app.revier.territory.Closing;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.FormerEntry;
import app.revier.territory.GrowthProject;
import app.revier.territory.Hours;
import app.revier.territory.Hurdle;
import app.revier.territory.Limits;
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
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records with every kind of value a book must keep exactly, by chance but repeatable. */
final class RandomTerritory {

  /** What follows from an address is never kept. */
  private static final Position.Origin[] KEPT =
      Stream.of(Position.Origin.values())
          .filter(origin -> !origin.isByArea())
          .toArray(Position.Origin[]::new);

  private static final String[] TEXTS = {
    "",
    "Köln",
    "O'Neill \"& Söhne\"",
    "Zeile 1\nZeile 2",
    "a\u0000b",
    "\u001f\u00ff|;,",
    "日本 🏥",
    " ",
    "=1+1",
    "%_",
    "{\"2026\":1}",
    "-"
  };

  private final Random random;
  private int numbers;

  RandomTerritory(Random random) {
    this.random = random;
  }

  Customer customer(CustomerId id) {
    return edit(new CustomerBuilder(id, "K" + ++numbers, name())).build();
  }

  /** The customer with other values in about half of its parts. */
  Customer edited(Customer customer) {
    return edit(customer.edit()).build();
  }

  private CustomerBuilder edit(CustomerBuilder builder) {
    List<Runnable> edits =
        List.of(
            () -> builder.name(name()),
            () -> builder.address(new Address(text(), text(), text(), text())),
            () -> builder.position(maybe(this::position)),
            () -> builder.industry(text()),
            () -> builder.parentGroup(text()),
            () -> builder.reach(new Reach(text(), text(), text())),
            () -> builder.revenue(revenue()),
            () -> builder.potential(maybe(this::potential)),
            () -> builder.standing(standing()),
            () -> builder.visiting(visiting()),
            () -> builder.behaviour(behaviour()),
            () -> builder.contracts(some(this::contract)),
            () -> builder.contacts(some(this::contact)),
            () -> builder.competitors(some(() -> new Competitor(name(), text()))),
            () ->
                builder.notes(some(() -> new Note(text(), text(), day(), one(Note.Kind.values())))),
            () -> builder.override(maybe(this::override)),
            () -> builder.orders(maybe(this::orders)),
            () -> builder.former(some(this::formerEntry)));
    edits.stream().filter(edit -> random.nextBoolean()).forEach(Runnable::run);
    return builder;
  }

  private FormerEntry formerEntry() {
    return new FormerEntry(
        name(),
        name(),
        new Address(text(), text(), text(), text()),
        random.nextBoolean(),
        revenue());
  }

  GrowthProject project(ProjectId id, CustomerId customer) {
    return new GrowthProject(
        id,
        customer,
        name(),
        one(GrowthProject.Kind.values()),
        text(),
        "stage" + random.nextInt(3),
        amount(),
        maybe(this::day),
        maybe(this::probability),
        random.nextInt(20),
        random.nextInt(1_000),
        amount(),
        one(GrowthProject.Choice.values()),
        text(),
        maybe(() -> new DueStep(name(), maybe(this::day))),
        phases(),
        maybe(this::closing));
  }

  private List<PhaseState> phases() {
    List<PhaseState> phases = new ArrayList<>();
    for (SalesPhase phase : SalesPhase.values()) {
      if (random.nextBoolean()) {
        phases.add(
            new PhaseState(
                phase, random.nextBoolean(), maybe(() -> 1 + random.nextInt(5)), text()));
      }
    }
    return phases;
  }

  private Closing closing() {
    return new Closing(
        day(), maybe(this::amount), text(), maybe(this::probability), text(), text());
  }

  StageChange stageChange(StageChangeId id, CustomerId customer, ProjectId project) {
    return new StageChange(id, customer, project, day(), text(), text());
  }

  Review review(ReviewId id, List<CustomerId> customers) {
    Map<CustomerId, String> classes = new HashMap<>();
    customers.forEach(one -> classes.put(one, "A-" + random.nextInt(4)));
    return new Review(
        id,
        day(),
        one(Review.Kind.values()),
        2020 + random.nextInt(10),
        new Review.Figures(
            amount(),
            maybe(this::amount),
            maybe(this::amount),
            maybe(this::amount),
            maybe(this::probability)),
        ReviewedClasses.of(classes));
  }

  private Behaviour behaviour() {
    Behaviour behaviour = Behaviour.NONE;
    for (String attribute : List.of("product-type", "price-level")) {
      behaviour = behaviour.with(attribute, maybe(() -> "value-" + random.nextInt(3)));
    }
    return behaviour
        .with(one(Hurdle.values()), true)
        .with(one(Hurdle.values()), random.nextBoolean());
  }

  Absence absence(AbsenceId id) {
    LocalDate from = day();
    return new Absence(
        id, one(Absence.Kind.values()), from, from.plusDays(random.nextInt(20)), text());
  }

  Appointment appointment(AppointmentId id, @Nullable CustomerId customer) {
    LocalDate from = day();
    LocalTime begin = maybe(this::time);
    LocalDate until = begin == null ? from.plusDays(random.nextInt(5)) : from;
    return new Appointment(
            id, customer, name(), from, until, begin, 1 + random.nextInt(60), random.nextInt(90))
        .withOrigin(origin());
  }

  private @Nullable Origin origin() {
    return switch (random.nextInt(3)) {
      case 0 -> null;
      case 1 -> new Origin.Series(name(), rule(), day());
      default -> new Origin.CalendarEvent(name(), name(), text(), text());
    };
  }

  private Repetition rule() {
    int every = 1 + random.nextInt(Repetition.MOST_BETWEEN);
    DayOfWeek day = one(DayOfWeek.values());
    return switch (random.nextInt(3)) {
      case 0 -> new Repetition.Weekly(every, Set.of(day));
      case 1 -> new Repetition.MonthlyOnDay(every, 1 + random.nextInt(31));
      default -> new Repetition.MonthlyOnWeekday(every, 1 + random.nextInt(Repetition.LAST), day);
    };
  }

  Task task(TaskId id) {
    LocalDate earliest = maybe(this::day);
    LocalDate deadline = earliest == null ? maybe(this::day) : maybe(() -> earliest.plusDays(3));
    return new Task(
        id,
        name(),
        1 + random.nextInt(500),
        random.nextInt(21),
        earliest,
        deadline,
        random.nextBoolean());
  }

  Stop stop(
      StopId id,
      @Nullable CustomerId customer,
      @Nullable AppointmentId appointment,
      @Nullable TaskId task) {
    LocalTime begin = time();
    Stop.Kind kind = one(Stop.Kind.values());
    boolean call = kind == Stop.Kind.TASK && random.nextBoolean();
    return new Stop(
        id,
        day(),
        kind,
        call ? null : customer,
        appointment,
        task,
        text(),
        begin,
        begin.plusSeconds(1 + random.nextInt(3_600)),
        random.nextInt(60),
        random.nextBoolean(),
        call ? customer : null);
  }

  Activity activity(ActivityId id, CustomerId customer, @Nullable ProjectId project) {
    LocalDate date = day();
    Activity.Kind kind = one(Activity.Kind.values());
    return new Activity(
        id,
        customer,
        date,
        kind,
        one(Activity.Result.values()),
        random.nextBoolean(),
        maybe(() -> 1 + random.nextInt(Activity.MOST_MINUTES)),
        kind == Activity.Kind.VISIT ? maybe(this::drive) : null,
        text(),
        text(),
        maybe(() -> date.plusDays(random.nextInt(40))),
        project,
        project == null ? "" : text(),
        new Activity.Effects(
            maybe(this::day),
            text(),
            project != null && random.nextBoolean(),
            project == null ? null : maybe(() -> new DueStep(name(), maybe(this::day)))));
  }

  private Activity.Drive drive() {
    return new Activity.Drive(1 + random.nextInt(200), maybe(() -> 1 + random.nextInt(200)));
  }

  CalledOff calledOff(CalledOffId id, CustomerId customer) {
    LocalDate from = day();
    return new CalledOff(id, customer, from, from.plusDays(random.nextInt(20)));
  }

  Inquiry inquiry(InquiryId id, CustomerId customer) {
    LocalDate date = day();
    Inquiry.State state = Inquiry.State.values()[random.nextInt(4)];
    return new Inquiry(id, customer, date, time(), state, date.minusDays(random.nextInt(9)));
  }

  SpecialRule special(SpecialRuleId id, @Nullable CustomerId customer) {
    LocalDate from = day();
    int minutes = random.nextInt(22 * 60);
    LocalTime time = LocalTime.MIN.plusMinutes(minutes);
    SpecialRule.What what =
        switch (random.nextInt(customer == null ? 5 : 7)) {
          case 0 -> new SpecialRule.EndsLater(time);
          case 1 -> new SpecialRule.ShorterBuffer(minutes);
          case 2 -> new SpecialRule.SmallerReserve(minutes);
          case 3 -> new SpecialRule.FieldDay();
          case 4 -> new SpecialRule.Stuck(time, customer);
          case 5 -> new SpecialRule.NoCall(Objects.requireNonNull(customer));
          default -> new SpecialRule.AnyHours(Objects.requireNonNull(customer));
        };
    return new SpecialRule(id, from, from.plusDays(random.nextInt(7)), what);
  }

  Published published(PublishedId id) {
    LocalTime begin = time();
    return new Published(
        id,
        "uid" + random.nextInt(100),
        new StopId(1 + random.nextInt(100)),
        random.nextInt(5),
        day(),
        begin,
        begin.plusSeconds(1 + random.nextInt(3_600)),
        text());
  }

  private LocalTime time() {
    return LocalTime.ofSecondOfDay(random.nextInt(22 * 3_600));
  }

  List<SalesLine> sales(List<CustomerId> customers) {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(
            i ->
                new SalesLine(
                    customers.get(random.nextInt(customers.size())),
                    day(),
                    text(),
                    text(),
                    maybe(() -> quantity(random.nextLong(-9_999_999, 9_999_999))),
                    Money.ofCents(random.nextLong(-Limits.LARGEST_KEPT, Limits.LARGEST_KEPT + 1))))
        .toList();
  }

  /** A quantity in the form in which it is read: without needless decimals. */
  private static BigDecimal quantity(long thousandths) {
    BigDecimal quantity = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
    return quantity.scale() < 0 ? quantity.setScale(0) : quantity;
  }

  Write setting() {
    return new Write.PutSetting("key" + random.nextInt(4), maybe(this::text));
  }

  String text() {
    return one(TEXTS);
  }

  private String name() {
    return "Name " + random.nextInt(100) + text();
  }

  private Position position() {
    return new Position(
        random.nextInt(-900_000_000, 900_000_000) / 1e7,
        random.nextInt(-1_800_000_000, 1_800_000_000) / 1e7,
        one(KEPT));
  }

  private RevenueHistory revenue() {
    int first = 1990 + random.nextInt(30);
    int years = random.nextInt(7);
    return RevenueHistory.ofSorted(
        IntStream.range(first, first + years).toArray(),
        random.longs(years, -Limits.LARGEST_KEPT, Limits.LARGEST_KEPT).toArray());
  }

  private Potential potential() {
    return new Potential(amount(), one(Potential.Source.values()));
  }

  private Standing standing() {
    return new Standing(
        maybe(() -> random.nextInt(101)),
        maybe(this::probability),
        new Share(random.nextInt(Share.WHOLE + 1)),
        random.nextBoolean(),
        random.nextBoolean());
  }

  private Visiting visiting() {
    return new Visiting(
        maybe(() -> 1 + random.nextInt(400)),
        maybe(() -> 1 + random.nextInt(300)),
        maybe(this::day),
        maybe(this::hours),
        random.nextBoolean() ? 0 : random.nextInt(100),
        random.nextBoolean(),
        random.nextBoolean() ? "" : "Frage " + random.nextInt(9));
  }

  private WeekHours hours() {
    Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Hours> spans = new ArrayList<>();
      for (int hour = random.nextInt(12); hour < 23 && random.nextBoolean(); hour += 4) {
        LocalTime open = LocalTime.of(hour, random.nextInt(60));
        spans.add(new Hours(open, open.plusMinutes(1 + random.nextInt(59))));
      }
      days.put(day, spans);
    }
    return new WeekHours(days);
  }

  private Contract contract() {
    LocalDate from = maybe(this::day);
    LocalDate until = maybe(this::day);
    return from != null && until != null && until.isBefore(from)
        ? new Contract(until, from, amount())
        : new Contract(from, until, amount());
  }

  private Contact contact() {
    return new Contact(
        name(),
        one(Contact.Role.values()),
        1 + random.nextInt(3),
        text(),
        text(),
        text(),
        maybe(this::day),
        one(Contact.Staying.values()),
        some(() -> new Assessment(maybe(this::day), answers())));
  }

  private LoyaltyAnswers answers() {
    return new LoyaltyAnswers(score(), score(), score(), score());
  }

  private ClassOverride override() {
    SizeClass size = maybe(() -> one(SizeClass.values()));
    Strategy strategy = size == null ? one(Strategy.values()) : maybe(() -> one(Strategy.values()));
    return new ClassOverride(size, strategy, name(), day());
  }

  private OrderHistory orders() {
    return OrderHistory.of(IntStream.range(0, random.nextInt(6)).mapToObj(i -> day()).toList());
  }

  private int score() {
    return random.nextInt(LoyaltyAnswers.MOST + 1);
  }

  private Money amount() {
    return Money.ofCents(random.nextLong(Limits.LARGEST_KEPT + 1));
  }

  private Probability probability() {
    return new Probability(random.nextInt(1_000_000_001) / 1e9);
  }

  private LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(-20_000, 4_000));
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> List<T> some(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
