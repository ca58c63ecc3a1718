package app.revier.desktop.window;

import static app.revier.book.SampleBooks.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.Book;
import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.FewHolidays;
import app.revier.book.Library;
import app.revier.book.Preferences;
import app.revier.book.PreparedRestore;
import app.revier.book.RestorePoint;
import app.revier.book.RestorePoints;
import app.revier.book.UnsavedTexts;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Place;
import app.revier.desktop.work.DeferredTasks;
import app.revier.desktop.work.FileDialogs;
import app.revier.desktop.work.Notices;
import app.revier.desktop.work.RecordingNotices;
import app.revier.excel.FileTableReader;
import app.revier.store.SqliteBooks;
import app.revier.store.SqliteRestorePoints;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back to earlier states, without a window. */
final class BookRestoringTest implements BookFace, RestoreFace, FileDialogs {

  private static final char[] WORD = "geheim".toCharArray();

  @TempDir private Path folder = Path.of("");
  private final RecordingNotices notices = new RecordingNotices();
  private final DeferredTasks tasks = new DeferredTasks(notices);
  private int saidBefore;
  private final List<Exception> failures = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();
  private @Nullable BookLife life;
  private @Nullable BookRestoring restoring;
  private List<RestorePoint> points = List.of();
  private @Nullable Consumer<RestorePoint> restore;
  private @Nullable Runnable fromFile;
  private @Nullable Path chosen;
  private final Deque<char[]> typed = new ArrayDeque<>();
  private final List<Boolean> askedAgain = new ArrayList<>();
  private boolean changesMind;

  @BeforeEach
  void begin() {
    Library made =
        new Library(
            folder.resolve("Revier.revier"),
            new SqliteBooks(),
            new SqliteRestorePoints(folder.resolve("restore-points"), CLOCK),
            new FileTableReader(),
            new Library.Sample("Rheinland", () -> Path.of("samples", "rheinland.xlsx"), Map.of()),
            Preferences.in(new HashMap<>()),
            new FewHolidays(),
            CLOCK);
    BookLife books = new BookLife(made, UnsavedTexts.inMemory(), tasks, notices, this, this);
    life = books;
    restoring = new BookRestoring(made, books, tasks, notices, this, ZoneOffset.UTC, this);
    Path file = folder.resolve("Nord.revier");
    try (Book book = made.create(file)) {
      add(book, "Alpha");
    }
    books.open(file);
    tasks.doAll();
    add(book(), "Beta");
    add(book(), "Gamma");
  }

  @AfterEach
  void end() {
    tasks.doAll();
    Objects.requireNonNull(life).end();
  }

  private static void add(Book book, String name) {
    book.customers().save(Customer.named(book.customers().nextId(), name, name));
  }

  private Book book() {
    return Objects.requireNonNull(Objects.requireNonNull(life).book());
  }

  private List<String> names() {
    return book().snapshot().territory().customers().stream().map(Customer::name).toList();
  }

  private void list() {
    Objects.requireNonNull(restoring).list();
    tasks.doAll();
  }

  private void restoreFirst() {
    Objects.requireNonNull(restore).accept(points.getFirst());
    tasks.doAll();
  }

  @Override
  public Texts texts() {
    return new Texts(Language.ENGLISH);
  }

  @Override
  public void showPoints(
      String book, List<RestorePoint> shown, Consumer<RestorePoint> back, Runnable copy) {
    points = shown;
    restore = back;
    fromFile = copy;
  }

  @Override
  public boolean restores(String question) {
    questions.add(question);
    return !changesMind;
  }

  @Override
  public char @Nullable [] passwordOf(Path file, boolean again) {
    askedAgain.add(again);
    return typed.poll();
  }

  @Override
  public void showStart() {}

  @Override
  public void showOpening(String words) {}

  @Override
  public void show(Book book, Drafts drafts, Place place) {
    saidBefore = notices.done().size();
  }

  @Override
  public void goOn(Book book, Drafts drafts) {}

  @Override
  public void notOpened(Path file, Exception failure) {
    failures.add(failure);
  }

  @Override
  public void letGo() {}

  @Override
  public void leaveField() {}

  @Override
  public boolean loses(List<Draft> lost) {
    return true;
  }

  @Override
  public void leadTo(Draft draft) {}

  @Override
  public @Nullable Path open(Texts texts, String title, Kind kind, Path folder) {
    return chosen;
  }

  @Override
  public @Nullable Path save(Texts texts, String title, Kind kind, Path suggestion) {
    return chosen;
  }

  @Test
  void theOpenBookGoesOnWithTheStateAndCanGoBack() {
    Book open = book();
    list();
    assertThat(points).hasSize(1);
    restoreFirst();
    assertThat(questions).hasSize(1);
    assertThat(questions.getFirst()).contains("with 1 customer?").contains("kept as a restore");
    assertThat(book()).isSameAs(open);
    assertThat(names()).containsExactly("Alpha");

    notices.act();
    tasks.doAll();
    assertThat(names()).containsExactly("Alpha", "Beta", "Gamma");
    add(book(), "Delta");
    assertThat(names()).hasSize(4);
  }

