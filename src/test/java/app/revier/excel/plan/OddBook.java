package app.revier.excel.plan;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Agenda;
import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.territory.Address;
import app.revier.territory.Assessment;
import app.revier.territory.ClassOverride;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.Hours;
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
import app.revier.territory.SizeClass;
import app.revier.territory.Stage;
import app.revier.territory.Standing;
import app.revier.territory.Strategy;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHours;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Books as no rep would keep them, but could: texts that look like formulas, numbers, dates and
 * codes, every part known or not, several contracts, own stages. The same for the same seed.
 */
final class OddBook {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final String NOTHING = "n/a";
  private static final String[] TEXTS = {
    "=1+1",
    "+49 221 4710",
    "-7",
    "@SUM(A1)",
    "=HYPERLINK(\"http://example.invalid\";\"hier\")",
    "00123",
    "1E5",
    "31.12.2026",
    "1.234,56",
    "TRUE",
    "'Apostroph",
    "\"Anführung\"",
    "a;b",
    "<b>fett</b> & mehr",
    "_x0041_ und _x000D_",
    "Straße – Größe Ä Ö Ü ß",
    "Łódź, Ørsted, Crème brûlée",
    "日本語 テスト",
    "Klinik 🏥 Süd",
    "e\u0301 zusammengesetzt",
    "{0} '{0}'",
    "# NAME?",
    "10 %",
    NOTHING,
    "Summe",
    "Name",
    "x".repeat(900)
  };

  private final Random random;
  private final boolean nothings;

  private OddBook(long seed, boolean nothings) {
    random = new Random(seed);
    this.nothings = nothings;
  }

  /** A book for a seed without words that lists have for nothing, which nobody keeps as a name. */
  static Book withoutNothings(long seed) {
    return open(new OddBook(seed, false), seed);
  }

  private static Book open(OddBook odd, long seed) {
    return SampleBooks.open(new MemoryStore(Path.of("odd.revier"), false, odd.contents(seed)));
  }

  /** A book for a seed; every third has no target. */
  static Book of(long seed) {
    return open(new OddBook(seed, true), seed);
  }

  private BookStore.Contents contents(long seed) {
    List<Customer> customers = new ArrayList<>();
    List<GrowthProject> projects = new ArrayList<>();
    int count = 1 + random.nextInt(30);
    for (int i = 1; i <= count; i++) {
      customers.add(customer(i));
    }
    for (int i = 1; i <= random.nextInt(20); i++) {
      projects.add(project(i, customers.get(random.nextInt(count))));
    }
    Map<String, String> settings = new HashMap<>();
    settings.put(Setting.PLAN_YEAR.key(), "2027");
    settings.put(Setting.TERRITORY_NAME.key(), text().substring(0, 2) + " & Co");
    if (seed % 3 != 0) {
      settings.put(Setting.TARGET.key(), String.valueOf(random.nextInt(500_000)));
    }
    if (seed % 4 == 0) {
      settings.put(Setting.CURRENCY.key(), seed % 8 == 0 ? "SEK" : "USD");
    }
    return new BookStore.Contents(customers, projects, agenda(customers, projects), settings);
  }

  private Customer customer(int id) {
    String number = random.nextBoolean() ? "%05d".formatted(id) : "=K" + id + "_x0030_";
    CustomerBuilder builder =
        new CustomerBuilder(new CustomerId(id), number, text())
            .address(new Address(maybeText(), maybeText(), maybeText(), maybeText()))
            .industry(maybeText())
            .parentGroup(maybeText())
            .reach(new Reach(maybeText(), maybeText(), maybeText()))
            .position(maybe() ? position() : null)
            .revenue(revenue())
            .standing(standing())
            .visiting(visiting())
            .contracts(contracts())
            .contacts(contacts())
            .competitors(competitors())
            .notes(notes());
    if (maybe()) {
      // Not below any revenue, which an import rightly has its doubts about.
      builder.potential(
          new Potential(
              Money.ofCents(20_000_000 + random.nextInt(2_000_000_000)),
              pick(Potential.Source.values())));
    }
    if (maybe()) {
      SizeClass size = maybe() ? pick(SizeClass.values()) : null;
      Strategy strategy = size == null || maybe() ? pick(Strategy.values()) : null;
      builder.override(new ClassOverride(size, strategy, text(), day()));
    }
    return builder.build();
  }

  private Position position() {
    return new Position(
        (1 + random.nextInt(899_999_999)) / 1e7,
        (random.nextInt(2_000_000_000) - 1_000_000_000) / 1e7,
        pick(Position.Origin.values()));
  }

  private RevenueHistory revenue() {
    TreeMap<Integer, Money> years = new TreeMap<>();
    for (int year = 2022; year <= 2027; year++) {
      if (maybe()) {
        years.put(year, Money.ofCents(maybe() ? random.nextInt(20_000_000) : 0));
      }
    }
    return RevenueHistory.of(years);
  }

  private Standing standing() {
    return new Standing(
        maybe() ? (Integer) (2 + random.nextInt(99)) : null,
        maybe() ? new Probability(random.nextInt(1_000_000_001) / 1e9) : null,
        maybe() ? new Share(random.nextInt(1_000_001)) : Share.NONE,
        maybe(),
        maybe());
  }

