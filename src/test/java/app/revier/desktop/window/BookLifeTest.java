package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.Book;
import app.revier.book.BookFailure;
import app.revier.book.FewHolidays;
import app.revier.book.Following;
import app.revier.book.Library;
import app.revier.book.Preferences;
import app.revier.book.SampleBooks;
import app.revier.book.UnsavedTexts;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.work.DeferredTasks;
import app.revier.desktop.work.FileDialogs;
import app.revier.desktop.work.RecordingNotices;
import app.revier.excel.FileTableReader;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.task.CancelledException;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, changing and closing books, without a window. */
final class BookLifeTest implements BookFace, FileDialogs {

  private static final Place MATRIX = new Place.Top(ScreenId.MATRIX);
  private static final RecordKey LIMITS = RecordKey.of(MATRIX);

  @TempDir private Path folder = Path.of("");
  private final Map<String, String> remembered = new HashMap<>();
  private final RecordingNotices notices = new RecordingNotices();
  private final DeferredTasks tasks = new DeferredTasks(notices);
  private final List<String> told = new ArrayList<>();
  private final List<List<Draft>> asked = new ArrayList<>();
  private @Nullable Library library;
  private final UnsavedTexts unsaved = UnsavedTexts.inMemory();
  private @Nullable BookLife books;
  private @Nullable Path chosen;
  private boolean cancelled;
  private boolean goesBack;
  private boolean broken;

  @BeforeEach
  void begin() {
    library =
        new Library(
            folder.resolve("Revier.revier"),
            new SqliteBooks(),
            new SqliteRestorePoints(folder.resolve("restore-points"), SampleBooks.CLOCK),
            new FileTableReader(),
            new Library.Sample(
                "Rheinland",
                () -> {
                  if (cancelled) {
                    throw new CancelledException();
                  }
                  return Path.of("samples", "rheinland.xlsx");
                },
                Map.of()),
            Preferences.in(remembered),
            new FewHolidays(),
            SampleBooks.CLOCK);
    books = life();
  }

  @AfterEach
  void end() {
    tasks.doAll();
    books().end();
  }

  private BookLife life() {
    return new BookLife(Objects.requireNonNull(library), unsaved, tasks, notices, this, this);
  }

  private BookLife books() {
    return Objects.requireNonNull(books);
  }

  private Book book() {
    return Objects.requireNonNull(books().book());
  }

  private Path made(String name) {
    Path file = folder.resolve(name + ".revier");
    Objects.requireNonNull(library).create(file).close();
    return file;
  }

  private void open(Path file) {
    books().open(file);
    tasks.doAll();
  }

  /** Something typed on the matrix that cannot be saved. */
  private Draft typed() {
    Caption none = Caption.of("fields.name");
    Draft draft = new Draft(LIMITS, none, "a-from", none, "viel", "viel", true, true);
    books().drafts().note(LIMITS, List.of(draft));
    return draft;
  }

  @Override
  public Texts texts() {
    return new Texts(Language.ENGLISH);
  }

  @Override
  public void showStart() {
    told.add("start");
  }

  @Override
  public void showOpening(String words) {
    told.add(words);
  }

  @Override
  public void show(Book book, Drafts drafts, Place place) {
    if (broken) {
      throw new IllegalStateException("cannot be shown");
    }
    told.add(Library.nameOf(book.file()) + " at " + place.screen().code());
  }

  @Override
  public void goOn(Book book, Drafts drafts) {
    told.add(Library.nameOf(book.file()) + " goes on");
  }

  @Override
  public void letGo() {
    told.add("let go");
  }

  @Override
  public void notOpened(Path file, Exception failure) {
    told.add("not opened " + Library.nameOf(file));
  }

  @Override
  public void leaveField() {}

  @Override
  public boolean loses(List<Draft> lost) {
    asked.add(lost);
    return !goesBack;
  }

  @Override
  public void leadTo(Draft draft) {
    told.add("to " + draft.field());
  }

  @Override
  public @Nullable Path open(Texts texts, String title, Kind kind, Path folder) {
    return chosen;
  }

  @Override
  public @Nullable Path save(Texts texts, String title, Kind kind, Path suggestion) {
    return chosen;
  }

  @Test
  void theFirstBookIsNamedWhileItIsOpened() {
    Path nord = made("Nord");
    books().open(nord, MATRIX);
    assertThat(told).containsExactly("Opening “Nord” …");
    tasks.doAll();
    assertThat(told).containsExactly("Opening “Nord” …", "Nord at matrix");
  }

  @Test
  void theOpenBookStaysUntilTheNextIsThereAndIsClosedThen() {
    open(made("Nord"));
    Book nord = book();
    told.clear();
    books().open(made("Süd"));
    assertThat(told).isEmpty();
    assertThat(books().book()).isSameAs(nord);
    tasks.doAll();
    assertThat(told).containsExactly("let go", "Süd at overview");
    assertThat(Objects.requireNonNull(library).open(nord.file(), (done, total) -> {}).readOnly())
        .as("the closed book is free again")
        .isFalse();
  }

  @Test
  void aBookThatCannotBeShownLeadsBackToTheStart() {
    Path file = made("Nord");
    broken = true;
    assertThatThrownBy(() -> open(file)).hasMessage("cannot be shown");
    assertThat(told).contains("start");
    assertThat(books().book()).isNull();
    broken = false;
    open(file);
    assertThat(told.getLast()).startsWith("Nord at ");
  }

  @Test
  void aBookThatCannotBeOpenedLeavesTheOpenOneAlone() throws IOException {
    open(made("Nord"));
    Book nord = book();
    told.clear();
    open(Files.writeString(folder.resolve("x.revier"), "Milch", StandardCharsets.UTF_8));
    assertThat(notices.failures()).hasSize(1);
    assertThat(books().book()).isSameAs(nord);
    assertThat(told).containsExactly("not opened x");
  }

