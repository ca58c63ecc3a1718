package app.revier.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Published;
import app.revier.agenda.PublishedId;
import app.revier.agenda.StageChange;
import app.revier.agenda.StageChangeId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.book.Book;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.ChangeLabel;
import app.revier.book.Drive;
import app.revier.book.Erased;
import app.revier.book.Erasing;
import app.revier.book.Person;
import app.revier.book.Setting;
import app.revier.book.Write;
import app.revier.holidays.JollydayHolidays;
import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Behaviour;
import app.revier.territory.Closing;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.PhaseState;
import app.revier.territory.Position;
import app.revier.territory.ProjectId;
import app.revier.territory.Reach;
import app.revier.territory.SalesLine;
import app.revier.territory.SalesPhase;
import app.revier.territory.Visiting;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was erased is in no byte of the book and its companions any more, whatever was done with it
 * before.
 */
class ErasureTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final CustomerId WHO = new CustomerId(2);

  /** What a customer is called by, all of it in words that nothing else has. */
  private static final List<String> WORDS =
      List.of(
          "Zyqname",
          "ZQ-4711",
          "Zyqstraße",
          "Zyqstadt",
          "0999-8877",
          "zyqmail@",
          "zyqweb",
          "Zyqkontakt",
          "Zyqalt",
          "Zyqnotiz",
          "Zyqquelle",
          "Zyqfrage",
          "Zyqkonkurrent",
          "Zyqprojekt",
          "Zyqmaßnahme",
          "Zyqprodukt",
          "Zyqtermin",
          "Zyqhalt",
          "Zyqaufgabe",
          "Zyqbericht",
          "Zyqschritt",
          "Zyqkalender",
          "Zyqszenario",
          "0888-7766",
          "zyqperson@",
          "Zyqbemerkung",
          "Zyqphase",
          "Zyqnächster",
          "Zyqgrund",
          "zyq-merkmal",
          "zyq-status");

  @TempDir private Path folder;

  private static Customer person() {
    return Customer.named(WHO, "ZQ-4711", "Zyqname GmbH")
        .edit()
        .address(new Address("Zyqstraße 1", "99999", "Zyqstadt", "DE"))
        .position(new Position(51.5, 7.5, Position.Origin.GIVEN))
        .reach(new Reach("0999-8877", "zyqmail@example.org", "zyqweb.example"))
        .contacts(
            List.of(
                new Contact("Zyqkontakt Eins", Contact.Role.USER, 1, null)
                    .reachedAt("0888-7766", "zyqperson@example.org")
                    .withNote("Zyqbemerkung")
                    .withBirthday(DAY.minusYears(40))
                    .assessed(new LoyaltyAnswers(1, 2, 3, 4), DAY),
                new Contact("Anna Bleibt", Contact.Role.OTHER, 2, null)))
        .visiting(Visiting.UNKNOWN.withQuestions("Zyqfrage?"))
        .behaviour(Behaviour.NONE.with("zyq-merkmal", "value"))
        .competitors(List.of(new Competitor("Zyqkonkurrent", "alles")))
        .notes(List.of(new Note("Zyqnotiz " + "lang ".repeat(2_000), "Zyqquelle", DAY)))
        .build();
  }

  private static List<Write> all() {
    List<Write> writes = new ArrayList<>();
    writes.add(new Write.PutCustomer(Books.customer(1)));
    writes.add(new Write.PutCustomer(person()));
    writes.add(new Write.PutProject(project()));
    writes.add(
        new Write.AddSales(
            List.of(new SalesLine(WHO, DAY, "Zyqprodukt", "Zyqgruppe", null, Money.ofCents(100)))));
    LocalTime nine = LocalTime.of(9, 0);
    LocalTime ten = LocalTime.of(10, 0);
    writes.add(
        new Write.PutEntry(
            new Appointment(new AppointmentId(1), WHO, "Zyqtermin", DAY, DAY, nine, 60, 0)));
    writes.add(
        new Write.PutEntry(
            new Stop(
                new StopId(1),
                DAY,
                Stop.Kind.VISIT,
                WHO,
                null,
                null,
                "Zyqhalt",
                nine,
                ten,
                0,
                true)));
    writes.add(
        new Write.PutEntry(new Task(new TaskId(1), "Zyqaufgabe", 15, 0, null, null, false, WHO)));
    writes.add(
        new Write.PutEntry(
            new Activity(
                new ActivityId(1),
                WHO,
                DAY,
                Activity.Kind.VISIT,
                Activity.Result.HELD,
                true,
                30,
                null,
                "Zyqbericht",
                "Zyqschritt",
                null,
                null,
                "",
                Activity.Effects.NONE)));
    writes.add(
        new Write.PutEntry(
            new StageChange(
                new StageChangeId(1), WHO, new ProjectId(1), DAY, "idea", "zyq-status")));
    writes.add(
        new Write.PutEntry(
            new Published(
                new PublishedId(1), "1@revier", new StopId(1), 0, DAY, nine, ten, "Zyqkalender")));
    writes.add(
        new Write.PutEntry(
            new Published(
                new PublishedId(2),
                "2@revier",
                new StopId(99),
                0,
                DAY,
                nine,
                ten,
                "Besuch Zyqname GmbH")));
    writes.add(
        new Write.PutSetting(
            Setting.SCENARIOS.key(),
            "Zyqszenario: customer-lost=ZQ-4711\nMehr Besuche: visits=10"));
    return writes;
  }

  private static GrowthProject project() {
    return new GrowthProjectBuilder(new ProjectId(1), WHO, "Zyqprojekt", "idea")
        .measure("Zyqmaßnahme")
        .next(new DueStep("Zyqnächster", DAY))
        .phases(List.of(new PhaseState(SalesPhase.OPEN, false, 3, "Zyqphase")))
        .closing(new Closing(DAY, null, "Zyqgrund", null, "idea", ""))
        .build();
  }

  /** A life of changes: former names, things deleted, things undone, in two sessions. */
  private Path lived() {
    Path file = folder.resolve("book.revier");
    try (Book book = open(new SqliteBooks().create(file))) {
      book.customers().save(Books.customer(1));
    }
    try (BookStore store = new SqliteBooks().open(file)) {
      Books.commit(store, all());
      store.keepDrives(List.of(new Drive(place(), place() + 1, 60)));
    }
    try (Book book = open(new SqliteBooks().open(file))) {
      Customer now = book.snapshot().territory().customer(WHO);
      assertThat(now).isNotNull();
      book.customers().save(now.edit().name("Zyqalt GmbH").notes(List.of()).build());
      book.customers().save(now.edit().address(new Address("Weg 1", "", "", "")).build());
      book.customers().delete(List.of(WHO));
      book.undo(Progress.NONE);
      book.customers().save(now);
      book.customers().save(now.edit().name("Zyqalt und Söhne").build());
      book.undo(Progress.NONE);
    }
    return file;
  }

  private static long place() {
    return (Math.round((51.5 + 90) * 1e6) << Integer.SIZE) | Math.round((7.5 + 180) * 1e6);
  }

  private static Book open(BookStore store) {
    return Book.open(
        store, new JollydayHolidays(), Clock.fixed(Books.NOW, ZoneOffset.UTC), Progress.NONE);
  }

  @Test
  void nothingIsLeftOfACustomerWhileTheBookIsOpenAndAfterwards() throws IOException {
    Path file = lived();
    assertThat(left()).containsAll(WORDS);
    try (Book book = open(new SqliteBooks().open(file))) {
      Erased erased = book.privacy().erase(List.of(Person.of(WHO)), Progress.NONE);

      assertThat(erased.left()).isNull();
      assertThat(left()).isEmpty();
      assertThat(book.snapshot().territory().customers()).containsExactly(Books.customer(1));
      assertThat(book.snapshot().agenda().entries()).isEmpty();
      assertThat(book.snapshot().settings().get(Setting.SCENARIOS))
          .isEqualTo("Mehr Besuche: visits=10");
      assertThat(book.snapshot().history().latest()).isNull();
      assertThat(book.snapshot().history().undone()).isNull();
    }
    assertThat(left()).isEmpty();
    assertThat(Books.names(folder)).containsExactly("book.revier");
    try (BookStore store = new SqliteBooks().open(file)) {
      assertThat(store.drives()).isEmpty();
      assertThat(store.checkIntegrity()).isEmpty();
    }
  }

  @Test
  void aContactGoesAloneAndTheCustomerStays() throws IOException {
    Path file = lived();
    try (Book book = open(new SqliteBooks().open(file))) {
      book.privacy().erase(List.of(new Person(WHO, "Zyqkontakt Eins")), Progress.NONE);
      Customer after = book.snapshot().territory().customer(WHO);
      assertThat(after).isNotNull();
      assertThat(after.contacts()).extracting(Contact::name).containsExactly("Anna Bleibt");
      assertThat(after.notes()).hasSize(1);
    }
    assertThat(left())
        .doesNotContain("Zyqkontakt", "0888-7766", "zyqperson@", "Zyqbemerkung")
        .contains("Zyqname", "Zyqbericht");
  }

  @Test
  void whatGoesIsOverwrittenAtOnceSoThatLittleIsLeftWhereTheFileCannotBeRewritten()
      throws IOException {
    Path file = folder.resolve("book.revier");
    try (BookStore store = new SqliteBooks().create(file)) {
      Books.commit(store, new Write.PutCustomer(Books.customer(1)));
      Books.commit(store, new Write.PutCustomer(person()));
    }
    try (BookStore store = new SqliteBooks().open(file)) {
      store.erase(new Erasing(List.of(new Write.RemoveCustomer(WHO)), Set.of()), Progress.NONE);
    }
    assertThat(left()).isEmpty();
  }

  @Test
  void aBookThatWasKilledAfterTheErasureIsCleanedWhenItIsNextOpened() throws IOException {
    Path file = lived();
    Path killed = Files.createDirectory(folder.resolve("killed")).resolve("book.revier");
    try (BookStore store = new SqliteBooks().open(file)) {
      store.erase(
          new Erasing(List.of(new Write.PutCustomer(anonymous())), Set.of()), Progress.NONE);
      Files.copy(file, killed);
      Files.copy(beside(file, "-wal"), beside(killed, "-wal"));
    }
    Files.delete(file);
    assertThat(left()).contains("Zyqalt", "Zyqnotiz", "Zyqkontakt");
    new SqliteBooks().open(killed).close();
    assertThat(left()).doesNotContain("Zyqalt", "Zyqnotiz", "Zyqkontakt");
    assertThat(Books.names(folder.resolve("killed"))).containsExactly("book.revier");
  }

  @Test
  void whoReadsInTheBookKeepsItFromBeingCleanedUntilItIsNextOpened() throws Exception {
    Path file = lived();
    try (BookStore store = new SqliteBooks().open(file)) {
      store.erase(
          new Erasing(List.of(new Write.PutCustomer(anonymous())), Set.of()), Progress.NONE);
    }
    try (Database writer = Database.open(file, Database.Access.WRITE);
        Database reader = Database.open(file, Database.Access.FOLLOW)) {
      writer.execute("PRAGMA busy_timeout = 0");
      reader.execute("BEGIN");
      assertThat(reader.number("SELECT count(*) FROM customer")).isEqualTo(2);
      assertThat(Erasure.clean(writer)).isEqualTo(Reason.LOCKED);
      assertThat(Erasure.isUnfinished(writer)).isTrue();
      reader.execute("ROLLBACK");
    }
    new SqliteBooks().open(file).close();
    assertThat(left()).doesNotContain("Zyqalt", "Zyqnotiz", "Zyqkontakt");
  }

  private static Customer anonymous() {
    return Customer.named(WHO, "K2", "Niemand");
  }

  @Test
  void aBookTellsSinceWhenItHasItsCustomersAlsoWhenItsHistoryIsGone() {
    Path file = folder.resolve("book.revier");
    try (BookStore store = new SqliteBooks().create(file)) {
      Books.commit(store, new Write.PutCustomer(Books.customer(1)));
      Books.commit(store, new Write.PutCustomer(Books.customer(2)));
      store.commit(
          ChangeLabel.of("test"),
          Books.NOW.plusSeconds(86_400),
          List.of(new Write.PutCustomer(Books.customer(3))),
          Progress.NONE);
      store.beginHistory();
      LocalDate first = LocalDate.ofInstant(Books.NOW, ZoneOffset.UTC);
      assertThat(store.customerSince().of(new CustomerId(2))).isEqualTo(first);
      assertThat(store.customerSince().of(new CustomerId(3))).isEqualTo(first.plusDays(1));
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /** The words that any file of the folder and below still has. */
  private Set<String> left() throws IOException {
    Set<String> left = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        left.addAll(wordsIn(file));
      }
    }
    return left;
  }

  private static Set<String> wordsIn(Path file) throws IOException {
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    Set<String> found = new TreeSet<>();
    for (String word : WORDS) {
      for (Charset charset :
          List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        if (bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
          found.add(word);
        }
      }
    }
    return found;
  }
}