  @Test
  void whoChangesTheirMindKeepsTheBook() {
    changesMind = true;
    list();
    restoreFirst();
    assertThat(names()).hasSize(3);
    assertThat(notices.failures()).isEmpty();
  }

  @Test
  void aSealedCopyIsOpenedWithItsPassword() {
    Path copy = folder.resolve("copy.revierx");
    book().copyTo(copy, WORD);
    add(book(), "Delta");
    chosen = copy;
    list();
    Objects.requireNonNull(fromFile).run();
    tasks.doAll();
    assertThat(names()).as("no password was typed").hasSize(4);

    typed.add("falsch".toCharArray());
    typed.add(WORD.clone());
    Objects.requireNonNull(fromFile).run();
    tasks.doAll();
    assertThat(askedAgain).containsExactly(false, false, true);
    assertThat(notices.failures()).isEmpty();
    assertThat(names()).hasSize(3);
  }

  @Test
  void aSealedCopyThatIsOpenedBecomesABookOfItsOwn() {
    Path before = book().file();
    Path copy = folder.resolve("Reise.revierx");
    book().copyTo(copy, WORD);
    Objects.requireNonNull(life).open(copy);
    tasks.doAll();
    assertThat(failures).hasSize(1).allMatch(BookRestoring::isSealed);
    assertThat(notices.failures()).as("asked about instead").isEmpty();
    assertThat(book().file()).isEqualTo(before);

    typed.add(WORD.clone());
    Objects.requireNonNull(restoring).unseal(copy);
    tasks.doAll();
    assertThat(typed).as("no place was chosen").hasSize(1);

    chosen = folder.resolve("Reise.revier");
    Objects.requireNonNull(restoring).unseal(copy);
    tasks.doAll();
    assertThat(questions).as("nothing is replaced").isEmpty();
    assertThat(book().file()).isEqualTo(chosen);
    assertThat(names()).containsExactly("Alpha", "Beta", "Gamma");
    assertThat(saidBefore).as("said once the book is shown").isZero();
    assertThat(notices.done()).hasSize(1);
    assertThat(notices.done().getFirst().text())
        .isEqualTo("The copy “Reise.revierx” is now the book “Reise”.");
  }

  @Test
  void aSealedCopyReplacesABookOnlyAfterAsking() {
    Path copy = folder.resolve("Reise.revierx");
    book().copyTo(copy, WORD);
    add(book(), "Delta");
    chosen = book().file();
    changesMind = true;
    typed.add(WORD.clone());
    Objects.requireNonNull(restoring).unseal(copy);
    tasks.doAll();
    assertThat(questions).hasSize(1);
    assertThat(names()).hasSize(4);
  }

  @Test
  void aDamagedBookIsOfferedItsPointsAndOpenedAfterwards() throws IOException {
    Path file = book().file();
    Objects.requireNonNull(life).closeBook();
    tasks.doAll();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    Objects.requireNonNull(restoring).offer(file, Reason.LOCKED);
    tasks.doAll();
    assertThat(notices.reminders()).isEmpty();
    Objects.requireNonNull(restoring).offer(file, Reason.DAMAGED);
    tasks.doAll();
    assertThat(notices.reminders()).hasSize(1);
    assertThat(notices.reminders().getFirst().text()).contains("“Nord” has 1 restore point");
    Notices.Reminder offer = notices.reminders().getFirst();
    assertThat(offer.staysWhenUsed()).as("for whoever only looks").isTrue();
    offer.act();
    tasks.doAll();
    restoreFirst();
    assertThat(notices.done().getLast().text())
        .endsWith("The damaged file is kept in the folder of the restore points.");
    assertThat(notices.shown()).endsWith(file);
    assertThat(notices.reminders()).as("the offer is taken").isEmpty();
    assertThat(questions.getFirst()).contains("present file is kept");
    assertThat(names()).containsExactly("Alpha");
    assertThat(book().readOnly()).isFalse();
  }

  @Test
  void aBookThatSomebodyElseChangesGetsNoPointForARestoreThatCannotBe() {
    Path file = book().file();
    RestorePoints kept = new SqliteRestorePoints(folder.resolve("restore-points"), CLOCK);
    List<RestorePoint> before = kept.list(file);
    try (Book reader =
            Book.open(
                new SqliteBooks().openToRead(file), kept, new FewHolidays(), CLOCK, Progress.NONE);
        PreparedRestore prepared = kept.prepare(file, before.getFirst().file(), null)) {
      assertThatThrownBy(() -> reader.restore(prepared))
          .isInstanceOfSatisfying(
              BookFailure.class,
              failure -> assertThat(failure.reason()).isEqualTo(reader.whyReadOnly()));
    }
    assertThat(kept.list(file)).isEqualTo(before);
  }

  @Test
  void aBookThatIsNotBrokenIsNotOfferedToBeReplaced() {
    try (Book other =
        Book.open(
            new SqliteBooks().openToRead(book().file()), new FewHolidays(), CLOCK, Progress.NONE)) {
      Objects.requireNonNull(restoring).offer(other.file(), other.whyReadOnly());
      tasks.doAll();
    }
    assertThat(notices.reminders()).isEmpty();
  }
}