  private Visiting visiting() {
    return new Visiting(
        maybe() ? (Integer) (1 + random.nextInt(3_650)) : null,
        maybe() ? (Integer) (1 + random.nextInt(1_440)) : null,
        maybe() ? day() : null,
        maybe() ? hours() : null,
        maybe() ? random.nextInt(200) : 0);
  }

  private WeekHours hours() {
    Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      LocalTime open = LocalTime.of(7, 0).plusMinutes(random.nextInt(180));
      List<Hours> morning = List.of(new Hours(open, open.plusHours(2)));
      days.put(day, maybe() ? morning : List.of());
    }
    return new WeekHours(days);
  }

  private List<Contract> contracts() {
    List<Contract> contracts = new ArrayList<>();
    int count = Math.max(0, random.nextInt(5) - 1);
    for (int i = 0; i < count; i++) {
      LocalDate from = maybe() ? day() : null;
      LocalDate until = maybe() ? LocalDate.of(2027, 1, 31).plusMonths(random.nextInt(40)) : null;
      contracts.add(new Contract(from, until, Money.ofCents(random.nextInt(10_000_000))));
    }
    return contracts;
  }

  private List<Contact> contacts() {
    List<Contact> contacts = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      contacts.add(
          new Contact(i + " " + text(), pick(Contact.Role.values()), 1 + random.nextInt(3), null)
              .reachedAt(maybe() ? "0221 47" + i : "", maybe() ? "a" + i + "@b.example" : "")
              .withBirthday(maybe() ? day() : null)
              .withStaying(pick(Contact.Staying.values()))
              .withNote(maybeText())
              .withAssessments(assessments()));
    }
    return contacts;
  }

  /** Of different days, perhaps one of a day that is not known. */
  private List<Assessment> assessments() {
    Map<LocalDate, Assessment> byDay = new HashMap<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      LocalDate day = maybe() ? day() : day().plusDays(i);
      byDay.put(day, new Assessment(day, answers()));
    }
    List<Assessment> all = new ArrayList<>(byDay.values());
    if (maybe()) {
      all.add(new Assessment(null, answers()));
    }
    return all;
  }

  private LoyaltyAnswers answers() {
    return new LoyaltyAnswers(answer(), answer(), answer(), answer());
  }

  private int answer() {
    return random.nextInt(LoyaltyAnswers.MOST + 1);
  }

  private List<Competitor> competitors() {
    List<Competitor> competitors = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      competitors.add(new Competitor(i + text(), maybeText()));
    }
    return competitors;
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      notes.add(new Note(text() + "\n" + text(), maybeText(), day(), pick(Note.Kind.values())));
    }
    return notes;
  }

  private GrowthProject project(int id, Customer customer) {
    return new GrowthProject(
        new ProjectId(id),
        customer.id(),
        id + " " + text(),
        pick(GrowthProject.Kind.values()),
        maybeText(),
        Stage.DEFAULTS.get(random.nextInt(Stage.DEFAULTS.size())).code(),
        Money.ofCents(random.nextInt(10_000_000)),
        maybe() ? day() : null,
        maybe() ? new Probability(random.nextInt(1_000_000_001) / 1e9) : null,
        random.nextInt(20),
        random.nextInt(5_000),
        Money.ofCents(random.nextInt(1_000_000)),
        pick(GrowthProject.Choice.values()),
        "",
        maybe() ? new DueStep(text(), maybe() ? day().plusYears(60) : null) : null,
        List.of(),
        null);
  }

  private Agenda agenda(List<Customer> customers, List<GrowthProject> projects) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 1; i <= random.nextInt(30); i++) {
      GrowthProject about = maybe() && !projects.isEmpty() ? any(projects) : null;
      CustomerId who = about == null ? any(customers).id() : about.customer();
      LocalDate day = day();
      boolean step = maybe();
      Activity.Kind kind = pick(Activity.Kind.values());
      Activity.Result result = pick(Activity.Result.values());
      boolean later = kind == Activity.Kind.VISIT && isAfterLastVisit(customers, who, day);
      activities.add(
          new Activity(
              new ActivityId(i),
              who,
              day,
              kind,
              later ? Activity.Result.NOT_HELD : result,
              random.nextBoolean(),
              maybe() ? 1 + random.nextInt(Activity.MOST_MINUTES) : null,
              null,
              maybeText(),
              step ? text() : "",
              step ? day.plusDays(random.nextInt(99)) : null,
              about == null ? null : about.id(),
              "",
              Activity.Effects.NONE));
    }
    return new Agenda(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        activities,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A visit that was held is the last one, or one before. */
  private static boolean isAfterLastVisit(List<Customer> customers, CustomerId who, LocalDate day) {
    return customers.stream()
        .filter(customer -> customer.id().equals(who))
        .map(customer -> customer.visiting().lastVisit())
        .noneMatch(last -> last != null && !last.isBefore(day));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private LocalDate day() {
    return TODAY.minusDays(random.nextInt(20_000));
  }

  private String text() {
    String text = pick(TEXTS);
    return nothings || !text.equals(NOTHING) ? text : "Nichts";
  }

  private String maybeText() {
    return maybe() ? text() : "";
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private <T extends @Nullable Object> T pick(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
