package app.revier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import app.revier.book.Book;
import app.revier.book.BookFailure;
import app.revier.book.FewHolidays;
import app.revier.book.HandoverFiles;
import app.revier.book.MergePreview;
import app.revier.book.TakenOver;
import app.revier.book.TakeoverPreview;
import app.revier.book.TakeoverWords;
import app.revier.handover.Arrival;
import app.revier.handover.Arrival.Decision;
import app.revier.handover.MissingWord;
import app.revier.handover.MissingWord.Answer;
import app.revier.handover.Parcel;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers on their way in a file from one book to another. */
class HandoverFileTest {

  /** What is about customers comes along; the rest is the rep's own. */
  private static final Set<BookTable> THEIRS =
      Set.of(
          BookTable.CUSTOMER,
          BookTable.CONTRACT,
          BookTable.CONTACT,
          BookTable.COMPETITOR,
          BookTable.NOTE,
          BookTable.FORMER_ENTRY,
          BookTable.KEPT_APART,
          BookTable.PROJECT,
          BookTable.SALES_LINE,
          BookTable.APPOINTMENT,
          BookTable.TASK,
          BookTable.STOP,
          BookTable.ACTIVITY,
          BookTable.CALLED_OFF,
          BookTable.SPECIAL_RULE,
          BookTable.INQUIRY,
          BookTable.STAGE_CHANGE);

  private static final Set<BookTable> OWN =
      Set.of(BookTable.SETTING, BookTable.ABSENCE, BookTable.PUBLISHED, BookTable.REVIEW);

  private static final TakeoverWords WORDS =
      new TakeoverWords() {
        @Override
        public String note(MergePreview preview) {
          return "von " + preview.drop().number();
        }

        @Override
        public String projects(List<GrowthProject> arrived) {
          return arrived.size() + " Projekte";
        }
      };

  private final Clock clock = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
  @TempDir private Path folder;
  private Path file = Path.of("");
  private HandoverFiles files = files();

  @BeforeEach
  void prepare() {
    file = folder.resolve("handover.revier");
    files = files();
  }

  private HandoverFiles files() {
    return new HandoverFiles(
        new SqliteBooks(),
        new SqliteRestorePoints(folder == null ? Path.of("") : folder.resolve("points"), clock));
  }

  private Book giver() {
    Path book = folder.resolve("giver.revier");
    if (!Files.exists(book)) {
      KeptBook.make(book);
    }
    return open(book);
  }

  private Book open(Path book) {
    return Book.open(new SqliteBooks().open(book), new FewHolidays(), clock, Progress.NONE);
  }

  private Book taker() {
    Path book = folder.resolve("taker.revier");
    if (!Files.exists(book)) {
      new SqliteBooks().create(book).close();
    }
    return open(book);
  }

  private static List<CustomerId> own(Book book) {
    return book.snapshot().territory().own().customers().stream().map(Customer::id).toList();
  }

  private Parcel written(Book giver, char @Nullable [] password) {
    Parcel parcel = giver.handovers().parcel(own(giver), "Tom Adler", "Ina Berg");
    files.write(file, giver, parcel, password);
    return parcel;
  }

  private static TakenOver take(Book taker, Parcel parcel) {
    TakeoverPreview seen = taker.handovers().preview(parcel);
    Map<CustomerId, Decision> decisions = new HashMap<>();
    seen.arrivals().forEach(one -> decisions.put(one.customer().id(), one.proposed()));
    Map<MissingWord, Answer> answers = new HashMap<>();
    seen.missing().forEach(word -> answers.put(word, new MissingWord.Create()));
    return taker.handovers().take(seen, decisions, answers, WORDS, Progress.NONE);
  }

  /** A table that comes later has to be put on one side or the other. */
  @Test
  void eachTableOfABookIsCarriedOrTheRepsOwn() {
    Set<BookTable> known = Stream.concat(THEIRS.stream(), OWN.stream()).collect(Collectors.toSet());
    assertThat(known).containsExactlyInAnyOrder(BookTable.values());
  }

  @Test
  void customersComeAcrossToTheLetterWithAllThatBelongsToThem() {
    try (Book giver = giver();
        Book taker = taker()) {
      Parcel sent = written(giver, null);
      Parcel parcel = files.read(taker, file, null);
      assertThat(parcel).isEqualTo(sent);
      assertThat(take(taker, parcel).added()).hasSize(4);
      var before = giver.snapshot();
      var after = taker.snapshot();
      assertThat(after.territory().customers()).isEqualTo(before.territory().own().customers());
      assertThat(after.territory().projects())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
          .containsExactlyInAnyOrderElementsOf(
              before.territory().own().projects().stream().map(HandoverFileTest::open).toList());
      assertThat(taker.sales()).isEqualTo(giver.sales());
      long stuck =
          parcel.entries().stream()
              .filter(
                  one ->
                      one instanceof SpecialRule rule && rule.what() instanceof SpecialRule.Stuck)
              .count();
      assertThat(after.agenda().entries().count()).isEqualTo(parcel.entries().size() - stuck);
      assertThat(after.agenda().stops()).allMatch(Stop::confirmed).isNotEmpty();
      assertThat(after.agenda().activities()).isNotEmpty();
      assertThat(after.agenda().stageChanges()).isNotEmpty();
    }
  }

