package app.revier.book;

import app.revier.capacity.HolidayCalendar;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import app.revier.track.YearSales;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One open book. What it holds is in its {@link #snapshot}; what can be done with it is sorted by
 * what is edited. Each change is durable when its method returns, is one step of undo, and is told
 * to the listeners on the calling thread. A method that changes the book gives back the change it
 * made, so that this very change can be undone; none if the book was like this already.
 *
 * <p>May be used from several threads. Changes wait for each other, and {@link #check}, {@link
 * #copyTo} and {@link #close} wait for them. Nothing else waits: the snapshot, the file and new ids
 * are there at once.
 *
 * <p>Every change may fail with {@link BookFailure}; the book is then as it was.
 */
public final class Book implements AutoCloseable {

  private final Path file;
  private final BookStore store;
  private final Committer committer;
  private final CustomerEdits customers;
  private final ProjectEdits projects;
  private final ScenarioEdits scenarios;
  private final AgendaEdits agenda;
  private final DayPlans days;
  private final SettingEdits settings;
  private final Imports imports;
  private final Proposals proposals;
  private final Reports reports;
  private final Calendars calendars;
  private final Privacy privacy;
  private final DoubleEdits doubles;
  private final HandoverEdits handovers;
  private final ReviewEdits reviews;
  private final YearEdits years;

  private Book(BookStore store, HolidayCalendar holidays, Committer committer) {
    this.file = store.file();
    this.store = store;
    this.committer = committer;
    customers = new CustomerEdits(committer);
    projects = new ProjectEdits(committer);
    scenarios = new ScenarioEdits(committer);
    agenda = new AgendaEdits(committer);
    days = new DayPlans(committer);
    settings = new SettingEdits(committer, holidays);
    reports = new Reports(committer);
    calendars = new Calendars(committer);
    privacy = new Privacy(committer);
    doubles = new DoubleEdits(committer);
    handovers = new HandoverEdits(committer);
    reviews = new ReviewEdits(committer);
    years = new YearEdits(committer);
    imports = new Imports(committer);
    proposals = new Proposals(committer, imports);
  }

  /**
   * Takes over an open store and reads a book of which no restore points are kept: one that is gone
   * after use.
   *
   * @param holidays knows the public holidays of regions
   * @param clock tells the day
   */
  public static Book open(
      BookStore store, HolidayCalendar holidays, Clock clock, Progress progress) {
    return open(store, new PointKeeping(null, store, clock), holidays, clock, progress);
  }

  /**
   * Takes over an open store and reads the book.
   *
   * @param points keep states of it to go back to, which it makes by itself
   * @param holidays knows the public holidays of regions
   * @param clock tells the day
   */
  public static Book open(
      BookStore store,
      RestorePoints points,
      HolidayCalendar holidays,
      Clock clock,
      Progress progress) {
    return open(store, new PointKeeping(points, store, clock), holidays, clock, progress);
  }

  private static Book open(
      BookStore store,
      PointKeeping points,
      HolidayCalendar holidays,
      Clock clock,
      Progress progress) {
    try {
      return new Book(
          store, holidays, new Committer(store, points, holidays, clock, store.load(progress)));
    } catch (RuntimeException e) {
      // Nobody else has the store yet, and it holds the lock of the book.
      store.close();
      throw e;
    }
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** What tells this book from all others in the world. A book gets it with its first change. */
  public String identity() {
    return committer.identity();
  }

  /** Whether nothing can be changed. Without waiting. */
  public boolean readOnly() {
    return store.readOnly();
  }

  /** Why nothing can be changed; none if the book can be changed. Without waiting. */
  public BookFailure.@Nullable Reason whyReadOnly() {
    return store.whyReadOnly();
  }

  /**
   * Takes over what another Revier has changed in a book that cannot be changed here, and tells the
   * listeners, on this thread. Waits as changes do.
   *
   * @return how it stands with the book; it is taken for one that is closed here
   * @throws IllegalStateException if the book can be changed here: then nobody else can
   */
  public Following follow() {
    return committer.follow();
  }

  /** The book as it is now. */
  public Snapshot snapshot() {
    return committer.snapshot();
  }

  /**
   * Tells a listener of every new snapshot, on the thread of the change.
   *
   * @return ends it
   */
  public Runnable onChange(Consumer<Snapshot> listener) {
    return committer.onChange(listener);
  }

  /**
   * Tells a listener of each restore point that could not be made before a change, on the thread of
   * the change, which goes on.
   */
  public void onPointFailure(Consumer<BookFailure> listener) {
    committer.onPointFailure(listener);
  }

  /** Adding, changing and deleting customers. */
  public CustomerEdits customers() {
    return customers;
  }

  /** Adding, changing and deleting growth projects. */
  public ProjectEdits projects() {
    return projects;
  }

  /** Keeping scenarios, and making one the plan. */
  public ScenarioEdits scenarios() {
    return scenarios;
  }

  /** Adding, changing and deleting absences, appointments and tasks. */
  public AgendaEdits agenda() {
    return agenda;
  }

  /** Planning what days hold. */
  public DayPlans days() {
    return days;
  }

  /** Changing settings. */
  public SettingEdits settings() {
    return settings;
  }

  /** Taking down what came of contacts. */
  public Reports reports() {
    return reports;
  }

  /** Taking the calendars of others in. */
  public Calendars calendars() {
    return calendars;
  }

  /** What is kept about customers and contacts, and forgetting them. */
  public Privacy privacy() {
    return privacy;
  }

  /** Handing customers over to a colleague, and taking those of a colleague over. */
  public HandoverEdits handovers() {
    return handovers;
  }

  /** Finding customers who are there twice, and making one of two. */
  public DoubleEdits doubles() {
    return doubles;
  }

  /** Finishing reviews, and settling what they find. */
  public ReviewEdits reviews() {
    return reviews;
  }

  /** Keeping the plan of a year, and what came of it by hand. */
  public YearEdits years() {
    return years;
  }

  /** Taking files in. */
  public Imports imports() {
    return imports;
  }

  /** What others changed in its plan workbook. */
  public Proposals proposals() {
    return proposals;
  }

  /**
   * Takes back the latest change, whatever it is.
   *
   * @throws IllegalStateException if there is none
   */
  public void undo(Progress progress) {
    committer.undo(progress);
  }

  /**
   * Takes back this change.
   *
   * @throws NotTheLatestChangeException if it is not the latest one any more; nothing is changed
   *     then
   */
  public void undo(ChangeId change, Progress progress) {
    committer.undo(change, progress);
  }

  /**
   * Brings back the change last taken back.
   *
   * @throws IllegalStateException if there is none
   */
  public void redo(Progress progress) {
    committer.redo(progress);
  }

  /**
   * Lets the history begin with what the book holds now: undo goes no further back, and what was
   * undone is dropped.
   */
  public void beginHistory() {
    committer.beginHistory();
  }

  /**
   * The sales lines of a customer, which are on the disk: to be asked on a worker thread, as it
   * waits for changes.
   */
  public List<SalesLine> salesOf(CustomerId customer) {
    return committer.reading(store -> store.salesOf(customer));
  }

  /** All sales lines; to be asked on a worker thread likewise. */
  public List<SalesLine> sales() {
    return committer.reading(
        store -> {
          List<SalesLine> all = new ArrayList<>();
          store.forEachSalesLine(all::add);
          return all;
        });
  }

  /**
   * The sales lines as far as following a year needs them; to be asked on a worker thread likewise.
   */
  public YearSales yearSales(int year, int baseYear) {
    YearSales sales = new YearSales(year, baseYear);
    return committer.reading(
        store -> {
          store.forEachSalesLine(sales::add);
          return sales;
        });
  }

  /** What each customer ordered for, by day; to be asked on a worker thread likewise. */
  public Map<CustomerId, Map<LocalDate, Money>> salesByDay() {
    Map<CustomerId, Map<LocalDate, Money>> all = new HashMap<>();
    return committer.reading(
        store -> {
          store.forEachSalesLine(
              line ->
                  all.computeIfAbsent(line.customer(), _ -> new HashMap<>())
                      .merge(line.date(), line.amount(), Money::plus));
          return all;
        });
  }

  /** Looks for damage and for what cannot be right. */
  public List<Finding> check() {
    return committer.reading(
        store -> {
          Set<BookStore.Damage> damages = new LinkedHashSet<>(store.checkIntegrity());
          damages.addAll(committer.damages());
          return BookCheck.of(snapshot(), damages);
        });
  }

  /** Writes a complete copy of the book into a new file. */
  public void copyTo(Path copy) {
    committer.reading(
        store -> {
          store.copyTo(copy);
          return copy;
        });
  }

  /** Writes a complete copy of the book into a new file that can be read with the password only. */
  public void copyTo(Path copy, char[] password) {
    committer.copySealed(copy, password);
  }

  /**
   * Lets another state take the place of what the book holds, its history included.
   *
   * @return the restore point with what it held before
   * @throws BookFailure if none can be made; the book is then as it was
   */
  public RestorePoint restore(PreparedRestore prepared) {
    return committer.restore(prepared);
  }

  /** Keeps times on the road for later plans. This is no change: it cannot be undone. */
  public void keepDrives(List<Drive> drives) {
    committer.keepDrives(drives);
  }

  @Override
  public void close() {
    committer.close();
  }
}