  @Test
  void whereNoneIsOpenTheStartIsShownAgain() throws IOException {
    open(Files.writeString(folder.resolve("x.revier"), "Milch", StandardCharsets.UTF_8));
    assertThat(notices.failures()).hasSize(1);
    assertThat(told).containsExactly("Opening “x” …", "start", "not opened x");
  }

  @Test
  void whoCancelsIsAtTheStartAgain() {
    cancelled = true;
    books().openSample();
    tasks.doAll();
    assertThat(notices.failures()).isEmpty();
    assertThat(told).containsExactly("Creating the sample territory …", "start");
  }

  @Test
  void theOpenBookIsNotOpenedOnceMore() {
    Path nord = made("Nord");
    open(nord);
    Book before = book();
    open(nord);
    assertThat(books().book()).isSameAs(before);
    assertThat(told).containsOnlyOnce("Nord at overview");
  }

  @Test
  void aNewBookIsMadeWhereTheRepChooses() {
    chosen = folder.resolve("Neu.revier");
    books().newBook();
    tasks.doAll();
    assertThat(book().file()).isEqualTo(chosen).exists();
  }

  @Test
  void whoChoosesNoFileStaysWhereHeIs() {
    books().newBook();
    books().openBook();
    books().importList();
    tasks.doAll();
    assertThat(told).isEmpty();
  }

  @Test
  void aListIsImportedIntoABookOfItsOwn() {
    chosen = Path.of("samples", "erp-export.csv");
    books().importList();
    tasks.doAll();
    assertThat(told).last().isEqualTo("Revier at import");
  }

  @Test
  void aClosedBookIsNotTheUsualOneAnyMore() {
    open(made("Nord"));
    books().closeBook();
    tasks.doAll();
    assertThat(told).endsWith("let go", "start");
    assertThat(Objects.requireNonNull(library).usual()).isEmpty();
    assertThat(books().recent()).hasSize(1);
  }

  @Test
  void aBookThatAnotherHasClosedIsOpenedAnewWhereTheRepIs() {
    Path nord = made("Nord");
    Book other = Objects.requireNonNull(library).open(nord, (done, total) -> {});
    open(nord);
    Book read = book();
    assertThat(read.whyReadOnly()).isEqualTo(BookFailure.Reason.LOCKED);
    told.clear();
    other.customers().save(Customer.named(new CustomerId(7), "K7", "Klinik"));
    other.close();

    books().takeOver();
    tasks.doAll();

    assertThat(told).containsExactly("Nord goes on");
    assertThat(book()).isNotSameAs(read);
    assertThat(book().readOnly()).isFalse();
    assertThat(book().snapshot().territory().customers()).hasSize(1);
    assertThat(read.follow()).as("closed").isEqualTo(Following.TAKEN);
  }

  @Test
  void aBookThatTheNextHasTakenMeanwhileIsReadOn() {
    Path nord = made("Nord");
    try (Book other = Objects.requireNonNull(library).open(nord, (done, total) -> {})) {
      open(nord);
      books().takeOver();
      tasks.doAll();
      assertThat(book().whyReadOnly()).isEqualTo(BookFailure.Reason.LOCKED);
      assertThat(other.readOnly()).isFalse();
    }
  }

  @Test
  void whatIsTakenOverTwiceIsOpenOnce() {
    Path nord = made("Nord");
    Book other = Objects.requireNonNull(library).open(nord, (done, total) -> {});
    open(nord);
    other.close();
    told.clear();

    books().takeOver();
    books().takeOver();
    tasks.doAll();

    assertThat(told).containsExactly("Nord goes on");
    assertThat(book().readOnly()).isFalse();
    books().end();
    assertThat(folder.toFile().list()).containsExactly("Nord.revier");
  }

  /** The system may end the program between the opening of a book and the showing of it. */
  @Test
  void aBookThatIsOpenedWhenTheProgramEndsIsClosedAndNotShown() {
    Path nord = made("Nord");
    books().open(nord);
    tasks.doWorkWithoutDelivering();
    told.clear();

    books().end();
    assertThat(folder.toFile().list()).containsExactly("Nord.revier");
    tasks.deliver();
    assertThat(told).isEmpty();
    assertThat(books().book()).isNull();
  }

  @Test
  void whoGoesBackToWhatCannotBeSavedKeepsTheBook() {
    open(made("Nord"));
    Book nord = book();
    Draft typed = typed();
    goesBack = true;
    books().closeBook();
    tasks.doAll();
    assertThat(asked).containsExactly(List.of(typed));
    assertThat(told).last().isEqualTo("to a-from");
    assertThat(books().book()).isSameAs(nord);
    assertThat(books().drafts().unsaved()).containsExactly(typed);
  }

  @Test
  void whatTheRepGivesUpIsNotThereTheNextTime() {
    Path nord = made("Nord");
    open(nord);
    typed();
    open(made("Süd"));
    assertThat(asked).hasSize(1);
    assertThat(books().drafts().unsaved()).isEmpty();
    assertThat(unsaved.find(nord).texts()).isEmpty();
  }

  @Test
  void whatIsTypedWhenTheWindowIsTakenAwayIsThereTheNextTime() {
    Path nord = made("Nord");
    open(nord);
    Draft typed = typed();
    books().saveTyped();
    books().keepTyped();
    books().end();
    books = life();
    open(nord);
    assertThat(asked).isEmpty();
    assertThat(books().drafts().unsaved()).containsExactly(typed);
    assertThat(notices.reminders()).hasSize(1);
  }
}
