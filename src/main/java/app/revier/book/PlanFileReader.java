package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.book.OmittedFile.Why;
import app.revier.capacity.HolidayCalendar;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.capacity.TimeBudget;
import app.revier.gap.GapPlan;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.Importer;
import app.revier.intake.OpenOptions;
import app.revier.intake.TableReader;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.place.Whereabouts;
import app.revier.task.Progress;
import app.revier.team.RepPlan;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plan of one rep out of a file: a book, which is opened for reading only, or a plan
 * workbook, from whose visible cells and carried settings the book is made again, in memory.
 */
public final class PlanFileReader {

  private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** So many customers tell a book that has no identity yet from others. */
  private static final int TELLING = 20;

  private final BookFiles books;
  private final TableReader tables;
  private final HolidayCalendar holidays;
  private final Clock clock;

  /**
   * A reader.
   *
   * @param books opens books
   * @param tables opens workbooks
   * @param holidays knows the public holidays of regions
   * @param clock tells the day
   */
  public PlanFileReader(
      BookFiles books, TableReader tables, HolidayCalendar holidays, Clock clock) {
    this.books = books;
    this.tables = tables;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** What became of a file. */
  sealed interface Result {
    /** It holds a plan. */
    record Taken(TeamFile file) implements Result {}

    /** It cannot be used. */
    record Omitted(Why why) implements Result {}
  }

  /** Reads a file. */
  Result read(Path file, Progress progress) {
    try {
      return isBook(file) ? book(file, progress) : workbook(file, progress);
    } catch (BookFailure e) {
      return new Result.Omitted(new Why.Failed(e));
    } catch (UnreadableFileException e) {
      return new Result.Omitted(new Why.Unreadable(e));
    } catch (HolidaysUnknownException e) {
      return new Result.Omitted(new Why.NoHolidays(e.region(), e.year()));
    } catch (InvalidSettingException e) {
      return new Result.Omitted(new Why.WrongSetting(e.key()));
    }
  }

  /** By its name, or by its first bytes, whatever it is called. */
  private static boolean isBook(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(Library.ENDING) || name.endsWith(Library.SEALED_ENDING)) {
      return true;
    }
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return Arrays.equals(bytes.readNBytes(DATABASE.length), DATABASE);
    } catch (IOException e) {
      // Why it cannot be read is said by whoever reads it as a workbook.
      return false;
    }
  }

  private Result book(Path file, Progress progress) {
    BookStore store = books.openToRead(file);
    try (Book book = Book.open(store, holidays, clock, progress)) {
      Snapshot now = book.snapshot();
      LocalDate day = lastModified(file);
      RepPlan plan = plan(now, identity(now), Library.nameOf(file), day, progress);
      boolean isWhole = book.whyReadOnly() != BookFailure.Reason.DAMAGED;
      return new Result.Taken(new TeamFile(file, true, plan, 0, isWhole));
    }
  }

  private LocalDate lastModified(Path file) {
    try {
      return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), clock.getZone());
    } catch (IOException e) {
      throw new BookFailure(BookFailure.Reason.INACCESSIBLE, file, e);
    }
  }

  private Result workbook(Path file, Progress progress) throws UnreadableFileException {
    try (TableSource source = tables.open(file, OpenOptions.PLAIN)) {
      CarriedPlan carried = CarriedPlan.of(source);
      if (carried == null) {
        return new Result.Omitted(new Why.NoPlan());
      }
      if (carried.form() > CarriedPlan.FORM) {
        return new Result.Omitted(new Why.Newer());
      }
      Snapshot empty = empty(carried);
      String name = String.valueOf(file.getFileName());
      ImportPlan read =
          Importer.prepare(source, name, target(empty), ImportOptions.DEFAULT, progress);
      Snapshot now = empty.after(ImportChange.of(read, empty.territory(), empty.agenda()));
      String identity = carried.identity().isEmpty() ? identity(now) : carried.identity();
      RepPlan plan = plan(now, identity, Library.nameOf(file), carried.exported(), progress);
      return new Result.Taken(new TeamFile(file, false, plan, read.counts().rejected(), true));
    }
  }

  /** An empty book of the day on which the workbook was written, so that its figures are those. */
  private Snapshot empty(CarriedPlan carried) {
    Supplier<ToldWays> noRoads =
        () -> {
          throw new IllegalStateException("nobody drives in a team view");
        };
    return new Snapshot(
        Territory.EMPTY,
        Agenda.EMPTY,
        Settings.of(carried.settings()),
        new BookStore.History(null, null),
        carried.exported(),
        holidays,
        new DerivedValues(holidays),
        noRoads);
  }

  private static ImportBase target(Snapshot empty) {
    Map<BookStore.Numbered, Long> last = new EnumMap<>(BookStore.Numbered.class);
    return new ImportBase(empty, kind -> last.merge(kind, 1L, Long::sum), _ -> {});
  }

  private static RepPlan plan(
      Snapshot now, String identity, String fileName, LocalDate day, Progress progress) {
    Runnable pulse = () -> progress.report(0, 0);
    Settings settings = now.settings();
    GapPlan plan = now.plan(pulse);
    String name = settings.get(Setting.TERRITORY_NAME).strip();
    Whereabouts whereabouts = now.whereabouts();
    List<Customer> customers =
        now.territory().customers().stream().map(whereabouts::placed).toList();
    return new RepPlan(
        identity,
        name.isEmpty() ? fileName : name,
        day,
        settings.get(Setting.CURRENCY),
        plan == null ? now.plan(now.parameters(Money.ZERO), pulse) : plan,
        plan != null,
        now.segmentation(),
        budget(now),
        settings.timeRules().frequencies(),
        customers,
        settings.find(WeekSettings.HOME));
  }

  private static @Nullable TimeBudget budget(Snapshot now) {
    try {
      return now.timeBudget(now.settings().planYear());
    } catch (HolidaysUnknownException e) {
      // Shown as not known; a plan that needs it is left out as a whole.
      return null;
    }
  }

  /**
   * What tells the book from others. One in which nothing was planned has nothing of the kind yet:
   * then its name and its first customers tell it, so that two copies are not taken for two reps.
   */
  private static String identity(Snapshot now) {
    String kept = now.settings().identity();
    if (!kept.isEmpty()) {
      return kept;
    }
    StringBuilder telling = new StringBuilder(now.settings().get(Setting.TERRITORY_NAME));
    now.territory().customers().stream()
        .limit(TELLING)
        .forEach(one -> telling.append('\n').append(one.number()).append('\t').append(one.name()));
    return UUID.nameUUIDFromBytes(telling.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