  /** The kept book has an end of a project that is open, which no change leaves so. */
  private static GrowthProject open(GrowthProject project) {
    return project.edit().closing(null).build();
  }

  @Test
  void takingTheSameFileAgainChangesNothing() {
    try (Book giver = giver();
        Book taker = taker()) {
      written(giver, null);
      take(taker, files.read(taker, file, null));
      var before = taker.snapshot();
      TakenOver again = take(taker, files.read(taker, file, null));
      assertThat(again.change()).isNull();
      assertThat(again.joined()).hasSize(4);
      assertThat(taker.snapshot()).isSameAs(before);
    }
  }

  @Test
  void takingOverIsOneStepOfUndo() {
    try (Book giver = giver();
        Book taker = taker()) {
      written(giver, null);
      take(taker, files.read(taker, file, null));
      taker.undo(Progress.NONE);
      assertThat(taker.snapshot().territory().customers()).isEmpty();
      assertThat(taker.snapshot().agenda().entries()).isEmpty();
      assertThat(taker.sales()).isEmpty();
    }
  }

  @Test
  void theFileTellsNothingOfOthersAndOfTheRepsOwnTime() {
    try (Book giver = giver()) {
      Customer one = giver.snapshot().territory().customers().get(1);
      files.write(file, giver, giver.handovers().parcel(List.of(one.id()), "Tom Adler", ""), null);
      try (BookStore opened = new BookStore(file)) {
        assertThat(opened.customers()).containsExactly(one);
      }
    }
  }

  /** What a file holds, looked at as any book. */
  private record BookStore(app.revier.book.BookStore store) implements AutoCloseable {

    BookStore(Path file) {
      this(new SqliteBooks().open(file));
    }

    List<Customer> customers() {
      var contents = store.load(Progress.NONE);
      assertThat(contents.agenda().absences()).isEmpty();
      assertThat(contents.agenda().reviews()).isEmpty();
      assertThat(store.history().latest()).isNull();
      return contents.customers();
    }

    @Override
    public void close() {
      store.close();
    }
  }

  @Test
  void aSealedFileOpensWithItsPasswordOnly() {
    try (Book giver = giver();
        Book taker = taker()) {
      Parcel sent = written(giver, "Sommer27".toCharArray());
      assertThat(files.isSealed(file)).isTrue();
      assertThat(files.read(taker, file, "Sommer27".toCharArray())).isEqualTo(sent);
      refused(taker, "falsch".toCharArray(), BookFailure.Reason.WRONG_PASSWORD);
      refused(taker, null, BookFailure.Reason.PASSWORD_MISSING);
    }
  }

  private void refused(Book taker, char @Nullable [] password, BookFailure.Reason why) {
    assertThatThrownBy(() -> files.read(taker, file, password))
        .isInstanceOfSatisfying(
            BookFailure.class, failure -> assertThat(failure.reason()).isEqualTo(why));
  }

  @Test
  void aDamagedForeignOrNewerFileIsRefused() throws IOException, SQLException {
    try (Book giver = giver();
        Book taker = taker()) {
      written(giver, null);
      byte[] sound = Files.readAllBytes(file);
      byte[] cut = java.util.Arrays.copyOf(sound, sound.length / 2);
      Files.write(file, cut);
      refused(taker, null, BookFailure.Reason.DAMAGED);
      Files.writeString(file, "Kundennummer;Name");
      refused(taker, null, BookFailure.Reason.NOT_A_BOOK);
      Files.write(file, sound);
      try (Database database = Database.open(file, Database.Access.WRITE)) {
        database.execute("PRAGMA user_version = " + (Schema.VERSION + 1));
      }
      refused(taker, null, BookFailure.Reason.NEWER);
      assertThat(taker.snapshot().territory().customers()).isEmpty();
    }
  }

  @Test
  void aFileOfAnOlderRevierIsTaken() throws IOException {
    try (Book taker = taker();
        var old = HandoverFileTest.class.getResourceAsStream("V8.revier")) {
      Files.copy(java.util.Objects.requireNonNull(old), file);
      assertThat(take(taker, files.read(taker, file, null)).added()).hasSize(5);
    }
  }

  @Test
  void nothingIsWrittenOverAFileThatIsThere() throws IOException {
    Files.writeString(file, "wichtig");
    try (Book giver = giver()) {
      assertThatThrownBy(() -> written(giver, null)).isInstanceOf(BookFailure.class);
      assertThat(file).hasContent("wichtig");
    }
  }

  @Test
  void whoIsProposedToBeTheSameIsTheOneWithTheSameNumber() {
    try (Book giver = giver();
        Book taker = taker()) {
      written(giver, null);
      Parcel parcel = files.read(taker, file, null);
      take(taker, parcel);
      List<Arrival> again = taker.handovers().preview(parcel).arrivals();
      assertThat(again).allMatch(Arrival::isOpen);
      assertThat(again.getFirst().candidate()).isNotNull();
      assertThat(again.getFirst().candidate().number())
          .isEqualTo(again.getFirst().customer().number());
    }
  }
}
